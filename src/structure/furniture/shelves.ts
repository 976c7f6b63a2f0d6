import { shelfLine } from '../../language/page-lines.ts';
import type { Line } from '../lines.ts';

/** The name of a shelf alone, over the headline of what stands on it. */
export function shelves(lines: readonly Line[], reasons: (string | null)[]): void {
  for (const [index, { passage, item, block, type }] of lines.slice(0, shelfLines).entries()) {
    const isAlone =
      lines[index + 1] !== undefined && (lines[index + 1]?.block !== block || reasons[index + 1] === 'notice');
    if (item === null && type === 'text' && isAlone && shelfLine.test(passage.text.toLowerCase()))
      reasons[index] ??= 'shelf';
  }
}

/** How many lines from the top it may stand. */
const shelfLines = 5;
