import type { PolicyDocument, Statement } from '../model/model-types.ts';

/** A statement with what its document says of it: a row that stands by itself. */
export interface StatementRow {
  readonly document: string;
  readonly organisation: string | null;
  readonly title: string | null;
  readonly period_start: number | null;
  readonly period_end: number | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly statement: string;
  readonly kind: string;
  readonly text: string;
  readonly lead: string | null;
  readonly ordinal: string | null;
  readonly parent: string | null;
  readonly section: string | null;
  readonly status: string | null;
  readonly strength: string | null;
  readonly topics: readonly string[];
  readonly actors: readonly string[];
  readonly quantities: readonly string[];
  readonly deadline: string | null;
  readonly path: string;
  readonly line: number;
}

/** Takes a statement and its document; returns its row. `organisation` is whose position it is. */
export function statementRow(statement: Statement, document: PolicyDocument): StatementRow {
  const { period } = document;
  return {
    document: document.id,
    organisation: (statement.holder ?? document.organisation)?.name ?? null,
    title: document.title,
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
    published: document.published,
    language: document.language,
    statement: statement.id,
    kind: statement.kind,
    text: statement.text,
    lead: statement.lead,
    ordinal: statement.ordinal,
    parent: statement.parent,
    section: document.sections.find(({ id }) => id === statement.section)?.heading ?? null,
    status: statement.status,
    strength: statement.strength,
    topics: statement.topics,
    actors: statement.actors.map(({ name, role }) => `${name} (${role})`),
    quantities: statement.quantities.map(({ text }) => text),
    deadline: statement.dates.find(({ role }) => role === 'deadline')?.start ?? null,
    path: document.source.path,
    line: statement.position.start.line,
  };
}
