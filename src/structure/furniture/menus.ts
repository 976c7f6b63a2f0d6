import { menuWords } from '../../language/furniture-phrases.ts';
import { lettered } from '../../language/lettered.ts';
import { places } from '../../language/organisations/places.ts';
import { metaLine } from '../../language/titles.ts';
import type { Line } from '../lines.ts';
import { blocksOf } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { countWords } from '../unit.ts';
import { headLines, isName } from './page-places.ts';

/** A block of short lines of which half are known links is a menu as a whole. */
export function menuBlocks(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
  for (const [index, end] of blocksOf(lines)) {
    const block = lines.slice(index, end);
    const isShort = block.every(
      (line) => line.item === null && countWords(line.passage.text) <= 4 && !/[.!?:,]$/u.test(line.passage.text),
    );
    const known = block.filter(({ passage }, offset) => {
      const reason = reasons[index + offset] ?? null;
      return reason === null
        ? block.length > 2 && menuWords.has(passage.text.toLowerCase())
        : !['caption', 'page-number', 'contact'].includes(reason);
    }).length;
    if (isShort && block.length >= 2 && known >= block.length / 2) {
      for (const [offset, line] of block.entries())
        if (!isName(line, sheet) && !metaLine.test(line.passage.text)) reasons[index + offset] ??= 'menu';
    }
  }
}

/** Lines of one block at the top that begin with the site's front page, over a heading: the trail to this page. */
export function trailOfLines(lines: readonly Line[], reasons: (string | null)[]): void {
  const first = lines.findIndex(({ passage }) => trailStart.test(passage.text));
  const start = lines[first];
  if (!start || start.item !== null || first > headLines || lines[first - 1]?.block === start.block) return;
  // The arrows on lines of their own.
  let step = first;
  while (isArrow(lines[step + 1])) step += 2;
  for (let index = first; step > first + 2 && index <= Math.min(step, lines.length - 1); index += 1)
    reasons[index] ??= 'breadcrumb';
  let end = first + 1;
  while (lines[end]?.block === start.block) end += 1;
  const isShort = lines
    .slice(first, end)
    .every(({ passage }) => countWords(passage.text) <= longestStep && !/[.!?:,]$/.test(passage.text));
  const below = lines[end]?.passage.text ?? '';
  if (!isShort || end - first < 2 || countWords(below) > longestTitle || /[.!:,]$/.test(below) || below === '') return;
  for (let index = first; index < end; index += 1) reasons[index] ??= 'breadcrumb';
}

const isArrow = (line: Line | undefined): boolean => line !== undefined && /^[/>›»|→]$/.test(line.passage.text);
const longestStep = 8;
const longestTitle = 20;

/** A list at the top that begins with the site's front page: the trail to this page. */
export function trailOfItems(lines: readonly Line[], reasons: (string | null)[]): void {
  const first = lines.findIndex((line) => line.item !== null);
  const start = lines[first];
  if (!start?.item || first > headLines || !trailStart.test(start.passage.text)) return;
  for (const [index, line] of lines.entries()) if (line.item?.list === start.item.list) reasons[index] ??= 'breadcrumb';
}

const trailStart = /^(?:hjem|heim|forside|forsiden|framside|framsida|startside|home)$/i;

const aboutPage = lettered(String.raw`^[Oo]m \p{Lu}\p{L}+$`);

/** How many lines of a few words, one under the other at the page's top, are names of pages where half are known ones. */
export function menuLines(lines: readonly Line[], reasons: (string | null)[]): void {
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

/** Rows of counties or municipalities and no more, one under the other: the way to the page of each. */
export function placeRows(lines: readonly Line[], reasons: (string | null)[]): void {
  const isRow = lines.map(({ passage, item, type }) => item === null && type === 'text' && isRowOfPlaces(passage.text));
  for (const [index, row] of isRow.entries())
    if (row && (isRow[index - 1] || isRow[index + 1])) reasons[index] ??= 'menu';
}

const fewestPlaces = 3;
const mostPlaceWords = 15;
const allPlaces = /^alle (?:fylker|fylke|kommuner|kommunar) /i;

function isRowOfPlaces(text: string): boolean {
  if (/[.,:;!?\d]/.test(text) || countWords(text) > mostPlaceWords) return false;
  const words = text.replace(allPlaces, '').split(' ');
  if (words.length < fewestPlaces) return false;
  let found = 0;
  for (let at = 0; at < words.length; found += 1) {
    const length = [4, 3, 2, 1].find(
      (count) => at + count <= words.length && places.has(words.slice(at, at + count).join(' ')),
    );
    if (!length) return false;
    at += length;
  }
  return found >= fewestPlaces;
}

/** Short lines in one block with a menu or breadcrumb: the page's head. */
export function navigationBlocks(lines: readonly Line[], reasons: (string | null)[]): void {
  for (const [index, line] of lines.entries()) {
    if (reasons[index] !== 'menu' && reasons[index] !== 'breadcrumb') continue;
    for (let at = index + 1; lines[at]?.block === line.block; at += 1) {
      const other = lines[at] as Line;
      if (countWords(other.passage.text) <= 1 && reasons[at] === null && other.passage.text.length < 3)
        reasons[at] = 'menu';
    }
  }
}
