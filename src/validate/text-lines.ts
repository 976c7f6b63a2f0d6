import type { Point, Position } from '../model/model-types.ts';

let lastText = '';
let lastStarts: readonly number[] = [0];

/** Offsets at which the lines of a text start; made once for the same text in a row. */
export function lineStarts(text: string): readonly number[] {
  if (text === lastText) return lastStarts;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
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
  return text.slice(starts[line - 1] ?? text.length, (starts[line] ?? text.length + 1) - 1).replace(/\r$/u, '');
}
