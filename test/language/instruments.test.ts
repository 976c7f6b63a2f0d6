import { describe, expect, it } from 'vitest';
import { eliOf, instrumentById, instruments, numberedSeries } from '../../src/language/instruments.ts';

describe('the table of instruments', () => {
  it('gives every instrument one id and a known successor', () => {
    const ids = instruments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { supersededBy } of instruments)
      if (supersededBy !== undefined) expect(instrumentById(supersededBy)).not.toBeNull();
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
    expect(instrumentById('barnevernloven-1992')).toMatchObject({
      inForce: { until: '2022-12-31' },
      supersededBy: 'barnevernsloven-2021',
    });
    for (const { inForce, supersededBy } of instruments) if (inForce?.until) expect(supersededBy).toBeDefined();
  });

  it('knows no instrument by another id', () => expect(instrumentById('barnevernloven')).toBeNull());
});

describe('numbered series', () => {
  const matches = (text: string) =>
    numberedSeries.filter(({ pattern, openings }) => {
      pattern.lastIndex = 0;
      const match = pattern.exec(text);
      return match?.[0] === text && openings.some((opening) => text.startsWith(opening));
    });

  it.each(numberedSeries.flatMap(({ id, examples }) => examples.map((example) => [example, id] as const)))(
    'reads %s as %s and as nothing else',
    (example, id) => expect(matches(example).map((series) => series.id)).toEqual([id]),
  );

  it.each(numberedSeries.flatMap(({ id, counterexamples }) => counterexamples.map((text) => [text, id] as const)))(
    'does not read %s as %s',
    (text, id) => {
      for (const { pattern } of numberedSeries.filter((series) => series.id === id)) {
        pattern.lastIndex = 0;
        expect(pattern.test(text)).toBe(false);
      }
    },
  );
});
