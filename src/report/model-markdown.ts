import { stringify } from 'yaml';
import type { PolicyDocument } from '../model/model-types.ts';
import { neededMarks, type Written } from './markdown-attributes.ts';
import { type Marks, markdownBlocks } from './markdown-blocks.ts';
import type { ModelFormat } from './model-format.ts';

/** Parses Markdown that was just written. */
export type ParseMarkdown = (text: string) => PolicyDocument;

/**
 * Documents as Markdown that a person can correct: front matter, headings, leads, lists, sentences. Kinds, statuses
 * and other facts that parsing could not read from the words stand as attributes (`{kind=goal}`), so that parsing
 * gives the same statements again. Running text that states nothing, and page furniture, are left out.
 */
export const modelMarkdown = (parse: ParseMarkdown): ModelFormat => ({
  document: (document, index) => `${index === 0 ? '' : '\n'}${documentMarkdown(document, parse)}`,
  end: () => '',
});

/** One document as Markdown. */
export function documentMarkdown(document: PolicyDocument, parse: ParseMarkdown): string {
  const front = frontMatter(document);
  const write = (marks: Marks): Written => {
    let text = front;
    const blocks = markdownBlocks(document, marks).map((block) => {
      const from = text.length;
      text += block.text;
      return { ...block, from, to: text.length };
    });
    return { text: `${text}\n`, blocks };
  };
  return write(neededMarks(document, write, parse)).text;
}

/** What is known of the document itself; what is not known is left out. */
function frontMatter(document: PolicyDocument): string {
  const { title, organisation, type, language, period, published, source } = document;
  const fields = {
    title: title ?? undefined,
    organisation: organisation?.name,
    type,
    language: language ?? undefined,
    period: period ? (period.start === period.end ? `${period.start}` : `${period.start}-${period.end}`) : undefined,
    published: published ?? undefined,
    url: source.url ?? undefined,
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return `---\n${stringify(known, { lineWidth: 0 })}---\n\n`;
}
