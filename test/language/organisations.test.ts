import { describe, expect, it } from 'vitest';
import { organisationNamed } from '../../src/language/find-organisations.ts';
import { organisations } from '../../src/language/organisations.ts';
import { slugOf } from '../../src/language/slug.ts';

const namesOf = (entry: (typeof organisations)[number]) => [
  ...new Set([entry.name, ...entry.otherNames, ...(entry.ambiguousNames ?? [])]),
];

describe('the tables of organisations', () => {
  it('give every organisation one id', () => {
    const ids = organisations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toBe(slugOf(id));
  });

  it('give every name to one organisation', () => {
    const owners = new Map<string, string[]>();
    for (const entry of organisations)
      for (const name of namesOf(entry)) owners.set(name, [...(owners.get(name) ?? []), entry.id]);
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('hold names composed, trimmed and without doubled blanks', () => {
    for (const name of organisations.flatMap(namesOf))
      expect(name).toBe(name.normalize('NFC').replace(/\s+/g, ' ').trim());
  });

  it.each([
    ['Arbeidarpartiet', 'Arbeiderpartiet', 'party'],
    ['H', 'Høyre', 'party'],
    ['krf', 'Kristelig Folkeparti', 'party'],
    ['Dei Grøne', 'Miljøpartiet De Grønne', 'party'],
    ['Raudt', 'Rødt', 'party'],
    ['KrFU', 'Kristelig Folkepartis Ungdom', 'party'],
    ['Barneombodet', 'Barneombudet', 'ombud'],
    ['Fylkesmannen', 'Statsforvalteren', 'agency'],
    ['BFD', 'Barne- og familiedepartementet', 'government'],
    [
      'Barne-, likestillings-  og inkluderingsdepartementet',
      'Barne-, likestillings- og inkluderingsdepartementet',
      'government',
    ],
    ['Regjeringa', 'Regjeringen', 'government'],
    ['FO', 'Fellesorganisasjonen', 'union'],
    ['SOS barnebyer', 'SOS-barnebyer', 'ngo'],
    ['Framtidajunior', 'Framtida Junior', 'media'],
    ['Stortinget', 'Stortinget', 'parliament'],
    [
      'Tasmania’s Commissioner for Children and Young People',
      'Commissioner for Children and Young People Tasmania',
      'ombud',
    ],
    ['NOBO', 'Norsk Barnevernlederorganisasjon', 'union'],
  ])('know %s as %s', (written, name, classification) => {
    expect(organisationNamed(written)).toMatchObject({ name, classification });
  });

  it('know nothing of a name they do not hold', () => {
    expect(organisationNamed('Velforeningen Solbakken')).toBeNull();
    expect(organisationNamed('')).toBeNull();
  });
});
