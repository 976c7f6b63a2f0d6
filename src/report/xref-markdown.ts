import type { LinkEnd, LinkType, Xref } from '../xref/index.ts';
import type { Style } from './style.ts';
import { matrixOf } from './xref-matrix.ts';
import { type XrefWords, xrefWords } from './xref-words.ts';

const TYPES: readonly LinkType[] = ['agrees', 'conflicts', 'addresses', 'related', 'cites'];

/** The report as Markdown that one can publish: all links, with quotes and reasons. Text of documents is escaped. */
export function xrefMarkdown(xref: Xref, style: Style): string {
  const words = xrefWords(style.lang);
  const { documents, holders, statements, findings } = xref.examined;
  const blocks = [
    `# ${words.title}`,
    words.examined(documents, holders, statements, xref.links.length),
    documentList(xref, words),
  ];
  if (xref.query !== undefined) return `${[...blocks, ...queryBlocks(xref, words)].join('\n\n')}\n`;
  for (const type of TYPES) {
    const links = xref.links.filter((link) => link.type === type);
    if (links.length === 0) continue;
    blocks.push(`## ${words.headings[type]} (${links.length})`);
    for (const { score, reasons, source, target } of links) {
      const why = reasons
        .map(({ kind, terms }) =>
          [words.reasons[kind], ...(terms.length > 0 ? [terms.map(escape).join(', ')] : [])].join(': '),
        )
        .join('; ');
      blocks.push(
        `- **${score.toFixed(2)}** – ${quote(source, words)}\n  - ${quote(target, words)}\n  - *${words.terms.why}: ${why}*`,
      );
    }
  }
  blocks.push(`## ${words.headings.unanswered} (${words.answered(xref.unanswered.length, findings)})`);
  if (xref.unanswered.length > 0)
    blocks.push(
      xref.unanswered
        .map(({ holder, text }) => `- ${escape(holder ?? words.terms.nobody)}: ${escape(text)}`)
        .join('\n'),
    );
  if (xref.copied.length > 0) {
    const rows = xref.copied.map(
      ({ share, earlier, later, dated }) =>
        `- ${Math.round(share * 100)} %${dated ? '' : ` (${words.terms.undated})`}: ${escape(earlier.holder ?? words.terms.nobody)} ${earlier.date ?? ''}: ${escape(earlier.text)} → ${escape(later.holder ?? words.terms.nobody)} ${later.date ?? ''}: ${escape(later.text)}`,
    );
    blocks.push(`## ${words.headings.copied}`, rows.join('\n'));
  }
  blocks.push(...matrixBlocks(xref, words));
  return `${blocks.join('\n\n')}\n`;
}

function documentList({ documents }: Xref, words: XrefWords): string {
  return documents
    .map(
      ({ title, id, organisation, statements }) =>
        `- ${escape(organisation?.name ?? words.terms.nobody)}: ${escape(title ?? id)} (${statements})`,
    )
    .join('\n');
}

function quote({ holder, kind, text, position }: LinkEnd, words: XrefWords): string {
  const what = [
    kind === null ? null : words.kinds[kind],
    position === null ? null : `${words.terms.place} ${position.start.line}`,
  ].filter((part) => part !== null);
  return `${escape(holder ?? words.terms.nobody)} (${what.join(', ')}): ${escape(text)}`;
}

function matrixBlocks(xref: Xref, words: XrefWords): string[] {
  const { organisations, rows } = matrixOf(xref);
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [
    line([words.terms.topic, ...organisations.map(escape)]),
    line(['---', ...organisations.map(() => '---')]),
  ];
  const body = rows.map(({ topic, cells }) =>
    line([
      escape(topic),
      ...cells.map((cell) =>
        cell === null ? '' : `${words.stances[cell.stance]} (${cell.statements.length}/${cell.counts.examined})`,
      ),
    ]),
  );
  return [`## ${words.headings.matrix}`, [...head, ...body].join('\n'), words.terms.legend];
}

function queryBlocks({ query }: Xref, words: XrefWords): string[] {
  if (query === undefined) return [];
  const hits = query.hits.map(({ score, statement }) => `- **${score.toFixed(2)}** – ${quote(statement, words)}`);
  return [
    `## ${words.headings.query} “${escape(query.text)}” (${hits.length})`,
    ...(hits.length > 0 ? [hits.join('\n')] : []),
  ];
}

/** Text that Markdown reads as text: marks are escaped, line ends are blanks. */
function escape(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]/gu, '\\$&')
    .replace(/^([-+=]|\d+[.)])/u, '\\$1');
}
