import type { Change, ChangeType, DiffResult, DocumentRef, StatementRef, WordPart } from '../diff/diff-types.ts';
import { sayReason } from './diff-reason.ts';
import { type DiffWording, fill } from './diff-wording.ts';

/** One statement of a change, as its words and what became of them. */
export interface RowStatement {
  readonly text: string;
  /** `path:line`. */
  readonly place: string;
  /** Kept and deleted parts before, kept and inserted ones after; the whole text where it has no partner. */
  readonly parts: readonly WordPart[];
}

/** A change laid out for any format that is read. */
export interface DiffRow {
  readonly change: Change;
  /** Type and facets in words, in that order; last that it is reversed. */
  readonly labels: readonly string[];
  readonly before: readonly RowStatement[];
  readonly after: readonly RowStatement[];
  /** What differs, why the two belong together, how sure that is. */
  readonly notes: readonly string[];
}

/** The order in which types are reported: what matters most first. */
export const typeOrder: readonly ChangeType[] = ['changed', 'removed', 'added', 'reworded', 'unchanged'];

/** Lays out every change, in reading order. */
export function diffRows(result: DiffResult, wording: DiffWording): readonly DiffRow[] {
  return result.changes.map((change) => ({
    change,
    labels: [
      wording.types[change.type],
      ...change.facets.map((facet) => wording.facets[facet]),
      ...(change.reasons.some(({ kind }) => kind === 'reversed') ? [wording.reversed] : []),
    ],
    before: change.before.map((s) => statement(s, change, result.before, 'before')),
    after: change.after.map((s) => statement(s, change, result.after, 'after')),
    notes: notesOf(change, wording),
  }));
}

function statement(ref: StatementRef, change: Change, document: DocumentRef, side: 'before' | 'after'): RowStatement {
  const words = change.words?.find((pair) => pair[side] === ref.id);
  const gone = side === 'before' ? 'insert' : 'delete';
  return {
    text: ref.text,
    place: `${document.source.path}:${ref.position.start.line}`,
    parts: words?.parts.filter((part) => part.op !== gone) ?? [{ op: 'keep', text: ref.text }],
  };
}

/** What is not even this near says nothing to a reader. */
const leastNear = 0.3;

function notesOf(change: Change, wording: DiffWording): readonly string[] {
  const reasons = change.reasons
    .filter((reason) => reason.kind !== 'nearest' || reason.score >= leastNear)
    .map((reason) => sayReason(reason, wording));
  const paired = change.before.length > 0 && change.after.length > 0;
  return [
    ...(change.accepted === undefined ? [] : [fill(wording.accepted, { why: change.accepted })]),
    ...reasons,
    ...(paired && change.score < 1 ? [fill(wording.score, { score: change.score.toFixed(2) })] : []),
  ];
}

/** `Title 2022–2024`, `Title`, or the path. */
export function documentName({ title, period, source }: DocumentRef): string {
  const years = period ? (period.start === period.end ? `${period.start}` : `${period.start}–${period.end}`) : null;
  const name = title ?? source.path;
  return years && !name.includes(String(period?.start)) ? `${name} (${years})` : name;
}
