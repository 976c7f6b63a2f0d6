import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { treeOfText } from '../../src/read/text-tree.ts';
import { plainTextSyntax } from './plain-text-grammar.ts';

/** What plain text is made of, as far as its tree goes. */
const pieces = [
  ...['•', '-', '*', '»', '▪', '1.', '2)', '12.', '1234.', '28. september', '3.\u00a0mai', '# x', '> q', '```'],
  ...[' ', '  ', '    ', '\t', '\n', '\n\n', '\r\n', '\r', '\n  ', '\n- ', '\n• ', '\n  - ', '\n1. '],
  ...['a', 'ord', 'å', '\u00a0', '\0', '\u200b'],
];

it('is the tree that the grammar of Markdown gives with all but paragraphs and lists off', () => {
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(treeOfText(written)).toEqual(fromMarkdown(written, { extensions: [plainTextSyntax] }));
    }),
    { numRuns: 1000, seed: 1 },
  );
});
