import { bodiesAbroad } from './organisations/abroad.ts';
import { agencies } from './organisations/agencies.ts';
import { associations } from './organisations/associations.ts';
import { civilSociety } from './organisations/civil-society.ts';
import { mediaAndResearch } from './organisations/media-and-research.ts';
import { ministries } from './organisations/ministries.ts';
import { newspapers } from './organisations/newspapers.ts';
import { parties } from './organisations/parties.ts';
import { publicBodies } from './organisations/public-bodies.ts';
import type { KnownOrganisation } from './organisations/types.ts';
import { unions } from './organisations/unions.ts';

export type { KnownOrganisation } from './organisations/types.ts';

/** Norwegian organisations that policy documents name or come from, each name in one entry only. */
export const organisations: readonly KnownOrganisation[] = [
  ...parties,
  ...publicBodies,
  ...agencies,
  ...bodiesAbroad,
  ...ministries,
  ...civilSociety,
  ...associations,
  ...unions,
  ...mediaAndResearch,
  ...newspapers,
];
