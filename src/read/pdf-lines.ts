import { type Row, regionsOf } from './pdf-columns.ts';
import { withoutMarks } from './pdf-notes.ts';
import type { PdfCell, PdfLine, PdfPage, PdfPiece } from './pdf-types.ts';

/** Gap between pieces, in parts of the type size, from which a blank stands between them. */
const blankGap = 0.15;
/** From which they are cells of a table or columns. */
const cellGap = 0.9;

/** Reads the lines of a page in the order a person does: columns one after the other, each from the top. */
export function linesOfPage(page: PdfPage): PdfLine[] {
  const shown = page.pieces.filter((piece) => piece.size > 0 && piece.x < page.width + 5 && piece.text !== '');
  return regionsOf(rowsOf(shown)).flatMap((rows, region) => {
    return rows.flatMap((row) => {
      const line = lineOf(row, { page: page.number, region });
      return line
        ? [line, ...line.marks.map((text): PdfLine => ({ ...line, text, marks: [], furniture: 'note-mark' }))]
        : [];
    });
  });
}

/** Lines of pieces in the order they are drawn, for text whose order a structure tree gives. */
export function linesAsDrawn(pieces: readonly PdfPiece[], page: number): PdfLine[] {
  const rows: PdfPiece[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1)?.at(-1);
    const goesOn = last && Math.abs(last.y - piece.y) < Math.max(piece.size, last.size) * 0.4 && piece.x >= last.x;
    if (goesOn) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => lineOf(row, { page, region: 0 }) ?? []);
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

function lineOf(whole: Row, place: Pick<PdfLine, 'page' | 'region'>): PdfLine | undefined {
  const { words: row, marks } = withoutMarks(whole);
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
    marks: marks.map((piece) => piece.text.trim()),
    opensNote: marks.length > 0 && marks[0] === whole.find((piece) => piece.text.trim() !== ''),
    furniture: null,
  };
}

/** A bullet or number that a gap parts from its text is no cell. */
const isMarker = (text: string, count: number): boolean =>
  count === 1 && /^\s*(\P{L}|[a-zA-Z\d]{1,3}[.):]?|\d+(\.\d+)*\.?)\s*$/u.test(text);

const round = (size: number): number => Math.round(size * 2) / 2;
