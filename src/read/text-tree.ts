import type { List, ListItem, Paragraph, Root, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { type Cursor, takeBlanks, takeIndent } from './line-cursor.ts';
import { isEndOfLine, type Marker, markerAt } from './list-markers.ts';

/** A list that the next line may go on with. */
interface OpenList {
  readonly node: List;
  item: ListItem;
  readonly sign: number;
  /** So many columns further in than what the list stands in, a line belongs to the item. */
  size: number;
  /** The marker stands alone on its line … */
  bare: boolean;
  /** … and a blank line follows: what comes then is no part of the item. */
  cut: boolean;
}

/**
 * The tree of plain text: paragraphs, and lists with the bullets and numbers of real pages, nested by their indent.
 *
 * It is the tree that the grammar of Markdown gives with all other constructs off, and a test holds the two together.
 * But that grammar reads code unit by code unit, several times over: it took half the time of a long text, and a fifth
 * of a short run, where this takes next to none.
 */
export function treeOfText(written: string): Root {
  // As the grammar has it; nothing moves.
  const text = written.includes('\0') ? written.replaceAll('\0', '\ufffd') : written;
  const root: Root = { type: 'root', children: [] };
  const open: OpenList[] = [];
  let paragraph: { node: Paragraph; text: Text } | null = null;
  let line = 1;
  let lineStart = 0;
  let afterBlank = false;
  /** Where the last line with words ends, and all that is closed behind it. */
  let lastEnd: Point = { line: 1, column: 1, offset: 0 };

  const pointAt = (offset: number): Point => ({ line, column: offset - lineStart + 1, offset });
  const closeTo = (depth: number): void => {
    for (const { node, item } of open.splice(depth)) {
      endAt(item, lastEnd);
      endAt(node, lastEnd);
    }
  };
  const childrenAt = (depth: number) => open[depth - 1]?.item.children ?? root.children;
  /** A blank line between two blocks of an item sets them apart. */
  const spreadAt = (depth: number): void => {
    const around = open[depth - 1];
    if (around && afterBlank) around.item.spread = true;
  };
  const itemAt = (offset: number): ListItem => ({
    type: 'listItem',
    spread: false,
    checked: null,
    children: [],
    position: startingAt(pointAt(offset)),
  });

  /** Goes on with open lists, as far as the line is indented like their items or is the next item of one. */
  const goOn = (cursor: Cursor): { depth: number; isNext: boolean } => {
    for (const [depth, list] of open.entries()) {
      const isCut = list.cut;
      list.cut = false;
      list.bare = false;
      if (!isCut && takeIndent(cursor, list.size)) continue;
      const found = takeMarker(cursor, false, list);
      if (!found) return { depth, isNext: false };
      closeTo(depth + 1);
      endAt(list.item, lastEnd);
      if (afterBlank) list.node.spread = true;
      list.item = itemAt(found.at);
      list.node.children.push(list.item);
      list.size = found.indent + 1;
      list.bare = found.marker.alone;
      return { depth: depth + 1, isNext: true };
    }
    return { depth: open.length, isNext: false };
  };

  const openList = ({ marker, at, indent }: Found, depth: number): void => {
    const item = itemAt(at);
    const node: List = {
      type: 'list',
      ordered: marker.value !== null,
      start: marker.value,
      spread: false,
      children: [item],
      position: startingAt(pointAt(at)),
    };
    childrenAt(depth).push(node);
    open.push({ node, item, sign: marker.sign, size: indent + 1, bare: marker.alone, cut: false });
  };

  const addWords = (from: number, to: number): void => {
    if (!paragraph) {
      const words: Text = { type: 'text', value: '', position: startingAt(pointAt(from)) };
      paragraph = { node: { type: 'paragraph', children: [words], position: startingAt(pointAt(from)) }, text: words };
      childrenAt(open.length).push(paragraph.node);
    }
    paragraph.text.value += (paragraph.text.value === '' ? '' : lineBreak) + text.slice(from, to);
    endAt(paragraph.text, pointAt(to));
    endAt(paragraph.node, pointAt(to));
  };

  let lineBreak = '';
  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart);
    if (isEndOfLine(text, lineStart)) {
      paragraph = null;
      afterBlank = true;
      for (const list of open) list.cut ||= list.bare;
    } else {
      const cursor: Cursor = { text, at: lineStart, column: 0, ahead: 0 };
      let { depth, isNext } = goOn(cursor);
      if (isNext) paragraph = null;
      const interrupts = paragraph !== null && depth === open.length;
      for (let found = takeMarker(cursor, interrupts); found; found = takeMarker(cursor, interrupts)) {
        paragraph = null;
        closeTo(depth);
        spreadAt(isNext ? 0 : depth);
        openList(found, depth);
        depth += 1;
        isNext = true;
      }
      takeBlanks(cursor);
      if (cursor.at < lineEnd) {
        // A line that is no further in than the list goes on with the words of its last item, unless a blank line is between.
        if (!paragraph) closeTo(depth);
        if (!paragraph && !isNext) spreadAt(depth);
        addWords(cursor.at, lineEnd);
      }
      afterBlank = false;
      lastEnd = pointAt(lineEnd);
    }
    const next = afterBreak(text, lineEnd);
    if (next === lineEnd) break;
    lineBreak = text.slice(lineEnd, next);
    line += 1;
    lineStart = next;
  }
  closeTo(0);
  root.position = { start: { line: 1, column: 1, offset: 0 }, end: pointAt(text.length) };
  return root;
}

interface Found {
  readonly marker: Marker;
  readonly at: number;
  /** How far in it stands. */
  readonly indent: number;
}

/** Passes over a marker, where one comes next that opens a list, or goes on with `list`. */
function takeMarker(cursor: Cursor, interrupts: boolean, list?: OpenList): Found | null {
  const { at, column, ahead } = cursor;
  const indent = takeBlanks(cursor);
  const marker = markerAt(cursor.text, cursor.at, interrupts);
  if (marker && (!list || (list.sign === marker.sign && list.node.ordered === (marker.value !== null)))) {
    const found = { marker, at: cursor.at, indent };
    cursor.column += marker.end - cursor.at;
    cursor.at = marker.end;
    if (!marker.alone) takeBlanks(cursor);
    return found;
  }
  Object.assign(cursor, { at, column, ahead });
  return null;
}

const startingAt = (start: Point): Position => ({ start, end: start });

function endAt(node: { position?: Position | undefined }, end: Point): void {
  if (node.position) node.position.end = end;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

/** The offset after the line break at an offset: CR, LF or both. */
function afterBreak(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : Math.min(text.length, at + 1);
}
