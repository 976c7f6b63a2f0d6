import type { LinkType, Xref } from '../xref/index.ts';
import type { Style } from './style.ts';
import { clip } from './wrap.ts';
import { isDirected, nodeId, nodesOf } from './xref-graph.ts';
import { nothingIn, xrefWords } from './xref-words.ts';

const COLOURS = {
  agrees: '#1b7837',
  related: '#7f7f7f',
  conflicts: '#b2182b',
  addresses: '#2166ac',
  cites: '#762a83',
} as const satisfies Record<LinkType, string>;
/** Characters of a statement that a node shows. */
const LABEL = 60;

/** A graph for Graphviz: statements by organisation, links by type. */
export function xrefDot(xref: Xref, { lang }: Pick<Style, 'lang'> = { lang: 'en' }): string {
  const nothing = nothingIn(xref, xrefWords(lang));
  const nodes = nodesOf(xref);
  const holders = [...new Set(nodes.map(({ end }) => end.holder ?? end.document))];
  const lines = [
    'digraph xref {',
    '  rankdir=LR; node [shape=box, style=rounded, fontname="Helvetica"]; edge [fontname="Helvetica"];',
    ...(nothing === null ? [] : [`  label=${quoted(nothing)};`]),
  ];
  for (const [at, holder] of holders.entries()) {
    lines.push(`  subgraph cluster_${at} {`, `    label=${quoted(holder)};`);
    for (const { id, end } of nodes.filter((node) => (node.end.holder ?? node.end.document) === holder)) {
      lines.push(`    ${quoted(id)} [label=${quoted(clip(end.text, LABEL))}, tooltip=${quoted(end.text)}];`);
    }
    lines.push('  }');
  }
  for (const { source, target, type, score } of xref.links) {
    const arrow = isDirected(type) ? '' : ', dir=none';
    lines.push(
      `  ${quoted(nodeId(source))} -> ${quoted(nodeId(target))} [color="${COLOURS[type]}", label="${type} ${score.toFixed(2)}"${arrow}];`,
    );
  }
  return `${[...lines, '}'].join('\n')}\n`;
}

/** A DOT string: quotes and backslashes escaped, line ends as blanks. */
function quoted(text: string): string {
  return `"${text
    .replace(/\s+/gu, ' ')
    .replace(/[\u0000-\u001f]/gu, '')
    .replace(/[\\"]/gu, '\\$&')}"`;
}
