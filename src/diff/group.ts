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

type Side = 'before' | 'after';

/**
 * Makes groups of an alignment: a pair, a whole with its parts, a lone row. Where parts have other wholes too, each edge
 * is a group of its own.
 * What holds afterwards: every row is in a group, and a row that is in several is marked split or merged in each of them.
 */
export function groupRows(alignment: Alignment, rows: Readonly<Record<Side, number>>): readonly Group[] {
  const edges = [...alignment.pairs, ...alignment.splits, ...alignment.merges, ...alignment.crossings];
  const of = { before: edgesBy(edges, 'before'), after: edgesBy(edges, 'after') };
  const degree = (edge: Edge, side: Side) => of[side].get(edge[side])?.length ?? 0;
  const isStar = (edge: Edge, centre: Side) => {
    const leaf: Side = centre === 'before' ? 'after' : 'before';
    return (
      degree(edge, centre) > 1 && of[centre].get(edge[centre])?.every((other) => degree(other, leaf) === 1) === true
    );
  };
  const groups: Group[] = [];
  const done = new Set<Edge>();
  for (const edge of edges) {
    if (done.has(edge)) continue;
    const centre = (['before', 'after'] as const).find((side) => isStar(edge, side));
    const members = centre ? (of[centre].get(edge[centre]) ?? []) : [edge];
    for (const member of members) done.add(member);
    groups.push({
      before: [...new Set(members.map((member) => member.before))],
      after: [...new Set(members.map((member) => member.after))],
      edges: members,
      split: degree(edge, 'before') > 1,
      merged: degree(edge, 'after') > 1,
    });
  }
  return [...groups, ...loneRows(rows.before, of.before, 'before'), ...loneRows(rows.after, of.after, 'after')];
}

function edgesBy(edges: readonly Edge[], side: Side): ReadonlyMap<number, readonly Edge[]> {
  const map = new Map<number, Edge[]>();
  for (const edge of edges) {
    const list = map.get(edge[side]);
    if (list) list.push(edge);
    else map.set(edge[side], [edge]);
  }
  return map;
}

function loneRows(count: number, aligned: ReadonlyMap<number, unknown>, side: Side): readonly Group[] {
  const lone: Group[] = [];
  for (let row = 0; row < count; row += 1) {
    if (!aligned.has(row)) lone.push({ before: [], after: [], [side]: [row], edges: [], split: false, merged: false });
  }
  return lone;
}
