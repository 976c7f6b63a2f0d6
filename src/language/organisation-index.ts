import { shippedOrganisations } from 'virtual:organisations';
import type { Organisation } from '../model/model-types.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { nameOwner, type OrganisationTable } from './organisation-table.ts';
import type { KnownOrganisation } from './organisations/types.ts';

/** A name that stands in a text. */
export interface NameMatch {
  readonly organisation: Organisation;
  readonly end: number;
}

const models = new Map<KnownOrganisation, Organisation>();
let shipped: OrganisationTable | null = null;
let index: NameIndex | null = null;

const table = (): OrganisationTable => {
  shipped ??= shippedOrganisations();
  return shipped;
};

/** The organisation of the model that a table entry stands for: every other name, ambiguous ones last. */
function modelOf(known: KnownOrganisation): Organisation {
  const before = models.get(known);
  if (before) return before;
  const { id, name, classification } = known;
  const ambiguous = (known.ambiguousNames ?? []).filter((other) => other !== name);
  const model: Organisation = { id, name, otherNames: [...known.otherNames, ...ambiguous], classification };
  models.set(known, model);
  return model;
}

const names = (): NameIndex => {
  index ??= createNameIndex(table().names);
  return index;
};

/** Whether a name of the tables may start with a word: cheap, and almost always no. */
export const mayStartName = (text: string, start: number, wordStop: number): boolean =>
  names().mayStart(text, start, wordStop);

/** The longest name of the tables that starts at an offset and `fits`; `wordStop` is where its first word ends. */
export function nameAt(
  text: string,
  start: number,
  wordStop: number,
  fits: (end: number, ambiguous: boolean) => boolean,
): NameMatch | null {
  const match = names().at(text, start, wordStop, (name, end) => fits(end, nameOwner(name.value).ambiguous));
  const owner = match && table().organisations[nameOwner(match.value).at];
  return owner ? { organisation: modelOf(owner), end: match.end } : null;
}

/**
 * The organisation that a name as a whole stands for, in whatever letter case; null where no table knows it. A document
 * asks for one or two: to go through the names takes a tenth of what an index of them does.
 */
export function organisationNamed(name: string): Organisation | null {
  const wanted = name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  const isWanted = (written: string): boolean =>
    written.length === wanted.length && (written === wanted || written.toLowerCase() === wanted);
  for (const known of table().organisations)
    if (isWanted(known.name) || known.otherNames.some(isWanted) || known.ambiguousNames?.some(isWanted))
      return modelOf(known);
  return null;
}
