import type { DiffResult } from '../diff/diff-types.ts';

/** One JSON value, as schemas/diff.schema.json says. */
export const diffJson = (result: DiffResult): string => `${JSON.stringify(result, null, 2)}\n`;
