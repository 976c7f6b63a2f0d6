import { describe, expect, it } from 'vitest';
import { findReferences } from '../../src/extract/references.ts';
import { resolveReferences } from '../../src/extract/resolve-references.ts';

const resolve = (text: string, year: number | null = null) =>
  resolveReferences(findReferences(text), {
    year,
    positionOf: (start, end) => ({
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: end + 1, offset: end },
    }),
  });

const outcome = (text: string, year: number | null = null) =>
  resolve(text, year).map(({ name, resolution, uri }) => [name, resolution, uri]);

describe('resolveReferences', () => {
  it('makes one reference of all mentions, in the order of the first', () => {
    const references = resolve('FNs barnekonvensjon og Grunnloven § 104; barnekonvensjonen artikkel 12');
    expect(references.map(({ id, kind, mentions }) => [id, kind, mentions.map(({ text }) => text)])).toEqual([
      ['barnekonvensjonen', 'treaty', ['FNs barnekonvensjon', 'barnekonvensjonen artikkel 12']],
      ['grunnloven', 'constitution', ['Grunnloven § 104']],
    ]);
    expect(references[0]?.mentions[1]?.position.start.offset).toBe(41);
  });

  it('gives known instruments their address', () => {
    expect(outcome('barnevernsloven')).toEqual([
      ['barnevernsloven', 'found', 'https://lovdata.no/eli/lov/2021/06/18/97'],
    ]);
  });

  it('leaves open which of two laws of one name is meant, unless the year tells', () => {
    expect(outcome('opplæringslova')).toEqual([['opplæringslova', 'ambiguous', null]]);
    expect(outcome('opplæringsloven', 2017)[0]?.[2]).toBe('https://lovdata.no/eli/lov/1998/07/17/61');
    expect(outcome('opplæringsloven', 2025)[0]?.[2]).toBe('https://lovdata.no/eli/lov/2023/06/09/30');
  });

  it('never guesses at what no table knows', () => {
    expect(outcome('en ny fosterhjemslov, rapporten «Barna i midten» og Meld. St. 99 (2030–2031)')).toEqual([
      ['fosterhjemslov', 'unknown', null],
      ['Barna i midten', 'unknown', null],
      ['Meld. St. 99 (2030–2031)', 'unknown', null],
    ]);
  });

  it('reads the address of a law off its citation', () => {
    expect(outcome('lov 17. juli 1992 nr. 100 og LOV-2021-06-18-97')).toEqual([
      ['barnevernloven', 'found', 'https://lovdata.no/eli/lov/1992/07/17/100'],
      ['barnevernsloven', 'found', 'https://lovdata.no/eli/lov/2021/06/18/97'],
    ]);
    expect(outcome('lov 3. mars 1972 nr. 5')).toEqual([
      ['lov 3. mars 1972 nr. 5', 'found', 'https://lovdata.no/eli/lov/1972/03/03/5'],
    ]);
  });

  it('joins a number without its session to the one that has it', () => {
    const references = resolve('Prop. 44 L har mål. Prop. 44 L (2030–2031) ble vedtatt.');
    expect(references).toHaveLength(1);
    expect(references[0]?.mentions).toHaveLength(2);
  });
});
