import type { ModelFormat } from './model-format.ts';

/** One document a line. What was skipped is told on standard error only. */
export const modelNdjson = (): ModelFormat => ({
  document: (document) => `${JSON.stringify(document)}\n`,
  end: () => '',
});
