/** A word or number as it stands in a text. */
export interface Token {
  readonly written: string;
  /** NFC, lower case, without soft hyphens. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*(?:[-‐–'’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u00ad]+)*-?/gu;
const INNER = /[-‐–'’]/u;

/** Takes any text; returns its words and numbers with UTF-16 offsets. `30.–31` and `ja.nei` are two words, `13,5` is one. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    if (/[.,]/u.test(written) && !/^\d+(?:[.,]\d+)+$/u.test(written)) {
      let at = match.index;
      for (const piece of written.split(/([.,])/u)) {
        if (piece !== '' && piece !== '.' && piece !== ',') tokens.push(token(piece, at));
        at += piece.length;
      }
    } else tokens.push(token(written, match.index));
  }
  return tokens;
}

function token(written: string, start: number): Token {
  const word = written.normalize('NFC').replaceAll('\u00ad', '').replace(/[‐–]/gu, '-').toLowerCase();
  return { written, word, start, end: start + written.length };
}

/** The parts of a word joined by hyphens; the word itself where there are none. */
export function hyphenParts(word: string): readonly string[] {
  return word.split(INNER).filter((part) => part !== '');
}
