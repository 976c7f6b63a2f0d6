import { functionWordSets } from '../language/function-words.ts';
import { numberWords } from '../language/number-words.ts';
import { everyWords, halfWords } from '../language/numbers.ts';
import { currencyOf } from '../language/unit-names.ts';
import { type DateForm, findDateForms } from './date-forms.ts';
import { type NumberExpression, numberAt } from './number-expressions.ts';
import { mayHoldNumber } from './number-filter.ts';
import { numberListAt } from './number-lists.ts';
import { namesSomething } from './number-names.ts';
import { add, type FoundQuantity, type Scan } from './quantity-scan.ts';
import { everyAt, fractionAt, shareAt } from './shares.ts';
import { type Token, tokenise } from './tokens.ts';
import { hungNumber, moneyAt, valueAt } from './values.ts';

export type { FoundQuantity } from './quantity-scan.ts';

/**
 * Takes any text and, where known, its language. Returns the shares (`tre av fire`, `13 prosent`), ages, durations,
 * sums of money and counts in it, in order. `text` is the slice from `start` to `end`; both numbers of a pair
 * (`16- og 17-åringer`) have the slice of the whole pair. Years, dates, clock times, ordinals and numbers that name a
 * section or a document are no quantities.
 */
export function findQuantities(text: string, language?: string | null): FoundQuantity[] {
  if (!mayHoldNumber(text)) return [];
  const tokens = tokenise(text);
  const english = language ? language.startsWith('en') : looksEnglish(tokens);
  const scan: Scan = { text, tokens, english, blocked: blockedBy(findDateForms(text)), found: [] };
  for (let at = 0; at < tokens.length; ) at = Math.max(at + 1, quantityAt(scan, at));
  return scan.found;
}

/** Returns the index after the quantity or the number at `at`, else 0. */
function quantityAt(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  if (!token || scan.blocked(token)) return 0;
  if (halfWords.includes(token.lower)) return add(scan, at, at + 1, [{ share: 0.5 }]);
  if (everyWords.includes(token.lower)) return everyAt(scan, at);
  const hung = hungNumber(token.lower, scan.english);
  if (hung) return add(scan, at, at + 1, [hung]);
  const number = numberAt(scan.tokens, at, scan.english);
  if (!number) return currencyOf(token.lower) === null ? 0 : moneyAt(scan, at);
  if (number.form === 'figures' && namesSomething(scan, at)) return afterNumbers(scan, number);
  return fractionAt(scan, number) || shareAt(scan, number) || valueAt(scan, number) || number.next;
}

/** Numbers in a row after a name belong to it: `artikkel 3, 12 og 19`. */
function afterNumbers(scan: Scan, number: NumberExpression): number {
  const numbers = numberListAt(scan.tokens, number, scan.english, scan.blocked);
  return numbers.findLast(({ money }) => !money)?.next ?? number.next;
}

/** Tokens that touch a date; asked for in order. */
function blockedBy(forms: readonly DateForm[]): (token: Token) => boolean {
  if (forms.length === 0) return () => false;
  const starts = forms.map(({ from }) => from);
  return ({ from, to }) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    const form = forms[low - 1];
    return form !== undefined && from < form.to;
  };
}

function looksEnglish(tokens: readonly Token[]): boolean {
  const { english, nordic } = functionWordSets();
  const numbers = numberWords();
  let balance = 0;
  for (const { lower } of tokens.slice(0, 400)) {
    if (english.has(lower) || (numbers.english.has(lower) && !numbers.nordic.has(lower))) balance++;
    if (nordic.has(lower) || /[æøå]/.test(lower)) balance--;
  }
  return balance > 0;
}
