import type { Alignment, Edge } from './match.ts';

/** Rows that one change is about; edges are empty for what was added or removed. */
export interface Group {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** The nearest first. */
  readonly edges: readonly Edge[];
  readonly split: boolean;
  readonly merged: boolean;
}

/**
 * Makes groups of an alignment: a pair; a whole with its parts; a lone row.
 * What holds afterwards: every row is in a group, and a row that is in several is marked split or merged in each of them.
 */
export function groupRows(
  alignment: Alignment,
  rows: { readonly before: number; readonly after: number },
): readonly Group[] {
  const parts = collect(alignment.splits, 'before');
  const sources = collect(alignment.merges, 'after');
  const groups: Group[] = [];
  for (const pair of alignment.pairs) {
    const split = parts.get(pair.before) ?? [];
    const merged = sources.get(pair.after) ?? [];
    const flags = { split: split.length > 0, merged: merged.length > 0 };
    const before = [pair.before, ...merged.map((edge) => edge.before)];
    const after = [pair.after, ...split.map((edge) => edge.after)];
    if (!flags.split || !flags.merged) groups.push({ before, after, edges: [pair, ...split, ...merged], ...flags });
    else {
      groups.push({ before: [pair.before], after: [pair.after], edges: [pair], split: true, merged: true });
      groups.push({ before: [pair.before], after: after.slice(1), edges: split, split: true, merged: false });
      groups.push({ before: before.slice(1), after: [pair.after], edges: merged, split: false, merged: true });
    }
  }
  const lone = { edges: [], split: false, merged: false };
  const aligned = { before: new Set(groups.flatMap((g) => g.before)), after: new Set(groups.flatMap((g) => g.after)) };
  for (let row = 0; row < rows.before; row += 1)
    if (!aligned.before.has(row)) groups.push({ before: [row], after: [], ...lone });
  for (let row = 0; row < rows.after; row += 1)
    if (!aligned.after.has(row)) groups.push({ before: [], after: [row], ...lone });
  return groups;
}

function collect(edges: readonly Edge[], side: 'before' | 'after'): ReadonlyMap<number, readonly Edge[]> {
  const map = new Map<number, Edge[]>();
  for (const edge of edges) map.set(edge[side], [...(map.get(edge[side]) ?? []), edge]);
  return map;
}
