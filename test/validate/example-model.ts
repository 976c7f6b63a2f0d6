import type { PolicyDocument, Position, Statement } from '../../src/model/model-types.ts';
import { readText } from '../../src/read/text.ts';
import type { Reading } from '../../src/read/types.ts';
import type { Subject } from '../../src/validate/context.ts';
import { positionOf } from '../../src/validate/text-lines.ts';

/** A reading of plain text. */
export const readingOf = (text: string, doubts: readonly string[] = [], encoding = 'utf-8'): Reading =>
  readText({ text, encoding, sha256: '0'.repeat(64), doubts });

/** A statement at the place where its text stands in the document. */
export function statementIn(text: string, words: string, fields: Partial<Statement> = {}): Statement {
  const at = text.indexOf(words);
  const position: Position = positionOf(text, Math.max(at, 0), Math.max(at, 0) + words.length);
  return {
    id: `document-${words.toLowerCase().replace(/[^a-zæøå]+/gu, '-')}`,
    kind: 'proposal',
    text: words,
    origin: 'list',
    ordinal: null,
    parent: null,
    section: null,
    lead: 'Vi vil',
    status: null,
    holder: null,
    strength: null,
    topics: [],
    actors: [],
    quantities: [],
    dates: [],
    references: [],
    rule: 'listed',
    position,
    ...fields,
  };
}

/** A subject whose model is made by hand, for what does not depend on the parser. */
export function subjectOf(
  text: string,
  statements: readonly Statement[],
  fields: Partial<PolicyDocument> = {},
  path = 'docs/plan.txt',
): Subject {
  const characters = text.replace(/\s/gu, '').length;
  const document: PolicyDocument = {
    id: 'document',
    title: 'Plan',
    type: 'policy',
    language: 'nb',
    organisation: { id: 'barneombudet', name: 'Barneombudet', otherNames: [], classification: 'ombud' },
    period: null,
    published: null,
    source: { path, mediaType: 'text/plain', encoding: 'utf-8', sha256: '0'.repeat(64), url: null },
    sections: [],
    statements: [...statements],
    references: [],
    furniture: [],
    evidence: {},
    coverage: { characters, statements: 0, context: characters, furniture: 0, unaccounted: 0 },
    ...fields,
  };
  return { path, document, reading: readingOf(text), trace: [] };
}
