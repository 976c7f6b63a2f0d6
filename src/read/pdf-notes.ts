import type { PdfLine, PdfPiece } from './pdf-types.ts';

const mark = /^(?:\d{1,3}|[*†‡]{1,3})(?:,\d{1,3})*$/;

/** Units that a raised figure belongs to: `km²`. */
const unit = /(?:^|[\s\d(/])[kcdm]?m\s*$/u;

/** Pieces of a line that are words, and the raised marks of notes between them, by the type size of the line. */
export function withoutMarks(row: readonly PdfPiece[]): { words: readonly PdfPiece[]; marks: readonly PdfPiece[] } {
  const main = row.reduce<PdfPiece | undefined>(
    (most, piece) => (piece.text.length > (most?.text.length ?? 0) ? piece : most),
    undefined,
  );
  if (!main || row.length < 2) return { words: row, marks: [] };
  const isMark = (piece: PdfPiece, index: number): boolean =>
    piece.size <= main.size * 0.8 &&
    piece.y > main.y + main.size * 0.15 &&
    mark.test(piece.text.trim()) &&
    !unit.test(row[index - 1]?.text ?? '');
  const marks = row.filter(isMark);
  return marks.length === 0 ? { words: row, marks } : { words: row.filter((piece) => !marks.includes(piece)), marks };
}

/**
 * Sets apart the notes at the foot of a page: from the first line that opens with a mark, all that stands below. Where
 * it is not raised there, it is a mark of a line above, and a gap parts the notes from the text.
 */
export function setNotesApart(lines: readonly PdfLine[]): PdfLine[] {
  const body = lines.filter((line) => line.furniture === null);
  const marks = new Set(lines.filter((line) => line.furniture === 'note-mark').map(({ text }) => text));
  const middle = (highest(body) + lowest(body)) / 2;
  const first = body.find((line, index) => {
    const number = /^(\d{1,3})\s?(?=\p{L})/u.exec(line.text)?.[1];
    const gap = (body[index - 1]?.y ?? line.y) - line.y;
    const opens = line.opensNote || (number !== undefined && marks.has(number) && gap > line.size * 1.9);
    return opens && line.y < middle && body.every((other) => other.y >= line.y - 1 || other.size <= line.size);
  });
  if (!first) return [...lines];
  return lines.map((line) =>
    line.furniture === null && line.y <= first.y + 1 ? { ...line, furniture: 'note' } : line,
  );
}

const highest = (lines: readonly PdfLine[]): number => lines.reduce((y, line) => Math.max(y, line.y), -1e9);
const lowest = (lines: readonly PdfLine[]): number => lines.reduce((y, line) => Math.min(y, line.y), 1e9);
