import type { Likeness } from './score.ts';

/** A scored pair of rows. */
export interface Edge extends Likeness {
  readonly before: number;
  readonly after: number;
}

/** The nearest that a row comes to the other side, whether as its partner or not. */
export interface Near extends Edge {
  /** Where that is near enough to be a pair: the row of this one's side that the other end has for a partner instead. */
  readonly rival: number | null;
}

/** One to one, with what leftovers belong to. */
export interface Alignment {
  /** Partners, one to one. */
  readonly pairs: readonly Edge[];
  /** A leftover of the after side that repeats part of a before statement that has its partner. */
  readonly splits: readonly Edge[];
  /** A leftover of the before side, likewise. */
  readonly merges: readonly Edge[];
  /** Between rows that both have other partners, and would rather have had each other. */
  readonly crossings: readonly Edge[];
  /** The nearest statement of the other side, for rows without any partner. */
  readonly nearest: { readonly before: ReadonlyMap<number, Near>; readonly after: ReadonlyMap<number, Near> };
  /** Other partners as good as the one chosen. */
  readonly ambiguous: ReadonlyMap<Edge, { readonly before: readonly number[]; readonly after: readonly number[] }>;
}

/** Two partners whose ranks differ by no more than this are equally good. */
const tie = 0.005;

/** Best first. Of equals the rows nearest to each other; two edges that share a row never compare as equal. */
export function byRank(a: Edge, b: Edge): number {
  return (
    b.rank - a.rank ||
    Math.abs(a.before - a.after) - Math.abs(b.before - b.after) ||
    a.before + a.after - (b.before + b.after) ||
    a.before - b.before
  );
}

/** Takes the best pair that is left, again and again. Swapping the sides swaps the pairs. */
export function matchOneToOne(edges: readonly Edge[], least: number): readonly Edge[] {
  const before = new Set<number>();
  const after = new Set<number>();
  const pairs: Edge[] = [];
  for (const edge of [...edges].sort(byRank)) {
    if (edge.score < least || before.has(edge.before) || after.has(edge.after)) continue;
    before.add(edge.before);
    after.add(edge.after);
    pairs.push(edge);
  }
  return pairs;
}

/** For each pair, the rows that would have been as good: not those whose own partner is clearly better for them. */
export function findAmbiguous(edges: readonly Edge[], pairs: readonly Edge[]): Alignment['ambiguous'] {
  const partnerOfBefore = new Map(pairs.map((pair) => [pair.before, pair]));
  const partnerOfAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const result = new Map<Edge, { before: number[]; after: number[] }>();
  const note = (pair: Edge | undefined, side: 'before' | 'after', rival: Edge, held: Edge | undefined) => {
    if (!pair || pair === rival || rival.rank < pair.rank - tie || (held && held.rank > rival.rank + tie)) return;
    const entry = result.get(pair) ?? { before: [], after: [] };
    entry[side].push(rival[side]);
    result.set(pair, entry);
  };
  for (const edge of edges) {
    note(partnerOfBefore.get(edge.before), 'after', edge, partnerOfAfter.get(edge.after));
    note(partnerOfAfter.get(edge.after), 'before', edge, partnerOfBefore.get(edge.before));
  }
  return result;
}
