import { stringify } from 'csv-stringify/sync';
import type { DiffResult } from '../diff/diff-types.ts';
import { diffRows, type RowStatement } from './diff-rows.ts';
import { diffWording } from './diff-wording.ts';
import { markWords } from './mark-words.ts';
import type { Style } from './style.ts';

/** One line a change; what a spreadsheet would take for a formula is quoted so that it is text. */
export function diffCsv(result: DiffResult, style: Style): string {
  const wording = diffWording(style.lang);
  const join = (side: readonly RowStatement[], of: (statement: RowStatement) => string) => side.map(of).join('\n');
  const lines = diffRows(result, wording).map(({ change, before, after, notes }) => ({
    id: change.id,
    type: change.type,
    facets: change.facets.join(' '),
    level: change.level,
    score: change.score,
    before: join(before, ({ text }) => text),
    after: join(after, ({ text }) => text),
    words: (change.words ?? []).map(({ parts }) => markWords(parts)).join('\n'),
    reasons: notes.join('; '),
    before_place: join(before, ({ place }) => place),
    after_place: join(after, ({ place }) => place),
    before_id: change.before.map(({ id }) => id).join('\n'),
    after_id: change.after.map(({ id }) => id).join('\n'),
    accepted: change.accepted ?? '',
  }));
  return stringify(lines, { header: true, escape_formulas: true, columns });
}

const columns = [
  ...['id', 'type', 'facets', 'level', 'score', 'before', 'after', 'words', 'reasons'],
  ...['before_place', 'after_place', 'before_id', 'after_id', 'accepted'],
];
