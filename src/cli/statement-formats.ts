import type { StatementRow } from '../report/statement-row.ts';
import type { Style } from '../report/style.ts';

/** How rows of statements are written; `bom` is for CSV. */
export type StatementFormat = (rows: readonly StatementRow[], style: Style, bom: boolean) => string;

/** Formats of statements; each is imported when it is asked for. */
export const statementFormats: Readonly<Record<string, () => Promise<StatementFormat>>> = {
  table: async () => (await import('../report/statements-table.ts')).statementsTable,
  csv: async () => {
    const { statementsCsv } = await import('../report/statements-csv.ts');
    return (rows, _style, bom) => statementsCsv(rows, { bom });
  },
  json: async () => (await import('../report/statements-json.ts')).statementsJson,
  ndjson: async () => (await import('../report/statements-ndjson.ts')).statementsNdjson,
};
