import type { Described } from './describe.ts';
import type { Vector } from './vectors.ts';

/** A possible partnership: rows of the two sides. */
export type RowPair = readonly [before: number, after: number];

/** How many statements of the other side one statement may look at, and how many of them it keeps. */
const budget = 600;
const kept = 24;
/** Of statements with the very same words, how far apart in their own order two may be to be compared. */
const twinReach = 4;

/**
 * Finds the pairs worth scoring, looking from either side by the rarest words first.
 * What holds afterwards: work grows with the number of statements, not with its square; swapping the sides swaps the pairs.
 */
export function candidatePairs(
  before: readonly Described[],
  after: readonly Described[],
  vectors: { readonly before: readonly Vector[]; readonly after: readonly Vector[] },
): readonly RowPair[] {
  const pairs = new Map<number, RowPair>();
  const add = (i: number, j: number) => pairs.set(i * after.length + j, [i, j]);
  for (const [i, j] of twins(before, after)) add(i, j);
  for (const [i, j] of lookUp(vectors.before, vectors.after)) add(i, j);
  for (const [j, i] of lookUp(vectors.after, vectors.before)) add(i, j);
  return [...pairs.values()];
}

function* twins(before: readonly Described[], after: readonly Described[]): Generator<RowPair> {
  const rows = new Map<string, Described[]>();
  for (const described of after) rows.set(described.plain, [...(rows.get(described.plain) ?? []), described]);
  const seen = new Map<string, number>();
  for (const described of before) {
    const same = rows.get(described.plain) ?? [];
    const nth = seen.get(described.plain) ?? 0;
    seen.set(described.plain, nth + 1);
    for (const other of same.slice(Math.max(0, nth - twinReach), nth + twinReach + 1)) yield [described.row, other.row];
  }
}

function* lookUp(from: readonly Vector[], to: readonly Vector[]): Generator<RowPair> {
  const postings = new Map<string, number[]>();
  for (const [row, vector] of to.entries()) {
    for (const key of vector.keys) {
      const rows = postings.get(key);
      if (rows) rows.push(row);
      else postings.set(key, [row]);
    }
  }
  for (const [row, vector] of from.entries()) {
    const found = new Map<number, number>();
    let left = budget;
    for (const key of vector.keys) {
      const rows = postings.get(key) ?? [];
      if (rows.length > left) continue;
      left -= rows.length;
      for (const other of rows) found.set(other, (found.get(other) ?? 0) + (vector.features.get(key)?.weight ?? 0.1));
    }
    const best = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, kept);
    for (const [other] of best) yield [row, other];
  }
}
