import {
  archiveHead,
  furniturePhrases,
  hereLead,
  newsCloser,
  newsOpener,
  seeAlso,
  subjectsHead,
} from '../../language/furniture-phrases.ts';
import { lettered } from '../../language/lettered.ts';
import { monthNames } from '../../language/month-names.ts';
import { metaLine } from '../../language/titles.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { countWords } from '../unit.ts';
import { isName } from './page-places.ts';

const threeCapitals = lettered(String.raw`\p{Lu}{3}`);

/** How far from the end a page's tail may begin, as a share of the lines. */
const tailShare = 0.6;

/** After a widget that closes a page, short lines without a list are the page's too. */
export function pageTail(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
  const opener = furniturePhrases.filter((phrase) => phrase.opensTail).map((phrase) => phrase.reason);
  const takesLists = (reason: string | null): boolean => reason === 'related-heading';
  const first = reasons.findIndex(
    (reason, index) => reason !== null && opener.includes(reason) && index >= lines.length * (1 - tailShare),
  );
  if (first < 0) return;
  const rest = lines.slice(first + 1);
  const lists = takesLists(reasons[first] ?? null);
  if (rest.some((line) => (line.item !== null && !lists) || line.type === 'row' || line.passage.text.length > 140))
    return;
  if (rest.some((line) => line.passage.text.endsWith(':'))) return;
  const told = lines.map(
    ({ passage, item }, index) => reasons[index] === null && item === null && isTold(passage.text),
  );
  const behind = told.slice(first + 1).filter(Boolean).length;
  // Widgets at the head of a short page stand in its middle.
  if (behind >= fewestTold || behind > told.slice(0, first).filter(Boolean).length) return;
  for (let index = first + 1; index < lines.length; index += 1) {
    const { passage } = lines[index] as Line;
    if (!isName(lines[index] as Line, sheet) && !metaLine.test(passage.text)) reasons[index] ??= 'page-tail';
  }
}

/** How many whole sentences behind a widget tell that the text goes on. */
const fewestTold = 2;
const isTold = (text: string): boolean => /[.!]$/.test(text) && countWords(text) >= 5;

/** `Se også:` on a line of its own: the names of pages under it, in its block, are links. */
export function linksBelow(lines: readonly Line[], reasons: (string | null)[]): void {
  for (const [index, { passage, block }] of lines.entries()) {
    if (passage.text.length > longestHead || !(reasons[index] === 'related-heading' || seeAlso.test(passage.text)))
      continue;
    for (let at = index + 1; lines[at]?.block === block; at += 1) {
      const { item, passage: below } = lines[at] as Line;
      if (item !== null || countWords(below.text) > longestLink || /[.!?:]$/u.test(below.text)) break;
      reasons[at] ??= 'related-links';
    }
  }
}

const longestLink = 12;

/** `Planen finn du her:`, and alone under it the name of what it links to; `Les også`, and a headline in quotation marks. */
export function linkBelow(lines: readonly Line[], reasons: (string | null)[]): void {
  for (const [index, { passage, block, item }] of lines.entries()) {
    const link = lines[index + 1];
    if (item !== null || !link || link.item !== null || link.type !== 'text' || reasons[index + 1]) continue;
    const { text } = link.passage;
    const isAlone = link.block !== lines[index + 2]?.block && countWords(text) <= longestHeadline;
    if (!isAlone) continue;
    const isNamed = !/[.!?:]$/.test(text) && passage.text.endsWith('her:') && hereLead.test(passage.text);
    const isQuoted =
      link.block !== block && quoted.test(text) && passage.text.length <= longestHead && seeAlso.test(passage.text);
    if (isNamed || isQuoted) reasons[index + 1] = 'related-links';
  }
}

const longestHeadline = 20;
const quoted = /^["«“”].*["»”]$/;

/** Letters of the longest head over links or months. */
const longestHead = 40;

/** How many lines the news of others may take, between their head and what closes them. */
const mostTeasers = 40;

/** `Aktuelt`, headlines with their days and openings, `Se alle nyheter`: what else the site has. */
export function teasers(lines: readonly Line[], reasons: (string | null)[]): void {
  const closer = lines.findLastIndex(({ passage }) => passage.text.length <= 140 && newsCloser.test(passage.text));
  if (closer < 0) return;
  const isOpener = ({ passage, item }: Line): boolean =>
    item === null && passage.text.length <= 80 && newsOpener.test(passage.text);
  const opener = lines.findLastIndex((line, index) => index < closer && isOpener(line));
  if (opener < fewestBefore || closer - opener > mostTeasers) return;
  // In a menu over the text it opens nothing.
  const hasText = lines.slice(0, opener).some(({ passage }) => isTold(passage.text));
  const between = lines.slice(opener, closer);
  const goesOn = ({ passage, item }: Line): boolean =>
    item !== null || passage.text.endsWith(':') || passage.text.length > longestTeaser;
  if (!hasText || between.some(goesOn)) return;
  for (let index = opener; index < closer; index += 1) reasons[index] ??= 'related-links';
}

/** How many lines of its own a page has before those of others. */
const fewestBefore = 4;

/** Letters of the longest opening of another page. */
const longestTeaser = 300;

/** `Emner`, and one under the other the subjects of the page. */
export function subjectsOfPage(lines: readonly Line[], reasons: (string | null)[]): void {
  for (const [index, { passage, item, block }] of lines.entries()) {
    if (item !== null || index < 2 || passage.text.length > longestHead || !subjectsHead.test(passage.text)) continue;
    let end = index + 1;
    while (lines[end]?.block === block && isSubject(lines[end] as Line)) end += 1;
    const isWhole =
      lines[end]?.block !== block || reasons[end] !== null || subjectsHead.test(lines[end]?.passage.text ?? '');
    if (!isWhole || end === index + 1) continue;
    for (let at = index; at < end; at += 1) reasons[at] ??= 'notice';
  }
}

const isSubject = ({ passage, item }: Line): boolean =>
  item === null && countWords(passage.text) <= 4 && !/[.!?:]$/.test(passage.text) && !subjectsHead.test(passage.text);

/** `april 2031` one under the other, behind the head of an archive. */
export function monthsOfArchive(lines: readonly Line[], reasons: (string | null)[]): void {
  for (const [index, { passage }] of lines.entries()) {
    if (passage.text.length > longestHead || !archiveHead.test(passage.text)) continue;
    for (let at = index + 1; at < lines.length && monthAndYear((lines[at] as Line).passage.text); at += 1)
      reasons[at] ??= 'menu';
  }
}

const monthAndYear = (text: string): boolean => {
  const [month = '', year = '', ...more] = text.split(' ');
  return more.length === 0 && /^(?:19|20)\d\d$/.test(year) && monthNames.has(month.toLowerCase());
};

const capitals = (text: string): boolean => threeCapitals.test(text) && text === text.toUpperCase();

/** Link lists at the end: short lines in a row, of which some shout or stand there twice. */
export function promotionalTail(lines: readonly Line[], reasons: (string | null)[]): void {
  let first = lines.length;
  while (first > 0) {
    const line = lines[first - 1] as Line;
    const isLink =
      line.item === null &&
      line.type === 'text' &&
      countWords(line.passage.text) <= 9 &&
      !/[.!?:,]$/u.test(line.passage.text);
    if (!isLink && !reasons[first - 1]) break;
    first -= 1;
  }
  const open = lines.slice(first).filter((_, index) => reasons[first + index] === null);
  if (open.length < 2 || open.some((line) => /^(?:19|20)\d\d$/.test(line.passage.text))) return;
  const texts = open.map((line) => line.passage.text);
  const hasTwice = new Set(texts).size < texts.length;
  if (capitals(texts[0] ?? '') && !/^\d/.test(texts[0] ?? '')) {
    for (let index = first; index < lines.length; index += 1) reasons[index] ??= 'related-links';
  } else if (hasTwice) {
    const start = first + texts.findIndex((text) => countWords(text) <= 2);
    for (let index = Math.max(first, start); index < lines.length; index += 1) {
      if (countWords((lines[index] as Line).passage.text) <= 2) reasons[index] ??= 'related-links';
    }
  }
}
