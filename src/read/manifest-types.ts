// Made by `npm run generate` from schemas/manifest.schema.json. Do not edit.

export type Text = string;
/**
 * BCP 47.
 */
export type LanguageTag = string;
export type ManifestDocumentType =
  | 'strategy'
  | 'programme'
  | 'policy'
  | 'plan'
  | 'report'
  | 'news'
  | 'consultation'
  | 'other';
export type IsoDate = string;
/**
 * Relative to the manifest, with `/` between folders.
 */
export type ManifestPath = string;

/**
 * `barnevern.json` in a folder: what is known of the documents in it beside their text. Goes after front matter and command options, before the text itself.
 */
export interface Manifest {
  $schema?: string;
  defaults?: DocumentFacts;
  documents: ManifestDocument[];
}
export interface DocumentFacts {
  title?: Text;
  organisation?: Text;
  language?: LanguageTag;
  type?: ManifestDocumentType;
  period?: ManifestPeriod;
  published?: IsoDate;
  url?: Text;
}
export interface ManifestPeriod {
  start: number;
  end: number;
}
export interface ManifestDocument {
  path: ManifestPath;
  title?: Text;
  organisation?: Text;
  language?: LanguageTag;
  type?: ManifestDocumentType;
  period?: ManifestPeriod;
  published?: IsoDate;
  url?: Text;
  /**
   * For people; not read.
   */
  note?: string;
}
