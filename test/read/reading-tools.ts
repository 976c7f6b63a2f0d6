import type { Nodes, Root } from 'mdast';
import type { Reading } from '../../src/read/types.ts';

/** The words under a node, blocks and line breaks as blanks. */
export function wordsOf(node: Nodes | Root): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const inline = /^(paragraph|heading|link|emphasis|strong|delete|tableCell)$/.test(node.type);
  return node.children.map(wordsOf).join(inline ? '' : '\n');
}

/** One line a block, furniture left out: `h2 Words`, `p Words`, `1.2- Words` for items by depth, `| a | b` for rows. */
export function outlineOf(root: Root): string[] {
  const lines: string[] = [];
  const walk = (node: Nodes, depth: number, marker: string): void => {
    if (node.data?.furniture !== undefined) return;
    if (node.type === 'heading') lines.push(`h${node.depth} ${wordsOf(node).trim()}`);
    else if (node.type === 'paragraph') lines.push(`${'  '.repeat(depth)}${marker || 'p '}${wordsOf(node).trim()}`);
    else if (node.type === 'tableRow') lines.push(node.children.map((cell) => `| ${wordsOf(cell).trim()}`).join(' '));
    else if (node.type === 'list') {
      for (const item of node.children) {
        const sign = item.data?.ordinal ?? (node.ordered ? String(item.data?.ordinal ?? '#') : '');
        item.children.forEach((child, i) => {
          walk(child, depth + 1, i === 0 ? `- ${sign ? `${sign} ` : ''}` : '');
        });
      }
    } else if ('children' in node) for (const child of node.children) walk(child, depth, '');
  };
  walk(root, 0, '');
  return lines;
}

/** Texts of the furniture of a reading by their reason. */
export function furnitureOf(root: Root): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const walk = (node: Nodes): void => {
    const reason = node.data?.furniture;
    if (reason !== undefined) {
      found[reason] = [...(found[reason] ?? []), wordsOf(node).trim()];
    } else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return found;
}

/** Says of a reading what is wrong with its positions; nothing where every node has its place in the text. */
export function positionFaults(reading: Reading): string[] {
  const faults: string[] = [];
  const lineStarts = [0];
  for (let i = 0; i < reading.text.length; i += 1) {
    const c = reading.text[i];
    if (c === '\n' || (c === '\r' && reading.text[i + 1] !== '\n')) lineStarts.push(i + 1);
  }
  const walk = (node: Nodes): void => {
    const { position } = node;
    if (!position) {
      if (node.type !== 'root') faults.push(`${node.type} without position`);
    } else {
      for (const { line, column, offset } of [position.start, position.end]) {
        if (offset === undefined || offset < 0 || offset > reading.text.length)
          faults.push(`${node.type} offset ${offset}`);
        else if ((lineStarts[line - 1] ?? -1) + column - 1 !== offset)
          faults.push(`${node.type} ${line}:${column} is not ${offset}`);
      }
      const slice = reading.text.slice(position.start.offset, position.end.offset);
      if (node.type === 'text' && node.value !== slice && !/^(&[#\w]+;?|\s+)$/.test(slice)) {
        faults.push(`text ${JSON.stringify(node.value)} is not ${JSON.stringify(slice)}`);
      }
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(reading.tree);
  return faults;
}
