import type { RootContent } from 'mdast';
import { mendBrokenLists } from './broken-lists.ts';
import { asReadError, FormatError } from './format-error.ts';
import { sha256 } from './hash.ts';
import { layOut } from './lay-out.ts';
import { limits } from './limits.ts';
import { withBullets } from './pdf-bullets.ts';
import { setFurnitureApart } from './pdf-furniture.ts';
import { blocksOf, bodyStyle } from './pdf-layout.ts';
import { brokenShare, learnLigatures, spellLigatures } from './pdf-ligatures.ts';
import { linesOfPage } from './pdf-lines.ts';
import { type OpenPdf, openPdf } from './pdf-open.ts';
import { joinPages } from './pdf-pages.ts';
import { isWellTagged, taggedPage } from './pdf-tagged.ts';
import type { PdfLine, PdfPage } from './pdf-types.ts';
import { untaggedToMdast } from './pdf-untagged.ts';
import type { Reading, SourceFile } from './types.ts';

/** Characters a page below which a PDF holds pictures of pages. */
const scannedBelow = 15;
/** Share of signs without meaning above which the encoding is in doubt. */
const brokenAbove = 0.01;

/**
 * Reads a PDF: by its structure tree where it is tagged well, else by its layout. Positions point into the text that
 * the reader writes out; `pages` says where each page starts in it. Throws ReadError where the file is encrypted,
 * damaged, too large, or holds no text.
 */
export async function readPdf(file: SourceFile): Promise<Reading> {
  try {
    return await readPages(file);
  } catch (error) {
    throw asReadError(error, file.path);
  }
}

async function readPages(file: SourceFile): Promise<Reading> {
  const pdf = await openPdf(file.bytes);
  try {
    let pages = await allPages(pdf.pageCount, pdf.page);
    const shown = pages.map((page) => page.pieces.map((piece) => piece.text).join(' ')).join('\n');
    if (shown.replace(/\s+/g, '').length < scannedBelow * pages.length)
      throw new FormatError({ kind: 'no-text', format: 'PDF' });
    const repair = learnLigatures(shown);
    const spell = (text: string): string => spellLigatures(repair ? repair.apply(text) : text);
    const wellTagged = isWellTagged(pages);
    if (!wellTagged) pages = await withDrawnBullets(pages, pdf.shapes);
    const lines = setFurnitureApart(pages.map((page) => spelledLines(page, spell)));
    const blocks = wellTagged ? taggedBlocks(pages, lines, spell) : layoutBlocks(lines.flat());
    const { text, tree, pages: starts } = layOut({ type: 'root', children: mendBrokenLists(blocks) });
    const doubts = [
      ...(repair ? ['repaired-ligatures'] : []),
      ...(brokenShare(text) > brokenAbove ? ['broken-encoding'] : []),
      ...(wellTagged ? [] : ['structure-from-layout']),
    ];
    return {
      text,
      tree,
      mediaType: 'application/pdf',
      encoding: 'utf-8',
      sha256: sha256(file.bytes),
      frontMatter: null,
      frontMatterEnd: 0,
      markup: pdf.hints,
      pages: starts,
      doubts,
    };
  } finally {
    await pdf.close();
  }
}

/** Bullets of untagged files are often drawn and have no text. */
async function withDrawnBullets(pages: readonly PdfPage[], shapesOf: OpenPdf['shapes']): Promise<PdfPage[]> {
  const made: PdfPage[] = [];
  for (const page of pages) made.push(withBullets(page, await shapesOf(page.number)));
  return made;
}

async function allPages(count: number, read: (number: number) => Promise<PdfPage>): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= count; number += 1) {
    const page = await read(number);
    characters += page.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    if (characters > limits.textCharacters) {
      throw new FormatError({
        kind: 'too-large',
        format: 'PDF',
        limit: `${limits.textCharacters / 1_000_000} million characters`,
      });
    }
    pages.push(page);
  }
  return pages;
}

function spelledLines(page: PdfPage, spell: (text: string) => string): PdfLine[] {
  const spelled = <T extends { readonly text: string }>(part: T): T => ({ ...part, text: spell(part.text) });
  return linesOfPage(page).map((line) => ({
    ...spelled(line),
    cells: line.cells.map(spelled),
    pieces: line.pieces.map(spelled),
  }));
}

function layoutBlocks(lines: readonly PdfLine[]): RootContent[] {
  const style = bodyStyle(lines);
  return untaggedToMdast(blocksOf(lines, style), style);
}

function taggedBlocks(
  pages: readonly PdfPage[],
  lines: readonly (readonly PdfLine[])[],
  spell: (text: string) => string,
): RootContent[] {
  return joinPages(
    pages.map((page, index) => {
      const furniture = (lines[index] ?? []).flatMap((line) =>
        line.furniture === null ? [] : [[line.text, line.furniture] as const],
      );
      return taggedPage(page, spell, new Map(furniture));
    }),
  );
}
