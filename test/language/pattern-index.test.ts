import { describe, expect, it } from 'vitest';
import type { Classes } from '../../src/language/find-pattern.ts';
import { find } from '../../src/language/find-pattern.ts';
import { pattern } from '../../src/language/pattern.ts';
import { indexPatterns } from '../../src/language/pattern-index.ts';
import { tokenise } from '../../src/language/tokens.ts';

/** `{pronoun}` takes one token. */
const classes: Classes = (name, { words }, index) =>
  name === 'pronoun' && ['vi', 'jeg'].includes(words[index] ?? '') ? 1 : 0;

describe('an index of patterns', () => {
  const entries = [
    { id: 'first', patterns: ['barn ... vil', '^ {pronoun}'] },
    { id: 'second', patterns: ['vil'] },
  ];
  const index = indexPatterns(entries);
  const first = (text: string, accepts?: (entry: { id: string }) => boolean) =>
    index.first(tokenise(text), classes, accepts)?.entry.id ?? null;

  it('gives the first entry in order, not the first word in the text', () => {
    expect(first('Vil barn det de vil?')).toBe('first');
    expect(first('De vil')).toBe('second');
  });

  it('tries patterns without a certain word on every text', () => {
    expect(first('Vi går')).toBe('first');
    expect(first('Hun går')).toBeNull();
  });

  it('passes over entries that the caller refuses, and forgets nothing of one text for the next', () => {
    expect(first('Vi vil', ({ id }) => id !== 'first')).toBe('second');
    expect(first('Vi vil')).toBe('first');
    expect(first('ingenting')).toBeNull();
  });

  it('finds what trying every pattern in turn finds', () => {
    for (const text of ['barn som vil', 'jeg går', 'alle vil', 'ingen', 'barn. De vil']) {
      const tokens = tokenise(text);
      const plain = entries.find(({ patterns }) => patterns.some((source) => find(pattern(source), tokens, classes)));
      expect(first(text), text).toBe(plain?.id ?? null);
    }
  });
});
