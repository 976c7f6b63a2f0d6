/** Words that end the search for the noun after a number: `ti til slutt`, `de fire er`. */
export const functionWords: readonly string[] =
  'og eller men som at av i på til for med er har hadde vil skal kan må bør blir ble blei vart var ved fra frå om under over etter mellom mot hos innen innan når så da då der her den det de dei denne dette disse desse seg sin sitt sine si han hun ho vi me jeg eg dere dykk oss dem ikke ikkje også bare berre hver kvar hvert kvart per pr enn både samt inkludert sier seier mener meiner svarer svarar oppgir opplever opplev gjelder gjeld kommer kjem går får står ligger ligg handler handlar viser syner jobber jobbar bor bur lever tar tek gir gjev siden sidan mens medan hvor kor hvis dersom eit ein et en ei a an and or but of in on at to for by with from is are was were has have had will shall can must should be been that which who this these those we they it not than per as if when while the where wherever would could did said because until since'.split(
    ' ',
  );

/** Words between a number and its noun that are no adjectives in -e: `20 flere stillinger`, `tre milliarder ekstra`. */
export const numberAdverbs: readonly string[] = [
  'flere',
  'fleire',
  'mer',
  'meir',
  'ekstra',
  'årlig',
  'årleg',
  'totalt',
  'ulike',
  'andre',
  'more',
  'new',
  'additional',
  'different',
  'extra',
];

/** Before a number they make its noun definite, so that a bare word in -er after it is a verb: `de fire jobber`. */
export const definiteWords: readonly string[] = [
  'de',
  'dei',
  'disse',
  'desse',
  'alle',
  'begge',
  'vi',
  'oss',
  'the',
  'these',
  'those',
  'all',
];

/** Small words that tell English from the Nordic languages. */
export const englishHints: readonly string[] =
  'the of and is are we that by with will have has from on this be as an it their our'.split(' ');
export const nordicHints: readonly string[] =
  'og av er det en et på som vi med til skal vil har ein eit ikkje ikke å i barn de dei den har om vi må bør och att är för som'.split(
    ' ',
  );

let sets: Readonly<Record<'stop' | 'adverb' | 'definite' | 'english' | 'nordic', ReadonlySet<string>>> | null = null;

/** Returns the words above as sets, made at the first call. */
export function functionWordSets(): NonNullable<typeof sets> {
  sets ??= {
    stop: new Set(functionWords),
    adverb: new Set(numberAdverbs),
    definite: new Set(definiteWords),
    english: new Set(englishHints),
    nordic: new Set(nordicHints),
  };
  return sets;
}
