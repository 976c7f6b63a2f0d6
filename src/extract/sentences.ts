import { abbreviationUse } from '../language/abbreviations.ts';
import { isMonthName } from '../language/months.ts';
import { isSentenceOpener } from '../language/sentence-openers.ts';

/** A sentence as offsets into the text it was found in. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

const closers = '"»”“’\')]}¹²³⁴⁵⁶⁷⁸⁹⁰';
const openers = '«"“„”‘’\'([{';
const dashes = '–—-‒';
const bullets = '•·▪';
/** A parenthesis longer than this is a passage, and its sentences are told apart. */
const longestAside = 400;
const longestWord = 24;

/**
 * Takes the text of one paragraph. Returns its sentences in order: disjoint, without blanks at their ends, covering
 * every character that is not blank. The rules are those of Norwegian (abbreviations, ordinals, dates, replies after
 * a dash) and hold for English and Swedish near enough. Linear in the length of the text.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = skipBlanks(text, 0);
  let asideEnd = -1;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 && at > start && at > asideEnd) asideEnd = endOfAside(text, at);
    if (!isTerminator(code)) continue;
    const run = endOfRun(text, at);
    const end = endOfClosers(text, endOfLooseNote(text, at, run));
    if (end > asideEnd && isBoundary(text, start, at, run, end)) {
      spans.push({ start, end });
      start = skipBlanks(text, end);
      at = start - 1;
    } else {
      at = run - 1;
    }
  }
  const end = trimEnd(text, start);
  if (end > start) spans.push({ start, end });
  return spans;
}

function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, start: number): number {
  let end = text.length;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function endOfRun(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isTerminator(text.charCodeAt(at))) at++;
  return at;
}

/** Closing quotes, brackets and the number of a note (`[3]`) belong to the sentence that they follow. */
function endOfClosers(text: string, from: number): number {
  let at = from;
  while (at < text.length && closers.includes(text.charAt(at))) {
    // A straight or high quote with a letter right after it opens the next sentence.
    if (isLetter(text.charAt(at + 1)) && '"“’\''.includes(text.charAt(at))) break;
    at++;
  }
  const note = /^\[\d{1,3}\]/.exec(text.slice(at, at + 5));
  return note ? at + note[0].length : at;
}

/** The end of a short parenthesis that opens inside a sentence, or -1. */
function endOfAside(text: string, open: number): number {
  const close = text.slice(open, open + longestAside).indexOf(')');
  return close < 0 ? -1 : open + close;
}

function isBoundary(text: string, start: number, at: number, run: number, end: number): boolean {
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

/** `barn.2 Neste`: the end of the number of a note that lost its raised place, or `at` itself. */
function endOfLooseNote(text: string, at: number, run: number): number {
  const digit = text.charCodeAt(run);
  if (run - at !== 1 || !(digit >= 49 && digit <= 57)) return run;
  const note = /^\d{1,2}(?=\s+\p{Lu})/u.exec(text.slice(run, run + 6));
  if (!note || !/^\p{Ll}{3}$/u.test(text.slice(at - 3, at))) return run;
  return abbreviationUse(`${wordBefore(text, at).toLowerCase()}.`) === null ? run + note[0].length : run;
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
  return !':;•·'.includes(text.charAt(before - 1)) && !(before - start === 1 && dashes.includes(text.charAt(start)));
}

/** `Oddvar B. Hansen`, `I. L.`: a name goes on unless the next word is one that opens sentences. */
function isInitial(text: string, at: number, follower: string): boolean {
  if (follower.length === 1 && isUpper(follower)) return true;
  if (isSentenceOpener(follower)) return false;
  const before = wordBefore(text, trimBlanksBefore(text, at - 1));
  return before === '' || (isUpper(before) && before.length > 1) || /^(?:\p{Lu}\.?)+$/u.test(before);
}

/** `bl. a.` and `m. m.`: the parts of an abbreviation with a blank between them. */
function useOfSpacedOut(text: string, at: number, word: string): ReturnType<typeof abbreviationUse> {
  if (word.length > 4) return null;
  const before = wordBefore(text, trimBlanksBefore(text, at - word.length));
  if (!before.endsWith('.')) return null;
  return abbreviationUse(`${before}${word}.`.toLowerCase());
}

function trimBlanksBefore(text: string, at: number): number {
  let before = at;
  while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--;
  return before;
}

/** The word that ends at `at`, without opening quotes and brackets; cut where it is too long to matter. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < longestWord && !isBlank(text.charCodeAt(from - 1))) {
    if (openers.includes(text.charAt(from - 1)) || dashes.includes(text.charAt(from - 1))) break;
    from--;
  }
  return text.slice(from, at);
}

function wordAfter(text: string, from: number): string {
  const word = /^[\p{L}\p{N}§]+/u.exec(text.slice(from, from + longestWord));
  return word ? word[0] : '';
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

function isLetter(sign: string): boolean {
  return isLower(sign) || isUpper(sign);
}

function isLower(word: string): boolean {
  const sign = word.charAt(0);
  return sign !== sign.toUpperCase();
}

function isUpper(word: string): boolean {
  const sign = word.charAt(0);
  return sign !== sign.toLowerCase();
}
