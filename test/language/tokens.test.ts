import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWord, tokenise } from '../../src/language/tokens.ts';

describe('tokenise', () => {
  it.each([
    ['Vi vil: bedre hjelp!', ['vi', 'vil', ':', 'bedre', 'hjelp', '!']],
    ['e-læring og Oslo-skolen', ['e-læring', 'og', 'oslo-skolen']],
    ['barnehage- og skoletilbud', ['barnehage', '-', 'og', 'skoletilbud']],
    ['13,5 prosent, 1.000 barn.', ['13,5', 'prosent', ',', '1.000', 'barn', '.']],
    ['slutt.Ny setning', ['slutt', '.', 'ny', 'setning']],
    ['«ÆRLIG» – sa hun', ['«', 'ærlig', '»', '–', 'sa', 'hun']],
    ["barnet's rom", ["barnet's", 'rom']],
    ['§ 4-12', ['§', '4-12']],
    ['nei\u00a0da\ufeff', ['nei', 'da']],
    ['', []],
  ])('splits «%s»', (text, words) => {
    expect(tokenise(text).words).toEqual(words);
  });

  it('knows where each token stands, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { words, starts, ends } = tokenise(text);
        let last = 0;
        for (const [index, word] of words.entries()) {
          const [start = -1, end = -1] = [starts[index], ends[index]];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(word.toLowerCase()).toBe(text.slice(start, end).toLowerCase());
          last = end;
        }
      }),
    );
  });

  it('tells words from marks', () => {
    expect(['barn', '4', 'å', '«', '–', ':'].map(isWord)).toEqual([true, true, true, false, false, false]);
  });
});
