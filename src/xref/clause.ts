import { type Term, type Token, tokenise } from '../similarity/index.ts';
import { BRIDGES } from './phrase-data.ts';
import { NO_OBJECT } from './stance-data.ts';

/** A text as who looks for stances in it sees it: its words, and what stands at which of them. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** All terms by the token that they begin at. */
  readonly terms: ReadonlyMap<number, readonly Term[]>;
  /** Of these, what can be the object of a stance by itself. */
  readonly things: ReadonlyMap<number, readonly Term[]>;
  /** Terms too light to be an object each by itself. */
  readonly light: ReadonlyMap<number, readonly Term[]>;
  /** The token at which a term begins; -1 where none does. */
  readonly place: (term: Term) => number;
}

/** A family lighter than this is no thing one can be for or against. */
const OBJECT_WEIGHT = 1;
/** Lighter ones together are a thing: a demand and a degree make "kravet om master". */
const LIGHT = 0.2;

/** Takes a text and its terms; returns them by place. */
export function clauseOf(text: string, terms: readonly Term[]): Clause {
  const tokens = tokenise(text);
  const places = new Map(tokens.map((token, at) => [token.start, at]));
  const place = ({ start }: Term) => places.get(start) ?? -1;
  return {
    tokens,
    text,
    terms: byPlace(terms, place),
    things: byPlace(terms.filter(isThing), place),
    light: byPlace(terms.filter(isLight), place),
    place,
  };
}

/** What can be the object of a stance: weighty families, and words that the lexicon does not know. */
const isThing = ({ kind, weight, written }: Term): boolean =>
  ((kind === 'family' && weight >= OBJECT_WEIGHT) || kind === 'word') && !NO_OBJECT.test(written);

const isLight = ({ kind, weight }: Term): boolean => kind === 'family' && weight >= LIGHT && weight < OBJECT_WEIGHT;

function byPlace(terms: readonly Term[], place: Clause['place']): ReadonlyMap<number, readonly Term[]> {
  const placed = new Map<number, Term[]>();
  for (const term of terms) {
    const at = place(term);
    const held = placed.get(at);
    if (held !== undefined) held.push(term);
    else if (at >= 0) placed.set(at, [term]);
  }
  return placed;
}

/** How many words lie from one to another, those that only lead on left out. */
export const apart = ({ tokens }: Clause, from: number, to: number): number =>
  tokens.slice(from + 1, to + 1).filter(({ word }) => !BRIDGES.has(word)).length;

/** The token at which a term ends that begins at one. */
export function lastOf({ tokens }: Clause, term: Term, from: number): number {
  let at = from;
  while ((tokens[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= term.end) at++;
  return at;
}

/** Whether a sentence or clause ends before a token. */
export function broken({ tokens, text }: Clause, at: number): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  return previous !== undefined && token !== undefined && /[.!?;:,]/u.test(text.slice(previous.end, token.start));
}
