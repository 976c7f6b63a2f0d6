import { stringify } from 'csv-stringify/sync';

/** What a table in CSV begins with and how its cells are guarded. */
export interface CsvOptions {
  /** A byte order mark, by which spreadsheets know UTF-8. */
  readonly bom?: boolean;
}

/**
 * Takes columns and rows; returns CSV after RFC 4180 with line ends of its own kind (CRLF).
 * A cell that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`) is guarded by an apostrophe.
 */
export function csv(
  columns: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
  options: CsvOptions = {},
): string {
  return stringify([[...columns], ...[...rows].map((row) => row.map((cell) => cell ?? ''))], {
    bom: options.bom === true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
