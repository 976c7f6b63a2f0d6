import type { Organisation, PolicyDocument, Statement } from '../model/model-types.ts';
import { type Analyser, organisationKey, type Profile, profilesOf } from '../similarity/index.ts';
import { ledBy, type Said } from './led.ts';

/** A statement with whose position it is and how it compares. */
export interface Entry {
  readonly statement: Statement;
  readonly document: PolicyDocument;
  readonly holder: Holder;
  readonly profile: Profile;
  /** What its stance is read from: its text, after the verb that its list is led by. */
  readonly said: Said;
}

/** Whose position a statement is: an organisation goes by one name, whatever written form its documents have. */
export interface Holder {
  /** The organisation's id, written as in bokmål; of a document without one, an id of that document's own. */
  readonly key: string;
  /** Name of the organisation, or null where none is known. */
  readonly name: string | null;
}

/** The holder of a statement: its own, else its document's organisation, else the document by itself. */
export function holderOf(statement: Pick<Statement, 'holder'>, document: PolicyDocument, copy = 0): Holder {
  const organisation: Organisation | null = statement.holder ?? document.organisation;
  const key = organisation === null ? `document:${document.id}` : organisationKey(organisation);
  return { key: copy === 0 ? key : `${key}#${copy + 1}`, name: organisation?.name ?? null };
}

/**
 * Takes documents in any order; returns their statements, by document id and place.
 * The same document given twice is compared with itself: its second copy counts as another holder. Two documents of one
 * organisation that only share their id, such as two versions of a page, are no copies.
 */
export function entriesOf(analyser: Analyser, documents: readonly PolicyDocument[]): readonly Entry[] {
  const seen = new Map<string, number>();
  const names = new Map<string, string | null>();
  const named = (holder: Holder): Holder => {
    if (!names.has(holder.key)) names.set(holder.key, holder.name);
    return { key: holder.key, name: names.get(holder.key) ?? holder.name };
  };
  const led = ledBy(analyser);
  return canonical(documents).flatMap((document) => {
    const key = `${document.id} ${document.source.sha256}`;
    const copy = seen.get(key) ?? 0;
    seen.set(key, copy + 1);
    const profiles = profilesOf(analyser, document);
    return document.statements.flatMap((statement, at) => {
      const profile = profiles[at];
      if (profile === undefined) return [];
      const said = led(statement.lead, statement.text) ?? { text: statement.text, terms: profile.terms };
      return [{ statement, document, profile, said, holder: named(holderOf(statement, document, copy)) }];
    });
  });
}

/** Documents in an order of their own: by id, then by the hash of their source. */
export function canonical(documents: readonly PolicyDocument[]): readonly PolicyDocument[] {
  const key = (document: PolicyDocument) =>
    `${document.id}\u0000${document.source.sha256}\u0000${document.source.path}`;
  return [...documents].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

export type StatementRole = 'ask' | 'done' | 'finding';

/** What a statement does: asks (goal, activity, proposal), tells of what was done, or finds. */
export function roleOf(statement: Statement): StatementRole {
  return statement.kind === 'finding' ? 'finding' : statement.kind === 'achievement' ? 'done' : 'ask';
}
