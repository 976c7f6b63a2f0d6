import type { Examined, Finding, Findings, Frame, Point } from './findings-types.ts';
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
      excerpt: source.text === null || position === null ? null : excerptAt(source.text, position.start),
      frame: source.framed && source.text !== null && position !== null ? frameAt(source.text, position.start) : null,
      fingerprint: fingerprints[index] ?? '',
      known: false,
      fixable: problem.fixable === true,
    };
  });
}

/** How much of a long line is shown before the place. */
const ahead = 60;

/** The line of a place; of a long one, what is around the place, from the beginning of a word. */
function excerptAt(text: string, { line, column }: Point): string {
  const content = lineOf(text, line);
  if (column <= widest - ahead) return shorten(content, widest);
  const from = content.indexOf(' ', column - 1 - ahead) + 1;
  return `…${shorten(content.slice(from > 0 && from < column ? from : column - 1), widest)}`;
}

/** The line of a place and two on either side, each cut to what can be shown: the place is always in it. */
function frameAt(text: string, { line, column }: Point): Frame {
  const first = Math.max(1, line - 2);
  const total = text.split('\n', line + 3).length;
  const last = Math.min(line + 2, total);
  const from = column > widest - ahead ? column - ahead : 1;
  const lines = Array.from({ length: last - first + 1 }, (_, index) =>
    lineOf(text, first + index).slice(from - 1, from - 1 + widest),
  );
  return { line: first, ...(from > 1 && { column: from }), lines };
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
