/** What JSON-LD blocks of a page say about its document. */
export interface LinkedData {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
}

const works =
  /^(Article|NewsArticle|Report|WebPage|Legislation|CreativeWork|GovernmentService|BlogPosting|DigitalDocument)$/;
const mostCharacters = 1_000_000;
const mostNodes = 2000;

/** Reads JSON-LD blocks leniently: what is no JSON is passed over, the first work described is taken. */
export function linkedData(blocks: readonly string[]): LinkedData {
  const found: { title?: string; publisher?: string; published?: string; language?: string; url?: string } = {};
  for (const node of blocks.flatMap(nodesOf)) {
    const types = [node['@type']].flat().map(String);
    const publisher = nameOf(node.publisher) ?? (types.includes('WebSite') ? text(node.name) : undefined);
    if (publisher) found.publisher ??= publisher;
    if (!types.some((type) => works.test(type))) continue;
    const facts = {
      title: text(node.headline) ?? text(node.name),
      published: text(node.datePublished),
      language: text(node.inLanguage),
      url: text(node.url),
    };
    for (const [key, value] of Object.entries(facts)) if (value) found[key as keyof typeof facts] ??= value;
  }
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function nodesOf(block: string): Node[] {
  if (block.length > mostCharacters) return [];
  let queue: unknown[];
  try {
    queue = [JSON.parse(block)];
  } catch {
    return [];
  }
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && at < mostNodes; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue = queue.concat(value.slice(0, mostNodes));
    else if (isNode(value)) {
      nodes.push(value);
      if (Array.isArray(value['@graph'])) queue = queue.concat(value['@graph'].slice(0, mostNodes));
    }
  }
  return nodes;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

const nameOf = (value: unknown): string | undefined => (isNode(value) ? text(value.name) : text(value));
