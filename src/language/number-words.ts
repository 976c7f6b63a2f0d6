import { shippedNumbers } from 'virtual:quantity-words';
import { mapOf } from './keyed.ts';
import { everyOrdinals, scaleWords } from './numbers.ts';

interface NumberWords {
  readonly nordic: ReadonlyMap<string, number>;
  readonly english: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, { readonly value: number; readonly money: boolean }>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
}

let words: NumberWords | null = null;

/** Returns the number words as maps from words in lower case; made at the first call. */
export function numberWords(): NumberWords {
  words ??= {
    nordic: mapOf(shippedNumbers.nordic, Number),
    english: mapOf(shippedNumbers.english, Number),
    scales: new Map(scaleWords.flatMap(({ value, money, words: all }) => all.map((word) => [word, { value, money }]))),
    fractions: mapOf(shippedNumbers.fractions, Number),
    ordinals: new Map(everyOrdinals.flatMap(([parts, all]) => all.split(' ').map((word) => [word, parts] as const))),
  };
  return words;
}
