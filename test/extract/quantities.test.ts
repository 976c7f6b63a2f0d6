import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/extract/quantities.ts';

function found(text: string, language?: string): string[] {
  return findQuantities(text, language).map(
    ({ text: words, share, value, unit, comparator }) =>
      `${words} = ${share === undefined ? `${value} ${unit}` : `share ${Number(share.toFixed(4))}`} ${comparator}`,
  );
}

describe('shares', () => {
  it.each([
    ['To av fem elever trives.', ['To av fem = share 0.4 eq']],
    ['Ein av fire ungdomar svarte.', ['Ein av fire = share 0.25 eq']],
    ['Mer enn en av seks venter.', ['Mer enn en av seks = share 0.1667 gt']],
    ['Det gjelder 1 av 9 barn.', ['1 av 9 = share 0.1111 eq']],
    ['Under halvparten får svar.', ['Under halvparten = share 0.5 lt']],
    [
      'To tredjedeler, en femdel og ein firedel',
      ['To tredjedeler = share 0.6667 eq', 'en femdel = share 0.2 eq', 'ein firedel = share 0.25 eq'],
    ],
    ['Kun 14 prosent og 10,5 % svarte.', ['14 prosent = share 0.14 eq', '10,5 % = share 0.105 eq']],
    [
      'fra 20-30 prosent til 12 pst.',
      ['20-30 prosent = share 0.2 eq', '20-30 prosent = share 0.3 eq', '12 pst = share 0.12 eq'],
    ],
    ['Ikke mer enn 5 prosent', ['Ikke mer enn 5 prosent = share 0.05 lt']],
    ['Halvere køen innen 2030', ['Halvere = share 0.5 eq']],
    ['Hvert sjette barn lever slik.', ['Hvert sjette barn = share 0.1667 eq']],
    [
      'One in five children and two thirds of the wards',
      ['One in five = share 0.2 eq', 'two thirds = share 0.6667 eq'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('values', () => {
  it.each([
    ['Alle barn har minst én trygg voksen.', ['minst én trygg voksen = 1 person gt']],
    ['Gratis SFO for 3. trinn: 610 millioner kroner.', ['610 millioner kroner = 610000000 nok eq']],
    [
      'I dag har vi 14 grupper og tre nye språksentre.',
      ['14 grupper = 14 group eq', 'tre nye språksentre = 3 centre eq'],
    ],
    ['Rammen skal økes med 45 millioner.', ['45 millioner = 45000000 nok eq']],
    ['Det koster 1,5 milliarder. Nok om det.', ['1,5 milliarder = 1500000000 nok eq']],
    ['holde 120 kokkekurs i 45 idrettslag', ['120 kokkekurs = 120 course eq', '45 idrettslag = 45 club eq']],
    ['øke antall lærere med tre', ['tre = 3 teacher eq']],
    ['auke talet på skuleplassar til 40', ['40 = 40 place eq']],
    ['kom til oss med tre', []],
    ['innføre 6-timar arbeidsdag', ['6-timar = 6 hour eq']],
    ['oppfølging til fylte 24 år', ['24 år = 24 year eq']],
    ['Care is offered to the age of 21 wherever the young person wants it.', ['21 = 21 year eq']],
    ['gratis for 14- og 15-åringer', ['14- og 15-åringer = 14 year eq', '14- og 15-åringer = 15 year eq']],
    ['barn mellom 12 og 20 månader', ['12 og 20 månader = 12 month eq', '12 og 20 månader = 20 month eq']],
    [
      'i alderen 0–19 år, 3, 4 og 5 år',
      [
        '0–19 år = 0 year eq',
        '0–19 år = 19 year eq',
        '3, 4 og 5 år = 3 year eq',
        '3, 4 og 5 år = 4 year eq',
        '3, 4 og 5 år = 5 year eq',
      ],
    ],
    ['unge over 16 år og barn på 6 år eller yngre', ['over 16 år = 16 year gt', '6 år eller yngre = 6 year lt']],
    ['Sjuåringene og en toårig prøveordning', ['Sjuåringene = 7 year eq', 'toårig = 2 year eq']],
    [
      'Ettåringer, tre- og fireåringer',
      ['Ettåringer = 1 year eq', 'tre- og fireåringer = 3 year eq', 'tre- og fireåringer = 4 year eq'],
    ],
    ['in 35th place', ['35th place = 35 rank eq']],
    ['barn i alderen 12–15', ['12–15 = 12 year eq', '12–15 = 15 year eq']],
    ['de neste fem årene', ['fem årene = 5 year eq']],
    ['to og et halvt år og halvannen uke', ['to og et halvt år = 2.5 year eq', 'halvannen uke = 1.5 week eq']],
    ['bevilge 130 mill kr og 2,4 mrd.', ['130 mill kr = 130000000 nok eq', '2,4 mrd. = 2400000000 nok eq']],
    [
      'fire milliarder ekstra, kr 15 000 og 200 000 kroner',
      ['fire milliarder = 4000000000 nok eq', 'kr 15 000 = 15000 nok eq', '200 000 kroner = 200000 nok eq'],
    ],
    [
      '2-3 milliarder til 600 nye fosterhjem',
      [
        '2-3 milliarder = 2000000000 nok eq',
        '2-3 milliarder = 3000000000 nok eq',
        '600 nye fosterhjem = 600 foster-home eq',
      ],
    ],
    ['We invest £40 million and €3 billion', ['£40 million = 40000000 gbp eq', '€3 billion = 3000000000 eur eq']],
    ['300 svenske kroner', ['300 svenske kroner = 300 sek eq']],
    ['om lag 3 millioner barn', ['om lag 3 millioner barn = 3000000 child approx']],
    [
      '750 nye kommunale stillinger, 80 årsverk',
      ['750 nye kommunale stillinger = 750 position eq', '80 årsverk = 80 position eq'],
    ],
    [
      'minst én fritidsaktivitet og minst et besøk',
      ['minst én fritidsaktivitet = 1 activity gt', 'minst et besøk = 1 visit gt'],
    ],
    ['Sikre tre årlige opptak.', ['tre årlige opptak = 3 intake eq']],
    ['på 12. plass av 30 land', ['12. plass = 12 rank eq', '30 land = 30 country eq']],
    ['med 60 mot 40 stemmer', ['60 mot 40 stemmer = 60 vote eq', '60 mot 40 stemmer = 40 vote eq']],
    ['familier med 4 eller flere barn', ['4 eller flere barn = 4 child gt']],
    [
      '1500 plasser, 2000 barn og 12.000 medlemmer',
      ['1500 plasser = 1500 place eq', '2000 barn = 2000 child eq', '12.000 medlemmer = 12000 member eq'],
    ],
    ['en av de fire prioriteringene', ['fire prioriteringene = 4 prioritering eq']],
    ['opp 4 prosentpoeng', ['4 prosentpoeng = 4 percentage-point eq']],
    ['tjueto traktorer', ['tjueto traktorer = 22 traktor eq']],
    ['1,200 new places for six pupils', ['1,200 new places = 1200 place eq', 'six pupils = 6 student eq']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('reads the number words of the language it is told', () => {
    expect(found('Access to services', 'en')).toEqual([]);
    expect(found('Gi rett til to samtaler', 'nb')).toEqual(['to samtaler = 2 conversation eq']);
  });
});

describe('ratios and ranges', () => {
  it('count both sides of a norm, and one of a rate', () => {
    expect(found('Minst én lærer per tolv elever')).toEqual([
      'Minst én lærer = 1 teacher gt',
      'tolv elever = 12 student eq',
    ]);
    expect(found('to ansatte pr. 30 barn')).toEqual(['to ansatte = 2 employee eq', '30 barn = 30 child eq']);
    expect(found('Det er 13 per 1000 barn')).toEqual([]);
  });

  it('may be set with a blank too few', () => {
    expect(found('Det gjelder 6 -11 % av barna')).toEqual(['6 -11 % = share 0.06 eq', '6 -11 % = share 0.11 eq']);
    expect(found('Det gjelder 6- 11 % av barna')).toEqual(['6- 11 % = share 0.06 eq', '6- 11 % = share 0.11 eq']);
  });
});

describe('bounds', () => {
  it.each([
    ['Ingen skal vente lengre enn tre uker', ['lengre enn tre uker = 3 week lt']],
    ['Barn må ikke vente mer enn ti dager', ['mer enn ti dager = 10 day lt']],
    ['Ingen lærer har mer enn 20 elever', ['mer enn 20 elever = 20 student lt']],
    ['Ingen er glemt, og det er mer enn 20 elever her', ['mer enn 20 elever = 20 student gt']],
    ['Gratis kort fra 3 til fylte 17 år', ['3 til fylte 17 år = 3 year eq', '3 til fylte 17 år = 17 year eq']],
    ['Gratis buss for alle under 21', ['under 21 = 21 year lt']],
    ['De skal ikke ta barn under 13 år', ['under 13 år = 13 year lt']],
  ])('%s', (text, quantities) => {
    expect(found(text)).toEqual(quantities);
  });
});

describe('what is no quantity', () => {
  it.each([
    'I 2021 fikk barna hjelp, og perioden 2019–2023 er over.',
    'Møtet er 3. mai 2024 kl. 12.30 på rom 4.',
    'Etter § 7 og §§ 4, 5 og 6 barn skal høres.',
    'Se kapittel 3 barn, artikkel 3, 12 og 19 barn og side 5.',
    'Prop. 99 S (2018–2019), NOU 2023: 7, Innst. 40 L',
    'Ring 22 00 11 22 eller 900 01 122.',
    'Tilbudet er åpent 24/7.',
    'En dør inn til et bedre barnevern.',
    'Den første samtalen og 3. klasse.',
    'De fire jobber sammen, og alle tre bidrar.',
    'mål 8 barn, tiltak 2 og Covid-19 barn, G20 land',
    'Hvert fjerde år lages en plan.',
    'We aim to support children and fire services.',
    'per 1000 barn',
    'flere hundre barn og et par tusen kroner',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findQuantities', () => {
  const words = [
    'to',
    'av',
    'ti',
    'en',
    '1',
    '12 000',
    '1/3',
    'prosent',
    '%',
    '-',
    'og',
    'mill.',
    'kr',
    'år',
    'åringer',
    'minst',
    'halv',
    '2019',
    '.',
    ',',
    '§',
  ];
  it('gives slices of the text, in order, and finite numbers, whatever the text', () => {
    const hostile = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 30 });
    fc.assert(
      fc.property(hostile, fc.constantFrom('', ' '), (parts, glue) => {
        const text = parts.join(glue);
        let last = 0;
        for (const quantity of findQuantities(text)) {
          expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
          expect(quantity.text).not.toBe('');
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(Number.isFinite(quantity.share ?? quantity.value)).toBe(true);
          last = quantity.start;
        }
      }),
    );
  });

  it.each(['1', '1 ', 'en av ', 'hundre ', '1/', 'to store ', '2019 '])('finds nothing in a long run of %j', (part) => {
    expect(findQuantities(part.repeat(50_000))).toEqual([]);
  });
});
