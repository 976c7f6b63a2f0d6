import { lettered } from '../../language/lettered.ts';

/** What opens an item on a line, where the grammar knows no such marker. */
export interface LineMark {
  /** Letters of the line that the marker takes, blanks behind it among them. */
  readonly length: number;
  /** The number or letter; null for a dash or another sign. */
  readonly ordinal: string | null;
}

const letter = /^(?:\(?([a-zæøå]|[ivx]{1,4})\)\s*|([a-h]|[ivx]{1,4})\.\s+)(?=\S)/i;
const mayBeLettered = /^\D{1,5}[).]/;
const inParentheses = /^\((\d{1,2})\)\s+(?=\S)/;
const beforeColon = lettered(String.raw`^(?:[Nn]r\.?\s|#)?(\d{1,2})(?::\s+(?=\p{L})|\s[–-]\s+(?=\p{Lu}))`);
const number = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+(?=\S)/u;
/** Dashes, pictures, arrows of signs, and the letters that a word processor's bullets become. */
const sign = lettered(
  String.raw`^(?:[–—-]\s?|(?:[=–-]>|[★☆~])\s?|(?![©®™])\p{Extended_Pictographic}\ufe0f?\s*|(?:[o¤üvqØ]|\*\*)\s|§\s)(?=[\p{L}\d«])`,
);

/** Whether three letters open the line, as they do most: none of the markers is so long but Roman numbers. */
function opensWithWord(text: string): boolean {
  const first = text.charCodeAt(0) | small;
  return (
    isLetter(first) && !roman.has(first) && isLetter(text.charCodeAt(1) | small) && isLetter(text.charCodeAt(2) | small)
  );
}

/** The bit by which small letters of ASCII differ from capitals. */
const small = 0x20;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const roman = new Set(['i', 'v', 'x'].map((one) => one.charCodeAt(0)));

/** A letter, or a number in parentheses or before a colon; null where the line begins with none. */
function countedMark(text: string): LineMark | null {
  const match =
    (mayBeLettered.test(text) ? letter.exec(text) : null) ??
    (text.startsWith('(') ? inParentheses.exec(text) : null) ??
    beforeColon.exec(text);
  return match && { length: match[0].length, ordinal: match[1] ?? match[2] ?? null };
}

/** A dash, an arrow or another sign that a line begins with; null where it begins with none. */
function signMark(text: string): LineMark | null {
  const signed = sign.exec(text);
  return signed && { length: signed[0].length, ordinal: null };
}

/** The marker that a line begins with and no sentence does: a letter, a sign, a number that is set apart. */
export function lineMark(text: string): LineMark | null {
  // `… etter` over `§ 5-1 skal …` is one sentence.
  if (opensWithWord(text) || text.startsWith('§')) return null;
  return countedMark(text) ?? signMark(text);
}

/** The marker of a paragraph: the same, a section of statutes, or a bare number: `4 Slik jobber vi`. */
export function markOrNumber(text: string, mayBeNumber: boolean): LineMark | null {
  if (opensWithWord(text)) return null;
  const counted = countedMark(text);
  if (counted) return counted;
  const bare = mayBeNumber ? number.exec(text) : null;
  return bare ? { length: bare[0].length, ordinal: bare[1] ?? null } : signMark(text);
}
