import type { TraceEntry } from '../extract/types.ts';
import type { PolicyDocument, Statement } from '../model/model-types.ts';
import type { Reading } from '../read/types.ts';
import type { DocumentContext } from './types.ts';

/** A document as the caller gives it: parsed from a text, or taken from a model. */
export interface Subject {
  readonly path: string;
  readonly document: PolicyDocument;
  readonly reading: Reading | null;
  readonly trace: readonly TraceEntry[];
  /** The model file that it was taken from, where it was. */
  readonly from?: string;
}

/** Prepares what the rules ask of each document of a set. */
export function contextsOf(subjects: readonly Subject[], asOf: string | null): readonly DocumentContext[] {
  const set = subjects.map((subject) => subject.document);
  return subjects.map((subject) => {
    const { statements } = subject.document;
    return {
      ...subject,
      asOf,
      set,
      byId: new Map(statements.map((statement) => [statement.id, statement])),
      children: childrenOf(statements),
      lists: listsOf(statements),
    };
  });
}

function childrenOf(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const children = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.parent === null) continue;
    const known = children.get(statement.parent);
    if (known) known.push(statement);
    else children.set(statement.parent, [statement]);
  }
  return children;
}

/** A list ends where lead, parent, section or holder change, and where its numbering starts anew. */
function listsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const lists: Statement[][] = [];
  const open = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.origin !== 'list') continue;
    const { parent, lead, section, holder, kind } = statement;
    const key = JSON.stringify([parent, lead, section, holder?.id ?? null, kind]);
    const list = open.get(key);
    const restarts = statement.ordinal === '1' || statement.ordinal === 'a';
    if (list && !restarts) list.push(statement);
    else {
      const started = [statement];
      open.set(key, started);
      lists.push(started);
    }
  }
  return lists;
}
