import { menuWords } from '../../language/furniture-phrases.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { countWords } from '../unit.ts';
import { isName } from './page-places.ts';

/** From how many lines on a list is a menu, most words that an entry has, and how many known names of pages it must have. */
const fewestEntries = 8;
const longestEntry = 7;
const fewestKnown = 4;

/**
 * A list as long as a page's menu, nested or not, whose entries are names of pages: none ends as a sentence or goes on,
 * no line announces it, and some are pages that every site has.
 */
export function menuLists(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
  for (let index = 0; index < lines.length; ) {
    let end = index;
    while (lines[end]?.item) end += 1;
    if (end - index >= fewestEntries && isMenu(lines, index, end, reasons))
      for (let at = index; at < end; at += 1) if (!isName(lines[at] as Line, sheet)) reasons[at] ??= 'menu';
    index = Math.max(end, index + 1);
  }
}

function isMenu(lines: readonly Line[], from: number, to: number, reasons: readonly (string | null)[]): boolean {
  if (/:$/.test(lines[from - 1]?.passage.text ?? '')) return false;
  let known = 0;
  for (let at = from; at < to; at += 1) {
    const { text } = (lines[at] as Line).passage;
    if (countWords(text) > longestEntry || /[.!;,]$/u.test(text)) return false;
    if (reasons[at] || isPage(text.toLowerCase())) known += 1;
  }
  return known >= fewestKnown && known * knownShare >= to - from;
}

/** One in so many must be known. */
const knownShare = 6;

const isPage = (text: string): boolean => menuWords.has(text) || /^(?:om |alle |e-post:|tlf\b|postadresse)/.test(text);
