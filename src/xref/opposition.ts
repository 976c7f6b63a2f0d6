import { type Analyser, lineOf } from '../similarity/index.ts';
import type { Act } from './acts.ts';
import { type Direction, type Stance, stanceOf } from './direction.ts';
import type { Entry } from './entries.ts';
import type { ObjectPhrase } from './object-phrase.ts';
import { isElsewhere, isLimitMoved, isOneKind, isOneObject, isOther, isWrittenAlike } from './one-thing.ts';
import { CHANGING, EVILS, KEEPING, MODIFIER_FAMILIES, NEUTRAL, NO_OBJECT, OPPOSITES } from './stance-data.ts';

const MODIFIERS = new Set(MODIFIER_FAMILIES);
const stances = new WeakMap<Entry, Stance>();

/** What a statement does, evils left out: nobody is for them. */
export function stanceOfEntry(entry: Entry): Stance {
  const had = stances.get(entry);
  if (had !== undefined) return had;
  const { acts, directions } = stanceOf(entry.said.text, entry.said.terms);
  const stance = {
    acts: acts.map((act) => ({ ...act, phrases: act.phrases.filter((phrase) => !isEvil(phrase)) })),
    directions: directions.filter(({ object }) => !EVILS.has(lineOf(object))),
  };
  stances.set(entry, stance);
  return stance;
}

const isEvil = ({ head }: ObjectPhrase): boolean =>
  NO_OBJECT.test(head.form) || head.families.some((family) => EVILS.has(family));

/** What a statement does with what. */
export const directionsOfEntry = (entry: Entry): readonly Direction[] => stanceOfEntry(entry).directions;

/** The words by which two statements pull the same thing in opposite directions, or null. */
export function opposition(analyser: Analyser, a: Entry, b: Entry): readonly string[] | null {
  for (const one of directionsOfEntry(a)) {
    for (const other of directionsOfEntry(b)) {
      if (one.aspect || other.aspect || one.only !== other.only || areElsewhere(one, other)) continue;
      const same = isOneThing(one, other) || samePolicy(analyser, one.object, other.object);
      const against = same
        ? one.sign !== other.sign
        : one.sign === 1 && other.sign === 1 && opposite(analyser, one.object, other.object);
      if (against) return [`${one.words} ↔ ${other.words}`];
    }
  }
  const [acts] = opposedActs(a, b, isOneObject, pullApart);
  return acts === undefined ? null : [`${told(acts[0])} ↔ ${told(acts[1])}`];
}

/**
 * Whether two statements do opposite things with what is of one kind, such as large and small ones, or one thing here and
 * there: no conflict yet, and no agreement either. Not where they do the same with it as well.
 */
export function atOdds(a: Entry, b: Entry): boolean {
  const signs = (one: { readonly sign: number }, other: { readonly sign: number }) => one.sign !== other.sign;
  if (opposedActs(a, b, isOneKind, (one, other) => !signs(one, other)).length > 0) return false;
  return (
    opposedActs(a, b, isOneKind, signs).length > 0 ||
    directionsOfEntry(a).some((one) =>
      directionsOfEntry(b).some((other) => signs(one, other) && isOneThing(one, other) && !one.aspect),
    )
  );
}

type Pair = readonly [Act, Act];

/** The acts of two statements with one object that stand to each other as told. */
function opposedActs(
  a: Entry,
  b: Entry,
  isOne: (one: ObjectPhrase, other: ObjectPhrase) => boolean,
  stand: (one: Act, other: Act, objects: readonly [ObjectPhrase, ObjectPhrase]) => boolean,
): readonly Pair[] {
  const others = stanceOfEntry(b).acts;
  return stanceOfEntry(a).acts.flatMap((one) =>
    others.flatMap((other): Pair[] => {
      const opposed = one.phrases.some((mine) =>
        other.phrases.some((its) => isOne(mine, its) && stand(one, other, [mine, its])),
      );
      return opposed ? [[one, other]] : [];
    }),
  );
}

/** Takes away and brings; or keeps as it stands, by its number or by a word, what the other changes. */
function pullApart(one: Act, other: Act, [mine, its]: readonly [ObjectPhrase, ObjectPhrase]): boolean {
  if (one.sign !== other.sign) return !isLimitMoved([one.family, other.family], [mine, its]);
  const keeps = (act: Act, changed: Act, kept: ObjectPhrase, to: ObjectPhrase) =>
    act.family === KEEPING &&
    CHANGING.has(changed.family) &&
    (kept.asItStands || (kept.numbers.length > 0 && to.numbers.length > 0 && !isOneNumber(kept, to)));
  return keeps(one, other, mine, its) || keeps(other, one, its, mine);
}

const isOneNumber = (a: ObjectPhrase, b: ObjectPhrase): boolean =>
  a.numbers.some((number) => b.numbers.includes(number));

const told = ({ word, phrases }: Act): string => `${word} … ${phrases[0]?.head.form ?? ''}`;

/** Whether two directions are about one thing: of one family by the lexicon, and by their letters. */
const isOneThing = (a: Direction, b: Direction): boolean =>
  a.object === b.object && isWrittenAlike(a.written, b.written);

const areElsewhere = (one: Direction, other: Direction): boolean => {
  const [a, b] = [one.phrase, other.phrase];
  if (a === null || b === null) return false;
  if (isElsewhere(a, b) || isLimitMoved([one.family, other.family], [a, b])) return true;
  return isOneThing(one, other) && !MODIFIERS.has(lineOf(one.object)) && isOther(a, b, [one.written, other.written]);
};

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
