// Made by `npm run generate` from schemas/model.schema.json. Do not edit.

export type DocumentType = 'strategy' | 'programme' | 'policy' | 'plan' | 'report' | 'news' | 'consultation' | 'other';
export type Classification =
  | 'ombud'
  | 'party'
  | 'ngo'
  | 'union'
  | 'government'
  | 'parliament'
  | 'agency'
  | 'municipality'
  | 'media'
  | 'other';
export type Kind = 'goal' | 'activity' | 'proposal' | 'finding' | 'achievement';
export type Status = 'planned' | 'ongoing' | 'completed';
/**
 * obligation (skal, må), intention (vil), recommendation (bør), aspiration (ønsker, kan).
 */
export type Strength = 'obligation' | 'intention' | 'recommendation' | 'aspiration';
/**
 * gt and lt are lower and upper limits, whether the number is part of them (`minst 10`, `maksimalt 15`) or not (`mer enn 10`, `færre enn 15`): the quantity's text has the words that tell.
 */
export type Comparator = 'eq' | 'gt' | 'lt' | 'approx';
export type ReferenceKind =
  | 'act'
  | 'constitution'
  | 'treaty'
  | 'bill'
  | 'white-paper'
  | 'report'
  | 'platform'
  | 'reform'
  | 'organisation'
  | 'document';

/**
 * What `barnevern parse` prints: policy documents as statements with their places. Offsets are UTF-16 code units from 0 in the decoded text as written; lines and columns count from 1.
 */
export interface Model {
  schemaVersion: '1.0';
  documents: PolicyDocument[];
  skipped: Skipped[];
}
export interface PolicyDocument {
  /**
   * From organisation, period or date, and title, or as front matter gives it; never from the path or a position.
   */
  id: string;
  title: string | null;
  type: DocumentType;
  /**
   * BCP 47; null where the text is too short to tell.
   */
  language: string | null;
  organisation: Organisation | null;
  period: Period | null;
  /**
   * ISO 8601 date, as exact as the document states it.
   */
  published: string | null;
  source: Source;
  sections: Section[];
  statements: Statement[];
  references: Reference[];
  furniture: Furniture[];
  evidence: Evidence;
  coverage: Coverage;
}
/**
 * In Popolo's terms.
 */
export interface Organisation {
  id: string;
  name: string;
  otherNames: string[];
  classification: Classification;
}
export interface Period {
  start: number;
  end: number;
}
export interface Source {
  /**
   * As given; `-` for standard input.
   */
  path: string;
  mediaType: string;
  encoding: string;
  /**
   * Of the bytes.
   */
  sha256: string;
  url: string | null;
}
export interface Section {
  id: string;
  heading: string;
  level: number;
  parent: string | null;
  position: Position;
}
/**
 * unist: a place in the decoded source text as written.
 */
export interface Position {
  start: Point;
  end: Point;
  /**
   * Page of a paged source such as PDF.
   */
  page?: number;
}
export interface Point {
  line: number;
  column: number;
  offset: number;
}
export interface Statement {
  /**
   * Document id, a slug of the text and a short hash of the normalised text.
   */
  id: string;
  kind: Kind;
  text: string;
  origin: 'list' | 'prose';
  ordinal: string | null;
  /**
   * Id of the governing statement.
   */
  parent: string | null;
  /**
   * Id of the section it stands in.
   */
  section: string | null;
  /**
   * The cue it stands under, as written.
   */
  lead: string | null;
  status: Status | null;
  /**
   * Whose position it is, where not the document's organisation.
   */
  holder: Organisation | null;
  strength: Strength | null;
  /**
   * Concept ids of the vocabulary, most specific first.
   */
  topics: string[];
  actors: Actor[];
  quantities: Quantity[];
  dates: DateMention[];
  references: string[];
  /**
   * Id of the rule that made it, as `explain` names it.
   */
  rule: string;
  /**
   * Id of the cue that decided the kind, where one did.
   */
  cue?: string | null;
  position: Position;
}
export interface Actor {
  name: string;
  role: 'responsible' | 'addressee' | 'partner' | 'beneficiary';
}
/**
 * A share (0.75 for three in four) or a value with a unit.
 */
export interface Quantity {
  text: string;
  share?: number;
  value?: number;
  unit?: string | null;
  comparator: Comparator;
}
export interface DateMention {
  text: string;
  /**
   * ISO 8601, as exact as stated: 2025, 2025-06 or 2025-06-01.
   */
  start: string | null;
  /**
   * The last date of a range, else null.
   */
  end: string | null;
  role: 'deadline' | 'start' | 'period' | 'event';
}
export interface Reference {
  id: string;
  kind: ReferenceKind;
  name: string;
  /**
   * ELI or another stable address of a known instrument; null where unresolved.
   */
  uri: string | null;
  resolution: 'found' | 'ambiguous' | 'unknown';
  /**
   * @minItems 1
   */
  mentions: [Mention, ...Mention[]];
}
export interface Mention {
  text: string;
  position: Position;
}
/**
 * What belongs to the page and not to the document, set apart with the reason.
 */
export interface Furniture {
  text: string;
  reason: string;
  position: Position;
}
/**
 * How each metadata field is known; of a field that is null, by what it is known to be none.
 */
export interface Evidence {
  [k: string]: EvidenceEntry;
}
export interface EvidenceEntry {
  method: 'front-matter' | 'option' | 'manifest' | 'text' | 'markup';
  position?: Position | null;
  note?: string;
}
/**
 * Characters that are not white space, by where they ended up; `unaccounted` is 0.
 */
export interface Coverage {
  characters: number;
  statements: number;
  context: number;
  furniture: number;
  unaccounted: number;
}
export interface Skipped {
  path: string;
  reason: string;
}
