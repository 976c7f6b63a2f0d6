// Made by `npm run generate` from schemas/diff.schema.json. Do not edit.

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
/**
 * changed: a fact differs (see facets); reworded: the words differ and no fact that is compared.
 */
export type ChangeType = 'unchanged' | 'reworded' | 'changed' | 'added' | 'removed';
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
 * What `--fail-on` looks at.
 */
export type Level = 'info' | 'notice' | 'warning';
/**
 * From 0 to 1: how alike the two sides are; for an added or removed statement how alike the nearest statement is, which was not near enough or has a nearer partner.
 */
export type Score = number;
export type Reason =
  | SameText
  | SharedTerm
  | SharedConcept
  | SameParent
  | SameNumber
  | SameReference
  | Ambiguous
  | Nearest
  | ModalChange
  | VerbChange
  | Reversal
  | QuantityChange
  | BudgetChange
  | DeadlineChange
  | AddresseeChange
  | ScopeChange
  | Move
  | StatusChange
  | KindChange;
export type Effect = 'strengthened' | 'weakened' | 'neither';
export type Status = 'planned' | 'ongoing' | 'completed';
export type Kind = 'goal' | 'activity' | 'proposal' | 'finding' | 'achievement';

/**
 * What `barnevern diff` prints: the statements of two documents aligned by meaning. Every statement of either side is in a change, and in more than one only where it was split or merged.
 */
export interface DiffResult {
  schemaVersion: '1.0';
  before: DocumentRef;
  after: DocumentRef;
  /**
   * What a reader should know of the documents; left out where there is nothing.
   */
  remarks?: DifferentOrganisations[];
  changes: Change[];
  summary: Summary;
  whole?: Summary;
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
export interface Change {
  /**
   * From the type and the statements of both sides: the same as long as they are.
   */
  id: string;
  type: ChangeType;
  facets: Facet[];
  level: Level;
  score: Score;
  reasons: Reason[];
  /**
   * Empty for added.
   */
  before: StatementRef[];
  /**
   * Empty for removed.
   */
  after: StatementRef[];
  /**
   * For each aligned pair whose words differ.
   */
  words?: WordDiff[];
  /**
   * Why the change is accepted, from the file given with `--accept`; its level is info then.
   */
  accepted?: string;
}
/**
 * The words are the same.
 */
export interface SameText {
  kind: 'same-text';
}
/**
 * Words of one meaning as they stand in the texts, once where both write them alike, else with `~` between; the heaviest first.
 */
export interface SharedTerm {
  kind: 'shared-term';
  terms: string[];
}
/**
 * Concepts of the lexicon on both sides: the words of either text that stand for it, with its name in parentheses.
 */
export interface SharedConcept {
  kind: 'shared-concept';
  concepts: string[];
}
/**
 * Both stand under goals that are aligned with each other.
 */
export interface SameParent {
  kind: 'same-parent';
}
/**
 * The same quantities or dates on both sides.
 */
export interface SameNumber {
  kind: 'same-number';
  numbers: string[];
}
/**
 * Both name the same act, report or body.
 */
export interface SameReference {
  kind: 'same-reference';
  references: string[];
}
/**
 * Other statements of that side are as good a partner as the one chosen.
 */
export interface Ambiguous {
  kind: 'ambiguous';
  side: 'before' | 'after';
  /**
   * Statement ids.
   *
   * @minItems 1
   */
  candidates: [string, ...string[]];
  /**
   * The words of the candidates, in their order.
   */
  texts: string[];
}
/**
 * The nearest statement of the other side: it is not near enough, or has a nearer partner.
 */
export interface Nearest {
  kind: 'nearest';
  /**
   * Statement id.
   */
  statement: string;
  /**
   * Its words.
   */
  text: string;
  score: Score;
  pairedWith?: PairedWith;
}
/**
 * There where the nearest statement would be near enough: the statement that it has been paired with instead.
 */
export interface PairedWith {
  /**
   * Statement id.
   */
  statement: string;
  /**
   * Its words.
   */
  text: string;
}
/**
 * Modal verbs that bind differently: skal and må over vil over bør over ønsker and kan.
 */
export interface ModalChange {
  kind: 'modal';
  before: string;
  after: string;
  leads?: Leads;
  effect: Effect;
}
/**
 * The words that announce the lists, as written, where what changed stands in them; null for a side whose own words say it.
 */
export interface Leads {
  before: string | null;
  after: string | null;
}
/**
 * Verbs on different rungs of the same ladder, such as vurdere under innføre.
 */
export interface VerbChange {
  kind: 'verb';
  before: string;
  after: string;
  leads?: Leads;
  effect: Effect;
}
/**
 * One side builds up what the other takes away, such as innføre and avvikle.
 */
export interface Reversal {
  kind: 'reversed';
  before: string;
  after: string;
  leads?: Leads;
}
/**
 * A number gained (no before), lost (no after) or changed.
 */
export interface QuantityChange {
  kind: 'quantity';
  before: string | null;
  after: string | null;
  effect: Effect;
}
/**
 * An amount of money gained, lost or changed.
 */
export interface BudgetChange {
  kind: 'budget';
  before: string | null;
  after: string | null;
  effect: Effect;
}
/**
 * A deadline gained, lost or changed.
 */
export interface DeadlineChange {
  kind: 'deadline';
  before: string | null;
  after: string | null;
  effect: Effect;
}
/**
 * Who is to act: named, no longer named, or another.
 */
export interface AddresseeChange {
  kind: 'addressee';
  before: string | null;
  after: string | null;
  effect: Effect;
}
/**
 * Whom or what it covers: the words that are on one side only.
 */
export interface ScopeChange {
  kind: 'scope';
  before: string | null;
  after: string | null;
  effect: 'widened' | 'narrowed';
}
/**
 * Under which goal or heading it stood and stands.
 */
export interface Move {
  kind: 'moved';
  before: string | null;
  after: string | null;
}
/**
 * planned, ongoing, completed; null where the text does not say. An achievement counts as completed.
 */
export interface StatusChange {
  kind: 'status';
  before: Status | null;
  after: Status | null;
}
/**
 * What kind of statement it was and is.
 */
export interface KindChange {
  kind: 'kind';
  before: Kind;
  after: Kind;
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
/**
 * What was deleted and inserted, word by word: kept and deleted parts make the old text, kept and inserted the new.
 */
export interface WordDiff {
  /**
   * Statement id.
   */
  before: string;
  /**
   * Statement id.
   */
  after: string;
  parts: WordPart[];
}
export interface WordPart {
  op: 'keep' | 'delete' | 'insert';
  text: string;
}
/**
 * How many of the changes listed are of each type.
 */
export interface Summary {
  unchanged: number;
  reworded: number;
  changed: number;
  added: number;
  removed: number;
}
