import { problemAt } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

const planned = new Set(['strategy', 'plan']);

/** A strategy is a promise for some years; without them nobody can say whether it was kept. */
export const missingPeriod: DocumentRule = {
  id: 'missing-period',
  scope: 'document',
  severity: 'warning',
  summary: 'A strategy or plan that does not say which years it holds for.',
  why: 'Only a period tells which strategy came before and after, and when a goal should have been reached. State the years in the title or the text, or give `period` in the front matter.',
  examples: {
    fires: {
      text: 'Strategi for trygg oppvekst\n\nVåre mål:\n\n • Barn får hjelp i tide\n',
      told: { type: 'strategy' },
    },
    silent: {
      text: 'Strategi for trygg oppvekst 2025-2027\n\nVåre mål:\n\n • Barn får hjelp i tide\n',
      told: { type: 'strategy' },
    },
  },
  check: ({ document: { type, period } }) =>
    period === null && planned.has(type) ? [problemAt('missing-period', null, { type })] : [],
};
