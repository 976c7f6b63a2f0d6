import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, findPeriod, findPublished } from '../../src/extract/dates.ts';

function found(text: string): string[] {
  return findDates(text).map(
    ({ text: words, start, end, role }) => `${words} = ${start}${end ? `/${end}` : ''} ${role}`,
  );
}

describe('findDates', () => {
  it.each([
    ['Fredag 2. februar 2018 la vi fram', ['2. februar 2018 = 2018-02-02 event']],
    ['I mars, 2019, møttes vi', ['mars, 2019 = 2019-03 event']],
    ['vedtatt 27.-29. oktober 2012', ['27.-29. oktober 2012 = 2012-10-27/2012-10-29 period']],
    ['tilsyn frå 01.11.2018 til 04.11.2018', ['frå 01.11.2018 til 04.11.2018 = 2018-11-01/2018-11-04 period']],
    ['1. januar til 30. juni 2023', ['1. januar til 30. juni 2023 = 2023-01-01/2023-06-30 period']],
    ['2021-06-22 og 2019-02', ['2021-06-22 = 2021-06-22 event', '2019-02 = 2019-02 event']],
    [
      'ferdig innen 2027, senest 1. mai 2026',
      ['innen 2027 = 2027 deadline', 'senest 1. mai 2026 = 2026-05-01 deadline'],
    ],
    ['innen utgangen av 2026', ['innen utgangen av 2026 = 2026 deadline']],
    ['i løpet av 2025 og før sommeren 2024', ['i løpet av 2025 = 2025 deadline', 'før sommeren 2024 = 2024 deadline']],
    [
      'Fra 2024 og fra og med 1. januar 2025',
      ['Fra 2024 = 2024 start', 'fra og med 1. januar 2025 = 2025-01-01 start'],
    ],
    ['i perioden 2012–2014', ['i perioden 2012–2014 = 2012/2014 period']],
    ['mellom 2018 og 2020', ['mellom 2018 og 2020 = 2018/2020 period']],
    ['skoleåret 2022/2023 og 2022-23', ['skoleåret 2022/2023 = 2022/2023 period', '2022-23 = 2022/2023 period']],
    ['våren 2017 og første halvår 2020', ['våren 2017 = 2017 event', 'første halvår 2020 = 2020 event']],
    ['i 2014 busset vi, i 2016-budsjettet', ['2014 = 2014 event', '2016 = 2016 event']],
    ['31. august møtes vi', ['31. august = null event']],
    [
      'by the end of June 2018, since June 1, 2017',
      ['by the end of June 2018 = 2018-06 deadline', 'since June 1, 2017 = 2017-06-01 start'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Prop. 99 S (2018–2019) og NOU 2020: 4',
    'Meld. St. 6 (2023–2024) og Dokument 3:7 (2019–2020)',
    'lov 17. juli 1992 nr. 100 og lov av 20. mai 2005',
    '2000 barn, 1950 kroner, kr 2000 og 2020 prosent',
    'på 2000-tallet, ut året, våren, kapittel 2010',
    'Ring 900 01 122, kl. 12.30, § 4-12 og 40 dager',
  ])('finds none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  const words = [
    '2019',
    '1.',
    'mai',
    '-',
    '–',
    'til',
    'innen',
    'fra',
    '01.02.2020',
    'prop. 1 S',
    '(',
    '/',
    'mellom',
    'og',
    'våren',
  ];
  it('gives slices of the text, in order and disjoint, and ISO dates, whatever the text', () => {
    const hostile = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 30 });
    fc.assert(
      fc.property(hostile, fc.constantFrom('', ' '), (parts, glue) => {
        const text = parts.join(glue);
        let last = 0;
        for (const date of findDates(text)) {
          expect(date.text).toBe(text.slice(date.from, date.to));
          expect(date.from).toBeGreaterThanOrEqual(last);
          for (const iso of [date.start, date.end])
            if (iso !== null) expect(iso).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
          last = date.to;
        }
        findPeriod(text);
        findPublished(text);
      }),
    );
  });
});

describe('findPeriod', () => {
  it.each([
    ['Strategi 2024-2026', 2024, 2026, 'range'],
    ['en strategi for 2018 til 2020', 2018, 2020, 'range'],
    ['Handlingsplan 2010 – 2012', 2010, 2012, 'range'],
    ['mål for 2024–26', 2024, 2026, 'range'],
    ['Hovedmål i 2014', 2014, 2014, 'year'],
    ['Årsrapport 2021', 2021, 2021, 'year'],
  ])('%s', (text, start, end, stated) => {
    expect(findPeriod(text)).toMatchObject({ start, end, stated });
  });
  it.each(['Prop. 99 S (2018–2019)', 'Fra 2012 og i 2019', 'Våre mål', '10. mai 2020'])('none in: %s', (text) => {
    expect(findPeriod(text)).toBeNull();
  });
});

describe('findPublished', () => {
  it.each([
    ['27. september 2019', '2019-09-27', 'alone'],
    ['Mandag 27. september 2019 kl. 10.15', '2019-09-27', 'alone'],
    ['Oslo, 3. mai 2020', '2020-05-03', 'alone'],
    ['Publisert : 21.06.2020 #Familie', '2020-06-21', 'labelled'],
    ['Sist oppdatert 2. mars 2022', '2022-03-02', 'labelled'],
    ['date 2019-03 Ombudet vil prioritere barn', '2019-03', 'labelled'],
    ['Sist oppdatert: 04.05.2022 | Publisert: 01.02.2021', '2021-02-01', 'labelled'],
    ['26.07.2012 Views', '2012-07-26', 'unlabelled'],
    ['1 REVISJON FJELL KOMMUNE DESEMBER 2010', '2010-12', 'unlabelled'],
  ])('%s', (line, date, form) => {
    expect(findPublished(line)).toMatchObject({ date, form });
  });
  it.each([
    'Høringsfrist: 1. mai 2024',
    'Høringsdato: 05.10.2023 Sesjon: 2023-2024',
    'Vedtatt av landsmøtet 28. oktober 2012',
    '1. juni 2017 fekk landet merknader frå komiteen.',
    'Planen gjelder fra 1. januar 2024',
    'Strategi 2024-2026',
    '2020',
    'Publisert av ombudet',
  ])('none in: %s', (line) => {
    expect(findPublished(line)).toBeNull();
  });
});
