import type { Element, Root } from 'hast';
import { textOf } from './html-furniture.ts';
import { linkedData } from './html-linked-data.ts';
import type { Hints } from './types.ts';
import { isWebAddress } from './web-address.ts';

/**
 * What the head of a page says about its document: Open Graph, JSON-LD, Dublin Core, `<title>`, `lang`, canonical URL.
 * A title that some heading of the page repeats goes before the others, since site names are often part of `<title>`.
 */
export function headHints(root: Root): Hints | null {
  const head = collect(root);
  const data = linkedData(head.scripts);
  const meta = (...names: string[]): string | undefined => names.map((name) => head.metas.get(name)).find((v) => !!v);
  const parts = splitTitle(head.title);
  const titles = [data.title, meta('og:title', 'dc.title', 'dcterms.title', 'twitter:title'), parts.title, head.title];
  const title = titles.find((t) => t && head.headings.includes(t)) ?? titles.find((t) => !!t);
  const organisation =
    data.publisher ?? meta('og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher') ?? parts.site;
  const published = isoDate(
    data.published ??
      meta('article:published_time', 'dc.date', 'dcterms.issued', 'dcterms.created', 'date', 'publish-date'),
  );
  const url = httpUrl(head.canonical ?? meta('og:url') ?? data.url);
  const language = languageOf(head.lang ?? data.language);
  const hints: Hints = {
    ...(title ? { title } : {}),
    ...(organisation ? { organisation } : {}),
    ...(language ? { language } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
  };
  return Object.keys(hints).length > 0 ? hints : null;
}

interface Head {
  title: string | undefined;
  lang: string | undefined;
  canonical: string | undefined;
  readonly metas: Map<string, string>;
  readonly scripts: string[];
  readonly headings: string[];
}

function collect(root: Root): Head {
  const head: Head = {
    title: undefined,
    lang: undefined,
    canonical: undefined,
    metas: new Map(),
    scripts: [],
    headings: [],
  };
  const walk = (node: Element | Root): void => {
    for (const child of node.children) {
      if (child.type !== 'element' || child.tagName === 'svg') continue;
      const { properties: p } = child;
      if (child.tagName === 'html' && p.lang) head.lang = String(p.lang);
      if (child.tagName === 'title') head.title ??= textOf(child) || undefined;
      if (child.tagName === 'h1') head.headings.push(textOf(child));
      if (child.tagName === 'link' && [p.rel].flat().includes('canonical') && p.href) head.canonical ??= String(p.href);
      if (child.tagName === 'script' && p.type === 'application/ld+json') head.scripts.push(textOf(child));
      if (child.tagName === 'meta') {
        const name = String(p.property ?? p.name ?? '').toLowerCase();
        const content = String(p.content ?? '')
          .replace(/\s+/g, ' ')
          .trim();
        if (name && content && !head.metas.has(name)) head.metas.set(name, content);
      }
      walk(child);
    }
  };
  walk(root);
  return head;
}

/** `Barnevern | Arbeiderpartiet`: the title and, where one separator stands in it, the site's name. */
function splitTitle(title: string | undefined): { title?: string; site?: string } {
  if (!title) return {};
  const parts = title.split(/\s+[|–—·»]\s+|\s+-\s+/);
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length !== 2 || !first || !last || last.split(' ').length > 5) return { title };
  return { title: first, site: last };
}

/** The date of an ISO 8601 date or time; nothing where it is no date. */
export function isoDate(text: string | undefined): string | undefined {
  const date = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:$|[T ])/.exec(text?.trim() ?? '')?.[1];
  return date && !Number.isNaN(Date.parse(date)) ? date : undefined;
}

function httpUrl(text: string | undefined): string | undefined {
  return text && isWebAddress(text) ? text : undefined;
}

/** The language part of a tag; `no` says neither bokmål nor nynorsk and is left to the text. */
function languageOf(tag: string | undefined): string | undefined {
  const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (!language || !/^[a-z]{2,3}$/.test(language) || language === 'no') return undefined;
  return language;
}
