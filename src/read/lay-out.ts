import type { ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { setPoints } from './points.ts';

declare module 'mdast' {
  interface TextData {
    /** Page that the text stands on, from 1. */
    page?: number;
  }
}

/** A tree without a source, written out: the text, the same tree with positions into it, and where pages start. */
export interface LaidOut {
  readonly text: string;
  readonly tree: Root;
  readonly pages: readonly number[];
}

/**
 * Writes the text of a tree that has none (from a Word or PDF file): one line a heading, paragraph or table row,
 * items with their marker and set in under their parents, a blank line between blocks. Positions are set in place.
 */
export function layOut(tree: Root): LaidOut {
  const out = new Writer();
  tree.children.forEach((block, index) => {
    if (index > 0) out.write('\n\n');
    writeBlock(out, block, '');
  });
  if (out.length > 0) out.write('\n');
  tree.position = span(0, out.length);
  const text = out.text();
  setPoints(tree, text);
  return { text, tree, pages: pageStarts(out.pages) };
}

function writeBlock(out: Writer, node: RootContent, indent: string): void {
  const start = out.length;
  if (node.type === 'list') {
    let number = node.start ?? 1;
    node.children.forEach((item, index) => {
      if (index > 0) out.write(`\n${indent}`);
      const ordinal = item.data?.ordinal ?? String(number);
      writeItem(out, item, node.ordered ? `${ordinal}. ` : '• ', indent);
      number += 1;
    });
  } else if (node.type === 'table') {
    node.children.forEach((row, index) => {
      if (index > 0) out.write(`\n${indent}`);
      const rowStart = out.length;
      row.children.forEach((cell, column) => {
        if (column > 0) out.write(' | ');
        const cellStart = out.length;
        writePhrasing(out, cell.children, '; ');
        cell.position = span(cellStart, out.length);
      });
      row.position = span(rowStart, out.length);
    });
  } else if (node.type === 'paragraph' || node.type === 'heading') writePhrasing(out, node.children, `\n${indent}`);
  else if ('children' in node) {
    (node.children as RootContent[]).forEach((child, index) => {
      if (index > 0) out.write(`\n\n${indent}`);
      writeBlock(out, child, indent);
    });
  }
  node.position = span(start, out.length);
}

function writeItem(out: Writer, item: ListItem, marker: string, indent: string): void {
  const start = out.length;
  const inner = `${indent}${' '.repeat(Math.min(marker.length, 4))}`;
  out.write(marker);
  item.children.forEach((child, index) => {
    const tight = child.type === 'list' || item.children[index - 1]?.type === 'list';
    if (index > 0) out.write(tight ? `\n${inner}` : `\n\n${inner}`);
    writeBlock(out, child, inner);
  });
  item.position = span(start, out.length);
}

function writePhrasing(out: Writer, nodes: readonly PhrasingContent[], lineBreak: string): void {
  for (const node of nodes) {
    const start = out.length;
    if (node.type === 'text') {
      node.value = node.value.replace(/\s+/g, (blanks) => (/^[ \u00a0]$/.test(blanks) ? blanks : ' '));
      out.write(node.value, node.data?.page);
    } else if (node.type === 'break') out.write(lineBreak);
    else if ('children' in node) writePhrasing(out, node.children as PhrasingContent[], lineBreak);
    node.position = span(start, out.length);
  }
}

class Writer {
  length = 0;
  /** Offset of the first text on each page, by page number less one. */
  readonly pages: number[] = [];
  readonly #parts: string[] = [];

  write(part: string, page?: number): void {
    if (page !== undefined && this.pages[page - 1] === undefined) this.pages[page - 1] = this.length;
    this.#parts.push(part);
    this.length += part.length;
  }

  text(): string {
    return this.#parts.join('');
  }
}

/** Starts of all pages in rising order: a page without text starts where the next one does. */
function pageStarts(found: readonly number[]): number[] {
  const starts: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let page = found.length - 1; page >= 0; page -= 1) {
    next = Math.min(next, found[page] ?? next);
    starts[page] = next;
  }
  if (starts.length > 0) starts[0] = 0;
  return starts;
}

const point = (offset: number) => ({ line: 1, column: 1, offset });

const span = (start: number, end: number): NonNullable<Nodes['position']> => ({ start: point(start), end: point(end) });
