/** The words and marks of a text, in parallel arrays: lower-cased, with the offsets of each in the text. */
export interface Tokens {
  readonly text: string;
  /** Lower-cased words, and single punctuation marks as they stand. */
  readonly words: readonly string[];
  /** Offsets in `text` of each token's first code unit. */
  readonly starts: readonly number[];
  /** Offsets after each token's last code unit. */
  readonly ends: readonly number[];
}

enum Class {
  Blank = 0,
  Word = 1,
  Mark = 2,
}

const asciiClasses = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32) return Class.Blank;
  const isDigit = code >= 48 && code <= 57;
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return isDigit || isLetter ? Class.Word : Class.Mark;
});

const isOtherMark = (code: number): boolean =>
  code === 0xab ||
  code === 0xbb ||
  code === 0xa7 ||
  code === 0xb7 ||
  (code >= 0x2010 && code <= 0x206f) ||
  (code >= 0x2190 && code <= 0x2bff);

const classOf = (code: number): Class => {
  if (code < 128) return asciiClasses[code] as Class;
  if (code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff) return Class.Blank;
  return isOtherMark(code) ? Class.Mark : Class.Word;
};

/** Marks that stay inside a word when a letter or digit follows them: `e-læring`, `13,5`, `f.eks`. */
const joins = (code: number): boolean =>
  code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2c;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Splits a text into words and marks.
 *
 * A hyphen or apostrophe joins two letters; a full stop or comma joins two digits only.
 * @param text any text
 * @returns tokens with UTF-16 offsets into `text`
 */
export function tokenise(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lower = text.toLowerCase();
  const source = lower.length === text.length ? lower : text;
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === Class.Blank) {
      at += 1;
      continue;
    }
    let end = at + 1;
    if (kind === Class.Word) {
      while (end < length) {
        const next = text.charCodeAt(end);
        if (classOf(next) === Class.Word) {
          end += 1;
          continue;
        }
        if (!joins(next) || end + 1 >= length) break;
        const after = text.charCodeAt(end + 1);
        if (classOf(after) !== Class.Word) break;
        const onlyBetweenDigits = next === 0x2e || next === 0x2c;
        if (onlyBetweenDigits && !(isDigit(text.charCodeAt(end - 1)) && isDigit(after))) break;
        end += 2;
      }
    }
    words.push(source.slice(at, end));
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { text, words, starts, ends };
}

/** Whether a token is a word or number, not a mark. */
export const isWord = (word: string): boolean => classOf(word.charCodeAt(0)) === Class.Word;
