import { stringify } from 'csv-stringify/sync';
import type { ModelFormat } from './model-format.ts';
import { statementColumns, statementRow } from './statement-table.ts';

/**
 * Statements as CSV (RFC 4180, commas, UTF-8 with byte order mark so that spreadsheets read æ, ø and å), one a row.
 * Cells that a spreadsheet would take for a formula begin with an apostrophe.
 */
export const modelCsv = (): ModelFormat => tableFormat(',', '\ufeff');

/** A table of statements with one separator; `mark` stands before the first column's name. */
export function tableFormat(delimiter: string, mark: string): ModelFormat {
  const write = (rows: readonly (readonly (string | number | null)[])[]): string =>
    stringify(
      rows.map((row) => [...row]),
      { delimiter, escape_formulas: true },
    );
  const head = mark + write([statementColumns.map(({ name }) => name)]);
  return {
    document: (document, index) =>
      (index === 0 ? head : '') + write(document.statements.map((statement) => statementRow(statement, document))),
    end: (documents) => (documents === 0 ? head : ''),
  };
}
