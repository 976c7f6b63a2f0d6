import { askedToAct, oughts } from '../language/grammar.ts';
import type { LeadCue } from '../language/lead-cues.ts';
import type { Kind } from '../model/model-types.ts';
import type { Lead } from '../structure/leads.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import type { Speaker } from './fact.ts';
import { beginsAsAsk, listsAlike } from './lists-alike.ts';
import { listsOfFacts } from './lists-of-facts.ts';
import { factOf } from './prose.ts';

/** What an ombud will do is an activity; what it wants others to do or to have is a goal. */
export function kindUnder(unit: Unit, lead: Lead, outline: Outline, speaker: Speaker): Kind | 'none' {
  const cue = lead.found?.cue;
  if (cue?.unless && statesFacts(unit, cue.unless, outline, speaker))
    return cue.unless === 'done' ? 'achievement' : 'finding';
  if (cue?.nested && isNested(unit, lead, outline)) return cue.nested;
  const kind = cue?.kindFor?.[speaker.group] ?? cue?.kind ?? 'none';
  if (lead.isOld && wanted.has(kind) && findsByItself(unit, outline, speaker)) return 'finding';
  const isWish = speaker.group === 'watchdog' && kind === 'activity' && cue?.kind === 'proposal';
  if (kind !== 'finding' && !isWish) return kind;
  const [verb] = outline.sheet.mainVerbs(unit.passage);
  // What ought to be done is asked for, be it a remark on a finding or said of what others do.
  const { words } = outline.sheet.tokens(unit.passage);
  const modal = words[verb ?? -1] ?? '';
  if (oughts.has(modal) || (modal === 'må' && askedToAct.has(words[0] ?? ''))) return 'proposal';
  return isWish && !beginsAsAsk(unit) && verb !== undefined ? 'goal' : kind;
}

/** Whether an item stands under another of what its cue announces, be that an item or a heading. */
function isNested(unit: Unit, lead: Lead, outline: Outline): boolean {
  const section = outline.sectionOf.get(unit);
  return Boolean(unit.item?.parent) || (section ? outline.leads.ofHeading.get(section)?.found === lead.found : false);
}

/** What a finding is not, whatever announced it before; what was done may be told as one. */
const wanted: ReadonlySet<string> = new Set(['goal', 'proposal', 'activity']);

/** Bullets behind text of its own, which the cue above that text did not announce, may tell of what was found. */
const findsByItself = (unit: Unit, outline: Outline, speaker: Speaker): boolean =>
  !beginsAsAsk(unit) &&
  outline.sheet.sentences(unit.passage).every((sentence) => {
    const result = factOf(sentence, unit, outline, speaker);
    return 'rule' in result && result.kind === 'finding';
  });

/**
 * Whether the item is one of a list of facts, or of what was done; a party promises in the present too, and has to tell
 * with numbers.
 */
export function statesFacts(
  { item }: Unit,
  how: NonNullable<LeadCue['unless']>,
  outline: Outline,
  speaker: Speaker,
): boolean {
  if (item === null) return false;
  if (how === 'done') return listsAlike(outline).done.has(item.list);
  return listsOfFacts(outline)[speaker.classification === 'party' ? 'counted' : how].has(item.list);
}
