import { describe, expect, it } from 'vitest';
import { abbreviationGroups, abbreviationUse } from '../../src/language/abbreviations.ts';
import { splitSentences } from '../../src/language/sentences.ts';

describe.each(abbreviationGroups)('abbreviations: $id', ({ forms, use, oneSentence, twoSentences }) => {
  it.each(oneSentence)('one sentence: %s', (text) => {
    expect(splitSentences(text)).toHaveLength(1);
  });
  it.each(twoSentences)('two sentences: %s', (text) => {
    expect(splitSentences(text)).toHaveLength(2);
  });
  it('are in lower case, end in a stop and stand in one group', () => {
    for (const form of forms) {
      expect(form).toMatch(/^[\p{Ll}.]+\.$/u);
      expect(abbreviationUse(form)).toBe(use);
    }
  });
});
