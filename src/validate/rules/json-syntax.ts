import type { JsonRule } from '../types.ts';

/** JSON that cannot be read says nothing at all, so nothing in it was examined. */
export const jsonSyntax: JsonRule = {
  id: 'json-syntax',
  scope: 'json',
  severity: 'error',
  summary: 'JSON that cannot be read, is not UTF-8, or has a field twice.',
  why: 'A comma too much or a bracket too few makes the whole file unreadable, and of a field that stands twice programs keep one or the other; in another encoding than UTF-8, letters are lost. Mend the JSON at the place shown.',
  examples: {
    fires: { path: 'model.json', text: '{ "schemaVersion": "1.0", "documents": [], "skipped": [], }' },
    silent: { path: 'model.json', text: '{ "schemaVersion": "1.0", "documents": [], "skipped": [] }' },
  },
};
