import type { LinkEnd, Xref } from '../xref/index.ts';

/** A statement, or a cited document, as a node. */
export interface GraphNode {
  readonly id: string;
  readonly end: LinkEnd;
}

/** Takes a result; returns its ends as nodes, each once, in the order of the links. */
export function nodesOf({ links }: Xref): readonly GraphNode[] {
  const nodes = new Map<string, GraphNode>();
  for (const { source, target } of links) {
    for (const end of [source, target]) {
      const id = nodeId(end);
      if (!nodes.has(id)) nodes.set(id, { id, end });
    }
  }
  return [...nodes.values()];
}

/** The id of the node that an end of a link is. */
export function nodeId({ statement, document }: LinkEnd): string {
  return statement ?? document;
}

/** Whether a link goes one way. */
export function isDirected(type: string): boolean {
  return type === 'addresses' || type === 'cites';
}
