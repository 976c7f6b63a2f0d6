import { tableFormat } from './model-csv.ts';
import type { ModelFormat } from './model-format.ts';

/** Statements as tab-separated values, for R, Python and the shell: the columns of CSV, without byte order mark. */
export const modelTsv = (): ModelFormat => tableFormat('\t', '');
