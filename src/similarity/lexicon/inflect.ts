/**
 * Inflected forms by class. The classes are generous on purpose: a form nobody writes (`tiltaken`) costs nothing, a form
 * that is missing breaks a link. `n` noun, `v` verb, `vi` verb with its noun in -ing, `a` adjective, `x` this form only,
 * `p` first part of compounds only.
 */
const NOUN = [
  '',
  's',
  'en',
  'ens',
  'et',
  'ets',
  'a',
  'as',
  'er',
  'ers',
  'ene',
  'enes',
  'ar',
  'ars',
  'ane',
  'anes',
  'i',
  'ne',
  'nes',
];
const NOUN_IN_E = [
  'e',
  'es',
  'en',
  'ens',
  'et',
  'ets',
  'a',
  'as',
  'er',
  'ers',
  'ene',
  'enes',
  'ar',
  'ars',
  'ane',
  'anes',
  'or',
  'one',
  'om',
];
const NOUN_IN_ER = ['', 's', 'en', 'ens', 'e', 'es', 'ne', 'nes'];
const VERB = [
  'e',
  'a',
  'er',
  'ar',
  'es',
  'as',
  'te',
  'et',
  'ede',
  'ete',
  'de',
  't',
  'd',
  'ast',
  'est',
  'ande',
  'ende',
  'test',
  'tes',
  'dde',
  'dd',
  'r',
  's',
  'ne',
];
const VERB_NOUN = ['ing', 'inga', 'ingen', 'inger', 'ingar', 'ingene', 'ingane', 'ings', 'ingens', 'ingas'];
const ADJECTIVE = ['', 't', 'e', 'ere', 'est', 'este', 'are', 'ast', 'aste', 'es', 'a', 'tt', 's', 'st', 'ste'];

/** English verbs: `reduce` and its forms. */
function englishVerbForms(base: string): string[] {
  const stem = base.replace(/e$/u, '');
  return [base, `${base}s`, `${base}es`, `${stem}ed`, `${stem}ing`];
}

/** Stems that double or drop a letter before an ending: hjem → hjemm-, sikker → sikr-, middel → midl-. */
function variants(base: string): string[] {
  const stems = [base];
  if (/[^aeiouyæøå][aeiouyæøå]m$/u.test(base)) stems.push(`${base}m`);
  if (/.[^aeiouyæøå](?:el|er|en)$/u.test(base)) stems.push(base.slice(0, -2) + base.slice(-1));
  return stems;
}

function nounForms(base: string): string[] {
  if (base.endsWith('e')) return NOUN_IN_E.map((ending) => base.slice(0, -1) + ending);
  const forms = variants(base).flatMap((stem) => NOUN.map((ending) => stem + ending));
  if (base.endsWith('er')) forms.push(...NOUN_IN_ER.map((ending) => base + ending));
  if (base.endsWith('het')) forms.push(...NOUN.map((ending) => `${base.slice(0, -1)}it${ending}`));
  return forms;
}

function verbForms(base: string): string[] {
  const stem = base.replace(/j?e$/u, '');
  const forms = VERB.map((ending) => stem + ending);
  if (base.endsWith('je')) forms.push(...['je', 'ja', 'jer', 'jar', 'jast', 'jande'].map((ending) => stem + ending));
  else if (/[kg]$/u.test(stem)) forms.push(`${stem}je`, `${stem}jer`, `${stem}ja`);
  return forms;
}

function adjectiveForms(base: string): string[] {
  const forms = variants(base).flatMap((stem) => ADJECTIVE.map((ending) => stem + ending));
  if (base.endsWith('et')) forms.push(`${base.slice(0, -1)}de`, `${base.slice(0, -2)}a`);
  return forms;
}

/** Spellings of nynorsk that follow from those of bokmål. */
const NYNORSK: readonly (readonly [RegExp, string])[] = [
  [/hjem/u, 'heim'],
  [/skole/u, 'skule'],
  [/tjeneste/u, 'teneste'],
  [/tilbud/u, 'tilbod'],
  [/tilskudd/u, 'tilskot'],
  [/^syke|(?<=[a-zæøå]{3})syke/u, 'sjuke'],
  [/vold/u, 'vald'],
  [/forebygg/u, 'førebygg'],
  [/veiled/u, 'rettlei'],
  [/lig$/u, 'leg'],
  [/(?<=[a-zæøå]{3}(?:k|l|t|d|b|g|s))er$/u, 'ar'],
];

/** Takes a base form; returns it and, where nynorsk spells it otherwise, that too: faglig, fagleg. */
export function spellings(base: string): readonly string[] {
  const other = NYNORSK.reduce((word, [from, to]) => word.replace(from, to), base);
  return other === base ? [base] : [base, other];
}

/** Takes a base form and its class; returns every form the lexicon recognises. Throws on an unknown class: the data are ours. */
export function inflect(base: string, wordClass: string): readonly string[] {
  switch (wordClass) {
    case 'n':
      return nounForms(base);
    case 'v':
      return verbForms(base);
    case 'vi':
      return [...verbForms(base), ...VERB_NOUN.map((ending) => base.replace(/j?e$/u, '') + ending)];
    case 'a':
      return adjectiveForms(base);
    case 'e':
      return englishVerbForms(base);
    case 'x':
      return [base];
    case 'p':
      return [];
    default:
      throw new Error(`unknown word class "${wordClass}" of "${base}"`);
  }
}

/** The beginnings of compounds that a word can be: barnevern → barnevern-, barneverns-; skole → skole-, skol-. */
export function firstParts(base: string, wordClass: string): readonly string[] {
  if (wordClass === 'p') return [base];
  if (wordClass === 'n') return base.endsWith('e') ? [base, `${base}s`] : [base, `${base}s`, `${base}e`];
  if (wordClass === 'vi') {
    const stem = base.replace(/j?e$/u, '');
    return [base, `${stem}ings`];
  }
  return wordClass === 'a' || wordClass === 'v' ? [base] : [];
}
