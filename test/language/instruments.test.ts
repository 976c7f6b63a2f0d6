import { describe, expect, it } from 'vitest';
import { instrumentsOf } from '../../src/extract/instrument-index.ts';
import { eliOf } from '../../src/language/eli.ts';
import { numberedSeries } from '../../src/language/instruments/numbered-series.ts';
import { instruments } from '../../src/language/instruments.ts';

describe('the table of instruments', () => {
  it('gives every instrument one id and a known successor', () => {
    const ids = instruments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { supersededBy } of instruments)
      if (supersededBy !== undefined) expect(instrumentsOf(supersededBy)).toHaveLength(1);
  });

  it('gives every address to one instrument', () => {
    const uris = instruments.flatMap(({ uri }) => uri ?? []);
    expect(new Set(uris).size).toBe(uris.length);
    for (const uri of uris) expect(() => new URL(uri)).not.toThrow();
  });

  it('writes legislation identifiers of acts as year, month, day, number', () => {
    expect(eliOf('2021-06-18-97')).toBe('https://lovdata.no/eli/lov/2021/06/18/97');
    for (const { kind, uri } of instruments)
      if (kind === 'act') expect(uri).toMatch(/^https:\/\/lovdata\.no\/eli\/lov\/\d{4}\/\d{2}\/\d{2}(?:\/\d{1,3})?$/);
  });

  it('says of what is repealed what came after it', () => {
    expect(instrumentsOf('barnevernloven-1992')[0]).toMatchObject({
      inForce: { until: '2022-12-31' },
      supersededBy: 'barnevernsloven-2021',
    });
    for (const { inForce, supersededBy } of instruments) if (inForce?.until) expect(supersededBy).toBeDefined();
  });

  it('knows no instrument by another id', () => expect(instrumentsOf('barnevernloven')).toEqual([]));
});

describe('numbered series', () => {
  const matchOf = (pattern: () => RegExp, text: string) => {
    const made = pattern();
    made.lastIndex = 0;
    return made.exec(text)?.[0];
  };
  const matches = (text: string) =>
    numberedSeries.filter(
      ({ pattern, openings }) =>
        matchOf(pattern, text) === text && openings.some((opening) => text.startsWith(opening)),
    );

  it.each(numberedSeries.flatMap(({ id, examples }) => examples.map((example) => [example, id] as const)))(
    'reads %s as %s and as nothing else',
    (example, id) => expect(matches(example).map((series) => series.id)).toEqual([id]),
  );

  it.each(numberedSeries.flatMap(({ id, counterexamples }) => counterexamples.map((text) => [text, id] as const)))(
    'does not read %s as %s',
    (text, id) => {
      for (const { pattern } of numberedSeries.filter((series) => series.id === id))
        expect(matchOf(pattern, text)).toBeUndefined();
    },
  );
});
