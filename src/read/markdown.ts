import type { Root } from 'mdast';
import type { ConstructRecord, Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import type { AttributedBlock } from '../language/attributes.ts';
import { bulletSyntax } from './bullet-list.ts';
import { withoutMark } from './byte-order-mark.ts';
import { combineExtensions, remarkFrontmatter, remarkGfm, remarkParse, unified } from './markdown-packages.ts';
import { openBrackets, withOpenBrackets } from './open-brackets.ts';
import type { DecodedSource } from './read.ts';
import { takeAttributes } from './take-attributes.ts';
import type { Hints, Reading } from './types.ts';

/**
 * Reads Markdown with tables, footnotes and task lists (GFM), YAML front matter, and the bullets of web pages beside
 * its own. Every position points into the text as written.
 * @throws ReadError with line and column where the front matter is no YAML.
 */
export async function readMarkdown(decoded: DecodedSource, path: string): Promise<Reading> {
  const { tree, attributes } = readTree(decoded.text);
  const first = tree.children[0];
  const yaml = first?.type === 'yaml' ? first : null;
  let facts: { hints: Hints; doubts: readonly string[] } | null = null;
  if (yaml) {
    const { readFrontMatter } = await import('./front-matter.ts');
    facts = readFrontMatter(yaml.value, { path, line: (yaml.position?.start.line ?? 1) + 1 });
  }
  return {
    ...decoded,
    tree,
    mediaType: 'text/markdown',
    frontMatter: facts?.hints ?? null,
    frontMatterEnd: yaml?.position?.end.offset ?? 0,
    markup: null,
    ...(attributes.length > 0 ? { attributes } : {}),
    doubts: [...decoded.doubts, ...(facts?.doubts ?? [])],
  };
}

/** The tree of a Markdown text, and the attributes that stood at the ends of its lines. */
export function readTree(text: string): { tree: Root; attributes: AttributedBlock[] } {
  const tree = processorFor(text).parse(withoutMark(text));
  return { tree, attributes: takeAttributes(tree, text) };
}

/** `•Text` is a list item here too. */
function pageBullets(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(bulletSyntax);
}

/** Brackets are closed only where one is open: in the parser itself, and in the footnotes of GFM. */
function boundedBrackets(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [openBrackets, ...(data.micromarkExtensions ?? []).map(guardBrackets)];
}

/** Extensions come alone or in lists. */
const guardBrackets = (extension: Extension | Extension[]): Extension =>
  withOpenBrackets(Array.isArray(extension) ? combineExtensions(extension) : extension);

/** Leaves addresses that the grammar has not seen as text: the search for them in the tree makes nodes without a place. */
function keepPlaces(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

/** Constructs that are tried at every letter or every paragraph, and a sign without which a text has none of them. */
const rare: readonly { readonly sign: RegExp; readonly names: readonly string[] }[] = [
  { sign: /@|www\.|https?:/i, names: ['emailAutolink', 'wwwAutolink', 'protocolAutolink'] },
  { sign: /\||:-|-:/, names: ['table'] },
];

/** Takes constructs out of the grammar. */
function leaveOut(this: Processor, names: readonly string[]): void {
  const kept = (constructs: ConstructRecord): ConstructRecord =>
    Object.fromEntries(
      Object.entries(constructs).map(([code, some]) => [
        code,
        [some ?? []].flat().filter(({ name }) => !names.includes(name ?? '')),
      ]),
    );
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).flat().map((extension) => ({
    ...extension,
    ...(extension.text && { text: kept(extension.text) }),
    ...(extension.flow && { flow: kept(extension.flow) }),
  }));
}

const processors = new Map<string, Processor<Root>>();

/** The reader for a text: without the constructs that it cannot have, which is a third of the time of a short one. */
function processorFor(text: string): Processor<Root> {
  const absent = rare.filter(({ sign }) => !sign.test(text)).flatMap(({ names }) => names);
  const key = absent.join();
  let processor = processors.get(key);
  if (!processor) {
    processor = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkFrontmatter, ['yaml'])
      .use(pageBullets)
      .use(boundedBrackets)
      .use(keepPlaces)
      .use(leaveOut, absent)
      .freeze();
    processors.set(key, processor);
  }
  return processor;
}
