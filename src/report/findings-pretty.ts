import type { Finding, Findings } from '../validate/findings-types.ts';
import { findingsLabels } from './findings-labels.ts';
import { examinedLine, foundLine, skippedText, visible } from './findings-words.ts';
import { severityWords } from './severity-words.ts';
import type { PrintLanguage, Style } from './style.ts';

/** For a person at a terminal: by file, each finding with its line, and at the end what was examined. */
export function findingsPretty(findings: Findings, style: Style): string {
  const { paint, lang } = style;
  const label = findingsLabels[lang];
  const paths = [...new Set(findings.findings.map(({ path }) => path))];
  const files = paths.map((path) => {
    const own = findings.findings.filter((finding) => finding.path === path);
    return [paint('title', visible(path)), ...own.flatMap((finding) => rowsOf(finding, own, style)), ''].join('\n');
  });
  const notRun = findings.examined.filter((file) => file.notRun.length > 0);
  const rest = [
    ...findings.fixed.map(
      ({ path, rule, count }) => `${paint('good', label.fixed)} ${visible(path)}: ${rule}, ${count}`,
    ),
    ...findings.silenced.map(
      ({ finding, reason }) =>
        `${paint('faint', label.silenced)} ${visible(`${finding.path}:${finding.position?.start.line ?? 1} ${finding.rule}: ${reason}`)}`,
    ),
    ...findings.gone.map(
      ({ path, rule, message }) => `${paint('faint', label.gone)} ${visible(`${path} ${rule}: ${message}`)}`,
    ),
    ...findings.skipped.map(
      ({ path, reason }) => `${paint('warning', label.skipped)} ${visible(skippedText({ path, reason }))}`,
    ),
    ...notRun.map(
      ({ path, notRun: ids }) => `${paint('faint', label.notRun)} ${visible(path)}, ${label.noText}: ${ids.join(', ')}`,
    ),
  ];
  const verdict = paint(findings.verdict === 'pass' ? 'good' : 'error', label.verdicts[findings.verdict]);
  const end = [examinedLine(findings, lang), `${verdict}: ${foundLine(findings, lang)}`];
  if (findings.findings.length > 0) end.push(paint('faint', label.explain));
  return `${[...files, ...rest, ...(rest.length > 0 ? [''] : []), ...end].join('\n')}\n`;
}

function rowsOf(finding: Finding, beside: readonly Finding[], style: Style): readonly string[] {
  const { paint, lang } = style;
  const width = Math.max(...beside.map((each) => pointOf(each).length));
  const kinds = beside.map(labelOf(lang));
  const severityWidth = Math.max(...kinds.map((kind) => kind.length));
  const kind = labelOf(lang)(finding).padEnd(severityWidth);
  const shown = paint(finding.known ? 'faint' : finding.severity, kind);
  const row = `  ${pointOf(finding).padStart(width)}  ${shown}  ${visible(finding.message)}  ${paint('faint', finding.rule)}`;
  if (finding.frame) return [row, ...frameRows(finding, style)];
  const { excerpt } = finding;
  const indent = ' '.repeat(width + severityWidth + 6);
  return excerpt === null || excerpt === '' ? [row] : [row, paint('faint', `${indent}${visible(excerpt)}`)];
}

const labelOf =
  (lang: PrintLanguage) =>
  ({ known, severity }: Finding): string =>
    known ? findingsLabels[lang].known : severityWords[lang][severity];

const pointOf = ({ position }: Finding): string => (position ? `${position.start.line}:${position.start.column}` : '');

/** The lines around the place, the place itself underlined. */
function frameRows({ frame, position }: Finding, { paint }: Style): readonly string[] {
  if (!frame || !position) return [];
  const { start, end } = position;
  const { column = 1 } = frame;
  const cut = column > 1 ? '…' : '';
  const width = String(frame.line + frame.lines.length - 1).length;
  return frame.lines.flatMap((content, index) => {
    const number = frame.line + index;
    const isHere = number === start.line;
    const row = `    ${isHere ? '>' : ' '} ${String(number).padStart(width)} | ${cut}${visible(content)}`;
    if (!isHere) return [paint('faint', row)];
    const before = cut.length + visible(content.slice(0, start.column - column)).length;
    const length = end.line === start.line ? Math.max(1, end.column - start.column) : 1;
    const marks = '^'.repeat(Math.min(length, Math.max(1, content.length - start.column + column)));
    return [row, `      ${' '.repeat(width)} | ${' '.repeat(before)}${paint('error', marks)}`];
  });
}
