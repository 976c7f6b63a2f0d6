/** A concept of a vocabulary, in SKOS terms. */
export interface Concept {
  /** Stable kebab-case id, the end of the concept's URI. */
  readonly id: string;
  /** By language tag: nb, nn, en. */
  readonly prefLabel: Readonly<Record<string, string>>;
  readonly altLabel?: Readonly<Record<string, readonly string[]>>;
  /** Words and word beginnings or endings (`foster*`, `*hjem`) that signal the concept in running text, by language. */
  readonly hiddenLabel?: Readonly<Record<string, readonly string[]>>;
  /** Ids. */
  readonly broader: readonly string[];
  readonly related?: readonly string[];
  readonly exactMatch?: readonly string[];
  readonly scopeNote?: Readonly<Record<string, string>>;
}

/** A SKOS concept scheme. */
export interface Vocabulary {
  readonly id: string;
  readonly title: string;
  readonly concepts: readonly Concept[];
}
