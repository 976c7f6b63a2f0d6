import { attachLeftovers, findCrossings } from './attach.ts';
import { candidatePairs } from './candidates.ts';
import type { Described } from './describe.ts';
import { findElaborations } from './elaborate.ts';
import { type Alignment, byRank, type Edge, findAmbiguous, matchOneToOne, type Near } from './match.ts';
import { likeness } from './score.ts';
import { vectorsOf } from './vectors.ts';

/** Aligns the statements of two documents by meaning. `least` is the score below which two statements are no pair. */
export function align(before: readonly Described[], after: readonly Described[], least: number): Alignment {
  const vectors = vectorsOf(before, after);
  const edges: Edge[] = [];
  for (const [i, j] of candidatePairs(before, after, vectors)) {
    const [a, b, va, vb] = [before[i], after[j], vectors.before[i], vectors.after[j]];
    if (a && b && va && vb) edges.push({ before: i, after: j, ...likeness(a, b, va, vb) });
  }
  const pairs = matchOneToOne(edges, least);
  const splits = attachLeftovers(edges, pairs, 'after', vectors, { before, after }, least);
  const merges = attachLeftovers(edges, pairs, 'before', vectors, { before, after }, least);
  const crossings = findCrossings(edges, pairs, least);
  const aligned = [...pairs, ...splits, ...merges, ...crossings];
  const elaborate = (side: 'before' | 'after') => findElaborations(edges, aligned, side, { before, after }, least);
  return {
    pairs,
    splits: [...splits, ...elaborate('after')],
    merges: [...merges, ...elaborate('before')],
    crossings,
    nearest: {
      before: nearestBy('before', edges, pairs, least),
      after: nearestBy('after', edges, pairs, least),
    },
    ambiguous: findAmbiguous(edges, pairs),
  };
}

function nearestBy(
  side: 'before' | 'after',
  edges: readonly Edge[],
  pairs: readonly Edge[],
  least: number,
): ReadonlyMap<number, Near> {
  const other = side === 'before' ? 'after' : 'before';
  const partner = new Map(pairs.map((pair) => [pair[other], pair[side]]));
  const nearest = new Map<number, Near>();
  for (const edge of edges) {
    const held = nearest.get(edge[side]);
    const rival = edge.score < least ? null : (partner.get(edge[other]) ?? null);
    if (!held || byRank(edge, held) < 0) nearest.set(edge[side], { ...edge, rival });
  }
  return nearest;
}
