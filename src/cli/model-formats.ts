import type { ModelFormat } from '../report/model-format.ts';
import type { Style } from '../report/style.ts';

/** Formats of a model; each is imported when it is asked for. */
export const modelFormats: Readonly<Record<string, () => Promise<(style: Style) => ModelFormat>>> = {
  json: async () => (await import('../report/model-json.ts')).modelJson,
  ndjson: async () => (await import('../report/model-ndjson.ts')).modelNdjson,
  markdown: async () => {
    const [{ modelMarkdown }, { parseWritten }] = await Promise.all([
      import('../report/model-markdown.ts'),
      import('./parse-markdown.ts'),
    ]);
    return () => modelMarkdown(parseWritten);
  },
  jsonld: async () => (await import('../report/model-jsonld.ts')).modelJsonld,
  stratml: async () => (await import('../report/model-stratml.ts')).modelStratml,
  csv: async () => (await import('../report/model-csv.ts')).modelCsv,
  tsv: async () => (await import('../report/model-tsv.ts')).modelTsv,
  outline: async () => (await import('../report/model-outline.ts')).modelOutline,
};
