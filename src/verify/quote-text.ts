import type { Nodes } from 'mdast';
import type { Reading } from '../read/types.ts';

/** The words of a document as they are compared, each with its place in the source. */
export interface QuoteText {
  readonly text: string;
  /** Offset in the source of each code unit of `text`, and the end of it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Code units of `text` at which blocks begin, in rising order. */
  readonly blocks: readonly number[];
}

const block = /^(paragraph|heading|tableCell|tableRow|listItem|list|blockquote|code|html|yaml|definition)$/;

/** Text as it is compared: composed, without invisible marks, white space collapsed. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Takes the words off a reading's tree, so that markup is no part of them; blocks are parted by a blank. */
export function quoteText(reading: Reading): QuoteText {
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const blocks = [0];
  let pending = false;
  let opens = false;
  const put = (character: string, from: number, to: number): void => {
    if (/\s/u.test(character)) {
      pending = true;
      return;
    }
    if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(character)) return;
    if (pending && text.length > 0) {
      text.push(' ');
      starts.push(from);
      ends.push(from);
    }
    pending = false;
    if (opens) blocks.push(text.length);
    opens = false;
    const composed = /\p{M}/u.test(character) ? ((text.at(-1) ?? '') + character).normalize('NFC') : '';
    if (composed.length === 1) {
      text[text.length - 1] = composed;
      ends[ends.length - 1] = to;
      return;
    }
    text.push(character);
    starts.push(from);
    ends.push(to);
  };
  const walk = (node: Nodes): void => {
    if (block.test(node.type) || node.type === 'break') {
      pending = true;
      opens = true;
    }
    if ('value' in node && node.position) {
      const [from, to] = [node.position.start.offset ?? 0, node.position.end.offset ?? 0];
      const isExact = node.value.length === to - from;
      const tags = tagUnits(node.value);
      for (let i = 0; i < node.value.length; i += 1) {
        if (node.value[i] === '\n' && node.type === 'text') opens = true;
        if (!tags.has(i)) put(node.value.charAt(i), isExact ? from + i : from, isExact ? from + i + 1 : to);
      }
    } else if ('children' in node) for (const child of node.children) walk(child);
    if (block.test(node.type)) {
      pending = true;
      opens = true;
    }
  };
  walk(reading.tree);
  return { text: text.join(''), starts, ends, blocks };
}

const tag = /<\/?[a-z][^<>]{0,300}>/giu;

/** Code units of tags that stand in plain text, as in pages saved badly: no words. */
function tagUnits(text: string): Set<number> {
  const units = new Set<number>();
  if (!text.includes('<')) return units;
  for (const match of text.matchAll(tag)) for (let i = 0; i < match[0].length; i += 1) units.add(match.index + i);
  return units;
}
