import { describe, expect, it } from 'vitest';
import { siteOwner } from '../../src/language/site-owner.ts';

describe('whose site it is', () => {
  it.each([
    ['barneombudet', 'Barneombudet', 'ombud'],
    ['regioner.bufetat', 'Barne-, ungdoms- og familieetaten', 'agency'],
    ['hfk', 'Hordaland fylkeskommune', 'municipality'],
    ['www.bodo.kommune', 'Bodø kommune', 'municipality'],
    ['indre-fosen.kommune', 'Indre Fosen kommune', 'municipality'],
  ])('%s', (host, name, classification) => {
    expect(siteOwner(host)).toMatchObject({ name, classification });
  });

  it('is no one’s that no table knows', () => {
    for (const host of ['gmail', 'grot.kommune', 'kommune', '']) expect(siteOwner(host)).toBeNull();
  });
});
