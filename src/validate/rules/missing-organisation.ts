import { problemAt } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

/** Without an organisation the document has no side in a comparison. */
export const missingOrganisation: DocumentRule = {
  id: 'missing-organisation',
  scope: 'document',
  severity: 'warning',
  summary: 'A document of which it is not known whose it is.',
  why: 'Positions are compared by organisation, and earlier and later periods are paired by it. Name the organisation in the text, as `organisation` in the front matter, or in `barnevern.json` beside the file.',
  examples: {
    fires: { text: 'Gode år for alle barn\n\nVåre mål:\n\n • Barn får hjelp i tide\n' },
    silent: {
      text: 'Gode år for alle barn\n\nVåre mål:\n\n • Barn får hjelp i tide\n',
      told: { organisation: 'Barneombudet' },
    },
  },
  check: ({ document }) => (document.organisation === null ? [problemAt('missing-organisation', null, {})] : []),
};
