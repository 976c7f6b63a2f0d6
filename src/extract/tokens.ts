import { isLetter, skipBlanks } from '../language/text-scan.ts';

/** A word, a number in figures, or a single sign. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly from: number;
  readonly to: number;
  /** In lower case. */
  readonly lower: string;
  /** Of a number in figures; NaN for the rest. */
  readonly value: number;
  readonly capital: boolean;
  /** True where no blank stands between the token before and this one. */
  readonly glued: boolean;
}

const number =
  /[1-9]\d{0,2}(?:[ \u00a0\u202f.]\d{3}){1,4}(?!\d)(?:,\d{1,2}(?!\d))?|[1-9]\d{0,2}(?:,\d{3}){1,4}(?!\d)|\d+(?:[.,]\d+)?/y;
const mostFigures = 20;

/**
 * Takes any text. Returns its tokens in order. Numbers are read the Norwegian way (`12 000`, `12.000`, `10,1`), and
 * `12,000` and `10.1` the English way.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let from = skipBlanks(text, 0); from < text.length; from = skipBlanks(text, last)) {
    const kind = kindAt(text, from);
    const to = kind === 'number' ? endOfNumber(text, from) : kind === 'word' ? endOfWord(text, from) : from + 1;
    const word = text.slice(from, to);
    const lower = word.toLowerCase();
    const value = kind === 'number' ? numberOf(word) : Number.NaN;
    const capital = kind === 'word' && word.charAt(0) !== lower.charAt(0);
    tokens.push({ kind, from, to, lower, value, capital, glued: from === last });
    last = to;
  }
  return tokens;
}

function kindAt(text: string, at: number): Token['kind'] {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return 'number';
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122 ? 'word' : 'sign';
  // Combining signs belong to the word: a decomposed å.
  return isLetter(text.charAt(at)) || (code >= 0x300 && code <= 0x36f) ? 'word' : 'sign';
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && kindAt(text, at) === 'word') at++;
  return at;
}

function endOfNumber(text: string, from: number): number {
  number.lastIndex = from;
  return from + (number.exec(text)?.[0].length ?? 1);
}

function numberOf(figures: string): number {
  if (figures.length > mostFigures || /^0\d/.test(figures)) return Number.NaN;
  if (/^[1-9]\d{0,2}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?$/.test(figures))
    return Number(figures.replace(/[ \u00a0\u202f.]/g, '').replace(',', '.'));
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(figures)) return Number(figures.replace(/,/g, ''));
  return Number(figures.replace(',', '.'));
}
