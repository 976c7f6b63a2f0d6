import type { Heading, List, ListItem, RootContent, Table } from 'mdast';
import type { BodyStyle, LayoutBlock } from './pdf-layout.ts';
import { paragraphOf, plainText, textNodesOf } from './pdf-text.ts';

/**
 * Makes mdast of the blocks of an untagged PDF: headings by type size and font, lists by markers, or by indention
 * where bullets are drawn and have no text.
 */
export function untaggedToMdast(blocks: readonly LayoutBlock[], style: BodyStyle): RootContent[] {
  const kinds = blocks.map((block, index) => kindOf(block, index, blocks, style));
  const sizes = headingSizes(blocks, kinds, style);
  const made: RootContent[] = [];
  /** Open lists, the innermost last, each with the left edge of its items. */
  const open: { list: List; x: number }[] = [];
  for (const [index, block] of blocks.entries()) {
    const kind = kinds[index];
    if (kind === 'furniture') {
      made.push(paragraphOf(block.texts, block.reason ?? 'running-head'));
      continue;
    }
    if (kind === 'item') {
      placeItem(made, open, block, style);
      continue;
    }
    const item = open.at(-1)?.list.children.at(-1);
    if (kind === 'text' && item && block.marker === null && belongsToItem(block, open.at(-1)?.x ?? 0, style)) {
      item.children.push(paragraphOf(block.texts));
      continue;
    }
    open.length = 0;
    if (kind === 'heading') {
      const depth = Math.min(6, sizes.indexOf(headingRank(block, style)) + 1) as Heading['depth'];
      const texts =
        block.marker === null ? block.texts : [{ text: `${block.marker} `, page: block.page }, ...block.texts];
      made.push({ type: 'heading', depth, children: textNodesOf(texts) });
    } else if (kind === 'table') made.push(tableOf(block));
    else made.push(paragraphOf(block.texts));
  }
  return made;
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
  if (block.marker !== null) return 'item';
  return isIndented(block, style) && hasListShape(block, index, blocks, style) ? 'item' : 'text';
}

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

function placeItem(made: RootContent[], open: { list: List; x: number }[], block: LayoutBlock, style: BodyStyle): void {
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

/** A paragraph set in as far as the text of the item above it. */
const belongsToItem = (block: LayoutBlock, x: number, style: BodyStyle): boolean =>
  block.x > x + style.size * 0.5 && block.gap < 3;

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
