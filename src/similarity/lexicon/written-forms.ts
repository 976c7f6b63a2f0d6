/**
 * Parts of words that nynorsk and some bokmål write in another way: `skuleveg` and `skolevei` are one word. Only for words
 * that the lexicon does not know; `$` ends a word's stem.
 */
export const WRITTEN_FORMS: readonly (readonly [from: string, to: string])[] = [
  ['skule', 'skole'],
  ['veg$', 'vei'],
  ['heim', 'hjem'],
  ['ombod', 'ombud'],
  ['tenest', 'tjenest'],
  ['kyrkj', 'kirk'],
  ['sjuk', 'syk'],
  ['vatn', 'vann'],
  ['leik', 'lek'],
  ['gard$', 'gård'],
  ['stad$', 'sted'],
  ['born$', 'barn'],
  ['fram', 'frem'],
  ['sjølv', 'selv'],
];
