import { type CsvOptions, csv } from './csv.ts';
import type { StatementRow } from './statement-row.ts';

const COLUMNS = [
  'document',
  'organisation',
  'title',
  'period_start',
  'period_end',
  'published',
  'language',
  'statement',
  'kind',
  'text',
  'lead',
  'ordinal',
  'parent',
  'section',
  'status',
  'strength',
  'topics',
  'actors',
  'quantities',
  'deadline',
  'path',
  'line',
] as const satisfies readonly (keyof StatementRow)[];

/** One statement a row; lists as `a; b`. */
export function statementsCsv(rows: readonly StatementRow[], options: CsvOptions = {}): string {
  const cell = (value: StatementRow[keyof StatementRow]) =>
    typeof value === 'object' && value !== null ? value.join('; ') : value;
  return csv(
    COLUMNS,
    rows.map((row) => COLUMNS.map((column) => cell(row[column]))),
    options,
  );
}
