import { problemWith } from '../problem.ts';
import type { DocumentRule } from '../types.ts';
import { shorten } from '../words.ts';

/** A bare number cannot be compared; told, because the unit may stand in the sentence before. */
export const numberWithoutUnit: DocumentRule = {
  id: 'number-without-unit',
  scope: 'document',
  severity: 'info',
  summary: 'A number of which it is not said what it counts.',
  why: 'A number is followed over the years by its unit: kroner, positions, years, children. Write the unit after the number.',
  examples: {
    fires: {
      text: 'Barnevern\n\nVi vil:\n\n • Øke bevilgningen med 300\n',
      note: 'number-alone',
      edited: (document) => ({
        ...document,
        statements: document.statements.map((statement) => ({
          ...statement,
          quantities: [{ text: '300', value: 300, unit: null, comparator: 'eq' as const }],
        })),
      }),
    },
    silent: { text: 'Barnevern\n\nVi vil:\n\n • Øke bevilgningen med 300 millioner kroner\n' },
  },
  check: ({ document }) =>
    document.statements.flatMap((statement) =>
      statement.quantities
        .filter(({ value, unit, share }) => value !== undefined && share === undefined && (unit ?? null) === null)
        .map(({ text }) => problemWith('number-without-unit', statement, { text: shorten(text) })),
    ),
};
