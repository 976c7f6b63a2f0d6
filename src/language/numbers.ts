import { type Keyed, keyed } from './keyed.ts';

/** A number word from 0 to 90, by value; bokmål, nynorsk, Swedish, then English. */
const smallNumbers: readonly (readonly [value: number, nordic: string, english: string])[] = [
  [2, 'to tvo två', 'two'],
  [3, 'tre', 'three'],
  [4, 'fire fyra', 'four'],
  [5, 'fem', 'five'],
  [6, 'seks', 'six'],
  [7, 'sju syv', 'seven'],
  [8, 'åtte åtta', 'eight'],
  [9, 'ni nio', 'nine'],
  [10, 'ti tio', 'ten'],
  [11, 'elleve elva', 'eleven'],
  [12, 'tolv', 'twelve'],
  [13, 'tretten', 'thirteen'],
  [14, 'fjorten', 'fourteen'],
  [15, 'femten', 'fifteen'],
  [16, 'seksten', 'sixteen'],
  [17, 'sytten', 'seventeen'],
  [18, 'atten', 'eighteen'],
  [19, 'nitten', 'nineteen'],
  [20, 'tjue tyve tjugo', 'twenty'],
  [30, 'tretti tredve trettio', 'thirty'],
  [40, 'førti førr fyrtio', 'forty'],
  [50, 'femti femtio', 'fifty'],
  [60, 'seksti', 'sixty'],
  [70, 'sytti', 'seventy'],
  [80, 'åtti', 'eighty'],
  [90, 'nitti', 'ninety'],
];

/** `én` and `ett` are numbers wherever they stand before a known noun; `en` only where a rule says so. */
export const accentedOnes: readonly string[] = ['én', 'éin', 'éi', 'éitt', 'eitt', 'ett'];
export const plainOnes: readonly string[] = ['en', 'ei', 'ein', 'et', 'eit', 'one', 'a'];

/** Numbers that are no whole ones. */
export const halfNumbers: readonly { readonly word: string; readonly value: number }[] = [
  { word: 'halvannen', value: 1.5 },
  { word: 'halvannet', value: 1.5 },
  { word: 'halvanna', value: 1.5 },
];

/** Words that multiply what stands before them. `money` says that the word alone, with no noun, counts money. */
export const scaleWords: readonly { readonly value: number; readonly words: readonly string[]; money: boolean }[] = [
  { value: 1e2, words: ['hundre', 'hundra', 'hundred'], money: false },
  { value: 1e3, words: ['tusen', 'thousand'], money: false },
  {
    value: 1e6,
    words: ['million', 'millioner', 'millionar', 'millionene', 'millionane', 'mill', 'mio', 'miljoner', 'millions'],
    money: true,
  },
  {
    value: 1e9,
    words: ['milliard', 'milliarder', 'milliardar', 'milliardene', 'milliardane', 'mrd', 'miljarder', 'billion', 'bn'],
    money: true,
  },
];

/** Before `hundre` and `tusen` they leave the number open: `flere hundre barn`. */
export const vagueWords: readonly string[] = [
  'flere',
  'fleire',
  'noen',
  'nokre',
  'mange',
  'par',
  'several',
  'many',
  'few',
];

/** Denominators of the words for a part: `to tredjedeler`, `en firedel`, `three quarters`. */
export const fractionWords: readonly { readonly parts: number; readonly words: readonly string[] }[] = [
  { parts: 3, words: ['tredel', 'tredjedel', 'tredjepart', 'third'] },
  { parts: 4, words: ['firedel', 'fjerdedel', 'fjerdepart', 'fjärdedel', 'quarter'] },
  { parts: 5, words: ['femdel', 'femtedel', 'fifth'] },
  { parts: 6, words: ['seksdel', 'sjettedel', 'sixth'] },
  { parts: 7, words: ['sjudel', 'sjuendedel', 'syvendedel'] },
  { parts: 8, words: ['åttedel', 'åttendedel', 'eighth'] },
  { parts: 10, words: ['tidel', 'tiendedel', 'tenth'] },
  { parts: 20, words: ['tjuedel', 'tjuendedel'] },
  { parts: 100, words: ['hundredel', 'hundredjedel'] },
];
export const fractionEndings: readonly string[] = ['', 'er', 'ar', 'en', 'ene', 'ane', 's', 'ers'];

/** Words that say one half by themselves. `half` needs `of` or `the` beside it. */
export const halfWords: readonly string[] =
  'halvparten halvdelen hälften halvere halvera halverer halverar halveres halverast halvert'.split(' ');

/** `hver tredje elev`: one in three. */
export const everyWords: readonly string[] = ['hver', 'hvert', 'kvar', 'kvart', 'every'];
export const everyOrdinals: readonly (readonly [parts: number, words: string])[] = [
  [2, 'andre annen annet annan'],
  [3, 'tredje third'],
  [4, 'fjerde fourth'],
  [5, 'femte fifth'],
  [6, 'sjette sixth'],
  [7, 'sjuende syvende sjuande'],
  [8, 'åttende åttande'],
  [9, 'niende niande'],
  [10, 'tiende tiande tenth'],
];

/** Between the two numbers of a share: `tre av fire`, `three out of four`, `one in three`. */
export const shareJoints: readonly string[] = ['av', 'of', 'in'];

/** What comes round at intervals: `hver tredje kveld`, `hvert fjerde møte`. */
export const rhythmNouns =
  /(?:dag|kveld|natt|morgen|morgon|helg|sommer|sommar|vinter|høst|haust|periode|sesong|runde|møte|utgave|termin|kvartal|meter|kilometer|side|sekund)$/;

/** Between the parts of a number in words: `hundre og ti`. */
export const andWords: readonly string[] = ['og', 'och', 'and'];
export const halfAdjectives: readonly string[] = ['halv', 'halvt', 'half'];
/** Short forms of scales, which may carry a full stop. */
export const scaleAbbreviations: readonly string[] = ['mill', 'mrd', 'mio'];

/** Between numbers that share a noun: `16- og 17-åringer`, `51 mot 46 stemmer`. */
export const listJoints: readonly string[] = ['og', 'eller', 'til', 'mot', 'and', 'or', 'to', 'och', 'til og med'];

/** Letters right after figures: `35th`. */
export const figureEndings: readonly string[] = ['th', 'st', 'nd', 'rd'];

/** Before the second number of a share: `tre av de fire`. */
export const wholeWords: readonly string[] = ['de', 'dei', 'the', 'alle'];

/** Number words that are made of others, as plain data: the build makes it. */
export interface NumberTables {
  readonly nordic: Keyed;
  readonly english: Keyed;
  readonly fractions: Keyed;
}

export const makeNumberTables = (): NumberTables => ({
  nordic: keyed(withCompounds(pairs(1))),
  english: keyed(withCompounds(pairs(2))),
  fractions: keyed(
    new Map(
      fractionWords.flatMap(({ parts, words }) =>
        words.flatMap((word) => fractionEndings.map((ending) => [word + ending, parts] as const)),
      ),
    ),
  ),
});

function pairs(column: 1 | 2): [string, number][] {
  return smallNumbers.flatMap((entry) => entry[column].split(' ').map((word): [string, number] => [word, entry[0]]));
}

/** Adds `tjuefem` and `førtito` to the tens and ones. */
function withCompounds(simple: [string, number][]): Map<string, number> {
  const all = new Map(simple);
  const ones: [string, number][] = [['en', 1], ['ett', 1], ...simple.filter(([, value]) => value < 10)];
  for (const [ten, tens] of simple.filter(([, value]) => value >= 20)) {
    for (const [one, value] of ones) all.set(ten + one, tens + value);
  }
  return all;
}
