import { negations, noNegationBefore } from '../../language/ladders.ts';
import type { Described } from '../describe.ts';
import type { Reason } from '../diff-types.ts';
import { nearlySame, type Partners } from './fact.ts';

const denying = new Set(negations);
const harmless = new Set(noNegationBefore);

const denialsIn = ({ words }: Described): readonly number[] =>
  words.flatMap((word, at) => (denying.has(word) && !harmless.has(words[at + 1] ?? '') ? at : []));

const without = ({ words }: Described, left: readonly number[]) => words.filter((_, at) => !left.includes(at));

/** The denial with the words beside it, and the same words of the side that does not deny. */
function quote(denier: Described, at: number, other: Described): readonly [denied: string, said: string] {
  const [before, after] = [denier.words.slice(Math.max(0, at - 1), at), denier.words.slice(at + 1, at + 2)];
  const said = [...before, ...after].join(' ');
  const found = ` ${other.words.join(' ')} `.includes(` ${said} `);
  return [[...before, denier.words[at], ...after].join(' '), found ? said : other.plain];
}

/** tillate → ikke tillate: reversed. Null where not just one side denies, or where the rest differs too. */
export function denialOf({ before: [a], after: [b] }: Partners): Reason | null {
  const [before, after] = [denialsIn(a), denialsIn(b)];
  if (before.length % 2 === after.length % 2) return null;
  if (!nearlySame(without(a, before), without(b, after))) return null;
  if (after.length > before.length) {
    const [denied, said] = quote(b, after[0] ?? 0, a);
    return { kind: 'reversed', before: said, after: denied };
  }
  const [denied, said] = quote(a, before[0] ?? 0, b);
  return { kind: 'reversed', before: denied, after: said };
}
