import { datelineIn, launchedToday, newsShelf, newsTrail, publishedAlone } from '../language/page-lines.ts';
import type { Organisation } from '../model/model-types.ts';
import { fewestTeasers, teasersIn } from '../structure/headlines.ts';
import type { Outline } from '../structure/outline.ts';
import { head } from './known.ts';

/** Whether the page's frame or its opening says that it is news: the shelf over it, a clock beside its day, what was launched today. */
export function isNewsPage({ units }: Outline, organisation: Organisation | null): boolean {
  const top = units.slice(0, head * 2);
  if (top.some(({ reason, passage }) => reason === 'shelf' && newsShelf.test(passage.text))) return true;
  if (top.some(({ reason, passage }) => reason === 'breadcrumb' && newsTrail.test(passage.text))) return true;
  if (fewestTeasers <= teasersIn(units)) return true;
  const isNobodys = organisation === null;
  const isTimed = top.some(({ passage: { text } }) => datelineIn(text) === 'clock' || publishedAlone.test(text));
  if (isNobodys && isTimed) return true;
  const first = units.find(({ type }) => type === 'text');
  return first !== undefined && first.passage.text.length < longestOpening && launchedToday.test(first.passage.text);
}

/** Letters of the longest opening that is held against the words of a launch. */
const longestOpening = 900;
