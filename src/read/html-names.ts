import type { Element } from 'hast';
import {
  furnitureElements,
  furnitureRoles,
  layoutPrefixes,
  type MarkupNames,
  mainNames,
  markupNames,
} from '../language/page-furniture-markup.ts';

/** Why the markup says that an element is no content; `strong` reasons hold however much text the element has. */
export interface Verdict {
  readonly reason: string;
  readonly strong: boolean;
}

/** Cuts class names and ids into lower-case words, leaving out words that describe a layout (`has-sidebar`). */
export function nameWords(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const words = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const prefixed = layoutPrefixes.includes(words[0] ?? '');
    if (prefixed && words[0] !== undefined) return words[0] === 'js' ? words.slice(1) : [];
    return words.length > 1 ? [...words, words.join('')] : words;
  });
}

/** The furniture entry that a class name or id falls under. */
export function furnitureByName(names: readonly string[]): MarkupNames | undefined {
  const words = nameWords(names);
  return markupNames.find((entry) =>
    words.some(
      (word) =>
        entry.words.includes(word) ||
        entry.starts?.some((start) => word.startsWith(start)) ||
        entry.ends?.some((end) => word.endsWith(end)),
    ),
  );
}

/** The class names and the id of an element. */
export function namesOf(element: Element): string[] {
  const { className, id } = element.properties;
  const classes = Array.isArray(className) ? className.map(String) : [];
  return id === undefined || id === null ? classes : [...classes, String(id)];
}

/** The ARIA role of an element, in lower case; the first where several are given. */
export function roleOf(element: Element): string | undefined {
  const { role } = element.properties;
  return (Array.isArray(role) ? String(role[0] ?? '') : role ? String(role) : '').toLowerCase() || undefined;
}

/** What element name, role and names say about an element; undefined where they say nothing against it. */
export function verdictByMarkup(element: Element): Verdict | undefined {
  const byElement = furnitureElements[element.tagName];
  if (byElement !== undefined) return { reason: byElement, strong: true };
  const byRole = furnitureRoles[roleOf(element) ?? ''];
  const byName = /^h[1-6]$|^body$|^html$|^main$/.test(element.tagName) ? undefined : furnitureByName(namesOf(element));
  if (byName?.strong) return { reason: byName.reason, strong: true };
  if (byRole !== undefined) return { reason: byRole, strong: true };
  return byName ? { reason: byName.reason, strong: false } : undefined;
}

/** True for the element that says it holds the document: `<main>`, its role, or a name such as `hovedinnhold`. */
export function isNamedMain(element: Element): boolean {
  if (element.tagName === 'main' || roleOf(element) === 'main') return true;
  if (!/^(div|section|article|td)$/.test(element.tagName)) return false;
  const words = nameWords(namesOf(element));
  return words.some((word) => mainNames.includes(word)) && furnitureByName(namesOf(element)) === undefined;
}
