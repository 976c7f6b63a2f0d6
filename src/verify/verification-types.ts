// Made by `npm run generate` from schemas/verification.schema.json. Do not edit.

export type Kind = 'goal' | 'activity' | 'proposal' | 'finding' | 'achievement';
/**
 * exact: these words at this place; moved: these words elsewhere; changed: other words much like them; gone: neither.
 */
export type QuoteState = 'exact' | 'moved' | 'changed' | 'gone';

/**
 * What `barnevern verify` prints: of every quote in a model, whether its source still says it, and where.
 */
export interface Verification {
  schemaVersion: '1.0';
  documents: VerifiedDocument[];
  summary: VerificationSummary;
  /**
   * Documents whose source could not be read: nothing is said of their quotes.
   */
  skipped: Skipped[];
}
export interface VerifiedDocument {
  id: string;
  title: string | null;
  /**
   * Of the source, as the model names it.
   */
  path: string;
  /**
   * Whether the source has the bytes that the model was made from.
   */
  unchanged: boolean;
  quotes: Quote[];
}
export interface Quote {
  statement: string;
  kind: Kind;
  text: string;
  state: QuoteState;
  position: Position;
  /**
   * What the source says now and where; null where the quote is gone.
   */
  now: QuoteNow | null;
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
export interface QuoteNow {
  text: string;
  position: Position;
}
export interface VerificationSummary {
  exact: number;
  moved: number;
  changed: number;
  gone: number;
}
export interface Skipped {
  path: string;
  reason: string;
}
