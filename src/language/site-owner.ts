import type { Organisation } from '../model/model-types.ts';
import { organisationNamed } from './find-organisations.ts';
import { places } from './organisations/places.ts';
import { countySites, ownSites } from './organisations/sites.ts';
import { slugOf } from './slug.ts';

/** The municipality or county of a name, `Lillevik kommune`, as it stands in no table. */
export const council = (name: string): Organisation => ({
  id: slugOf(name),
  name,
  otherNames: [],
  classification: 'municipality',
});

/**
 * Whose site a host is, its last label left out: `www.barneombudet`, `hfk`, `indre-fosen.kommune`. Null for hosts that
 * no table knows.
 */
export function siteOwner(host: string): Organisation | null {
  const [label = '', town] = host.toLowerCase().split('.').reverse();
  if (label === 'kommune') {
    const place = town && [...places].find((name) => slugOf(name) === town);
    return place ? council(`${place} kommune`) : null;
  }
  // The ministries have one site with a room for each.
  if (label === 'dep' && town) return organisationNamed(town);
  const county = countySites[label];
  return county ? council(county) : organisationNamed(ownSites[label] ?? label);
}
