import { functionWordSets } from '../language/function-words.ts';
import { lettered } from '../language/lettered.ts';
import { currencyOf, percentOf, singularOf, unitOfHungWord, unitOfNoun } from '../language/unit-names.ts';
import { hungPercent, hungPercentPoint } from '../language/units.ts';
import type { Token } from './tokens.ts';

const pluralForm = lettered(String.raw`\p{L}{3}(?:er|ar)$`);

/** What a number counts, and the index of the token after it. */
export type UnitExpression =
  | { readonly kind: 'percent'; readonly parts: number; readonly next: number }
  | { readonly kind: 'unit'; readonly unit: string; readonly known: boolean; readonly next: number };

export interface UnitContext {
  readonly english: boolean;
  /** `de fire jobber`: after a definite word a bare word in -er is a verb. */
  readonly definite: boolean;
  /** `én trygg voksen`: an adjective in the singular may stand between. */
  readonly one?: boolean;
  /** Offsets from here on belong to a date or the like. */
  readonly blocked: (token: Token) => boolean;
}

/** So many words in a row may describe the noun: `tre nye kommunale tiltak`. */
const mostAdjectives = 3;

/**
 * Takes the tokens and the index after a number. Returns the percentage sign, currency or noun that belongs to the
 * number, or null. A noun that the tables do not know must look like a plural, and names itself.
 */
export function unitAt(tokens: readonly Token[], index: number, context: UnitContext): UnitExpression | null {
  const first = tokens[index];
  if (!first || context.blocked(first)) return null;
  if (first.lower === '-' && first.glued) return hungUnit(tokens, index + 1);
  const sign = signOrCurrency(tokens, index);
  if (sign) return sign;
  for (let at = index; at <= index + mostAdjectives; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || (at > index && token.glued) || context.blocked(token)) return null;
    const currency = at > index ? currencyOf(token.lower) : null;
    if (currency !== null) return { kind: 'unit', unit: currency, known: true, next: at + 1 };
    const { stop, adverb } = functionWordSets();
    const unit = unitOfNoun(token.lower);
    if (unit !== null && !stop.has(token.lower) && !isDescribed(tokens, at))
      return { kind: 'unit', unit, known: true, next: at + 1 };
    if (stop.has(token.lower)) return null;
    if (!adverb.has(token.lower) && !isAdjective(tokens, at, context)) return unknownNoun(tokens, at, context);
  }
  return null;
}

/** `10-årsperiode`, `16-åringer`, `50-prosent`. */
function hungUnit(tokens: readonly Token[], at: number): UnitExpression | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.glued) return null;
  const point = hungPercentPoint.some((start) => token.lower.startsWith(start));
  const percent = !point && hungPercent.some((start) => token.lower.startsWith(start));
  if (percent) return { kind: 'percent', parts: 100, next: at + 1 };
  const unit = unitOfHungWord(token.lower);
  return unit === null ? null : { kind: 'unit', unit, known: true, next: at + 1 };
}

function signOrCurrency(tokens: readonly Token[], index: number): UnitExpression | null {
  for (const length of [2, 1]) {
    const words = tokens.slice(index, index + length);
    const phrase = words.map(({ lower }) => lower).join(words[1]?.lower === '.' ? '' : ' ');
    const next = index + words.length;
    const parts = percentOf(phrase);
    if (parts !== null) return { kind: 'percent', parts, next };
    const unit = currencyOf(phrase);
    if (unit !== null) return { kind: 'unit', unit, known: true, next: phrase.endsWith('.') ? next - 1 : next };
  }
  return null;
}

/** `barns` before another noun: `to barns behov` is left to the first noun, but `to barne- og …` to none. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === '-' && tokens[at + 1]?.glued === true && tokens[at + 2]?.glued === false;
}

/** A word in -e before another word, where a noun would stand in the plural; in English, any word before a known noun. */
function isAdjective(tokens: readonly Token[], at: number, context: UnitContext): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.glued) return false;
  const word = tokens[at]?.lower ?? '';
  if (context.one && !functionWordSets().stop.has(word) && unitOfNoun(next.lower) !== null) return true;
  if (context.english) return !word.endsWith('s') && !functionWordSets().stop.has(next.lower);
  return word.length > 2 && /(?:[^n]e|[ie]ne|nde|ste|ige|ske)$/.test(word) && !/(?:ene|ane)$/.test(word);
}

function unknownNoun(tokens: readonly Token[], at: number, context: UnitContext): UnitExpression | null {
  const token = tokens[at];
  if (!token || token.lower.length < 4) return null;
  const definite = /(?:ene|ane)$/.test(token.lower);
  const plural = context.english ? /[^s]s$/.test(token.lower) : definite || pluralForm.test(token.lower);
  if (!plural || (context.definite && !definite && !context.english)) return null;
  return { kind: 'unit', unit: singularOf(token.lower), known: false, next: at + 1 };
}
