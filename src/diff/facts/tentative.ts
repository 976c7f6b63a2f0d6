import { deeds, tentativeJoins, tentativeVerbs } from '../../language/ladders.ts';
import type { Described } from '../describe.ts';
import type { Reason } from '../diff-types.ts';
import { nearlySame, type Partners } from './fact.ts';
import { leadWords, quoteLeads } from './leads.ts';

type Words = readonly string[];

/** What a side says that it will do: its words, and the verb of them that stands on a ladder. */
interface Said {
  readonly words: Words;
  readonly verb: Described['verb'];
}

const doing = new Set(deeds);
const isTentative = (verb: Described['verb']) => verb !== null && tentativeVerbs.includes(verb.rung.id);

/** What the first promises to think of and the second just promises, as both say it; else null. */
function promised(one: Said, other: Said): readonly [thought: string, done: string] | null {
  if (!one.verb || !isTentative(one.verb) || isTentative(other.verb)) return null;
  const { words } = one;
  const phrase = one.verb.words.split(' ');
  const at = words.findIndex((_, from) => phrase.every((word, i) => words[from + i] === word));
  if (at < 0) return null;
  const join = at + phrase.length;
  const joined = tentativeJoins.includes(words[join] ?? '');
  return joined ? thoughtOf(words, at, join, other.words) : studied(words, at, join, other.words);
}

/** vurdere å gi ettervern → gi ettervern. */
function thoughtOf(words: Words, at: number, join: number, other: Words): readonly [string, string] | null {
  const [done] = words.slice(join + 1);
  if (!done || !other.includes(done)) return null;
  if (!nearlySame([...words.slice(0, at), ...words.slice(join + 1)], other)) return null;
  return [words.slice(at, join + 2).join(' '), done];
}

/** utrede ettervern → gi ettervern: a deed stands in place of the study, and the rest is the same. */
function studied(words: Words, at: number, join: number, other: Words): readonly [string, string] | null {
  const deed = other.findIndex((word) => doing.has(word) && !words.includes(word));
  const rest = [...words.slice(0, at), ...words.slice(join)];
  if (deed < 0 || rest.length === 0 || !nearlySame(rest, other.toSpliced(deed, 1))) return null;
  return [words.slice(at, join).join(' '), other[deed] ?? ''];
}

const own = ({ words, verb }: Described): Said => ({ words, verb });
const governed = (d: Described): Said => ({ words: [...leadWords(d), ...d.words], verb: d.leadVerb ?? d.verb });

/** vurdere å gi → gi, utrede → gi: strengthened. First the statements' own words, then with the leads that govern them. */
export function compareTentative({ before: [a], after: [b] }: Partners): readonly Reason[] {
  for (const read of [own, governed]) {
    const leads = quoteLeads(a, b, { before: read === governed, after: read === governed });
    const [up, down] = [promised(read(a), read(b)), promised(read(b), read(a))];
    if (up) return [{ kind: 'verb', before: up[0], after: up[1], ...leads, effect: 'strengthened' }];
    if (down) return [{ kind: 'verb', before: down[1], after: down[0], ...leads, effect: 'weakened' }];
  }
  return [];
}
