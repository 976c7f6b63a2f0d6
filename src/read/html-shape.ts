import type { Element, ElementContent, ElementData, Root } from 'hast';
import { limits } from './limits.ts';

declare module 'hast' {
  interface ElementData {
    /** Number or letter of an item of an `<ol>`, which stands nowhere in the source. */
    ordinal?: string;
  }
}

declare module 'mdast' {
  interface ListItemData {
    /** Number or letter of the item, where the markup counts and the source has no marker. */
    ordinal?: string;
  }
}

/**
 * Gives elements that only a browser's style or script makes what they are the name of what they are: the trigger of
 * an accordion becomes a heading, a table that lays out the page becomes blocks, a caption stands before its table, a
 * list in a list belongs to the item before it. Changes the tree in place; positions stay.
 */
export function shapePage(root: Root): void {
  let depth = 1;
  const walk = (node: Element | Root, inItem: boolean, inLine: boolean): void => {
    for (let index = 0; index < node.children.length; index += 1) {
      const child = node.children[index];
      if (child?.type !== 'element') continue;
      const level = /^h([1-6])$/.exec(child.tagName)?.[1];
      if (level) depth = Number(level);
      if (isTrigger(child) && !inItem && !inLine) child.tagName = `h${Math.min(6, depth + 1)}`;
      else if (child.tagName === 'button' || child.tagName === 'summary') child.tagName = inLine ? 'span' : 'div';
      if (child.tagName === 'table' && isLayout(child)) flatten(child);
      else if (child.tagName === 'table') index += moveCaptions(node, child, index);
      if (child.tagName === 'ul' || child.tagName === 'ol') shapeList(child);
      if (child.tagName === 'td' || child.tagName === 'th') shapeCell(child);
      walk(child, inItem || /^(li|td|th)$/.test(child.tagName), inLine || /^(h[1-6]|p|a|td|th)$/.test(child.tagName));
    }
  };
  walk(root, false, false);
}

/** Puts the captions of a table before it; returns how many there were. */
function moveCaptions(parent: Element | Root, table: Element, index: number): number {
  const captions = table.children.filter((c): c is Element => c.type === 'element' && c.tagName === 'caption');
  for (const caption of captions) caption.tagName = 'p';
  table.children = table.children.filter((child) => !captions.includes(child as Element));
  parent.children.splice(index, 0, ...captions);
  return captions.length;
}

/** Counts the items of an ordered list, and moves lists that stand between items into the item before. */
function shapeList(list: Element): void {
  let number = Number(list.properties.start ?? 1) || 1;
  let last: Element | undefined;
  list.children = list.children.filter((child) => {
    if (child.type !== 'element') return true;
    if (child.tagName === 'li') {
      last = child;
      if (list.tagName === 'ol') {
        number = Number(child.properties.value ?? number) || number;
        child.data = { ...child.data, ordinal: ordinalOf(number, String(list.properties.type ?? '1')) } as ElementData;
        number += 1;
      }
      return true;
    }
    if (!last || !/^(ul|ol)$/.test(child.tagName)) return true;
    last.children.push(child);
    return false;
  });
}

function ordinalOf(number: number, type: string): string {
  if (!/^[aA]$/.test(type) || number < 1 || number > 26) return String(number);
  return String.fromCharCode(type.charCodeAt(0) + number - 1);
}

/** The button that opens a collapsed part, and the summary of a `<details>`. */
function isTrigger(element: Element): boolean {
  if (element.tagName === 'summary') return true;
  const { ariaExpanded, ariaControls } = element.properties;
  const opens = (ariaExpanded !== undefined && ariaExpanded !== null) || !!ariaControls;
  return opens && (element.tagName === 'button' || element.properties.role === 'button');
}

/** A table without data: said so by its role, holding other tables or headings, or made of a single cell. */
function isLayout(table: Element): boolean {
  const { role } = table.properties;
  if (role === 'presentation' || role === 'none') return true;
  let cells = 0;
  let nested = false;
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'td' || child.tagName === 'th') cells += 1;
      if (/^(table|h[1-6]|main|article|section)$/.test(child.tagName)) nested = true;
      else walk(child);
    }
  };
  walk(table);
  return nested || cells < 2;
}

function flatten(table: Element): void {
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element' || child.tagName === 'table') continue;
      if (/^(tbody|thead|tfoot|tr|td|th|caption|colgroup)$/.test(child.tagName)) {
        child.tagName = 'div';
        walk(child);
      }
    }
  };
  table.tagName = 'div';
  walk(table);
}

/** Cells hold running text only: paragraphs and list items in a cell become lines of it. Spans are held to sense. */
function shapeCell(cell: Element): void {
  for (const [name, most] of [
    ['colSpan', limits.columnSpan],
    ['rowSpan', limits.rowSpan],
  ] as const) {
    const span = Number(cell.properties[name]);
    if (Number.isFinite(span) && span > most) cell.properties[name] = most;
  }
  const lines: ElementContent[] = [];
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element' || !/^(p|div|ul|ol|li|dl|dt|dd|blockquote|pre)$/.test(child.tagName)) {
        lines.push(child);
        continue;
      }
      lines.push(lineBreak(child));
      walk(child);
      lines.push(lineBreak(child));
    }
  };
  walk(cell);
  cell.children = lines.filter(
    (line, i) => !(isBreak(line) && (i === 0 || i === lines.length - 1 || isBreak(lines[i - 1]))),
  );
}

const lineBreak = (block: Element): Element => {
  const start = block.position?.start;
  const place = start ? { position: { start, end: start } } : {};
  return { type: 'element', tagName: 'br', properties: {}, children: [], ...place };
};

const isBreak = (node: ElementContent | undefined): boolean => node?.type === 'element' && node.tagName === 'br';
