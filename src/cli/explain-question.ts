import { matchingIds, type Question, shortId } from '../explain/explain.ts';
import type { PolicyDocument, Statement } from '../model/model-types.ts';
import { UsageError } from './errors.ts';

/**
 * A number is a line; anything else names a statement.
 * @throws UsageError where it names none or several, told by their lines and words.
 */
export function questionOf(document: PolicyDocument, passage: string | undefined): Question {
  if (passage === undefined) return {};
  if (/^\d+$/.test(passage)) return { line: Number(passage) };
  const [first, ...more] = matchingIds(document, passage);
  const words = (ids: readonly string[]) => document.statements.filter(({ id }) => ids.includes(id)).map(sayStatement);
  if (first === undefined) {
    const [any] = document.statements;
    const such = any
      ? `an id ends in such as \`${shortId(any.id)}\` (${sayStatement(any)})`
      : 'the document holds none';
    throw new UsageError(`no statement has \`${passage}\` in its id; ${such}`);
  }
  if (more.length > 0) {
    const shown = words([first, ...more])
      .slice(0, 5)
      .join(', ');
    throw new UsageError(`\`${passage}\` names ${more.length + 1} statements: ${shown}; give the line of one of them`);
  }
  return { statement: first };
}

/** Its line, which can be asked about, and its first words. */
const sayStatement = ({ text, position }: Statement): string =>
  `line ${position.start.line} “${text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text}”`;

/** Says that a line is empty. */
export const nothingThere = (passage: string, input: string): UsageError =>
  new UsageError(`line ${passage} of \`${input}\` holds no text; \`barnevern explain ${input}\` tells of all that do`);
