import type { Element, Root } from 'hast';

/** What stands in an element, counted in characters that are not white space. */
export interface Measure {
  text: number;
  linked: number;
  links: number;
  /** Words of all links together. */
  linkWords: number;
  mainHeadings: number;
  blocks: number;
}

const nothing = new Set(['script', 'style', 'template', 'svg', 'head', 'title', 'math', 'object', 'iframe']);

/** True for elements whose content is never shown as text. */
export function isUnseen(element: Element): boolean {
  return nothing.has(element.tagName);
}

/** Measures every element of a page, the innermost first. */
export function measurePage(root: Root): Map<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const walk = (node: Element | Root, inLink: boolean): Measure => {
    const sum: Measure = { text: 0, linked: 0, links: 0, linkWords: 0, mainHeadings: 0, blocks: 0 };
    for (const child of node.children) {
      if (child.type === 'text') {
        const length = child.value.replace(/\s+/g, '').length;
        sum.text += length;
        if (inLink) sum.linked += length;
        if (inLink && length > 0) sum.linkWords += child.value.trim().split(/\s+/).length;
      } else if (child.type === 'element' && !isUnseen(child)) {
        const isLink = child.tagName === 'a' && child.properties.href !== undefined;
        const inner = walk(child, inLink || isLink);
        sum.text += inner.text;
        sum.linked += inner.linked;
        sum.links += inner.links + (isLink && inner.text > 0 ? 1 : 0);
        sum.linkWords += inner.linkWords;
        sum.mainHeadings += inner.mainHeadings + (child.tagName === 'h1' ? 1 : 0);
        sum.blocks += inner.blocks + (/^(p|li|h[1-6]|tr|summary)$/.test(child.tagName) ? 1 : 0);
      }
    }
    if (node.type === 'element') measures.set(node, sum);
    return sum;
  };
  walk(root, false);
  return measures;
}
