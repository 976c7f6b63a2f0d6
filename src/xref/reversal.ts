import { lineOf, type Term } from '../similarity/index.ts';
import { SIGNS } from './acts.ts';
import type { Entry } from './entries.ts';
import { DENIALS, EVILS } from './stance-data.ts';

/**
 * Of two statements in nearly the same words, those by which one of them denies what the other says, or takes away what
 * the other keeps; null where neither does, or both: "ikke fjerne" is "beholde".
 */
export function reversal(a: Entry, b: Entry): readonly string[] | null {
  const [denied, countered] = [denial(a, b), countering(a, b)];
  return denied === null || countered === null ? (denied ?? countered) : null;
}

/** The verbs of opposite direction in which two statements differ; null where an evil is what they are about. */
function countering(a: Entry, b: Entry): readonly string[] | null {
  if ([a, b].some(({ profile }) => profile.terms.some(({ id }) => EVILS.has(lineOf(id))))) return null;
  const [left, right] = [verbsWithout(a, b), verbsWithout(b, a)];
  const [one, other] = [left[0], right[0]];
  if (one === undefined || other === undefined || left.length > 1 || right.length > 1) return null;
  return SIGNS.get(one.id) === SIGNS.get(other.id) ? null : [`${one.written} ↔ ${other.written}`];
}

/** The verbs with a direction that one statement has and the other has not, once each. */
function verbsWithout(one: Entry, other: Entry): readonly Term[] {
  const others = new Set(other.profile.terms.map(({ id }) => id));
  const own = one.profile.terms.filter(({ id }) => SIGNS.has(id) && !others.has(id));
  return [...new Map(own.map((term) => [term.id, term])).values()];
}

/** The word by which one of two statements denies what the other says; else null. */
function denial(a: Entry, b: Entry): readonly string[] | null {
  const [left, right] = [a, b].map(({ profile }) => profile.terms.filter(({ id }) => DENIALS.has(id)));
  if ((left?.length ?? 0) % 2 === (right?.length ?? 0) % 2) return null;
  return [[...(left ?? []), ...(right ?? [])].map(({ written }) => written).join(', ')];
}
