// Made by `npm run generate` from schemas/timeline.schema.json. Do not edit.

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
export type Remark = DifferentOrganisations | MissingYears | OrderAsGiven;
/**
 * introduced; continued; strengthened or weakened since the period before; gone: absent though there before; back: present again after an absence.
 */
export type State = 'introduced' | 'continued' | 'strengthened' | 'weakened' | 'gone' | 'back';
export type Facet =
  | 'strengthened'
  | 'weakened'
  | 'widened'
  | 'narrowed'
  | 'moved'
  | 'split'
  | 'merged'
  | 'status-changed'
  | 'quantity-changed'
  | 'deadline-changed'
  | 'kind-changed';
/**
 * How much it matters since the period before, as for changes: what was introduced or is back counts as added, what has just gone as removed.
 */
export type Level = 'info' | 'notice' | 'warning';
export type Kind = 'goal' | 'activity' | 'proposal' | 'finding' | 'achievement';
/**
 * changed: a fact differs (see facets); reworded: the words differ and no fact that is compared.
 */
export type ChangeType = 'unchanged' | 'reworded' | 'changed' | 'added' | 'removed';
/**
 * From 0 to 1: how alike the two sides are; for an added or removed statement how alike the nearest statement is, which was not near enough or has a nearer partner.
 */
export type Score = number;

/**
 * What `barnevern timeline` prints: each concern of an organisation followed through its periods.
 */
export interface TimelineResult {
  schemaVersion: '1.0';
  /**
   * Oldest first.
   */
  documents: DocumentRef[];
  /**
   * What a reader should know of the documents; left out where there is nothing.
   */
  remarks?: Remark[];
  concerns: Concern[];
  /**
   * From statement id to statement id, for each statement that has a successor.
   */
  addresses: Address[];
  summary: TimelineSummary;
}
/**
 * A document as the model names it, without its statements.
 */
export interface DocumentRef {
  id: string;
  title: string | null;
  /**
   * BCP 47.
   */
  language: string | null;
  organisation: Organisation | null;
  period: Period | null;
  source: Source;
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
/**
 * The documents are not of one organisation.
 */
export interface DifferentOrganisations {
  kind: 'different-organisations';
  organisations: string[];
}
/**
 * Years between the periods of the documents that none of them covers.
 */
export interface MissingYears {
  kind: 'missing-years';
  start: number;
  end: number;
}
/**
 * These documents tell neither period nor date, so all stand in the order given.
 */
export interface OrderAsGiven {
  kind: 'order-as-given';
  /**
   * Ids.
   */
  documents: string[];
}
export interface Concern {
  /**
   * From its first statement.
   */
  id: string;
  /**
   * The latest wording.
   */
  label: string;
  /**
   * Concept ids on any of its statements, most frequent first.
   */
  topics: string[];
  /**
   * One for each document, from the one that introduces it.
   */
  entries: Entry[];
}
export interface Entry {
  /**
   * Document id.
   */
  document: string;
  state: State;
  facets: Facet[];
  /**
   * There where what was asked for was turned round, such as innføre → avvikle.
   */
  reversed?: true;
  level: Level;
  /**
   * Empty where the concern is gone.
   */
  statements: StatementRef[];
}
/**
 * A statement as the model names it, with its place in the source.
 */
export interface StatementRef {
  id: string;
  kind: Kind;
  text: string;
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
export interface Address {
  from: AddressEnd;
  to: AddressEnd;
  type: ChangeType;
  facets: Facet[];
  score: Score;
}
export interface AddressEnd {
  /**
   * Document id.
   */
  document: string;
  /**
   * Statement id.
   */
  statement: string;
}
export interface TimelineSummary {
  concerns: number;
  /**
   * Present in every period.
   */
  throughout: number;
  /**
   * Absent from the last period.
   */
  gone: number;
  /**
   * Absent from a period and present in a later one.
   */
  back: number;
}
