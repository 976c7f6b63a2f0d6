import type { List, RootContent } from 'mdast';

/** Paragraphs between two parts of a list beyond which they are no part of it. */
const mostBetween = 8;

/**
 * Mends lists that running text under an item has cut: where a list begins a level deeper than it should, what stands
 * between it and the list before belongs to that list's last item.
 */
export function mendBrokenLists(blocks: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = [];
  for (const block of blocks) {
    const start = block.type === 'list' && beginsDeeper(block) ? listBefore(made) : -1;
    const before = made[start];
    if (block.type !== 'list' || before?.type !== 'list') {
      made.push(block);
      continue;
    }
    const between = made.splice(start + 1);
    const [deeper, ...rest] = block.children;
    const aside = between.filter((b) => b.data?.furniture !== undefined);
    const own = between.filter((b) => b.data?.furniture === undefined);
    before.children.at(-1)?.children.push(...(own as List[]), ...((deeper?.children ?? []) as List[]));
    before.children.push(...rest);
    made.push(...aside);
  }
  return made;
}

/** A list whose first item has no words of its own, only a list. */
function beginsDeeper(list: List): boolean {
  const [first] = list.children;
  return first !== undefined && first.children.length > 0 && first.children.every((child) => child.type === 'list');
}

/** The list that only paragraphs stand after, by its place; -1 where there is none. */
function listBefore(made: readonly RootContent[]): number {
  for (let at = made.length - 1; at >= Math.max(0, made.length - mostBetween); at -= 1) {
    const type = made[at]?.type;
    if (type === 'list') return at;
    if (type !== 'paragraph') return -1;
  }
  return -1;
}
