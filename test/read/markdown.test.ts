import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { expect, it } from 'vitest';
import { readTree } from '../../src/read/markdown.ts';

const pieces = [
  ...['# Mål', '- ', '* ', '1. ', '> ', '---', '===', '~~', '[x]', '[ ] ', '[^1]', '[^1]: ', '`', '**', '_'],
  ...['|', '| a | b |', '|---|---|', ':-', '-:', 'a@b.no', 'www.nav.no', 'HTTPS://nav.no', 'http', '(', ')', '.', ':'],
  ...[' ', '    ', '\t', '\n', '\n', '\n\n', '\r\n', 'a', 'ord'],
];

/** As the reader does: no search for addresses in the tree, which makes nodes without a place. */
function withoutTransforms(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

const whole = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(withoutTransforms)
  .freeze();

it('is the grammar of GFM, whatever is left out of it for a text that cannot have it', () => {
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(readTree(written).tree).toEqual(whole.parse(written));
    }),
    { numRuns: 1500, seed: 1 },
  );
});
