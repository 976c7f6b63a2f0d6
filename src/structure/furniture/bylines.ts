import { lettered } from '../../language/lettered.ts';
import { places } from '../../language/organisations/places.ts';
import { betweenWriters, datedWriter, datelineIn } from '../../language/page-lines.ts';
import { bylineStart } from '../../language/publisher-words.ts';
import type { Line } from '../lines.ts';
import type { Passage } from '../passage.ts';
import type { Sheet } from '../sheet.ts';
import { countWords } from '../unit.ts';
import { personName } from './person-name.ts';

const personOrPersons = lettered(String.raw`^(?:\p{Lu}[\p{L}.'-]*\s?){1,5}$`);

/** Two or three capitalised words and no more: a headline has four. */
const isWriterName = (text: string): boolean => personName.test(text) && countWords(text) <= 3;

/** How many lines from the top may name who wrote it, the first left out: it is the title. */
const mostAbove = 5;

/** Letters of a line with up to five names. */
const longestByline = 90;

/** Who wrote a page: `Skrevet av Kari Nordmann` near the top, or a name in a block of its own right under the title. */
export function bylines(lines: readonly Line[], reasons: (string | null)[], sheet: Sheet): void {
  const isOwnBlock = (index: number): boolean =>
    lines[index]?.block !== lines[index - 1]?.block && lines[index]?.block !== lines[index + 1]?.block;
  let titles = 0;
  for (let index = 0; index < lines.length && titles <= mostAbove; index += 1) {
    const { passage, item, type } = lines[index] as Line;
    if (reasons[index]) continue;
    titles += 1;
    if (item !== null || type !== 'text') continue;
    const { text, start, end } = passage;
    const isDated = /^\d/.test(text) && datedWriter.test(text) && sheet.mentionsIn(start, end).length === 0;
    const areWriters = titles <= 2 && isOwnBlock(index) && areNames(passage, sheet);
    if (isDated || areWriters || isOverDetails(lines, reasons, index)) reasons[index] = 'byline';
    if (reasons[index] || titles === 1) continue;
    const writer = text.length > longestByline ? null : bylineStart.exec(text);
    const name = writer ? writer[0].length : 0;
    const isOffice = writer !== null && sheet.mentionAt(start + name)?.end === end;
    const isWriter = isOffice || (writer !== null && personOrPersons.test(text.slice(name)));
    const isName = titles === 2 && isWriterName(text) && isOwnBlock(index) && isNorwegian(sheet);
    if (!isWriter && !(isName && !places.has(text) && sheet.mentionsIn(start, end).length === 0)) continue;
    reasons[index] = 'byline';
  }
}

/** `Kari Nordmann, Ola Dal`, `Kari Nordmann og Ola Dal`: people and no more, where a title never names so many. */
function areNames({ text, start, end }: Passage, sheet: Sheet): boolean {
  const names = text.length > longestByline ? [] : text.split(betweenWriters);
  return (
    names.length > 1 &&
    names.every((name) => isWriterName(name) && !places.has(name)) &&
    sheet.mentionsIn(start, end).length === 0
  );
}

/** A name and no more, right over the day of the page or an address to write to. */
function isOverDetails(lines: readonly Line[], reasons: readonly (string | null)[], index: number): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  const below = next?.passage.text ?? '';
  const isOver =
    (next?.block === line.block && datelineIn(below) !== null) ||
    (reasons[index + 1] === 'contact' && below.includes('@'));
  return isOver && isWriterName(line.passage.text) && !places.has(line.passage.text);
}

/** English sets capitals in headings too. */
const isNorwegian = ({ source }: Sheet): boolean => source.includes(' og ') && !source.includes(' the ');
