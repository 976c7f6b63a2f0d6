import { actionStems, vaguePhrases } from '../data/commitment-words.ts';
import { problemWith } from '../problem.ts';
import type { DocumentRule } from '../types.ts';
import { wordsOf } from '../words.ts';

const promised = new Set(['proposal', 'activity']);
const vague = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${vaguePhrases.map((phrase) => phrase.replace(/…/gu, '[\\p{L}-]+').replace(/ /gu, '\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** A promise that names no act can never be broken; told, because the act may stand elsewhere. */
export const vagueCommitment: DocumentRule = {
  id: 'vague-commitment',
  scope: 'document',
  severity: 'info',
  summary: 'A promise with no verb of action.',
  why: 'To have a focus on something is not yet to do something: nobody can follow it up. Say what will be done, by whom, and until when.',
  examples: {
    fires: { text: 'Barnevern\n\nVi vil:\n\n • Ha fokus på barn i fosterhjem\n • Ansette flere saksbehandlere\n' },
    silent: {
      text: 'Barnevern\n\nVi vil:\n\n • Legge til rette for søsken ved å rekruttere flere fosterhjem\n • Ansette flere saksbehandlere\n',
    },
  },
  check: ({ document }) =>
    document.statements.flatMap((statement) => {
      if (!promised.has(statement.kind)) return [];
      const match = vague.exec(statement.text);
      if (!match || statement.quantities.length > 0 || statement.dates.length > 0) return [];
      const rest = wordsOf(
        `${statement.text.slice(0, match.index)} ${statement.text.slice(match.index + match[0].length)}`,
      );
      if (rest.some((word) => actionStems.some((stem) => word.startsWith(stem)))) return [];
      return [problemWith('vague-commitment', statement, { words: match[0].toLowerCase() })];
    }),
};
