import type { Finding, Findings, Severity } from '../validate/findings-types.ts';
import type { FindingsLabels } from './findings-labels.ts';
import { findingsLabels } from './findings-labels.ts';
import { summaryText, visible } from './findings-words.ts';
import type { Style } from './style.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions: an annotation for each finding, and what was examined. */
export function findingsGithub(findings: Findings, { lang }: Pick<Style, 'lang'>): string {
  const label = findingsLabels[lang];
  const isEmpty = findings.verdict === 'nothing-examined';
  const lines = [
    ...findings.findings.map((finding) => annotation(finding, label)),
    ...findings.silenced.map(({ finding, reason }) =>
      command('notice', place(finding, label.silenced), `${finding.message} (${label.silenced}: ${reason})`),
    ),
    ...findings.gone.map(({ path, rule, message }) =>
      command('notice', { title: `${rule} (${label.gone})`, file: path }, `${label.takeOut}: ${message}`),
    ),
    ...findings.skipped.map(({ path, reason }) => command('warning', { title: label.skipped, file: path }, reason)),
    command(isEmpty ? 'error' : 'notice', { title: 'barnevern validate' }, summaryText(findings, lang)),
  ];
  return `${lines.join('\n')}\n`;
}

const annotation = (finding: Finding, { known }: FindingsLabels): string =>
  finding.known
    ? command('notice', place(finding, known), finding.message)
    : command(commands[finding.severity], place(finding, null), finding.message);

function place({ path, rule, position }: Finding, mark: string | null): Readonly<Record<string, string>> {
  const title = mark === null ? rule : `${rule} (${mark})`;
  if (!position) return { title, file: path };
  const { start, end } = position;
  const columns =
    start.line === end.line
      ? { col: String(start.column), endColumn: String(Math.max(start.column, end.column - 1)) }
      : {};
  return { title, file: path, line: String(start.line), endLine: String(end.line), ...columns };
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const told = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${told.join(',')}::${escaped(message)}`;
}

/** `%`, line feeds and returns are those of the command itself unless they are encoded. */
const escaped = (text: string): string =>
  visible(text.replaceAll('\r', '\uE000').replaceAll('%', '%25')).replaceAll('\uE000', '%0D').replaceAll('\n', '%0A');
