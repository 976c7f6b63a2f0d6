import type { Described } from './describe.ts';
import { byRank, type Edge } from './match.ts';

type Side = 'before' | 'after';
type Sides = Readonly<Record<Side, readonly Described[]>>;

/** What stands under the same goal may be this much less alike than a pair must be. */
const allowance = 0.1;

/**
 * Finds the items that spell out a goal which stood alone on the other side: the leftover's own goal is aligned with it.
 * The goal is a listed one without items of its own; a sentence of running text is not spelt out by a list elsewhere.
 */
export function findElaborations(
  edges: readonly Edge[],
  aligned: readonly Edge[],
  side: Side,
  sides: Sides,
  least: number,
): readonly Edge[] {
  const other: Side = side === 'before' ? 'after' : 'before';
  const taken = new Set(aligned.map((edge) => edge[side]));
  const rows = new Map(sides[side].map(({ statement, row }) => [statement.id, row]));
  const parents = new Set(sides[other].flatMap(({ statement }) => statement.parent ?? []));
  const joined = new Set(aligned.map((edge) => `${edge[side]} ${edge[other]}`));
  const best = new Map<number, Edge>();
  for (const edge of edges) {
    const [part, whole] = [sides[side][edge[side]], sides[other][edge[other]]];
    if (!part || !whole || taken.has(edge[side]) || edge.score < least - allowance) continue;
    if (whole.statement.origin !== 'list' || parents.has(whole.statement.id)) continue;
    const goal = rows.get(part.statement.parent ?? '');
    if (goal === undefined || !joined.has(`${goal} ${edge[other]}`)) continue;
    const held = best.get(edge[side]);
    if (!held || byRank(edge, held) < 0) best.set(edge[side], edge);
  }
  return [...best.values()].sort(byRank);
}
