import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrumentsOf } from '../../src/extract/instrument-index.ts';
import { findReferences } from '../../src/extract/references.ts';
import { numberedSeries } from '../../src/language/instruments/numbered-series.ts';
import { instruments } from '../../src/language/instruments.ts';

const texts = (text: string) => findReferences(text).map((found) => found.text);
const keys = (text: string) => findReferences(text).map(({ key }) => key);

describe('findReferences', () => {
  it('finds every instrument by each of its names in running text', () => {
    for (const { id, kind, name, otherNames } of instruments)
      for (const written of [name, ...otherNames]) {
        const [first, ...more] = findReferences(`Ifølge ${written} gjelder dette.`);
        expect([first?.kind, first?.start, more], `${id}: ${written}`).toEqual([kind, 7, []]);
        expect(written.startsWith(first?.text ?? '?'), `${id}: ${first?.text}`).toBe(true);
        expect(instrumentsOf(first?.key ?? '').map((candidate) => candidate.id)).toContain(id);
      }
  });

  it.each([
    ['barnevernloven | barnevernlova | barnevernlovens | Barnevernlova', 'barnevernloven-1992'],
    ['barnevernsloven | barnevernslova | barnevernslovas | BARNEVERNSLOVEN', 'barnevernsloven-2021'],
    ['barneloven | barnelova', 'barnelova'],
    ['folkehelseloven § 7 | folkehelselova', 'folkehelseloven'],
    [
      'barnekonvensjonen | FNs barnekonvensjon | FNs barnekonvensjonen | barnekonvensjonens artikkel 12',
      'barnekonvensjonen',
    ],
    ['Hurdalsplattformen | Hurdalsplattforma | Hurdalsplattformens', 'hurdalsplattformen'],
    ['barnevernreformen | barnevernsreforma | oppvekstreformen', 'barnevernsreformen'],
    ['Grunnloven § 104 | grunnlovens', 'grunnloven'],
    ['psykisk helsevernloven | psykisk helsevernlovens', 'psykisk-helsevernloven'],
    ['helse- og omsorgstjenesteloven | helse- og omsorgstenestelova', 'helse-og-omsorgstjenesteloven'],
    ['«Barnevern-løftet» | Barnevernløftet', 'barnevernloftet'],
  ])('takes every inflection of %s for one thing', (text, key) => {
    expect(new Set(keys(text))).toEqual(new Set([key]));
    expect(keys(text).length).toBe(text.split(' | ').length);
  });

  it.each([
    ['Brot på sosialtenestelova §§ 12, 15, 18a og 41, jf. § 3.', 'sosialtenestelova §§ 12, 15, 18a og 41'],
    ['etter barnevernsloven § 3-1 første ledd skal', 'barnevernsloven § 3-1 første ledd'],
    ['etter barnekonvensjonen artikkel 3 og 12', 'barnekonvensjonen artikkel 3 og 12'],
    ['i helse- og \n omsorgstjenesteloven § 3 b er', 'helse- og \n omsorgstjenesteloven § 3 b'],
    ['Grunnloven, art. 104', 'Grunnloven, art. 104'],
  ])('takes the section into the citation: %s', (text, cited) => expect(texts(text)).toEqual([cited]));

  it.each([
    ['arkiv- og journalloven § 2', 'act:arkiv-og-journallov'],
    ['havressursloven gjelder', 'act:havressurslov'],
    ['Østersjøkonvensjonen', 'treaty:ostersjokonvensjon'],
    ['i Solvik-plattformen står', 'platform:solvik-plattform'],
    ['barnehagereformen i fjor', 'reform:barnehagereform'],
    ['en ny fosterhjemslov kommer', 'act:ny-fosterhjemslov'],
    ['ein eigen omsorgslov', 'act:ny-omsorgslov'],
    ['internkontrollforskriften', 'document:internkontrollforskrift'],
  ])('finds by form what no table knows: %s', (text, key) => expect(keys(text)).toEqual([key]));

  it('keeps a law to come apart from the law that is', () => {
    expect(keys('Rettar styrkjast i ny barnelov, ikkje i barnelova')).toEqual(['act:ny-barnelov', 'barnelova']);
    expect(texts('en ny fosterhjemslov')).toEqual(['fosterhjemslov']);
  });

  it.each([
    'Loven sier det, og lova òg. Jeg har lova dette, og det er utlova.',
    'Gjøre tilbudet til en rettighetslov. Særloven og rammeloven.',
    'Læringsplattformen og plattformen er nye, og nettplattformen',
    'Store reformer, reformen og konvensjonen, i lov og forskrift',
    '«Tidlig innsats» er sentralt. – «Vi venter», sier hun. Trykk «Godta alle».',
    'Publisert #Familie og kultur, #3 Arbeid, side#anker, saken http://x.no/#Sak',
    'Meld deg på NOU om barn og kall det St. 4, Prop. uten tall',
    'barnelov uten paragraf er ingen henvisning',
  ])('finds nothing in %s', (text) => expect(findReferences(text)).toEqual([]));

  it.each([
    ['rapporten «Barna i midten» viser', 'report', 'Barna i midten'],
    ['rapporten, «barna i midten», viser', 'report', 'barna i midten'],
    ['Vår strategi heter "Trygg start" og', 'document', 'Trygg start'],
    ['kampanjen med navnet “Bry deg” går', 'document', 'Bry deg'],
    ['«Ute av syne»-rapporten fra i fjor', 'report', 'Ute av syne'],
    ['Regjeringen lanserte «Kommuneløypa», som', 'document', 'Kommuneløypa'],
    ['opptrappinga «Fleire hender», ei satsing. Løftet «Fleire hender»', 'reform', 'Fleire hender'],
  ])('takes an announced title: %s', (text, kind, title) => {
    const found = findReferences(text);
    expect(found[0]).toMatchObject({ kind, text: title });
    expect(new Set(found.map(({ key }) => key)).size).toBe(1);
  });

  it('finds a title again where nothing announces it', () => {
    expect(texts('I rapporten «Barna i midten» står mye. Les «Barna i midten» her.')).toEqual([
      'Barna i midten',
      'Barna i midten',
    ]);
  });

  it('takes tags for campaigns where a word or their spelling says so', () => {
    expect(keys('aksjonen #rettnok, og #barnaFørst')).toEqual(['tag:rettnok', 'tag:barnaførst']);
  });

  it('finds numbered documents, dashes and spaces apart', () => {
    expect(
      keys('Prop. 121 S (2018–2019), Meld. St. 4 (2022-2023), NOU 2023: 7, NOU 2023:7 og Dokument 3:7 (2019–2020)'),
    ).toEqual(['prop-121-s-2018-2019', 'meld-st-4-2022-2023', 'nou-2023-7', 'nou-2023-7', 'dokument-3-7-2019-2020']);
  });

  it('holds its promises on any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...instruments.flatMap(({ name, otherNames }) => [name, ...otherNames])),
      fc.constantFrom(...numberedSeries.flatMap(({ examples }) => examples)),
      fc.constantFrom(
        ' ',
        '\n',
        ' § 3',
        's',
        'en',
        '«',
        '»',
        '"',
        '#',
        'rapporten ',
        'en ny ',
        'lov',
        '-',
        '\u030a',
        '\u00ad',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let free = 0;
        for (const { start, end, text: words } of findReferences(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(text.slice(start, end));
          expect(words.trim()).not.toBe('');
          free = end;
        }
      }),
    );
  });
});
