import { committeeMembers, membersOfParty, opensMembers } from './committee-members.ts';
import type { Classes } from './find-pattern.ts';
import * as grammar from './grammar.ts';
import { monthNames } from './month-names.ts';
import { perfectLength } from './perfect.ts';
import { referringNouns } from './referring-nouns.ts';
import type { Tokens } from './tokens.ts';
import { Form, looksPast, looseVerbForms, modalStrength } from './verbs.ts';

/** What the classes of patterns need to know of a passage beside its words. */
export interface ClassScope {
  /** Where a known organisation's name begins at an offset of `tokens.text`: the offset after it, else -1. */
  readonly organisationEnd: (offset: number) => number;
  /** Token indexes of the finite verbs of main clauses; empty for lines that are no sentence. */
  readonly mainVerbs: ReadonlySet<number>;
  /** Whether a name that begins at this offset is that of the document's own holder. */
  readonly isSelf: (offset: number) => boolean;
  /** Whether a name that begins at this offset is that of a body beside the holder that may ask for something itself. */
  readonly isOtherVoice: (offset: number) => boolean;
  /** Whether «hun» and «han» speak for the holder, as in a news text about it. */
  readonly personsSpeak: boolean;
  /** Whether «de» stands for the holder, whom the sentence before is about. */
  readonly theySpeak?: boolean;
  /** Whether the document is in English, where «I» is a word for its writer. */
  readonly isEnglish?: boolean;
  /** The holder's class, where it is known. */
  readonly classification: string | null;
}

const cueAdverbs = new Set(
  'også og òg særlig særleg derfor difor nå no blant annet mellom anna bl.a dessuten fortsatt framleis spesielt følgende følgjande dette disse i tillegg først fremst kort'.split(
    ' ',
  ),
);

const numberWords = new Set(
  'en én ett ei to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten tjue one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** Whether a word is a number, in figures or in words. */
export const isNumberWord = (word: string): boolean => numberWords.has(word) || /^\d/.test(word);

/** How many tokens from `index` on are covered by a name that begins there. */
function nameLength(tokens: Tokens, index: number, scope: ClassScope): number {
  const stop = scope.organisationEnd(tokens.starts[index] as number);
  if (stop < 0) return 0;
  let next = index + 1;
  while (next < tokens.words.length && (tokens.starts[next] as number) < stop) next += 1;
  // A short name in parentheses belongs to it: `Likestillingsombudet (LDO)`.
  if (tokens.words[next] === '(' && tokens.words[next + 2] === ')') next += 3;
  return next - index;
}

/** Nouns that stand for a holder of one class only. */
const isSelfNoun = (word: string, classification: string | null): boolean => {
  if (!grammar.selfNouns.has(word)) return false;
  const only = grammar.nounClasses.get(word);
  if (only === undefined) return true;
  return classification === null ? !only.includes('!') : only.includes(classification);
};

/** The holder's name with what says where or by whom it acts: `SV sentralt`, `SV i bystyret`, `Bufetats regioner`. */
function withReach(tokens: Tokens, index: number, scope: ClassScope): number {
  const { words } = tokens;
  let next = index + nameLength(tokens, index, scope);
  const [first = '', second = ''] = words.slice(next, next + 2);
  next += grammar.namedReach.has(first) ? 1 : grammar.inSeats.has(first) && grammar.seats.has(second) ? 2 : 0;
  if (words[next - 1]?.endsWith('s') && grammar.ownParts.has(words[next] ?? '')) next += 1;
  else if (words[next] === 'ved') {
    const body = next + 1 < words.length ? nameLength(tokens, next + 1, scope) : 0;
    if (body > 0) next += 1 + body;
  }
  return next - index;
}

const partEnding =
  /(?:eininga|enheten|enheita|avdelingen|avdelinga|gruppen|gruppa|styret|laget|utvalget|utvalet|kontoret|sekretariatet|panelet|seksjonen)$/u;

/** `Styret i Venstre`, `førebyggingseininga til Sivilombodet`: a part of the holder acts for it. */
function partOfSelf(tokens: Tokens, index: number, scope: ClassScope): number {
  const { words } = tokens;
  if (!grammar.partOf.has(words[index + 1] ?? '') || index + 2 >= words.length) return 0;
  if (!partEnding.test(words[index] as string) || !scope.isSelf(tokens.starts[index + 2] as number)) return 0;
  return 2 + withReach(tokens, index + 2, scope);
}

const reportEnding =
  /(?:rapport(?:en|ene|ane)?|undersøkelsen?e?|undersøkinga|undersøkingane|kartlegginga|kartleggingen|studien?e?|analysen?e?|evalueringen)$/u;

const isReport = (word: string): boolean => grammar.reportNouns.has(word) || reportEnding.test(word);

const is = (set: ReadonlySet<string>) => (tokens: Tokens, index: number) =>
  set.has(tokens.words[index] as string) ? 1 : 0;

const membersFrom = (tokens: Tokens, index: number, scope: ClassScope): number =>
  committeeMembers(tokens, index, (at) => nameLength(tokens, at, scope));

type Resolver = (tokens: Tokens, index: number, scope: ClassScope) => number;

const resolvers: Readonly<Record<string, Resolver>> = {
  holder: (tokens, index, scope) => {
    const word = tokens.words[index] as string;
    if (grammar.selfSubjects.has(word) || isSelfNoun(word, null) || grammar.personPronouns.has(word)) return 1;
    if (word.endsWith('regjeringen') || word.endsWith('regjeringa') || referringNouns.has(word)) return 1;
    return nameLength(tokens, index, scope);
  },
  self: (tokens, index, scope) => {
    const word = tokens.words[index] as string;
    // `Stiftelsen Håp`: a name that begins with a noun of this kind is a name.
    if (scope.isSelf(tokens.starts[index] as number)) return withReach(tokens, index, scope);
    if (grammar.selfSubjects.has(word) || isSelfNoun(word, scope.classification)) return 1;
    const committee = opensMembers(word)
      ? membersFrom(tokens, index, scope)
      : membersOfParty(tokens, index, nameLength(tokens, index, scope));
    if (committee > 0) return committee;
    if (scope.personsSpeak && grammar.personPronouns.has(word)) return 1;
    if ((scope.isEnglish && word === 'i') || (scope.theySpeak && (word === 'de' || word === 'dei'))) return 1;
    return partOfSelf(tokens, index, scope);
  },
  organisation: nameLength,
  other: (tokens, index, scope) =>
    scope.isOtherVoice(tokens.starts[index] as number) ? nameLength(tokens, index, scope) : 0,
  report: (tokens, index) => (isReport(tokens.words[index] as string) ? 1 : 0),
  reporting: is(grammar.reportingVerbs),
  reported: is(grammar.reportingParticiples),
  asking: is(grammar.askingVerbs),
  opinion: is(grammar.opinionVerbs),
  cueadverb: is(cueAdverbs),
  adverb: is(grammar.adverbs),
  goalverb: is(grammar.goalVerbs),
  perfect: perfectLength,
  told: (tokens, index, scope) => {
    const word = tokens.words[index] as string;
    return scope.mainVerbs.has(index) && (!modalStrength.has(word) || word === 'kan') ? 1 : 0;
  },
  activityverb: is(grammar.activityVerbs),
  ongoing: is(grammar.ongoingVerbs),
  number: (tokens, index) => (isNumberWord(tokens.words[index] as string) ? 1 : 0),
  ordinalnumber: (tokens, index) => {
    if (!/^\d{1,2}(?:\.\d{1,2})*$/u.test(tokens.words[index] as string)) return 0;
    return tokens.words[index + 1] === '.' || tokens.words[index + 1] === ')' ? 2 : 1;
  },
  date: (tokens, index) => {
    const word = tokens.words[index] as string;
    if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/u.test(word)) return 1;
    return /^\d{1,2}$/u.test(word) && tokens.words[index + 1] === '.' && monthNames.has(tokens.words[index + 2] ?? '')
      ? 4
      : 0;
  },
  infinitive: (tokens, index) => ((looseVerbForms(tokens.words[index] as string) & Form.Infinitive) !== 0 ? 1 : 0),
  participle: (tokens, index) => {
    const word = tokens.words[index] as string;
    return (looseVerbForms(word) & Form.Participle) !== 0 && !grammar.statePasts.has(word) ? 1 : 0;
  },
  past: (tokens, index, scope) => {
    const word = tokens.words[index] as string;
    const isEnglish = word.endsWith('ed') && word !== 'need' && grammar.selfSubjects.has(tokens.words[index - 1] ?? '');
    return scope.mainVerbs.has(index) && (looksPast(word) || isEnglish) && !grammar.statePasts.has(word) ? 1 : 0;
  },
};

/** The classes that a pattern may name, beside `main` and `main:…`. */
export const classNames: readonly string[] = Object.keys(resolvers);

/** Whether a pattern may name this class. */
export const isClass = (name: string): boolean =>
  name === 'main' || name.startsWith('main:') || Object.hasOwn(resolvers, name);

const mainWords = new Map<string, ReadonlySet<string>>();

/** `main:må|bør`: the finite verb of a main clause, and one of these words; `main` alone: any. */
function mainVerb(name: string, tokens: Tokens, index: number, scope: ClassScope): number {
  if (!scope.mainVerbs.has(index)) return 0;
  if (name === 'main') return 1;
  let wanted = mainWords.get(name);
  if (!wanted) {
    wanted = new Set(name.slice('main:'.length).split('|'));
    mainWords.set(name, wanted);
  }
  return wanted.has(tokens.words[index] as string) ? 1 : 0;
}

/**
 * Makes the class resolver of one passage: what a class covers at a token is found out once.
 * Throws on a class that no pattern may use.
 */
export const classesOf = (scope: ClassScope): Classes => {
  const known = new Map<string, Int16Array>();
  return (name, tokens, index) => {
    let lengths = known.get(name);
    if (!lengths) {
      lengths = new Int16Array(tokens.words.length).fill(-1);
      known.set(name, lengths);
    }
    const before = lengths[index] as number;
    if (before >= 0) return before;
    const length = resolveAt(name, tokens, index, scope);
    lengths[index] = length;
    return length;
  };
};

function resolveAt(name: string, tokens: Tokens, index: number, scope: ClassScope): number {
  if (name.startsWith('main')) return mainVerb(name, tokens, index, scope);
  const resolve = resolvers[name];
  if (!resolve) throw new Error(`no class of words is named {${name}}`);
  return resolve(tokens, index, scope);
}
