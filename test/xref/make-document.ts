import type { Kind, Organisation, PolicyDocument, Statement } from '../../src/model/model-types.ts';

/** A statement in short: a text is a proposal; more where it is told. */
export type StatementSketch = string | (Partial<Statement> & { readonly text: string });

/** An organisation of a name. */
export const organisation = (name: string): Organisation => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  otherNames: [],
  classification: 'party',
});

/** A document of an organisation (null: of nobody known) with statements. */
export function makeDocument(
  name: string | null,
  sketches: readonly StatementSketch[],
  more: Partial<PolicyDocument> = {},
): PolicyDocument {
  const id = more.id ?? `${(name ?? 'nobody').toLowerCase().replaceAll(' ', '-')}-document`;
  return {
    id,
    title: 'Barnevern',
    type: 'programme',
    language: 'nb',
    organisation: name === null ? null : organisation(name),
    period: null,
    published: null,
    source: { path: `${id}.txt`, mediaType: 'text/plain', encoding: 'utf-8', sha256: '0'.repeat(64), url: null },
    sections: [],
    statements: sketches.map((sketch, at) =>
      makeStatement(id, at, typeof sketch === 'string' ? { text: sketch } : sketch),
    ),
    references: [],
    furniture: [],
    evidence: {},
    coverage: { characters: 0, statements: 0, context: 0, furniture: 0, unaccounted: 0 },
    ...more,
  };
}

function makeStatement(
  document: string,
  at: number,
  sketch: Partial<Statement> & { readonly text: string },
): Statement {
  const kind: Kind = 'proposal';
  return {
    id: `${document}/${at}`,
    kind,
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
    position: { start: { line: at + 1, column: 1, offset: 0 }, end: { line: at + 1, column: 2, offset: 1 } },
    ...sketch,
  };
}
