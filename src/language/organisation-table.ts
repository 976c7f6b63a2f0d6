import type { Organisation } from '../model/model-types.ts';
import { firstWordOf, type IndexName, makeNameTable, type NameTable } from './name-table.ts';
import { namesOnly } from './organisations/forms.ts';
import type { KnownOrganisation } from './organisations/types.ts';

/** The organisations that ship with their names: plain data, made by the build. */
export interface OrganisationTable {
  /** A line each. */
  readonly organisations: readonly string[];
  /** Each name stands for what {@link nameOwner} reads. */
  readonly names: NameTable;
}

/** Makes the table. */
export function makeOrganisationTable(organisations: readonly KnownOrganisation[]): OrganisationTable {
  const names: IndexName[] = [];
  for (const [at, { name, otherNames, ambiguousNames = [], smallInitial = false }] of organisations.entries()) {
    const add = (text: string, ambiguous: boolean): void => {
      const value = ambiguous ? `${at}?` : `${at}`;
      const smallWords = !ambiguous && namesOnly.has(firstWordOf(text));
      names.push({ text, value, smallInitial, capitals: !ambiguous && text.length > 3, smallWords });
    };
    if (!ambiguousNames.includes(name)) add(name, false);
    for (const text of otherNames) add(text, false);
    for (const text of ambiguousNames) add(text, true);
  }
  return { organisations: organisations.map(lineOf), names: makeNameTable(names) };
}

/** The organisation as a line: every other name, ambiguous ones last. */
function lineOf({ id, name, classification, otherNames, ambiguousNames = [] }: KnownOrganisation): string {
  const ambiguous = ambiguousNames.filter((other) => other !== name);
  return [id, classification, name, ...otherNames, ...ambiguous].join('\t');
}

/** The organisation of a line. */
export function readOrganisation(line: string): Organisation {
  const [id = '', classification, name = '', ...otherNames] = line.split('\t');
  return { id, name, otherNames, classification: classification as Organisation['classification'] };
}

/** Whose name it is, by its place in the table, and whether the name is a word or a letter too. */
export const nameOwner = (value: string): { readonly at: number; readonly ambiguous: boolean } => ({
  at: Number.parseInt(value, 10),
  ambiguous: value.endsWith('?'),
});
