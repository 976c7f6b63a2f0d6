import { denialCompanions, negations, noNegationBefore } from '../../language/denials.ts';
import { modals, sideClauseOpeners } from '../../language/ladders.ts';
import type { Described } from '../describe.ts';
import type { Reason } from '../diff-types.ts';
import { nearlySame, type Partners } from './fact.ts';
import { leadWords, quoteLeads } from './leads.ts';

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

/** Of one side that denies and one that does not, the words to quote; null where both do or neither. */
function quoted(a: Words, b: Words, [before, after]: readonly [readonly number[], readonly number[]]): Reason | null {
  if (before.length % 2 === after.length % 2) return null;
  if (after.length > before.length) {
    const [denied, said] = quote(b, after[0] ?? 0, a);
    return { kind: 'reversed', before: said, after: denied };
  }
  const [denied, said] = quote(a, before[0] ?? 0, b);
  return { kind: 'reversed', before: denied, after: said };
}

/** Null where not just one side denies, or where the rest differs too. */
function turned(a: Described, b: Described): Reason | null {
  const [before, after] = [denialsIn(a.words), denialsIn(b.words)];
  const same = nearlySame(undenied(a.words, before), undenied(b.words, after));
  const alike = same || nearlySame(undenied(a.forms, before), undenied(b.forms, after));
  return alike ? quoted(a.words, b.words, [before, after]) : null;
}

/** The words without the denials and what these take with them: *ikke lenger*. */
const undenied = (words: Words, denials: readonly number[]) =>
  without(words, [...denials, ...denials.flatMap((at) => (companions.has(words[at + 1] ?? '') ? at + 1 : []))]);
const companions = new Set(denialCompanions);

const modalForms = new Set(modals.flatMap(({ forms }) => forms));
const openers = new Set(sideClauseOpeners);

/** What of a lead says neither that something is to be done nor that it is not: by whom, and with what verb. */
const restOf = (words: Words) => words.filter((word) => !modalForms.has(word) && !denying.has(word));

/**
 * «Vi skal» → «vi vil ikke»: the lead turns whatever its modal is. Only a denial of the verb that governs the list
 * counts: one that stands by a modal, and in no side clause.
 */
function turnedLead(a: Described, b: Described): Reason | null {
  const denials = (words: Words) =>
    denialsIn(words).filter(
      (at) =>
        words.slice(Math.max(0, at - 4), at).some((word) => modalForms.has(word)) &&
        !words.slice(0, at).some((word) => openers.has(word)),
    );
  const [left, right] = [leadWords(a), leadWords(b)];
  const [x, y] = [restOf(left), restOf(right)];
  const within = (few: Words, many: Words) => few.every((word) => many.includes(word));
  const subjects = x.length <= 1 && y.length <= 1;
  if (!subjects && !within(x, y) && !within(y, x) && !nearlySame(x, y)) return null;
  return quoted(left, right, [denials(left), denials(right)]);
}

/** tillate → ikke tillate, or the same under «vi vil» → «vi vil ikke»: reversed. Null where neither turns, or both do. */
export function denialOf({ before: [a], after: [b] }: Partners): Reason | null {
  const inText = turned(a, b);
  const inLead = turnedLead(a, b);
  if (!inLead) return inText;
  if (inText || !(nearlySame(a.words, b.words) || nearlySame(a.forms, b.forms))) return null;
  return { ...inLead, ...quoteLeads(a, b, { before: true, after: true }) };
}
