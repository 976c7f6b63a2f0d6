import type { Heading, List, ListItem, RootContent, Table } from 'mdast';
import { type BodyStyle, type LayoutBlock, newPlaceGap } from './pdf-layout.ts';
import { type PdfText, paragraphOf, plainText, textNodesOf } from './pdf-text.ts';

/**
 * Makes mdast of the blocks of an untagged PDF: headings by type size and font, lists by markers, or by indention
 * where bullets are drawn and have no text.
 */
export function untaggedToMdast(blocks: readonly LayoutBlock[], style: BodyStyle): RootContent[] {
  const kinds = blocks.map((block, index) => kindOf(block, index, blocks, style));
  const sizes = headingSizes(blocks, kinds, style);
  const made: RootContent[] = [];
  /** Open lists, the innermost last, each with the left edge of its items. */
  const open: OpenList[] = [];
  /** The list that paragraphs have closed, until a heading or table comes. */
  let closed: OpenList | undefined;
  for (const [index, block] of blocks.entries()) {
    const kind = kinds[index];
    if (kind === 'furniture') {
      made.push(paragraphOf(block.texts, block.reason ?? 'running-head'));
      continue;
    }
    if (kind === 'item') {
      const isDeeper = open.length === 0 && closed && block.x > closed.x + style.size * 0.7;
      if (isDeeper && closed) made.push(reopen(open, closed));
      placeItem(made, open, block, style);
      continue;
    }
    const item = open.at(-1)?.list.children.at(-1);
    if (kind === 'text' && item && block.marker === null && belongsToItem(block, open.at(-1)?.x ?? 0, style)) {
      item.children.push(paragraphOf(block.texts));
      continue;
    }
    closed = kind === 'text' ? (open[0] ?? closed) : undefined;
    open.length = 0;
    if (kind === 'heading') {
      const depth = Math.min(6, sizes.indexOf(headingRank(block, style)) + 1) as Heading['depth'];
      made.push({ type: 'heading', depth, children: textNodesOf(wholeTexts(block)) });
    } else if (kind === 'table') made.push(tableOf(block));
    else made.push(paragraphOf(wholeTexts(block)));
  }
  return made;
}

/** A list and the left edge of its items. */
interface OpenList {
  readonly list: List;
  readonly x: number;
}

/** Goes on with a closed list below its last item: an item without words, which `mendBrokenLists` joins to that one. */
function reopen(open: OpenList[], closed: OpenList): List {
  const item: ListItem = { type: 'listItem', spread: false, children: [] };
  const list: List = { type: 'list', ordered: closed.list.ordered ?? false, spread: false, children: [item] };
  open.push({ list, x: closed.x });
  return list;
}

type Kind = LayoutBlock['kind'];

function kindOf(block: LayoutBlock, index: number, blocks: readonly LayoutBlock[], style: BodyStyle): Kind {
  if (block.kind === 'furniture' || block.kind === 'table') return block.kind;
  const text = plainText(block.texts);
  const isShort = text.length < 120 && !/[.,;]$/.test(text);
  const isBullet = block.marker !== null && !/^\(?[\p{L}\d]/u.test(block.marker);
  if (!isBullet && isShort && /\p{L}/u.test(text)) {
    if (block.size >= style.size * 1.12) return 'heading';
    const next = blocks.slice(index + 1).find((b) => b.kind !== 'furniture');
    const standsOut =
      block.font !== style.font && block.size >= style.size * 0.95 && block.gap > 1.2 && next !== undefined;
    if (standsOut && next.font === style.font && text.length < 90) return 'heading';
  }
  if (block.marker !== null) return isQuotation(block, index, blocks) ? 'text' : 'item';
  const hasMarkers = blocks.some((other) => other.marker !== null && !/[\p{L}\d]/u.test(other.marker));
  if (hasMarkers) return 'text';
  return isIndented(block, style) && hasListShape(block, index, blocks, style) ? 'item' : 'text';
}

/** A dash that opens a single block is no bullet: it opens what someone says. */
function isQuotation(block: LayoutBlock, index: number, blocks: readonly LayoutBlock[]): boolean {
  if (!/^[-–—]$/.test(block.marker ?? '')) return false;
  return ![-1, 1].some((step) => {
    let at = index + step;
    while (blocks[at]?.kind === 'furniture') at += step;
    return blocks[at]?.marker === block.marker && Math.abs((blocks[at]?.x ?? 0) - block.x) < 2;
  });
}

/** The texts of a block with its marker. */
const wholeTexts = (block: LayoutBlock): PdfText[] =>
  block.marker === null ? block.texts : [{ text: `${block.marker} `, page: block.page }, ...block.texts];

const isIndented = (block: LayoutBlock, style: BodyStyle): boolean =>
  block.kind === 'text' && block.x > block.left + style.size * 0.9 && block.x < block.left + style.size * 12;

/** Indented blocks are items of drawn bullets where a lead with a colon stands before them or two follow each other. */
function hasListShape(block: LayoutBlock, index: number, blocks: readonly LayoutBlock[], style: BodyStyle): boolean {
  const others = [-1, 1].map((step) => {
    let at = index + step;
    while (blocks[at]?.kind === 'furniture') at += step;
    return blocks[at];
  });
  const [before, after] = others;
  const beside = (other: LayoutBlock | undefined): boolean =>
    other?.kind === 'text' && isIndented(other, style) && Math.abs(other.size - block.size) < 0.6;
  return beside(before) || beside(after) || /:$/.test(plainText(before?.texts ?? []));
}

const headingRank = (block: LayoutBlock, style: BodyStyle): number =>
  block.size >= style.size * 1.12 ? block.size : style.size;

/** Type sizes of headings, the largest first: their rank is the heading's depth. */
function headingSizes(blocks: readonly LayoutBlock[], kinds: readonly Kind[], style: BodyStyle): number[] {
  const ranks = blocks.filter((_, i) => kinds[i] === 'heading').map((block) => headingRank(block, style));
  return [...new Set(ranks)].sort((a, b) => b - a);
}

function placeItem(made: RootContent[], open: OpenList[], block: LayoutBlock, style: BodyStyle): void {
  while (open.length > 0 && block.x < (open.at(-1)?.x ?? 0) - style.size * 0.5) open.pop();
  const level = open.at(-1);
  const ordered = block.marker !== null && /[\p{L}\d]/u.test(block.marker);
  const inside = level && block.x > level.x + style.size * 0.7;
  const item: ListItem = { type: 'listItem', spread: false, children: [paragraphOf(block.texts)] };
  if (ordered) item.data = { ordinal: (block.marker ?? '').replace(/^\(|[.)]$/g, '') };
  if (level && !inside && level.list.ordered === ordered) {
    level.list.children.push(item);
    return;
  }
  const list: List = { type: 'list', ordered, spread: false, children: [item] };
  if (ordered) list.start = Number.parseInt(item.data?.ordinal ?? '1', 10) || 1;
  if (level && !inside) open.pop();
  const parent = open.at(-1)?.list.children.at(-1);
  if (parent) parent.children.push(list);
  else made.push(list);
  open.push({ list, x: block.x });
}

/** A paragraph set in as far as the text of the item above it, be it on the page before. */
const belongsToItem = (block: LayoutBlock, x: number, style: BodyStyle): boolean =>
  block.x > x + style.size * 0.5 && (block.gap < 3 || (block.gap === newPlaceGap && block.x < x + style.size * 3));

function tableOf(block: LayoutBlock): Table {
  const width = Math.max(...block.rows.map((row) => row.length));
  return {
    type: 'table',
    children: block.rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, i) => ({ type: 'tableCell', children: textNodesOf(row[i] ?? []) })),
    })),
  };
}
