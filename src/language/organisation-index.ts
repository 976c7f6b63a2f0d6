import { shippedOrganisations } from 'virtual:organisations';
import type { Organisation } from '../model/model-types.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { nameOwner, type OrganisationTable, readOrganisation } from './organisation-table.ts';

/** A name that stands in a text. */
export interface NameMatch {
  readonly organisation: Organisation;
  readonly end: number;
}

const read = new Map<number, Organisation>();
let shipped: OrganisationTable | null = null;
let index: NameIndex | null = null;

const table = (): OrganisationTable => {
  shipped ??= shippedOrganisations();
  return shipped;
};

const names = (): NameIndex => {
  index ??= createNameIndex(table().names);
  return index;
};

/** The organisation that a name of the index stands for: the same whenever it is asked for. */
function ownerOf(value: string): Organisation {
  const { at } = nameOwner(value);
  const before = read.get(at);
  if (before) return before;
  const organisation = readOrganisation(table().organisations[at] as string);
  read.set(at, organisation);
  return organisation;
}

/** Whether a name of the tables may start with a word: cheap, and almost always no. */
export const mayStartName = (text: string, start: number, wordStop: number): boolean =>
  names().mayStartAsWritten(text, start, wordStop);

/** The longest name of the tables that starts at an offset and `fits`; `wordStop` is where its first word ends. */
export function nameAt(
  text: string,
  start: number,
  wordStop: number,
  fits: (end: number, ambiguous: boolean) => boolean,
): NameMatch | null {
  const match = names().at(text, start, wordStop, (name, end) => fits(end, nameOwner(name.value).ambiguous));
  return match && { organisation: ownerOf(match.value), end: match.end };
}

/** The organisation that a name as a whole stands for, in whatever letter case; null where no table knows it. */
export function organisationNamed(name: string): Organisation | null {
  const owner = names().whole(name.normalize('NFC').replace(/\s+/g, ' ').trim());
  return owner === null ? null : ownerOf(owner);
}
