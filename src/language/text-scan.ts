import { lettered } from './lettered.ts';
import { dashes, openers } from './sentence-signs.ts';

const leadingWord = lettered(String.raw`^[\p{L}\p{N}§]+`);

const longestWord = 24;

/** True for the code of a blank, a line break or a wide blank. */
export function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

/** Returns the first offset from `from` on that is no blank. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Returns the end of the text without the blanks it ends in, `start` at least. */
export function trimEnd(text: string, start: number): number {
  let end = text.length;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Returns the end of what stands before the blanks before `at`. */
export function trimBlanksBefore(text: string, at: number): number {
  let before = at;
  while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--;
  return before;
}

/** The word that ends at `at`, without opening quotes and brackets; cut where it is too long to matter. */
export function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < longestWord && !isBlank(text.charCodeAt(from - 1))) {
    if (openers.includes(text.charAt(from - 1)) || dashes.includes(text.charAt(from - 1))) break;
    from--;
  }
  return text.slice(from, at);
}

/** Returns the letters, figures or section sign at `from`; '' for other signs. */
export function wordAfter(text: string, from: number): string {
  const word = leadingWord.exec(text.slice(from, from + longestWord));
  return word ? word[0] : '';
}

/** True where a word begins with a letter that has cases. */
export function isLetter(sign: string): boolean {
  return isLower(sign) || isUpper(sign);
}

/** True where a word begins with a small letter. */
export function isLower(word: string): boolean {
  const sign = word.charAt(0);
  return sign !== sign.toUpperCase();
}

/** True where a word begins with a capital letter. */
export function isUpper(word: string): boolean {
  const sign = word.charAt(0);
  return sign !== sign.toLowerCase();
}
