import { createHash } from 'node:crypto';
import type { PolicyDocument, Statement } from '../../src/model/model-types.ts';
import type { Parsed, ParseOptions } from '../../src/pipeline.ts';
import { parseDocument } from '../../src/pipeline.ts';
import { readTree } from '../../src/read/markdown.ts';
import { readText } from '../../src/read/text.ts';
import type { Reading } from '../../src/read/types.ts';

/**
 * Reads a text, decoded already, as the file that its path says: `.md` as Markdown, what its front matter tells left
 * out; else plain text. Takes any text, also those that the decoder would refuse as binary.
 */
export function readingOf(text: string, path = 'side.txt'): Reading {
  const source = {
    text: text.replace(/^\ufeff/u, ''),
    encoding: 'utf-8',
    sha256: createHash('sha256').update(text).digest('hex'),
    doubts: [],
  };
  if (!path.endsWith('.md')) return readText(source);
  const { tree, attributes } = readTree(source.text);
  const [first] = tree.children;
  return {
    ...source,
    tree,
    mediaType: 'text/markdown',
    frontMatter: null,
    frontMatterEnd: first?.type === 'yaml' ? (first.position?.end.offset ?? 0) : 0,
    markup: null,
    ...(attributes.length > 0 && { attributes }),
  };
}

/** Reads and parses a text. */
export const parsed = (text: string, options: Partial<ParseOptions> = {}): Parsed => {
  const path = options.path ?? 'side.txt';
  return parseDocument(readingOf(text, path), { ...options, path });
};

/** The document of a text. */
export const parseText = (text: string, options: Partial<ParseOptions> = {}): PolicyDocument =>
  parsed(text, options).document;

/** Statements as short lines: `kind text`. */
export const told = (document: PolicyDocument): string[] =>
  document.statements.map(({ kind, text }) => `${kind} ${text}`);

/** The first statement that begins with these words; throws where none does. */
export function statement(document: PolicyDocument, words: string): Statement {
  const found = document.statements.find(({ text }) => text.startsWith(words));
  if (!found) throw new Error(`no statement begins with «${words}»: ${told(document).join(' | ')}`);
  return found;
}

/** The words of the statement that governs another; null where none does. */
export const parentOf = (document: PolicyDocument, words: string): string | null =>
  document.statements.find(({ id }) => id === statement(document, words).parent)?.text ?? null;

/** Furniture as `reason: text`. */
export const setApart = (document: PolicyDocument): string[] =>
  document.furniture.map(({ reason, text }) => `${reason}: ${text}`);
