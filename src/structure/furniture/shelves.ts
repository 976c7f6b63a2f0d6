import { shelfLine } from '../../language/page-lines.ts';
import type { Line } from '../lines.ts';

/** The name of a shelf alone, over the headline of what stands on it. */
export function shelves(lines: readonly Line[], reasons: (string | null)[]): void {
  for (const [index, { passage, item, block, type }] of lines.slice(0, shelfLines).entries()) {
    const isAlone =
      lines[index + 1] !== undefined && (lines[index + 1]?.block !== block || reasons[index + 1] === 'notice');
    if (
      item === null &&
      type === 'text' &&
      isAlone &&
      !passage.text.includes(' ') &&
      shelfLine.test(passage.text.toLowerCase())
    )
      reasons[index] ??= 'shelf';
  }
}

/** How many lines from the top it may stand. */
const shelfLines = 5;
const longestShelf = 24;

/** A shelf far down, and under it a headline that the page has higher up: the page among what else is on the shelf. */
export function teasersOfItself(lines: readonly Line[], reasons: (string | null)[]): void {
  for (let index = shelfLines; index + 1 < lines.length; index += 1) {
    const shelf = lines[index] as Line;
    const { passage, item } = lines[index + 1] as Line;
    if (shelf.item !== null || item !== null || shelf.passage.text.length > longestShelf) continue;
    if (!shelfLine.test(shelf.passage.text.toLowerCase())) continue;
    const isTwice = lines.slice(0, shelfLines).some((other) => other.passage.text === passage.text);
    if (!isTwice) continue;
    reasons[index] ??= 'shelf';
    reasons[index + 1] ??= 'related-links';
  }
}
