import { problemAt } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

/** Characters from which on a text should tell its language. */
const enough = 600;

/** The words that decide what a passage is are those of a language. */
export const missingLanguage: DocumentRule = {
  id: 'missing-language',
  scope: 'document',
  severity: 'warning',
  summary: 'A document whose language is unknown.',
  why: 'Goals, proposals and findings are known by words of a language. Give `language` in the front matter: `nb`, `nn` or `en`. Of a short text it is only told (info).',
  examples: {
    fires: { text: '1234 5678\n\n9012\n' },
    silent: { text: '1234 5678\n\n9012\n', told: { language: 'nb' } },
  },
  check({ document: { language, coverage } }) {
    if (language !== null) return [];
    return [problemAt('missing-language', null, {}, coverage.characters < enough ? { severity: 'info' } : {})];
  },
};
