import { namesOf } from '../language/organisation-names.ts';
import type { PolicyDocument, Reference } from '../model/model-types.ts';
import { organisationKey } from '../similarity/index.ts';
import type { Entry } from './entries.ts';
import { endOf, hash } from './link.ts';
import type { Link, LinkReason } from './xref-types.ts';

/** How sure a citation is: a document by its title or address, a body by its name. */
const BY_TITLE = 1;
const BY_NAME = 0.7;

/** Takes statements and documents; returns links from statements to documents of others that they name. */
export function citationsOf(entries: readonly Entry[], documents: readonly PolicyDocument[]): readonly Link[] {
  return entries.flatMap((entry) => {
    if (entry.statement.references.length === 0) return [];
    const named = entry.document.references.filter(({ id }) => entry.statement.references.includes(id));
    return documents.flatMap((document): Link[] => {
      if (document === entry.document || isOf(document, entry)) return [];
      const cited = named.map((reference) => citation(reference, document)).filter((one) => one !== null);
      const best = cited.sort((a, b) => b.score - a.score)[0];
      return best === undefined ? [] : [citesLink(entry, document, best.score, best.reason)];
    });
  });
}

function citation(reference: Reference, document: PolicyDocument): { score: number; reason: LinkReason } | null {
  const names = [reference.name, ...reference.mentions.map(({ text }) => text)]
    .map(plain)
    .filter((name) => name.length > 3);
  const title = plain(document.title ?? '');
  if (reference.uri !== null && reference.uri === document.source.url)
    return { score: BY_TITLE, reason: { kind: 'named-document', terms: [reference.name] } };
  if (reference.kind !== 'organisation') {
    const hit =
      title.split(' ').length > 1 &&
      names.some((name) => name === title || (name.split(' ').length > 2 && title.includes(name)));
    return hit ? { score: BY_TITLE, reason: { kind: 'named-document', terms: [reference.name] } } : null;
  }
  const own = namesOf(document.organisation).map(plain);
  return names.some((name) => own.includes(name))
    ? { score: BY_NAME, reason: { kind: 'named-organisation', terms: [reference.name] } }
    : null;
}

function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

function citesLink(entry: Entry, document: PolicyDocument, score: number, reason: LinkReason): Link {
  return {
    id: `cites-${hash(`${entry.statement.id}\u0000${document.id}`)}`,
    type: 'cites',
    score,
    topics: [...entry.statement.topics],
    reasons: [reason],
    source: endOf(entry),
    target: {
      document: document.id,
      statement: null,
      kind: null,
      text: document.title ?? document.id,
      holder: document.organisation?.name ?? null,
      position: null,
    },
  };
}

const isOf = ({ organisation }: PolicyDocument, { holder }: Entry): boolean =>
  organisation !== null && organisationKey(organisation) === holder.key;
