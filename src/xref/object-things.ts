import { lineOf, type Term } from '../similarity/index.ts';
import { broken, type Clause } from './clause.ts';
import {
  ENDS_LATER,
  JOINTS,
  OBJECT_BEGINS,
  OBJECT_ENDS,
  OF_SUBJECT,
  PASSIVE,
  PASSIVE_ENDING,
  QUALIFIERS,
} from './phrase-data.ts';
import { MODIFIER_FAMILIES } from './stance-data.ts';

const MODIFIERS = new Set(MODIFIER_FAMILIES);
/** How many words a verb and its object may lie apart. */
export const REACH = 6;

/** How a verb is joined to its object: as verbs are, by `i` too, or as nouns are, by any preposition. */
export type Joint = 'none' | 'in' | 'any';

/** What a verb does something with: the things inside it, after it, or before it where they are its subject. */
export function thingsOf(clause: Clause, at: number, last: number, joint: Joint): readonly Term[] {
  const inside = last > at ? within(clause, at, last) : [];
  if (inside.length > 0) return inside;
  const objects = after(clause, last, REACH, joint);
  return objects.length === 0 && isSaidOfSubject(clause, at, last) ? before(clause, at) : objects;
}

/** The word before a thing that says that only some of it are meant; empty where all are. */
export function qualifierOf({ tokens }: Clause, at: number): string {
  const near = [tokens[at - 1], tokens[at - 2]].map((token) => token?.word ?? '');
  return near.find((word) => QUALIFIERS.has(word)) ?? '';
}

/** Of "kommersielle institusjoner" the commercial ones are meant, not institutions. */
export function meant(objects: readonly Term[]): readonly Term[] {
  const modifiers = objects.filter(({ id }) => MODIFIERS.has(lineOf(id)));
  return modifiers.length > 0 ? modifiers : objects;
}

/** Of each word the thing that its last part names: of a child welfare institution the institution. */
export function headsOf(objects: readonly Term[]): readonly string[] {
  const heads = new Map<number, Term>();
  const reach = ({ written, lemma }: Term) => written.toLowerCase().lastIndexOf(lemma.toLowerCase());
  for (const one of objects) {
    const held = heads.get(one.start);
    if (held === undefined || reach(one) > reach(held)) heads.set(one.start, one);
  }
  return [...heads.values()].map(({ id }) => id);
}

/** Two light terms or more as one thing; nothing where there are fewer. */
function together(light: readonly Term[]): readonly Term[] {
  const ids = [...new Set(light.map(({ id }) => id))].sort();
  const [first] = light;
  if (first === undefined || ids.length < 2) return [];
  const written = light.map((term) => term.written).join(' … ');
  return [{ ...first, id: ids.join('+'), aspect: light.every(({ aspect }) => aspect), written }];
}

/** The things inside a separable verb: "fase kommersielle ut". */
function within({ things }: Clause, from: number, to: number): readonly Term[] {
  return Array.from({ length: to - from - 1 }, (_, at) => things.get(from + 1 + at) ?? []).flat();
}

/** The things of the noun phrase after a word; of a noun, such as `kutt`, also of the preposition after it. */
export function after(clause: Clause, from: number, reach: number, joint: Joint = 'none'): readonly Term[] {
  const things: Term[] = [];
  const lights: Term[] = [];
  for (let at = from + 1; at <= from + reach; at++) {
    const token = clause.tokens[at];
    if (token === undefined || broken(clause, at)) break;
    const begins = things.length === 0 && OBJECT_BEGINS.has(token.word);
    if (!begins && !(at === from + 1 && isJoint(token.word, joint)) && OBJECT_ENDS.has(token.word)) break;
    if (things.length > 0 && ENDS_LATER.has(token.word)) break;
    if (begins) continue;
    things.push(...(clause.things.get(at) ?? []));
    lights.push(...(clause.light.get(at) ?? []));
  }
  return things.length > 0 ? things : together(lights);
}

export const isJoint = (word: string, joint: Joint): boolean => joint === 'any' || (joint === 'in' && JOINTS.has(word));

/** The things of the noun phrase that the clause before a verb begins with, up to its first preposition. */
function before(clause: Clause, to: number): readonly Term[] {
  const begin = beginOf(clause, to);
  const things: Term[] = [];
  for (let at = begin; at < to; at++) {
    const token = clause.tokens[at];
    if (token === undefined || (at > begin && OBJECT_ENDS.has(token.word))) break;
    things.push(...(clause.things.get(at) ?? []));
  }
  return things;
}

/** The token at which the clause before a verb begins. */
export function beginOf(clause: Clause, to: number): number {
  let begin = to;
  while (begin > 0 && to - begin < 2 * REACH && !broken(clause, begin)) begin--;
  return begin;
}

/** "skal fases ut", "må styrkjast", "blir avviklet", "skal fortsatt brukes", "skal ut av". */
export function isSaidOfSubject({ tokens }: Clause, at: number, last: number): boolean {
  const words = tokens.slice(at, last + 2).map(({ word }) => word);
  const helper = tokens[at - 1]?.word ?? '';
  if (last > at && OF_SUBJECT.has(tokens[at]?.word ?? '')) return true;
  return words.some((word) => PASSIVE_ENDING.test(word)) || PASSIVE.has(helper);
}
