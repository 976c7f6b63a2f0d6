import type { Kind } from '../model/model-types.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import type { Fact } from './fact.ts';
import { listedFact } from './listed-fact.ts';
import { openSubjects } from './open-subjects.ts';
import type { Passed } from './prose.ts';

/** How the items of a list that no cue governs were judged by their own words. */
interface Judged {
  readonly kinds: Map<Kind, number>;
  silent: number;
}

/**
 * In a list that no cue governs and whose items are asks by their own words, or findings, those that say nothing by
 * themselves are of the same kind: what is named without a verb is asked for, what is told is found.
 */
export function joinTheirList(
  facts: readonly Fact[],
  passed: readonly Passed[],
  outline: Outline,
): { facts: Fact[]; passed: Passed[] } {
  const lists = new Map<number, Judged>();
  const judgedIn = (unit: Unit): Judged | null => {
    if (unit.type !== 'item' || !unit.item) return null;
    const known = lists.get(unit.item.list) ?? { kinds: new Map(), silent: 0 };
    lists.set(unit.item.list, known);
    return known;
  };
  for (const { rule, kind, unit } of facts) {
    const judged = rule === 'item-by-own-words' ? judgedIn(unit) : null;
    judged?.kinds.set(kind, (judged.kinds.get(kind) ?? 0) + 1);
  }
  for (const { unit } of passed) {
    const judged = judgedIn(unit);
    if (judged) judged.silent += 1;
  }
  const joined = new Map<Passed, Kind>();
  for (const each of passed) {
    const judged = each.cue === null ? judgedIn(each.unit) : null;
    const [kind, ...others] = judged ? [...judged.kinds] : [];
    if (
      !judged ||
      !kind ||
      others.length > 0 ||
      kind[1] < judged.silent ||
      kind[1] < fewest(kind[0], each.unit, outline)
    )
      continue;
    const hasVerb = outline.sheet.mainVerbs(each.passage).length > 0;
    if (kind[0] === 'proposal' ? !hasVerb : hasVerb) joined.set(each, kind[0]);
  }
  return {
    facts: [
      ...facts,
      ...[...joined].map(([{ unit }, kind]) => listedFact(unit, unit.passage, kind, null, 'item-like-its-list')),
    ],
    passed: passed.filter((each) => !joined.has(each)),
  };
}

/** How many items must be of a kind before others join it; findings are less of one make than asks, but where one subject has them all. */
const fewest = (kind: Kind, { item }: Unit, outline: Outline): number => {
  if (kind === 'finding') return item && openSubjects(outline).has(item.list) ? 2 : 3;
  return kind === 'proposal' ? 2 : Number.POSITIVE_INFINITY;
};
