import { stringify } from 'csv-stringify/sync';
import type { TimelineResult } from '../diff/timeline-types.ts';

/** One line for each concern and period; what a spreadsheet would take for a formula is quoted so that it is text. */
export function timelineCsv({ concerns, documents }: TimelineResult): string {
  const periods = new Map(documents.map((document) => [document.id, document.period]));
  const lines = concerns.flatMap((concern) =>
    concern.entries.map((entry) => ({
      concern: concern.id,
      label: concern.label,
      topics: concern.topics.join(' '),
      document: entry.document,
      start: periods.get(entry.document)?.start ?? '',
      end: periods.get(entry.document)?.end ?? '',
      state: entry.state,
      facets: entry.facets.join(' '),
      statements: entry.statements.map(({ id }) => id).join('\n'),
      texts: entry.statements.map(({ text }) => text).join('\n'),
      level: entry.level,
      reversed: entry.reversed ? 'yes' : '',
    })),
  );
  return stringify(lines, { header: true, escape_formulas: true, columns });
}

const columns = [
  'concern',
  'label',
  'topics',
  'document',
  'start',
  'end',
  'state',
  'facets',
  'statements',
  'texts',
  'level',
  'reversed',
];
