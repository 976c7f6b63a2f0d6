import { expect, it } from 'vitest';
import { anyCase } from '../../src/language/any-case.ts';
import { introductions } from '../../src/language/publisher-words.ts';
import { statusPhrases } from '../../src/language/statuses.ts';
import { lawHeading, pageDateLine } from '../../src/language/titles.ts';

it('takes text in any letter case, one after the other', () => {
  const word = anyCase(/^(?:årsmøte|pågår)$/);
  expect(['Årsmøte', 'PÅGÅR', 'pågår', 'Pågår nå', 'Årsmøte'].map(word.test)).toEqual([true, true, true, false, true]);
});

it('holds its signs against small letters too, and tries nothing without one', () => {
  const word = anyCase(/^(?:publisert|oppdatert)\b/, ['publisert']);
  expect(['PUBLISERT 2020', 'Oppdatert 2020'].map(word.test)).toEqual([true, false]);
});

it('asks for signs that all have which its patterns find', () => {
  const dated = ['Publisert 14.08.2023', 'Sist endret 1. mai 2020', 'Sist oppdatert 01.02.21', 'Published 1. May 2020'];
  expect(dated.filter((line) => !pageDateLine.test(line))).toEqual([]);
  const laws = [
    'Aktuelt lovgrunnlag',
    'Rettslige rammer',
    'Rettsgrunnlag',
    'Regelverk',
    'Revisjonskriterier',
    'Forskriftens krav',
  ];
  expect(laws.filter((line) => !lawHeading.test(line))).toEqual([]);
  const begun = ['Vi har startet', 'Vi er i gang', 'Kommunen har satt i gang', 'Vi har igangsatt', 'Vi er i ferd'];
  expect(begun.filter((line) => !statusPhrases.some(({ words }) => words.test(line)))).toEqual([]);
});

it('has a sign for each way in which a page introduces itself', () => {
  const examples = [
    'Vi i Redd Barna',
    '© 2023 Redd Barna',
    'Bli medlem i Voksne for Barn!',
    'Bli frivillig i Røde Kors',
    'Redd Barna, Storgata 38',
    'Redd Barna, Kongens gate 3',
    'Redd Barna Kirkevegen 3',
    'Redd Barna Arbeidersamfunnets plass 1',
    'Redd Barna Youngs torget 1',
    'Utgitt av Redd Barna',
    'Utgiver: Redd Barna',
    'Ansvarlig for innholdet: Redd Barna',
    'vedtatt av årsmøtet i Redd Barna',
    'landsstyret i Redd Barna',
    'generalforsamlingen i Redd Barna',
  ];
  for (const example of examples) {
    const those = introductions.filter(({ pattern }) => [...pattern.matchAll(example)].length > 0);
    expect(those, example).not.toEqual([]);
    for (const { signs } of those)
      expect(
        signs.some((sign) => example.includes(sign)),
        example,
      ).toBe(true);
  }
});
