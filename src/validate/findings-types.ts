// Made by `npm run generate` from schemas/findings.schema.json. Do not edit.

/**
 * `nothing-examined` is not a pass.
 */
export type Verdict = 'pass' | 'fail' | 'nothing-examined';
export type FailOn = 'error' | 'warning' | 'info' | 'never';
export type Level = 'error' | 'warning' | 'info' | 'off';
export type Severity = 'error' | 'warning' | 'info';

/**
 * What `barnevern validate` prints: what was examined, what was skipped, and what was found. Offsets are UTF-16 code units from 0; lines and columns count from 1.
 */
export interface Findings {
  schemaVersion: '1.0';
  verdict: Verdict;
  failOn: FailOn;
  /**
   * The date that plans were held against, where one was given.
   */
  asOf: string | null;
  /**
   * Path of the baseline as given, where one was used.
   */
  baseline: string | null;
  examined: Examined[];
  skipped: NotExamined[];
  rules: ActiveRule[];
  findings: Finding[];
  /**
   * Found, and silenced by a comment in the document: neither hidden nor counted.
   */
  silenced: SilencedFinding[];
  /**
   * Entries of the baseline that no longer occur in what was examined.
   */
  gone: BaselineEntry[];
  /**
   * What `--fix` has written.
   */
  fixed: Fix[];
  summary: Summary;
}
/**
 * A file that was examined.
 */
export interface Examined {
  path: string;
  kind: 'document' | 'model' | 'manifest' | 'config';
  /**
   * Ids of the documents in it.
   */
  documents: string[];
  statements: number;
  characters: number;
  /**
   * Rules that could not run on it, such as those that read the source text when only a model was given.
   */
  notRun: string[];
}
export interface NotExamined {
  path: string;
  reason: string;
}
/**
 * A rule, what its findings count as outside overrides, and its help.
 */
export interface ActiveRule {
  id: string;
  level: Level;
  summary: string;
  why: string;
}
export interface Finding {
  rule: string;
  /**
   * Which problem it is: decides the wording and the fields of `data`.
   */
  kind: string;
  severity: Severity;
  message: string;
  data: Data;
  path: string;
  document: string | null;
  statement: string | null;
  position: Position | null;
  /**
   * The line it stands on.
   */
  excerpt: string | null;
  frame: Frame | null;
  /**
   * The same as long as the passage is the same, wherever it moves in the file.
   */
  fingerprint: string;
  /**
   * Listed in the baseline: shown, not counted.
   */
  known: boolean;
  fixable: boolean;
}
export interface Data {
  [k: string]: string | number | boolean | null | Expectation;
}
/**
 * What a schema asks for where something else stands.
 */
export interface Expectation {
  is: 'anything' | 'other' | 'either' | 'values' | 'types';
  of?: Expectation[];
  values?: unknown[];
  more?: boolean;
  types?: string[];
  limits?: {
    keyword: string;
    value: string | number;
  }[];
}
/**
 * unist: a place in the file as written.
 */
export interface Position {
  start: Point;
  end: Point;
  page?: number;
}
export interface Point {
  line: number;
  column: number;
  offset: number;
}
/**
 * The lines around the place.
 */
export interface Frame {
  /**
   * Number of the first line.
   */
  line: number;
  /**
   * Column at which the lines begin, where the place lies too far out for their beginnings.
   */
  column?: number;
  lines: string[];
}
export interface SilencedFinding {
  reason: string;
  finding: Finding;
}
export interface BaselineEntry {
  fingerprint: string;
  rule: string;
  path: string;
  message: string;
}
export interface Fix {
  path: string;
  rule: string;
  count: number;
}
/**
 * Findings that count, by severity; those that do not count apart.
 */
export interface Summary {
  examined: number;
  skipped: number;
  statements: number;
  error: number;
  warning: number;
  info: number;
  known: number;
  silenced: number;
  gone: number;
}
