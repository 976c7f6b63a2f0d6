import { problemAt } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

/** The words that decide what a passage is are those of a language. */
export const missingLanguage: DocumentRule = {
  id: 'missing-language',
  scope: 'document',
  severity: 'warning',
  summary: 'A document whose language is unknown.',
  why: 'Goals, proposals and findings are known by words of a language. Where the text is too short to tell, give `language` in the front matter: `nb`, `nn` or `en`.',
  examples: {
    fires: { text: '1234 5678\n\n9012\n' },
    silent: { text: '1234 5678\n\n9012\n', told: { language: 'nb' } },
  },
  check: ({ document }) => (document.language === null ? [problemAt('missing-language', null, {})] : []),
};
