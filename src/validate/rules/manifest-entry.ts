import type { JsonRule } from '../types.ts';

/** A path in a manifest that leads nowhere is a slip of the pen, and what it tells of the document is told to nobody. */
export const manifestEntry: JsonRule = {
  id: 'manifest-entry',
  scope: 'json',
  severity: 'warning',
  summary: 'An entry of a manifest for a file that is not there.',
  why: 'The file was renamed, moved or misspelt, and its organisation, period and address no longer reach the document. Give the path as it is now, relative to the manifest, or take the entry out.',
  examples: {
    fires: { path: 'barnevern.json', text: '{ "documents": [{ "path": "strategi-2022.md", "type": "strategy" }] }' },
    silent: { path: 'barnevern.json', text: '{ "defaults": { "type": "strategy" }, "documents": [] }' },
  },
};
