export { type AnalyserOptions, createAnalyser } from './analyser.ts';
export { type CandidateBounds, type CandidateIndex, candidateIndex } from './candidates.ts';
export { compare, NEAR_VERBATIM } from './compare.ts';
export { profilesOf } from './document-profiles.ts';
export { type ContextKind, type Profile, type ProfileInput, profileOf, type Unit, wordsOf } from './profile.ts';
export { type Token, tokenise } from './tokenise.ts';
export type { Analyser, Comparison, Reason, ReasonKind, Term, TermKind } from './types.ts';
export { wording } from './wording.ts';
