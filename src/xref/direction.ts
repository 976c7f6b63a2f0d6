import type { Term } from '../similarity/index.ts';
import { type Act, actsOf, flip } from './acts.ts';
import { type Clause, clauseOf } from './clause.ts';
import type { ObjectPhrase } from './object-phrase.ts';
import { headsOf, meant, qualifierOf } from './object-things.ts';
import { BANS } from './phrase-data.ts';

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
  /** Family of the verb. */
  readonly family: string;
  /** The object by its words, where there is one. */
  readonly phrase: ObjectPhrase | null;
}

/** What a text does: act by act, and with what, one direction for each thing. */
export interface Stance {
  readonly acts: readonly Act[];
  readonly directions: readonly Direction[];
}

/** Takes a text and its terms; returns what it does. */
export function stanceOf(text: string, terms: readonly Term[]): Stance {
  const clause = clauseOf(text, terms);
  const acts = actsOf(clause, terms);
  return { acts, directions: directionsIn(clause, acts) };
}

/**
 * Takes a text and its terms; returns what it does with what, one direction for each thing: the first that is said.
 * The object of a verb is the noun phrase after it, up to a preposition, or before it in the passive ("X skal fases ut").
 */
export const directionsOf = (text: string, terms: readonly Term[]): readonly Direction[] =>
  stanceOf(text, terms).directions;

function directionsIn(clause: Clause, acts: readonly Act[]): readonly Direction[] {
  const found = new Map<string, Direction>();
  for (const { sign, word, family, things, phrases } of acts) {
    const named = meant(things);
    const partOf = headsOf(things.filter((one) => !named.includes(one)));
    const phrase = phrases.length === 1 ? (phrases[0] ?? null) : null;
    for (const term of named) {
      const { id: object, aspect, written } = term;
      const only = qualifierOf(clause, Math.max(0, clause.place(term)));
      if (!found.has(object))
        found.set(object, {
          object,
          sign: BANS.test(written) ? flip(sign) : sign,
          aspect,
          only,
          partOf,
          written,
          words: `${word} … ${written}`,
          family,
          phrase,
        });
    }
  }
  return [...found.values()];
}
