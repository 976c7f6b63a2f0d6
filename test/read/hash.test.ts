import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/read/hash.ts';

const wanted = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('is SHA-256 at every length of the last block', () => {
  for (const length of [...Array(200).keys(), 20_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + length) & 0xff);
    expect(sha256(bytes)).toBe(wanted(bytes));
  }
});

it('is SHA-256 of any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256(bytes) === wanted(bytes)));
});
