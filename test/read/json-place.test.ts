import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapePointer, placeAt, placeJson } from '../../src/read/json-place.ts';

/** JSON pointers of all values, with the values. */
function* walk(value: unknown, pointer = ''): Generator<readonly [string, unknown]> {
  yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* walk(child, `${pointer}/${escapePointer(key)}`);
}

describe('placeJson', () => {
  it('finds every value of any JSON where it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const placed = placeJson(text);
        if (!placed.ok) throw new Error(`refused ${text}`);
        for (const [pointer, child] of walk(JSON.parse(text))) {
          expect(text.slice(placed.offsetOf(pointer)).startsWith(JSON.stringify(child).charAt(0))).toBe(true);
        }
      }),
    );
  });

  it('accepts what JSON.parse accepts and refuses what it refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"a"',
      ':',
      ',',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '"\\u00e5"',
      '"\\x"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(placeJson(text).ok).toBe(valid);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells where JSON ends to be JSON, and what was expected', () => {
    expect(placeJson('{"a": 1,}')).toEqual({ ok: false, offset: 8, expected: 'a name in double quotes' });
    expect(placeJson('[1 2]')).toEqual({ ok: false, offset: 3, expected: '`,` or `]`' });
    expect(placeJson('{} x')).toEqual({ ok: false, offset: 3, expected: 'the end of the file' });
  });

  it('gives the nearest ancestor of what is missing', () => {
    const placed = placeJson('{ "a": { "b": 1 } }');
    expect(placed.ok && placed.offsetOf('/a/c/d')).toBe(7);
  });

  it('does not overflow on deep nesting', () => {
    expect(placeJson('['.repeat(100_000)).ok).toBe(false);
  });
});

describe('placeAt', () => {
  it('counts lines that end in any of the three ways', () => {
    expect(placeAt('a\r\nb\rc\nd', 7)).toEqual({ line: 4, column: 1 });
    expect(placeAt('abc', 2)).toEqual({ line: 1, column: 3 });
  });
});
