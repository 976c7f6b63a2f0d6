import { problemWith } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

const promised = new Set(['goal', 'activity', 'proposal']);

/** A deadline before the first year of its plan is a leftover; one after the last year may be meant, so it is only told. */
export const deadlineOutsidePeriod: DocumentRule = {
  id: 'deadline-outside-period',
  scope: 'document',
  severity: 'warning',
  summary: 'A deadline outside the period of its document.',
  why: 'A deadline before the period most often came along from the plan before. One after the period cannot be followed up within it, which may be meant (info).',
  examples: {
    fires: {
      text: 'Strategi for trygg oppvekst 2025-2027\n\nVi vil:\n\n • Innføre en bemanningsnorm i barnevernet innen 2023\n',
      told: { type: 'strategy', period: { start: 2025, end: 2027 } },
    },
    silent: {
      text: 'Strategi for trygg oppvekst 2025-2027\n\nVi vil:\n\n • Innføre en bemanningsnorm i barnevernet innen 2026\n',
      told: { type: 'strategy', period: { start: 2025, end: 2027 } },
    },
  },
  check({ document: { period, statements } }) {
    if (period === null || period.end < period.start) return [];
    return statements
      .filter(({ kind, status }) => promised.has(kind) && status !== 'completed')
      .flatMap((statement) =>
        statement.dates.flatMap(({ role, text, start, end }) => {
          const year = Number((end ?? start ?? '').slice(0, 4));
          if (role !== 'deadline' || !(year > 0)) return [];
          if (year < period.start && isHistory(statement.text, text, period.start)) return [];
          if (year < period.start)
            return [problemWith('deadline-before-period', statement, { text, start: period.start })];
          if (year <= period.end) return [];
          return [problemWith('deadline-after-period', statement, { text, end: period.end }, { severity: 'info' })];
        }),
      );
  },
};

/** Whether a past deadline is spoken of and not set: it is quoted, or an earlier year stands beside it. */
function isHistory(text: string, deadline: string, start: number): boolean {
  const at = text.indexOf(deadline);
  const isQuoted = [...text.matchAll(quoted)].some(({ 0: all, index }) => index < at && at < index + all.length);
  const others = at < 0 ? text : text.slice(0, at) + text.slice(at + deadline.length);
  return isQuoted || (others.match(year) ?? []).some((each) => Number(each) < start);
}

const quoted = /[«“”"][^«»“”"]*[»”"]/gu;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
