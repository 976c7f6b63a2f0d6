import type { ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent, TableRow, Text } from 'mdast';
import type { Position } from 'unist';

/**
 * Puts converted blocks in order: texts are `text` nodes without blanks at the ends of blocks, every node has a
 * position, blocks without words are gone, furniture inside a line stands as a paragraph after it.
 */
export function tidyBlocks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap(tidyBlock);
}

function tidyBlock(node: RootContent): RootContent[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const aside: Paragraph[] = [];
    node.children = trim(tidyPhrasing(node.children, node.data?.furniture === undefined ? aside : undefined));
    place(node);
    return node.children.length > 0 ? [node, ...aside] : aside;
  }
  if (node.type === 'table') return tidyTable(node);
  if (node.type === 'listItem') return tidyItem(node);
  if ('children' in node && node.type !== 'link') {
    const inner = (node.children as RootContent[]).flatMap(tidyBlock);
    node.children = inner as never;
    place(node);
    return inner.length > 0 ? [node] : [];
  }
  return isPhrasing(node) ? tidyBlock({ type: 'paragraph', children: [node] }) : [node];
}

function tidyItem(node: ListItem): ListItem[] {
  const inner = (node.children as RootContent[]).flatMap(tidyBlock);
  const said = inner.filter((child) => child.data?.furniture === undefined);
  const furniture = inner.filter((child) => child.data?.furniture !== undefined);
  node.children = [...said, ...furniture] as ListItem['children'];
  place(node);
  return node.children.length > 0 ? [node] : [];
}

/** A table without the rows and cells that the library adds; furniture in cells follows it. */
function tidyTable(node: RootContent & { type: 'table' }): RootContent[] {
  const aside: Paragraph[] = [];
  node.children = node.children.filter((row) => {
    for (const cell of row.children) {
      cell.children = trim(tidyPhrasing(cell.children, aside));
      place(cell);
    }
    place(row);
    return row.children.some((cell) => cell.children.length > 0);
  }) as TableRow[];
  for (const row of node.children) fillCells(row);
  place(node);
  return node.children.length > 0 ? [node, ...aside] : aside;
}

/** Empty cells that a span adds stand where the cell before them ends. */
function fillCells(row: TableRow): void {
  let last = row.position?.start;
  for (const cell of row.children) {
    if (!cell.position && last) cell.position = { start: last, end: last };
    last = cell.position?.end ?? last;
  }
}

/** Phrasing with texts named `text`, without empty nodes; marked furniture goes to `aside` where that is given. */
function tidyPhrasing(nodes: readonly PhrasingContent[], aside: Paragraph[] | undefined): PhrasingContent[] {
  const tidied = nodes.flatMap((node): PhrasingContent[] => {
    if ((node.type as string) === 'htmlText' || node.type === 'text') {
      const { value, position, data } = node as Text;
      const text: Text = { type: 'text', value, ...(position ? { position } : {}) };
      if (data?.furniture === undefined || !aside) return value === '' ? [] : [text];
      setAside([text], data.furniture, aside);
      return [];
    }
    if (node.data?.furniture !== undefined && aside) {
      setAside('children' in node ? tidyPhrasing(node.children, undefined) : [], node.data.furniture, aside);
      return [];
    }
    if ('children' in node) {
      node.children = tidyPhrasing(node.children as PhrasingContent[], aside) as never;
      if (node.children.length === 0) return [];
      place(node);
    }
    return [node];
  });
  for (const [index, node] of tidied.entries()) {
    const [start, end] = [tidied[index - 1]?.position?.end, tidied[index + 1]?.position?.start];
    // The library sets one between what were paragraphs of a cell.
    if (node.type === 'break' && !node.position && start && end) node.position = { start, end };
  }
  return tidied;
}

function setAside(children: PhrasingContent[], furniture: string, aside: Paragraph[]): void {
  const kept = trim(children);
  if (kept.length === 0) return;
  const paragraph: Paragraph = { type: 'paragraph', children: kept, data: { furniture } };
  place(paragraph);
  aside.push(paragraph);
}

/** Without blanks and line breaks at both ends. */
function trim(nodes: PhrasingContent[]): PhrasingContent[] {
  let [start, end] = [0, nodes.length];
  while (start < end && isBlankNode(nodes[start])) start += 1;
  while (end > start && isBlankNode(nodes[end - 1])) end -= 1;
  const kept = nodes.slice(start, end);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === 'text') trimText(first, 'start');
  if (last?.type === 'text') trimText(last, 'end');
  return kept;
}

const isBlankNode = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'text' && /^[ \t\f\r\n]*$/.test(node.value));

/** Takes blanks off one end of a text that equals its source; others are single references and have none. */
function trimText(text: Text, side: 'start' | 'end'): void {
  const trimmed =
    side === 'start' ? text.value.replace(/^[ \t\f]+/, '') : text.value.replace(/(?<![ \t\f])[ \t\f]+$/, '');
  const by = text.value.length - trimmed.length;
  if (by === 0 || !text.position) return;
  const point = text.position[side];
  const sign = side === 'start' ? 1 : -1;
  const moved = { line: point.line, column: point.column + sign * by, offset: (point.offset ?? 0) + sign * by };
  text.position = { ...text.position, [side]: moved };
  text.value = trimmed;
}

/** Gives a node without position the extent of its children. */
function place(node: Nodes | Root): void {
  if (node.position || !('children' in node)) return;
  const places = node.children.flatMap((child): Position[] => (child.position ? [child.position] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first && last) node.position = { start: first.start, end: last.end };
}

const isPhrasing = (node: Nodes): node is PhrasingContent =>
  /^(htmlText|text|link|emphasis|strong|delete|break|image|inlineCode)$/.test(node.type);
