import type { Concern, DocumentRef, Entry, TimelineResult } from '../diff/timeline-types.ts';
import type { DiffWording } from './diff-wording.ts';

/** What became of a concern in one period. */
export interface TimelineCell {
  /** Null where the concern had not been introduced yet. */
  readonly entry: Entry | null;
  /** State and what else changed, in words. */
  readonly labels: readonly string[];
  readonly texts: readonly string[];
}

export interface TimelineRow {
  readonly concern: Concern;
  /** One for each document. */
  readonly cells: readonly TimelineCell[];
}

/** Lays concerns out as rows and documents as columns. */
export function timelineRows({ concerns, documents }: TimelineResult, wording: DiffWording): readonly TimelineRow[] {
  return concerns.map((concern) => {
    const before = documents.length - concern.entries.length;
    return { concern, cells: documents.map((_, at) => cell(concern.entries[at - before] ?? null, wording)) };
  });
}

function cell(entry: Entry | null, wording: DiffWording): TimelineCell {
  if (!entry) return { entry, labels: [], texts: [] };
  const more = entry.facets.filter((facet) => facet !== entry.state).map((facet) => wording.facets[facet]);
  const state = entry.state === 'continued' && entry.reversed ? [] : [wording.states[entry.state]];
  const turned = entry.reversed ? [wording.reversed] : [];
  return { entry, labels: [...state, ...turned, ...more], texts: entry.statements.map(({ text }) => text) };
}

/** `2022–2024`, else the title, else the path: short enough for the head of a column. */
export function periodName({ period, title, source }: DocumentRef): string {
  if (period) return period.start === period.end ? `${period.start}` : `${period.start}–${period.end}`;
  return title ?? source.path;
}

/** Whose timeline it is; several names where it is that of several. */
export function organisationName({ documents, remarks = [] }: TimelineResult): string {
  const several = remarks.flatMap((remark) => (remark.kind === 'different-organisations' ? remark.organisations : []));
  const [first] = documents.flatMap(({ organisation }) => organisation?.name ?? []);
  return several.length > 0 ? several.join(', ') : (first ?? documents[0]?.title ?? '');
}
