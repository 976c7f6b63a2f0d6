import { problemAt } from '../problem.ts';
import type { SilencingRule } from '../types.ts';
import { shorten } from '../words.ts';

/** Silence is granted with a reason, and only to a rule that exists. */
export const invalidSilencing: SilencingRule = {
  id: 'invalid-silencing',
  scope: 'silencing',
  severity: 'error',
  summary: 'A silencing comment without a reason, for a rule that does not exist, or not understood.',
  why: 'Whoever reads the document next must see why a finding is right to stay. Such a comment silences nothing until it is mended.',
  examples: {
    fires: {
      text: 'Barnevern\n\n// barnevern-disable-next-line vague-commitment\nVi vil styrke barnevernet i alle kommuner.\n',
    },
    silent: {
      text: 'Barnevern\n\nVi vil:\n\n// barnevern-disable-next-line vague-commitment: ordlyden er vedtatt av landsmøtet\n • Legge til rette for flere fosterhjem\n',
    },
  },
  check: ({ used, unused, unclear, known }) => [
    ...unclear.map(({ position, text }) =>
      problemAt('silencing-unclear', position, { comment: shorten(text, 80) }, { anchor: text }),
    ),
    ...[...used, ...unused].flatMap(({ rule, reason, position }) => {
      if (!known.has(rule)) return [problemAt('silencing-unknown-rule', position, { rule }, { anchor: rule })];
      return reason === '' ? [problemAt('silencing-without-reason', position, { rule }, { anchor: rule })] : [];
    }),
  ],
};
