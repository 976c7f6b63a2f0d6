import { problemAt } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

const ahead = new Set(['strategy', 'plan', 'programme']);

/** What is planned is published before the years it is planned for have passed; reports look back and are left alone. */
export const publishedAfterPeriod: DocumentRule = {
  id: 'published-after-period',
  scope: 'document',
  severity: 'warning',
  summary: 'A strategy, plan or programme published after its period ended.',
  why: 'One of the two is wrong: the date is that of a later change to the page, or the period was read from another document. Correct the one that is.',
  examples: {
    fires: {
      text: 'Strategi for trygg oppvekst 2019-2021\n\nVåre mål:\n\n • Barn får hjelp i tide\n',
      told: { type: 'strategy', period: { start: 2019, end: 2021 }, published: '2023-04-01' },
    },
    silent: {
      text: 'Årsrapport 2021\n\nVi har gjennomført en undersøkelse blant fosterforeldre.\n',
      told: { type: 'report', period: { start: 2021, end: 2021 }, published: '2022-04-01' },
    },
  },
  check({ document: { type, period, published, evidence } }) {
    if (period === null || published === null || !ahead.has(type) || period.end < period.start) return [];
    if (Number(published.slice(0, 4)) <= period.end) return [];
    const position = evidence.published?.position ?? null;
    return [problemAt('published-after-period', position, { published, end: period.end })];
  },
};
