import { numberWords } from '../language/number-words.ts';
import {
  accentedOnes,
  andWords,
  halfAdjectives,
  halfNumbers,
  plainOnes,
  scaleAbbreviations,
  vagueWords,
} from '../language/numbers.ts';
import type { Token } from './tokens.ts';

/** A number in figures or words, as the tokens from `first` up to `next`. */
export interface NumberExpression {
  readonly value: number;
  readonly first: number;
  readonly next: number;
  /** `one` may be an article: whether it counts is for the rules around it to say. */
  readonly form: 'figures' | 'words' | 'one';
  /** True where it ends in a word such as `milliarder`, which counts money where no noun follows. */
  readonly money: boolean;
}

/**
 * Takes the tokens of a text and an index. Returns the number that begins there, or null. `english` picks the number
 * words, for `to` is two in one language only.
 */
export function numberAt(tokens: readonly Token[], first: number, english: boolean): NumberExpression | null {
  const token = tokens[first];
  if (!token || token.kind === 'sign') return null;
  if (token.kind === 'number') {
    if (Number.isNaN(token.value)) return null;
    return withScales(tokens, { value: token.value, first, next: first + 1, form: 'figures', money: false });
  }
  const words = numberWords();
  if (accentedOnes.includes(token.lower))
    return withScales(tokens, { value: 1, first, next: first + 1, form: 'words', money: false });
  if (plainOnes.includes(token.lower)) return oneAt(tokens, first);
  const half = halfNumbers.find((entry) => entry.word === token.lower);
  if (half) return withScales(tokens, { value: half.value, first, next: first + 1, form: 'words', money: false });
  const value = (english ? words.english : words.nordic).get(token.lower);
  const scale = words.scales.get(token.lower);
  if (value === undefined && (!scale || scale.money)) return null;
  if (value === undefined && vagueWords.includes(tokens[first - 1]?.lower ?? '')) return null;
  if (value === undefined) return withScales(tokens, { value: 1, first, next: first, form: 'words', money: false });
  const ones = english ? onesAfterHyphen(tokens, first + 1) : null;
  const next = ones === null ? first + 1 : first + 3;
  return withScales(tokens, withHalf(tokens, { value: value + (ones ?? 0), first, next, form: 'words', money: false }));
}

/** `twenty-five`. */
function onesAfterHyphen(tokens: readonly Token[], hyphen: number): number | null {
  if (tokens[hyphen]?.lower !== '-' || !tokens[hyphen]?.glued || !tokens[hyphen + 1]?.glued) return null;
  const value = numberWords().english.get(tokens[hyphen + 1]?.lower ?? '');
  return value !== undefined && value < 10 ? value : null;
}

/** `en million`, `en halv milliard`, `et halvt år`; else the article or the number one. */
function oneAt(tokens: readonly Token[], first: number): NumberExpression {
  const halved = isHalf(tokens[first + 1]);
  const next = first + (halved ? 2 : 1);
  const one: NumberExpression = { value: halved ? 0.5 : 1, first, next, form: halved ? 'words' : 'one', money: false };
  const scaled = withScales(tokens, one);
  return scaled.next > next ? { ...scaled, form: 'words' } : one;
}

/** `to og en halv`, `to og et halvt`. */
function withHalf(tokens: readonly Token[], number: NumberExpression): NumberExpression {
  const { next } = number;
  const joined = andWords.includes(tokens[next]?.lower ?? '') && plainOnes.includes(tokens[next + 1]?.lower ?? '');
  return joined && isHalf(tokens[next + 2]) ? { ...number, value: number.value + 0.5, next: next + 3 } : number;
}

function isHalf(token: Token | undefined): boolean {
  return token !== undefined && halfAdjectives.includes(token.lower);
}

/** `to hundre og femti tusen`, `1,2 mrd.`, `3 millioner`. */
function withScales(tokens: readonly Token[], number: NumberExpression): NumberExpression {
  const { scales, nordic, english } = numberWords();
  let { value, next, money } = number;
  let whole = 0;
  for (let steps = 0; steps < 6; steps++) {
    const scale = scales.get(tokens[next]?.lower ?? '');
    if (scale) {
      // `hundre` and smaller scales multiply what is gathered; a larger one closes a part: `to millioner tre hundre`.
      value = rounded((value === 0 && next > number.first ? 1 : value) * scale.value);
      money = scale.money;
      next++;
      if (
        tokens[next]?.lower === '.' &&
        tokens[next]?.glued &&
        scaleAbbreviations.includes(tokens[next - 1]?.lower ?? '')
      )
        next++;
      continue;
    }
    if (number.form === 'figures' || next === number.next || value < 100) break;
    const joined = andWords.includes(tokens[next]?.lower ?? '') ? 1 : 0;
    const word = tokens[next + joined]?.lower ?? '';
    const small = nordic.get(word) ?? (joined ? english.get(word) : undefined);
    if (small === undefined || money || tokens[next - 1]?.kind !== 'word') break;
    if (value >= 1000) {
      whole += value;
      value = small;
    } else {
      value += small;
    }
    next += joined + 1;
  }
  return { ...number, value: rounded(whole + value), next, money };
}

/** Takes away what binary fractions add: 1.1 × 1000000. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
