import type { Nodes } from 'mdast';

/** A point whose offset is known. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Lines and columns of offsets in a text: `\n`, `\r\n` and `\r` end lines. */
export function pointsOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
}

/** Sets the lines and columns of every node of a tree from its offsets. */
export function setPoints(node: Nodes, text: string): void {
  const pointOf = pointsOf(text);
  const walk = (inner: Nodes): void => {
    const { position } = inner;
    if (position?.start.offset !== undefined && position.end.offset !== undefined) {
      inner.position = { start: pointOf(position.start.offset), end: pointOf(position.end.offset) };
    }
    if ('children' in inner) for (const child of inner.children) walk(child);
  };
  walk(node);
}
