import type { Passage } from '../passage.ts';
import type { Unit } from '../unit.ts';

/**
 * How far a part of a unit reaches in the source, of those that stand one behind the other in it: from where the one before
 * ends; the first and the last as far as the unit did.
 */
export const extentOf = (unit: Unit, parts: readonly Passage[], index: number): Pick<Unit, 'from' | 'to'> => ({
  from: parts[index - 1]?.end ?? unit.from,
  to: index === parts.length - 1 ? unit.to : (parts[index]?.end ?? unit.to),
});
