import type { ModelFormat } from '../report/model-format.ts';
import type { Style } from '../report/style.ts';

/** Formats of a model; each is imported when it is asked for. */
export const modelFormats: Readonly<Record<string, () => Promise<(style: Style) => ModelFormat>>> = {
  json: async () => (await import('../report/model-json.ts')).modelJson,
  ndjson: async () => (await import('../report/model-ndjson.ts')).modelNdjson,
  outline: async () => (await import('../report/model-outline.ts')).modelOutline,
};
