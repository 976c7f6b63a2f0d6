import type { Nodes } from 'mdast';
import type { PolicyDocument } from '../model/model-types.ts';
import type { Reading } from '../read/types.ts';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Blocks of running text, each as the ranges of its words: no code, no addresses, no front matter, no comments. */
function textBlocks(reading: Reading): readonly (readonly TextRange[])[] {
  const blocks: TextRange[][] = [];
  const visit = (node: Nodes, block: TextRange[] | null): void => {
    if (node.type === 'text') {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (block && start !== undefined && end !== undefined) block.push({ start, end });
      return;
    }
    if (!('children' in node)) return;
    const isBlock = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    const own: TextRange[] | null = isBlock ? [] : block;
    for (const child of node.children) visit(child, own);
    if (isBlock && own && own.length > 0) blocks.push(own);
  };
  visit(reading.tree, null);
  return blocks;
}

/** Several rules ask for the blocks of the same document, and a tree is walked once. */
const known = new WeakMap<
  Reading,
  { furniture: PolicyDocument['furniture']; blocks: readonly (readonly TextRange[])[] }
>();

/** Blocks of running text of the document itself, without the furniture of its page. */
export function ownBlocks(reading: Reading, { furniture }: PolicyDocument): readonly (readonly TextRange[])[] {
  const last = known.get(reading);
  if (last?.furniture === furniture) return last.blocks;
  const isFurniture = ({ start }: TextRange): boolean =>
    furniture.some(({ position }) => position.start.offset <= start && start < position.end.offset);
  const all = textBlocks(reading);
  const blocks =
    furniture.length === 0
      ? all
      : all.map((block) => block.filter((range) => !isFurniture(range))).filter((block) => block.length > 0);
  known.set(reading, { furniture, blocks });
  return blocks;
}

/** Blocks of code: what stands in them is shown, not said. */
export function codeRanges({ tree }: Reading): readonly TextRange[] {
  const ranges: TextRange[] = [];
  const visit = (node: Nodes): void => {
    const { start, end } = node.position ?? {};
    if (node.type === 'code' && start?.offset !== undefined && end?.offset !== undefined) {
      ranges.push({ start: start.offset, end: end.offset });
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return ranges;
}

const asWritten = new Set(['text/plain', 'text/markdown']);

/** What a person has typed: the whole file of a plain format, the running text of any other. */
export function typedRanges(reading: Reading, document: PolicyDocument): readonly TextRange[] {
  if (asWritten.has(reading.mediaType)) return [{ start: 0, end: reading.text.length }];
  return ownBlocks(reading, document).flat();
}

/** Whether the tree says some text otherwise than the file does, as `&laquo;` for «: then marks cannot be counted in the file. */
export function hasEntities(reading: Reading): boolean {
  let found = false;
  const visit = (node: Nodes): void => {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      const written = reading.text.slice(start?.offset, end?.offset);
      found ||= written !== node.value && squash(written) !== squash(node.value);
    } else if ('children' in node && !found) for (const child of node.children) visit(child);
  };
  visit(reading.tree);
  return found;
}

const squash = (text: string): string => text.replace(/\s+/gu, '');

/** The offsets in the text of every match of a pattern within one block. */
export function marksIn(
  text: string,
  block: readonly TextRange[],
  pattern: RegExp,
): readonly { readonly mark: string; readonly offset: number }[] {
  return block.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pattern)].map((match) => ({ mark: match[0], offset: start + match.index })),
  );
}
