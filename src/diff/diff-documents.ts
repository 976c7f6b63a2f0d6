import type { PolicyDocument } from '../model/model-types.ts';
import { createAnalyser } from '../similarity/analyser.ts';
import type { Analyser } from '../similarity/types.ts';
import { align } from './align.ts';
import { describeStatements } from './describe.ts';
import type { Change, ChangeType, DiffResult, DocumentRef } from './diff-types.ts';
import { groupRows } from './group.ts';
import { makeChange } from './make-change.ts';
import { inReadingOrder } from './order.ts';
import { placesOf } from './places.ts';
import { type Accepted, acceptKnown } from './policies/accept.ts';
import { defaultLevels, type Levels, setLevels } from './policies/levels.ts';
import { isChoice, type Selection, select } from './policies/select.ts';
import { remarksOnOrganisations } from './remarks.ts';

export interface DiffOptions extends Selection {
  /** In place of the analyser that ships. Making one takes time: give it where several pairs are compared. */
  readonly analyser?: Analyser;
  /** Score from 0 to 1 below which two statements are no pair. */
  readonly minScore?: number;
  readonly levels?: Partial<Levels>;
  readonly accepted?: Accepted;
}

/** See README.md for what it was measured on. */
export const defaultMinScore = 0.55;

/**
 * Says what became of each statement of `before`, and where each of `after` comes from.
 * Pure. What holds afterwards: without a selection, every statement of either side is in a change.
 */
export function diffDocuments(before: PolicyDocument, after: PolicyDocument, options: DiffOptions = {}): DiffResult {
  const found = findChanges(before, after, options);
  const levelled = setLevels(found, { ...defaultLevels, ...options.levels });
  const judged = acceptKnown(levelled, options.accepted ?? new Map());
  const changes = [...inReadingOrder(select(judged, options, [before, after]))];
  const remarks = remarksOnOrganisations([before, after]);
  return {
    schemaVersion: '1.0',
    before: documentRef(before),
    after: documentRef(after),
    ...(remarks.length > 0 ? { remarks } : {}),
    changes,
    summary: summarise(changes),
    ...(isChoice(options) ? { whole: summarise(judged) } : {}),
  };
}

/** The facts: alignment and comparison, before any policy looks at them. */
function findChanges(before: PolicyDocument, after: PolicyDocument, options: DiffOptions): readonly Change[] {
  const analyser = options.analyser ?? createAnalyser();
  const sides = {
    before: describeStatements(before, analyser),
    after: describeStatements(after, analyser),
  };
  const alignment = align(sides.before, sides.after, options.minScore ?? defaultMinScore);
  const edges = [...alignment.pairs, ...alignment.splits, ...alignment.merges, ...alignment.crossings];
  const compared = { analyser, ...sides, alignment, places: placesOf(sides.before, sides.after, edges) };
  const rows = { before: sides.before.length, after: sides.after.length };
  return groupRows(alignment, rows).map((group) => makeChange(group, compared));
}

/** What a result says of a document: the model's own words without its statements. */
export function documentRef({ id, title, language, organisation, period, source }: PolicyDocument): DocumentRef {
  return { id, title, language, organisation, period, source };
}

/** How many changes are of each type. */
function summarise(changes: readonly Change[]): Record<ChangeType, number> {
  const summary = { unchanged: 0, reworded: 0, changed: 0, added: 0, removed: 0 };
  for (const change of changes) summary[change.type] += 1;
  return summary;
}
