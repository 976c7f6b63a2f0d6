import { abbreviationUse } from './abbreviations.ts';
import { lettered } from './lettered.ts';
import { isBoundary } from './sentence-boundaries.ts';
import { closers } from './sentence-signs.ts';
import { isLetter, skipBlanks, trimEnd, wordBefore } from './text-scan.ts';

const noteNumber = lettered(String.raw`^\d{1,2}(?=\s+\p{Lu})`);
const threeSmall = lettered(String.raw`^\p{Ll}{3}$`);

/** A sentence as offsets into the text it was found in. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** A parenthesis longer than this is a passage, and its sentences are told apart. */
const longestAside = 400;

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

/** `barn.2 Neste`: the end of the number of a note that lost its raised place, or `at` itself. */
function endOfLooseNote(text: string, at: number, run: number): number {
  const digit = text.charCodeAt(run);
  if (run - at !== 1 || !(digit >= 49 && digit <= 57)) return run;
  const note = noteNumber.exec(text.slice(run, run + 6));
  if (!note || !threeSmall.test(text.slice(at - 3, at))) return run;
  return abbreviationUse(`${wordBefore(text, at).toLowerCase()}.`) === null ? run + note[0].length : run;
}

/** The end of a short parenthesis that opens inside a sentence, or -1. */
function endOfAside(text: string, open: number): number {
  const close = text.slice(open, open + longestAside).indexOf(')');
  return close < 0 ? -1 : open + close;
}
