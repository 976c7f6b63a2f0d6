import type { PolicyDocument } from '../model/model-types.ts';
import { organisationKey } from '../similarity/written-form.ts';
import type { Remark } from './timeline-types.ts';

type Dated = Pick<PolicyDocument, 'id' | 'organisation' | 'period' | 'published'>;

/** The names of the organisations that documents are of, each once, in their order. */
function organisationsOf(documents: readonly Pick<PolicyDocument, 'organisation'>[]): string[] {
  const known = documents.flatMap(({ organisation }) => organisation ?? []);
  const named = new Map<string, string>();
  for (const one of known) if (!named.has(organisationKey(one))) named.set(organisationKey(one), one.name);
  return [...named.values()];
}

/** That documents which are compared are not of one organisation. */
export function remarksOnOrganisations(documents: readonly Pick<PolicyDocument, 'organisation'>[]) {
  const organisations = organisationsOf(documents);
  return organisations.length > 1 ? [{ kind: 'different-organisations' as const, organisations }] : [];
}

/** What a reader of a timeline should know of its documents, given oldest first. */
export const remarksOf = (documents: readonly Dated[]): Remark[] => [
  ...remarksOnOrganisations(documents),
  ...gapsOf(documents),
  ...undatedOf(documents),
];

/** Years that lie between the periods of documents, and in the period of none. */
function gapsOf(documents: readonly Dated[]): Remark[] {
  const periods = documents.flatMap(({ period }) => period ?? []).sort((a, b) => a.start - b.start);
  let covered = periods[0]?.start ?? 0;
  return periods.flatMap(({ start, end }): Remark[] => {
    const gap = start > covered + 1 ? [{ kind: 'missing-years' as const, start: covered + 1, end: start - 1 }] : [];
    covered = Math.max(covered, end);
    return gap;
  });
}

/** One document that tells neither its period nor its date leaves all in the order given. */
function undatedOf(documents: readonly Dated[]): Remark[] {
  const undated = documents.filter(({ period, published }) => period === null && published === null);
  return undated.length > 0 ? [{ kind: 'order-as-given', documents: undated.map(({ id }) => id) }] : [];
}
