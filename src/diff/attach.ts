import type { Described } from './describe.ts';
import { byRank, type Edge } from './match.ts';
import type { Vectors } from './vectors.ts';

type Side = 'before' | 'after';
type Sides = Readonly<Record<Side, readonly Described[]>>;

/** A leftover must be this near to a statement that has its partner already. */
const leastAttached = 0.6;
/** Share of the leftover's weight that must be in the whole. */
const leastCovered = 0.6;
/** Where the partner is this near, a leftover must bring words of the whole that the partner does not have. */
const closePartner = 0.85;
/** A leftover that brings nothing new must repeat at least so many telling words or concepts. */
const leastRepeated = 2;
/** Share of a leftover's words that stand in the whole, to be written out there; shorter ones prove nothing. */
const leastWritten = 0.8;
const leastWords = 3;
/** An edge must be this strong to be taken beside the partners that its ends have. */
const leastCrossing = 0.7;
/** So much below the best edge of one end it may be. */
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
  sides: Sides,
  least: number,
): readonly Edge[] {
  const other: Side = side === 'before' ? 'after' : 'before';
  const taken = new Set(pairs.map((pair) => pair[side]));
  const partner = new Map(pairs.map((pair) => [pair[other], pair]));
  const best = new Map<number, Edge>();
  for (const found of edges) {
    const pair = partner.get(found[other]);
    if (!pair || pair.score === 1 || taken.has(found[side])) continue;
    const literal = writtenOut(found, pair, side, sides);
    const edge = literal > found.score ? { ...found, score: literal, rank: literal } : found;
    if (edge.score < Math.max(leastAttached, least)) continue;
    const held = best.get(edge[side]);
    if (held && byRank(held, edge) < 0) continue;
    if (edge === found && !isPart(edge, pair, side, vectors)) continue;
    best.set(edge[side], edge);
  }
  return [...best.values()].sort(byRank);
}

/**
 * Finds the edges that the one-to-one step passed over although they are the first choice of one end, or nearly so:
 * both ends belong to what the two have become. Close partners leave no doubt and are left alone; a row crosses once.
 */
export function findCrossings(edges: readonly Edge[], pairs: readonly Edge[], least: number): readonly Edge[] {
  const first = { before: bestBy(edges, 'before'), after: bestBy(edges, 'after') };
  const partner = { before: bestBy(pairs, 'before'), after: bestBy(pairs, 'after') };
  const crossed = { before: new Set<number>(), after: new Set<number>() };
  const crossings: Edge[] = [];
  for (const edge of [...edges].sort(byRank)) {
    const [a, b] = [partner.before.get(edge.before), partner.after.get(edge.after)];
    if (!a || !b || a === edge || edge.score < Math.max(leastCrossing, least)) continue;
    if (a.score >= closePartner || b.score >= closePartner) continue;
    const choice = Math.min(first.before.get(edge.before)?.score ?? 1, first.after.get(edge.after)?.score ?? 1);
    if (edge.score < choice - nearlyAsGood) continue;
    if (crossed.before.has(edge.before) || crossed.after.has(edge.after)) continue;
    crossed.before.add(edge.before);
    crossed.after.add(edge.after);
    crossings.push(edge);
  }
  return crossings;
}

function bestBy(edges: readonly Edge[], side: Side): ReadonlyMap<number, Edge> {
  const best = new Map<number, Edge>();
  for (const edge of edges) {
    const held = best.get(edge[side]);
    if (!held || byRank(edge, held) < 0) best.set(edge[side], edge);
  }
  return best;
}

/** A part lies within its whole, and brings something that the whole's partner does not, or repeats much of it. */
function isPart(edge: Edge, pair: Edge, side: Side, vectors: Vectors): boolean {
  if (edge.covered[side] < leastCovered) return false;
  const repeats = pair.score < closePartner && edge.telling >= leastRepeated;
  return repeats || gain(edge, pair, side, vectors) >= leastGain;
}

/**
 * How much of a leftover stands word for word in the whole, outside what the whole's partner says: 0 where it is not
 * nearly all. So items that were joined into one are found even where they share no subject.
 */
function writtenOut(edge: Edge, pair: Edge, side: Side, sides: Sides): number {
  const other: Side = side === 'before' ? 'after' : 'before';
  const [leftover, partner, whole] = [sides[side][edge[side]], sides[side][pair[side]], sides[other][edge[other]]];
  if (!leftover || !partner || !whole || leftover.words.length < leastWords) return 0;
  if (whole.words.length < leftover.words.length + leastWords) return 0;
  const rest = new Map<string, number>();
  for (const word of whole.words) rest.set(word, (rest.get(word) ?? 0) + 1);
  for (const word of partner.words) rest.set(word, (rest.get(word) ?? 0) - 1);
  let found = 0;
  for (const word of leftover.words) {
    const left = rest.get(word) ?? 0;
    if (left > 0) found += 1;
    rest.set(word, left - 1);
  }
  const share = found / leftover.words.length;
  return share >= leastWritten ? share * 0.95 : 0;
}

/** Share of the leftover that is in the whole and not in the whole's partner. */
function gain(edge: Edge, pair: Edge, side: Side, vectors: Vectors): number {
  const leftover = vectors[side][edge[side]];
  const partner = vectors[side][pair[side]];
  if (!leftover?.total || !partner) return 0;
  const fresh = edge.shared.filter((key) => !partner.features.has(key));
  return fresh.reduce((sum, key) => sum + (leftover.features.get(key)?.weight ?? 0), 0) / leftover.total;
}
