import type { DateMention } from '../../model/model-types.ts';
import type { Effect } from '../diff-types.ts';
import { bothCommit, type Fact, type Partners } from './fact.ts';

const deadline = (side: Partners['before']): DateMention | null =>
  side.flatMap((d) => d.statement.dates).find((date) => date.role === 'deadline') ?? null;

const day = (date: DateMention): string => date.end ?? date.start ?? '';

/** Sooner binds harder; a deadline of a year is later than any day in it, so `2025` and `2025-06` compare as far as both say. */
function effectOf(before: DateMention | null, after: DateMention | null): Effect {
  if (!before || !after) return after ? 'strengthened' : 'weakened';
  const length = Math.min(day(before).length, day(after).length);
  const [a, b] = [day(before).slice(0, length), day(after).slice(0, length)];
  return a === b || !length ? 'neither' : b < a ? 'strengthened' : 'weakened';
}

/** innen 2027 → innen 2025: strengthened. */
export const compareDeadlines: Fact = (partners) => {
  const [before, after] = [deadline(partners.before), deadline(partners.after)];
  if ((!before && !after) || (before && after && day(before) === day(after))) return [];
  const effect = bothCommit(partners) ? effectOf(before, after) : 'neither';
  return [{ kind: 'deadline', before: before?.text ?? null, after: after?.text ?? null, effect }];
};
