import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { isName } from './page-places.ts';

/** How many lines from the top a letter may name whom it is to. */
const letterHead = 15;

/** The address under the name of whom a letter is to, in one block at its head, is the letter’s and not the page’s. */
export function addressees(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
  for (let index = 0; index < Math.min(letterHead, lines.length); index += 1) {
    const name = lines[index] as Line;
    if (reasons[index] || name.item !== null || !isName(name, sheet)) continue;
    // At the foot of a short page nobody is written to.
    if (lines.every((line, at) => at <= index || line.block === name.block || reasons[at] !== null)) continue;
    for (let at = index + 1; lines[at]?.block === name.block && reasons[at] === 'contact'; at += 1) reasons[at] = null;
  }
}
