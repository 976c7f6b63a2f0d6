import type { Finding, Findings, Severity } from '../validate/findings-types.ts';
import { examinedLine, foundLine, visible } from './findings-words.ts';

/** Colours as functions that return the text as it is where colour is off. */
export interface FindingsStyle {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
}

/** For a person at a terminal: by file, each finding with its line, and at the end what was examined. */
export function findingsPretty(findings: Findings, style: FindingsStyle): string {
  const paths = [...new Set(findings.findings.map(({ path }) => path))];
  const files = paths.map((path) => {
    const own = findings.findings.filter((finding) => finding.path === path);
    return [style.bold(visible(path)), ...own.flatMap((finding) => rowsOf(finding, own, style)), ''].join('\n');
  });
  const rest = [
    ...findings.fixed.map(({ path, rule, count }) => `${style.green('fixed')} ${visible(path)}: ${rule}, ${count}`),
    ...findings.silenced.map(
      ({ finding, reason }) =>
        `${style.dim('silenced')} ${visible(`${finding.path}:${finding.position?.start.line ?? 1} ${finding.rule}: ${reason}`)}`,
    ),
    ...findings.gone.map(({ path, rule, message }) => `${style.dim('gone')} ${visible(`${path} ${rule}: ${message}`)}`),
    ...findings.skipped.map(({ path, reason }) => `${style.yellow('skipped')} ${visible(`${path}: ${reason}`)}`),
  ];
  const notRun = findings.examined.filter((file) => file.notRun.length > 0);
  const partial = notRun.map(
    ({ path, notRun: ids }) => `${style.dim('not run')} on ${visible(path)}, which holds no text: ${ids.join(', ')}`,
  );
  const paint = findings.verdict === 'pass' ? style.green : style.red;
  const end = [examinedLine(findings), `${paint(findings.verdict.replace('-', ' '))}: ${foundLine(findings)}`];
  if (findings.findings.length > 0) end.push(style.dim('`barnevern rules ID` tells why a rule is there'));
  const tail = [...rest, ...partial];
  return `${[...files, ...tail, ...(tail.length > 0 ? [''] : []), ...end].join('\n')}\n`;
}

const severityWidth = 'warning'.length;

function rowsOf(finding: Finding, beside: readonly Finding[], style: FindingsStyle): readonly string[] {
  const width = Math.max(...beside.map((each) => pointOf(each).length));
  const severity = finding.known ? 'known' : finding.severity;
  const paint = finding.known ? style.dim : colourOf(finding.severity, style);
  const row = `  ${pointOf(finding).padStart(width)}  ${paint(severity.padEnd(severityWidth))}  ${visible(finding.message)}  ${style.dim(finding.rule)}`;
  if (finding.frame) return [row, ...frameRows(finding, style)];
  const { excerpt } = finding;
  const indent = ' '.repeat(width + severityWidth + 6);
  return excerpt === null || excerpt === '' ? [row] : [row, style.dim(`${indent}${visible(excerpt)}`)];
}

const pointOf = ({ position }: Finding): string => (position ? `${position.start.line}:${position.start.column}` : '');

function colourOf(severity: Severity, style: FindingsStyle): (text: string) => string {
  if (severity === 'error') return style.red;
  return severity === 'warning' ? style.yellow : style.cyan;
}

/** The lines around the place, the place itself underlined. */
function frameRows({ frame, position }: Finding, style: FindingsStyle): readonly string[] {
  if (!frame || !position) return [];
  const { start, end } = position;
  const width = String(frame.line + frame.lines.length - 1).length;
  return frame.lines.flatMap((content, index) => {
    const number = frame.line + index;
    const isHere = number === start.line;
    const row = `    ${isHere ? '>' : ' '} ${String(number).padStart(width)} | ${visible(content)}`;
    if (!isHere) return [style.dim(row)];
    const before = visible(content.slice(0, start.column - 1)).length;
    const length = end.line === start.line ? Math.max(1, end.column - start.column) : 1;
    const marks = '^'.repeat(Math.min(length, Math.max(1, content.length - start.column + 1)));
    return [row, `      ${' '.repeat(width)} | ${' '.repeat(before)}${style.red(marks)}`];
  });
}
