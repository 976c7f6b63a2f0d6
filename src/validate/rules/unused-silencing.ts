import { problemAt } from '../problem.ts';
import type { SilencingRule } from '../types.ts';

/** A comment that silences nothing will one day silence something else. */
export const unusedSilencing: SilencingRule = {
  id: 'unused-silencing',
  scope: 'silencing',
  severity: 'warning',
  summary: 'A comment that silences a rule which finds nothing there.',
  why: 'The passage was mended, or the comment stands in the wrong place. Left behind, it hides the next finding of its rule. Take it out.',
  examples: {
    fires: {
      text: 'Barnevern\n\n// barnevern-disable-next-line numbering: numrene er satt av Stortinget\nVi vil styrke barnevernet i alle kommuner.\n',
    },
    silent: { text: 'Barnevern\n\nVi vil styrke barnevernet i alle kommuner.\n' },
  },
  check: ({ unused, known }) =>
    unused
      .filter(({ rule, reason }) => reason !== '' && known.has(rule))
      .map(({ rule, position }) => problemAt('unused-silencing', position, { rule }, { anchor: rule })),
};
