import { shippedVerbs } from 'virtual:verbs';
import { mapOf } from './keyed.ts';
import { lettered } from './lettered.ts';
import { Form } from './verb-forms.ts';
import type { VerbTable } from './verb-table.ts';
import { wordSet } from './word-set.ts';

export { Form } from './verb-forms.ts';

const infinitiveForm = lettered(String.raw`^\p{L}{2,}(?:ere|isere|legge|føre|gjøre|sette|sikre)$`);

/** Modal verbs and wishes with the strength of commitment that they carry, by present form. */
export const modalStrength: ReadonlyMap<string, 'obligation' | 'intention' | 'recommendation' | 'aspiration'> = new Map(
  [
    ['skal', 'obligation'],
    ['må', 'obligation'],
    ['lyt', 'obligation'],
    ['plikter', 'obligation'],
    ['vil', 'intention'],
    ['bør', 'recommendation'],
    ['burde', 'recommendation'],
    ['ønsker', 'aspiration'],
    ['ønskjer', 'aspiration'],
    ['ynskjer', 'aspiration'],
    ['kan', 'aspiration'],
    ['håper', 'aspiration'],
    ['håpar', 'aspiration'],
    ['must', 'obligation'],
    ['shall', 'obligation'],
    ['will', 'intention'],
    ['should', 'recommendation'],
    ['wants', 'aspiration'],
    ['ska', 'obligation'],
    ['måste', 'obligation'],
    ['bör', 'recommendation'],
    ['vill', 'intention'],
  ],
);

/** The verbs of a table as they are looked up; made when the first word is asked for. */
interface Lexicon {
  readonly weak: ReadonlySet<string>;
  readonly nynorsk: ReadonlySet<string>;
  readonly nynorskStems: ReadonlySet<string>;
  readonly irregular: ReadonlyMap<string, number>;
}

const makeLexicon = ({ weak, nynorsk, nynorskStems, irregular }: VerbTable): Lexicon => ({
  weak: wordSet(weak),
  nynorsk: wordSet(nynorsk),
  nynorskStems: wordSet(nynorskStems),
  irregular: mapOf(irregular, Number),
});

/** What a word can be as a form of a weak verb: read off its ending. */
function weakForms(word: string, { weak }: Lexicon): number {
  const isStem = (stem: string): boolean => weak.has(`${stem}e`) || (weak.has(stem) && !stem.endsWith('e'));
  const isStemBefore = (ending: string): boolean => word.endsWith(ending) && isStem(word.slice(0, -ending.length));
  const isVerbBefore = (ending: string, infinitiveEnding = ''): boolean =>
    word.endsWith(ending) && weak.has(word.slice(0, -ending.length) + infinitiveEnding);
  // `stille` is `stilte`, `fremme` is `fremmet` or `fremte`.
  const isDoubledBefore = (ending: string): boolean => {
    const at = word.length - ending.length;
    return at > 0 && word.endsWith(ending) && isStem(word.slice(0, at) + word.charAt(at - 1));
  };
  let bits = weak.has(word) ? Form.Infinitive : 0;
  if (word.endsWith('m') ? isStem(`${word}m`) || (isStem(word) && !word.endsWith('mm')) : isStem(word))
    bits |= Form.Imperative;
  if (isVerbBefore('r')) bits |= Form.Present;
  if (isVerbBefore('s') || isVerbBefore('ast', 'e')) bits |= Form.Passive;
  const isPast = isStemBefore('et') || isStemBefore('te') || isStemBefore('de') || isStemBefore('a');
  if (isPast || isDoubledBefore('te') || isDoubledBefore('t') || isDoubledBefore('de'))
    bits |= Form.Past | Form.Participle;
  if (isVerbBefore('t', 'e') || isVerbBefore('d', 'e')) bits |= Form.Participle;
  return bits;
}

/** The same for the forms of nynorsk. */
function nynorskForms(word: string, { nynorsk, nynorskStems }: Lexicon): number {
  const isStemBefore = (ending: string): boolean =>
    word.endsWith(ending) && nynorskStems.has(word.slice(0, -ending.length));
  let bits = nynorsk.has(word) ? Form.Infinitive : 0;
  if (isStemBefore('ar') || isStemBefore('er') || isStemBefore('jer')) bits |= Form.Present;
  if (isStemBefore('ast') || isStemBefore('jast')) bits |= Form.Passive;
  if (isStemBefore('a') || isStemBefore('te') || isStemBefore('de')) bits |= Form.Past | Form.Participle;
  return bits;
}

const memoLimit = 50_000;

/** A lexicon's answer for a word, read off the word and remembered. */
function formsIn(table: VerbTable): (word: string) => number {
  let lexicon: Lexicon | null = null;
  let memo = new Map<string, number>();
  return (word) => {
    const before = memo.get(word);
    if (before !== undefined) return before;
    lexicon ??= makeLexicon(table);
    const found = (lexicon.irregular.get(word) ?? 0) | weakForms(word, lexicon) | nynorskForms(word, lexicon);
    if (memo.size >= memoLimit) memo = new Map();
    memo.set(word, found);
    return found;
  };
}

/**
 * What a lower-case word can be as a verb form of the lexicon: bits of {@link Form}, 0 where it is none. Read off the
 * word and remembered: a short document has 300 words, and to make the 10 000 forms of all verbs was 2 ms of its run.
 */
export const verbForms: (word: string) => number = formsIn(shippedVerbs.common);

const rareForms = formsIn(shippedVerbs.rare);

/**
 * The same with the verbs of `more-verbs.ts`, the nynorsk present in -ar, and what endings tell: for places that only a
 * verb takes, as many of their forms are nouns too (`forskar`, `grenser`).
 */
export function looseVerbForms(word: string): number {
  const forms = verbForms(word) | rareForms(word);
  if (forms !== 0) return forms;
  const infinitive = word.endsWith('ar') ? `${word.slice(0, -2)}e` : '';
  if (infinitive && ((verbForms(infinitive) | rareForms(infinitive)) & Form.Infinitive) !== 0) return Form.Present;
  return formsByEnding(word);
}

/** What the endings of foreign verbs tell of a word that no list knows: `-erer`, `-erte`, `-isere`. */
function formsByEnding(word: string): number {
  if (word.length < 8) return 0;
  if (word.endsWith('erer')) return Form.Present;
  if (word.endsWith('erte')) return Form.Past | Form.Participle;
  return word.endsWith('isere') ? Form.Infinitive : 0;
}

/** Whether a lower-case word reads as an imperative at the head of an item: `øk`, `gi`, `vedta`. */
export const looksImperative = (word: string): boolean => (looseVerbForms(word) & Form.Imperative) !== 0;

/** Short infinitives that do not end in -e or -a by pattern. */
const shortInfinitives = new Set(
  'gi få ha gå se stå la lata taka ta dra bli si be nå by bidra delta ivareta overta vedta foreta foreslå unngå gjennomgå inngå tilby forby sjå gje slå snu bo bu tre'.split(
    ' ',
  ),
);

/** Comparatives and names of people that end as infinitives do. */
const endLikeInfinitives = new Set(
  'flere fleire høyere lavere tidligere sterkere tryggere raskere tettere enklere bredere billigere lettere grønnere dyrere dypere smartere tydeligere lærere ledere brukere forskere arbeidere innbyggere politikere eiere givere arbeidsgivere innvandrere barnehagelærere'.split(
    ' ',
  ),
);

/**
 * Whether a lower-case word reads as an infinitive at the head of an item under a cue such as «vi vil»: one of the
 * lexicon, or a word with the form of one. Loose on purpose: the cue has already said that infinitives follow.
 */
export const looksInfinitive = (word: string): boolean =>
  shortInfinitives.has(word) ||
  (looseVerbForms(word) & Form.Infinitive) !== 0 ||
  (infinitiveForm.test(word) && !endLikeInfinitives.has(word)) ||
  endsInA(word);

/** Whether a lower-case word tells of what was: a past form, and no present. */
export const looksPast = (word: string): boolean => (looseVerbForms(word) & (Form.Past | Form.Present)) === Form.Past;

/** Whether a word opens an ask under a cue: `Styrke …`, `å styrke …`, `at barn …`. */
export const opensAsk = (word: string): boolean => word === 'at' || word === 'å' || looksInfinitive(word);

/** `sørgja`, `vurdera`: nynorsk may end the infinitive in -a. */
const endsInA = (word: string): boolean =>
  word.endsWith('a') && (looseVerbForms(`${word.slice(0, -1)}e`) & Form.Infinitive) !== 0;
