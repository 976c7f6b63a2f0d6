import { type Term, type Token, tokenise } from '../similarity/index.ts';
import { OBJECT_BEGINS, OBJECT_ENDS, STANCE_WORDS, TURNING_FAMILIES } from './stance-data.ts';

/** What a text does with a thing. */
export interface Direction {
  /** Term id of the thing. */
  readonly object: string;
  /** -1 takes it away, +1 brings or keeps it. */
  readonly sign: -1 | 1;
  /** The words that say so, as written. */
  readonly words: string;
}

const SIGNS: ReadonlyMap<string, -1 | 1> = new Map(
  STANCE_WORDS.flatMap(({ families, sign }) => families.map((family) => [family, sign] as const)),
);
const TURNING = new Set(TURNING_FAMILIES);
/** Terms lighter than this are no object of a stance. */
const OBJECT_WEIGHT = 0.5;
/** How many words a verb and its object may lie apart. */
const REACH = 6;

/**
 * Takes a text and its terms; returns what it does with what, one direction for each thing: the first that is said.
 * The object of a verb is the noun phrase after it, up to a preposition, or before it in the passive ("X skal fases ut").
 */
export function directionsOf(text: string, terms: readonly Term[]): readonly Direction[] {
  const tokens = tokenise(text);
  const places = new Map(tokens.map((token, at) => [token.start, at]));
  const objects = new Map<number, Term[]>();
  for (const term of terms) {
    const at = places.get(term.start);
    if (at === undefined || term.weight < OBJECT_WEIGHT || term.kind === 'number' || term.kind === 'concept') continue;
    objects.set(at, [...(objects.get(at) ?? []), term]);
  }
  const found = new Map<string, Direction>();
  const note = (object: Term, sign: -1 | 1, word: string) => {
    if (!found.has(object.id)) found.set(object.id, { object: object.id, sign, words: `${word} … ${object.written}` });
  };
  const turned = terms.filter((term) => TURNING.has(term.id));
  for (const term of turned) {
    const at = places.get(term.start);
    if (at !== undefined) for (const object of after(tokens, objects, at, text)) note(object, -1, term.written);
  }
  for (const term of terms) {
    const sign = SIGNS.get(term.id);
    const at = places.get(term.start);
    if (sign === undefined || at === undefined) continue;
    const flipped = turned.some((turn) => turn.start < term.start && at - (places.get(turn.start) ?? -9) <= 2)
      ? (-sign as -1 | 1)
      : sign;
    const next = after(tokens, objects, lastOf(tokens, term, at), text);
    for (const object of next.length > 0 ? next : before(tokens, objects, at, text))
      note(object, flipped, term.written);
  }
  return [...found.values()];
}

function lastOf(tokens: readonly Token[], term: Term, from: number): number {
  let at = from;
  while ((tokens[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= term.end) at++;
  return at;
}

type Objects = ReadonlyMap<number, readonly Term[]>;

/** The things of the noun phrase after a word; what stands inside a separable verb ("fase X ut") counts too. */
function after(tokens: readonly Token[], objects: Objects, from: number, text: string): readonly Term[] {
  const things: Term[] = [];
  for (let at = from + 1; at <= from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || broken(tokens, at, text)) break;
    const begins = things.length === 0 && OBJECT_BEGINS.has(token.word);
    if (!begins && OBJECT_ENDS.has(token.word)) break;
    things.push(...(objects.get(at) ?? []));
  }
  return things;
}

/** The things of the noun phrase that a sentence begins with: the last before the verb, where none stands after it. */
function before(tokens: readonly Token[], objects: Objects, to: number, text: string): readonly Term[] {
  let begin = to;
  while (begin > 0 && to - begin < 2 * REACH && !broken(tokens, begin, text)) begin--;
  const things: Term[] = [];
  for (let at = begin; at < to; at++) {
    const token = tokens[at];
    if (token !== undefined && things.length > 0 && OBJECT_ENDS.has(token.word)) break;
    things.push(...(objects.get(at) ?? []));
  }
  return things;
}

/** Whether a sentence or clause ends before a token. */
function broken(tokens: readonly Token[], at: number, text: string): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  return previous !== undefined && token !== undefined && /[.!?;:,]/u.test(text.slice(previous.end, token.start));
}
