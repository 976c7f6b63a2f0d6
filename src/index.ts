// The library: what the commands do, as functions that take and return what `--format json` prints. Nothing here
// prints or exits; `parse` and `validate` read files, everything else works in memory.

export { type DiffOptions, defaultMinScore, diffDocuments } from './diff/diff-documents.ts';
export type {
  Change,
  ChangeType,
  DiffResult,
  Facet,
  Level as ChangeLevel,
  Reason as ChangeReason,
  StatementRef,
  WordDiff,
} from './diff/diff-types.ts';
export { makeTimeline, type TimelineOptions } from './diff/timeline.ts';
export type { Concern, Entry as ConcernEntry, State as ConcernState, TimelineResult } from './diff/timeline-types.ts';
export type { Cues } from './language/own-cues.ts';
export { type FileOptions, type KnownFacts, parse, parseText } from './library.ts';
export { type Examining, validate, validateText } from './library-validate.ts';
export { verify } from './library-verify.ts';
export type * from './model/model-types.ts';
export { ReadError, type ReadProblem } from './read/errors.ts';
export { type AnalyserOptions, createAnalyser } from './similarity/analyser.ts';
export type { Analyser, Term } from './similarity/types.ts';
export type { Vocabulary } from './topics/types.ts';
export type { Finding, Findings, Severity, Verdict } from './validate/findings-types.ts';
export type { Quote, VerifiedDocument } from './verify/verification-types.ts';
export { crossReference, type XrefOptions } from './xref/cross-reference.ts';
export { queryDocuments } from './xref/query.ts';
export { selectXref, type XrefSelection } from './xref/select.ts';
export { XREF_SETTINGS as defaultXrefSettings, type XrefSettings } from './xref/settings.ts';
export type {
  Copied,
  Hit,
  Link,
  LinkEnd,
  LinkReason,
  LinkType,
  Query,
  Stance,
  StancePosition,
  Unanswered,
  Xref,
} from './xref/xref-types.ts';
