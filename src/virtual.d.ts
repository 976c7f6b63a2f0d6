// Modules that scripts/virtual-modules.mjs makes, for the bundle and for the tests alike.

declare module 'virtual:package' {
  export const name: string;
  export const version: string;
}

declare module 'virtual:schemas' {
  /** The text of each published schema, by name. */
  export const schemas: Readonly<Record<string, string>>;
}

declare module 'virtual:validators' {
  /** Lazy imports of the precompiled validators, by name of the schema. */
  export const validators: Readonly<Record<string, () => Promise<{ validate: import('./schemas.ts').Validator }>>>;
}

declare module 'virtual:signal-table' {
  /** What topics of the vocabulary that ships are found by. */
  export const shippedTable: () => import('./topics/signal-table.ts').SignalTable;
}

declare module 'virtual:triggers' {
  /** The words that the patterns of cues and furniture phrases need. */
  export const shippedTriggers: Readonly<
    Record<'leads' | 'sentences' | 'english' | 'furniture', import('./language/triggers.ts').Triggers>
  >;
}

declare module 'virtual:verbs' {
  /** The forms of the verbs that are known. */
  export const shippedVerbs: Readonly<Record<'common' | 'rare', import('./language/verb-table.ts').VerbTable>>;
}

declare module 'virtual:quantity-words' {
  /** Number words and the nouns that numbers count. */
  export const shippedNumbers: import('./language/numbers.ts').NumberTables;
  export const shippedUnits: import('./language/unit-table.ts').UnitTable;
}

declare module 'virtual:organisations' {
  /** The organisations that ship, and what their names are found by. */
  export const shippedOrganisations: () => import('./language/organisation-table.ts').OrganisationTable;
}

declare module 'virtual:instruments' {
  /** The same of laws, treaties and other instruments. */
  export const shippedInstruments: () => import('./extract/instrument-table.ts').InstrumentTable;
}
