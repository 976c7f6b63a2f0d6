import type { Point, Position } from './model-types.ts';

/** Turns offsets of a text into unist points and positions: lines and columns from 1. */
export interface Places {
  readonly position: (start: number, end: number) => Position;
}

/** Prepares a text for {@link Places}. CR, LF and CRLF end lines. `pages` are the offsets at which pages begin. */
export function placesOf(text: string, pages?: readonly number[]): Places {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  const point = (offset: number): Point => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return {
    position: (start, end) => ({
      start: point(start),
      end: point(end),
      ...(pages && { page: lastAtMost(pages, start) + 1 }),
    }),
  };
}

/** Index of the last of ascending numbers that is no greater than a value; 0 where none is. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
