import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOrganisations } from '../../src/language/find-organisations.ts';
import { organisations } from '../../src/language/organisations.ts';

const found = (text: string) => findOrganisations(text).map(({ start, end }) => text.slice(start, end));
const named = (text: string) => findOrganisations(text).map(({ organisation }) => organisation.name);

describe('findOrganisations', () => {
  it('finds every safe name of the tables in running text', () => {
    for (const { name, otherNames, ambiguousNames = [], id } of organisations)
      for (const written of [name, ...otherNames].filter((other) => !ambiguousNames.includes(other))) {
        const text = `Dette mener ${written} om saken.`;
        expect(
          findOrganisations(text).map((mention) => [mention.organisation.id, text.slice(mention.start, mention.end)]),
          written,
        ).toEqual([[id, written]]);
      }
  });

  it('takes the longest name, over line breaks too', () => {
    expect(found('UNICEF Norge er en del av UNICEF')).toEqual(['UNICEF Norge', 'UNICEF']);
    expect(named('Barne-, likestillings- og\n\n   inkluderingsdepartementet')).toEqual([
      'Barne-, likestillings- og inkluderingsdepartementet',
    ]);
  });

  it('leaves a genitive ending out of the name', () => {
    expect(found("Barneombudets råd, SVs krav, SV's krav, Redd Barnas rapport og KRFS forslag")).toEqual([
      'Barneombudet',
      'SV',
      'SV',
      'Redd Barna',
      'KRF',
    ]);
    expect(found('Senterpartiets forslag')).toEqual(['Senterpartiet']);
  });

  it('knows common nouns with a small first letter and names in capitals', () => {
    expect(named('derfor ber vi regjeringa, stortinget og fylkesmennenes kontorer')).toEqual([
      'Regjeringen',
      'Stortinget',
      'Statsforvalteren',
    ]);
    expect(named('HØYRE MENER')).toEqual(['Høyre']);
    expect(named('Norges blindeforbund og Sosialistisk venstreparti')).toEqual([
      'Norges Blindeforbund',
      'Sosialistisk Venstreparti',
    ]);
    expect(named('Mental helse er viktig, og voksne for barn som oss')).toEqual([]);
    expect(named('ta til høyre, så til venstre, etter press fra delta')).toEqual([]);
  });

  it('keeps to whole words', () => {
    expect(found('Apparatet, Høyregjeringen, NAVigere, Venstresiden, SVært')).toEqual([]);
    expect(found('Nav-kontoret, Ap-ledet, H-Frp-regjeringen')).toEqual(['Nav', 'Ap', 'Frp', 'regjeringen']);
  });

  it.each([
    ['AP\n\nVi vil', ['Arbeiderpartiet']],
    ['## Sp\n\n- mer', ['Senterpartiet']],
    ['sier Kari (Sp) til avisa', ['Senterpartiet']],
    ['et flertall (H, V og KrF) vedtok', ['Høyre', 'Venstre', 'Kristelig Folkeparti']],
    ['Derfor vil vi det. Sp vil noe annet', ['Senterpartiet']],
    ['Press fra foreldre og Delta på møtet', []],
    ['Vitamin H og V i vedlegg A', []],
    ['V', []],
    ['(V) er merket', []],
    ['Kari (Sp', []],
    ['Sp) og ( Sp og', []],
  ])('counts short names only where a name would stand: %j', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    ['Risør Høyre vil ha', 'Risør Høyre', 'party'],
    ['Uttalelse fra Rødt Troms om barnevern', 'Rødt Troms', 'party'],
    ['KrF i Nordre Follo vil ha', 'KrF i Nordre Follo', 'party'],
    ['Utdanningsforbundet Vestland krev', 'Utdanningsforbundet Vestland', 'union'],
  ])('knows the branch of a body by the place beside its name: %s', (text, name, classification) => {
    expect(findOrganisations(text)).toEqual([
      expect.objectContaining({ known: true, organisation: expect.objectContaining({ name, classification }) }),
    ]);
  });

  it.each([
    ['Planen for Lillevik kommune er vedtatt', 'Lillevik kommune', 'municipality'],
    ['MELHUS KOMMUNE', 'Melhus kommune', 'municipality'],
    ['Solbakken skole har 200 elever', 'Solbakken skole', 'other'],
    ['Rapport fra Statsforvalteren i Møre og Romsdal om tilsyn', 'Statsforvalteren i Møre og Romsdal', 'agency'],
    ['brev til fylkesmannen i Nordland', 'fylkesmannen i Nordland', 'agency'],
    ['Fiskeridirektoratets frist', 'Fiskeridirektoratet', 'agency'],
    ['svar fra Norsk Hørselsforening om', 'Norsk Hørselsforening', 'ngo'],
    ['i Bydel Nordstrand', 'Bydel Nordstrand', 'municipality'],
  ])('knows an unknown body by its form: %s', (text, name, classification) => {
    expect(findOrganisations(text)).toEqual([
      expect.objectContaining({ known: false, organisation: expect.objectContaining({ name, classification }) }),
    ]);
  });

  it.each(['Hver kommune må', 'Vår skole skal', 'Partiet og Foreningen mener', 'Regjeringspartiet gjør', 'en kommune'])(
    'takes no common noun for a name: %s',
    (text) => expect(findOrganisations(text)).toEqual([]),
  );

  it('leaves what stands before a party alone where it is no place', () => {
    expect(found('Hva Høyre mener, og hva Støtter Høyre')).toEqual(['Høyre', 'Høyre']);
  });

  it('gives places in the text as written where letters are decomposed or hyphenated softly', () => {
    const text = 'A\u030Alesund kommune og Barne\u00adombudet i Blå Kors'.normalize('NFD');
    expect(found(text).map((name) => name.normalize('NFC').replace(/\u00ad/g, ''))).toEqual([
      'Ålesund kommune',
      'Barneombudet',
      'Blå Kors',
    ]);
  });

  it('gives ordered mentions that never overlap, in any text', () => {
    const name = fc.constantFrom(...organisations.flatMap((entry) => [entry.name, ...entry.otherNames]));
    const piece = fc.oneof(
      name,
      fc.constantFrom(' ', '\n', ' i Oslo', ' kommune', 's', '(', ')', 'Risør ', '\u030a', '.'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let free = 0;
        for (const { start, end } of findOrganisations(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          free = end;
        }
      }),
    );
  });
});
