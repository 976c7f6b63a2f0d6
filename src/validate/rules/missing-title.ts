import { problemAt } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

/** A document is listed, cited and told from its neighbours by its title. */
export const missingTitle: DocumentRule = {
  id: 'missing-title',
  scope: 'document',
  severity: 'warning',
  summary: 'A document without a title.',
  why: 'The title names the document in every report and is part of its id. Begin with a main heading, or give `title` in the front matter.',
  examples: {
    fires: {
      text: 'Vi vil styrke barnevernet i alle kommuner, og vi vil gi flere barn en trygg oppvekst i årene som kommer.\n',
    },
    silent: {
      text: 'Barnevern\n\nVi vil styrke barnevernet i alle kommuner, og vi vil gi flere barn en trygg oppvekst.\n',
    },
  },
  check: ({ document }) => (document.title === null ? [problemAt('missing-title', null, {})] : []),
};
