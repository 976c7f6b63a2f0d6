import { isMinistry, pressContact } from '../../language/publisher-words.ts';
import type { Organisation } from '../../model/model-types.ts';
import type { Outline } from '../../structure/outline.ts';
import { excludedBy, isCouncilCase, mayPublish } from './excluded.ts';
import { outright } from './mark.ts';
import { siteUnits } from './page.ts';
import type { Score } from './score.ts';
import { enough } from './score.ts';
import { saysWe } from './voice.ts';

/** Points that sentences on what the cabinet does can give it, where others speak too. */
const mostTold = 5;

/** What the cabinet will do is told on everyone's pages. */
export function limitCabinet(scores: ReadonlyMap<string, Score>): void {
  const cabinet = scores.get('regjeringen');
  if (cabinet && cabinet.points < outright) cabinet.points = Math.min(cabinet.points, mostTold);
}

/** Who may be the publisher, the likeliest first: whose lists a page sets is its owner only where nobody else could be. */
export function candidatesOf(
  outline: Outline,
  scores: ReadonlyMap<string, Score>,
  holders: ReadonlySet<string>,
): readonly Score[] {
  const isOwnVoice = saysWe(outline);
  // What a ministry has given is told on the pages of those who got it.
  const able = [...scores.values()].filter(
    (score) =>
      mayPublish(score) &&
      !(
        isOwnVoice &&
        isMinistry(score.organisation.name) &&
        !score.isShown &&
        !answersPress(score.organisation, outline)
      ),
  );
  // What the cabinet will do does not make the page its own, where another's name heads it.
  const rivals = able.filter(
    ({ organisation, points }) =>
      !holders.has(organisation.id) && points >= enough && (organisation.id !== 'regjeringen' || points >= outright),
  );
  const isOnlyHolder = rivals.length === 0 && holders.size === 1;
  const isExcluded = excludedBy(outline, scores, holders);
  return able
    .filter(({ organisation }) => (isOnlyHolder || !holders.has(organisation.id)) && !isExcluded(organisation))
    .sort((a, b) => b.points - a.points || a.first - b.first);
}

/** Whether the foot of a page names who answers the press for an organisation. */
const answersPress = ({ id }: Organisation, { units, sheet }: Outline): boolean =>
  units
    .slice(-siteUnits)
    .some(
      ({ passage }) =>
        pressContact.test(passage.text) &&
        sheet.mentionsIn(passage.start, passage.end).some(({ organisation }) => organisation.id === id),
    );

/** Points from which the likeliest counts as the publisher. */
export function leastFor(best: Score, scores: ReadonlyMap<string, Score>, outline: Outline): number {
  if (isCouncilCase(outline)) return leastOfCase;
  return isOnlyVoice(best, scores, outline) ? leastOf(best) : enough;
}

/** The council that a case goes to need only be named. */
const leastOfCase = 0.25;

/** Whether a text that says «we» names one organisation that could, and no other. */
function isOnlyVoice(best: Score, scores: ReadonlyMap<string, Score>, outline: Outline): boolean {
  const couldSpeak = ({ organisation }: Score): boolean => !notWriters.has(organisation.classification);
  return couldSpeak(best) && saysWe(outline) && [...scores.values()].filter(couldSpeak).length === 1;
}

/** An ombud is seldom named but by itself or as one who is asked for. */
const leastOf = ({ organisation }: Score): number => (organisation.classification === 'ombud' ? 0.5 : 1);

const notWriters = new Set(['government', 'parliament', 'agency', 'municipality', 'other', 'media']);
