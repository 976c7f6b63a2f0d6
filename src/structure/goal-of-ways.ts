import { speaksOfReaching } from '../language/lead-cues.ts';
import { looksInfinitive } from '../language/verbs.ts';
import { findLead } from './lead.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';

/** `Barna skal være mye ute` over `Slik jobber vi for å nå målet:`: the goal that the line below speaks of. */
export function isGoalOfWays(unit: Unit, below: Unit | undefined, sheet: Sheet): boolean {
  if ((unit.type !== 'heading' && unit.type !== 'text') || unit.item) return false;
  if (below?.type !== 'heading' && below?.type !== 'text') return false;
  if (!speaksOfReaching.test(below.passage.text)) return false;
  if (findLead(below.passage, sheet)?.cue.id !== 'ways-to-the-goal' || findLead(unit.passage, sheet)) return false;
  return beginsWithInfinitive(unit) || sheet.mainVerbs(unit.passage).length > 0;
}

/** `Lytte, lukte og smake på maten`. */
const beginsWithInfinitive = (unit: Unit): boolean =>
  looksInfinitive(/^[^\s,]+/u.exec(unit.passage.text)?.[0].toLowerCase() ?? '');
