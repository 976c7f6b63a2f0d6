import { withoutMark } from './byte-order-mark.ts';
import { findLineNumbers, withoutLineNumbers } from './line-numbers.ts';
import { treeOfText } from './text-tree.ts';
import type { Reading } from './types.ts';

/** What decoding the bytes has told: everything of a reading but its tree. */
export type Decoded = Pick<Reading, 'text' | 'encoding' | 'sha256' | 'doubts'>;

/**
 * Reads plain text, such as a web page saved as text: paragraphs, and lists with the bullets of real pages. Never
 * throws; every position points into the text as written.
 */
export function readText(decoded: Decoded): Reading {
  const numbers = findLineNumbers(decoded.text);
  const cleared = withoutLineNumbers(decoded.text, numbers);
  return {
    ...decoded,
    tree: treeOfText(withoutMark(cleared)),
    ...(numbers.length > 0 && { cleared, setApart: numbers.map((number) => ({ ...number, reason: 'line-number' })) }),
    mediaType: 'text/plain',
    frontMatter: null,
    frontMatterEnd: 0,
    markup: null,
  };
}
