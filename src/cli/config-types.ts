// Made by `npm run generate` from schemas/config.schema.json. Do not edit.

/**
 * The language of what is printed, not of the documents.
 */
export type PrintLanguage = 'nb' | 'nn' | 'en';
/**
 * JSON that cannot be read, or a field that stands twice.
 */
export type RuleLevel = 'error' | 'warning' | 'info' | 'off';
/**
 * A model, manifest or configuration that does not follow its published schema.
 */
export type RuleLevel1 = 'error' | 'warning' | 'info' | 'off';
/**
 * A file whose encoding had to be repaired, or in which letters were lost.
 */
export type RuleLevel2 = 'error' | 'warning' | 'info' | 'off';
/**
 * Terminal escapes, control characters and characters that nobody can see.
 */
export type RuleLevel3 = 'error' | 'warning' | 'info' | 'off';
/**
 * A quotation mark without its other half.
 */
export type RuleLevel4 = 'error' | 'warning' | 'info' | 'off';
/**
 * Quotation marks other than « » in a Norwegian text.
 */
export type RuleLevel5 = 'error' | 'warning' | 'info' | 'off';
/**
 * A document in which no statement is found.
 */
export type RuleLevel6 = 'error' | 'warning' | 'info' | 'off';
/**
 * A document of which it is not known whose it is.
 */
export type RuleLevel7 = 'error' | 'warning' | 'info' | 'off';
/**
 * A document without a title.
 */
export type RuleLevel8 = 'error' | 'warning' | 'info' | 'off';
/**
 * A document whose language is unknown.
 */
export type RuleLevel9 = 'error' | 'warning' | 'info' | 'off';
/**
 * A strategy or plan that does not say which years it holds for.
 */
export type RuleLevel10 = 'error' | 'warning' | 'info' | 'off';
/**
 * A period that ends before it starts.
 */
export type RuleLevel11 = 'error' | 'warning' | 'info' | 'off';
/**
 * A strategy, plan or programme published after its period ended.
 */
export type RuleLevel12 = 'error' | 'warning' | 'info' | 'off';
/**
 * A line that announces a list, with no list after it.
 */
export type RuleLevel13 = 'error' | 'warning' | 'info' | 'off';
/**
 * A numbered list that skips a number or has one twice.
 */
export type RuleLevel14 = 'error' | 'warning' | 'info' | 'off';
/**
 * The same statement twice in a document.
 */
export type RuleLevel15 = 'error' | 'warning' | 'info' | 'off';
/**
 * The same document or statement id twice in a set.
 */
export type RuleLevel16 = 'error' | 'warning' | 'info' | 'off';
/**
 * A goal with no activity or partial goal under it.
 */
export type RuleLevel17 = 'error' | 'warning' | 'info' | 'off';
/**
 * An activity still marked as planned after its period.
 */
export type RuleLevel18 = 'error' | 'warning' | 'info' | 'off';
/**
 * A deadline outside the period of its document.
 */
export type RuleLevel19 = 'error' | 'warning' | 'info' | 'off';
/**
 * Two asks in one item.
 */
export type RuleLevel20 = 'error' | 'warning' | 'info' | 'off';
/**
 * A promise with no verb of action.
 */
export type RuleLevel21 = 'error' | 'warning' | 'info' | 'off';
/**
 * A list in which some items bind more strongly than others.
 */
export type RuleLevel22 = 'error' | 'warning' | 'info' | 'off';
/**
 * A number of which it is not said what it counts.
 */
export type RuleLevel23 = 'error' | 'warning' | 'info' | 'off';
/**
 * Shares that do not add up, or a part larger than its whole.
 */
export type RuleLevel24 = 'error' | 'warning' | 'info' | 'off';
/**
 * An abbreviation that is explained nowhere in the document.
 */
export type RuleLevel25 = 'error' | 'warning' | 'info' | 'off';
/**
 * A law cited by the name of one that was repealed before the document was written.
 */
export type RuleLevel26 = 'error' | 'warning' | 'info' | 'off';
/**
 * Bokmål and nynorsk mixed in one text.
 */
export type RuleLevel27 = 'error' | 'warning' | 'info' | 'off';
/**
 * Words of buttons and links left in a statement.
 */
export type RuleLevel28 = 'error' | 'warning' | 'info' | 'off';
/**
 * Text that is in no statement, context or furniture.
 */
export type RuleLevel29 = 'error' | 'warning' | 'info' | 'off';
/**
 * A law, treaty, bill or white paper that is not known for certain.
 */
export type RuleLevel30 = 'error' | 'warning' | 'info' | 'off';
/**
 * An id in a model that points to nothing.
 */
export type RuleLevel31 = 'error' | 'warning' | 'info' | 'off';
/**
 * A comment that silences a rule which finds nothing there.
 */
export type RuleLevel32 = 'error' | 'warning' | 'info' | 'off';
/**
 * A silencing comment without a reason, or for a rule that does not exist.
 */
export type RuleLevel33 = 'error' | 'warning' | 'info' | 'off';
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
  validate?: ValidateConfig;
  diff?: DiffSettings;
  xref?: XrefConfig;
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
  schema?: RuleLevel1;
  'doubtful-encoding'?: RuleLevel2;
  'invisible-characters'?: RuleLevel3;
  'unbalanced-quotes'?: RuleLevel4;
  'quotation-marks'?: RuleLevel5;
  'no-statements'?: RuleLevel6;
  'missing-organisation'?: RuleLevel7;
  'missing-title'?: RuleLevel8;
  'missing-language'?: RuleLevel9;
  'missing-period'?: RuleLevel10;
  'period-reversed'?: RuleLevel11;
  'published-after-period'?: RuleLevel12;
  'cue-without-list'?: RuleLevel13;
  numbering?: RuleLevel14;
  'duplicate-statement'?: RuleLevel15;
  'duplicate-id'?: RuleLevel16;
  'goal-without-activity'?: RuleLevel17;
  'planned-after-period'?: RuleLevel18;
  'deadline-outside-period'?: RuleLevel19;
  'two-asks'?: RuleLevel20;
  'vague-commitment'?: RuleLevel21;
  'mixed-strength'?: RuleLevel22;
  'number-without-unit'?: RuleLevel23;
  'shares-add-up'?: RuleLevel24;
  'undefined-abbreviation'?: RuleLevel25;
  'repealed-law'?: RuleLevel26;
  'mixed-language'?: RuleLevel27;
  'interface-words'?: RuleLevel28;
  'text-unaccounted'?: RuleLevel29;
  'unresolved-reference'?: RuleLevel30;
  'dangling-reference'?: RuleLevel31;
  'unused-silencing'?: RuleLevel32;
  'invalid-silencing'?: RuleLevel33;
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
