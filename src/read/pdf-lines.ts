import type { PdfCell, PdfLine, PdfPage, PdfPiece } from './pdf-types.ts';

/** Gap between pieces, in parts of the type size, from which a blank stands between them. */
const blankGap = 0.15;
/** From which they are cells of a table or columns. */
const cellGap = 0.9;

/** Reads the lines of a page in the order a person does: columns one after the other, each from the top. */
export function linesOfPage(page: PdfPage): PdfLine[] {
  const shown = page.pieces.filter((piece) => piece.size > 0 && piece.x < page.width + 5 && piece.text !== '');
  return regions(rowsOf(shown), 0).flatMap((rows, region) => {
    const edge = Math.max(...rows.map(rightOf));
    return rows.flatMap((row) => lineOf(row, { page: page.number, region, edge }) ?? []);
  });
}

type Row = readonly PdfPiece[];

const rightOf = (row: Row): number => Math.max(...row.map((piece) => piece.x + piece.width));

/** Lines of pieces in the order they are drawn, for text whose order a structure tree gives. */
export function linesAsDrawn(pieces: readonly PdfPiece[], page: number): PdfLine[] {
  const rows: PdfPiece[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1)?.at(-1);
    const goesOn = last && Math.abs(last.y - piece.y) < piece.size * 0.4 && piece.x >= last.x;
    if (goesOn) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => lineOf(row, { page, region: 0, edge: rightOf(row) }) ?? []);
}

/** Pieces on one base line, from left to right; rows from the top. Raised and lowered signs stay in their row. */
function rowsOf(pieces: readonly PdfPiece[]): Row[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfPiece[][] = [];
  let base = 0;
  for (const piece of sorted) {
    const row = rows.at(-1);
    const size = Math.max(piece.size, row?.[0]?.size ?? 0);
    if (row && base - piece.y < size * 0.4) {
      row.push(piece);
      if (piece.text.trim().length > 3) base = piece.y;
    } else {
      rows.push([piece]);
      base = piece.y;
    }
  }
  return rows
    .map((row) => row.sort((a, b) => a.x - b.x))
    .filter((row) => row.some((piece) => piece.text.trim() !== ''));
}

/** Parts rows into regions in reading order: full-width stretches, and columns where text runs beside a gutter. */
function regions(rows: readonly Row[], depth: number): Row[][] {
  const gutter = depth < 3 ? findGutter(rows) : undefined;
  if (gutter === undefined) return rows.length > 0 ? [[...rows]] : [];
  const made: Row[][] = [];
  let band: Row[] = [];
  let full: Row[] = [];
  const flushBand = (): void => {
    if (band.length >= leastBand) {
      if (full.length > 0) made.push(full);
      full = [];
      const side = (isLeft: boolean): Row[] =>
        band.map((row) => row.filter((p) => p.x + p.width / 2 < gutter === isLeft)).filter((row) => row.length > 0);
      made.push(...regions(side(true), depth + 1), ...regions(side(false), depth + 1));
    } else full.push(...band);
    band = [];
  };
  for (const row of rows) {
    if (crosses(row, gutter)) {
      flushBand();
      full.push(row);
    } else band.push(row);
  }
  flushBand();
  if (full.length > 0) made.push(full);
  return made;
}

const leastBand = 5;

const crosses = (row: Row, x: number): boolean => row.some((piece) => piece.x < x - 1 && piece.x + piece.width > x + 1);

/** The x of a gutter between columns of running text; none for single columns and for tables, whose cells are short. */
function findGutter(rows: readonly Row[]): number | undefined {
  if (rows.length < leastBand) return undefined;
  const left = Math.min(...rows.map((row) => row[0]?.x ?? 0));
  const right = Math.max(...rows.map(rightOf));
  const width = right - left;
  let best: { x: number; crossed: number } | undefined;
  for (let share = 0.25; share <= 0.75; share += 0.01) {
    const x = left + width * share;
    const beside = rows.filter((row) => !crosses(row, x));
    const both = beside.filter((row) => row.some((p) => p.x + p.width <= x + 1) && row.some((p) => p.x >= x - 1));
    const crossed = rows.length - beside.length;
    if (both.length < leastBand || both.length < rows.length * 0.3) continue;
    if (isFull(both, x, true) && isFull(both, x, false) && (!best || crossed < best.crossed)) best = { x, crossed };
  }
  return best?.x;
}

/** Whether lines on one side of a gutter mostly reach across it, as running text does. */
function isFull(rows: readonly Row[], x: number, isLeft: boolean): boolean {
  const sides = rows.map((row) => row.filter((p) => p.x + p.width / 2 < x === isLeft)).filter((row) => row.length > 0);
  const from = Math.min(...sides.map((row) => row[0]?.x ?? 0));
  const to = Math.max(...sides.map(rightOf));
  const full = sides.filter((row) => rightOf(row) - (row[0]?.x ?? 0) > (to - from) * 0.6);
  return to - from > 90 && full.length >= sides.length * 0.55;
}

function lineOf(row: Row, place: Pick<PdfLine, 'page' | 'region' | 'edge'>): PdfLine | undefined {
  const cells: { text: string; x: number; right: number }[] = [];
  const weights = new Map<string, number>();
  let size = 0;
  let most = 0;
  for (const piece of row) {
    const cell = cells.at(-1);
    const gap = cell ? piece.x - cell.right : 0;
    if (piece.text.trim() === '') {
      if (cell && gap < piece.size * cellGap) cell.text = `${cell.text.trimEnd()} `;
      continue;
    }
    if (!cell || (gap > piece.size * cellGap && !isMarker(cell.text, cells.length))) {
      cells.push({ text: piece.text, x: piece.x, right: piece.x + piece.width });
    } else {
      const blank = gap > piece.size * blankGap && !/\s$/.test(cell.text) && !/^\s/.test(piece.text) ? ' ' : '';
      cell.text += blank + piece.text;
      cell.right = Math.max(cell.right, piece.x + piece.width);
    }
    const weight = (weights.get(piece.font) ?? 0) + piece.text.length;
    weights.set(piece.font, weight);
    if (piece.text.length > most) {
      most = piece.text.length;
      size = piece.size;
    }
  }
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return undefined;
  const font = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const tidy: PdfCell[] = cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }));
  const text = tidy.map((cell) => cell.text).join(' ');
  const drawn = row.filter((piece) => piece.text.trim() !== '');
  return {
    ...place,
    text,
    x: first.x,
    right: last.right,
    y: row[0]?.y ?? 0,
    size: round(size),
    font,
    cells: tidy,
    pieces: drawn.map((piece) => ({ text: piece.text, x: piece.x, right: piece.x + piece.width })),
    furniture: null,
  };
}

/** A bullet or number that a gap parts from its text is no cell. */
const isMarker = (text: string, count: number): boolean =>
  count === 1 && /^\s*(\P{L}|[a-zA-Z\d]{1,3}[.):]?|\d+(\.\d+)*\.?)\s*$/u.test(text);

const round = (size: number): number => Math.round(size * 2) / 2;
