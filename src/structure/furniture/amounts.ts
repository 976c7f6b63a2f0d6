import type { Line } from '../lines.ts';

const amount = /^\d{1,4}(?:[ .]\d{3})*(?:,\d+)?$/u;

/** How many lines apart the cells of a column of amounts may stand. */
const columnStep = 4;

/** Numbers one under the other that do not count on are a column of amounts, not the numbers of pages. */
export function amounts(lines: readonly Line[], reasons: (string | null)[]): void {
  const numbers = lines.flatMap(({ passage }, index) => (amount.test(passage.text) ? [index] : []));
  const value = (index: number): number => Number((lines[index] as Line).passage.text.replace(/[ .]/g, ''));
  for (const [at, index] of numbers.entries()) {
    if (reasons[index] !== 'page-number') continue;
    const isCell = [numbers[at - 1], numbers[at + 1]].some(
      (other) =>
        other !== undefined &&
        Math.abs(other - index) > 1 &&
        Math.abs(other - index) <= columnStep &&
        Math.abs(value(other) - value(index)) > 2,
    );
    if (isCell) reasons[index] = null;
  }
}
