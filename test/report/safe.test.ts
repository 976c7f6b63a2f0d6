import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safe, safeLine } from '../../src/report/safe.ts';

describe('safe', () => {
  it('shows escapes, bells, C1 and bidirectional controls rather than obeying them', () => {
    expect(safe('\u001b[31mrød\u001b[0m')).toBe('\\x1b[31mrød\\x1b[0m');
    expect(safe('\u0007\u009b2J\u202eabc\u2066')).toBe('\\x07\\x9b2J\\u202eabc\\u2066');
    expect(safe('a\rb')).toBe('a\\x0db');
  });

  it('leaves words, line ends, tabs and combining marks alone', () => {
    const text = 'Å få «hjelp»\n\t– a\u030a 👨‍👩‍👧 barn\u00a0';
    expect(safe(text)).toBe(text);
  });

  it('lets no control character through, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safe(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  it('on one line has no line ends', () => {
    expect(safeLine(' a \r\n\t b\u2028c ')).toBe('a b c');
  });
});
