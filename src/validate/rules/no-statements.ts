import { problemAt } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

/** A document from which nothing can be compared is most often a page saved without its body. */
export const noStatements: DocumentRule = {
  id: 'no-statements',
  scope: 'document',
  severity: 'warning',
  summary: 'A document in which no statement is found.',
  why: 'Nothing of the document can be compared, followed up or searched. Most often the wrong page was saved, or its lists were lost on the way; give the body, or take the file out of the set.',
  examples: {
    fires: { text: 'Om oss\n\nKontoret ligger i andre etasje. Telefonen er åpen på hverdager.\n' },
    silent: {
      text: 'Vårt arbeid\n\nVåre mål:\n\n • Barn får hjelp i tide\n • Foreldre får støtte når de trenger det\n',
    },
  },
  check({ document }) {
    if (document.statements.length > 0) return [];
    const { characters } = document.coverage;
    return [problemAt(characters === 0 ? 'empty-document' : 'no-statements', null, { characters })];
  },
};
