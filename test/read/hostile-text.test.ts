import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/pipeline.ts';
import { readTree } from '../../src/read/markdown.ts';
import { readDocument } from '../../src/read/read.ts';
import { parseText } from '../helpers/parse-text.ts';

const reasonFor = async (path: string, text: string): Promise<string> => {
  try {
    await readDocument({ path, bytes: new TextEncoder().encode(text) });
  } catch (error) {
    return (error as Error).message;
  }
  return 'read';
};

const stairs = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- Vi vil bygge`).join('\n');

describe('lists and quotations inside each other beyond use', () => {
  it.each([
    ['a.md', stairs(1500), 'Markdown'],
    ['a.txt', stairs(1500), 'plain text'],
    ['a.md', stairs(1500).replace(/\n/g, '\n\n'), 'Markdown'],
    ['a.md', `${'>'.repeat(20_000)} Vi vil bygge`, 'Markdown'],
  ])('%s is refused with one sentence, and at once', async (path, text, format) => {
    const start = performance.now();
    expect(await reasonFor(path, text)).toBe(
      `\`${path}\` cannot be read as ${format}: it nests elements too deeply; expected at most 100 levels`,
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('is no matter of long lists, deep indents or lists that people write', async () => {
    const long = `${stairs(60)}\n${stairs(60)}\n${`${' '.repeat(300)}- langt inne\n`.repeat(50)}`;
    expect(await reasonFor('a.md', long)).toBe('read');
    expect(await reasonFor('a.txt', long)).toBe('read');
  });
});

describe('brackets that close nothing', () => {
  it('do not take the time of their square', () => {
    const start = performance.now();
    const { statements } = parseText(`Vi vil bygge ${'] '.repeat(60_000)}skoler i kommunen.`, { path: 'a.md' });
    expect(statements).toHaveLength(1);
    // It took over 15 seconds, and takes half of one.
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('leave links, references, pictures and notes what the parser alone makes of them', () => {
    const plain = unified().use(remarkParse).use(remarkGfm).freeze();
    const shape = (node: Nodes): unknown => [
      node.type,
      'value' in node ? node.value : 'url' in node ? node.url : '',
      'children' in node ? node.children.map(shape) : [],
    ];
    const piece = fc.constantFrom(
      ...['[', ']', '![', '(', ')', '(a)', '[b]', 'a', '*', '_', '`', '[^1]', '\n', ' ', '\\[', '<a>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (parts) => {
        const text = `t ${parts.join('')}\n\n[b]: u\n\n[^1]: n\n`;
        expect(shape(readTree(text).tree)).toEqual(shape(plain.parse(text)));
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});

describe('a page on one line', () => {
  it('is read in the time of its length', async () => {
    const part = '<h2>3 Om skolen</h2><p>Kommunen hjelper barn og unge 12 timer i uka her.</p><ul><li>lys 2</li></ul>';
    const bytes = new TextEncoder().encode(`<h1>Plan</h1>${part.repeat(700)}`);
    const reading = await readDocument({ path: 'a.html', bytes });
    const start = performance.now();
    expect(parseDocument(reading, { path: 'a.html' }).document.sections.length).toBeGreaterThan(600);
    // It took over half a minute, and takes a fifth of a second.
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('a page of more elements than any document has', () => {
  it('is refused before a tree is made', async () => {
    const html = `<h1>Plan</h1><table>${`<tr>${'<td>a</td>'.repeat(20)}</tr>`.repeat(13_000)}</table>`;
    expect(await reasonFor('a.html', html)).toBe(
      '`a.html` cannot be read as HTML: it has too many elements; expected at most 250000; split it and try again',
    );
  });
});

describe('letters, blanks and signs without end', () => {
  it.each([
    ['a word', 'a.txt', `Vi vil bygge ${'skole'.repeat(40_000)}`],
    ['blanks', 'a.txt', `Vi vil bygge ${' '.repeat(200_000)}skoler`],
    ['blanks', 'a.md', `Vi vil bygge ${' '.repeat(200_000)}skoler`],
    ['attributes that no bracket closes', 'a.md', `Vi vil bygge skoler {${'status=planned='.repeat(40)}`],
  ])('%s in %s take the time of their length', (_, path, text) => {
    const start = performance.now();
    expect(parseText(text, { path }).statements).toHaveLength(1);
    // Each took over 15 seconds, the last of them for ever.
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
