import { prepositions, subordinators } from './grammar.ts';
import { isWord } from './tokens.ts';
import { Form, modalStrength } from './verbs.ts';
import { wordSet } from './word-set.ts';

const finite = Form.Present | Form.Past;
/** Marks between clauses. */
export const clauseMarks = new Set([',', ';', ':', '–', '—', '(', ')']);
const infinitiveMarks = new Set(['å', 'to']);
export const articles = new Set(['en', 'et', 'ei', 'ein', 'eit']);

/** Words that look like finite verbs but are mostly something else before a noun. */
const mostlyNouns = new Set(
  'helse hjelp tiltak mål krav behov svar støtte arbeid vern rett tilbud råd liv år plan satser praksis tall tal ber set ser grep plikter kutt trekk'.split(
    ' ',
  ),
);

/** Nouns in the plural that look like verbs in the present; behind a genitive they are nouns. */
const pluralNouns = new Set(
  'rammer leder skader lover former støtter prøver grenser satser leker kjeder priser'.split(' '),
);
const genitive = /[^s]s$/u;

/** Past forms that name persons behind `de`. */
const persons = wordSet('spurte ansatte tilsette berørte rammede involverte utsatte intervjuede');

/** Those whom `så` can be told of; elsewhere it is an adverb: `et så inngripende tiltak`. */
const seeing = wordSet('vi me jeg eg han hun ho de dei');
/** What opens a clause of what was seen: `Her så vi hvor …`. */
const seen = wordSet('at hvor kor hvordan korleis hvilke kva');

const isOtherThanVerb = (words: readonly string[], index: number): boolean => {
  const word = words[index] as string;
  const before = words[index - 1] ?? '';
  if (word === 'så') {
    const next = words[index + 1] ?? '';
    return (
      !seeing.has(before) && next !== 'på' && next !== 'at' && !(seeing.has(next) && seen.has(words[index + 2] ?? ''))
    );
  }
  return pluralNouns.has(word) && before.length > 4 && genitive.test(before);
};

/** What a word can be as a verb: the forms of the common verbs, or of those too that are nouns as often. */
export type FormsOf = (word: string) => number;

/** Whether a token reads as a finite verb where it stands. */
export function isFiniteAt(words: readonly string[], index: number, formsOf: FormsOf): boolean {
  const word = words[index] as string;
  if (modalStrength.has(word)) return word !== 'plikter' || words.indexOf('å', index) === index + 1;
  const forms = formsOf(word);
  const before = words[index - 1];
  if (before !== undefined && infinitiveMarks.has(before)) return false;
  if (isOtherThanVerb(words, index)) return false;
  if (forms === 0 && (before === 'we' || before === 'i') && /ed$/u.test(word)) return true;
  if ((forms & finite) === 0)
    return (forms & Form.Passive) !== 0 && index > 0 && !followsAuxiliary(words, index, modalsAndPerfect);
  if ((forms & Form.Present) === 0) {
    if (mostlyNouns.has(word)) return false;
    // `en samlet komité`, `et økt tilskudd`: behind an article a participle stands by its noun.
    if ((forms & Form.Participle) !== 0 && before !== undefined && articles.has(before)) return false;
    // `av de spurte`: they are those who were asked.
    if (persons.has(word) && (before === 'de' || before === 'dei') && prepositions.has(words[index - 2] ?? ''))
      return false;
    // The verb stands second: `Målet er`, `Grep er nødvendig` begin with nouns that look like past forms.
    if (index === firstWord(words) || isPresentAt(words, index + 1, formsOf)) return false;
    // `ble styrket`, `har økt`: a participle after an auxiliary is no finite verb of its own.
    if ((forms & Form.Participle) !== 0 && followsAuxiliary(words, index, auxiliaries)) return false;
  }
  if (!mostlyNouns.has(word)) return true;
  // `som trenger hjelp, …`: what stands right behind a verb is its object.
  return (
    !isPresentAt(words, index - 1, formsOf) && !isPresentAt(words, index + 1, formsOf) && index !== firstWord(words)
  );
}

/** Index of the first word behind opening marks. */
export const firstWord = (words: readonly string[]): number =>
  isWord(words[0] ?? 'a') ? 0 : isWord(words[1] ?? 'a') ? 1 : 2;

const isPresentAt = (words: readonly string[], index: number, formsOf: FormsOf): boolean => {
  const word = words[index];
  return word !== undefined && (modalStrength.has(word) || (formsOf(word) & Form.Present) !== 0);
};

const auxiliaries = new Set(
  'har hadde er var blir ble blei bli blitt vært vore være vere få får fikk have has had is are was were be been'.split(
    ' ',
  ),
);

const modalsAndPerfect: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...modalStrength.keys(),
  'skulle',
  'ville',
  'kunne',
  'måtte',
]);

function followsAuxiliary(words: readonly string[], index: number, helpers: ReadonlySet<string>): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
    const word = words[at] as string;
    if (helpers.has(word)) return true;
    if (clauseMarks.has(word) || subordinators.has(word)) return false;
  }
  return false;
}
