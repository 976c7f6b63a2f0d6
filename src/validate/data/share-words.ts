/** Words that say that the shares beside them are all there are, bokmål, nynorsk and English. */
export const wholeWords: readonly string[] = [
  'fordelt på',
  'fordeler seg',
  'fordeler seg slik',
  'fordeler seg på',
  'fordelte seg',
  'fordeler seg med',
  'fordelt med',
  'fordelt slik',
  'fordelar seg',
  'fordelar seg slik',
  'fordelinga er',
  'fordelingen er',
  'distributed as',
];

/** Words that say that some parts are left unnamed, so that those named need not make up the whole. */
export const restWords: readonly string[] = [
  'resten',
  'resterende',
  'øvrige',
  'annet',
  'andre',
  'anna',
  'noen få',
  'nokre få',
  'blant annet',
  'mellom anna',
  'flest',
  'henholdsvis',
  'the rest',
  'others',
  'among others',
];

/** Things that are named by a number, which is then no count. */
export const numberedThings: readonly string[] = [
  ...['nummer', 'kapittel', 'artikkel', 'punkt', 'side', 'sida', 'sak', 'vedtak', 'mål', 'tiltak', 'forslag', 'trinn'],
  ...['number', 'chapter', 'article', 'item', 'page', 'goal'],
];
