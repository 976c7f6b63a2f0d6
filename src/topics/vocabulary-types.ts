// Made by `npm run generate` from schemas/vocabulary.schema.json. Do not edit.

export type Ids = string[];

/**
 * The concepts that statements are about, in SKOS terms: what `--topics FILE` takes. `vocabulary.json` that ships is an example.
 */
export interface VocabularyFile {
  $schema?: string;
  /**
   * URI of the concept scheme.
   */
  id: string;
  title: string;
  /**
   * @minItems 1
   */
  concepts: [ConceptEntry, ...ConceptEntry[]];
}
export interface ConceptEntry {
  /**
   * Stable kebab-case id, the end of the concept's URI.
   */
  id: string;
  prefLabel: Label;
  altLabel?: Labels;
  hiddenLabel?: Labels;
  broader: Ids;
  related?: Ids;
  exactMatch?: string[];
  scopeNote?: Label;
}
/**
 * One text for each language tag.
 */
export interface Label {
  [k: string]: string;
}
/**
 * Several texts for each language tag.
 */
export interface Labels {
  [k: string]: string[];
}
