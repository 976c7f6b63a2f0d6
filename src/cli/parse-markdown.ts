import type { PolicyDocument } from '../model/model-types.ts';
import { parseDocument } from '../pipeline.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import { readTree } from '../read/markdown.ts';

/** Parses Markdown that the program itself has written, so that a format can make sure of what it wrote. */
export function parseWritten(text: string): PolicyDocument {
  const { tree, attributes } = readTree(text);
  const first = tree.children[0];
  const yaml = first?.type === 'yaml' ? first : null;
  const reading = {
    text,
    tree,
    attributes,
    mediaType: 'text/markdown',
    encoding: 'utf-8',
    sha256: '',
    frontMatter: yaml ? readFrontMatter(yaml.value, { path: '-', line: 2 }).hints : null,
    frontMatterEnd: yaml?.position?.end.offset ?? 0,
    markup: null,
    doubts: [],
  };
  return parseDocument(reading, { path: '-' }).document;
}
