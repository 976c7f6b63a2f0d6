import type { TraceEntry } from '../extract/types.ts';
import type { PolicyDocument } from '../model/model-types.ts';
import type { Explanation, Passage } from './explanation-types.ts';

/** What is asked about: a statement by its id, a line by its number, or the whole document. */
export type Question = Explanation['asked'];

/**
 * Tells why passages became what they became. With a trace, every passage of the document is there, also what became
 * nothing; without one, where only the model is known, the statements, headings and furniture that it holds.
 */
export function explain(document: PolicyDocument, trace: readonly TraceEntry[] | null, asked: Question): Explanation {
  const { id, title, source } = document;
  const all = trace ? passagesOf(document, trace) : passagesOfModel(document);
  return {
    schemaVersion: '1.0',
    document: { id, title, path: source.path },
    asked,
    complete: trace !== null,
    passages: all.filter((passage) => isAskedFor(passage, asked)),
  };
}

function isAskedFor({ statement, position }: Passage, asked: Question): boolean {
  if (asked.statement !== undefined) return statement === asked.statement;
  return asked.line === undefined || (position.start.line <= asked.line && asked.line <= position.end.line);
}

function passagesOf({ statements }: PolicyDocument, trace: readonly TraceEntry[]): Passage[] {
  const kinds = new Map(statements.map(({ id, kind }) => [id, kind]));
  return trace.map(({ outcome, text, statement, rule, cue, words, note, position }) => ({
    outcome,
    text,
    statement,
    kind: (statement === null ? undefined : kinds.get(statement)) ?? null,
    rule,
    cue,
    words: [...words],
    note,
    position,
  }));
}

function passagesOfModel({ statements, sections, furniture }: PolicyDocument): Passage[] {
  const none = { statement: null, kind: null, rule: null, cue: null, words: [] };
  const passages: Passage[] = [
    ...statements.map(({ id, kind, text, rule, cue = null, lead, position }) => ({
      outcome: 'statement' as const,
      text,
      statement: id,
      kind,
      rule,
      cue,
      words: lead === null ? [] : [lead],
      note: `${kind}, as the model says`,
      position,
    })),
    ...sections.map(({ heading, position }) => ({
      ...none,
      outcome: 'heading' as const,
      text: heading,
      note: 'a heading',
      position,
    })),
    ...furniture.map(({ text, reason, position }) => ({
      ...none,
      outcome: 'furniture' as const,
      text,
      rule: reason,
      note: `belongs to the page: ${reason}`,
      position,
    })),
  ];
  return passages.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/**
 * The ids that a user can mean: the id itself, or else all whose last part, after the document's own id, holds the
 * words given.
 */
export function matchingIds({ statements }: PolicyDocument, named: string): string[] {
  const ids = [...new Set(statements.map(({ id }) => id))];
  return ids.includes(named) ? [named] : ids.filter((id) => shortId(id).includes(named));
}

/** An id without the document's own, which all of its statements share. */
export const shortId = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
