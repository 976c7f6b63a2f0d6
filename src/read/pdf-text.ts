import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { joinLines } from './pdf-join.ts';

/** Running text over one or more pages. */
export interface PdfText {
  readonly text: string;
  readonly page: number;
}

/** Adds a line to running text, over wraps, hyphens and page ends. */
export function addLine(texts: readonly PdfText[], line: PdfText): PdfText[] {
  const last = texts.at(-1);
  if (!last) return [line];
  const joined = joinLines(last.text, line.text);
  if (last.page === line.page) return [...texts.slice(0, -1), { text: joined, page: line.page }];
  // What the join dropped or put in belongs to the earlier page.
  const before = joined.slice(0, joined.length - line.text.length);
  return [...texts.slice(0, -1), { text: before, page: last.page }, line];
}

/** The words of running text. */
export function plainText(texts: readonly PdfText[]): string {
  return texts.map(({ text }) => text).join('');
}

/** Text nodes that know their page. */
export function textNodesOf(texts: readonly PdfText[]): PhrasingContent[] {
  return texts
    .filter(({ text }) => text !== '')
    .map(({ text, page }): Text => ({ type: 'text', value: text, data: { page } }));
}

/** A paragraph of running text, marked as furniture where a reason is given. */
export function paragraphOf(texts: readonly PdfText[], furniture?: string): Paragraph {
  return {
    type: 'paragraph',
    children: textNodesOf(texts),
    ...(furniture === undefined ? {} : { data: { furniture } }),
  };
}
