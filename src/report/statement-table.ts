import type { PolicyDocument, Statement } from '../model/model-types.ts';

/** A column of the table of statements: its name and what stands in it. */
export interface Column {
  readonly name: string;
  readonly value: (statement: Statement, document: PolicyDocument) => string | number | null;
}

const list = (values: readonly string[]): string => values.join('; ');

const sectionOf = (statement: Statement, document: PolicyDocument): string | null =>
  document.sections.find(({ id }) => id === statement.section)?.heading ?? null;

/** The columns, the same in every table: one row a statement, several values in a cell parted by `; `. */
export const statementColumns: readonly Column[] = [
  { name: 'id', value: (s) => s.id },
  { name: 'document', value: (_, d) => d.id },
  { name: 'organisation', value: (_, d) => d.organisation?.name ?? null },
  { name: 'organisation_type', value: (_, d) => d.organisation?.classification ?? null },
  { name: 'period_start', value: (_, d) => d.period?.start ?? null },
  { name: 'period_end', value: (_, d) => d.period?.end ?? null },
  { name: 'published', value: (_, d) => d.published },
  { name: 'kind', value: (s) => s.kind },
  { name: 'text', value: (s) => s.text },
  { name: 'ordinal', value: (s) => s.ordinal },
  { name: 'parent', value: (s) => s.parent },
  { name: 'section', value: sectionOf },
  { name: 'lead', value: (s) => s.lead },
  { name: 'status', value: (s) => s.status },
  { name: 'holder', value: (s) => s.holder?.name ?? null },
  { name: 'strength', value: (s) => s.strength },
  { name: 'topics', value: (s) => list(s.topics) },
  { name: 'responsible', value: (s) => list(s.actors.filter((a) => a.role === 'responsible').map((a) => a.name)) },
  { name: 'quantities', value: (s) => list(s.quantities.map((q) => q.text)) },
  { name: 'dates', value: (s) => list(s.dates.map((d) => d.text)) },
  {
    name: 'references',
    value: (s, d) => list(s.references.map((id) => d.references.find((r) => r.id === id)?.name ?? id)),
  },
  { name: 'origin', value: (s) => s.origin },
  { name: 'rule', value: (s) => s.rule },
  { name: 'source', value: (_, d) => d.source.path },
  { name: 'url', value: (_, d) => d.source.url },
  { name: 'page', value: (s) => s.position.page ?? null },
  { name: 'line', value: (s) => s.position.start.line },
  { name: 'column', value: (s) => s.position.start.column },
  { name: 'start', value: (s) => s.position.start.offset },
  { name: 'end', value: (s) => s.position.end.offset },
];

/** The cells of a statement, in the order of the columns; white space in them is collapsed. */
export function statementRow(statement: Statement, document: PolicyDocument): (string | number | null)[] {
  return statementColumns.map(({ value }) => {
    const cell = value(statement, document);
    return typeof cell === 'string' ? cell.replace(/\s+/gu, ' ').trim() : cell;
  });
}
