import { describe, expect, it } from 'vitest';
import { triggersOf } from '../../src/language/triggers.ts';

const wordsOf = (pattern: string): string[] => triggersOf([{ patterns: [pattern] }]).byWord.keys.split('\n');

describe('the words by which a text is told to hold a pattern', () => {
  it.each([
    ['^ grøt|mat : ...', ['grøt', 'mat']],
    ['^ dette skolemåltid|frokost ?', ['skolemåltid', 'frokost']],
    ['{holder} har frokost . $', ['frokost']],
  ])('are the rarest, not a mark that every text has: %s', (pattern, words) => {
    expect(wordsOf(pattern)).toEqual(words);
  });

  it('are marks and common words where a pattern has no other', () => {
    expect(wordsOf('{holder} .. : $')).toEqual([':']);
  });
});
