import type { Xref } from '../xref/index.ts';
import type { Style } from './style.ts';
import { isDirected, nodeId, nodesOf } from './xref-graph.ts';
import { nothingIn, xrefWords } from './xref-words.ts';

const NODE_KEYS = ['document', 'organisation', 'kind', 'text'] as const;
const EDGE_KEYS = ['type', 'score', 'topics', 'reasons'] as const;

/** A graph in GraphML, as Gephi, yEd and networkx read it. */
export function xrefGraphml(xref: Xref, { lang }: Pick<Style, 'lang'> = { lang: 'en' }): string {
  const nothing = nothingIn(xref, xrefWords(lang));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map((name) => `  <key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    ...EDGE_KEYS.map(
      (name) =>
        `  <key id="${name}" for="edge" attr.name="${name}" attr.type="${name === 'score' ? 'double' : 'string'}"/>`,
    ),
    '  <graph id="xref" edgedefault="undirected">',
    ...(nothing === null ? [] : [`    <desc>${xml(nothing)}</desc>`]),
  ];
  for (const { id, end } of nodesOf(xref)) {
    const data = { document: end.document, organisation: end.holder ?? '', kind: end.kind ?? '', text: end.text };
    lines.push(
      `    <node id="${xml(id)}">`,
      ...NODE_KEYS.map((name) => `      <data key="${name}">${xml(data[name])}</data>`),
      '    </node>',
    );
  }
  for (const { id, type, score, topics, reasons, source, target } of xref.links) {
    const why = reasons.map(({ kind, terms }) => `${kind}: ${terms.join(', ')}`).join(' | ');
    const data = { type, score: String(score), topics: topics.join('; '), reasons: why };
    const directed = isDirected(type) ? ' directed="true"' : '';
    lines.push(
      `    <edge id="${xml(id)}" source="${xml(nodeId(source))}" target="${xml(nodeId(target))}"${directed}>`,
      ...EDGE_KEYS.map((name) => `      <data key="${name}">${xml(data[name])}</data>`),
      '    </edge>',
    );
  }
  return `${[...lines, '  </graph>', '</graphml>'].join('\n')}\n`;
}

/** Text in XML: marks escaped, characters that XML 1.0 does not allow left out. */
function xml(text: string): string {
  return text
    .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
