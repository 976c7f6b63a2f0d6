import type { ModelFormat } from './model-format.ts';

/** One JSON value, as schemas/model.schema.json says. */
export const modelJson = (): ModelFormat => ({
  document: (document, index) => `${index === 0 ? opening : ','}\n    ${indented(document)}`,
  end: (documents, skipped) =>
    `${documents === 0 ? `${opening}]` : '\n  ]'},\n  "skipped": ${indented(skipped, 2)}\n}\n`,
});

const opening = '{\n  "schemaVersion": "1.0",\n  "documents": [';

const indented = (value: unknown, by = 4): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
