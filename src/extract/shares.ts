import { functionWordSets } from '../language/function-words.ts';
import { lettered } from '../language/lettered.ts';
import { numberWords } from '../language/number-words.ts';
import { rhythmNouns, shareJoints, wholeWords } from '../language/numbers.ts';
import { unitOfNoun } from '../language/unit-names.ts';
import { type NumberExpression, numberAt, rounded } from './number-expressions.ts';
import { add, type Scan } from './quantity-scan.ts';
import type { Token } from './tokens.ts';

const genitive = lettered(String.raw`^\p{L}{3,}s$`);

const timesOfUnits = /^(?:year|month|week|day|hour|minute|occasion)$/;

/** `hver tredje uke`, `hvert andre møte`: a rhythm, not a share. */
const saysHowOften = (noun: string): boolean => rhythmNouns.test(noun) || timesOfUnits.test(unitOfNoun(noun) ?? '');

/** `hver tredje elev`; `hvert fjerde år` says how often. */
export function everyAt(scan: Scan, at: number): number {
  const parts = numberWords().ordinals.get(scan.tokens[at + 1]?.lower ?? '');
  const noun = scan.tokens[at + 2];
  // `hver tredje av barnehagene`
  if (parts !== undefined && noun?.lower === 'av') return add(scan, at, at + 2, [{ share: rounded(1 / parts) }]);
  if (parts === undefined || noun?.kind !== 'word' || functionWordSets().stop.has(noun.lower)) return 0;
  if (saysHowOften(noun.lower)) return at + 2;
  return add(scan, at, at + 3, [{ share: rounded(1 / parts) }]);
}

/** `to tredjedeler`, `en firedel`, `a quarter of`, `2/3 av`. */
export function fractionAt(scan: Scan, { value, first, next, form }: NumberExpression): number {
  const { tokens } = scan;
  const hyphen = tokens[next]?.lower === '-' && tokens[next]?.glued ? 1 : 0;
  const parts = numberWords().fractions.get(tokens[next + hyphen]?.lower ?? '');
  if (parts !== undefined && value <= parts && form !== 'figures') {
    if (scan.english && value === 1 && tokens[next + 1]?.lower !== 'of') return 0;
    return add(scan, first, next + hyphen + 1, [{ share: rounded(value / parts) }]);
  }
  const whole = tokens[next + 1];
  if (form !== 'figures' || tokens[next]?.lower !== '/' || !tokens[next]?.glued || !whole?.glued) return 0;
  if (
    !(whole.value > value) ||
    !shareJoints.includes(tokens[next + 2]?.lower ?? '') ||
    tokens[next + 2]?.lower === 'in'
  )
    return next + 2;
  return add(scan, first, next + 2, [{ share: rounded(value / whole.value) }]);
}

/** `tre av fire`, `1 av 8`, `one in three`, `two out of the five`. */
export function shareAt(scan: Scan, { value, first, next }: NumberExpression): number {
  const { tokens, english } = scan;
  const out = tokens[next]?.lower === 'out' ? 1 : 0;
  const joint = tokens[next + out]?.lower ?? '';
  if (!shareJoints.includes(joint) || (joint === 'in' && !english)) return 0;
  const after = next + out + 1;
  // `av de ti`, `av landets ti`
  const article = numberAt(tokens, after, english) === null && isArticle(tokens[after]) ? 1 : 0;
  const whole = numberAt(tokens, after + article, english);
  if (article === 1 && value === 1) return 0; // `en av de fire` picks one out
  const wholeToken = tokens[whole?.first ?? -1];
  if (!whole || !wholeToken || whole.form === 'one' || scan.blocked(wholeToken) || whole.value <= value) return 0;
  if (!Number.isInteger(value) || !Number.isInteger(whole.value) || value === 0) return 0;
  return add(scan, first, whole.next, [{ share: rounded(value / whole.value) }]);
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && (wholeWords.includes(token.lower) || genitive.test(token.lower));
}
