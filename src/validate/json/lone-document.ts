import type { JsonSchema, Published } from './schema-types.ts';
import { deref } from './schema-types.ts';

/** Where the one document stands in the model around it. */
const within = '/documents/0';

/** A model around one document, as `parse` prints documents one by one. */
export const modelAround = (documents: readonly unknown[]): unknown => ({
  schemaVersion: '1.0',
  documents,
  skipped: [],
});

/** Whether a value is meant to be a document of a model, and not a model. */
export const isLoneDocument = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !('documents' in value) && 'statements' in value;

/** From the schema of models, that of one document by itself; places are told within the document. */
export function schemaOfDocument({ schema, check }: Published): Published {
  const document = deref(schema, schema.properties?.documents?.items) ?? {};
  const { $defs } = schema as { readonly $defs?: unknown };
  return {
    schema: { ...document, $defs } as JsonSchema,
    check: (value) =>
      check(modelAround([value])).map((error) => ({
        ...error,
        instancePath: error.instancePath.startsWith(within) ? error.instancePath.slice(within.length) : '',
      })),
  };
}
