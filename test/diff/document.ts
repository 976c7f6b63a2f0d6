import type { Kind, PolicyDocument, Quantity, Statement } from '../../src/model/model-types.ts';

/** What a test says of a statement; the rest is left empty. */
export interface Spec extends Partial<Omit<Statement, 'text' | 'kind'>> {
  readonly text: string;
  readonly kind?: Kind;
}

const point = (offset: number) => ({ line: 1 + offset, column: 1, offset });

/** Makes a document of statements whose ids come from their texts, and from their order among equals. */
export function documentOf(specs: readonly (Spec | string)[], over: Partial<PolicyDocument> = {}): PolicyDocument {
  const seen = new Map<string, number>();
  const name = over.id ?? 'document';
  const statements = specs.map((spec, row): Statement => {
    const { text, ...rest } = typeof spec === 'string' ? { text: spec } : spec;
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return {
      id: `${name}/${text.toLowerCase().replace(/\s+/gu, '-')}${nth > 1 ? `-${nth}` : ''}`,
      kind: 'proposal',
      text,
      origin: 'list',
      ordinal: null,
      parent: null,
      section: null,
      lead: null,
      status: null,
      holder: null,
      strength: null,
      topics: [],
      actors: [],
      quantities: [],
      dates: [],
      references: [],
      rule: 'test',
      position: { start: point(row * 100), end: point(row * 100 + text.length) },
      ...rest,
    };
  });
  return {
    id: name,
    title: null,
    type: 'programme',
    language: 'nb',
    organisation: { id: 'laget', name: 'Laget', otherNames: [], classification: 'ngo' },
    period: null,
    published: null,
    source: { path: `${name}.txt`, mediaType: 'text/plain', encoding: 'utf-8', sha256: '0'.repeat(64), url: null },
    sections: [],
    references: [],
    furniture: [],
    evidence: {},
    coverage: { characters: 0, statements: 0, context: 0, furniture: 0, unaccounted: 0 },
    ...over,
    statements,
  };
}

/** Id that `documentOf` gives to the first statement of a text. */
export const idOf = (text: string, name = 'document') => `${name}/${text.toLowerCase().replace(/\s+/gu, '-')}`;

export const years = (value: number): Quantity => ({ text: `${value} år`, value, unit: 'year', comparator: 'eq' });
