import { cookieWords, furniturePhrases, menuWords } from '../language/furniture-phrases.ts';
import { labelledLine } from '../language/labelled-lines.ts';
import { lettered } from '../language/lettered.ts';
import { indexPatterns } from '../language/pattern.ts';
import { isSilencingComment } from '../language/silencing-comment.ts';
import { columnWord } from '../language/table-words.ts';
import { metaLine, siteLine } from '../language/titles.ts';
import { lineStart, lineStop } from './line-ends.ts';
import type { Line } from './lines.ts';
import type { Sheet } from './sheet.ts';
import { countWords, endsSentence } from './unit.ts';

const smallBehindBlank = lettered(String.raw`^\s\p{Ll}`);
const capitalStart = lettered(String.raw`^\p{Lu}`);
const threeCapitals = lettered(String.raw`\p{Lu}{3}`);

const phrases = indexPatterns(furniturePhrases);

/** Longest line that a phrase may make furniture. */
const longestPhrase = Math.max(...furniturePhrases.map((phrase) => phrase.most));

/**
 * Says of each line whether it is page furniture, and why.
 *
 * What holds afterwards: a reason a line, or null; nothing is deleted. List items are left to their cue, but for what
 * a page puts into lists of its own.
 */
export function furnitureReasons(lines: readonly Line[], sheet: Sheet): (string | null)[] {
  const sizes = listSizes(lines);
  const reasons = lines.map(
    (line) => line.furniture ?? silencing(line) ?? reasonByForm(line, sheet) ?? reasonByPhrase(line, sizes, sheet),
  );
  for (const step of [
    amounts,
    cookieNotices,
    repeatedHead,
    menuBlocks,
    repeatedHeads,
    trailOfItems,
    menuLines,
    doubledLines,
    captionsAbove,
    personCaptions,
    navigationBlocks,
    pageTail,
    promotionalTail,
  ])
    step(lines, reasons, sheet);
  return reasons;
}

/** A comment of ours speaks to `validate`; it is no part of the item it follows. */
const silencing = ({ passage }: Line): string | null => (isSilencingComment(passage.text) ? 'comment' : null);

const isStandalone = (line: Line): boolean => line.item === null && line.type !== 'row' && line.type !== 'code';

function reasonByPhrase(line: Line, sizes: ReadonlyMap<number, number>, sheet: Sheet): string | null {
  const { text } = line.passage;
  if (text.length > longestPhrase) return null;
  const isLoneItem = line.opens && line.item !== null && sizes.get(line.item.list) === 1;
  if (!isStandalone(line) && !isLoneItem) return null;
  const hit = phrases.first(sheet.tokens(line.passage), sheet.classes(line.passage));
  return hit && text.length <= hit.entry.most ? hit.entry.reason : null;
}

/** How many items each list has. */
function listSizes(lines: readonly Line[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const line of lines)
    if (line.opens && line.item) sizes.set(line.item.list, (sizes.get(line.item.list) ?? 0) + 1);
  return sizes;
}

const pageNumber =
  /^(?:\(\d{1,4}\)|[-–—|]?\s?\d{1,4}\s?[-–—|]?|(?:side|page|s\.)\s\d{1,4}(?:(?:\s(?:av|of|\/)\s|\s?[-–]\s?)\d{1,4})?)$/i;
/** `Side 2 | Title`, `Title | side 2`. */
const pageWithTitle = /^(?:side|page)\s\d{1,4}\s?[|–-]\s?.{3,60}$|^.{3,60}\s[|–-]\s?(?:side|page)\s\d{1,4}$/i;
const runningHead = /^(\d{1,4})\s[-–—]?\s?.{3,80}\s[-–—]?\s?\1$/u;
const breadcrumb = /^du er her\b|^(?:hjem|forside|forsiden|framside|startside|home|du er her:?)\s*[/>»›|•-]/i;
/** Pieces of a menu, a footer or a row of buttons: split by bars, dots or wide gaps. */
const separators = /\s*[|]\s*|\s[•·»›>/]\s|\s{2,}|\t/u;
const wideGapNumber = lettered(
  String.raw`^\s*\d{1,3}(?:\s?\/\s?\d{1,3})?\s{12,}\S.*\p{L}{3}|\p{L}{3}.*\S\s{3,}(?:[Ss]ide\s)?\d{1,3}(?:\s?\/\s?\d{1,3})?\s*$`,
);
const documentHead =
  /^\d{1,3}\s(?:prop|innst|meld|dok|nou)\b|(?:^|\s)(?:prop|innst|meld\. st|nou)\.?\s.*\d{4}\s\d{1,3}$/i;
const postal = lettered(
  String.raw`\b[Pp]ostboks\s\d|\b(?:N-)?\d{4}\s\p{Lu}\p{L}+|\p{Lu}\p{L}+(?:\s?gate|gata|gaten|\svei|veien|vegen|\splass|plassen|torget)\s\d{1,3}\b`,
);
const account = /\b(?:org\.?\s?nr|organisasjonsnummer|kontonr|kontonummer|vipps|bankkonto|faks|telefax)\b/i;
const crumbs = /^[^/>›.]{1,40}(?:\s[/>›»]\s[^/>›.]{1,60}){2,}$/u;
const imageFile = /^\S*(?:\s\S+){0,6}\.(?:jpe?g|png|gif|svg|webp|tiff?)$|^(?:img|dsc|image)[_ -]?\d+|^artboard\b/i;
const encoded =
  /^(?=.*(?:\d[A-Za-z]|[a-z][A-Z]))(?=.*\d)[A-Za-z0-9+/]{8,}={0,2}(?:\s[A-Za-z0-9+/]{6,}={0,2})+$|^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/]{14,}={1,2}$/u;
const address = /^[^.!?]{0,80}\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b[^.!?]{0,20}$/i;
const phone = lettered(String.raw`^(?:\p{L}+[\s:.]*){0,3}(?:\+47)?\s?\d{2,3}(?:\s?\d{2,3}){2,3}$`);
const pictures = /\p{Extended_Pictographic}/gu;
const url = /^(?:https?:\/\/|www\.)\S+$/i;

/** Furniture that its form gives away, whatever its words. */
function reasonByForm(line: Line, sheet: Sheet): string | null {
  if (line.type === 'code' || line.type === 'row') return null;
  const { text } = line.passage;
  if (text.length > 200 || line.opens || /^[Pp]ublisert\b/.test(text)) return null;
  // Most lines have none of the marks that these forms need: they are not tried at all.
  const hasDigit = /\d/.test(text);
  const hasBar = /[/›»>|•·]/.test(text);
  if (hasDigit) {
    if (pageNumber.test(text) && !/^(?:19|20)\d\d$/.test(text)) return 'page-number';
    if (runningHead.test(text) || pageWithTitle.test(text)) return 'running-head';
  }
  if (line.item !== null) return null;
  if (hasBar || text.includes('-') || text.includes(':')) {
    if (breadcrumb.test(text)) return 'breadcrumb';
    if (crumbs.test(text) && !endsSentence(text) && / [/›>»] /.test(text)) return 'breadcrumb';
  }
  if (/[._]|^artboard/i.test(text) && imageFile.test(text)) return 'caption';
  if (text.includes('@') && address.test(text)) return 'contact';
  if (hasDigit) {
    if (encoded.test(text)) return 'encoded-data';
    if ((phone.test(text) && !/\b(?:19|20)\d\d\b/.test(text)) || isAddress(text)) return 'contact';
    if (isRunningHead(line, sheet)) return 'running-head';
  }
  if (line.passage.start < topOffset && siteLine.test(text)) return 'site-name';
  if (/^[←‹]\s|\s[→›]$|\s>>$/.test(text) && text.length < 80) return 'skip-link';
  if (isMenuRow(line, sheet)) return / [/›»] /.test(text) ? 'breadcrumb' : 'menu';
  if (url.test(text)) return 'related-links';
  if (/[^\x00-\u2190]/.test(text) && (text.match(pictures)?.length ?? 0) >= 2 && !endsSentence(text)) return 'menu';
  return isAltText(line, sheet) ? 'caption' : null;
}

/** A postal address, or numbers of accounts and organisations, as they stand at the foot of a page. */
function isAddress(text: string): boolean {
  if ((endsSentence(text) && text.length >= 70) || /^\||\|.*\|.*\|/.test(text)) return false;
  if (account.test(text)) return true;
  const isShort = text.length < 110 && /[,|·•]|postboks|^\d{4}\s/i.test(text);
  return isShort && postal.test(text) && !/\b(?:skal|vil|må|bør)\b/.test(text);
}

/** A page's head or foot: a title or document number, and after a wide gap the page. */
function isRunningHead(line: Line, sheet: Sheet): boolean {
  const { text, start, end } = line.passage;
  if (endsSentence(text) || countWords(text) > 14) return false;
  const raw = rawLine(sheet.source, start, end);
  return (
    (wideGapNumber.test(raw) &&
      !/\d\s{2,}\d/.test(raw) &&
      (text.match(/\d+/gu)?.length ?? 0) <= 5 &&
      !/\d\s\d{3}/u.test(text)) ||
    documentHead.test(text)
  );
}

/** The whole source line around a passage: its gaps are what tells columns from words. */
const rawLine = (source: string, start: number, end: number): string =>
  source.slice(lineStart(source, start), lineStop(source, end));

/** Offset up to which a line may be the page's head. */
const topOffset = 600;

/** Three or more short pieces in a row, or two that a menu has: links, not a sentence and not a row of a table. */
function isMenuRow(line: Line, sheet: Sheet): boolean {
  const { text, start, end } = line.passage;
  if (endsSentence(text) || text.length > 140 || /\d{3}|:$|^\|/u.test(text)) return false;
  const pieces = pieceList(rawLine(sheet.source, start, end));
  if (pieces.some((piece) => columnWord.test(piece))) return false;
  if (pieces.length === 1) return isMenuWords(text, line, sheet);
  if (pieces.length === 2) {
    return pieces.every((piece) => menuWords.has(piece.toLowerCase())) || isSiteTitle(pieces, line, sheet);
  }
  if (pieces.length < 3 || isRowOfTable(line, pieces.length, sheet)) return false;
  const short = pieces.filter((piece) => countWords(piece) <= 3).length;
  return (
    pieces.every((piece) => countWords(piece) <= 4) || (pieces.every((piece) => countWords(piece) <= 5) && short >= 2)
  );
}

/** `Logg inn Min side`, `Avisa Nyheter Sport Kultur`: names of pages one after the other, perhaps behind the site's. */
function isMenuWords(text: string, line: Line, sheet: Sheet): boolean {
  const words = text.toLowerCase().split(' ');
  if (line.passage.start > topOffset || words.length < 2 || words.length > 12) return false;
  const mention = sheet.mentionAt(line.passage.start);
  const named =
    mention && mention.end < line.passage.end ? text.slice(0, mention.end - line.passage.start).split(' ').length : 0;
  let at = named > 0 ? named : /\.(?:no|com|org)$/.test(words[0] ?? '') ? 1 : 0;
  const start = at;
  if (named > 0 && isRowOfPages(text, words.slice(named))) return true;
  let found = 0;
  while (at < words.length) {
    const length = [3, 2, 1].find(
      (count) => at + count <= words.length && menuWords.has(words.slice(at, at + count).join(' ')),
    );
    if (!length) {
      if (at > start || found > 0 || start > 0) return false;
      at += 1;
      continue;
    }
    found += 1;
    at += length;
  }
  return found >= (start > 0 ? 1 : 2);
}

/** Behind a site's name: single words with capitals, of which some are known names of pages. */
const isRowOfPages = (text: string, words: readonly string[]): boolean =>
  words.length >= 3 &&
  words.some((word) => menuWords.has(word)) &&
  text
    .split(' ')
    .slice(-words.length)
    .filter((word) => capitalStart.test(word)).length >=
    words.length - 1;

const pieceList = (raw: string): string[] =>
  raw
    .trim()
    .split(separators)
    .map((piece) => piece.trim())
    .filter(Boolean);

/** `Title | Organisation` or `Area / Page` at the top of the page. */
function isSiteTitle(pieces: readonly string[], line: Line, sheet: Sheet): boolean {
  const { text, start } = line.passage;
  if (start > topOffset || text.includes(':') || !/\s[|/›»>]\s/u.test(text)) return false;
  if (/\s[/›»>]\s/u.test(text)) return pieces.every((piece) => countWords(piece) <= 3);
  const at = text.lastIndexOf(pieces[1] ?? '');
  return sheet.mentionAt(start + at) !== undefined || sheet.mentionAt(start) !== undefined;
}

/** Whether the next or last source line falls into as many pieces: a table. */
function isRowOfTable(line: Line, count: number, sheet: Sheet): boolean {
  const { source } = sheet;
  const from = lineStart(source, line.passage.start) - 1;
  const stop = lineStop(source, line.passage.end);
  const above = from > 0 ? rawLine(source, from - 1, from - 1) : '';
  const below = stop < source.length ? rawLine(source, stop + 1, stop + 1) : '';
  return [above, below].some(
    (other) => pieceList(other).length === count && !/[.!?]$/u.test(other.trim()) && !/\s[/›»•·]\s/u.test(other),
  );
}

/** `Organisation: what the picture shows`, in lower case, without a stop: a picture's text alternative. */
function isAltText(line: Line, sheet: Sheet): boolean {
  const { text, start } = line.passage;
  const colon = text.indexOf(':');
  if (colon < 3 || colon > 40 || text.length > 100 || endsSentence(text)) return false;
  if (!smallBehindBlank.test(text.slice(colon + 1)) || /^\s(?:å|at)\s/u.test(text.slice(colon + 1))) return false;
  const mention = sheet.mentionAt(start);
  return mention !== undefined && mention.end === start + colon;
}

const amount = /^\d{1,4}(?:[ .]\d{3})*(?:,\d+)?$/u;
/** How many lines apart the cells of a column of amounts may stand. */
const columnStep = 4;

/** Numbers one under the other that do not count on are a column of amounts, not the numbers of pages. */
function amounts(lines: readonly Line[], reasons: (string | null)[]): void {
  const numbers = lines.flatMap(({ passage }, index) => (amount.test(passage.text) ? [index] : []));
  const value = (index: number): number => Number((lines[index] as Line).passage.text.replace(/[ .]/g, ''));
  for (const [at, index] of numbers.entries()) {
    if (reasons[index] !== 'page-number') continue;
    const isCell = [numbers[at - 1], numbers[at + 1]].some(
      (other) =>
        other !== undefined &&
        Math.abs(other - index) > 1 &&
        Math.abs(other - index) <= columnStep &&
        Math.abs(value(other) - value(index)) > 2,
    );
    if (isCell) reasons[index] = null;
  }
}

/** Lines about cookies: each run of them that has at least one strong word. */
function cookieNotices(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
  if (!/cookie|informasjonskaps|samtykk/i.test(sheet.source)) return;
  const weight = (line: Line): number => {
    if (line.type === 'row' || line.passage.text.length > 600) return 0;
    let weak = 0;
    for (const word of sheet.tokens(line.passage).words) {
      if (cookieWords.strong.has(word)) return 2;
      if (cookieWords.weak.has(word)) weak += 1;
    }
    return weak > 0 && (countWords(line.passage.text) <= 14 || weak > 1) ? 1 : 0;
  };
  for (let index = 0; index < lines.length; index += 1) {
    if (weight(lines[index] as Line) === 0) continue;
    let end = index;
    let strong = 0;
    let most = 0;
    while (end < lines.length && weight(lines[end] as Line) > 0) {
      if (weight(lines[end] as Line) === 2) strong += 1;
      most = Math.max(most, strongWords(lines[end] as Line, sheet));
      end += 1;
    }
    const isNotice =
      strong > 1 || most > 1 || (strong === 1 && (end - index > 1 || (lines[index] as Line).passage.text.length < 60));
    if (isNotice) for (let at = index; at < end; at += 1) reasons[at] ??= 'cookie-notice';
    index = end;
  }
}

/** How many lines from the top a page's trail may stand above the heading it ends in. */
const headLines = 8;

/** The longest trail that stands in one block with its heading. */
const longestTrail = 60;

/** A line at the top that ends in the words of a heading further down: where on the site the page stands. */
function repeatedHead(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
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

/** A block of short lines of which half are known links is a menu as a whole. */
function menuBlocks(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
  for (let index = 0; index < lines.length; ) {
    let end = index;
    while (lines[end]?.block === lines[index]?.block) end += 1;
    const block = lines.slice(index, end);
    const isShort = block.every(
      (line) => line.item === null && countWords(line.passage.text) <= 4 && !/[.!?:,]$/u.test(line.passage.text),
    );
    const known = reasons
      .slice(index, end)
      .filter((reason) => reason !== null && !['caption', 'page-number', 'contact'].includes(reason)).length;
    if (isShort && block.length >= 2 && known >= block.length / 2) {
      for (const [offset, line] of block.entries())
        if (!isName(line, sheet) && !metaLine.test(line.passage.text)) reasons[index + offset] ??= 'menu';
    }
    index = end;
  }
}

/** A line that is the name of an organisation tells whose page it is. */
function isName({ passage }: Line, sheet: Sheet): boolean {
  const mention = sheet.mentionAt(passage.start);
  return mention !== undefined && mention.end >= passage.end - 1;
}

/** How many strong words of cookie notices a line has. */
const strongWords = (line: Line, sheet: Sheet): number =>
  sheet.tokens(line.passage).words.filter((word) => cookieWords.strong.has(word)).length;

const pageMark = /^\d{1,3}(?:\s?\/\s?\d{1,3})?\s+|\s+(?:side\s)?\d{1,3}(?:\s?\/\s?\d{1,3})?$/i;

/** Headings count from one, and pages of text begin later. */
const leastPage = 4;

/** A line that comes back on other pages with another page number is a running head, with the number or without. */
function repeatedHeads(lines: readonly Line[], reasons: (string | null)[]): void {
  const pages = new Map<string, Set<string>>();
  for (const [index, { passage, item }] of lines.entries()) {
    const mark = item === null ? pageMark.exec(passage.text) : null;
    const bare = mark ? passage.text.replace(pageMark, '') : '';
    if (
      !mark ||
      reasons[index] ||
      Number(mark[0].replace(/\D/g, '')) < leastPage ||
      !/\s/.test(bare) ||
      endsSentence(passage.text) ||
      labelledLine.test(passage.text)
    )
      continue;
    const head = bare.toLowerCase();
    pages.set(head, (pages.get(head) ?? new Set()).add(mark[0].trim()));
  }
  for (const [index, { passage, item }] of lines.entries()) {
    if (item !== null || !pageMark.test(passage.text)) continue;
    const numbers = pages.get(passage.text.replace(pageMark, '').toLowerCase());
    if ((numbers?.size ?? 0) >= 2) reasons[index] ??= 'running-head';
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

/** A short line that repeats as the heading of the caption under it, in one block. */
function captionsAbove(lines: readonly Line[], reasons: (string | null)[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index - 1] as Line;
    const caption = lines[index] as Line;
    if (reasons[index] !== 'caption' || reasons[index - 1] || line.block !== caption.block) continue;
    const isShort = countWords(line.passage.text) <= 6 && !endsSentence(line.passage.text);
    if (isShort && line.item === null) reasons[index - 1] = 'caption';
  }
}

/** A list at the top that begins with the site's front page: the trail to this page. */
function trailOfItems(lines: readonly Line[], reasons: (string | null)[]): void {
  const first = lines.findIndex((line) => line.item !== null);
  const start = lines[first];
  if (!start?.item || first > headLines || !trailStart.test(start.passage.text)) return;
  for (const [index, line] of lines.entries()) if (line.item?.list === start.item.list) reasons[index] ??= 'breadcrumb';
}

const trailStart = /^(?:hjem|heim|forside|forsiden|framside|framsida|startside|home)$/i;

const aboutPage = lettered(String.raw`^[Oo]m \p{Lu}\p{L}+$`);

/** How many lines of a few words, one under the other at the page's top, are names of pages where half are known ones. */
function menuLines(lines: readonly Line[], reasons: (string | null)[]): void {
  let from = 0;
  for (let at = 0; at <= Math.min(headLines * 2, lines.length); at += 1) {
    const line = lines[at];
    const isPage = (text: string): boolean => menuWords.has(text.toLowerCase()) || aboutPage.test(text);
    const { text = '' } = line?.passage ?? {};
    if (line && line.item === null && countWords(text) <= 4 && !/[.!?:,\d]/u.test(text)) continue;
    const run = lines.slice(from, at);
    const known = run.filter(({ passage }, index) => reasons[from + index] !== null || isPage(passage.text)).length;
    const last = run.findLastIndex(({ passage }) => isPage(passage.text));
    if (known >= 3 && known * 2 > last + 1)
      for (let index = 0; index <= last; index += 1)
        if (isPage((run[index] as Line).passage.text)) reasons[from + index] ??= 'menu';
    from = at + 1;
  }
}

/** Longest line that, standing twice in a row, is a heading and not what a picture shows. */
const longestDoubledHeading = 40;

/** The same words twice in a row, with a colon or names in parentheses, are a picture's text alternative and caption. */
function doubledLines(lines: readonly Line[], reasons: (string | null)[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const above = lines[index - 1] as Line;
    const below = lines[index] as Line;
    if (above.item || below.item || above.type !== 'text' || below.type !== 'text') continue;
    const { text } = below.passage;
    if (above.passage.text !== text || text.length <= longestDoubledHeading || !/[:(]/.test(text)) continue;
    reasons[index - 1] ??= 'caption';
    reasons[index] ??= 'caption';
  }
}

const personName = lettered(String.raw`^(?:\p{Lu}[\p{L}'.-]+\s){1,3}\p{Lu}[\p{L}'-]+$`);

/** A name, and under it the name with a title: who is in the picture. */
function personCaptions(lines: readonly Line[], reasons: (string | null)[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const above = lines[index - 1] as Line;
    const below = lines[index] as Line;
    if (above.block !== below.block || above.item || below.item || reasons[index] || reasons[index - 1]) continue;
    const name = above.passage.text;
    const titled = below.passage.text;
    if (personName.test(name) && titled.endsWith(name) && titled !== name && titled.length - name.length < 40) {
      reasons[index - 1] = 'caption';
      reasons[index] = 'caption';
    }
  }
}

/** Short lines in one block with a menu or breadcrumb: the page's head. */
function navigationBlocks(lines: readonly Line[], reasons: (string | null)[]): void {
  for (const [index, line] of lines.entries()) {
    if (reasons[index] !== 'menu' && reasons[index] !== 'breadcrumb') continue;
    for (let at = index + 1; lines[at]?.block === line.block; at += 1) {
      const other = lines[at] as Line;
      if (countWords(other.passage.text) <= 1 && reasons[at] === null && other.passage.text.length < 3)
        reasons[at] = 'menu';
    }
  }
}

/** How far from the end a page's tail may begin, as a share of the lines. */
const tailShare = 0.6;

/** After a widget that closes a page, short lines without a list are the page's too. */
function pageTail(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
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
  for (let index = first + 1; index < lines.length; index += 1) {
    const { passage } = lines[index] as Line;
    if (!isName(lines[index] as Line, sheet) && !metaLine.test(passage.text)) reasons[index] ??= 'page-tail';
  }
}

const capitals = (text: string): boolean => threeCapitals.test(text) && text === text.toUpperCase();

/** Link lists at the end: short lines in a row, of which some shout or stand there twice. */
function promotionalTail(lines: readonly Line[], reasons: (string | null)[]): void {
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
  const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
  if (capitals(texts[0] ?? '')) {
    for (let index = first; index < lines.length; index += 1) reasons[index] ??= 'related-links';
  } else if (twice.length > 0) {
    const start = first + texts.findIndex((text) => countWords(text) <= 2);
    for (let index = Math.max(first, start); index < lines.length; index += 1) {
      if (countWords((lines[index] as Line).passage.text) <= 2) reasons[index] ??= 'related-links';
    }
  }
}
