import type { PolicyDocument } from '../model/model-types.ts';
import { type Needs, neededMarks, type Written } from './markdown-attributes.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { frontMatterOf } from './markdown-front-matter.ts';
import type { ModelFormat } from './model-format.ts';

/** Parses Markdown that was just written. */
export type ParseMarkdown = (text: string) => PolicyDocument;

/**
 * A document as Markdown that a person can correct: front matter, headings, leads, lists, sentences. Kinds, statuses
 * and other facts that parsing could not read from the words stand as attributes (`{kind=goal}`), so that parsing
 * gives the same statements again. Running text that states nothing, and page furniture, are left out.
 */
export const modelMarkdown = (parse: ParseMarkdown): ModelFormat => ({
  document: (document) => documentMarkdown(document, parse),
  one: 'a Markdown file holds one document; `-o FOLDER/` writes each into a file of its own',
  end: () => '',
});

/** One document as Markdown. */
export function documentMarkdown(document: PolicyDocument, parse: ParseMarkdown): string {
  const write = ({ marks, front }: Needs): Written => {
    let text = frontMatterOf(document, front);
    const blocks = markdownBlocks(document, marks).map((block) => {
      const from = text.length;
      text += block.text;
      return { ...block, from, to: text.length };
    });
    return { text: `${text}\n`, blocks };
  };
  return write(neededMarks(document, write, parse)).text;
}
