import type { Rung, VerbRung } from '../language/ladders.ts';
import type { PolicyDocument, Statement } from '../model/model-types.ts';
import type { Analyser, Term } from '../similarity/types.ts';
import { type Reading, readModal, readVerb } from './facts/read-ladder.ts';
import { readScopes, type Scope } from './facts/read-scope.ts';
import { type Feature, fieldsAround, readFeatures } from './features.ts';
import { plainText, wordsOf } from './words.ts';

/** A statement with everything that the comparison asks of it, read once. */
export interface Described {
  readonly statement: Statement;
  /** Its row in the document, from 0. */
  readonly row: number;
  readonly plain: string;
  /** Words in lower case, without punctuation. */
  readonly words: readonly string[];
  /** The same words, those that the analyser knows by what they are forms of: equal in bokmål and nynorsk. */
  readonly forms: readonly string[];
  readonly terms: readonly Term[];
  readonly features: ReadonlyMap<string, Feature>;
  /** Concepts that its features stand for. */
  readonly concepts: ReadonlyMap<string, Feature>;
  /** Fields of policy that its own words name. */
  readonly ownFields: ReadonlySet<string>;
  /** These, or where they are none those of what stands around it. */
  readonly fields: ReadonlySet<string>;
  readonly parent: Statement | null;
  readonly heading: string | null;
  readonly modal: Reading<Rung> | null;
  readonly leadModal: Reading<Rung> | null;
  readonly verb: Reading<VerbRung> | null;
  readonly leadVerb: Reading<VerbRung> | null;
  /** Whether its first sentence, which its lead governs, has none of its own: what a later one has is said of something else. */
  readonly late: { readonly modal: boolean; readonly verb: boolean };
  /** Whom it names, in reading order. */
  readonly scopes: readonly Scope[];
  /** URIs, else kinds and names, of what it refers to: comparable between documents. */
  readonly references: readonly string[];
  /** What a reader knows these by. */
  readonly referenceNames: ReadonlyMap<string, string>;
}

/** Reads the statements of a document. Leads are read once each, however many items stand under them. */
export function describeStatements(document: PolicyDocument, analyser: Analyser): readonly Described[] {
  const statements = new Map(document.statements.map((statement) => [statement.id, statement]));
  const headings = new Map(document.sections.map((section) => [section.id, section.heading]));
  const references = new Map(document.references.map((r) => [r.id, r.uri ?? `${r.kind} ${plainText(r.name)}`]));
  const named = new Map(document.references.map((r) => [references.get(r.id) ?? '', r.name]));
  const leads = new Map<string, Pick<Described, 'leadModal' | 'leadVerb'>>();
  const around = fieldsAround(analyser, document);
  return document.statements.map((statement, row) => {
    const lead = statement.lead ?? '';
    const scopes = readScopes(statement.text);
    const { terms, features, concepts, fields } = readFeatures(analyser, statement.text, document.language, scopes);
    const words = wordsOf(statement.text).flatMap(({ text }) => (/^[,;:.]$/.test(text) ? [] : text));
    const written = new Map(terms.map((term) => [term.written.toLowerCase(), term.id]));
    const said = lead === '' ? statement.text : firstSentence(statement.text);
    const parent = statements.get(statement.parent ?? '') ?? null;
    const heading = headings.get(statement.section ?? '') ?? null;
    const read = leads.get(lead) ?? { leadModal: readModal(lead), leadVerb: readVerb(lead) };
    leads.set(lead, read);
    return {
      statement,
      row,
      plain: plainText(statement.text),
      words,
      forms: words.map((word) => written.get(word) ?? word),
      terms,
      features,
      concepts,
      ownFields: fields,
      fields: fields.size ? fields : around(parent, heading),
      parent,
      heading,
      modal: readModal(statement.text),
      verb: readVerb(statement.text),
      late: { modal: readModal(said) === null, verb: readVerb(said) === null },
      ...read,
      scopes,
      references: statement.references.flatMap((id) => references.get(id) ?? []),
      referenceNames: named,
    };
  });
}

/** The lead of a list governs the first sentence of an item; what follows has verbs of its own. */
const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? text;
