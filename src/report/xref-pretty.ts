import type { Link, LinkEnd, LinkType, StancePosition, Xref } from '../xref/index.ts';
import { pad } from './outline-head.ts';
import { safeLine } from './safe.ts';
import type { Style, Tone } from './style.ts';
import { topicText } from './topic-labels.ts';
import { clip, widthOf, wrap } from './wrap.ts';
import { isAsked, wholeXref, type XrefAsked } from './xref-asked.ts';
import { matrixOf } from './xref-matrix.ts';
import { legendOf, nothingIn, type XrefWords, xrefWords } from './xref-words.ts';

/** How many links of a type, and rows of a list, a report to read shows. */
const SHOWN = 10;
/** Columns that an organisation takes in the matrix. */
const COLUMN = 5;
/** Widest label of a topic in the matrix. */
const LABEL = 36;
const TYPES: readonly LinkType[] = ['agrees', 'conflicts', 'addresses', 'related', 'cites'];
const MARKS = { for: '+', against: '-', partly: '±', silent: '·' } as const;

/** The answer first: strongest agreements, conflicts, findings nobody answers, copied wording, then the matrix. */
export function xrefPretty(xref: Xref, style: Style, { types }: XrefAsked = wholeXref): string {
  const words = xrefWords(style.lang);
  const { documents, holders, statements, findings } = xref.examined;
  const intro = style.paint('title', words.examined(documents, holders, statements, xref.links.length));
  if (xref.query !== undefined) return `${[intro, ...queryLines(xref, style, words)].join('\n')}\n`;
  const nothing = nothingIn(xref, words);
  if (nothing !== null)
    return `${[intro, '', ...hang(nothing, 0, style), ...matrixLines(xref, style, words)].join('\n')}\n`;
  const lines = [intro];
  for (const type of TYPES.slice(0, 3)) lines.push(...linkLines(xref, type, types, style, words));
  if (isAsked('addresses', types)) lines.push(...unansweredLines(xref, style, words, findings));
  for (const type of TYPES.slice(3)) lines.push(...linkLines(xref, type, types, style, words));
  lines.push(...copiedLines(xref, style, words), ...matrixLines(xref, style, words));
  return `${lines.join('\n')}\n`;
}

function heading(text: string, count: string, style: Style): string[] {
  return ['', `${style.paint('heading', text)} ${style.paint('faint', `(${count})`)}`];
}

function linkLines(
  { links, documents }: Xref,
  type: LinkType,
  types: XrefAsked['types'],
  style: Style,
  words: XrefWords,
): string[] {
  const own = links.filter((link) => link.type === type);
  const paths = pathsOf(documents);
  if (own.length === 0) {
    const isTold = types?.includes(type) ?? (type === 'conflicts' || type === 'agrees');
    return isTold ? heading(words.headings[type], words.terms.none, style) : [];
  }
  const lines = heading(words.headings[type], String(own.length), style);
  for (const link of own.slice(0, SHOWN)) lines.push(...oneLink(link, paths, style, words));
  if (own.length > SHOWN)
    lines.push(style.paint('faint', `  … ${SHOWN} / ${own.length} ${words.terms.shown}; ${words.terms.more}`));
  return lines;
}

function oneLink(link: Link, paths: Paths, style: Style, words: XrefWords): string[] {
  const why = link.reasons
    .map(({ kind, terms }) =>
      [words.reasons[kind], ...(terms.length > 0 ? [terms.slice(0, 3).join(', ')] : [])].join(': '),
    )
    .join('; ');
  return [
    `  ${style.paint('strong', link.score.toFixed(2))}  ${style.paint('faint', topicText(link.topics, style))}`.trimEnd(),
    ...quote(link.source, paths, style, words),
    ...quote(link.target, paths, style, words),
    ...hang(`${words.terms.why}: ${safeLine(why)}`, 6, style).map((line) => style.paint('faint', line)),
  ];
}

/** The path of each document, by its id. */
type Paths = ReadonlyMap<string, string>;

const pathsOf = (documents: Xref['documents']): Paths => new Map(documents.map(({ id, source }) => [id, source.path]));

/** Who says it, as what, and where, as `explain` takes it; then the words. */
function quote(end: LinkEnd, paths: Paths, style: Style, words: XrefWords): string[] {
  const who = safeLine(end.holder ?? words.terms.nobody);
  const place = `${paths.get(end.document) ?? end.document}${end.position === null ? '' : `:${end.position.start.line}`}`;
  const kind = end.kind === null ? '' : ` ${words.kinds[end.kind]}`;
  const tone: Tone = end.kind ?? 'info';
  return [
    `    ${style.paint(tone, `${who}:${kind}`)}  ${style.paint('place', safeLine(place))}`,
    ...hang(safeLine(end.text), 6, style),
  ];
}

function hang(text: string, indent: number, style: Style): string[] {
  return wrap(text, Math.max(20, style.columns - indent)).map((line) => ' '.repeat(indent) + line);
}

function unansweredLines({ unanswered }: Xref, style: Style, words: XrefWords, findings: number): string[] {
  const lines = heading(words.headings.unanswered, words.answered(unanswered.length, findings), style);
  for (const finding of unanswered.slice(0, SHOWN)) {
    lines.push(
      `    ${style.paint('finding', safeLine(finding.holder ?? words.terms.nobody))}`,
      ...hang(safeLine(finding.text), 6, style),
    );
  }
  return lines;
}

function copiedLines({ copied }: Xref, style: Style, words: XrefWords): string[] {
  if (copied.length === 0) return [];
  const lines = heading(words.headings.copied, String(copied.length), style);
  for (const { share, earlier, later, dated } of copied.slice(0, SHOWN)) {
    const order = dated ? '' : `  (${words.terms.undated})`;
    lines.push(`  ${style.paint('strong', `${Math.round(share * 100)} %`)}${order}`);
    for (const end of [earlier, later])
      lines.push(...hang(safeLine(`${end.holder ?? words.terms.nobody} ${end.date ?? ''}: ${end.text}`), 4, style));
  }
  return lines;
}

function matrixLines(xref: Xref, style: Style, words: XrefWords): string[] {
  const { organisations, rows } = matrixOf(xref);
  if (rows.length === 0) return [];
  const label = (topic: string) => clip(safeLine(style.topic(topic)), LABEL);
  const lines = heading(words.headings.matrix, `${rows.length} × ${organisations.length}`, style);
  for (const [at, organisation] of organisations.entries())
    lines.push(`  ${String(at + 1).padStart(3)}  ${safeLine(organisation)}`);
  const wide = Math.max(...rows.map(({ topic }) => widthOf(label(topic))));
  const across = Math.max(1, Math.floor((style.columns - wide - 2) / COLUMN));
  for (let from = 0; from < organisations.length; from += across) {
    const numbers = organisations.map((_, at) => String(at + 1)).slice(from, from + across);
    lines.push(`  ${' '.repeat(wide)}${numbers.map((number) => number.padStart(COLUMN)).join('')}`);
    for (const { topic, cells } of rows) {
      const marks = cells.slice(from, from + across).map((cell) => cellText(cell).padStart(COLUMN));
      lines.push(`  ${pad(label(topic), wide)}${marks.join('')}`);
    }
  }
  const legend = (['for', 'partly', 'against', 'silent'] as const).map(
    (stance) => `${MARKS[stance]} ${words.stances[stance]}`,
  );
  lines.push(
    style.paint('faint', `  ${legend.join('  ')}`),
    ...[legendOf(words, 'count'), words.terms.legend]
      .flatMap((text) => hang(text, 2, style))
      .map((line) => style.paint('faint', line)),
  );
  return lines;
}

/** `+3`: for, in three statements. */
function cellText(cell: StancePosition | null): string {
  if (cell === null) return '';
  return cell.stance === 'silent' ? MARKS.silent : `${MARKS[cell.stance]}${cell.statements.length}`;
}

function queryLines({ query, documents }: Xref, style: Style, words: XrefWords): string[] {
  if (query === undefined) return [];
  const paths = pathsOf(documents);
  const lines = heading(words.query(safeLine(query.text)), String(query.hits.length), style);
  for (const { score, statement } of query.hits.slice(0, 3 * SHOWN))
    lines.push(`  ${style.paint('strong', score.toFixed(2))}`, ...quote(statement, paths, style, words));
  return lines;
}
