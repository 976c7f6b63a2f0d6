import { labelledLine } from '../../language/labelled-lines.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { endsSentence } from '../unit.ts';
import { headLines, isName } from './page-places.ts';

/** The longest trail that stands in one block with its heading. */
const longestTrail = 60;

/** A line at the top that ends in the words of a heading further down: where on the site the page stands. */
export function repeatedHead(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
  for (let index = 0; index < Math.min(headLines, lines.length); index += 1) {
    const { text } = (lines[index] as Line).passage;
    if (reasons[index] || text.length > 160 || endsSentence(text)) continue;
    for (let at = index + 1; at < Math.min(index + headLines, lines.length); at += 1) {
      const other = lines[at] as Line;
      // Lines of one paragraph repeat words without being a trail.
      if (other.block === (lines[index] as Line).block && text.length > longestTrail) continue;
      const heading = other.passage.text;
      if (isName(other, sheet)) continue;
      if (heading.length >= 12 && text.length > heading.length + 2 && text.endsWith(` ${heading}`))
        reasons[index] = 'breadcrumb';
    }
  }
}

const pageMark = /^\d{1,3}(?:\s?\/\s?\d{1,3})?\s+|\s+(?:side\s)?\d{1,3}(?:\s?\/\s?\d{1,3})?$/i;
const mayBeMarked = /^\d|\d$/;

/** Headings count from one, and pages of text begin later. */
const leastPage = 4;

/** From how many pages on, and of what length, a line may begin on an early page. */
const fewestEarly = 3;
const leastEarly = 25;

/** Whether the numbers that a line stands with are those of pages, and it counts no chapters. */
const arePages = (numbers: readonly number[], text: string): boolean =>
  numbers.filter((number) => number >= leastPage).length >= 2 ||
  (numbers.length >= fewestEarly && text.length >= leastEarly && !numbers.includes(1));

/** A line that comes back on other pages with another page number is a running head, with the number or without. */
export function repeatedHeads(lines: readonly Line[], reasons: (string | null)[]): void {
  const pages = new Map<string, Set<number>>();
  for (const [index, { passage, item }] of lines.entries()) {
    const mark = item === null && mayBeMarked.test(passage.text) ? pageMark.exec(passage.text) : null;
    const bare = mark ? passage.text.replace(pageMark, '') : '';
    if (!mark || reasons[index] || !/\s/.test(bare) || endsSentence(passage.text) || labelledLine.test(passage.text))
      continue;
    const head = bare.toLowerCase();
    pages.set(head, (pages.get(head) ?? new Set()).add(Number(/\d+/.exec(mark[0])?.[0])));
  }
  for (const [index, { passage, item }] of lines.entries()) {
    if (item !== null || !mayBeMarked.test(passage.text) || !pageMark.test(passage.text)) continue;
    const numbers = pages.get(passage.text.replace(pageMark, '').toLowerCase());
    if (numbers && arePages([...numbers], passage.text)) reasons[index] ??= 'running-head';
  }
  const numbered = new Map<string, number>();
  const firstPage = new Map<string, number>();
  const seen = new Set<string>();
  for (const [index, { passage }] of lines.entries()) {
    if (reasons[index] !== 'running-head') continue;
    const bare = passage.text.replace(pageMark, '').toLowerCase();
    numbered.set(bare, (numbered.get(bare) ?? 0) + 1);
    firstPage.set(bare, firstPage.get(bare) ?? index);
  }
  if (numbered.size === 0) return;
  for (const [index, { passage, item }] of lines.entries()) {
    const head = passage.text.toLowerCase();
    if (item !== null || index === 0 || !numbered.has(head)) continue;
    // The first one, where it stands before any page's, is the title.
    if (seen.has(head) || index > (firstPage.get(head) ?? 0)) reasons[index] ??= 'running-head';
    seen.add(head);
  }
}
