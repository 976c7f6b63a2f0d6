import { describe, expect, it } from 'vitest';
import { findLineNumbers, withoutLineNumbers } from '../../src/read/line-numbers.ts';
import { parseText, setApart, told } from '../helpers/parse-text.ts';

const words = ['Barn', 'skal', 'høres', 'i alle', 'saker', 'også', 'når de', 'er små', 'og ikke', 'kan lese', 'selv.'];
const found = (text: string): string[] => findLineNumbers(text).map(({ from, to }) => text.slice(from, to));

describe('numbers that count the lines of a page', () => {
  it('are found at the head of lines', () => {
    expect(found(words.map((word, at) => `${at + 1}   ${word}`).join('\n'))).toHaveLength(words.length);
  });
  it('are found at the foot of lines, and further on in a document after fewer lines', () => {
    expect(
      found(
        words
          .slice(0, 5)
          .map((word, at) => `${word}   ${at + 31}`)
          .join('\n'),
      ),
    ).toEqual(['31', '32', '33', '34', '35']);
  });
  it('go on over blank lines', () => {
    expect(found(words.map((word, at) => `${at + 1}   ${word}`).join('\n\n'))).toHaveLength(words.length);
  });
  it.each([
    ['a short list that begins with one', words.slice(0, 6).map((word, at) => `${at + 1}   ${word}`)],
    ['numbers that jump', words.map((word, at) => `${at * 2 + 2}   ${word}`)],
    ['numbers with one blank behind', words.map((word, at) => `${at + 7} ${word}`)],
    ['numbers inside lines', words.map((word, at) => `${word} ${at + 7} ganger`)],
  ])('are not %s', (_what, lines) => {
    expect(found(lines.join('\n'))).toEqual([]);
  });

  it('are blanked out at their places', () => {
    const text = words.map((word, at) => `${at + 7}   ${word}`).join('\n');
    const cleared = withoutLineNumbers(text, findLineNumbers(text));
    expect(cleared).toHaveLength(text.length);
    expect(cleared).not.toMatch(/\d/u);
    expect(cleared.indexOf('selv')).toBe(text.indexOf('selv'));
  });

  it('leave the sentence that they stand in whole, and are set apart', () => {
    const lines = [
      'Vi vil at alle kommuner gir',
      'barn og familier hjelp',
      'før det er blitt for sent,',
      'i hele landet,',
      'hver dag.',
    ];
    const document = parseText(lines.map((line, at) => `${at + 40}   ${line}`).join('\n'));
    expect(told(document)).toEqual([`proposal ${lines.join(' ')}`]);
    expect(setApart(document)).toEqual(['line-number: 40 41 42 43 44']);
    expect(document.coverage.unaccounted).toBe(0);
  });
});
