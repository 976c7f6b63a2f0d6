import type { Heading, Paragraph, Root, Text } from 'mdast';
import { type AttributedBlock, parseAttributes } from '../language/attributes.ts';
import { setPoints } from './points.ts';

/** Takes the attributes off the blocks of a Markdown tree, in place; what is left of a block is its words. */
export function takeAttributes(tree: Root, source: string): AttributedBlock[] {
  const found: AttributedBlock[] = [];
  const take = (node: Paragraph | Heading): void => {
    const last = node.children.at(-1);
    if (last?.type !== 'text' || !last.position || !node.position) return;
    const from = last.position.start.offset ?? 0;
    const raw = source.slice(from, last.position.end.offset);
    const parsed = parseAttributes(raw);
    if (!parsed || !cut(last, raw.slice(parsed.start), from + parsed.start)) return;
    if (last.value === '') node.children.pop();
    setPoints(last, source);
    found.push({
      from: node.position.start.offset ?? 0,
      to: node.position.end.offset ?? 0,
      attributes: parsed.attributes,
    });
  };
  const walk = (node: Root | Root['children'][number]): void => {
    if (node.type === 'paragraph' || node.type === 'heading') take(node);
    else if ('children' in node) for (const child of node.children) walk(child as Root['children'][number]);
  };
  walk(tree);
  return found;
}

/** Cuts written attributes off the end of a text node; false where its value does not end in them. */
function cut(text: Text, written: string, at: number): boolean {
  const value = text.value.trimEnd();
  // Escapes in quoted values are resolved in the node's value.
  const start = value.lastIndexOf(' {');
  if (start < 0 && !value.startsWith('{')) return false;
  const shown = /^\s*\{[a-z]+=/.exec(value.slice(Math.max(0, start)));
  if (!shown || !/^\s*\{/.test(written) || !text.position) return false;
  text.value = value.slice(0, Math.max(0, start)).trimEnd();
  text.position = { start: text.position.start, end: { line: 1, column: 1, offset: at } };
  return true;
}
