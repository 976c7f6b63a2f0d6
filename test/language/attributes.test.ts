import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAttributes, parseAttributes } from '../../src/language/attributes.ts';

describe('attributes after the words of a statement', () => {
  it('are read and written', () => {
    const text = 'Bygge fortau {kind=activity status=ongoing holder="Fjordby kommune"}';
    const parsed = parseAttributes(text);
    expect(parsed?.attributes).toEqual({ kind: 'activity', status: 'ongoing', holder: 'Fjordby kommune' });
    expect(text.slice(0, parsed?.start)).toBe('Bygge fortau');
    expect(formatAttributes(parsed?.attributes ?? {})).toBe('{kind=activity status=ongoing holder="Fjordby kommune"}');
  });

  it.each([
    'Bygge {fortau}',
    'Satsen er {a=b}',
    'Bruk {kind=wish}',
    'x{kind=goal}',
    'se {kind=goal} her',
    '{kind=goal}',
    'x {}',
  ])('are not seen in %j', (text) => expect(parseAttributes(text)).toBeNull());

  it('come back as they were, whatever their values hold', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((v) => v.trim() === v && !/[\n\r]/.test(v));
    const attributes = fc.record(
      { kind: fc.constantFrom('goal', 'none'), lead: value, holder: value },
      { requiredKeys: ['lead'] },
    );
    fc.assert(
      fc.property(attributes, (given) => {
        expect(parseAttributes(`Ord ${formatAttributes(given)}`)).toEqual({ attributes: given, start: 3 });
      }),
    );
  });
});
