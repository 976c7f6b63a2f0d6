// Made by `npm run generate` from schemas/config.schema.json. Do not edit.

/**
 * The language of what is printed, not of the documents.
 */
export type PrintLanguage = 'nb' | 'nn' | 'en';
/**
 * The name that `explain` gives; not one of those that ship.
 */
export type CueId = string;
/**
 * What it makes; `none` where it tells of no statement.
 */
export type CueKind = 'goal' | 'activity' | 'proposal' | 'finding' | 'achievement' | 'none';
export type StatementKind = 'goal' | 'activity' | 'proposal' | 'finding' | 'achievement';
/**
 * @minItems 1
 */
export type CueTexts = [string, ...string[]];
export type RuleLevel = 'error' | 'warning' | 'info' | 'off';
export type DiffLevel = 'info' | 'notice' | 'warning';

/**
 * `barnevern.config.json`, looked for in the current folder and the folders above it, or named with `--config`. Command options go before it.
 */
export interface Config {
  $schema?: string;
  lang?: PrintLanguage;
  /**
   * A vocabulary in place of the one that ships; a path relative to this file.
   */
  topics?: string;
  /**
   * The largest file that is read, in bytes.
   */
  maxBytes?: number;
  parse?: ParseConfig;
  validate?: ValidateConfig;
  diff?: DiffSettings;
  xref?: XrefConfig;
}
/**
 * How documents are read, for every command that reads them.
 */
export interface ParseConfig {
  cues?: OwnCues;
}
/**
 * Cues beside those that ship; they are tried first, in this order. `docs/cues.md` tells the language of patterns.
 */
export interface OwnCues {
  /**
   * What announces a list: a lead line, a heading, the head of a column.
   */
  leads?: OwnLeadCue[];
  /**
   * What makes a sentence of running text a statement, or none.
   */
  sentences?: OwnSentenceCue[];
}
export interface OwnLeadCue {
  id: CueId;
  kind: CueKind;
  kindFor?: KindsByHolder;
  /**
   * What lines may stand under it where the bullets were lost.
   */
  items?: 'infinitive' | 'clause';
  patterns: CueTexts;
  examples: CueTexts;
  counterexamples: CueTexts;
}
/**
 * Where the kind depends on who speaks: an ombud or agency, an organisation or union, a party or public authority.
 */
export interface KindsByHolder {
  watchdog?: StatementKind;
  advocate?: StatementKind;
  power?: StatementKind;
}
export interface OwnSentenceCue {
  id: CueId;
  kind: CueKind;
  kindFor?: KindsByHolder;
  /**
   * Of the goals and activities that it makes.
   */
  status?: 'planned' | 'ongoing' | 'completed';
  /**
   * Only in documents that inspect others.
   */
  when?: 'inspection';
  patterns: CueTexts;
  examples: CueTexts;
  counterexamples: CueTexts;
}
/**
 * What `barnevern validate` counts, and from which severity on it fails.
 */
export interface ValidateConfig {
  /**
   * The least severity that fails; `--fail-on` goes before it.
   */
  failOn?: 'error' | 'warning' | 'info' | 'never';
  /**
   * File of known findings, relative to this file; `--baseline` goes before it.
   */
  baseline?: string;
  /**
   * The date that plans are held against, ISO 8601; `--as-of` goes before it.
   */
  asOf?: string;
  rules?: RuleLevels;
  /**
   * For some files only; the last that fits a file decides.
   */
  overrides?: RuleOverride[];
}
/**
 * What the findings of a rule count as; `barnevern rules` lists the rules.
 */
export interface RuleLevels {
  'json-syntax'?: RuleLevel;
  schema?: RuleLevel;
  'manifest-entry'?: RuleLevel;
  'doubtful-encoding'?: RuleLevel;
  'invisible-characters'?: RuleLevel;
  'unbalanced-quotes'?: RuleLevel;
  'quotation-marks'?: RuleLevel;
  'no-statements'?: RuleLevel;
  'unclear-front-matter'?: RuleLevel;
  'missing-organisation'?: RuleLevel;
  'missing-title'?: RuleLevel;
  'missing-language'?: RuleLevel;
  'missing-period'?: RuleLevel;
  'period-reversed'?: RuleLevel;
  'published-after-period'?: RuleLevel;
  'cue-without-list'?: RuleLevel;
  numbering?: RuleLevel;
  'duplicate-statement'?: RuleLevel;
  'duplicate-id'?: RuleLevel;
  'goal-without-activity'?: RuleLevel;
  'planned-after-period'?: RuleLevel;
  'deadline-outside-period'?: RuleLevel;
  'two-asks'?: RuleLevel;
  'vague-commitment'?: RuleLevel;
  'mixed-strength'?: RuleLevel;
  'number-without-unit'?: RuleLevel;
  'shares-add-up'?: RuleLevel;
  'undefined-abbreviation'?: RuleLevel;
  'repealed-law'?: RuleLevel;
  'mixed-language'?: RuleLevel;
  'interface-words'?: RuleLevel;
  'text-unaccounted'?: RuleLevel;
  'unresolved-reference'?: RuleLevel;
  'dangling-reference'?: RuleLevel;
  'unused-silencing'?: RuleLevel;
  'invalid-silencing'?: RuleLevel;
}
export interface RuleOverride {
  /**
   * Globs of paths as given on the command line; one without a slash is about names alone.
   *
   * @minItems 1
   */
  files: [string, ...string[]];
  rules: RuleLevels;
}
/**
 * For `barnevern diff` and `timeline`.
 */
export interface DiffSettings {
  levels?: DiffLevels;
  /**
   * As `--min-score`.
   */
  minScore?: number;
  failOn?: DiffLevel;
}
/**
 * The level of a type or facet of change, in place of the one that ships. A change has the highest of its type and facets.
 */
export interface DiffLevels {
  unchanged?: DiffLevel;
  reworded?: DiffLevel;
  changed?: DiffLevel;
  added?: DiffLevel;
  removed?: DiffLevel;
  strengthened?: DiffLevel;
  weakened?: DiffLevel;
  widened?: DiffLevel;
  narrowed?: DiffLevel;
  moved?: DiffLevel;
  split?: DiffLevel;
  merged?: DiffLevel;
  'status-changed'?: DiffLevel;
  'quantity-changed'?: DiffLevel;
  'deadline-changed'?: DiffLevel;
  'kind-changed'?: DiffLevel;
  reversed?: DiffLevel;
}
/**
 * For `barnevern xref`: which links are made. `docs/xref.md` tells what ships.
 */
export interface XrefConfig {
  /**
   * Score from which two statements are linked; `--min-score` goes before it.
   */
  minScore?: number;
  /**
   * The same for statements that pull the same thing in opposite directions.
   */
  minConflict?: number;
  /**
   * Score from which two asks that share what is asked agree.
   */
  agreesScore?: number;
  /**
   * Or the share of one of them that the other has in the same words or concepts.
   */
  agreesCovered?: number;
  /**
   * The same where they share the subject alone, of the one that is covered more …
   */
  agreesSubject?: number;
  /**
   * … and of the other.
   */
  agreesSubjectLeast?: number;
  /**
   * Added to the score where both name the same law, report or body.
   */
  sameReference?: number;
  /**
   * Links that are kept for a statement, the strongest first: a link stays where either end keeps it.
   */
  top?: number;
}
