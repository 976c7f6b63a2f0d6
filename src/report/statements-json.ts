import type { StatementRow } from './statement-row.ts';

/** One JSON array, a statement a line. */
export function statementsJson(rows: readonly StatementRow[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
