import type { Organisation } from '../model/model-types.ts';

/** All names of an organisation, its own first; none where there is none. */
export const namesOf = (organisation: Pick<Organisation, 'name' | 'otherNames'> | null): readonly string[] =>
  organisation === null ? [] : [organisation.name, ...organisation.otherNames];
