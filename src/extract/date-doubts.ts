import { afterYearNouns, citedDocuments, citedLaws, timePrepositions } from '../language/date-words.ts';
import { numberWords } from '../language/number-words.ts';
import { oneOf, wordStart } from '../language/one-of.ts';
import { currencyOf, percentOf, unitOfNoun } from '../language/unit-names.ts';
import { numberedNouns } from '../language/units.ts';

/** `2000 barn` counts; `i 2015 bussprosjektet` does not. */
export function countsSomething(text: string, at: number): boolean {
  const after = /^(?:\s{1,2}([^\s\d.,;:()%]{2,40}\.?|%)|(%))/.exec(text.slice(at + 4, at + 48));
  const noun = (after?.[1] ?? after?.[2] ?? '').toLowerCase();
  const left = text.slice(Math.max(0, at - 24), at);
  const before = /([^\s\d.,;:()£$€]+\.?|[£$€])\s{0,2}$/.exec(left)?.[1]?.toLowerCase() ?? '';
  if (currencyOf(before) !== null || numberedNouns.includes(before.replace('.', '')))
    return !timePrepositions.includes(before);
  if (noun === '') return false;
  if (currencyOf(noun) !== null || percentOf(noun) !== null || numberWords().scales.has(noun)) return true;
  return unitOfNoun(noun) !== null && !afterYearNouns.includes(noun) && !timePrepositions.includes(before);
}

let lawPattern: RegExp | null = null;

/** True where a date at `at` is part of the name of a law: `lov av 17. juli 1992`. */
export function lawBefore(text: string, at: number): boolean {
  lawPattern ??= new RegExp(`${wordStart}${oneOf(citedLaws)}\\s{1,2}$`);
  return lawPattern.test(text.slice(Math.max(0, at - 20), at).toLowerCase());
}

let citationPattern: RegExp | null = null;
/** How the cited documents begin, up to a full stop: most texts hold none, and are not held against the pattern. */
let citedStems: readonly string[] | null = null;

/** Where documents are cited with number and session: `Prop. 12 S (2020–2021)`, `NOU 2020: 4`. */
export function findCitations(text: string): [from: number, to: number][] {
  const written = text.toLowerCase();
  citedStems ??= [...new Set(citedDocuments.map((word) => word.replace(/\\\..*/, '.')))];
  if (!citedStems.some((stem) => written.includes(stem))) return [];
  citationPattern ??= new RegExp(
    `${wordStart}${oneOf(citedDocuments)}[^\\d\\n(]{0,12}\\d[\\d:./–-]{0,9}(?:\\s\\d{1,3}(?!\\d))?\\s?(?:LS|[LSN](?![a-zæøå]))?\\s{0,2}(?:\\(\\d{4}\\s?[–—/-]\\s?\\d{2,4}\\))?`,
    'gi',
  );
  return [...text.matchAll(citationPattern)].map((match) => [match.index, match.index + match[0].length]);
}
