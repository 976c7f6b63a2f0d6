import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWordParts } from '../../src/diff/word-diff.ts';

const side = (parts: ReturnType<typeof diffWordParts>, gone: 'insert' | 'delete') =>
  parts
    .filter(({ op }) => op !== gone)
    .map(({ text }) => text)
    .join('');

describe('a diff on words', () => {
  it('never cuts a word, and knows æ, ø and å as letters', () => {
    expect(diffWordParts('hjelp på øya nå', 'hjelp på øyene nå')).toEqual([
      { op: 'keep', text: 'hjelp på ' },
      { op: 'delete', text: 'øya' },
      { op: 'insert', text: 'øyene' },
      { op: 'keep', text: ' nå' },
    ]);
  });

  it('reads a replaced phrase as one edit', () => {
    expect(diffWordParts('gi barn i fosterhjem rett til hjelp', 'gi alle ungdommer rett til hjelp')).toEqual([
      { op: 'keep', text: 'gi ' },
      { op: 'delete', text: 'barn i fosterhjem' },
      { op: 'insert', text: 'alle ungdommer' },
      { op: 'keep', text: ' rett til hjelp' },
    ]);
  });

  it('replaces as wholes what has little in common', () => {
    expect(diffWordParts('styrke tilsynet i kommunene', 'forby isolasjon i fengsel')).toHaveLength(2);
  });

  it('holds both texts', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'å', ' ', ', ', '-', '.', '«', '\u00a0', 'x-y', '😀'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWordParts(before, after);
        expect(side(parts, 'insert')).toBe(before);
        expect(side(parts, 'delete')).toBe(after);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });
});
