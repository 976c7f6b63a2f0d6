import type { Nodes } from 'mdast';
import type { Reading } from './types.ts';

/**
 * Where the words of a document stand in its source, for formats whose source is mostly markup (HTML, XML): extents of
 * the text nodes, in order. Null for formats whose every character is the document's.
 */
export function textExtents({ tree, mediaType }: Reading): [from: number, to: number][] | null {
  if (mediaType !== 'text/html' && mediaType !== 'application/xml') return null;
  const extents: [number, number][] = [];
  const walk = (node: Nodes): void => {
    const { position } = node;
    if (node.type === 'text' && position) extents.push([position.start.offset ?? 0, position.end.offset ?? 0]);
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return extents;
}
