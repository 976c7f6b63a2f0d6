import type { StatementRow } from './statement-row.ts';

/** One JSON object a line. */
export function statementsNdjson(rows: readonly StatementRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
