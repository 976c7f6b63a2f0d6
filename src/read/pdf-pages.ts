import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';

/**
 * Joins the blocks of pages: a paragraph or item that goes on over a page end is one, a list that goes on is one, and
 * what pages repeat stands after the text it would cut.
 */
export function joinPages(pages: readonly (readonly RootContent[])[]): RootContent[] {
  const made: RootContent[] = [];
  for (const page of pages) {
    const first = page.findIndex((block) => block.data?.furniture === undefined);
    const last = made.findLastIndex((block) => block.data?.furniture === undefined);
    const [before, after] = [made[last], page[first]];
    if (before && after && joinBlocks(before, after)) made.push(...page.filter((_, i) => i !== first));
    else made.push(...page);
  }
  return made;
}

/** Puts what follows a page end into the block before it, where it goes on with it. */
function joinBlocks(before: RootContent, after: RootContent): boolean {
  if (before.type === 'list' && after.type === 'list' && isSameMake(before, after)) {
    const [next, ...rest] = after.children;
    const last = before.children.at(-1);
    const isMarkedList = before.children.some((item) => item.data?.continues === undefined);
    const goesOn = isMarkedList && next?.data?.continues === true;
    if (next && last && !joinItems(last, next, goesOn)) before.children.push(next);
    before.children.push(...rest);
    return true;
  }
  if (before.type === 'table' && after.type === 'table') {
    if (before.children[0]?.children.length !== after.children[0]?.children.length) return false;
    before.children.push(...after.children);
    return true;
  }
  if (before.type === 'list' && after.type === 'paragraph') {
    const open = lastParagraph(before);
    return open !== undefined && joinParagraphs(open, after);
  }
  return before.type === 'paragraph' && after.type === 'paragraph' && joinParagraphs(before, after);
}

/** Lists of one make; the rest of an item alone does not tell whether its list counts. */
const isSameMake = (before: List, after: List): boolean =>
  before.ordered === after.ordered || after.children.every((item) => item.data?.continues === true);

/** Joins what a page end has cut of an item; `goesOn` says that the second part has no marker of its own. */
function joinItems(last: ListItem, next: ListItem, goesOn: boolean): boolean {
  const [open, more] = [last.children.at(-1), next.children[0]];
  const joined = next.data?.ordinal === undefined && open && more ? joinBlocks(open, more) : false;
  if (!joined && !goesOn) return false;
  last.children.push(...next.children.slice(joined ? 1 : 0));
  return true;
}

function lastParagraph(list: List): Paragraph | undefined {
  const block = list.children.at(-1)?.children.at(-1);
  if (block?.type === 'list') return lastParagraph(block);
  return block?.type === 'paragraph' ? block : undefined;
}

function joinParagraphs(open: Paragraph, more: Paragraph): boolean {
  const [last, first] = [open.children.at(-1), more.children[0]];
  if (last?.type !== 'text' || first?.type !== 'text') return false;
  if (/[.!?:]["»”)]?$/u.test(last.value) || !/^[\p{Ll}(]/u.test(first.value)) return false;
  const hyphen = /\p{L}-$/u.test(last.value) && !/^(og|eller)\b/u.test(first.value);
  last.value = hyphen ? last.value.slice(0, -1) : `${last.value} `;
  open.children.push(...(more.children as PhrasingContent[]));
  return true;
}
