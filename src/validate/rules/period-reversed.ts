import { problemAt } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

/** Two years in the wrong order are two typing errors away from right, and every comparison over time goes wrong. */
export const periodReversed: DocumentRule = {
  id: 'period-reversed',
  scope: 'document',
  severity: 'error',
  summary: 'A period that ends before it starts.',
  why: 'Documents are ordered by their periods, so a reversed one is compared with the wrong neighbours. Put the earlier year first.',
  examples: {
    fires: {
      text: 'Strategi for trygg oppvekst\n\nVåre mål:\n\n • Barn får hjelp i tide\n',
      told: { period: { start: 2027, end: 2025 } },
    },
    silent: {
      text: 'Strategi for trygg oppvekst\n\nVåre mål:\n\n • Barn får hjelp i tide\n',
      told: { period: { start: 2025, end: 2025 } },
    },
  },
  check({ document: { period, evidence } }) {
    if (period === null || period.end >= period.start) return [];
    return [problemAt('period-reversed', evidence.period?.position ?? null, { start: period.start, end: period.end })];
  },
};
