import { describe, expect, it } from 'vitest';
import { readingOf } from '../helpers/parse-text.ts';
import { outlineOf, positionFaults } from './reading-tools.ts';

const read = (text: string): string[] => outlineOf(readingOf(text).tree);

describe('plain text', () => {
  it.each([
    ['•', '• Trygge hjem\n• Gode skoler'],
    ['• without a blank', '•Trygge hjem\n•Gode skoler'],
    ['-', '- Trygge hjem\n- Gode skoler'],
    ['·', '·  Trygge hjem\n·  Gode skoler'],
    ['◦', '◦ Trygge hjem\n◦ Gode skoler'],
    ['a bullet of a symbol font', '\uf0b7 Trygge hjem\n\uf0b7 Gode skoler'],
    ['»', '» Trygge hjem\n» Gode skoler'],
  ])('has lists with %s', (_bullet, text) => {
    expect(read(text)).toEqual(['  - Trygge hjem', '  - Gode skoler']);
  });

  it('nests by indent', () => {
    expect(read('• Skole\n  • Flere lærere\n• Helse')).toEqual(['  - Skole', '    - Flere lærere', '  - Helse']);
  });

  it('takes no date for an item', () => {
    expect(read('28. september 2031')).toEqual(['p 28. september 2031']);
    expect(read('28. Flere lærere')[0]).toContain('- ');
  });

  it.each([
    '#3 er et nummer',
    '    fire blanke foran er ingen kode',
    '*ingen utheving* og [ingen](lenke)',
    '<b>ingen kode',
    'Linje\n=====',
    '> intet sitat',
    '```',
  ])('means nothing by the marks of Markdown: %s', (text) => {
    const { tree } = readingOf(text);
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('points into the text as written', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(positionFaults(readingOf(['Mål', '', '• Én', '  • To', '', '12   tre'].join(end)))).toEqual([]);
  });
});
