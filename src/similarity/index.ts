export { type AnalyserOptions, createAnalyser } from './analyser.ts';
export { type CandidateBounds, type CandidateIndex, type CandidateSearch, candidateIndex } from './candidates.ts';
export { compare, NEAR_VERBATIM, scoreOf } from './compare.ts';
export { profilesOf } from './document-profiles.ts';
export { type NearnessTable, nearnessTable } from './nearness.ts';
export { type ContextKind, type Profile, type ProfileInput, profileOf, type Unit, wordsOf } from './profile.ts';
export { type Token, tokenise } from './tokenise.ts';
export type { Analyser, Comparison, Reason, ReasonKind, Term, TermKind } from './types.ts';
export { wording } from './wording.ts';
