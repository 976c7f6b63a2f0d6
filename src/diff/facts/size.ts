import { leavesItsNumberOut } from '../../language/exclusive-comparators.ts';
import type { Quantity } from '../../model/model-types.ts';
import type { Effect } from '../diff-types.ts';
import { plainText } from '../words.ts';
import { effectOf } from './fact.ts';

const sizeOf = (q: Quantity): number => q.share ?? q.value ?? 0;

/**
 * On which side of its number a limit lies, by the words around it: 1 for `mer enn 10`, -1 for `færre enn 10`, 0 where
 * the number is part of it. Of years people say `over 18` and `18 and older` for the same, so they tell nothing there.
 */
function beyond({ comparator, text, unit }: Quantity): number {
  const sides = { gt: 1, lt: -1, eq: 0, approx: 0 };
  return unit !== 'year' && leavesItsNumberOut(plainText(text)) ? sides[comparator] : 0;
}

/** Whether two quantities of one measure say the same. */
export const isSameSize = (a: Quantity, b: Quantity): boolean =>
  sizeOf(a) === sizeOf(b) && a.comparator === b.comparator && beyond(a) === beyond(b);

/** Which way it went from one quantity to another, where more is stronger. */
export function growth(before: Quantity, after: Quantity): Effect {
  const [a, b] = [sizeOf(before), sizeOf(after)];
  return a === b && before.comparator === after.comparator ? effectOf(beyond(before), beyond(after)) : effectOf(a, b);
}
