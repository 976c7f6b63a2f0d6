import { exclusions } from '../language/denials.ts';
import type { Term } from '../similarity/index.ts';
import { apart, type Clause, lastOf } from './clause.ts';
import { type ObjectPhrase, phrasesOf } from './object-phrase.ts';
import { after, isSaidOfSubject, type Joint, REACH, thingsOf } from './object-things.ts';
import { HAVING, JOINING, NOUN_FORMS } from './phrase-data.ts';
import { REFUSAL, STANCE_WORDS, TURNING_FAMILIES } from './stance-data.ts';

/** One thing that a text does: a verb with its direction and its object. */
export interface Act {
  /** -1 takes its object away, +1 brings or keeps it: with what turns the verb. */
  readonly sign: -1 | 1;
  /** Family of the verb, and the verb as written, with those that govern it. */
  readonly family: string;
  readonly word: string;
  /** What of the object the lexicon knows as a thing. */
  readonly things: readonly Term[];
  /** The object by its words, whatever the lexicon knows of them; several where they are joined by `og`. */
  readonly phrases: readonly ObjectPhrase[];
}

/** What a family of verbs does with its object. */
export const SIGNS: ReadonlyMap<string, -1 | 1> = new Map(
  STANCE_WORDS.flatMap(({ families, sign }) => families.map((family) => [family, sign] as const)),
);
/** Families of words that turn what follows. */
export const TURNING: ReadonlySet<string> = new Set(TURNING_FAMILIES);
const EXCLUSIONS = new Set(exclusions);
/** From this weight on a word is a matter of its own. */
const MATTER = 0.5;
/** How many words a turning word reaches. */
const TURNS = 2;

interface Verb {
  readonly term: Term;
  /** The tokens at which it begins and ends. */
  readonly at: number;
  readonly last: number;
}

/** Takes a text by place and its terms; returns what it does: what words refuse first, then what verbs do, by place. */
export function actsOf(clause: Clause, terms: readonly Term[]): readonly Act[] {
  const placed = (of: readonly Term[]): readonly Verb[] =>
    of.map((term) => ({ term, at: clause.place(term), last: lastOf(clause, term, clause.place(term)) }));
  const turning = turningIn(clause.text, placed(terms.filter(({ id }) => TURNING.has(id))));
  const verbs = placed(longest(terms.filter(({ id }) => SIGNS.has(id)))).filter((verb) => isVerb(clause, verb));
  const governor = governors(clause, verbs);
  const governing = new Set(governor.values());
  const verbAt = new Set(verbs.map(({ at }) => at));
  const turned = turnedIn(clause, verbs, governor, new Set(turning.map(({ at }) => at)));

  const refused = turning
    .filter(({ last }) => !within(last).some((at) => verbAt.has(at) && apart(clause, last, at) <= TURNS))
    .map(({ term, last: end }): Act => {
      const having = HAVING.has(clause.tokens[end + 1]?.word ?? '');
      const refuses = term.id === REFUSAL || having;
      const last = having ? end + 1 : end;
      const things = after(clause, last, refuses ? REACH : TURNS);
      const phrases = refuses ? phrasesOf(clause, last, last, 'none', verbAt) : [];
      return { sign: -1, family: term.id, word: term.written, things, phrases };
    });
  const done = verbs
    .filter((verb) => !governing.has(verb) && (governor.has(verb) || !isNoun(verb)))
    .map((verb): Act => {
      const { term, at, last } = verb;
      const sign = SIGNS.get(term.id) ?? 1;
      const joint = jointOf(clause, verb, governor.get(verb));
      const things = thingsOf(clause, at, last, joint);
      const phrases = phrasesOf(clause, at, last, joint, verbAt);
      const word = clause.text.slice(topOf(verb, governor).term.start, term.end);
      return { sign: turned.has(verb) ? flip(sign) : sign, family: term.id, word, things, phrases };
    });
  return [...refused, ...done];
}

export const flip = (sign: -1 | 1): -1 | 1 => (sign === 1 ? -1 : 1);

/** A word that stands for something else too is a compound and names a thing: `mobilforbod`. */
const isVerb = ({ terms }: Clause, { term, at }: Verb): boolean =>
  at >= 0 &&
  !(terms.get(at) ?? []).some(
    ({ id, end, kind, weight }) => end === term.end && !SIGNS.has(id) && kind !== 'concept' && weight >= MATTER,
  );

const isNoun = ({ term }: Verb): boolean => NOUN_FORMS.has(term.written.toLowerCase());

/** What stands under a verb that takes away is often a noun: "stanse nedleggelsen av", "hindre kutt i". */
function jointOf(clause: Clause, { term, at, last }: Verb, above: Verb | undefined): Joint {
  if (above !== undefined && (SIGNS.get(term.id) === -1 || SIGNS.get(above.term.id) === -1)) return 'any';
  return JOINING.has(term.id) && !isSaidOfSubject(clause, at, last) ? 'in' : 'none';
}

/** The verbs that are turned: by the verbs that govern them, and by a word before the first of these. */
function turnedIn(
  clause: Clause,
  verbs: readonly Verb[],
  governor: ReadonlyMap<Verb, Verb>,
  turning: ReadonlySet<number>,
): ReadonlySet<Verb> {
  const turned = new Set<Verb>();
  for (const verb of verbs) {
    const above = governor.get(verb);
    const own = within(verb.at - NEAR - 1).some(
      (at) => at < verb.at && turning.has(at) && at > (above?.at ?? -1) && apart(clause, at, verb.at) <= TURNS,
    );
    const takesAway = above !== undefined && SIGNS.get(above.term.id) === -1;
    const led = above !== undefined && turned.has(above);
    if ([own, takesAway, led].filter(Boolean).length % 2 === 1) turned.add(verb);
  }
  return turned;
}

/** The places after one at which what it turns can stand: `TURNS` words, and those between that only lead on. */
const within = (from: number): readonly number[] => Array.from({ length: NEAR }, (_, at) => from + 1 + at);
const NEAR = 8;

/** The verbs but for those inside a longer one: `trappe` in `trappe ned`. */
const longest = (verbs: readonly Term[]): readonly Term[] => {
  const ends = new Map<number, number>();
  for (const { start, end } of verbs) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  return verbs.filter(({ start, end }) => ends.get(start) === end);
};

/** The first of the verbs that govern one in a row; itself where none does. */
function topOf(verb: Verb, governor: ReadonlyMap<Verb, Verb>): Verb {
  let top = verb;
  for (let at = 0; at < LONGEST_ROW; at++) top = governor.get(top) ?? top;
  return top;
}
const LONGEST_ROW = 4;

/** Of each verb the one right before it, which does something with what it does. */
function governors(clause: Clause, verbs: readonly Verb[]): ReadonlyMap<Verb, Verb> {
  const above = new Map<Verb, Verb>();
  for (const [at, verb] of verbs.entries()) {
    const before = verbs[at - 1];
    if (before !== undefined && before.last < verb.at && apart(clause, before.last, verb.at) === 1)
      above.set(verb, before);
  }
  return above;
}

/** The words that turn what follows, but for those that undo each other: "ikke … uten X" is X. */
function turningIn(text: string, turning: readonly Verb[]): readonly Verb[] {
  return turning.filter((self, at) => {
    const undone = (one: Verb | undefined, other: Verb | undefined) =>
      one !== undefined &&
      other !== undefined &&
      !EXCLUSIONS.has(one.term.written.toLowerCase()) &&
      EXCLUSIONS.has(other.term.written.toLowerCase()) &&
      !/[.!?;:,]/u.test(text.slice(one.term.end, other.term.start));
    return !undone(turning[at - 1], self) && !undone(self, turning[at + 1]);
  });
}
