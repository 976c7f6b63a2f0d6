import { lineOf, type Term, type Token, tokenise } from '../similarity/index.ts';
import { MODIFIER_FAMILIES, OBJECT_BEGINS, OBJECT_ENDS, STANCE_WORDS, TURNING_FAMILIES } from './stance-data.ts';

/** What a text does with a thing. */
export interface Direction {
  /** Term id of the thing. */
  readonly object: string;
  /** -1 takes it away, +1 brings or keeps it. */
  readonly sign: -1 | 1;
  /** More or less of an aspect (staff, quality) is a direction, but nothing two can be for and against. */
  readonly aspect: boolean;
  /** The words that say so, as written. */
  readonly words: string;
}

const SIGNS: ReadonlyMap<string, -1 | 1> = new Map(
  STANCE_WORDS.flatMap(({ families, sign }) => families.map((family) => [family, sign] as const)),
);
const TURNING = new Set(TURNING_FAMILIES);
const MODIFIERS = new Set(MODIFIER_FAMILIES);
/** A family lighter than this is no thing one can be for or against. */
const OBJECT_WEIGHT = 1;
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
  const phrase = { tokens, text, objects: objectsOf(terms, places) };
  const found = new Map<string, Direction>();
  const note = (objects: readonly Term[], sign: -1 | 1, word: string) => {
    for (const object of meant(objects)) {
      if (!found.has(object.id))
        found.set(object.id, { object: object.id, sign, aspect: object.aspect, words: `${word} … ${object.written}` });
    }
  };
  const turning = terms
    .filter((term) => TURNING.has(term.id))
    .map((term) => ({ term, at: places.get(term.start) ?? -1 }));
  const verbs = new Set(terms.filter(({ id }) => SIGNS.has(id)).map(({ start }) => places.get(start) ?? -1));
  const turnsVerb = (at: number) => verbs.has(at + 1) || verbs.has(at + TURNS);
  for (const { term, at } of turning) if (!turnsVerb(at)) note(after(phrase, at, TURNS), -1, term.written);
  for (const term of terms) {
    const [sign, at] = [SIGNS.get(term.id), places.get(term.start)];
    if (sign === undefined || at === undefined) continue;
    const turned = turning.some((turn) => turn.at >= 0 && turn.at < at && at - turn.at <= TURNS);
    const last = lastOf(tokens, term, at);
    const objects = after(phrase, last, REACH);
    const inside = last > at ? within(phrase, at, last) : [];
    const all =
      inside.length > 0 ? inside : objects.length === 0 && isPassive(tokens, at, last) ? before(phrase, at) : objects;
    note(all, turned ? (-sign as -1 | 1) : sign, term.written);
  }
  return [...found.values()];
}

interface Phrase {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly objects: ReadonlyMap<number, readonly Term[]>;
}

/** The terms that can be the object of a stance, by token: weighty families, and words that the lexicon does not know. */
function objectsOf(terms: readonly Term[], places: ReadonlyMap<number, number>): ReadonlyMap<number, readonly Term[]> {
  const objects = new Map<number, Term[]>();
  for (const term of terms) {
    const at = places.get(term.start);
    const thing = (term.kind === 'family' && term.weight >= OBJECT_WEIGHT) || term.kind === 'word';
    if (at !== undefined && thing) objects.set(at, [...(objects.get(at) ?? []), term]);
  }
  return objects;
}

/** Of "kommersielle institusjoner" the commercial ones are meant, not institutions. */
function meant(objects: readonly Term[]): readonly Term[] {
  const modifiers = objects.filter(({ id }) => MODIFIERS.has(lineOf(id)));
  return modifiers.length > 0 ? modifiers : objects;
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

/** The things of the noun phrase after a word. */
function after({ tokens, text, objects }: Phrase, from: number, reach: number): readonly Term[] {
  const things: Term[] = [];
  for (let at = from + 1; at <= from + reach; at++) {
    const token = tokens[at];
    if (token === undefined || broken(tokens, at, text)) break;
    const begins = things.length === 0 && OBJECT_BEGINS.has(token.word);
    if (!begins && OBJECT_ENDS.has(token.word)) break;
    things.push(...(objects.get(at) ?? []));
  }
  return things;
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

/** "skal fases ut", "må styrkjast", "blir avviklet", "skal fortsatt brukes". */
function isPassive(tokens: readonly Token[], at: number, last: number): boolean {
  const words = tokens.slice(at, last + 2).map(({ word }) => word);
  const helper = tokens[at - 1]?.word ?? '';
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
