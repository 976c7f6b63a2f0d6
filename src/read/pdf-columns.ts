import type { PdfPiece } from './pdf-types.ts';

/** Pieces on one base line, from left to right. */
export type Row = readonly PdfPiece[];

export const rightOf = (row: Row): number => Math.max(...row.map((piece) => piece.x + piece.width));

/** So many rows beside a gutter make columns. */
const leastBand = 5;
/** So many where they are a small part of their page. */
const leastSmallBand = 7;

/**
 * Parts rows into regions in reading order: full-width stretches, and columns where text runs beside a gutter. Rows of
 * columns need not stand on the same base lines.
 */
export function regionsOf(rows: readonly Row[], depth = 0): Row[][] {
  const gutter = depth < 3 ? findGutter(rows) : undefined;
  if (gutter === undefined) return rows.length > 0 ? [[...rows]] : [];
  const made: Row[][] = [];
  let full: Row[] = [];
  const closeFull = (): void => {
    if (full.length > 0) made.push(full);
    full = [];
  };
  for (const { rows: band, isBeside } of bandsOf(rows, gutter)) {
    const end = isBeside ? endOfColumns(band, gutter) : 0;
    if (end >= leastBand) {
      closeFull();
      const columns = sidesOf(band.slice(0, end), gutter);
      for (const column of columns) made.push(...regionsOf(column, depth + 1));
      full.push(...band.slice(end));
    } else full.push(...band);
  }
  closeFull();
  return made;
}

interface Band {
  readonly rows: Row[];
  readonly isBeside: boolean;
}

/** Stretches of rows that all cross a line, or all stand beside it. */
function bandsOf(rows: readonly Row[], x: number): Band[] {
  const bands: Band[] = [];
  for (const row of rows) {
    const isBeside = !row.some((piece) => piece.x < x - 1 && piece.x + piece.width > x + 1);
    const last = bands.at(-1);
    if (last?.isBeside === isBeside) last.rows.push(row);
    else bands.push({ rows: [row], isBeside });
  }
  return bands;
}

/** The rows on the left of a line and those on its right. */
function sidesOf(rows: readonly Row[], x: number): [Row[], Row[]] {
  const side = (isLeft: boolean): Row[] =>
    rows.map((row) => row.filter((p) => p.x + p.width / 2 < x === isLeft)).filter((row) => row.length > 0);
  return [side(true), side(false)];
}

const heightOf = (row: Row | undefined): number => row?.[0]?.y ?? 0;

/** How many rows of a band are columns: short lines that follow them after a gap are the full width's. */
function endOfColumns(band: readonly Row[], x: number): number {
  const lowest = Math.max(...sidesOf(band, x).map((side) => heightOf(side.at(-1))));
  const steps = band.slice(1).map((row, i) => heightOf(band[i]) - heightOf(row));
  const usual = Math.max(...band.map((row) => row[0]?.size ?? 0));
  const cut = steps.findIndex((step, i) => heightOf(band[i]) <= lowest + 1 && step > usual * 1.6);
  return cut === -1 ? band.length : cut + 1;
}

/** The x of a gutter between columns of running text; none for single columns and for tables, whose cells are short. */
function findGutter(rows: readonly Row[]): number | undefined {
  if (rows.length < leastBand) return undefined;
  const left = Math.min(...rows.map((row) => row[0]?.x ?? 0));
  const width = Math.max(...rows.map(rightOf)) - left;
  let best: { x: number; beside: number } | undefined;
  for (let share = 0.25; share <= 0.75; share += 0.01) {
    const x = left + width * share;
    const bands = bandsOf(rows, x).filter(({ isBeside }) => isBeside);
    const columns = bands.map((band) => sidesOf(band.rows, x)).filter(runBeside);
    const beside = columns.reduce((sum, [before, after]) => sum + Math.min(before.length, after.length), 0);
    const least = beside >= rows.length * 0.3 ? leastBand : leastSmallBand;
    if (beside < least || (best && beside <= best.beside)) continue;
    const sides = [columns.flatMap(([before]) => before), columns.flatMap(([, after]) => after)];
    if (sides.every(isFull)) best = { x, beside };
  }
  return best?.x;
}

/** Whether two sides stand beside each other for some rows, rather than one below the other. */
function runBeside([left, right]: [Row[], Row[]]): boolean {
  const top = Math.min(heightOf(left[0]), heightOf(right[0]));
  const foot = Math.max(heightOf(left.at(-1)), heightOf(right.at(-1)));
  const inside = (side: Row[]): number =>
    side.filter((row) => heightOf(row) <= top + 1 && heightOf(row) >= foot - 1).length;
  return inside(left) >= leastBand - 1 && inside(right) >= leastBand - 1;
}

/** Whether the lines of a side mostly reach across it, as running text does. */
function isFull(side: readonly Row[]): boolean {
  const from = Math.min(...side.map((row) => row[0]?.x ?? 0));
  const to = Math.max(...side.map(rightOf));
  const full = side.filter((row) => rightOf(row) - (row[0]?.x ?? 0) > (to - from) * 0.6);
  return to - from > 90 && full.length >= side.length * 0.55;
}
