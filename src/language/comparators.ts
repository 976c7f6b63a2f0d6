import type { Comparator } from '../model/model-types.ts';

/**
 * Words right before a number that say how exact it is. The gold of the field reads `minst` as more than.
 * Longer phrases win over shorter ones: `ikke mer enn` is not `mer enn`.
 */
export interface ComparatorWords {
  readonly comparator: Comparator;
  readonly before: readonly string[];
  /** After the unit: `18 år eller eldre`. */
  readonly after: readonly string[];
}

export const comparatorWords: readonly ComparatorWords[] = [
  {
    comparator: 'gt',
    before: [
      'over',
      'minst',
      'minimum',
      'mer enn',
      'meir enn',
      'flere enn',
      'fleire enn',
      'mer en',
      'eldre enn',
      'høyere enn',
      'høgare enn',
      'større enn',
      'lenger enn',
      'lengre enn',

      'godt over',
      'drøyt',
      'drøye',
      'drøyt over',
      'drygt',
      'vel',
      'i overkant av',
      'ikke under',
      'ikkje under',
      'ikke mindre enn',
      'ikkje mindre enn',
      'ikke færre enn',
      'ikkje færre enn',
      'i hvert fall',
      'i det minste',
      'mer än',
      'fler än',
      'more than',
      'at least',
      'no fewer than',
      'no less than',
      'older than',
      'upwards of',
    ],
    after: [
      'eller mer',
      'eller meir',
      'eller flere',
      'eller fleire',
      'eller eldre',
      'og eldre',
      'og oppover',
      'eller lenger',
      'or more',
      'or older',
      'and over',
    ],
  },
  {
    comparator: 'lt',
    before: [
      'under',
      'inntil',
      'opptil',
      'opp til',

      'maks',
      'maksimalt',
      'maksimum',
      'høyst',
      'høgst',
      'mindre enn',
      'færre enn',
      'yngre enn',
      'lavere enn',
      'lågare enn',
      'kortere enn',
      'kortare enn',
      'godt under',
      'i underkant av',
      'ikke mer enn',
      'ikkje meir enn',
      'ikke flere enn',
      'ikkje fleire enn',
      'ikke over',
      'ikkje over',
      'ikke eldre enn',
      'färre än',
      'mindre än',
      'högst',
      'fewer than',
      'less than',
      'up to',
      'at most',
      'no more than',
      'not more than',
      'younger than',
      'maximum',
    ],
    after: ['eller mindre', 'eller yngre', 'eller færre', 'og yngre', 'or less', 'or fewer', 'or younger', 'and under'],
  },
  {
    comparator: 'approx',
    before: [
      'omtrent',
      'om lag',
      'omlag',
      'omkring',
      'rundt',
      'ca',
      'ca.',
      'cirka',
      'nesten',
      'nær',
      'nærmere',
      'nærmare',
      'tilnærmet',
      'snaut',
      'bortimot',
      'oppunder',
      'oppimot',
      'opp mot',
      'anslagsvis',
      'i størrelsesorden',
      'kring',
      'ungefär',
      'circa',
      'about',
      'around',
      'approximately',
      'nearly',
      'almost',
      'close to',
      'roughly',
    ],
    after: [],
  },
];

/** They stress a number and leave it exact. After them `en` counts. */
export const onlyWords: readonly string[] = ['kun', 'bare', 'berre', 'bara', 'only', 'just'];

/** Between a comparing phrase and its number: `over hele 40 prosent`. */
export const fillerWords: readonly string[] = ['hele', 'heile', 'så', 'en', 'ein', 'de', 'dei'];

let before: ReadonlyMap<string, Comparator> | null = null;
let after: ReadonlyMap<string, Comparator> | null = null;

/** Takes one to three words in lower case joined by blanks. Returns what they say of the number after them, or null. */
export function comparatorBefore(phrase: string): Comparator | null {
  before ??= new Map(
    comparatorWords.flatMap((entry) => entry.before.map((words) => [words, entry.comparator] as const)),
  );
  return before.get(phrase) ?? null;
}

/** Takes two words in lower case joined by a blank. Returns what they say of the number and unit before them, or null. */
export function comparatorAfter(phrase: string): Comparator | null {
  after ??= new Map(comparatorWords.flatMap((entry) => entry.after.map((words) => [words, entry.comparator] as const)));
  return after.get(phrase) ?? null;
}
