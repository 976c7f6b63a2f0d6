import type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { lineStart } from './line-ends.ts';
import type { Passage } from './passage.ts';
import { passageOf } from './passage.ts';
import { joined, textLines, wholeText } from './text-lines.ts';

/** The list item that a line opens or stands in. */
export interface ItemPlace {
  /** Counts the lists of the document; items of one list share it. Another, where a list turns out to be two. */
  list: number;
  readonly depth: number;
  readonly ordered: boolean;
  /** The number or letter of the marker, without its mark. */
  readonly ordinal: string | null;
  /** The item it is nested in; cleared where that one turns out to be a heading. */
  parent: ItemPlace | null;
}

/** One line of the document as written, before anything is judged. */
export interface Line {
  readonly passage: Passage;
  /** Extent in the source with list marker, number sign and other markup. */
  readonly from: number;
  readonly to: number;
  /** Lines of one paragraph share it. */
  readonly block: number;
  /** `text` unless the markup says more. */
  readonly type: 'text' | 'heading' | 'row' | 'code';
  /** Level that the markup gives a heading, else 0. */
  readonly level: number;
  readonly item: ItemPlace | null;
  /** Whether it is the first line of its item. */
  readonly opens: boolean;
  /** Cells of a table row, in order; a header row is the first of its block. */
  readonly cells: readonly (Passage | null)[] | null;
  /** Reason, where the markup says that it is furniture. */
  readonly furniture: string | null;
}

interface Place {
  readonly item: ItemPlace | null;
  readonly opens: boolean;
  readonly furniture: string | null;
  /** Where the marker of the item begins, for the first line of an item. */
  readonly from: number | null;
}

/** The blocks of a page, one after the other: the first line of each, and the one behind its last. */
export function blocksOf(lines: readonly Line[]): readonly (readonly [from: number, to: number])[] {
  const blocks: [number, number][] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    while (to < lines.length && lines[to]?.block === lines[from]?.block) to += 1;
    blocks.push([from, to]);
  }
  return blocks;
}

/**
 * Takes a tree apart into lines in reading order.
 *
 * What holds afterwards: every code unit of the source that is not white space lies in the extent of exactly one line.
 * @param source the decoded text the tree's positions point into
 */
export function linesOf(tree: Root, source: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let list = 0;
  const outside: Place = { item: null, opens: false, furniture: null, from: null };

  const push = (line: Partial<Line> & Pick<Line, 'passage' | 'from' | 'to'>, place: Place): void => {
    lines.push({
      block,
      type: 'text',
      level: 0,
      cells: null,
      item: place.item,
      opens: place.opens,
      furniture: place.furniture,
      ...line,
    });
  };

  /** Visits a node of which some line must come: one without words, such as an empty item, is the page's. */
  const visitWhole = (node: RootContent | ListItem, place: Place, visitNode: () => void): void => {
    const before = lines.length;
    visitNode();
    if (lines.length > before) return;
    const from = place.from ?? node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    const passage = passageOf(source, from, to);
    block += 1;
    if (passage) push({ passage, from, to }, { ...place, opens: false, furniture: place.furniture ?? 'empty' });
  };

  const visit = (node: RootContent | ListItem, place: Place): void => {
    const here: Place = node.data?.furniture ? { ...place, furniture: node.data.furniture } : place;
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        visitText(node, here);
        break;
      case 'list':
        visitList(node, here, list++);
        break;
      case 'table':
        visitTable(node, here);
        break;
      case 'code':
      case 'html':
      case 'yaml':
      case 'definition':
      case 'thematicBreak':
        visitOpaque(node, here);
        break;
      default:
        if ('children' in node) for (const child of node.children) visit(child as RootContent, here);
        else visitOpaque(node, here);
    }
  };

  const visitText = (node: Nodes & { children: PhrasingContent[] }, place: Place): void => {
    block += 1;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const isHeading = node.type === 'heading';
    let from = place.from ?? start;
    let first = true;
    const pieces = [...textLines(node, source)].filter((piece) => piece.passage !== null);
    for (const [index, { passage, to: stop }] of pieces.entries()) {
      if (!passage) continue;
      // What is left of the node behind its last words, such as a line with a tag alone, belongs to that line.
      const to = Math.max(index === pieces.length - 1 ? end : stop, passage.end);
      const heading = isHeading ? { type: 'heading' as const, level: node.depth } : {};
      const here = first ? place : { ...place, opens: false, item: itemGoingOn(place, passage.start) };
      push({ passage, from, to, ...heading }, here);
      first = false;
      from = to;
    }
  };

  /** The item that a further line of an item's text stands in: none, where it stands no further in than the marker. */
  const itemGoingOn = (place: Place, offset: number): ItemPlace | null => {
    if (!place.item || place.from === null) return place.item;
    return columnOf(source, offset) > columnOf(source, place.from) ? place.item : place.item.parent;
  };

  const visitList = (node: List, place: Place, id: number, parent: ItemPlace | null = place.item): void => {
    for (const child of node.children) {
      const start = child.position?.start.offset ?? 0;
      const inner = child.children[0];
      if (inner?.type === 'list' && inner.ordered && (!node.ordered || inner.children.length === 1)) {
        visitList(inner, { ...place, from: start }, id, parent);
        for (const rest of child.children.slice(1)) visit(rest, { ...place, opens: false, from: null });
        continue;
      }
      const marker = child.data?.ordinal ?? source.slice(start, start + 8).match(/^\s*(\d{1,4})/u)?.[1] ?? null;
      const item: ItemPlace = {
        list: id,
        depth: (parent?.depth ?? 0) + 1,
        ordered: node.ordered === true,
        ordinal: node.ordered ? marker : null,
        parent,
      };
      const furniture = child.data?.furniture ?? place.furniture;
      const from = place.from ?? start;
      visitWhole(child, { ...outside, item, furniture, from }, () => {
        for (const [index, content] of child.children.entries()) {
          const opens = index === 0;
          visit(content, { item, opens, furniture, from: opens ? from : null });
        }
      });
    }
  };

  const visitTable = (node: Table, place: Place): void => {
    block += 1;
    let from = place.from ?? node.position?.start.offset ?? 0;
    for (const row of node.children) {
      const cells = row.children.map((cell) => wholeText(cell, source));
      const to = row.position?.end.offset ?? from;
      const passage = source.slice(from, to).includes('</') ? joined(cells, source) : passageOf(source, from, to);
      if (passage) push({ passage, from, to, type: 'row', cells }, place);
      from = to;
    }
  };

  const visitOpaque = (node: RootContent, place: Place): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const passage = passageOf(source, start, end);
    const reason = opaqueReasons[node.type] ?? place.furniture;
    block += 1;
    if (passage) push({ passage, from: place.from ?? start, to: end, type: 'code' }, { ...place, furniture: reason });
  };

  for (const child of tree.children) visitWhole(child, outside, () => visit(child, outside));
  return lines;
}

/** Blocks that are never content, with the reason under which they are set apart. */
const opaqueReasons: Readonly<Record<string, string>> = {
  html: 'markup',
  yaml: 'front-matter',
  definition: 'link-definition',
  thematicBreak: 'rule',
};

const columnOf = (source: string, offset: number): number => offset - lineStart(source, offset);
