import { labelBeforeDash, labelledNumbers } from '../../language/labelled-lines.ts';
import { type Lettered, lettered } from '../../language/lettered.ts';
import { columnsRunOn } from '../../language/table-words.ts';
import type { Passage } from '../passage.ts';
import { slice } from '../passage.ts';
import { withoutCells, withoutLabelledCells } from '../tables/row-cells.ts';
import type { Unit } from '../unit.ts';
import { clausesIn } from './clause-marks.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';
import { splitAtLabels } from './run-on-labels.ts';

const sentenceStop = lettered(String.raw`[.!?]\s+(?=[\p{Lu}\d])`);

const bullet = lettered(String.raw`(?:^|\s)[•·▪◦●■\uf0b7\uf0a7\uf0d8](?=\s?\S)`, 'gu');
const dash = lettered(String.raw`(?:(?<=:)|(?<=[,;.])|(?<=,\s(?:og|eller)))\s[-–]\s(?=\p{L})`, 'gu');
const star = lettered(String.raw`(?<=[:,;.])\s\*\s(?=\p{L})`, 'gu');
const letter = lettered(String.raw`(?:(?<=[:,;.]))\s(?:[a-h]\)|\(?[ivx]{1,4}\))\s(?=\p{L})`, 'gu');
const colonDash = lettered(String.raw`(?:(?<=:)|(?<=[\p{L}\d)%»]))\s[-–]\s(?=[\p{L}\d])`, 'gu');
const colonLetter = lettered(String.raw`(?:^|\s)([a-h])\)\s(?=\p{L})`, 'gu');
const numbered = lettered(String.raw`(?:^|\s)(\d{1,2})[.)]\s(?=\p{L})`, 'gu');
const footer = lettered(String.raw`^(.*[.!?])\s+(\d{1,2}\.\s\p{Lu}[^.!?]{3,60})$`);
const pageStart = lettered(String.raw`^(\d{1,3})\s(?=\p{Lu})`);

/**
 * Splits run-on lines: `… å: - planlegge, - finne` and `bør: • ha mål. • ha midler.` become a lead and its items.
 *
 * What holds afterwards: no unit holds more than one item.
 */
export function splitInlineBullets(units: readonly Unit[], lists: ListMaker): Unit[] {
  return units.flatMap((unit) => {
    if (unit.type !== 'text' && unit.type !== 'heading') return withoutLabelledCells(unit);
    // Numbers that run through the whole line part it before the labels within one of them do.
    // Twice, as a part may lack the letters that kept the cells of the whole with its items.
    const parts = numbersIn(unit.passage.text).length < 2 ? splitAtLabels(unit).flatMap(splitAtLabels) : [unit];
    return parts.flatMap((part) => splitUnit(part, lists)).flatMap((piece) => splitItemAtLabels(piece, lists));
  });
}

/** `1. Strategien gjelder. Hovedmål: * … * …`: the item ends where a label begins. */
function splitItemAtLabels(piece: Unit, lists: ListMaker): Unit[] {
  if (piece.type !== 'item') return [piece];
  const [item, ...rest] = splitAtLabels(piece);
  return [
    item ?? piece,
    ...rest.flatMap((part) => splitUnit({ ...part, type: 'text', item: null, ordinal: null, shape: null }, lists)),
  ];
}

function splitUnit(unit: Unit, lists: ListMaker): Unit[] {
  const { text } = unit.passage;
  const marks = markersIn(text);
  if (marks.length < 2) return [unit];
  const pieces: { passage: Passage; item: boolean; ordinal: string | null }[] = [];
  const add = (from: number, to: number, item: boolean, ordinal: string | null = null): void => {
    const passage = slice(unit.passage, from, to);
    if (passage) pieces.push({ passage, item, ordinal });
  };
  add(0, marks[0]?.from ?? 0, false);
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    if (next) add(mark.to, next.from, true, mark.ordinal ?? null);
    else {
      const stop = endOfLastItem(text, mark.to, marks.length);
      add(mark.to, stop, true, mark.ordinal ?? null);
      add(stop, text.length, false);
    }
  }
  const list = lists.list();
  const place = unit.item;
  const hasCells = columnsRunOn.test(text);
  return pieces.flatMap(({ passage, item, ordinal }, index) => {
    const from = index === 0 ? unit.from : (pieces[index - 1]?.passage.end ?? unit.from);
    const to = index === pieces.length - 1 ? unit.to : passage.end;
    const part: Unit = { ...unit, type: 'text', passage, from, to, level: 0, label: false };
    if (!item) return pageParts(part);
    const made = itemFrom(part, passage, placeIn(list, ordinal, place), 'inline-bullet');
    return hasCells ? withoutCells(made) : [made];
  });
}

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly ordinal?: string;
}

/** Whether a text has any mark that could part items: most have none. */
const mayHoldItems = lettered(
  String.raw`[•·▪◦●■\uf0b7\uf0a7\uf0d8]|[:,;.\p{L}\d)]\s[-–]\s|[:,;.]\s(?:\(?[a-hivx]{1,4}\)|\d{1,2}[.)]\s|\*\s)`,
);

function markersIn(text: string): Mark[] {
  if (!mayHoldItems.test(text)) return clausesIn(text);
  const lettered = lettersIn(text);
  if (lettered.length >= 2) return lettered;
  for (const marker of [bullet, dash, letter, colonDash]) {
    const found = marksOf(marker, text);
    const above = text.slice(0, found[0]?.from ?? 0);
    const isLabelled = labelBeforeDash.test(above);
    if (marker === colonDash && !above.endsWith(':') && !isLabelled) continue;
    if (found.length >= 2 && (marker === bullet || isLabelled || text.slice(0, above.length + 1).includes(':')))
      return found;
  }
  const numbers = numbersIn(text);
  if (numbers.length >= 2) return numbers;
  const starred = text.includes(':') ? marksOf(star, text) : [];
  return starred.length > 0 ? starred : clausesIn(text);
}

const marksOf = (marker: Lettered, text: string): Mark[] =>
  [...marker.matchAll(text)].map((match) => ({ from: match.index, to: match.index + match[0].length }));

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

/** `…: 1. sikre 2. styrke`: numbers that count from one behind a colon. */
function numbersIn(text: string): Mark[] {
  const label = labelledNumbers.exec(text);
  const colon = label ? label.index + label[0].length - 1 : text.indexOf(':');
  if (colon < 0) return [];
  const found: Mark[] = [];
  for (const match of numbered.matchAll(text)) {
    if (match.index < colon || Number(match[1]) !== found.length + 1) continue;
    if (found.length === 0 && match.index > colon + 2) return [];
    found.push({ from: match.index, to: match.index + match[0].length, ordinal: match[1] ?? '' });
  }
  return found;
}

/** The last item ends with its first sentence, where the items are sentences. */
function endOfLastItem(text: string, from: number, items: number): number {
  const stop = sentenceStop.exec(text.slice(from));
  return stop && items > 1 ? from + stop.index + 1 : text.length;
}

/** A page run into one line: its number at the head and the chapter at the foot are furniture. */
function pageParts(unit: Unit): Unit[] {
  const parts: Unit[] = [];
  let rest = unit.passage;
  const start = pageStart.exec(rest.text);
  const number = start ? slice(rest, 0, start[1]?.length) : null;
  const after = start ? slice(rest, start[0].length) : null;
  if (number && after) {
    parts.push({ ...unit, type: 'furniture', reason: 'page-number', passage: number, to: number.end });
    rest = after;
  }
  const foot = footer.exec(rest.text);
  const head = foot ? slice(rest, 0, foot[1]?.length) : null;
  const tail = foot ? slice(rest, (foot[1]?.length ?? 0) + 1) : null;
  if (head && tail) {
    parts.push({ ...unit, passage: head, from: head.start, to: head.end });
    parts.push({ ...unit, type: 'furniture', reason: 'running-head', passage: tail, from: tail.start });
  } else parts.push({ ...unit, passage: rest, from: parts.length > 0 ? rest.start : unit.from });
  return parts;
}
