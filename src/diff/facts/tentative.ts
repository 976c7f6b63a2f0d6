import { tentativeJoins, tentativeVerbs } from '../../language/ladders.ts';
import type { Described } from '../describe.ts';
import type { Reason } from '../diff-types.ts';
import { nearlySame, type Partners } from './fact.ts';

/** What the first promises to think of and the second just promises, as both say it; else null. */
function promised({ verb, words }: Described, other: Described): readonly [thought: string, done: string] | null {
  if (!verb || !tentativeVerbs.includes(verb.rung.id) || tentativeVerbs.includes(other.verb?.rung.id ?? ''))
    return null;
  const phrase = verb.words.split(' ');
  const at = words.findIndex((_, from) => phrase.every((word, i) => words[from + i] === word));
  const join = at + phrase.length;
  const [done] = words.slice(join + 1);
  if (at < 0 || !done || !tentativeJoins.includes(words[join] ?? '') || !other.words.includes(done)) return null;
  if (!nearlySame([...words.slice(0, at), ...words.slice(join + 1)], other.words)) return null;
  return [words.slice(at, join + 2).join(' '), done];
}

/** vurdere å gi → gi: strengthened. */
export function compareTentative({ before: [a], after: [b] }: Partners): readonly Reason[] {
  const [up, down] = [promised(a, b), promised(b, a)];
  if (up) return [{ kind: 'verb', before: up[0], after: up[1], effect: 'strengthened' }];
  return down ? [{ kind: 'verb', before: down[1], after: down[0], effect: 'weakened' }] : [];
}
