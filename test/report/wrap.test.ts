import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, widthOf, wrap } from '../../src/report/wrap.ts';

describe('wrap', () => {
  it('keeps every word, in order, and no line over the width but a lone long word', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'å', 'b'), minLength: 1, maxLength: 12 }));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (list, width) => {
        const lines = wrap(list.join(' '), width);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(widthOf(line) <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });

  it('counts no width for combining marks', () => expect(widthOf('a\u030a')).toBe(1));
});

describe('clip', () => {
  it.each([
    ['short enough', 20, 'short enough'],
    ['Arbeide for å bedre situasjonen', 24, 'Arbeide for å bedre…'],
    ['Hjelpen skal komme tidlig, og alltid', 28, 'Hjelpen skal komme tidlig…'],
    ['barnevernsinstitusjonsplassering', 12, 'barnevernsi…'],
    ['i barnevernsinstitusjonsplassering', 12, 'i barnevern…'],
  ])('%s to %i', (text, width, cut) => {
    expect(clip(text, width)).toBe(cut);
    expect(widthOf(cut)).toBeLessThanOrEqual(width);
  });
});
