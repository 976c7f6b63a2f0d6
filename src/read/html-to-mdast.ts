import type { Element, ElementContent, Root as HastRoot, Text as HastText } from 'hast';
import type { Handle, NodeHandle } from 'hast-util-to-mdast';
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { FormatError } from './format-error.ts';
import { listBullets } from './html-bullets.ts';
import { isUnseen } from './html-measure.ts';
import { defaultHandlers, toMdast } from './html-packages.ts';
import { type DecodeReference, textNodes } from './html-text.ts';
import { tidyBlocks } from './html-tidy.ts';
import { setPoints } from './points.ts';

/** Elements that only hold other blocks: walked here, so that the library sees one block at a time. */
const containers =
  /^(html|body|div|main|article|section|header|footer|nav|aside|form|fieldset|center|hgroup|address|figure|dialog|details|noscript|menu|picture)$/;

const blocks = /^(p|h[1-6]|ul|ol|dir|dl|table|blockquote|pre|xmp|listing|hr|figcaption|legend|caption|dd|dt|li)$/;

/** Blocks given to the library together: each call has a cost of its own, and one call must not hold a whole page. */
const batchSize = 64;

/**
 * Turns a page into mdast, block by block, with positions into the HTML source. What `markFurniture` marked carries
 * `data.furniture`; where that is part of a line it becomes a paragraph of its own after the block.
 * Throws FormatError `too-complex` where one block is beyond what can be held.
 */
export function pageToMdast(page: HastRoot, source: string, decode: DecodeReference): Root {
  const children: RootContent[] = [];
  const options = { handlers, nodeHandlers: { text: textHandler(source, decode) } };
  let batch: ElementContent[] = [];
  let batchReason: string | undefined;
  const convertBatch = (): void => {
    for (const node of tidyBlocks(convert(batch, options))) {
      if (batchReason !== undefined) node.data = { ...node.data, furniture: batchReason };
      children.push(node);
    }
    batch = [];
  };
  const emit = (content: ElementContent, reason: string | undefined): void => {
    if (reason !== batchReason || batch.length >= batchSize) convertBatch();
    batchReason = reason;
    batch.push(content);
  };
  const walk = (node: Element | HastRoot, reason: string | undefined): void => {
    let run: ElementContent[] = [];
    const flush = (): void => {
      if (run.length > 0) emit({ type: 'element', tagName: 'div', properties: {}, children: run }, reason);
      run = [];
    };
    for (const child of node.children) {
      if (child.type === 'text') run.push(child);
      if (child.type !== 'element' || isUnseen(child)) continue;
      if (!holdsBlocks(child)) run.push(child);
      else {
        flush();
        const inner = reason ?? child.data?.furniture;
        if (blocks.test(child.tagName)) emit(child, inner);
        else walk(child, inner);
      }
    }
    flush();
  };
  walk(page, undefined);
  convertBatch();
  const root: Root = { type: 'root', children: listBullets(children, source) };
  setPoints(root, source);
  return root;
}

/** True for blocks, and for inline elements around blocks, such as a link around a whole card. */
function holdsBlocks(element: Element): boolean {
  if (containers.test(element.tagName) || blocks.test(element.tagName)) return true;
  return element.children.some((child) => child.type === 'element' && holdsBlocks(child));
}

interface ConvertOptions {
  readonly handlers: Record<string, Handle>;
  readonly nodeHandlers: Record<string, NodeHandle>;
}

function convert(content: ElementContent[], options: ConvertOptions): RootContent[] {
  try {
    const tree = toMdast({ type: 'root', children: content }, { ...options, document: true });
    return tree.type === 'root' ? tree.children : [];
  } catch (error) {
    if (error instanceof RangeError) throw new FormatError({ kind: 'too-complex', format: 'HTML' });
    throw error;
  }
}

const all: Handle = (state, node) => state.all(node);
const flow: Handle = (state, node) => state.toFlow(state.all(node) as never);
const nothing: Handle = () => undefined;
const line: Handle = (state, node) => {
  const result: Paragraph = { type: 'paragraph', children: state.all(node) as PhrasingContent[] };
  state.patch(node, result);
  return result;
};

const each = (names: string, handle: Handle): Record<string, Handle> =>
  Object.fromEntries(names.split(' ').map((name) => [name, handle]));

/** Handlers over those of the library: nothing invented, nothing dropped that a reader sees, furniture marked. */
const handlers: Record<string, Handle> = Object.fromEntries(
  Object.entries({
    ...defaultHandlers,
    ...each('q code kbd samp tt var del s strike label option', all),
    ...each('dialog menu select datalist optgroup', flow),
    ...each('img image input iframe audio video base wbr hr textarea', nothing),
    ...each('pre xmp listing caption', line),
  } as Record<string, Handle>).map(([name, handle]) => [name, marking(handle)]),
);

/** The same handler, whose results carry the furniture mark and the ordinal of their element. */
function marking(handle: Handle): Handle {
  return (state, node, parent) => {
    const result = handle(state, node, parent);
    const { furniture, ordinal } = node.data ?? {};
    for (const made of (result ? [result].flat() : []) as Nodes[]) {
      if (furniture !== undefined) made.data = { ...made.data, furniture };
      if (ordinal !== undefined && made.type === 'listItem') made.data = { ...made.data, ordinal };
    }
    return result;
  };
}

/**
 * Texts become `htmlText` nodes on their way through the library, which would join neighbouring `text` nodes and so
 * lose their places; `tidyBlocks` names them `text` again.
 */
function textHandler(source: string, decode: DecodeReference): NodeHandle {
  return (_state, node: HastText) =>
    textNodes(node, source, decode).map((text) => ({ ...text, type: 'htmlText', data: { hName: 'span' } })) as never;
}
