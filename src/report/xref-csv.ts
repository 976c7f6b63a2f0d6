import type { Link, LinkEnd, LinkReason, Xref } from '../xref/index.ts';
import { type CsvOptions, csv } from './csv.ts';

const END = ['document', 'organisation', 'statement', 'kind', 'line', 'text'] as const;
const COLUMNS = [
  'type',
  'score',
  'topics',
  'reasons',
  ...END.map((name) => `source_${name}`),
  ...END.map((name) => `target_${name}`),
  'id',
];

/** One link a row, with full texts; of a question, one statement a row. A row is never anything else: scripts count them. */
export function xrefCsv(xref: Xref, options: CsvOptions = {}): string {
  if (xref.query !== undefined) {
    const rows = xref.query.hits.map(({ score, reasons, topics, statement }) => [
      score,
      topics.join('; '),
      reasonText(reasons),
      ...end(statement),
    ]);
    return csv(['score', 'topics', 'reasons', ...END], rows, options);
  }
  return csv(COLUMNS, xref.links.map(row), options);
}

function row({ type, score, topics, reasons, source, target, id }: Link): readonly (string | number | null)[] {
  return [type, score, topics.join('; '), reasonText(reasons), ...end(source), ...end(target), id];
}

function end({ document, holder, statement, kind, position, text }: LinkEnd): readonly (string | number | null)[] {
  return [document, holder, statement, kind, position?.start.line ?? null, text];
}

function reasonText(reasons: readonly LinkReason[]): string {
  return reasons.map(({ kind, terms }) => (terms.length === 0 ? kind : `${kind}: ${terms.join(', ')}`)).join(' | ');
}
