import { onlyIn } from '../data/written-standards.ts';
import { problemAt } from '../problem.ts';
import type { DocumentContext, DocumentRule } from '../types.ts';
import { wordsOf } from '../words.ts';

const quoted = /[«“"][^«»“”"]*[»”"]/gu;

/** How many different words of the other standard it takes: one is a slip or a name. */
const least = 3;

/** Public bodies keep to one written standard in a text; told, because a quotation or a name may be in the other. */
export const mixedLanguage: DocumentRule = {
  id: 'mixed-language',
  scope: 'document',
  severity: 'info',
  summary: 'Bokmål and nynorsk mixed in one text.',
  why: 'A mixture reads as a slip, most often a passage copied from another document. Quotations are left alone.',
  examples: {
    fires: {
      text: 'Barnevern\n\nVi vil at kommunene skal gi hjelp uten opphold, og at flere barn skal få være med.\n\nVi vil at kommunane ikkje skal vente, og at fleire born får hjelp frå tenestene.\n',
      told: { language: 'nb' },
    },
    silent: {
      text: 'Barnevern\n\nVi vil at kommunene skal gi hjelp uten opphold.\n\nEn mor sier det slik: «Eg veit ikkje kva eg skal gjere, for ingen svarar frå tenestene.»\n',
      told: { language: 'nb' },
    },
  },
  check(context) {
    const { language } = context.document;
    if (language !== 'nb' && language !== 'nn') return [];
    const other = language === 'nb' ? 'nn' : 'nb';
    const found = new Map<string, number>();
    let own = 0;
    for (const { text } of passagesOf(context)) {
      for (const word of wordsOf(text.replace(quoted, ' '))) {
        if (onlyIn[other].has(word)) found.set(word, (found.get(word) ?? 0) + 1);
        else if (onlyIn[language].has(word)) own += 1;
      }
    }
    if (found.size < least || own === 0) return [];
    const words = [...found.keys()].slice(0, 4).join(', ');
    return [problemAt('mixed-language', null, { main: language, other, words })];
  },
};

/** What the organisation writes itself: not the furniture of the page, and statements alone where the text is not at hand. */
const passagesOf = ({ trace, document }: DocumentContext): readonly { readonly text: string }[] =>
  trace.length > 0
    ? trace.filter(({ outcome }) => outcome !== 'furniture' && outcome !== 'front-matter')
    : document.statements;
