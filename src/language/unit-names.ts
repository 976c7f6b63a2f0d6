import { shippedUnits } from 'virtual:quantity-words';
import { asWritten, mapOf } from './keyed.ts';
import { lettered } from './lettered.ts';
import { currencies, hungWords, percentWords } from './units.ts';

const doubled = lettered(String.raw`(\p{L})\1$`);

interface UnitTables {
  readonly whole: ReadonlyMap<string, string>;
  readonly ending: ReadonlyMap<string, string>;
  readonly currencies: ReadonlyMap<string, string>;
  readonly percents: ReadonlyMap<string, number>;
}

let tables: UnitTables | null = null;

/** Endings of nouns in the plural and the definite, longest first, and what may have stood there in the singular. */
const endings = [
  'ene',
  'ane',
  'ers',
  'ies',
  'er',
  'ar',
  'or',
  'en',
  'et',
  'es',
  'ne',
  'a',
  'e',
  'n',
  'r',
  's',
  't',
] as const;
const longestNoun = 40;

/**
 * Takes a noun in lower case, in any inflection. Returns the stable English name of what it counts, or null where the
 * tables do not know it. A compound counts as its last part does: `fosterbarn` are children.
 */
export function unitOfNoun(noun: string): string | null {
  if (noun.length > longestNoun) return null;
  const { whole, ending } = unitTables();
  const stems = stemsOf(noun);
  for (const stem of stems) {
    const unit = whole.get(stem);
    if (unit !== undefined) return unit;
  }
  // The longest known last part decides: `spørsmål` before `mål`.
  for (let from = 1; from <= noun.length - 3; from++) {
    for (const stem of stems) {
      const unit = ending.get(stem.slice(from));
      if (unit !== undefined) return unit;
    }
  }
  return null;
}

/** Takes a word in lower case that hangs on a number (`årsperiode`, `åringer`). Returns its unit or null. */
export function unitOfHungWord(word: string): string | null {
  return hungWords.find(([start]) => word.startsWith(start))?.[1] ?? null;
}

/** Takes one or two words in lower case, or a sign. Returns the currency in lower case (`nok`), or null. */
export function currencyOf(words: string): string | null {
  return unitTables().currencies.get(words) ?? null;
}

/** Takes one or two words in lower case, or a sign. Returns 100 for per cent, 1000 for per mille, or null. */
export function percentOf(words: string): number | null {
  return unitTables().percents.get(words) ?? null;
}

/** Takes a plural noun in lower case that the tables do not know. Returns its singular as near as its ending tells. */
export function singularOf(noun: string): string {
  if (/(?:erne|arane)$/.test(noun)) return noun.slice(0, noun.endsWith('erne') ? -2 : -3);
  if (/ere$/.test(noun)) return noun.slice(0, -1);
  if (/(?:arar)$/.test(noun)) return noun.slice(0, -2);
  if (/(?:ene|ane)$/.test(noun)) return noun.slice(0, -3);
  if (/(?:er|ar|or)$/.test(noun)) return noun.slice(0, -2).replace(/mm$/, 'm');
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/[^s]s$/.test(noun)) return noun.slice(0, -1);
  return noun;
}

function stemsOf(noun: string): string[] {
  const stems = [noun];
  for (const ending of endings) {
    if (!noun.endsWith(ending) || noun.length - ending.length < 2) continue;
    const stem = noun.slice(0, -ending.length);
    stems.push(stem);
    if (doubled.test(stem)) stems.push(stem.slice(0, -1));
    if (ending === 'ies') stems.push(`${stem}y`);
    else if (ending.length > 1 && ending !== 'en' && ending !== 'et') stems.push(`${stem}e`, `${stem}er`, `${stem}r`);
  }
  return stems;
}

function unitTables(): UnitTables {
  tables ??= {
    whole: mapOf(shippedUnits.whole, asWritten),
    ending: mapOf(shippedUnits.ending, asWritten),
    currencies: new Map(currencies.flatMap(({ unit, words }) => words.map((word) => [word, unit] as const))),
    percents: new Map(percentWords.flatMap(({ parts, words }) => words.map((word) => [word, parts] as const))),
  };
  return tables;
}
