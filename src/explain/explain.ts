import type { TraceEntry } from '../extract/types.ts';
import type { PolicyDocument } from '../model/model-types.ts';
import type { Explanation, Passage } from './explanation-types.ts';

/** What is asked about: a statement by its id, a line by its number, or the whole document. */
export type Question = Explanation['asked'];

/** A passage before its reason is put into words. */
type Reasoned = Omit<Passage, 'note'>;

/** Puts the reason of a passage into words. */
export type NoteOf = (passage: Omit<Passage, 'note' | 'position'>) => string;

/**
 * Tells why passages became what they became. With a trace, every passage of the document is there, also what became
 * nothing; without one, where only the model is known, the statements, headings and furniture that it holds. `noteOf` puts
 * the reason into words.
 */
export function explain(
  document: PolicyDocument,
  trace: readonly TraceEntry[] | null,
  asked: Question,
  noteOf: NoteOf,
): Explanation {
  const { id, title, source } = document;
  const all = trace ? passagesOf(document, trace) : passagesOfModel(document);
  return {
    schemaVersion: '1.0',
    document: { id, title, path: source.path },
    asked,
    complete: trace !== null,
    passages: all
      .filter((passage) => isAskedFor(passage, asked))
      .map(({ position, ...passage }) => ({ ...passage, note: noteOf(passage), position })),
  };
}

function isAskedFor({ statement, position }: Reasoned, asked: Question): boolean {
  if (asked.statement !== undefined) return statement === asked.statement;
  return asked.line === undefined || (position.start.line <= asked.line && asked.line <= position.end.line);
}

function passagesOf({ statements }: PolicyDocument, trace: readonly TraceEntry[]): Reasoned[] {
  const kinds = new Map(statements.map(({ id, kind }) => [id, kind]));
  return trace.map(({ outcome, text, statement, rule, cue, words, reason, position }) => ({
    outcome,
    text,
    statement,
    kind: (statement === null ? undefined : kinds.get(statement)) ?? null,
    rule,
    cue,
    words: [...words],
    reason,
    position,
  }));
}

function passagesOfModel({ statements, sections, furniture }: PolicyDocument): Reasoned[] {
  const none = { statement: null, kind: null, rule: null, cue: null, words: [] };
  const passages: Reasoned[] = [
    ...statements.map(({ id, kind, text, rule, cue = null, lead, position }) => ({
      outcome: 'statement' as const,
      text,
      statement: id,
      kind,
      rule,
      cue,
      words: lead === null ? [] : [lead],
      reason: 'by-model' as const,
      position,
    })),
    ...sections.map(({ heading, position }) => ({
      ...none,
      outcome: 'heading' as const,
      text: heading,
      reason: 'heading' as const,
      position,
    })),
    ...furniture.map(({ text, reason: why, position }) => ({
      ...none,
      outcome: 'furniture' as const,
      text,
      rule: why,
      reason: 'furniture' as const,
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
