import type { Statement } from '../../model/model-types.ts';
import { problemWith } from '../problem.ts';
import type { DocumentRule } from '../types.ts';
import { shorten, wordsOf } from '../words.ts';

/** The same words twice are counted twice, and a change to one of them leaves the other behind. */
export const duplicateStatement: DocumentRule = {
  id: 'duplicate-statement',
  scope: 'document',
  severity: 'warning',
  summary: 'The same statement twice in a document.',
  why: 'What stands twice is counted twice, and the next editor changes only one of the two. In one list it is a slip; in two places of the document it may be meant, so there it is only told (info).',
  examples: {
    fires: {
      text: 'Barnevern\n\nVi vil:\n\n • Ansette flere saksbehandlere i kommunene\n • Styrke fosterhjemmene med mer veiledning\n • Ansette flere saksbehandlere i kommunene\n',
    },
    silent: {
      text: 'Barnevern\n\nVi vil:\n\n • Ansette flere saksbehandlere i kommunene\n • Styrke fosterhjemmene med mer veiledning\n • Ansette flere psykologer i kommunene\n',
    },
  },
  check({ document }) {
    const seen = new Map<string, Statement>();
    return document.statements.flatMap((statement) => {
      const words = wordsOf(statement.text);
      if (words.length < (statement.origin === 'list' ? 3 : 6)) return [];
      const key = `${statement.holder?.id ?? ''} ${words.join(' ')}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, statement);
        return [];
      }
      const data = { line: first.position.start.line, text: shorten(statement.text) };
      return [
        problemWith('duplicate-statement', statement, data, isOneList(first, statement) ? {} : { severity: 'info' }),
      ];
    });
  },
};

const isOneList = (a: Statement, b: Statement): boolean =>
  a.origin === 'list' && b.origin === 'list' && a.parent === b.parent && a.lead === b.lead && a.section === b.section;
