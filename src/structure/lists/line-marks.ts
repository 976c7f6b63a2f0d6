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
const beforeColon = lettered(String.raw`^(?:[Nn]r\.?\s|#)?(\d{1,2})(?::|\s[–-])\s+(?=\p{L})`);
const number = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+(?=\S)/u;
/** Dashes, pictures, arrows of signs, and the letters that a word processor's bullets become. */
const sign = lettered(
  String.raw`^(?:[–—-]\s?|(?:[=–-]?>|[★☆~])\s?|(?![©®™])\p{Extended_Pictographic}\ufe0f?\s*|(?:[o¤§üvqØ]|\*\*)\s)(?=[\p{L}\d«])`,
);

/** A letter, or a number in parentheses or before a colon; null where the line begins with none. */
function countedMark(text: string): LineMark | null {
  const match =
    (mayBeLettered.test(text) ? letter.exec(text) : null) ??
    (text.startsWith('(') ? inParentheses.exec(text) : null) ??
    beforeColon.exec(text);
  return match && { length: match[0].length, ordinal: match[1] ?? match[2] ?? null };
}

/** The marker that a line begins with and no sentence does: a letter, a sign, a number that is set apart. */
export function lineMark(text: string): LineMark | null {
  const counted = countedMark(text);
  if (counted) return counted;
  const signed = sign.exec(text);
  return signed && { length: signed[0].length, ordinal: null };
}

/** The same, or a bare number: `4 Slik jobber vi`. */
export function markOrNumber(text: string, mayBeNumber: boolean): LineMark | null {
  const counted = countedMark(text);
  if (counted) return counted;
  const bare = mayBeNumber ? number.exec(text) : null;
  return bare ? { length: bare[0].length, ordinal: bare[1] ?? null } : lineMark(text);
}
