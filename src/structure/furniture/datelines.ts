import { ownerLabels } from '../../language/organisation-signs.ts';
import { datelineIn, shelfLine } from '../../language/page-lines.ts';
import { isDate } from '../headings.ts';
import type { Line } from '../lines.ts';
import { headLines } from './page-places.ts';

/** What page systems set beside a headline: `Publisert 12.05.2031 10:05`, `09:15`. A record's `Publisert` over `Eier` is no such line. */
export function datelines(lines: readonly Line[], reasons: (string | null)[]): void {
  for (const [index, line] of lines.entries()) {
    const { text } = line.passage;
    if (line.item !== null || line.type !== 'text' || !mayDate.test(text)) continue;
    const found = datelineIn(text);
    if (!found || (found === 'clock' && index > headLines * 2)) continue;
    if (ownerLabels.test(lines[index + 1]?.passage.text ?? '')) continue;
    reasons[index] ??= 'dateline';
    // The day stands over its clock, or under its label.
    for (const beside of found === 'clock' ? [index - 1, index + 1] : [index + 1])
      if (lines[beside]?.block === line.block && isDate(lines[beside]?.passage.text ?? ''))
        reasons[beside] ??= 'dateline';
  }
}

const mayDate = /^[\dpousmlfk]/i;

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
