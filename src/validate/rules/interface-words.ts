import { interfaceWords } from '../data/interface-words.ts';
import { problemWith } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

const source = [...interfaceWords]
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+'))
  .join('|');
/** At the edges of a statement only: a sentence may well say that somebody shall read more. */
const atEdge = new RegExp(
  `^(?:${source})(?=$|[\\s.:!+-])(?!\\s+\\p{Ll})|(?<=[.!?…:+-]\\s*|\\s{2,}|\\p{Ll}\\s)(?:${source})\\s*[+.:-]?$`,
  'u',
);

/** A statement must be what the organisation says, not what its web page shows. */
export const interfaceWordsLeft: DocumentRule = {
  id: 'interface-words',
  scope: 'document',
  severity: 'warning',
  summary: 'Words of buttons and links left in a statement.',
  why: 'The words of a page that unfolds or shares come along when it is saved, and make the statement differ from itself in the next version. Take them out.',
  examples: {
    fires: {
      text: 'Barnevern\n\nVi vil styrke barnevernet i alle kommuner.\n',
      note: 'ends-with-button',
      edited: (document) => ({
        ...document,
        statements: document.statements.map((statement) => ({ ...statement, text: `${statement.text} Les mer+` })),
      }),
    },
    silent: { text: 'Barnevern\n\nVi vil:\n\n • Lære barn å lese mer på skolen\n • Skriv ut færre antibiotika\n' },
  },
  check: ({ document }) =>
    document.statements.flatMap((statement) => {
      const match = atEdge.exec(statement.text);
      return match ? [problemWith('interface-words', statement, { words: match[0].trim() })] : [];
    }),
};
