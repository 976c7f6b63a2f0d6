import { firstWord } from '../language/first-word.ts';
import { speaksOfReaching } from '../language/lead-cues.ts';
import { overReached, statistic } from '../language/told-headings.ts';
import { looksInfinitive } from '../language/verbs.ts';
import { nextContent } from './headings.ts';
import { findLead } from './lead.ts';
import type { ListMaker } from './lists/new-items.ts';
import { itemFrom, placeIn } from './lists/new-items.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';
import { endsSentence } from './unit.ts';

/**
 * Finds headings that state something by themselves: two or more that begin with a share (`41 % har flyttet`), each with
 * its text behind it; and a goal over a line on how to reach it (`For å nå målet vil vi:`).
 */
export function findToldHeadings(units: readonly Unit[], sheet: Sheet, lists: ListMaker): Unit[] {
  const shares = new Set(
    units.filter((unit, index) => isShare(unit, sheet) && nextContent(units, index)?.type === 'text'),
  );
  const list = shares.size > 1 ? lists.list() : 0;
  return units.map((unit, index) => {
    if (list > 0 && shares.has(unit))
      return { ...itemFrom(unit, unit.passage, placeIn(list, null), 'told-heading'), labelCue: 'findings-noun' };
    if (!isGoalToReach(unit, nextContent(units, index), sheet)) return unit;
    return { ...itemFrom(unit, unit.passage, placeIn(lists.list(), unit.ordinal), 'labelled-line'), labelCue: 'goals' };
  });
}

const isShare = ({ type, passage }: Unit, sheet: Sheet): boolean =>
  type === 'heading' && statistic.test(passage.text) && sheet.mainVerbs(passage).length > 0;

/** Whether a line that names a goal stands over one that says how it is to be reached. */
function isGoalToReach(unit: Unit, next: Unit | undefined, sheet: Sheet): boolean {
  if ((unit.type !== 'heading' && unit.type !== 'text') || unit.item || unit.label) return false;
  if ((next?.type !== 'heading' && next?.type !== 'text') || next.item) return false;
  if (!tellsHow(next, sheet) || tellsHow(unit, sheet) || findLead(unit.passage, sheet)) return false;
  const first = firstWord(unit.passage.text).replace(/,$/, '');
  const verb = sheet.mainVerbs(unit.passage)[0];
  const isDuty = verb !== undefined && sheet.tokens(unit.passage).words[verb] === 'skal';
  return (
    (looksInfinitive(first) || isDuty) && !(endsSentence(unit.passage.text) && sheet.sentences(unit.passage).length > 1)
  );
}

/** `For å nå målet vil vi:`, `Slik når vi målet`. */
const tellsHow = ({ passage }: Unit, sheet: Sheet): boolean =>
  overReached(passage.text) ||
  (speaksOfReaching.test(passage.text) && findLead(passage, sheet)?.cue.id === 'ways-to-the-goal');
