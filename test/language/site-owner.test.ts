import { describe, expect, it } from 'vitest';
import { organisationNamed } from '../../src/language/find-organisations.ts';
import { ownSites } from '../../src/language/organisations/sites.ts';
import { siteOwner } from '../../src/language/site-owner.ts';

describe('whose site it is', () => {
  it.each([
    ['barneombudet', 'Barneombudet', 'ombud'],
    ['regioner.bufetat', 'Barne-, ungdoms- og familieetaten', 'agency'],
    ['hfk', 'Hordaland fylkeskommune', 'municipality'],
    ['www.bodo.kommune', 'Bodø kommune', 'municipality'],
    ['bfd.dep', 'Barne- og familiedepartementet', 'government'],
    ['reddbarna', 'Redd Barna', 'ngo'],
    ['indre-fosen.kommune', 'Indre Fosen kommune', 'municipality'],
  ])('%s', (host, name, classification) => {
    expect(siteOwner(host)).toMatchObject({ name, classification });
  });

  it('is named by tables that know the names', () => {
    for (const name of Object.values(ownSites)) expect(organisationNamed(name), name).not.toBeNull();
  });

  it('is no one’s that no table knows', () => {
    for (const host of ['gmail', 'grot.kommune', 'kommune', '']) expect(siteOwner(host)).toBeNull();
  });
});
