import type { Element, ElementData, Root } from 'hast';
import { controlTexts, relatedHeadings } from '../language/page-furniture-markup.ts';
import { isUnseen, type Measure, measurePage } from './html-measure.ts';
import { isNamedMain, verdictByMarkup } from './html-names.ts';
import { asideReason } from './html-notes.ts';

declare module 'hast' {
  interface ElementData {
    /** Reason id, where the markup says that this element is page furniture. */
    furniture?: string;
  }
}

const weakShare = 0.4;
const mainShare = 0.3;

/**
 * Marks the elements of a page that are no content, with the reason in `data.furniture`: by element name, role, class name and id, by what buttons
 * say, by headings over related links, and by the density of short links. Collapsed and hidden parts are content:
 * that is where goals stand. The element that holds the document is never marked, whatever wraps it is called. What
 * stands inside a marked element is not looked at.
 */
export function markFurniture(root: Root): void {
  const measures = measurePage(root);
  const page: Measure = { text: 0, linked: 0, links: 0, linkWords: 0, mainHeadings: 0, blocks: 0 };
  for (const child of root.children) if (child.type === 'element') add(page, measures.get(child));
  const running = Math.max(1, page.text - page.linked);
  const main = findMain(measures, running);
  const walk = (node: Element | Root, inMain: boolean): void => {
    let related = false;
    for (const child of node.children) {
      if (child.type !== 'element' || isUnseen(child)) continue;
      const measure = measures.get(child);
      if (!measure || measure.text === 0) continue;
      const heading = /^h[2-6]$/.test(child.tagName) && relatedHeadings.some((words) => words.test(textOf(child)));
      if (heading || (related && isLinkList(measure, false))) {
        mark(child, 'related-links');
        related = true;
        continue;
      }
      related = false;
      const inside = inMain || child === main;
      const reason = reasonOf(child, measure, {
        holdsMain: holds(child, main),
        inside,
        hasMain: !!main,
        running,
        page,
      });
      if (reason === undefined) walk(child, inside);
      else mark(child, reason);
    }
  };
  walk(root, false);
}

function mark(element: Element, furniture: string): void {
  element.data = { ...element.data, furniture } as ElementData;
}

interface Surroundings {
  readonly holdsMain: boolean;
  readonly inside: boolean;
  readonly hasMain: boolean;
  readonly running: number;
  readonly page: Measure;
}

function reasonOf(element: Element, measure: Measure, at: Surroundings): string | undefined {
  if (at.holdsMain || /^(html|body)$/.test(element.tagName)) return undefined;
  if (/^(a|button|span|i|em|b|small)$/.test(element.tagName)) {
    const said = textOf(element);
    if (controlTexts.some((words) => words.test(said))) return 'control';
    if (element.properties.ariaHidden === 'true' && !/[\p{L}\p{N}]/u.test(said)) return 'icon';
  }
  const aside = asideReason(element);
  if (aside !== undefined) return aside;
  const share = (measure.text - measure.linked) / at.running;
  const holdsTitle = measure.mainHeadings > 0 && at.page.mainHeadings === measure.mainHeadings;
  const verdict = verdictByMarkup(element);
  if (verdict && !holdsTitle && (verdict.strong || share < weakShare)) return verdict.reason;
  if (element.tagName === 'form') return !holdsTitle && share < weakShare ? 'form' : undefined;
  if (element.tagName === 'aside' && !holdsTitle && isLinkList(measure, false)) return 'related-links';
  if (at.inside || holdsTitle || !/^(div|ul|ol|section|header|aside|table|td|p|a|span|button)$/.test(element.tagName)) {
    return undefined;
  }
  if (isLinkList(measure, true)) return 'navigation';
  return at.hasMain && measure.text < 60 && measure.blocks < 3 ? 'outside-main' : undefined;
}

/** Mostly links; with `short`, links of few words, as menus have and lists of goals do not. */
function isLinkList(measure: Measure, short: boolean): boolean {
  if (measure.links < (short ? 3 : 1) || measure.linked < measure.text * 0.7) return false;
  return !short || measure.linkWords / measure.links <= 3;
}

/** The element that holds the document: the first that says so and has a fair share of the running text. */
function findMain(measures: ReadonlyMap<Element, Measure>, running: number): Element | undefined {
  const fair = (element: Element): boolean => {
    const measure = measures.get(element);
    return !!measure && measure.text - measure.linked >= running * mainShare;
  };
  const candidates = [...measures.keys()].filter((e) => (e.tagName === 'article' || isNamedMain(e)) && fair(e));
  const plain = candidates.find((e) => e.tagName === 'main' || e.properties.role === 'main');
  return plain ?? candidates.sort((a, b) => (measures.get(b)?.text ?? 0) - (measures.get(a)?.text ?? 0))[0];
}

function holds(element: Element, inner: Element | undefined): boolean {
  if (!inner?.position || !element.position) return element === inner;
  const [start, end] = [element.position.start.offset ?? 0, element.position.end.offset ?? 0];
  return start <= (inner.position.start.offset ?? 0) && (inner.position.end.offset ?? 0) <= end;
}

function add(sum: Measure, part: Measure | undefined): void {
  if (!part) return;
  for (const key of Object.keys(sum) as (keyof Measure)[]) sum[key] += part[key];
}

/** The text of an element with white space collapsed. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') parts.push(child.value);
      else if (child.type === 'element' && !isUnseen(child)) walk(child);
    }
  };
  walk(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
