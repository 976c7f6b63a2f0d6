import { byRank, type Edge } from './match.ts';
import type { Vectors } from './vectors.ts';

type Side = 'before' | 'after';

/** A leftover must be this near to a statement that has its partner already. */
const leastAttached = 0.6;
/** Share of the leftover's weight that must be in the whole. */
const leastCovered = 0.5;
/** Where the partner is this near, a leftover must bring words of the whole that the partner does not have. */
const closePartner = 0.85;
/** A passed-over edge counts up to this much below the partner that one end got. */
const nearlyAsGood = 0.03;
/** Share of the leftover's weight that must be new in this sense. */
const leastGain = 0.25;

/**
 * Finds for each leftover of one side the statement of the other side that it is a part of, or repeats.
 * A statement whose partner has the very same words is whole already and takes no leftovers.
 */
export function attachLeftovers(
  edges: readonly Edge[],
  pairs: readonly Edge[],
  side: Side,
  vectors: Vectors,
  least: number,
): readonly Edge[] {
  const other: Side = side === 'before' ? 'after' : 'before';
  const taken = new Set(pairs.map((pair) => pair[side]));
  const partner = new Map(pairs.map((pair) => [pair[other], pair]));
  const best = new Map<number, Edge>();
  for (const edge of edges) {
    const pair = partner.get(edge[other]);
    if (!pair || pair.score === 1 || taken.has(edge[side]) || edge.score < Math.max(leastAttached, least)) continue;
    const held = best.get(edge[side]);
    if (held && byRank(held, edge) < 0) continue;
    if (edge.covered[side] < leastCovered) continue;
    if (pair.score >= closePartner && gain(edge, pair, side, vectors) < leastGain) continue;
    best.set(edge[side], edge);
  }
  return [...best.values()].sort(byRank);
}

/**
 * Finds the edges that the one-to-one step passed over although one end is nearer to the other than to the partner it
 * got, or nearly so: both belong to what the two have become. Close partners leave no doubt and are left alone.
 */
export function findCrossings(edges: readonly Edge[], pairs: readonly Edge[], least: number): readonly Edge[] {
  const before = new Map(pairs.map((pair) => [pair.before, pair]));
  const after = new Map(pairs.map((pair) => [pair.after, pair]));
  return edges
    .filter((edge) => {
      const [a, b] = [before.get(edge.before), after.get(edge.after)];
      if (!a || !b || a === edge || edge.score < Math.max(leastAttached, least)) return false;
      return a.score < closePartner && b.score < closePartner && edge.score > Math.min(a.score, b.score) - nearlyAsGood;
    })
    .sort(byRank);
}

/** Share of the leftover that is in the whole and not in the whole's partner. */
function gain(edge: Edge, pair: Edge, side: Side, vectors: Vectors): number {
  const leftover = vectors[side][edge[side]];
  const partner = vectors[side][pair[side]];
  if (!leftover?.total || !partner) return 0;
  const fresh = edge.shared.filter((key) => !partner.features.has(key));
  return fresh.reduce((sum, key) => sum + (leftover.features.get(key)?.weight ?? 0), 0) / leftover.total;
}
