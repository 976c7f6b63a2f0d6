import type { LeadCue } from './lead-cues.ts';
import { indexPatterns, type PatternIndex } from './pattern-index.ts';
import type { SentenceCue } from './sentence-cues.ts';

/** Cues that a user adds to those that ship; they are tried first. Plain data, so that they reach threads. */
export interface Cues {
  /** What announces a list: a lead line, a heading, a column head. */
  readonly leads?: readonly LeadCue[];
  /** What makes a sentence of running text a statement. */
  readonly sentences?: readonly SentenceCue[];
}

/** The same, made ready to look in. */
export interface CueIndex {
  readonly leads: PatternIndex<LeadCue>;
  readonly sentences: PatternIndex<SentenceCue>;
}

const indexed = new WeakMap<Cues, CueIndex>();

/** Compiles a user's cues once, however many documents they are for. */
export function indexCues(cues: Cues): CueIndex {
  let index = indexed.get(cues);
  if (!index) {
    index = { leads: indexPatterns(cues.leads ?? []), sentences: indexPatterns(cues.sentences ?? []) };
    indexed.set(cues, index);
  }
  return index;
}
