import type { DiffResult } from '../diff/diff-types.ts';
import { type DiffWording, fill } from './diff-wording.ts';

type Counts = DiffResult['summary'];

const changesIn = ({ reworded, changed, added, removed }: Counts) => reworded + changed + added + removed;

/** How many statements became what, in both documents whole; and where only a part is listed, how large it is. */
export function countWords({ summary, whole = summary }: DiffResult, wording: DiffWording): readonly string[] {
  const [shown, all] = [changesIn(summary), changesIn(whole)];
  return [fill(wording.counts, { ...whole }), ...(shown < all ? [fill(wording.part, { shown, all })] : [])];
}

/** What a report says that lists no change: all stayed, or a choice of changes left none. */
export const nothingWords = ({ changes, summary, whole = summary }: DiffResult, wording: DiffWording): string =>
  changes.length > 0 && changesIn(whole) === 0 ? wording.nothing : wording.nothingListed;
