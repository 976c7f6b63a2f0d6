import { abbreviationUse } from './abbreviations.ts';
import { lettered } from './lettered.ts';
import { isMonthName } from './months.ts';
import { isSentenceOpener } from './sentence-openers.ts';
import { bullets, closers, dashes, openers, wordsBeforeNames } from './sentence-signs.ts';
import {
  isBlank,
  isLetter,
  isLower,
  isUpper,
  skipBlanks,
  trimBlanksBefore,
  wordAfter,
  wordBefore,
} from './text-scan.ts';

const initials = lettered(String.raw`^(?:\p{Lu}\.?)+$`);

/**
 * Takes a sentence that began at `start`, its stop at `at`, and the ends of the run of stops and of the quotes and
 * brackets after it. Returns true where the sentence ends there.
 */
export function isBoundary(text: string, start: number, at: number, run: number, end: number): boolean {
  if (run - at > 3) return false; // dot leaders
  const next = skipBlanks(text, end);
  if (next >= text.length) return true;
  const stop = run - at === 1 && text.charCodeAt(at) === 46;
  if (next === end) return isBoundaryWithoutBlank(text, at, end, stop);
  const opened = skipOpeners(text, next);
  const first = text.charAt(opened);
  if (isLower(first)) return isListLetter(text, opened) || bullets.includes(text.charAt(next));
  if (!stop) return true;
  return isBoundaryAfterStop(text, start, at, opened);
}

/** `om?Eller`: a capital right after the sign, with a small letter on both sides of the seam. */
function isBoundaryWithoutBlank(text: string, at: number, end: number, stop: boolean): boolean {
  const next = text.charAt(end);
  if (dashes.includes(next)) return isBlank(text.charCodeAt(end + 1)) && isUpper(text.charAt(end + 2));
  if (!isUpper(next) && !'«•'.includes(next)) return false;
  if (isUpper(next) && !isLower(text.charAt(end + 1)) && text.charAt(end + 1) !== ' ') return false;
  if (!isLower(text.charAt(at - 1)) && !closers.includes(text.charAt(at - 1) || 'x')) return false;
  if (!stop) return true;
  const word = wordBefore(text, at);
  return word.length > 1 && !/[./@:_]/.test(word) && abbreviationUse(`${word.toLowerCase()}.`) === null;
}

function isBoundaryAfterStop(text: string, start: number, at: number, next: number): boolean {
  const word = wordBefore(text, at).replace(/^.*\//, '');
  const follower = wordAfter(text, next);
  if (/^\d/.test(word)) return isBoundaryAfterNumber(text, start, at - word.length, word, follower);
  if (word.length === 1 && isUpper(word)) return !isInitial(text, at, follower);
  const use = abbreviationUse(`${word.toLowerCase()}.`) ?? useOfSpacedOut(text, at, word);
  if (use === 'inner') return false;
  if (use === 'number') return isLetter(follower) && !/^[IVXLC]+$/.test(follower);
  return true;
}

/** `28. september`, `1. Mål` at the start, `12. 3. 2020`: an ordinal goes on; a year or another number ends. */
function isBoundaryAfterNumber(text: string, start: number, from: number, word: string, follower: string): boolean {
  const short = word.length <= 2;
  if (short && (isMonthName(follower) || /^\d/.test(follower))) return false;
  if (word.length > 8 || !/^\d{1,3}(?:\.\d{1,2})*$/.test(word)) return true;
  const before = trimBlanksBefore(text, from);
  if (before <= start) return false; // the number of a heading or an item
  // `NOU 2018: 18. Vi …`: a number behind a colon begins an item, but not where the colon belongs to a number.
  const cited = text.charAt(before - 1) === ':' && /\d/.test(text.charAt(before - 2));
  if (cited) return true;
  return !':;•·'.includes(text.charAt(before - 1)) && !(before - start === 1 && dashes.includes(text.charAt(start)));
}

/** `Oddvar B. Hansen`, `I. L.`: a name goes on unless the next word is one that opens sentences. */
function isInitial(text: string, at: number, follower: string): boolean {
  if (follower.length === 1 && isUpper(follower)) return true;
  if (isSentenceOpener(follower)) return false;
  const before = wordBefore(text, trimBlanksBefore(text, at - 1));
  return (
    before === '' || (isUpper(before) && before.length > 1) || initials.test(before) || wordsBeforeNames.has(before)
  );
}

/** `bl. a.` and `m. m.`: the parts of an abbreviation with a blank between them. */
function useOfSpacedOut(text: string, at: number, word: string): ReturnType<typeof abbreviationUse> {
  if (word.length > 4) return null;
  const before = wordBefore(text, trimBlanksBefore(text, at - word.length));
  if (!before.endsWith('.')) return null;
  return abbreviationUse(`${before}${word}.`.toLowerCase());
}

function skipOpeners(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 4) {
    const sign = text.charAt(at);
    if (!openers.includes(sign) && !dashes.includes(sign) && !bullets.includes(sign) && !isBlank(text.charCodeAt(at)))
      break;
    at++;
  }
  return at;
}

/** `… tiltak. b) neste`: a small letter with a bracket opens an item. */
function isListLetter(text: string, at: number): boolean {
  return text.charAt(at + 1) === ')' && isBlank(text.charCodeAt(at + 2));
}
