/** What a term is: a word family of the lexicon, a concept that words stand for together, a word unknown to both, a number. */
export type TermKind = 'family' | 'concept' | 'word' | 'number';

/** A unit of meaning found in a text. */
export interface Term {
  /** Family id (`medvirkning`), concept id where several words make one (`c:god-hjelp`), `~stem` of an unknown word, `#25`. */
  readonly id: string;
  readonly kind: TermKind;
  /** The base form or label a reader knows it by. */
  readonly lemma: string;
  /** As the text has it, with UTF-16 offsets into the text given. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** How much it says of a subject, 0 (nothing) to 1: from the background classes of the lexicon, never from the set at hand. */
  readonly weight: number;
  /** An aspect (quality, staff, money) links statements of one field only. */
  readonly aspect: boolean;
  /** A setting (nurseries, foster homes) says where or for whom, and not what: two things done in one are no one matter. */
  readonly setting: boolean;
}

/** Turns text into terms. Another analyser can be put in its place: nothing else of this room knows words. */
export interface Analyser {
  readonly id: string;
  /** Terms by place; deterministic, and never dependent on texts seen before. */
  analyse(text: string, language?: string | null): readonly Term[];
  /** Ids of the concepts that a term stands for, and of those near them, by id. */
  concepts(id: string): { readonly own: readonly string[]; readonly related: readonly string[] };
  /** Fields of policy that a term places its statement in. */
  fields(id: string): readonly string[];
  /** The label of a term or concept id. */
  label(id: string): string;
}

/** Why two statements are held to be near: what a reader can check. */
export interface Reason {
  readonly kind: ReasonKind;
  /** What is shared, the weightiest first. */
  readonly terms: readonly string[];
}

export type ReasonKind =
  | 'identical'
  | 'near-verbatim'
  | 'shared-term'
  | 'shared-concept'
  | 'related-concept'
  | 'shared-context'
  | 'same-number'
  | 'same-reference'
  | 'same-parent';

/** How near two statements are, 0 to 1, and why. */
export interface Comparison {
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** How much of each statement the other has, by the same words or concepts: 0 to 1. */
  readonly covered: readonly [number, number];
  /** Whether what they share is an aspect (what is asked: quality, staff), and not the subject alone (whom it is about). */
  readonly aspects: boolean;
  readonly shared: Shared;
}

/** What two statements both say by words of their own. */
export interface Shared {
  /** How many things, by the same word or concept. */
  readonly things: number;
  /** Whether one of them is more than a concept in common. */
  readonly same: boolean;
  /** The families of what both name that is no aspect and no setting. */
  readonly named: readonly string[];
  /** Whether settings are all that they share. */
  readonly setting: boolean;
}
