import type { ModelFormat } from './model-format.ts';

/** One JSON value, as schemas/model.schema.json says. */
export const modelJson = (): ModelFormat => ({
  document: (document, index) => `${index === 0 ? opening : ','}\n    ${indentedTwice(document)}`,
  end: (documents, skipped) => `${documents === 0 ? `${opening}]` : '\n  ]'},\n  "skipped": ${indented(skipped)}\n}\n`,
});

const opening = '{\n  "schemaVersion": "1.0",\n  "documents": [';

/** A value as it is written within an array: what stands around it indents it. */
const indented = (value: unknown): string => JSON.stringify([value], null, 2).slice('[\n  '.length, -'\n]'.length);

const indentedTwice = (value: unknown): string =>
  JSON.stringify([[value]], null, 2).slice('[\n  [\n    '.length, -'\n  ]\n]'.length);
