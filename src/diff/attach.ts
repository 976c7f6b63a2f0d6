import { byRank, type Edge } from './match.ts';
import type { Vector } from './vectors.ts';

type Side = 'before' | 'after';

/** A leftover must be this near to a statement that has its partner already. */
const leastAttached = 0.36;
/** Where the partner is this near, the leftover must bring words that the partner does not have. */
const closePartner = 0.6;
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
  vectors: { readonly before: readonly Vector[]; readonly after: readonly Vector[] },
  least: number,
): readonly Edge[] {
  const other: Side = side === 'before' ? 'after' : 'before';
  const taken = new Set(pairs.map((pair) => pair[side]));
  const partner = new Map(pairs.map((pair) => [pair[other], pair]));
  const best = new Map<number, Edge>();
  for (const edge of [...edges].sort(byRank)) {
    const pair = partner.get(edge[other]);
    if (!pair || pair.score === 1 || taken.has(edge[side]) || best.has(edge[side])) continue;
    if (edge.score < Math.max(leastAttached, least)) continue;
    if (pair.score >= closePartner && gain(edge, pair, side, vectors) < leastGain) continue;
    best.set(edge[side], edge);
  }
  return [...best.values()];
}

/** Share of the leftover that is in the whole and not in the whole's partner. */
function gain(edge: Edge, pair: Edge, side: Side, vectors: Record<Side, readonly Vector[]>): number {
  const leftover = vectors[side][edge[side]];
  const partner = vectors[side][pair[side]];
  if (!leftover?.total || !partner) return 0;
  const fresh = edge.shared.filter((key) => !partner.features.has(key));
  return fresh.reduce((sum, key) => sum + (leftover.features.get(key)?.weight ?? 0), 0) / leftover.total;
}
