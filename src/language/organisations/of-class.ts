import type { Classification } from '../../model/model-types.ts';
import type { KnownOrganisation } from './types.ts';

/** Makes the entries of a table whose organisations are all of one class. */
export const ofClass =
  (classification: Classification) =>
  (
    id: string,
    name: string,
    otherNames: readonly string[] = [],
    ambiguousNames: readonly string[] = [],
  ): KnownOrganisation => ({ id, name, otherNames, ambiguousNames, classification });
