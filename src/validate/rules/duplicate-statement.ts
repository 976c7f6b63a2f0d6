import type { Statement } from '../../model/model-types.ts';
import { problemWith } from '../problem.ts';
import { lineOf } from '../text-lines.ts';
import type { DocumentRule } from '../types.ts';
import { shorten, wordsOf } from '../words.ts';

/** The same words twice are counted twice, and a change to one of them leaves the other behind. */
export const duplicateStatement: DocumentRule = {
  id: 'duplicate-statement',
  scope: 'document',
  severity: 'warning',
  summary: 'The same statement twice in a document.',
  why: 'What stands twice is counted twice, and the next editor changes only one of the two. In one list it is a slip; in two places of the document, or with another date, status or actor beside it, it may be meant, so there it is only told (info).',
  examples: {
    fires: {
      text: 'Barnevern\n\nVi vil:\n\n • Ansette flere saksbehandlere i kommunene\n • Styrke fosterhjemmene med mer veiledning\n • Ansette flere saksbehandlere i kommunene\n',
    },
    silent: {
      text: 'Barnevern\n\nVi vil:\n\n • Ansette flere saksbehandlere i kommunene\n • Styrke fosterhjemmene med mer veiledning\n • Ansette flere psykologer i kommunene\n',
    },
  },
  check({ document, reading }) {
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
      const isSlip = isOneList(first, statement) && saysNoMore(first, statement, reading?.text ?? null);
      return [problemWith('duplicate-statement', statement, data, isSlip ? {} : { severity: 'info' })];
    });
  },
};

const isOneList = (a: Statement, b: Statement): boolean =>
  a.origin === 'list' && b.origin === 'list' && a.parent === b.parent && a.lead === b.lead && a.section === b.section;

/** Whether what stands beside the same words is the same too: status, dates and actors, and the rest of the line or row. */
function saysNoMore(a: Statement, b: Statement, text: string | null): boolean {
  const facts = ({ status, dates, actors, quantities }: Statement): string =>
    JSON.stringify([status, dates, actors, quantities]);
  return facts(a) === facts(b) && (text === null || besideOf(a, text) === besideOf(b, text));
}

/** Words of the line that a statement begins on, without its own and its number. */
function besideOf({ position: { start, end } }: Statement, text: string): string {
  const line = lineOf(text, start.line);
  const from = start.column - 1;
  const rest = `${line.slice(0, from)} ${line.slice(from + end.offset - start.offset)}`;
  return wordsOf(rest.replace(/^[^\p{L}]*/u, '')).join(' ');
}
