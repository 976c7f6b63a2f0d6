/** A pair of statements by position, with its score. */
export interface Scored {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Takes scored pairs of `count` statements; returns those that are among the `most` strongest of either of their ends. */
export function keepTop<Pair extends Scored>(pairs: readonly Pair[], most: number, count: number): readonly Pair[] {
  const order = Uint32Array.from(pairs.keys()).sort((x, y) => compareScored(pairs[x], pairs[y]));
  const used = new Uint32Array(count);
  const kept = new Uint8Array(pairs.length);
  for (const at of order) {
    const pair = pairs[at];
    if (pair === undefined) continue;
    const [left, right] = [used[pair.a] ?? 0, used[pair.b] ?? 0];
    if (left < most || right < most) kept[at] = 1;
    used[pair.a] = left + 1;
    used[pair.b] = right + 1;
  }
  return pairs.filter((_, at) => kept[at] === 1);
}

function compareScored(x: Scored | undefined, y: Scored | undefined): number {
  if (x === undefined || y === undefined) return 0;
  return y.score - x.score || x.a - y.a || x.b - y.b;
}
