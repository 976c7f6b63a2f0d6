import { deeds, emptyOpeners, tentativeFrames, tentativeJoins, tentativeVerbs } from '../../language/ladders.ts';
import type { Described } from '../describe.ts';
import type { Reason } from '../diff-types.ts';
import { nearlySame, type Partners, sameMeaning } from './fact.ts';
import { leadWords, quoteLeads } from './leads.ts';

type Words = readonly string[];

/** What a side says that it will do: its words, and the verb of them that stands on a ladder. */
interface Said {
  readonly words: Words;
  /** The same, bokmål and nynorsk alike. */
  readonly forms: Words;
  readonly verb: Described['verb'];
}

const doing = new Set(deeds);
const isTentative = (verb: Described['verb']) => verb !== null && tentativeVerbs.includes(verb.rung.id);

const frames = tentativeFrames.map((frame) => frame.split(' '));

/** Where what is thought of begins: after *bruk av* and the like. */
const afterFrame = (words: Words, at: number): number =>
  at + (frames.find((frame) => frame.every((word, i) => words[at + i] === word))?.length ?? 0);

/** What the first promises to think of and the second just promises, as both say it; else null. */
function promised(one: Said, other: Said, score: number): readonly [thought: string, done: string] | null {
  if (!one.verb || !isTentative(one.verb) || isTentative(other.verb)) return null;
  const { words } = one;
  const phrase = one.verb.words.split(' ');
  const at = words.findIndex((_, from) => phrase.every((word, i) => words[from + i] === word));
  if (at < 0) return null;
  const join = afterFrame(words, at + phrase.length);
  const joined = tentativeJoins.includes(words[join] ?? '');
  return joined ? thoughtOf(one, at, join, other) : studied(one, at, join, other, score);
}

/** Whether what is left of both reads nearly the same, in either written form. */
const alike = (one: Said, other: Said, cut: (words: Words) => Words, cutOther: (words: Words) => Words) =>
  nearlySame(cut(one.words), cutOther(other.words)) || nearlySame(cut(one.forms), cutOther(other.forms));

/** vurdere å gi ettervern → gi ettervern. */
function thoughtOf(one: Said, at: number, join: number, other: Said): readonly [string, string] | null {
  const { words } = one;
  const [done] = words.slice(join + 1);
  const meant = one.forms[join + 1];
  const there = other.forms.findIndex((form, i) => form === meant || other.words[i] === done);
  if (!done || there < 0) return null;
  const cut = (all: Words) => [...all.slice(0, at), ...all.slice(join + 1)];
  if (!alike(one, other, cut, (all) => all)) return null;
  return [words.slice(at, join + 2).join(' '), other.words[there] ?? done];
}

/** utrede ettervern → gi ettervern: a deed stands in place of the study, and the rest is, or means, the same. */
function studied(one: Said, at: number, join: number, other: Said, score: number): readonly [string, string] | null {
  const { words } = one;
  const deed = other.words.findIndex((word) => doing.has(word) && !words.includes(word));
  const cut = (all: Words) => [...all.slice(0, at), ...all.slice(join)];
  if (deed < 0 || cut(words).length === 0) return null;
  const opening = emptyOpeners.includes(other.words.slice(0, deed).join(' ')) ? 0 : deed;
  const same = score >= sameMeaning && other.forms.includes(one.forms[join] ?? '');
  if (!same && !alike(one, other, cut, (all) => all.toSpliced(opening, 1 + deed - opening))) return null;
  return [words.slice(at, join).join(' '), other.words[deed] ?? ''];
}

const own = ({ words, forms, verb }: Described): Said => ({ words, forms, verb });
const governed = (d: Described): Said => {
  const lead = leadWords(d);
  return { words: [...lead, ...d.words], forms: [...lead, ...d.forms], verb: d.leadVerb ?? d.verb };
};

/** vurdere å gi → gi, utrede → gi: strengthened. First the statements' own words, then with the leads that govern them. */
export function compareTentative({ before: [a], after: [b], score }: Partners): readonly Reason[] {
  for (const read of [own, governed]) {
    const leads = quoteLeads(a, b, { before: read === governed, after: read === governed });
    const [up, down] = [promised(read(a), read(b), score), promised(read(b), read(a), score)];
    if (up) return [{ kind: 'verb', before: up[0], after: up[1], ...leads, effect: 'strengthened' }];
    if (down) return [{ kind: 'verb', before: down[1], after: down[0], ...leads, effect: 'weakened' }];
  }
  return [];
}
