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

const pattern =
  /\p{L}[\p{L}\p{M}]*|[1-9]\d{0,2}(?:[ \u00a0\u202f.]\d{3}){1,4}(?!\d)(?:,\d{1,2}(?!\d))?|[1-9]\d{0,2}(?:,\d{3}){1,4}(?!\d)|\d+(?:[.,]\d+)?|[^\s\p{L}\d]/gu;
const mostFigures = 20;

/**
 * Takes any text. Returns its tokens in order. Numbers are read the Norwegian way (`12 000`, `12.000`, `10,1`), and
 * `12,000` and `10.1` the English way.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    const from = match.index;
    const to = from + word.length;
    const code = word.charCodeAt(0);
    const kind = code >= 48 && code <= 57 ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'sign';
    const lower = word.toLowerCase();
    const value = kind === 'number' ? numberOf(word) : Number.NaN;
    tokens.push({
      kind,
      from,
      to,
      lower,
      value,
      capital: kind === 'word' && word.charAt(0) !== lower.charAt(0),
      glued: from === last,
    });
    last = to;
  }
  return tokens;
}

function numberOf(figures: string): number {
  if (figures.length > mostFigures || /^0\d/.test(figures)) return Number.NaN;
  if (/^[1-9]\d{0,2}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?$/.test(figures))
    return Number(figures.replace(/[ \u00a0\u202f.]/g, '').replace(',', '.'));
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(figures)) return Number(figures.replace(/,/g, ''));
  return Number(figures.replace(',', '.'));
}
