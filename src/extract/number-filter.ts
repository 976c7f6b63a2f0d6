import { comparatorWords, onlyWords } from '../language/comparators.ts';
import { numberWords } from '../language/number-words.ts';
import { accentedOnes, everyWords, halfNumbers, halfWords, plainOnes } from '../language/numbers.ts';
import { isLetter } from '../language/text-scan.ts';
import { hungWords } from '../language/units.ts';

interface Filter {
  /** Whether a word is or holds a number by itself. */
  readonly isNumber: (word: string) => boolean;
  /** `en` counts after these. */
  readonly openings: ReadonlySet<string>;
  readonly ones: ReadonlySet<string>;
  /** Number words by their first two letters, for compounds such as `treåring`. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
}

const shortestCompound = 6;
let filter: Filter | null = null;

/** Takes any text. Returns false where it holds neither figures nor a number word; most sentences end here. */
export function mayHoldNumber(text: string): boolean {
  if (/\d/.test(text)) return true;
  filter ??= makeFilter();
  const lower = text.toLowerCase();
  let before = '';
  for (let from = 0; from < lower.length; from++) {
    if (!isLetterAt(lower, from)) continue;
    let to = from + 1;
    while (to < lower.length && isLetterAt(lower, to)) to++;
    const word = lower.slice(from, to);
    if (filter.isNumber(word) || (filter.ones.has(word) && filter.openings.has(before)) || isCompound(word, filter))
      return true;
    before = word;
    from = to;
  }
  return false;
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : isLetter(text.charAt(at));
}

function isCompound(word: string, { byStart }: Filter): boolean {
  if (word.length < shortestCompound) return false;
  const numbers = byStart.get(word.slice(0, 2));
  if (!numbers) return false;
  return numbers.some(
    (number) => word.startsWith(number) && hungWords.some(([start]) => word.startsWith(start, number.length)),
  );
}

function makeFilter(): Filter {
  const { nordic, english, scales, fractions } = numberWords();
  const byStart = new Map<string, string[]>();
  for (const number of [...nordic.keys(), ...accentedOnes]) {
    const start = number.slice(0, 2);
    const known = byStart.get(start);
    if (known) known.push(number);
    else byStart.set(start, [number]);
  }
  const others = new Set([...accentedOnes, ...halfNumbers.map(({ word }) => word), ...halfWords, ...everyWords]);
  return {
    isNumber: (word) =>
      nordic.has(word) || english.has(word) || scales.has(word) || fractions.has(word) || others.has(word),
    openings: new Set([
      ...onlyWords,
      ...comparatorWords.flatMap(({ before }) => before.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
    ]),
    ones: new Set(plainOnes),
    byStart,
  };
}
