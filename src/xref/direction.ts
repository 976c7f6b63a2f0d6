import { exclusions } from '../language/denials.ts';
import { lineOf, type Term, type Token, tokenise } from '../similarity/index.ts';
import {
  BRIDGES,
  MODIFIER_FAMILIES,
  NO_OBJECT,
  OBJECT_BEGINS,
  OBJECT_ENDS,
  QUALIFIERS,
  STANCE_WORDS,
  TURNING_FAMILIES,
} from './stance-data.ts';

/** What a text does with a thing. */
export interface Direction {
  /** Term id of the thing. */
  readonly object: string;
  /** -1 takes it away, +1 brings or keeps it. */
  readonly sign: -1 | 1;
  /** More or less of an aspect (staff, quality) is a direction, but nothing two can be for and against. */
  readonly aspect: boolean;
  /** Which of the things alone are meant, such as the large ones; empty where all are. */
  readonly only: string;
  /** Term ids of the things of which the object names a part: institutions, where the commercial ones are meant. */
  readonly partOf: readonly string[];
  /** The object as written. */
  readonly written: string;
  /** The words that say so, as written. */
  readonly words: string;
}

/** What a family of verbs does with its object. */
export const SIGNS: ReadonlyMap<string, -1 | 1> = new Map(
  STANCE_WORDS.flatMap(({ families, sign }) => families.map((family) => [family, sign] as const)),
);
const TURNING = new Set(TURNING_FAMILIES);
const EXCLUSIONS = new Set(exclusions);
const MODIFIERS = new Set(MODIFIER_FAMILIES);
/** A family lighter than this is no thing one can be for or against. */
const OBJECT_WEIGHT = 1;
/** Lighter ones together are a thing: a demand and a degree make "kravet om master". */
const LIGHT = 0.2;
/** How many words a verb and its object may lie apart; how many a turning word reaches. */
const REACH = 6;
const TURNS = 2;

/**
 * Takes a text and its terms; returns what it does with what, one direction for each thing: the first that is said.
 * The object of a verb is the noun phrase after it, up to a preposition, or before it in the passive ("X skal fases ut").
 */
export function directionsOf(text: string, terms: readonly Term[]): readonly Direction[] {
  const tokens = tokenise(text);
  const places = new Map(tokens.map((token, at) => [token.start, at]));
  const phrase = {
    tokens,
    text,
    objects: byPlace(terms.filter(isThing), places),
    light: byPlace(terms.filter(isLight), places),
  };
  const found = new Map<string, Direction>();
  const note = (objects: readonly Term[], sign: -1 | 1, word: string) => {
    const named = meant(objects);
    const partOf = headsOf(objects.filter((one) => !named.includes(one)));
    for (const object of named) {
      const { id, aspect, written } = object;
      const only = qualifierOf(phrase, places.get(object.start) ?? 0);
      if (!found.has(id))
        found.set(id, { object: id, sign, aspect, only, partOf, written, words: `${word} … ${written}` });
    }
  };
  const placed = (of: readonly Term[]) => of.map((term) => ({ term, at: places.get(term.start) ?? -1 }));
  const turning = turningIn(text, placed(terms.filter((term) => TURNING.has(term.id))));
  const verbs = placed(terms.filter(({ id }) => SIGNS.has(id)));
  const turns = (from: number, to: number) => from >= 0 && from < to && apart(tokens, from, to) <= TURNS;
  const next = (from: number, to: number) => from < to && apart(tokens, from, to) === 1;
  const turnsVerb = (at: number) => verbs.some((verb) => turns(at, verb.at));
  for (const { term, at } of turning) {
    const last = lastOf(tokens, term, at);
    if (!turnsVerb(last)) note(after(phrase, last, TURNS), -1, term.written);
  }
  for (const { term, at } of verbs) {
    const sign = SIGNS.get(term.id);
    if (sign === undefined || at < 0) continue;
    const last = lastOf(tokens, term, at);
    // What is taken away may be a taking away itself: "stoppe nedleggelsen av", "hindre kutt i".
    const governor = verbs.find((verb) => next(lastOf(tokens, verb.term, verb.at), at));
    const governs = verbs.some((verb) => next(last, verb.at) && SIGNS.get(verb.term.id) === -1);
    if (governs && sign === -1) continue;
    const turned = [
      turning.some((turn) => turns(turn.at, at)),
      sign === -1 && governor !== undefined && SIGNS.get(governor.term.id) === -1,
    ].filter(Boolean).length;
    note(
      thingsOf(phrase, at, last, sign === -1 && governor !== undefined),
      turned % 2 ? flip(sign) : sign,
      term.written,
    );
  }
  return [...found.values()];
}

/** The words that turn what follows, but for those that undo each other: "ikke … uten X" is X. */
function turningIn(text: string, turning: readonly Placed[]): readonly Placed[] {
  return turning.filter(({ term }, at) => {
    const undone = (one: Placed | undefined, other: Placed | undefined) =>
      one !== undefined &&
      other !== undefined &&
      !EXCLUSIONS.has(one.term.written.toLowerCase()) &&
      EXCLUSIONS.has(other.term.written.toLowerCase()) &&
      !/[.!?;:,]/u.test(text.slice(one.term.end, other.term.start));
    const self = { term, at };
    return !undone(turning[at - 1], self) && !undone(self, turning[at + 1]);
  });
}

interface Placed {
  readonly term: Term;
  /** The token at which it begins. */
  readonly at: number;
}

/** How many words lie from one to another, those that only lead on left out. */
const apart = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from + 1, to + 1).filter(({ word }) => !BRIDGES.has(word)).length;

const flip = (sign: -1 | 1): -1 | 1 => (sign === 1 ? -1 : 1);

/** What a verb does something with: the things inside it, after it, or before it where they are its subject. */
function thingsOf(phrase: Phrase, at: number, last: number, isNoun: boolean): readonly Term[] {
  const inside = last > at ? within(phrase, at, last) : [];
  if (inside.length > 0) return inside;
  const objects = after(phrase, last, REACH, isNoun);
  return objects.length === 0 && isSaidOfSubject(phrase.tokens, at, last) ? before(phrase, at) : objects;
}

/** The word before a thing that says that only some of it are meant; empty where all are. */
function qualifierOf({ tokens }: Phrase, at: number): string {
  const near = [tokens[at - 1], tokens[at - 2]].map((token) => token?.word ?? '');
  return near.find((word) => QUALIFIERS.has(word)) ?? '';
}

interface Phrase {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly objects: ReadonlyMap<number, readonly Term[]>;
  /** Terms too light to be an object each by itself. */
  readonly light: ReadonlyMap<number, readonly Term[]>;
}

/** What can be the object of a stance: weighty families, and words that the lexicon does not know. */
const isThing = ({ kind, weight, written }: Term): boolean =>
  ((kind === 'family' && weight >= OBJECT_WEIGHT) || kind === 'word') && !NO_OBJECT.test(written);

const isLight = ({ kind, weight }: Term): boolean => kind === 'family' && weight >= LIGHT && weight < OBJECT_WEIGHT;

function byPlace(terms: readonly Term[], places: ReadonlyMap<number, number>): ReadonlyMap<number, readonly Term[]> {
  const placed = new Map<number, Term[]>();
  for (const term of terms) {
    const at = places.get(term.start);
    if (at !== undefined) placed.set(at, [...(placed.get(at) ?? []), term]);
  }
  return placed;
}

/** Two light terms or more as one thing; nothing where there are fewer. */
function together(light: readonly Term[]): readonly Term[] {
  const ids = [...new Set(light.map(({ id }) => id))].sort();
  const [first] = light;
  if (first === undefined || ids.length < 2) return [];
  const written = light.map((term) => term.written).join(' … ');
  return [{ ...first, id: ids.join('+'), aspect: light.every(({ aspect }) => aspect), written }];
}

/** Of "kommersielle institusjoner" the commercial ones are meant, not institutions. */
function meant(objects: readonly Term[]): readonly Term[] {
  const modifiers = objects.filter(({ id }) => MODIFIERS.has(lineOf(id)));
  return modifiers.length > 0 ? modifiers : objects;
}

/** Of each word the thing that its last part names: of a child welfare institution the institution. */
function headsOf(objects: readonly Term[]): readonly string[] {
  const heads = new Map<number, Term>();
  const reach = ({ written, lemma }: Term) => written.toLowerCase().lastIndexOf(lemma.toLowerCase());
  for (const one of objects) {
    const held = heads.get(one.start);
    if (held === undefined || reach(one) > reach(held)) heads.set(one.start, one);
  }
  return [...heads.values()].map(({ id }) => id);
}

function lastOf(tokens: readonly Token[], term: Term, from: number): number {
  let at = from;
  while ((tokens[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= term.end) at++;
  return at;
}

/** The things inside a separable verb: "fase kommersielle ut". */
function within({ objects }: Phrase, from: number, to: number): readonly Term[] {
  return Array.from({ length: to - from - 1 }, (_, at) => objects.get(from + 1 + at) ?? []).flat();
}

/** The things of the noun phrase after a word; of a noun, such as `kutt`, also of the preposition after it. */
function after({ tokens, text, objects, light }: Phrase, from: number, reach: number, isNoun = false): readonly Term[] {
  const things: Term[] = [];
  const lights: Term[] = [];
  for (let at = from + 1; at <= from + reach; at++) {
    const token = tokens[at];
    if (token === undefined || broken(tokens, at, text)) break;
    const begins = things.length === 0 && OBJECT_BEGINS.has(token.word);
    const joins = isNoun && at === from + 1;
    if (!begins && !joins && OBJECT_ENDS.has(token.word)) break;
    if (begins) continue;
    things.push(...(objects.get(at) ?? []));
    lights.push(...(light.get(at) ?? []));
  }
  return things.length > 0 ? things : together(lights);
}

/** The things of the noun phrase that the clause before a verb begins with, up to its first preposition. */
function before({ tokens, text, objects }: Phrase, to: number): readonly Term[] {
  let begin = to;
  while (begin > 0 && to - begin < 2 * REACH && !broken(tokens, begin, text)) begin--;
  const things: Term[] = [];
  for (let at = begin; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || (at > begin && OBJECT_ENDS.has(token.word))) break;
    things.push(...(objects.get(at) ?? []));
  }
  return things;
}

/** What is said of the subject without being passive: "skal ut av", "har ingen plass", "får drive". */
const OF_SUBJECT = /^(?:skal|må|bør|har|hører|høyrer|få|får|kunne)$/u;

/** "skal fases ut", "må styrkjast", "blir avviklet", "skal fortsatt brukes", "skal ut av". */
function isSaidOfSubject(tokens: readonly Token[], at: number, last: number): boolean {
  const words = tokens.slice(at, last + 2).map(({ word }) => word);
  const helper = tokens[at - 1]?.word ?? '';
  if (last > at && OF_SUBJECT.test(tokens[at]?.word ?? '')) return true;
  return (
    words.some((word) => /(?:es|ast|as)$/u.test(word)) ||
    /^(?:bli|blir|ble|blei|blitt|verte|vert|vart|er|være|vere)$/u.test(helper)
  );
}

/** Whether a sentence or clause ends before a token. */
function broken(tokens: readonly Token[], at: number, text: string): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  return previous !== undefined && token !== undefined && /[.!?;:,]/u.test(text.slice(previous.end, token.start));
}
