import type { Analyser } from '../similarity/types.ts';
import { changeId } from './change-id.ts';
import type { Described } from './describe.ts';
import type { Change, ChangeType, Facet, Reason, StatementRef, WordDiff } from './diff-types.ts';
import { facetsOf, isDifference } from './facets.ts';
import { facts } from './facts/index.ts';
import type { Group } from './group.ts';
import { ambiguity, reasonsForPair } from './likeness-reasons.ts';
import type { Alignment, Near } from './match.ts';
import type { Places } from './places.ts';
import { diffWordParts } from './word-diff.ts';

/** Both documents and how they are aligned. */
export interface Compared {
  readonly analyser: Analyser;
  readonly before: readonly Described[];
  readonly after: readonly Described[];
  readonly alignment: Alignment;
  readonly places: Places;
}

/** Makes the change of a group: what it is, why, and what differs. Its level is set later. */
export function makeChange(group: Group, compared: Compared): Change {
  const before = group.before.flatMap((row) => compared.before[row] ?? []);
  const after = group.after.flatMap((row) => compared.after[row] ?? []);
  const reasons = [
    ...likenessReasons(group, compared),
    ...differences(before, after, group.edges[0]?.score ?? 0, compared),
  ];
  const also: Facet[] = [...(group.split ? (['split'] as const) : []), ...(group.merged ? (['merged'] as const) : [])];
  const facets = facetsOf(reasons, also);
  const type = typeOf(before, after, facets, reasons);
  const words = wordDiffs(group, compared);
  const ids = (side: readonly Described[]) => side.map(({ statement }) => statement.id);
  return {
    id: changeId(type, ids(before), ids(after)),
    type,
    facets,
    level: 'info',
    score: scoreOf(group, compared),
    reasons,
    before: before.map(refOf),
    after: after.map(refOf),
    ...(words.length ? { words } : {}),
  };
}

function likenessReasons(group: Group, { analyser, before, after, alignment, places }: Compared): readonly Reason[] {
  const [edge] = group.edges;
  if (!edge) {
    const near = nearestOf(group, alignment);
    if (!near) return [];
    const [own, row] = group.before.length ? [before, after[near.after]] : [after, before[near.before]];
    return row ? [nearestReason(near, row, own[near.rival ?? -1])] : [];
  }
  const [a, b] = [before[edge.before], after[edge.after]];
  if (!a || !b) return [];
  const found = ambiguity(alignment.ambiguous.get(edge), before, after);
  return [...reasonsForPair(a, b, edge, places, analyser), ...found];
}

function nearestReason({ score }: Near, { statement }: Described, rival: Described | undefined): Reason {
  const named = ({ id, text }: Described['statement']) => ({ statement: id, text });
  return {
    kind: 'nearest',
    ...named(statement),
    score: round(score),
    ...(rival ? { pairedWith: named(rival.statement) } : {}),
  };
}

function differences(
  before: readonly Described[],
  after: readonly Described[],
  score: number,
  { places }: Compared,
): readonly Reason[] {
  const [[a, ...moreBefore], [b, ...moreAfter]] = [before, after];
  if (!a || !b) return [];
  return facts.flatMap((fact) => fact({ before: [a, ...moreBefore], after: [b, ...moreAfter], score }, places));
}

function typeOf(
  before: readonly Described[],
  after: readonly Described[],
  facets: readonly Facet[],
  reasons: readonly Reason[],
): ChangeType {
  if (!before.length || !after.length) return before.length ? 'removed' : 'added';
  if (facets.length || reasons.some(isDifference)) return 'changed';
  return before[0]?.plain === after[0]?.plain ? 'unchanged' : 'reworded';
}

function wordDiffs(group: Group, { before, after }: Compared): WordDiff[] {
  return group.edges.flatMap((edge) => {
    const [a, b] = [before[edge.before]?.statement, after[edge.after]?.statement];
    if (!a || !b || a.text === b.text) return [];
    return [{ before: a.id, after: b.id, parts: diffWordParts(a.text, b.text) }];
  });
}

function nearestOf(group: Group, { nearest }: Alignment) {
  const [row, side] = group.before.length ? [group.before[0], nearest.before] : [group.after[0], nearest.after];
  return row === undefined ? undefined : side.get(row);
}

function scoreOf(group: Group, { alignment }: Compared): number {
  if (!group.edges.length) return round(nearestOf(group, alignment)?.score ?? 0);
  return round(group.edges.reduce((sum, edge) => sum + edge.score, 0) / group.edges.length);
}

const round = (score: number) => Math.round(score * 1000) / 1000;

const refOf = ({ statement: { id, kind, text, position } }: Described): StatementRef => ({ id, kind, text, position });
