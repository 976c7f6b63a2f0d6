import { addLine, type PdfText } from './pdf-text.ts';
import type { PdfCell, PdfLine } from './pdf-types.ts';

/** A block of an untagged PDF as its layout shows it. */
export interface LayoutBlock {
  readonly kind: 'heading' | 'text' | 'item' | 'table' | 'furniture';
  texts: PdfText[];
  /** Left edge of the block's text, and of its marker where it has one. */
  readonly x: number;
  /** Left edge of the column or page region that it stands in. */
  readonly left: number;
  readonly size: number;
  readonly font: string;
  readonly page: number;
  /** Gap to the block before it, in lines; big at the top of a page or column. */
  readonly gap: number;
  readonly marker: string | null;
  readonly reason: string | null;
  rows: PdfText[][][];
}

/** What is normal in a document: its type and its leading. */
export interface BodyStyle {
  readonly size: number;
  readonly font: string;
  /** Distance of base lines, in points. */
  readonly leading: number;
}

/** Stands for the gap to a line on another page or in another column. */
export const newPlaceGap = 9;

const bullet = /^([•·▪▫●○◦■□‣⁃∙➢➤►▶✓✔❖\uf0b7\uf0a7\uf0d8\uf02d]|[-–—*](?= ))\s*/u;
const number = /^(\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\(?[a-zæøå]\)|[a-zæøå]\.)\s+/iu;

/** The most common type size, font and leading, by characters. */
export function bodyStyle(lines: readonly PdfLine[]): BodyStyle {
  const body = lines.filter((line) => line.furniture === null);
  const size = mostCommon(body, (line) => line.size) ?? 11;
  const font =
    mostCommon(
      body.filter((line) => line.size === size),
      (line) => line.font,
    ) ?? '';
  const leadings = body.slice(1).flatMap((line, i) => {
    const before = body[i];
    const leading = before ? before.y - line.y : 0;
    return before?.page === line.page && before.size === size && leading > 0 && leading < size * 2 ? [leading] : [];
  });
  leadings.sort((a, b) => a - b);
  return { size, font, leading: leadings[Math.floor(leadings.length / 3)] ?? size * 1.3 };
}

function mostCommon<T>(lines: readonly PdfLine[], of: (line: PdfLine) => T): T | undefined {
  const weights = new Map<T, number>();
  for (const line of lines) weights.set(of(line), (weights.get(of(line)) ?? 0) + line.text.length);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Left edges of running text by region; a region of items alone has the edge of pages of its side. */
function leftEdges(lines: readonly PdfLine[], style: BodyStyle): (line: PdfLine) => number {
  const key = (line: PdfLine): string => `${line.page}.${line.region}`;
  const edges = new Map<string, number>();
  for (const line of lines) {
    if (line.furniture === null)
      edges.set(key(line), Math.min(edges.get(key(line)) ?? Number.POSITIVE_INFINITY, line.x));
  }
  const common = [0, 1].map(
    (side) =>
      mostCommon(
        lines.filter((line) => line.furniture === null && line.size === style.size && line.page % 2 === side),
        (line) => Math.round(edges.get(key(line)) ?? 0),
      ) ?? 0,
  );
  return (line) => {
    const edge = edges.get(key(line)) ?? line.x;
    const usual = common[line.page % 2] ?? edge;
    return edge > usual && edge - usual < 40 ? usual : edge;
  };
}

/** Right edges of running text by region: what pages repeat may reach further. */
function rightEdges(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const key = (line: PdfLine): string => `${line.page}.${line.region}`;
  const edges = new Map<string, number>();
  for (const line of lines)
    if (line.furniture === null) edges.set(key(line), Math.max(edges.get(key(line)) ?? 0, line.right));
  return (line) => edges.get(key(line)) ?? line.right;
}

/** Joins lines to blocks: over wraps, hyphens, columns and page ends; each bullet, number or free line opens a block. */
export function blocksOf(lines: readonly PdfLine[], style: BodyStyle): LayoutBlock[] {
  const blocks: LayoutBlock[] = [];
  const left = leftEdges(lines, style);
  const right = rightEdges(lines);
  let open: LayoutBlock | undefined;
  let last: PdfLine | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.furniture !== null) {
      blocks.push({ ...blockOf(line, null, 0, line.text, left(line)), kind: 'furniture', reason: line.furniture });
      continue;
    }
    const sameColumn = last?.page === line.page && last.y >= line.y - 1;
    const gap = last && sameColumn ? (last.y - line.y) / style.leading : newPlaceGap;
    const isNear = gap < 4 || gap === newPlaceGap;
    const cells = open?.kind === 'table' && isNear ? cellsAt(line, tableColumns.get(open) ?? []) : line.cells;
    if (
      cells.length > 1 &&
      isRow({ ...line, cells }) &&
      (alignsTable(open, cells) || aligned(line, nextLine(lines, index)))
    ) {
      if (open?.kind !== 'table' || !isNear || !alignsTable(open, cells)) {
        open = { ...blockOf(line, null, gap, '', left(line)), kind: 'table', texts: [] };
        blocks.push(open);
      }
      open.rows.push(cells.map((cell) => [{ text: cell.text, page: line.page }]));
      if (cells.length > (tableColumns.get(open)?.length ?? 0))
        tableColumns.set(
          open,
          cells.map((cell) => cell.x),
        );
    } else if (open?.kind === 'table' && gap < 1.6 && continuesRow(open, line)) {
      continueRow(open, line);
    } else if (
      open &&
      open.kind !== 'table' &&
      last &&
      continues(open, { ...last, edge: right(last) }, line, gap, style)
    ) {
      open.texts = addLine(open.texts, { text: line.text, page: line.page });
    } else {
      const marker = (bullet.exec(line.text) ?? number.exec(line.text))?.[0] ?? null;
      open = blockOf(line, marker?.trim() ?? null, gap, line.text.slice(marker?.length ?? 0), left(line));
      blocks.push(open);
    }
    last = line;
  }
  return blocks;
}

function blockOf(line: PdfLine, marker: string | null, gap: number, text: string, left: number): LayoutBlock {
  const texts = text === '' ? [] : [{ text, page: line.page }];
  const kind = marker === null ? 'text' : 'item';
  return {
    kind,
    texts,
    x: line.x,
    left,
    size: line.size,
    font: line.font,
    page: line.page,
    gap,
    marker,
    reason: null,
    rows: [],
  };
}

const nextLine = (lines: readonly PdfLine[], index: number): PdfLine | undefined =>
  lines.slice(index + 1, index + 8).find((line) => line.furniture === null);

const isRow = (line: PdfLine | undefined): boolean =>
  line !== undefined &&
  line.cells.length > 1 &&
  !bullet.test(line.text) &&
  !/^\d+(\.\d+)*\.?$/.test(line.cells[0]?.text ?? '');

/** Whether two rows have cells that begin at the same place, the first aside. */
function aligned(row: PdfLine, other: PdfLine | undefined): boolean {
  if (!isRow(other)) return false;
  return row.cells.slice(1).some((cell) => other?.cells.slice(1).some((beside) => Math.abs(beside.x - cell.x) < 3));
}

/** Cells of a line by the columns of the table above it: a piece that begins where a column does opens a cell. */
function cellsAt(line: PdfLine, columns: readonly number[]): readonly PdfCell[] {
  const cells: { text: string; x: number; right: number }[] = [];
  for (const piece of line.pieces) {
    const cell = cells.at(-1);
    if (!cell || columns.some((x) => Math.abs(x - piece.x) < 3)) cells.push({ ...piece });
    else {
      cell.text += piece.x - cell.right > 1 && !cell.text.endsWith(' ') ? ` ${piece.text}` : piece.text;
      cell.right = piece.right;
    }
  }
  const tidy = cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }));
  return tidy.length > line.cells.length ? tidy : line.cells;
}

function alignsTable(table: LayoutBlock | undefined, cells: readonly PdfCell[]): boolean {
  if (table?.kind !== 'table') return false;
  const columns = tableColumns.get(table) ?? [];
  return cells.slice(1).some((cell) => columns.slice(1).some((x) => Math.abs(x - cell.x) < 3));
}

/** Whether a line goes on with a block: same type, no gap, and its first word would not have fitted on the line before. */
function continues(
  block: LayoutBlock,
  before: PdfLine & { readonly edge: number },
  line: PdfLine,
  gap: number,
  style: BodyStyle,
): boolean {
  if (bullet.test(line.text) || line.size !== block.size) return false;
  const isNumbered = number.test(line.text);
  const newPlace = gap === newPlaceGap;
  if (newPlace)
    return !isNumbered && block.kind !== 'heading' && /^[\p{Ll}(]/u.test(line.text) && !/[.!?:]$/.test(before.text);
  if (gap > 1.45 * Math.max(1, line.size / style.size)) return false;
  if (isNumbered && line.x <= block.x + 1) return false;
  if (line.x < block.x - style.size * 0.7 && block.marker !== null) return false;
  if (block.marker === null && Math.abs(line.x - before.x) > style.size * 0.9) return false;
  const isHeadingLike = line.font !== before.font && (line.font === style.font || before.font === style.font);
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const letter = line.text.length > 0 ? (line.right - line.x) / line.text.length : 0;
  const fitted = before.right + (word + 1.5) * letter < before.edge;
  if (isHeadingLike && (fitted || /^\p{Lu}/u.test(line.text))) return false;
  return !fitted;
}

/** Left edges of the columns of a table, by its last full row. */
const tableColumns = new WeakMap<LayoutBlock, number[]>();

function continuesRow(table: LayoutBlock, line: PdfLine): boolean {
  const columns = tableColumns.get(table) ?? [];
  return line.cells.every((cell) => columns.some((x) => Math.abs(x - cell.x) < 4));
}

function continueRow(table: LayoutBlock, line: PdfLine): void {
  const columns = tableColumns.get(table) ?? [];
  const row = table.rows.at(-1);
  for (const cell of line.cells) {
    const index = columns.findIndex((x) => Math.abs(x - cell.x) < 4);
    const texts = row?.[index];
    if (row && texts) row[index] = addLine(texts, { text: cell.text, page: line.page });
  }
}
