import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from '../../src/report/wrap.ts';

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
