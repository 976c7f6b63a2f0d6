import type { TypeThresholds } from './link-type.ts';

/** What decides which links are made. Each can be set in the config under `xref`. */
export interface XrefSettings extends TypeThresholds {
  /** Score from which two statements are linked. */
  readonly minScore: number;
  /** The same for statements that pull the same thing in opposite directions. */
  readonly minConflict: number;
  /** Added to the score where both name the same law, report or body. */
  readonly sameReference: number;
  /** Links kept for a statement, the strongest first: a link stays where either end keeps it. Null: all. */
  readonly top: number | null;
  /** From this many statements on `topLarge` holds where `top` is null, and fewer candidates are looked at. */
  readonly large: number;
  readonly topLarge: number;
  /** Candidates scored for a statement, in a large set: the one way in which other documents touch a link. */
  readonly candidatesLarge: number;
}

/** Measured on the judged pairs of five documents, see README.md. */
export const XREF_SETTINGS: XrefSettings = {
  minScore: 0.48,
  minConflict: 0.3,
  agreesScore: 0.57,
  agreesCovered: 0.5,
  agreesSubject: 0.7,
  agreesSubjectLeast: 0.4,
  sameReference: 0.05,
  top: null,
  large: 5000,
  topLarge: 8,
  candidatesLarge: 80,
};
