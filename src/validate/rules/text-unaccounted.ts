import { problemAt } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

/** Every character is accounted for, or nobody can know what was left out. */
export const textUnaccounted: DocumentRule = {
  id: 'text-unaccounted',
  scope: 'document',
  severity: 'warning',
  summary: 'Text that is in no statement, context or furniture.',
  why: 'The model promises that nothing of a document is dropped in silence. Where characters are missing, the model was edited by hand or made by something else; parse the document again.',
  examples: {
    fires: {
      text: 'Barnevern\n\nVi vil styrke barnevernet i alle kommuner.\n',
      note: 'characters-missing',
      edited: (document) => ({ ...document, coverage: { ...document.coverage, unaccounted: 12 } }),
    },
    silent: { text: 'Barnevern\n\nVi vil styrke barnevernet i alle kommuner.\n' },
  },
  check({ document: { coverage } }) {
    const { characters, statements, context, furniture, unaccounted } = coverage;
    if (unaccounted > 0) return [problemAt('text-unaccounted', null, { characters: unaccounted, of: characters })];
    const sum = statements + context + furniture;
    return sum === characters ? [] : [problemAt('coverage-wrong', null, { sum, of: characters })];
  },
};
