import type { Heading, List, ListItem, Paragraph, RootContent, Table, TableRow } from 'mdast';
import { linesAsDrawn, linesOfPage } from './pdf-lines.ts';
import { addLine, type PdfText, paragraphOf, plainText, textNodesOf } from './pdf-text.ts';
import type { PdfPage, PdfPiece, PdfTag } from './pdf-types.ts';

declare module 'mdast' {
  interface ListItemData {
    /** It has no marker: on a new page it may go on with the item before. */
    continues?: true;
  }
}

const least = 0.7;

/** Whether the structure trees of a file cover its text and tell headings or lists apart from paragraphs. */
export function isWellTagged(pages: readonly PdfPage[]): boolean {
  let [tagged, all, structures] = [0, 0, 0];
  for (const page of pages) {
    const marks = new Set<string>();
    const walk = (tag: PdfTag): void => {
      if (/^(H[1-6]?|L|Table)$/.test(tag.role)) structures += 1;
      for (const child of tag.children) {
        if ('id' in child) marks.add(child.id);
        else if ('children' in child) walk(child);
      }
    };
    if (page.tags) walk(page.tags);
    for (const piece of page.pieces) {
      all += piece.text.trim().length;
      if (piece.mark !== null && marks.has(piece.mark)) tagged += piece.text.trim().length;
    }
  }
  return structures > 0 && tagged >= all * least;
}

/**
 * Makes mdast of a tagged page by its structure tree. What the tree leaves out (artifacts) is furniture, and so are
 * paragraphs that say what pages repeat: `repeated` gives the reason by the line's words.
 */
export function taggedPage(
  page: PdfPage,
  spell: (text: string) => string,
  repeated: ReadonlyMap<string, string>,
): RootContent[] {
  const byMark = new Map<string, PdfPiece[]>();
  for (const piece of page.pieces) {
    if (piece.mark === null) continue;
    const pieces = byMark.get(piece.mark);
    if (pieces) pieces.push(piece);
    else byMark.set(piece.mark, [piece]);
  }
  const used = new Set<string>();
  const marks: string[] = [];
  const textsOf = (tag: PdfTag, without: RegExp): PdfText[] => {
    const pieces: PdfPiece[] = [];
    const walk = (node: PdfTag): void => {
      for (const child of node.children) {
        if ('id' in child) {
          used.add(child.id);
          pieces.push(...(byMark.get(child.id) ?? []));
        } else if ('children' in child && !without.test(child.role)) walk(child);
      }
    };
    walk(tag);
    const lines = linesAsDrawn(pieces, page.number);
    marks.push(...lines.flatMap((line) => line.marks));
    return lines.reduce<PdfText[]>((texts, line) => addLine(texts, { text: spell(line.text), page: page.number }), []);
  };
  const made = page.tags ? blocksOf(page.tags, { textsOf, reason: undefined }) : [];
  const rest = page.pieces.filter((piece) => piece.mark === null || !used.has(piece.mark));
  const artifacts = linesOfPage({ ...page, pieces: rest, tags: null });
  const aside = artifacts.map((line) => paragraphOf([{ text: spell(line.text), page: page.number }], 'artifact'));
  const marked = made.map((block): RootContent => {
    const isLine = block.type === 'paragraph' || block.type === 'heading';
    const found = isLine ? repeated.get(wordsOf(block)) : undefined;
    const reason = block.type === 'heading' && found !== 'contents' ? undefined : found;
    return reason === undefined ? block : ({ ...block, data: { furniture: reason } } as RootContent);
  });
  const noteMarks = marks.map((text) => paragraphOf([{ text, page: page.number }], 'note-mark'));
  return [...marked, ...noteMarks, ...aside];
}

const wordsOf = (block: Paragraph | Heading): string =>
  block.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();

interface Context {
  readonly textsOf: (tag: PdfTag, without: RegExp) => PdfText[];
  readonly reason: string | undefined;
}

const none = /^$/;
const furnitureRoles: Readonly<Record<string, string>> = {
  TOC: 'contents',
  TOCI: 'contents',
  Caption: 'caption',
  Artifact: 'artifact',
  Index: 'contents',
  Note: 'note',
  FENote: 'note',
};

function blocksOf(tag: PdfTag, context: Context): RootContent[] {
  const { role } = tag;
  const reason = context.reason ?? furnitureRoles[role];
  const inner: Context = { ...context, reason };
  if (/^H[1-6]?$|^Title$/.test(role)) {
    const texts = context.textsOf(tag, none);
    if (plainText(texts).trim() === '') return [];
    const depth = (Number(role.slice(1)) || 1) as Heading['depth'];
    return [
      { type: 'heading', depth, children: textNodesOf(texts), ...(reason ? { data: { furniture: reason } } : {}) },
    ];
  }
  if (role === 'L') return listOf(tag, inner);
  if (role === 'Table') return tableOf(tag, inner);
  const hasBlocks = tag.children.some((child) => 'children' in child && holdsBlocks(child));
  if (hasBlocks)
    return tag.children.flatMap((child) => ('children' in child ? blocksOf(child, inner) : own(child, inner)));
  const texts = context.textsOf(tag, none);
  return plainText(texts).trim() === '' ? [] : [paragraphOf(texts, reason)];
}

/** Text that stands directly in a container, beside blocks. */
function own(child: { readonly type: string; readonly id: string }, context: Context): RootContent[] {
  const texts = context.textsOf({ role: 'P', children: [child] }, none);
  return plainText(texts).trim() === '' ? [] : [paragraphOf(texts, context.reason)];
}

const holdsBlocks = (tag: PdfTag): boolean =>
  /^(P|H[1-6]?|L|LI|LBody|Table|Sect|Art|Div|Part|Document|TOC|TOCI|BlockQuote|Caption|Note)$/.test(tag.role) ||
  tag.children.some((child) => 'children' in child && holdsBlocks(child));

function listOf(tag: PdfTag, context: Context): RootContent[] {
  const items: ListItem[] = [];
  for (const child of tag.children) {
    if (!('children' in child)) continue;
    if (child.role === 'L') {
      const last = items.at(-1);
      const inner = listOf(child, context);
      if (last) last.children.push(...(inner as List[]));
      else items.push({ type: 'listItem', spread: false, children: inner as List[] });
    } else items.push(...itemOf(child, context));
  }
  if (items.length === 0) return [];
  const ordered = items.some((item) => item.data?.ordinal !== undefined);
  const data = context.reason ? { data: { furniture: context.reason } } : {};
  return [{ type: 'list', ordered, spread: false, children: items, ...data }];
}

function itemOf(tag: PdfTag, context: Context): ListItem[] {
  const label = tag.children.find((child): child is PdfTag => 'children' in child && child.role === 'Lbl');
  const marker = label ? plainText(context.textsOf(label, none)).trim() : '';
  const rest: PdfTag = { ...tag, role: 'Div', children: tag.children.filter((child) => child !== label) };
  const children = flat(rest, context);
  const [first] = children;
  const found = marker || (first?.type === 'paragraph' ? takeMarker(first.children[0]) : '');
  const ordinal = /^\(?(\d{1,3}(?:\.\d+)*|[a-zæøå])[.)]?$/iu.exec(found)?.[1];
  if (children.length === 0) return [];
  const item: ListItem = { type: 'listItem', spread: false, children: children as ListItem['children'] };
  if (found === '' && !(label && hasContent(label))) item.data = { continues: true };
  return [ordinal === undefined ? item : { ...item, data: { ordinal } }];
}

/** Whether anything of a node is on this page, be it drawn: trees of pages hold nodes of their neighbours, empty. */
const hasContent = (tag: PdfTag): boolean =>
  tag.children.some((child) => ('children' in child ? hasContent(child) : true));

/** Blocks of an item in order: runs of text as paragraphs, lists as lists. */
function flat(tag: PdfTag, context: Context): RootContent[] {
  const made: RootContent[] = [];
  let run: PdfTag['children'][number][] = [];
  const flush = (): void => {
    if (run.length > 0) made.push(...blocksOf({ role: 'P', children: run }, context));
    run = [];
  };
  for (const child of tag.children) {
    const isBlock = 'children' in child && (/^(L|P|Table|H[1-6]?)$/.test(child.role) || holdsBlocks(child));
    if (!isBlock) run.push(child);
    else {
      flush();
      made.push(...(/^(L|P|Table|H[1-6]?)$/.test(child.role) ? blocksOf(child, context) : flat(child, context)));
    }
  }
  flush();
  return made;
}

function collect(tag: PdfTag, role: RegExp): PdfTag[] {
  return tag.children.flatMap((child) =>
    'children' in child ? [...(role.test(child.role) ? [child] : []), ...collect(child, role)] : [],
  );
}

/** Takes a bullet or number that stands as text off the front of an item. */
function takeMarker(node: { type: string; value?: string } | undefined): string {
  const text = node?.type === 'text' ? (node.value ?? '') : '';
  const marker = /^([•·▪●○◦■□‣∙\uf0b7\uf0a7o-](?= )|\(?\d{1,2}[.)](?= )|[a-zæøå]\)(?= ))\s*/iu.exec(text)?.[0] ?? '';
  if (node && marker) node.value = text.slice(marker.length);
  return marker.trim();
}

function tableOf(tag: PdfTag, context: Context): RootContent[] {
  const rows = collect(tag, /^TR$/).map((row): TableRow => {
    const cells = row.children.filter((cell): cell is PdfTag => 'children' in cell && /^T[HD]$/.test(cell.role));
    return {
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: textNodesOf(context.textsOf(cell, none)) })),
    };
  });
  const table: Table = {
    type: 'table',
    children: rows.filter((row) => row.children.some((cell) => cell.children.length > 0)),
  };
  return table.children.length > 0 ? [context.reason ? { ...table, data: { furniture: context.reason } } : table] : [];
}
