import { inContactClause, subjectPronouns } from './contact-clause.ts';
import type { FormsOf } from './finite-verbs.ts';
import { articles, clauseMarks, firstWord, isFiniteAt } from './finite-verbs.ts';
import { adverbs, coordinators, prepositions, subordinators } from './grammar.ts';
import type { Tokens } from './tokens.ts';
import { Form, looseVerbForms, modalStrength, verbForms } from './verbs.ts';
import { wordSet } from './word-set.ts';

/** The finite verbs of a sentence's main clauses, by token index, in order; the first is the verb of the sentence. */
export type MainVerbs = readonly number[];

/** Where a relative clause has its verb: the word after `som`, adverbs aside, where that looks like one. */
function relativeVerb(words: readonly string[], index: number, formsOf: FormsOf): number {
  let at = index + 1;
  while (at < words.length && adverbs.has(words[at] as string)) at += 1;
  const word = words[at];
  if (word === undefined) return -1;
  const looksVerbal = isFiniteAt(words, at, formsOf) || /(?:es|ast|er|ar|te|de|et)$/u.test(word);
  return looksVerbal && !/(?:ene|ane|inger|heter)$/u.test(word) ? at : -1;
}

/** `der` is relative after a noun, an adverb at the head of a sentence. */
const isRelativePlace = (words: readonly string[], index: number): boolean =>
  words[index] === 'der' && index > 0 && !clauseMarks.has(words[index - 1] as string);

/**
 * Finds the verbs of the main clauses. Norwegian has its verb second: what stands before it may be the subject, an
 * adverbial, or a whole subordinate clause, whose own verb is passed over.
 */
export function mainVerbs(tokens: Tokens): MainVerbs {
  const common = verbsBy(tokens, verbForms);
  const verbs =
    common.length > 0 &&
    !standsInClause(common[0] as number, tokens.words) &&
    !isRareByPronoun(tokens.words, common[0] as number)
      ? common
      : earlier(tokens, common);
  if (verbs[0] === firstWord(tokens.words)) return afterCondition(tokens.words) ?? verbs;
  return behindOpeningClause(tokens.words, verbs[0] ?? -1) ?? verbs;
}

/**
 * `Før nye frister innføres, må kommunene …`: a sentence that opens with a clause has its verb right behind the comma that
 * ends it, whatever in the clause looked like one.
 */
function behindOpeningClause(words: readonly string[], first: number): MainVerbs | null {
  const start = firstWord(words);
  const opens =
    clauseOpeners.has(words[start] ?? '') ||
    (words[start] === 'så' && timeWords.has(words[start + 1] ?? '')) ||
    (words[start + 1] === 'at' && beforeAt.has(words[start] ?? ''));
  if (!opens) return null;
  for (let comma = words.indexOf(','); comma > 0; comma = words.indexOf(',', comma + 1)) {
    const verb = comma + 1;
    // A verb that is rare is believed where a pronoun follows: `…, besluttet vi å …`.
    const formsOf = subjectPronouns.has(words[verb + 1] ?? '') ? looseVerbForms : verbForms;
    if (verb < words.length && isFiniteAt(words, verb, formsOf) && !saying.has(words[verb] as string))
      return first > comma ? null : [verb];
  }
  return null;
}

const clauseOpeners = wordSet('når hvis viss dersom fordi ettersom mens medan før da inntil');
const timeWords = wordSet('lenge snart sant framt fremt');
const beforeAt = wordSet('for etter uten utan ved slik');
const saying = new Set(
  'sier seier sa mener meiner skriver skriv skrev forteller fortel opplyser melder understreker'.split(' '),
);

/** Whether a verb stands behind a comma and is no modal: the sentence may have had its verb before, one of the rare ones. */
const standsInClause = (verb: number, words: readonly string[]): boolean =>
  !modalStrength.has(words[verb] as string) && words.indexOf(',') >= 0 && words.indexOf(',') < verb;

/** `Vi erfarer at de har …`, `Derfor besluttet vi …`: by its pronoun a rare verb is believed before a later common one. */
function isRareByPronoun(words: readonly string[], first: number): boolean {
  const start = firstWord(words);
  if (subjectPronouns.has(words[start] ?? '')) return first > start + 1 && isFiniteAt(words, start + 1, looseVerbForms);
  for (let at = start + 1; at < Math.min(first - 1, start + 8); at += 1) {
    if (subordinators.has(words[at] as string) || clauseMarks.has(words[at] as string)) return false;
    if (subjectPronouns.has(words[at + 1] as string) && isFiniteAt(words, at, looseVerbForms)) return true;
  }
  return false;
}

/** The verbs by all lexicons, where the first stands earlier than by the common one. */
function earlier(tokens: Tokens, common: MainVerbs): MainVerbs {
  const loose = verbsBy(tokens, looseVerbForms);
  const [first] = loose;
  return common.length === 0 || (first !== undefined && first > 0 && first < (common[0] as number)) ? loose : common;
}

/** `Skal vi lykkes, må vi …`: a clause that begins with its verb is a condition; the sentence's verb is behind its comma. */
function afterCondition(words: readonly string[]): MainVerbs | null {
  const comma = words.indexOf(',');
  const hasMore = comma > 0 && comma + 1 < words.length;
  return hasMore && words.at(-1) !== '?' && isFiniteAt(words, comma + 1, verbForms) ? [comma + 1] : null;
}

function verbsBy({ words }: Tokens, formsOf: FormsOf): MainVerbs {
  const found: number[] = [];
  let waiting = 0;
  let closed = false;
  /** Whether no verb has come yet, of a relative clause or of the sentence. */
  let alone = true;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    if (word === '«' && index > 0) {
      // A title or term in quotation marks is no clause of the sentence.
      const stop = words.indexOf('»', index);
      if (stop > 0) index = stop;
      continue;
    }
    if (alone && isNeuterNoun(words, index, formsOf)) continue;
    if (word === 'som' && !isComposed(words, index)) {
      alone = false;
      const verb = relativeVerb(words, index, formsOf);
      if (verb >= 0) index = skipVerbGroup(words, verb, formsOf);
      else waiting += 1;
      continue;
    }
    if (
      (word !== 'som' && subordinators.has(word) && !isPreposition(words, index)) ||
      isRelativePlace(words, index) ||
      (word === 'om' && opensClause(words, index))
    ) {
      waiting += 1;
      alone = false;
      continue;
    }
    if (closed) {
      if (opensSecondClause(words, index, formsOf)) {
        closed = false;
        waiting = 0;
      }
      continue;
    }
    if (
      !isFiniteAt(words, index, formsOf) &&
      !(index === 1 && words[0] === 'det' && /(?:es|ast)$/u.test(word) && word.length > 4)
    )
      continue;
    alone = false;
    if (found.length === 0 && inContactClause(words, index, formsOf)) continue;
    if (waiting > 0 && !endsOpeningClause(words, index, waiting)) {
      waiting -= 1;
      index = skipVerbGroup(words, index, formsOf);
      continue;
    }
    found.push(index);
    closed = true;
  }
  return found;
}

/**
 * `for arbeidet vårt`, `det lange målet`, `av samlet fravær`: behind a preposition that no verb has left there, or behind
 * an article and its adjective, a form in -et is a noun or stands by one.
 */
function isNeuterNoun(words: readonly string[], index: number, formsOf: FormsOf): boolean {
  const word = words[index] as string;
  if (word.length < 5 || !word.endsWith('et')) return false;
  const before = words[index - 1] ?? '';
  if (prepositions.has(before)) return true;
  const isDefinite = words[index - 2] === 'det' || words[index - 2] === 'dette';
  return isDefinite && before.endsWith('e') && formsOf(before) === 0;
}

/**
 * `Når barn lider, må …`: behind the comma that ends the clause a sentence opens with stands its own verb, even where
 * that of the clause is not in the lexicon.
 */
const endsOpeningClause = (words: readonly string[], index: number, waiting: number): boolean =>
  waiting === 1 && words[index - 1] === ',' && opening.has(words[firstWord(words)] ?? '');

/** `siden 2018`, `sidan sist`: a time, no clause. */
const isPreposition = (words: readonly string[], index: number): boolean =>
  (words[index] === 'siden' || words[index] === 'sidan') &&
  (/^(?:\d|i$|sist$|den$|da$)/u.test(words[index + 1] ?? '') ||
    (index === firstWord(words) && !hasVerbBehindComma(words)));

/** A clause that opens a sentence ends in a comma with the verb behind it; `Siden starten i fjor har vi …` opens with none. */
function hasVerbBehindComma(words: readonly string[]): boolean {
  for (let comma = words.indexOf(','); comma > 0; comma = words.indexOf(',', comma + 1))
    if (comma + 1 < words.length && isFiniteAt(words, comma + 1, looseVerbForms)) return true;
  return false;
}

/** `som følge av …`, `som et ledd i …` and `ord som «mestring»` open no clause. */
const isComposed = (words: readonly string[], index: number): boolean =>
  openingQuotes.has(words[index + 1] ?? '') ||
  composedPrepositions.has(words[index + (articles.has(words[index + 1] ?? '') ? 2 : 1)] ?? '');

const openingQuotes = new Set(['«', '“', '”', '"', '‘']);

const composedPrepositions = new Set(
  'følge følgje resultat ledd del svar oppfølging oppfølgjing regel hovedregel eneste nemnt nevnt'.split(' '),
);

const opening = new Set(
  'når hvis viss dersom fordi ettersom mens da om selv sjølv medan sidan siden etter for som'.split(' '),
);

/** Passes over a verb joined to one just read: `vokser opp og trenger`. */
function skipVerbGroup(words: readonly string[], index: number, formsOf: FormsOf): number {
  let at = index;
  for (let look = index + 1; look < Math.min(words.length, index + 5); look += 1) {
    const word = words[look] as string;
    if (clauseMarks.has(word)) break;
    if ((word === 'og' || word === 'eller') && look + 1 < words.length && isFiniteAt(words, look + 1, formsOf))
      return look + 1;
  }
  // An infinitive behind a modal belongs to it.
  if (modalStrength.has(words[index] as string)) {
    const next = words[index + 1];
    if (next !== undefined && (formsOf(next) & Form.Infinitive) !== 0) at = index + 1;
  }
  return at;
}

/** `om` opens a clause where a subject and a verb follow: `om barnet får`, not `om barnevern`. */
function opensClause(words: readonly string[], index: number): boolean {
  const before = words[index - 1];
  if (words[index + 1] === 'lag') return false;
  if (index === 0) return true;
  return before === 'vurdering' || before === 'av' || before === 'på' || before === 'vurdere' || before === 'avdekke';
}

/**
 * A second main clause: a coordinator after a comma, a subject, and within a few words a finite verb. Without a subject
 * of its own (`…, og skal løse …`) it goes on with the first.
 */
function opensSecondClause(words: readonly string[], index: number, formsOf: FormsOf): boolean {
  const word = words[index] as string;
  if (word === ';') return true;
  if (!coordinators.has(word) || !clauseMarks.has(words[index - 1] ?? '')) return false;
  for (let at = index + 1; at < Math.min(words.length, index + 7); at += 1) {
    const next = words[at] as string;
    if (subordinators.has(next) || clauseMarks.has(next)) return false;
    if (isFiniteAt(words, at, formsOf) && at > index + 1) return true;
    if (isFiniteAt(words, at, formsOf)) return false;
  }
  return false;
}
