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
 * `barnevern.json` in a folder: what is known of the documents in it beside their text. Goes after front matter and command options, before the text itself. A field that is `null` is stated to be none, whatever the text says.
 */
export interface Manifest {
  $schema?: string;
  defaults?: DocumentFacts;
  documents: ManifestDocument[];
}
export interface DocumentFacts {
  title?: Text | null;
  organisation?: Text | null;
  language?: LanguageTag | null;
  type?: ManifestDocumentType;
  period?: ManifestPeriod | null;
  published?: IsoDate | null;
  url?: Text | null;
}
export interface ManifestPeriod {
  start: number;
  end: number;
}
export interface ManifestDocument {
  path: ManifestPath;
  title?: Text | null;
  organisation?: Text | null;
  language?: LanguageTag | null;
  type?: ManifestDocumentType;
  period?: ManifestPeriod | null;
  published?: IsoDate | null;
  url?: Text | null;
  /**
   * For people; not read.
   */
  note?: string;
}
