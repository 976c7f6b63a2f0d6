import { menuWords } from '../../language/furniture-phrases.ts';
import { lettered } from '../../language/lettered.ts';
import { columnWord } from '../../language/table-words.ts';
import { lineStart, lineStop } from '../line-ends.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { countWords, endsSentence } from '../unit.ts';
import { topOffset } from './page-places.ts';

const capitalStart = lettered(String.raw`^\p{Lu}`);

/** Pieces of a menu, a footer or a row of buttons: split by bars, dots or wide gaps. */
const separators = /\s*[|]\s*|\s[•·»›>/]\s|\s{2,}|\t/u;

/** So far around its words the look of a line matters: a whole web page may stand on one. */
const longestGap = 200;

/** The whole source line around a passage: its gaps are what tells columns from words. */
export const rawLine = (source: string, start: number, end: number): string =>
  source.slice(lineStart(source, start, longestGap), lineStop(source, end, longestGap));

/** Three or more short pieces in a row, or two that a menu has: links, not a sentence and not a row of a table. */
export function isMenuRow(line: Line, sheet: Sheet): boolean {
  const { text, start, end } = line.passage;
  if (endsSentence(text) || text.length > 140 || /\d{3}|:$|^\|/u.test(text)) return false;
  const pieces = pieceList(rawLine(sheet.source, start, end));
  const named = pieces.filter((piece) => menuWords.has(piece.toLowerCase())).length;
  if (named * 2 <= pieces.length && pieces.some((piece) => columnWord.test(piece))) return false;
  if (pieces.length === 1) return isMenuWords(text, line, sheet) || isRunOfPages(text, line);
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

/** `Hjem Om oss Våre saker Nyheter Bli medlem`: mostly known pages at the top, and others that begin with capitals. */
function isRunOfPages(text: string, line: Line): boolean {
  if (line.passage.start > topOffset) return false;
  const words = text.split(' ');
  if (words.length < 5 || words.length > 25 || /[.!?:,]/.test(text)) return false;
  const small = words.map((word) => word.toLowerCase());
  let known = 0;
  let pages = 0;
  let isBegun = false;
  for (let at = 0; at < words.length; ) {
    const length = [3, 2, 1].find((count) => menuWords.has(small.slice(at, at + count).join(' '))) ?? 0;
    if (length === 0 && !isBegun && !capitalStart.test(words[at] ?? '')) return false;
    isBegun = length === 0;
    known += length;
    if (length > 0) pages += 1;
    at += Math.max(length, 1);
  }
  return pages >= 3 && known * 5 >= words.length * 3;
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
