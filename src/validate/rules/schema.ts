import type { JsonRule } from '../types.ts';

/** The schemas are the contract between the program and everything that reads its results. */
export const schema: JsonRule = {
  id: 'schema',
  scope: 'json',
  severity: 'error',
  summary: 'A model, manifest or configuration that does not follow its published schema.',
  why: 'A field that is misspelt or of the wrong type is read as missing, and nobody is told. `barnevern schema NAME` prints the schema; editors complete from it when the file names it as `$schema`.',
  examples: {
    fires: { path: 'model.json', text: '{ "schemaVersion": "1.0", "documents": "none", "skipped": [] }' },
    silent: { path: 'model.json', text: '{ "schemaVersion": "1.0", "documents": [], "skipped": [] }' },
  },
};
