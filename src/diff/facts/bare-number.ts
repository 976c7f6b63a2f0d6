import type { Quantity } from '../../model/model-types.ts';
import type { Described } from '../describe.ts';
import type { Reason } from '../diff-types.ts';
import { nearlySame, type Partners } from './fact.ts';

/** Four figures are a year, more often than not, and years move on from period to period. */
const number = /(?<![\p{L}\d.,])\d{1,3}(?![\d%])/gu;

/** Numbers that the model counts nothing by, `4.` of *1.–4. trinn*; none where they may be those of a law or a report. */
export function bareNumbers({ statement }: Described): readonly string[] {
  if (statement.references.length > 0) return [];
  const told = [...statement.quantities, ...statement.dates].reduce(
    (text, { text: own }) => text.replace(own, (words) => ' '.repeat(words.length)),
    statement.text,
  );
  return [...told.matchAll(number)].map(({ 0: figures, index }) => {
    const [rest = ''] = /^\.?(?:\s\p{L}+)?/u.exec(told.slice(index + figures.length)) ?? [];
    return `${figures}${rest}`;
  });
}

/** *1.–4. trinn* → *1.–7. trinn*: another number in the same words. Which of them is more, only a reader can say. */
export function compareBareNumbers({ before: [a], after: [b] }: Partners): readonly Reason[] {
  if (!nearlySame(a.words, b.words)) return [];
  const [before, after] = [bareNumbers(a), bareNumbers(b)];
  if (before.length !== after.length) return [];
  return before.flatMap((text, at) => {
    const other = after[at] ?? text;
    const same = Number.parseInt(text, 10) === Number.parseInt(other, 10);
    return same ? [] : [{ kind: 'quantity' as const, before: text, after: other, effect: 'neither' as const }];
  });
}

const nounOf = (text: string) => /\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? '';
/** Forms of one noun begin with so many of the same letters. */
const stem = 5;

/**
 * The bare number of a text that counts what a quantity of the other text counts: `1 avlastningshelg` beside
 * `2 avlastningshelger`. Null where there is none.
 */
export function counterpart(quantity: Quantity, other: Described): Quantity | null {
  const noun = nounOf(quantity.text).slice(0, stem);
  if (quantity.value === undefined || noun.length < stem) return null;
  const text = bareNumbers(other).find((bare) => nounOf(bare).startsWith(noun));
  return text === undefined ? null : { ...quantity, text, value: Number.parseInt(text, 10) };
}
