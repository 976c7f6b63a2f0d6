import type { Element, ElementData, Root } from 'hast';
import { mendBrokenLists } from './broken-lists.ts';
import { checkWord } from './docx-check.ts';
import { asReadError, FormatError } from './format-error.ts';
import { sha256 } from './hash.ts';
import { decodeReference, parseHtml } from './html.ts';
import { asideReason } from './html-notes.ts';
import { referenceDecoder } from './html-reference.ts';
import { shapePage } from './html-shape.ts';
import { pageToMdast } from './html-to-mdast.ts';
import { layOut } from './lay-out.ts';
import type { Reading, SourceFile } from './types.ts';

/** Styles over those that the library knows: titles, and contents lists under a class of their own. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Tittel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...['TOC Heading', 'Contents Heading', 'toc 1', 'toc 2', 'toc 3', 'toc 4', 'toc 5', 'toc 6'].map(
    (name) => `p[style-name='${name}'] => p.barnevern-contents:fresh`,
  ),
  "p[style-name='caption'] => p.barnevern-caption:fresh",
];

const furnitureClasses: Readonly<Record<string, string>> = {
  'barnevern-contents': 'contents',
  'barnevern-caption': 'caption',
};

/**
 * Reads a Word document (.docx): headings by style, lists, tables, running text. Positions point into the text that
 * the reader writes out. Pictures, macros and linked files are left alone. Throws ReadError.
 */
export async function readDocx(file: SourceFile): Promise<Reading> {
  try {
    return await readWord(file);
  } catch (error) {
    throw asReadError(error, file.path);
  }
}

async function readWord(file: SourceFile): Promise<Reading> {
  const markup = checkWord(file.bytes);
  const html = await wordToHtml(file.bytes);
  const page = parseHtml(html);
  markWordFurniture(page);
  shapePage(page);
  const { children } = pageToMdast(page, html, referenceDecoder(decodeReference));
  const { text, tree } = layOut({ type: 'root', children: mendBrokenLists(children) });
  return {
    text,
    tree,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    encoding: 'utf-8',
    sha256: sha256(file.bytes),
    frontMatter: null,
    frontMatterEnd: 0,
    markup,
    doubts: [],
  };
}

async function wordToHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
  } catch (error) {
    if (error instanceof RangeError) throw new FormatError({ kind: 'too-complex', format: 'Word' });
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unreadable';
    throw new FormatError({ kind: 'damaged', format: 'Word', detail });
  }
}

/** Contents lists, captions, notes, and the marks that point to and from them. */
function markWordFurniture(page: Root): void {
  const walk = (node: Element | Root): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const classes = [child.properties.className ?? []].flat().map(String);
      const byClass = classes.map((name) => furnitureClasses[name]).find((reason) => reason !== undefined);
      const furniture = byClass ?? asideReason(child);
      if (furniture === undefined) walk(child);
      else child.data = { ...child.data, furniture } as ElementData;
    }
  };
  walk(page);
}
