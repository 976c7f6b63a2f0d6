import type { PolicyDocument, Skipped } from '../model/model-types.ts';

/** A way to write a model document by document, so that many need not be held at once. */
export interface ModelFormat {
  /** The text for one document; `index` counts from 0. */
  readonly document: (document: PolicyDocument, index: number) => string;
  /** Of a format whose files hold one document: why a second one cannot follow. */
  readonly one?: string;
  /** What of a document the format has no place for, as clauses; left out where nothing is lost. */
  readonly losses?: (document: PolicyDocument) => readonly string[];
  /** What comes after the last one. */
  readonly end: (documents: number, skipped: readonly Skipped[]) => string;
}
