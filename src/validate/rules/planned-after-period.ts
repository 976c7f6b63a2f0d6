import { problemWith } from '../problem.ts';
import type { DocumentContext, DocumentRule } from '../types.ts';

/** What is planned for a period that is over was done or was not; the document should say which. */
export const plannedAfterPeriod: DocumentRule = {
  id: 'planned-after-period',
  scope: 'document',
  severity: 'warning',
  summary: 'An activity still marked as planned after its period.',
  why: 'A reader cannot tell whether it was done. That the period is over is known from `--as-of`, from the date of the document, or from a later period of the same organisation in the set. Write what became of it, such as (gjennomført).',
  examples: {
    fires: {
      text: 'Strategi for trygg oppvekst\n\nVåre aktiviteter:\n\n • Rapport om ventetid i barnevernet (planlagt)\n',
      told: { type: 'strategy', period: { start: 2019, end: 2021 } },
      asOf: '2023-01-01',
    },
    silent: {
      text: 'Strategi for trygg oppvekst\n\nVåre aktiviteter:\n\n • Rapport om ventetid i barnevernet (gjennomført)\n',
      told: { type: 'strategy', period: { start: 2019, end: 2021 } },
      asOf: '2023-01-01',
    },
  },
  check(context) {
    const { period, statements } = context.document;
    if (period === null) return [];
    const since = latestKnown(context);
    if (since === null || Number(since.slice(0, 4)) <= period.end) return [];
    return statements
      .filter((statement) => statement.status === 'planned')
      .map((statement) => problemWith('planned-after-period', statement, { end: period.end, since }));
  },
};

/** The latest date that the caller, the document or its successors in the set give. */
function latestKnown({ asOf, document, set }: DocumentContext): string | null {
  if (asOf !== null) return asOf;
  const later = set
    .filter((other) => other.organisation !== null && other.organisation.id === document.organisation?.id)
    .flatMap((other) => (other.period === null ? [] : [String(other.period.start)]));
  const dates = [...later, ...(document.published === null ? [] : [document.published])];
  return dates.sort().at(-1) ?? null;
}
