import { answerFrom, guestBefore, wantsBehind } from '../../language/publisher-words.ts';
import type { Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import { offsetAt } from '../../structure/passage.ts';
import { quotedInTitle } from '../of-press.ts';
import { fewestParties } from '../willing-parties.ts';
import { ownsSite, siteUnits } from './page.ts';
import type { Score } from './score.ts';

/** `Velferdsalliansen krever at …`: whose demand the headline or the lead of news is. */
export function wantsAtOnce({ units, sheet }: Outline): Organisation | null {
  const opening = units.filter(({ type }) => type === 'heading' || type === 'text').slice(0, openingUnits);
  const mention = opening
    .map(({ passage }) => sheet.mentionAt(passage.start))
    .find((named) => named && wantsBehind(sheet.source, named.end));
  return mention?.organisation ?? null;
}
const openingUnits = 3;

/** Whose positions a page of nobody's tells: whose its opening says, else whoever it tells most of. */
export const toldOf = (outline: Outline, ranked: readonly Score[]): Organisation | null =>
  wantsAtOnce(outline) ?? ranked.find(isNoMedium)?.organisation ?? null;

/** An agency's name in a byline is not whose positions are told. */
const isNoMedium = ({ organisation }: Score): boolean => organisation.classification !== 'media';

/** `Her skriver Unge Venstre`: who writes on the page of somebody else. */
const guestOf = ({ sheet: { mentions, source } }: Outline): Organisation | null =>
  mentions.find(({ start }) => guestBefore.test(source.slice(Math.max(0, start - longestGuest), start)))
    ?.organisation ?? null;
const longestGuest = 20;

/** Whom the title quotes or whose turn to write it is, unless the site is its own. */
export function quotedOnAnothers(outline: Outline): Organisation | null {
  const quoted = quotedInTitle(outline) ?? guestOf(outline);
  const units = outline.units.filter(({ passage }) => passage.text !== outline.title?.passage.text);
  return quoted && ownsSite({ ...outline, units }, quoted) ? null : quoted;
}

/** The organisation of which a page of another tells most. */
export function dominant(
  scores: ReadonlyMap<string, Score>,
  holders: ReadonlySet<string>,
  publisher: string,
  isNamed = true,
): Organisation | null {
  const isOther = (score: Score): boolean =>
    score.organisation.id !== publisher &&
    !holders.has(score.organisation.id) &&
    score.points >= 1 &&
    isNoMedium(score);
  const isMedium = !isNamed || (scores.get(publisher)?.organisation.classification ?? 'media') === 'media';
  if (!isMedium) return null;
  const others = [...scores.values()].filter(isOther).sort((a, b) => b.points - a.points || a.first - b.first);
  const [first, second] = others;
  const parties = others.filter(({ organisation }) => organisation.classification === 'party');
  // News of several parties alike tells of no one of them.
  if (first && second && parties.length >= fewestParties && first.points < second.points * clearly) return null;
  return first?.organisation ?? null;
}

/** How much more a page must tell of one than of the next. */
const clearly = 1.3;

/** `Høringssvar fra Redd Barna`: whose answer a ministry, or whoever else asked, has on its page. */
export function answererOn(outline: Outline, publisher: Organisation): Organisation | null {
  for (const { passage } of outline.units.slice(0, 2 * siteUnits)) {
    const match = /^[hH][øØ]/.test(passage.text) ? answerFrom.exec(passage.text) : null;
    const answerer = match && outline.sheet.mentionAt(offsetAt(passage, match[0].length))?.organisation;
    if (answerer) return answerer.id === publisher.id ? null : answerer;
  }
  return null;
}
