import { type Analyser, lineOf, type Term, writtenAlike } from '../similarity/index.ts';
import { type Direction, directionsOf, SIGNS } from './direction.ts';
import type { Entry } from './entries.ts';
import { DENIALS, EVILS, NEUTRAL, OPPOSITES } from './stance-data.ts';

const directions = new WeakMap<Entry, readonly Direction[]>();

/** What a statement does with what. */
export function directionsOfEntry(entry: Entry): readonly Direction[] {
  const had =
    directions.get(entry) ??
    directionsOf(entry.statement.text, entry.profile.terms).filter(({ object }) => !EVILS.has(lineOf(object)));
  directions.set(entry, had);
  return had;
}

/** The words by which two statements pull the same thing in opposite directions, or null. */
export function opposition(analyser: Analyser, a: Entry, b: Entry): readonly string[] | null {
  for (const one of directionsOfEntry(a)) {
    for (const other of directionsOfEntry(b)) {
      if (one.aspect || other.aspect || one.only !== other.only) continue;
      const same =
        (one.object === other.object && isOneThing(one, other)) || samePolicy(analyser, one.object, other.object);
      const against = same
        ? one.sign !== other.sign
        : one.sign === 1 && other.sign === 1 && opposite(analyser, one.object, other.object);
      if (against) return [`${one.words} ↔ ${other.words}`];
    }
  }
  return null;
}

/**
 * Whether one of two is for or against private providers, and the other names them with no word on what to do with them:
 * not yet an agreement. Who speaks of profit has taken a side by the word.
 */
export function namesOnly(analyser: Analyser, a: Entry, b: Entry): boolean {
  const isPolicy = (id: string) => OPPOSITES.some(([concept]) => analyser.concepts(id).own.includes(concept));
  const stands = (entry: Entry) => directionsOfEntry(entry).some(({ object }) => isPolicy(object));
  const names = ({ profile }: Entry) => {
    const named = profile.terms.filter(({ id }) => isPolicy(id));
    return named.length > 0 && named.every(({ id }) => NEUTRAL.has(lineOf(id)));
  };
  return (stands(a) && !stands(b) && names(b)) || (stands(b) && !stands(a) && names(a));
}

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

/** How many letters two words for one thing have in common, in bokmål. */
const COMMON_LETTERS = 4;

/** Whether two things of one family are one by their words too: prisons are no penalties, a fund of oil is no car. */
function isOneThing(a: Direction, b: Direction): boolean {
  const [one, other] = [a, b].map(({ written }) => writtenAlike(written.toLowerCase())) as [string, string];
  const most = one.length - COMMON_LETTERS;
  for (let at = 0; at <= most; at++) if (other.includes(one.slice(at, at + COMMON_LETTERS))) return true;
  return Math.min(one.length, other.length) < COMMON_LETTERS;
}

/** Two words for one thing that can be wanted or not: private and commercial providers, tenders. */
function samePolicy(analyser: Analyser, a: string, b: string): boolean {
  const [left, right] = [analyser.concepts(a).own, analyser.concepts(b).own];
  return OPPOSITES.some(([concept]) => left.includes(concept) && right.includes(concept));
}

function opposite(analyser: Analyser, a: string, b: string): boolean {
  const [left, right] = [analyser.concepts(a).own, analyser.concepts(b).own];
  return OPPOSITES.some(
    ([one, other]) => (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
  );
}
