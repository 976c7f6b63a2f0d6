// Made by `npm run generate` from schemas/config.schema.json. Do not edit.

/**
 * The language of what is printed, not of the documents.
 */
export type PrintLanguage = 'nb' | 'nn' | 'en';
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
  diff?: DiffSettings;
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
