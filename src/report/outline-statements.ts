import type { PolicyDocument, Quantity, Section, Statement } from '../model/model-types.ts';
import { pad } from './outline-head.ts';
import { safeLine } from './safe.ts';
import type { Style } from './style.ts';
import { linesWithTopics } from './topic-labels.ts';
import type { Words } from './words.ts';
import { widthOf, wrap } from './wrap.ts';

/** The statements under their headings and leads, children below their parents, with line numbers for `explain`
 * and their topics. */
export function outlineStatements(document: PolicyDocument, style: Style, words: Words): string[] {
  const { statements } = document;
  const sections = new Map(document.sections.map((section) => [section.id, section]));
  /** Where statements stand: a heading that is one itself is shown once. */
  const stated = new Set(statements.map(({ position }) => position.start.offset));
  const depths = depthsOf(statements);
  const gutter = String(Math.max(0, ...statements.map((statement) => statement.position.start.line))).length + 1;
  const kindWidth = Math.max(...statements.map(({ kind }) => widthOf(words.kinds[kind][0])));
  const lines: string[] = [];
  let under: readonly Section[] = [];
  let leads: (string | null)[] = [];
  let shown: readonly string[] = [];
  for (const statement of [...statements].sort(byPlace)) {
    const path = pathOf(statement.section, sections).filter(
      (section) => !isTitle(section, document) && !stated.has(section.position.start.offset),
    );
    const depth = depths.get(statement.id) ?? 0;
    const fresh = path.filter((section) => !under.includes(section));
    for (const section of fresh) lines.push(...headingLines(section, path.indexOf(section), gutter, style));
    if (fresh.length > 0 || path.length < under.length) leads = [];
    under = path;
    if ((leads[depth] ?? null) !== statement.lead) {
      const said = [...path.map(({ heading }) => heading), ...shown].map(safeLine);
      lines.push(...leadLines(statement, said, depth, gutter, style));
    }
    leads = [...leads.slice(0, depth), statement.lead];
    shown = [...shown.slice(-3), statement.text];
    lines.push(...statementLines(statement, depth, { gutter, kindWidth }, style, words));
  }
  return lines;
}

const byPlace = (a: Statement, b: Statement): number => a.position.start.offset - b.position.start.offset;

/** How many statements stand over each one. A ring of parents, which no sound model has, ends at its start. */
function depthsOf(statements: readonly Statement[]): Map<string, number> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const depth = (statement: Statement): number => {
    const seen = new Set([statement.id]);
    let parent = statement.parent;
    while (parent !== null && !seen.has(parent) && byId.has(parent)) {
      seen.add(parent);
      parent = byId.get(parent)?.parent ?? null;
    }
    return seen.size - 1;
  };
  return new Map(statements.map((statement) => [statement.id, depth(statement)]));
}

/** A section and those over it, the outermost first. */
function pathOf(id: string | null, sections: ReadonlyMap<string, Section>): Section[] {
  const path: Section[] = [];
  for (let section = id === null ? undefined : sections.get(id); section && !path.includes(section); ) {
    path.unshift(section);
    section = section.parent === null ? undefined : sections.get(section.parent);
  }
  return path;
}

const isTitle = (section: Section, { title }: PolicyDocument): boolean =>
  title !== null && safeLine(section.heading) === safeLine(title);

function headingLines(section: Section, depth: number, gutter: number, style: Style): string[] {
  const start = ' '.repeat(gutter + 2 + Math.min(depth, 4) * 2);
  const lines = wrap(safeLine(section.heading), style.columns - start.length);
  return ['', ...lines.map((line) => `${start}${style.paint('heading', line)}`)];
}

/** The lead as written, unless it stands there already as heading or statement; a blank line where a list has ended. */
function leadLines(
  { lead }: Statement,
  said: readonly string[],
  depth: number,
  gutter: number,
  style: Style,
): string[] {
  if (lead === null) return [''];
  if (said.includes(safeLine(lead))) return [];
  const start = ' '.repeat(gutter + 2 + Math.min(depth, 6) * 2);
  return ['', ...wrap(safeLine(lead), style.columns - start.length).map((line) => start + style.paint('faint', line))];
}

function statementLines(
  statement: Statement,
  depth: number,
  { gutter, kindWidth }: { gutter: number; kindWidth: number },
  style: Style,
  words: Words,
): string[] {
  const number = String(statement.position.start.line).padStart(gutter);
  const marker =
    statement.ordinal !== null ? `${safeLine(statement.ordinal)} ` : statement.origin === 'list' ? '• ' : '';
  const indent = ' '.repeat(Math.min(depth, 6) * 2);
  const left = gutter + 2 + kindWidth + 2 + indent.length + widthOf(marker);
  const width = Math.max(20, style.columns - left);
  const kind = style.paint(statement.kind, pad(words.kinds[statement.kind][0], kindWidth));
  const text = wrap(safeLine(statement.text), width);
  const details = detailsOf(statement, words);
  const known = details === '' ? [] : wrap(details, width);
  const faint = { ...style, paint: (_tone: unknown, line: string) => line };
  const said = known.length > 0 ? text : linesWithTopics(text, statement.topics, width, style);
  const below = known.length > 0 ? linesWithTopics(known, statement.topics, width, faint) : [];
  return [
    `${style.paint('faint', number)}  ${kind}  ${indent}${marker}${said[0] ?? ''}`,
    ...said.slice(1).map((line) => ' '.repeat(left) + line),
    ...below.map((line) => ' '.repeat(left) + style.paint('faint', line)),
  ];
}

/** What is known beside the words: holder, status, quantities, deadlines. */
function detailsOf({ holder, status, quantities, dates }: Statement, words: Words): string {
  const parts = [
    ...(holder ? [`${words.heldBy} ${holder.name}`] : []),
    ...(status ? [words.statuses[status]] : []),
    ...quantities.map(quantityText),
    ...dates.map(({ text }) => text),
  ];
  return parts.length === 0 ? '' : `[${[...new Set(parts.map(safeLine))].join('; ')}]`;
}

/** As written, with the share in figures where the words do not show it. */
function quantityText({ text, share, comparator }: Quantity): string {
  if (share === undefined || /%|prosent/.test(text)) return text;
  const sign = { eq: '=', gt: '>', lt: '<', approx: '≈' }[comparator];
  return `${text} ${sign} ${Math.round(share * 1000) / 10} %`;
}
