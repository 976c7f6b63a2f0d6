import { negations, noNegationBefore } from '../../language/ladders.ts';
import type { Described } from '../describe.ts';
import type { Reason } from '../diff-types.ts';
import { wordsOf } from '../words.ts';
import { nearlySame, type Partners } from './fact.ts';

type Words = readonly string[];

const denying = new Set(negations);
const harmless = new Set(noNegationBefore);

const denialsIn = (words: Words): readonly number[] =>
  words.flatMap((word, at) => (denying.has(word) && !harmless.has(words[at + 1] ?? '') ? at : []));

const without = (words: Words, left: readonly number[]) => words.filter((_, at) => !left.includes(at));

/** The denial with the words beside it, and the same words of the side that does not deny. */
function quote(denier: Words, at: number, other: Words): readonly [denied: string, said: string] {
  const [before, after] = [denier.slice(Math.max(0, at - 1), at), denier.slice(at + 1, at + 2)];
  const said = [...before, ...after].join(' ');
  const found = ` ${other.join(' ')} `.includes(` ${said} `);
  return [[...before, denier[at], ...after].join(' '), found ? said : other.join(' ')];
}

/** Null where not just one side denies, or where the rest differs too. */
function turned(a: Words, b: Words): Reason | null {
  const [before, after] = [denialsIn(a), denialsIn(b)];
  if (before.length % 2 === after.length % 2 || !nearlySame(without(a, before), without(b, after))) return null;
  if (after.length > before.length) {
    const [denied, said] = quote(b, after[0] ?? 0, a);
    return { kind: 'reversed', before: said, after: denied };
  }
  const [denied, said] = quote(a, before[0] ?? 0, b);
  return { kind: 'reversed', before: denied, after: said };
}

const leadOf = ({ statement }: Described): Words => wordsOf(statement.lead ?? '').map(({ text }) => text);

/** tillate → ikke tillate, or the same under «vi vil» → «vi vil ikke»: reversed. Null where neither turns, or both do. */
export function denialOf({ before: [a], after: [b] }: Partners): Reason | null {
  const inText = turned(a.words, b.words);
  const inLead = turned(leadOf(a), leadOf(b));
  if (!inLead) return inText;
  return !inText && nearlySame(a.words, b.words) ? inLead : null;
}
