import type { LinkEnd, LinkType, Xref } from '../xref/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Style } from './style.ts';
import { isAsked, wholeXref, type XrefAsked } from './xref-asked.ts';
import { matrixOf } from './xref-matrix.ts';
import { legendOf, nothingIn, type XrefWords, xrefWords } from './xref-words.ts';

const TYPES: readonly LinkType[] = ['agrees', 'conflicts', 'addresses', 'related', 'cites'];

/** The report as Markdown that one can publish: all links, with quotes and reasons. Text of documents is escaped. */
export function xrefMarkdown(xref: Xref, style: Style, { types }: XrefAsked = wholeXref): string {
  const words = xrefWords(style.lang);
  const { documents, holders, statements, findings } = xref.examined;
  const blocks = [
    `# ${words.title}`,
    words.examined(documents, holders, statements, xref.links.length),
    documentList(xref, words),
  ];
  if (xref.query !== undefined) return `${[...blocks, ...queryBlocks(xref, words)].join('\n\n')}\n`;
  const nothing = nothingIn(xref, words);
  if (nothing !== null) return `${[...blocks, nothing, ...matrixBlocks(xref, words, style)].join('\n\n')}\n`;
  for (const type of TYPES) {
    const links = xref.links.filter((link) => link.type === type);
    if (links.length === 0) continue;
    blocks.push(`## ${words.headings[type]} (${links.length})`);
    for (const { score, reasons, source, target } of links) {
      const why = reasons
        .map(({ kind, terms }) =>
          [words.reasons[kind], ...(terms.length > 0 ? [terms.map(escapeMarkdown).join(', ')] : [])].join(': '),
        )
        .join('; ');
      blocks.push(
        `- **${score.toFixed(2)}** – ${quote(source, words)}\n  - ${quote(target, words)}\n  - *${words.terms.why}: ${why}*`,
      );
    }
  }
  if (isAsked('addresses', types))
    blocks.push(`## ${words.headings.unanswered} (${words.answered(xref.unanswered.length, findings)})`);
  if (xref.unanswered.length > 0 && isAsked('addresses', types))
    blocks.push(
      xref.unanswered
        .map(({ holder, text }) => `- ${escapeMarkdown(holder ?? words.terms.nobody)}: ${escapeMarkdown(text)}`)
        .join('\n'),
    );
  if (xref.copied.length > 0) {
    const rows = xref.copied.map(
      ({ share, earlier, later, dated }) =>
        `- ${Math.round(share * 100)} %${dated ? '' : ` (${words.terms.undated})`}: ${escapeMarkdown(earlier.holder ?? words.terms.nobody)} ${earlier.date ?? ''}: ${escapeMarkdown(earlier.text)} → ${escapeMarkdown(later.holder ?? words.terms.nobody)} ${later.date ?? ''}: ${escapeMarkdown(later.text)}`,
    );
    blocks.push(`## ${words.headings.copied}`, rows.join('\n'));
  }
  blocks.push(...matrixBlocks(xref, words, style));
  return `${blocks.join('\n\n')}\n`;
}

function documentList({ documents }: Xref, words: XrefWords): string {
  return documents
    .map(
      ({ title, id, organisation, statements }) =>
        `- ${escapeMarkdown(organisation?.name ?? words.terms.nobody)}: ${escapeMarkdown(title ?? id)} (${statements})`,
    )
    .join('\n');
}

function quote({ holder, kind, text, position }: LinkEnd, words: XrefWords): string {
  const what = [
    kind === null ? null : words.kinds[kind],
    position === null ? null : `${words.terms.place} ${position.start.line}`,
  ].filter((part) => part !== null);
  return `${escapeMarkdown(holder ?? words.terms.nobody)} (${what.join(', ')}): ${escapeMarkdown(text)}`;
}

function matrixBlocks(xref: Xref, words: XrefWords, style: Style): string[] {
  const { organisations, rows } = matrixOf(xref);
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [
    line([words.terms.topic, ...organisations.map(escapeMarkdown)]),
    line(['---', ...organisations.map(() => '---')]),
  ];
  const body = rows.map(({ topic, cells }) =>
    line([
      escapeMarkdown(style.topic(topic)),
      ...cells.map((cell) =>
        cell === null ? '' : `${words.stances[cell.stance]} (${cell.statements.length}/${cell.counts.examined})`,
      ),
    ]),
  );
  return [
    `## ${words.headings.matrix}`,
    [...head, ...body].join('\n'),
    `${legendOf(words, 'share')}; ${words.terms.legend}`,
  ];
}

function queryBlocks({ query }: Xref, words: XrefWords): string[] {
  if (query === undefined) return [];
  const hits = query.hits.map(({ score, statement }) => `- **${score.toFixed(2)}** – ${quote(statement, words)}`);
  return [
    `## ${words.query(escapeMarkdown(query.text))} (${hits.length})`,
    ...(hits.length > 0 ? [hits.join('\n')] : []),
  ];
}
