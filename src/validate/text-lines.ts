import type { Point, Position } from '../model/model-types.ts';

let lastText = '';
let lastStarts: readonly number[] = [0];

/** Offsets at which the lines of a text start, as the model counts them: CR, LF and CRLF end lines. Made once for the same text in a row. */
export function lineStarts(text: string): readonly number[] {
  if (text === lastText) return lastStarts;
  const starts = [0];
  const ends = text.includes('\r') ? /\r\n?|\n/g : /\n/g;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) starts.push(end.index + end[0].length);
  lastText = text;
  lastStarts = starts;
  return starts;
}

/** Line and column, both from 1, of an offset in UTF-16 code units from 0. */
export function pointOf(text: string, offset: number): Point {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}

export function positionOf(text: string, start: number, end: number): Position {
  return { start: pointOf(text, start), end: pointOf(text, end) };
}

/** A line of the text, counted from 1, without its line end. */
export function lineOf(text: string, line: number): string {
  const starts = lineStarts(text);
  return text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/\r?\n$|\r$/, '');
}
