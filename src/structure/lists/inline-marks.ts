import { endsInLabel, labelBeforeDash, labelledNumbers } from '../../language/labelled-lines.ts';
import { type Lettered, lettered } from '../../language/lettered.ts';
import { endOfBareItem } from './bare-items.ts';
import { clausesIn } from './clause-marks.ts';
import { lostMarks } from './lost-marks.ts';
import { numerals } from './number-lines.ts';

const bullet = lettered(String.raw`(?:^|\s)[•·▪◦●■\uf0b7\uf0a7\uf0d8](?=\s?\S)`, 'gu');
const dash = lettered(String.raw`(?:(?<=:)|(?<=[,;.])|(?<=,\s(?:og|eller)))\s[-–]\s(?=\p{L})`, 'gu');
const star = lettered(String.raw`(?<=[:,;.])\s\*\s(?=\p{L})`, 'gu');
const letter = lettered(String.raw`(?:(?<=[:,;.]))\s(?:[a-h]\)|\(?[ivx]{1,4}\))\s(?=\p{L})`, 'gu');
const colonDash = lettered(String.raw`(?:(?<=:)|(?<=[\p{L}\d)%»]))\s[-–]\s(?=[\p{L}\d])`, 'gu');
const colonLetter = lettered(String.raw`(?:^|\s)([a-h])\)\s(?=\p{L})`, 'gu');
const numbered = lettered(String.raw`(?:^|\s)(\d{1,2})[.)]\s(?=\p{L})`, 'gu');
const sentenceStop = lettered(String.raw`[.!?]\s+(?=[\p{Lu}\d])`);

/** Where a marker begins and ends that parts items of a line, and the number or letter that it has. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly ordinal?: string;
}

/** Whether a text has any mark that could part items: most have none. */
const mayHoldItems = lettered(
  String.raw`[•·▪◦●■\uf0b7\uf0a7\uf0d8]|[:,;.\p{L}\d)]\s[-–]\s|\sII\.\s|[:,;.]\s(?:\(?[a-hivx]{1,4}\)|\d{1,2}[.)]\s|\*\s)`,
);

/** The marks that part the items of a line; of the first list only, where a second one has a lead of its own. */
export function marksIn(text: string): Mark[] {
  if (!mayHoldItems.test(text)) return unmarked(text);
  const lettered = lettersIn(text);
  if (lettered.length >= 2) return lettered;
  const romans = romansIn(text);
  if (romans.length >= 2) return romans;
  for (const marker of [bullet, dash, letter, colonDash]) {
    let found = marksOf(marker, text);
    const above = text.slice(0, found[0]?.from ?? 0);
    const isLabelled = labelBeforeDash.test(above);
    // Dashes that each stand behind a colon open lists: those between words go on with them.
    if (marker === dash && found.length > 0 && found.every((mark) => opensList(text, mark))) continue;
    if (marker === colonDash && !isLabelled) found = fromColon(text, found);
    const opened = text.slice(0, (found[0]?.from ?? 0) + 1).includes(':');
    if (found.length >= 2 && (marker === bullet || isLabelled || opened)) return firstList(text, found);
  }
  const numbers = numbersIn(text);
  if (numbers.length >= 2) return numbers;
  const starred = text.includes(':') ? marksOf(star, text) : [];
  return starred.length > 0 ? starred : unmarked(text);
}

function unmarked(text: string): Mark[] {
  const lost = lostMarks(text);
  return lost.length > 0 ? lost : clausesIn(text);
}

const marksOf = (marker: Lettered, text: string): Mark[] =>
  [...marker.matchAll(text)].map((match) => ({ from: match.index, to: match.index + match[0].length }));

const opensList = (text: string, { from }: Mark): boolean => text.charAt(from - 1) === ':';

/** What stands before the first colon is a head of the page, as `Skole - Barnehage`. */
function fromColon(text: string, marks: Mark[]): Mark[] {
  const first = marks.findIndex((mark) => opensList(text, mark));
  return first < 0 ? [] : marks.slice(first);
}

/** The marks up to the lead of the next list, where what stands before that lead can be told from the last item. */
function firstList(text: string, marks: Mark[]): Mark[] {
  const next = marks.findIndex((mark, index) => index > 1 && opensList(text, mark));
  const own = next < 0 ? marks : marks.slice(0, next);
  return next > 0 && endOfLastItem(text.slice(0, marks[next]?.from), own) < (marks[next]?.from ?? 0) ? own : marks;
}

/** `…: a) sikre b) styrke`: letters that run on from `a` behind a colon, whatever stands before each. */
function lettersIn(text: string): Mark[] {
  const colon = text.indexOf(':');
  const found: Mark[] = [];
  if (colon < 0) return found;
  for (const match of colonLetter.matchAll(text)) {
    if (match.index < colon || match[1] !== 'abcdefgh'[found.length]) continue;
    if (found.length === 0 && match.index > colon + 2) return [];
    found.push({ from: match.index, to: match.index + match[0].length, ordinal: match[1] ?? '' });
  }
  return found;
}

/**
 * `…: 1. sikre 2. styrke`: numbers that count from one right behind a colon, or behind a label. One that stands twice
 * before a capital is a slip of the writer's: `1. Økt … 1. Økt … 2.`
 */
export function numbersIn(text: string): Mark[] {
  const label = labelledNumbers.exec(text);
  const labelEnd = label ? label.index + label[0].length : -1;
  if (!label && !text.includes(':')) return [];
  const found: Mark[] = [];
  let last = 0;
  for (const match of numbered.matchAll(text)) {
    const value = Number(match[1]);
    const to = match.index + match[0].length;
    const opens = text.charAt(match.index - 1) === ':' || (label !== null && match.index + 1 >= labelEnd);
    if (
      found.length === 0
        ? value !== 1 || !opens
        : value !== last + 1 && !(value === last && capital.test(text.charAt(to)))
    )
      continue;
    last = value;
    found.push({ from: match.index, to, ordinal: match[1] ?? '' });
  }
  return found;
}

const roman = lettered(String.raw`\s([IVX]{1,4})\.\s(?=\p{Lu})`, 'gu');

/** `Målsetting I. Alle … II. Ingen …`: Roman numbers behind a label or a colon. */
function romansIn(text: string): Mark[] {
  const found: Mark[] = [];
  if (!text.includes(' II. ')) return found;
  for (const match of roman.matchAll(text)) {
    if (match[1] !== numerals[found.length]) continue;
    if (found.length === 0 && !/:$/.test(text.slice(0, match.index)) && !endsInLabel.test(text.slice(0, match.index)))
      continue;
    found.push({ from: match.index, to: match.index + match[0].length, ordinal: match[1] ?? '' });
  }
  return found;
}

const capital = lettered(String.raw`\p{Lu}`);

/** The last item ends with its first sentence, where the items are sentences, or where a capital begins anew, where none has a stop. */
export function endOfLastItem(text: string, marks: readonly Pick<Mark, 'from' | 'to'>[]): number {
  const from = marks.at(-1)?.to ?? 0;
  const stop = sentenceStop.exec(text.slice(from));
  const end = stop && marks.length > 1 ? from + stop.index + 1 : text.length;
  const others = marks.slice(0, -1).map((mark, index) => text.slice(mark.to, marks[index + 1]?.from));
  return Math.min(end, from + endOfBareItem(text.slice(from), others));
}
