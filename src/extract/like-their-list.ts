import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import type { Fact } from './fact.ts';
import { listedFact } from './listed-fact.ts';
import type { Passed } from './prose.ts';

/** In a list that no cue governs and of which most items ask for something, what is named without a verb is asked for too. */
export function joinTheirList(
  facts: readonly Fact[],
  passed: readonly Passed[],
  outline: Outline,
): { facts: Fact[]; passed: Passed[] } {
  const asks = new Map<number, { asking: number; other: number }>();
  const listOf = (unit: Unit): number | undefined => unit.item?.list;
  for (const { rule, kind, unit } of facts) {
    const list = listOf(unit);
    if (rule !== 'item-by-own-words' || list === undefined) continue;
    const count = asks.get(list) ?? { asking: 0, other: 0 };
    if (kind === 'proposal') count.asking += 1;
    else count.other += 1;
    asks.set(list, count);
  }
  const silent = new Map<number, number>();
  for (const { unit } of passed) {
    const list = unit.type === 'item' ? listOf(unit) : undefined;
    if (list !== undefined) silent.set(list, (silent.get(list) ?? 0) + 1);
  }
  const joins = ({ unit, passage, cue }: Passed): boolean => {
    const list = listOf(unit);
    const count = list === undefined ? undefined : asks.get(list);
    return (
      unit.type === 'item' &&
      list !== undefined &&
      count !== undefined &&
      cue === null &&
      count.asking >= 2 &&
      count.other === 0 &&
      count.asking >= (silent.get(list) ?? 0) &&
      outline.sheet.mainVerbs(passage).length === 0
    );
  };
  return {
    facts: [
      ...facts,
      ...passed.filter(joins).map(({ unit }) => listedFact(unit, unit.passage, 'proposal', null, 'item-like-its-list')),
    ],
    passed: passed.filter((each) => !joins(each)),
  };
}
