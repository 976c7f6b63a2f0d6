// Made by `npm run generate` from schemas/config.schema.json. Do not edit.

/**
 * The language of what is printed, not of the documents.
 */
export type PrintLanguage = 'nb' | 'nn' | 'en';

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
}
