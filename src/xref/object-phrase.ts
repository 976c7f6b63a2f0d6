import { lineOf, writtenAlike } from '../similarity/index.ts';
import { broken, type Clause } from './clause.ts';
import { beginOf, isJoint, isSaidOfSubject, type Joint } from './object-things.ts';
import {
  AS_IT_STANDS,
  CLAUSES,
  COORDINATORS,
  COUNTED,
  HELPERS,
  NO_PART,
  OBJECT_BEGINS,
  OBJECT_ENDS,
  PREPOSITIONS,
} from './phrase-data.ts';

/** A word of a noun phrase. */
export interface Word {
  /** Lower case, as bokmål writes it. */
  readonly form: string;
  /** Families that the lexicon knows in it, and the weight of the heaviest; 1 for a word that it does not know. */
  readonly families: readonly string[];
  readonly weight: number;
}

/** What a verb takes as its object, by its words. */
export interface ObjectPhrase {
  /** The last word of the noun phrase: in "en nasjonal bemanningsnorm i skolen" the norm. */
  readonly head: Word;
  /** The words before it that tell which one. */
  readonly modifiers: readonly Word[];
  /** What belongs to it, by the preposition that leads to it. */
  readonly of: ReadonlyMap<string, readonly Word[]>;
  readonly numbers: readonly string[];
  /** Families of what is named before it and leads on to it: in "tilskuddet til ideelle" the grant. */
  readonly through: readonly string[];
  /** Whether it is told as it stands: "dagens aldersgrense". */
  readonly asItStands: boolean;
}

/** Words after a verb within which its object ends. */
const LONGEST = 16;

/**
 * The noun phrases that a verb takes as its object: inside it ("legge X ned"), after it, or before it in the passive.
 * Numbers are no part of a thing: "heve aldersgrensen til 25 år" is about the limit.
 */
export function phrasesOf(
  clause: Clause,
  at: number,
  last: number,
  joint: Joint,
  verbs: ReadonlySet<number>,
): readonly ObjectPhrase[] {
  const inside = last > at + 1 ? read(clause, at + 1, last, 'none', verbs) : [];
  const behind = inside.length > 0 ? inside : read(clause, last + 1, last + 1 + LONGEST, joint, verbs);
  if (behind.length > 0 || !isSaidOfSubject(clause, at, last)) return behind;
  const begin = beginOf(clause, at);
  const helper = clause.tokens.slice(begin + 1, at).findIndex(({ word }) => HELPERS.has(word));
  return read(clause, begin, helper < 0 ? at : begin + 1 + helper, 'none', verbs);
}

/** The noun phrases between two places. */
function read(
  clause: Clause,
  from: number,
  to: number,
  joint: Joint,
  verbs: ReadonlySet<number>,
): readonly ObjectPhrase[] {
  const { tokens } = clause;
  const pieces: Word[][] = [[]];
  const of = new Map<string, Word[]>();
  const numbers: string[] = [];
  const through: string[] = [];
  let asItStands = false;
  let led: string | null = null;
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    const word = tokens[at]?.word ?? '';
    const previous = tokens[at - 1]?.word ?? '';
    if ((at > from && broken(clause, at)) || CLAUSES.has(word)) break;
    const piece = pieces.at(-1) ?? [];
    const isOpen = led === null && piece.length === 0;
    if (COORDINATORS.has(word) && !PREPOSITIONS.has(word)) {
      if (led === null && piece.length > 0) pieces.push([]);
    } else if (verbs.has(at) && (isOpen ? pieces.length > 1 : COORDINATORS.has(previous))) break;
    else if (AS_IT_STANDS.has(word)) asItStands = true;
    else if (/^\d/u.test(word)) numbers.push(word);
    else if (verbs.has(at) && isOpen && !isLastWord(clause, at, to)) continue;
    else if (isOpen && (OBJECT_BEGINS.has(word) || (at === from && isJoint(word, joint))))
      through.push(...wordAt(clause, at).families);
    else if (PREPOSITIONS.has(word) && !(isOpen && !OBJECT_ENDS.has(word))) {
      if (isOpen) break;
      led = writtenAlike(word);
    } else if (!NO_PART.has(word) && !PREPOSITIONS.has(word) && !(COUNTED.has(word) && /^\d/u.test(previous))) {
      if (led === null) piece.push(wordAt(clause, at));
      else of.set(led, [...(of.get(led) ?? []), wordAt(clause, at)]);
    }
  }
  return pieces.flatMap((words) => {
    const head = words.at(-1);
    return head === undefined ? [] : [{ head, modifiers: words.slice(0, -1), of, numbers, through, asItStands }];
  });
}

/** Whether nothing of the noun phrase follows: then a verb's form is its noun, as in "øke støtten". */
function isLastWord(clause: Clause, at: number, to: number): boolean {
  return at + 1 >= Math.min(to, clause.tokens.length) || broken(clause, at + 1);
}

function wordAt({ tokens, terms }: Clause, at: number): Word {
  const known = (terms.get(at) ?? []).filter(({ kind }) => kind === 'family' || kind === 'word');
  return {
    form: writtenAlike(tokens[at]?.word ?? ''),
    families: known.filter(({ kind }) => kind === 'family').map(({ id }) => lineOf(id)),
    weight: Math.max(...known.map(({ kind, weight }) => (kind === 'word' ? 1 : weight)), known.length > 0 ? 0 : 0.2),
  };
}
