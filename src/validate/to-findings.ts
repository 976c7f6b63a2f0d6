import type { Examined, Finding, Findings, Frame } from './findings-types.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { MessageLanguage } from './messages/index.ts';
import { messageOf } from './messages/index.ts';
import type { Found } from './run-rules.ts';
import { lineOf } from './text-lines.ts';
import type { Problem } from './types.ts';
import { shorten } from './words.ts';

/** Where findings come from. */
export interface Source {
  readonly path: string;
  readonly document: string | null;
  /** Null where only a model is at hand. */
  readonly text: string | null;
  /** Whether the lines around each place are given too. */
  readonly framed: boolean;
}

/** Longest line that is quoted whole. */
const widest = 160;

/** Words the problems of one file, and gives each its fingerprint and the line that it stands on. */
export function toFindings(source: Source, found: readonly Found[], language: MessageLanguage): readonly Finding[] {
  const fingerprints = fingerprintsOf(source.path, found);
  return found.map(({ rule, severity, problem }, index) => {
    const { kind, data, position, statement } = problem;
    const line = position?.start.line ?? null;
    return {
      rule,
      kind,
      severity,
      message: messageOf(kind, data, language),
      data: { ...data },
      path: source.path,
      document: source.document,
      statement,
      position,
      excerpt: source.text === null || line === null ? null : shorten(lineOf(source.text, line), widest),
      frame: source.framed && source.text !== null && line !== null ? frameAt(source.text, line) : null,
      fingerprint: fingerprints[index] ?? '',
      known: false,
      fixable: problem.fixable === true,
    };
  });
}

/** The line and two on either side, each cut where it is too long to show. */
function frameAt(text: string, line: number): Frame {
  const first = Math.max(1, line - 2);
  const total = text.split('\n', line + 3).length;
  const last = Math.min(line + 2, total);
  const lines = Array.from({ length: last - first + 1 }, (_, index) => lineOf(text, first + index).slice(0, widest));
  return { line: first, lines };
}

/** Counts what counts, and apart from it what does not. */
export function summaryOf(
  findings: readonly Finding[],
  rest: {
    readonly examined: readonly Examined[];
    readonly skipped: number;
    readonly silenced: number;
    readonly gone: number;
  },
): Findings['summary'] {
  const count = (severity: Problem['severity']): number =>
    findings.filter((finding) => finding.severity === severity && !finding.known).length;
  return {
    examined: rest.examined.length,
    skipped: rest.skipped,
    statements: rest.examined.reduce((sum, { statements }) => sum + statements, 0),
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    known: findings.filter(({ known }) => known).length,
    silenced: rest.silenced,
    gone: rest.gone,
  };
}
