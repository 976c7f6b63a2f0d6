import type { Element } from 'hast';
import { isUnseen } from './html-measure.ts';
import { namesOf, roleOf } from './html-names.ts';

const deleted = new Set(['del', 's', 'strike']);

/** Names of notes and lists of them, as content systems, LibreOffice, Pandoc and the Word reader give them. */
const noteName =
  /^(?:(?:sd)?(?:foot|end)notes?(?:-?\d{1,4})?|fn:?-?\d{1,4}|fotnoter?|sluttnoter?|wp-block-footnotes)$/i;

const noteRoles = new Set(['doc-footnote', 'doc-endnotes', 'doc-endnote']);

/**
 * What stands beside the text: words struck out, marks of notes, the notes themselves, heads of printed pages; undefined
 * for others.
 */
export function asideReason(element: Element): string | undefined {
  if (deleted.has(element.tagName)) return 'deleted';
  // LibreOffice writes what its pages repeat as blocks with these titles.
  if (element.tagName === 'div' && /^(header|footer)$/.test(String(element.properties.title ?? '')))
    return 'running-head';
  if (/^(a|sup|span)$/.test(element.tagName)) return isNoteMark(element) ? 'note-mark' : undefined;
  if (!/^(div|section|aside|ol|ul|li|p|dl|dd)$/.test(element.tagName)) return undefined;
  if (noteRoles.has(roleOf(element) ?? '') || namesOf(element).some((name) => noteName.test(name))) return 'note';
  const items = element.children.filter((child): child is Element => child.type === 'element');
  const isNotes = /^[ou]l$/.test(element.tagName) && items.length > 0;
  return isNotes && items.every((item) => asideReason(item) === 'note') ? 'note' : undefined;
}

const markText = /^[[(]?(?:\d{1,3}|[*†‡]{1,3}|[ivx]{1,4})[\])]?$|^[↑↩⏎][\ufe0e\ufe0f]?$/u;

/** A raised number that is a link within the page, or such a link with a raised number in it; `m²` is none. */
function isNoteMark(element: Element): boolean {
  const parts = [element, ...within(element)];
  const links = parts.filter(({ tagName }) => tagName === 'a');
  const isRaised = parts.some(({ tagName }) => tagName === 'sup');
  const isLinked = links.some(({ properties }) => /#(?!$)/.test(String(properties.href ?? '')));
  const said = textIn(element);
  const isBack = /^[↑↩⏎]/u.test(said);
  return isLinked && (isRaised || isBack || links.some(isNamedMark)) && markText.test(said);
}

const isNamedMark = (link: Element): boolean =>
  roleOf(link) === 'doc-noteref' ||
  namesOf(link).some((name) => /^(?:sd)?(?:foot|end)note(?:anc|sym|-?ref)/i.test(name));

const within = (element: Element): Element[] =>
  element.children.flatMap((child) => (child.type === 'element' ? [child, ...within(child)] : []));

const textIn = (element: Element): string =>
  element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' && !isUnseen(child) ? textIn(child) : '',
    )
    .join('')
    .replace(/\s+/g, '');
