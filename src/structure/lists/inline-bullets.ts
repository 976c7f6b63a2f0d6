import { coordinators } from '../../language/grammar.ts';
import { lettered } from '../../language/lettered.ts';
import { columnsRunOn } from '../../language/table-words.ts';
import type { ItemPlace } from '../lines.ts';
import type { Passage } from '../passage.ts';
import { slice } from '../passage.ts';
import { withoutCells, withoutLabelledCells } from '../tables/row-cells.ts';
import type { Unit } from '../unit.ts';
import { startsSmall } from '../unit.ts';
import { extentOf } from './extent.ts';
import { endOfLastItem, marksIn, numbersIn } from './inline-marks.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';
import { splitAtLabels } from './run-on-labels.ts';

const footer = lettered(String.raw`^(.*[.!?])\s+(\d{1,2}\.\s\p{Lu}[^.!?]{3,60})$`);
const pageStart = lettered(String.raw`^(\d{1,3})\s(?=\p{Lu})`);

/**
 * Splits run-on lines: `… å: - planlegge, - finne` and `bør: • ha mål. • ha midler.` become a lead and its items.
 *
 * What holds afterwards: no unit holds more than one item.
 */
export function splitInlineBullets(units: readonly Unit[], lists: ListMaker): Unit[] {
  const isViewed = units.some(({ reason }) => reason === 'document-viewer');
  const split = units.flatMap((unit) => {
    if (unit.type !== 'text' && unit.type !== 'heading') return splitItem(unit).flatMap(withoutLabelledCells);
    // Numbers that run through the whole line part it before the labels within one of them do.
    // Twice, as a part may lack the letters that kept the cells of the whole with its items.
    const parts = isNumberedWhole(unit.passage.text) ? [unit] : splitAtLabels(unit).flatMap(splitAtLabels);
    return parts.flatMap((part) => splitUnit(part, lists)).flatMap((piece) => splitItemAtLabels(piece, lists));
  });
  if (!isViewed) return split;
  // The number that a viewer sets before the text of each page is its own mark, and no foot of the page.
  const known = new Set(units);
  return split.map((unit) =>
    unit.reason === 'page-number' && !known.has(unit)
      ? { ...unit, type: 'text', reason: null, shape: 'page-mark' }
      : unit,
  );
}

/** The number of a line, as drafts of programmes have, and the bullet of the next item. */
const innerBullet = /\s\d{3,4}\s[•▪●]\s/g;

/** The dash of the next item, set right behind a whole word: `styrke skolene- ansette lærere`, no `barne- og …`. */
const gluedDash = lettered(String.raw`(?<=\p{L}{3}(?:ene|ane|ingen|inga|heten|[)»]))-\s(?=(\p{L}+)\s)`, 'gu');

/** What stands between two items of a line; a glued dash only before what begins as the line does. */
function marksInItem(text: string): { readonly from: number; readonly to: number }[] {
  const found = text.includes('- ') ? [...gluedDash.matchAll(text)] : [];
  const glued = found.filter(
    ({ index, 0: mark, 1: word = '' }) =>
      !coordinators.has(word) && startsSmall(text) === startsSmall(text.slice(index + mark.length)),
  );
  const bullets = /\s[•▪●]\s/.test(text) ? [...text.matchAll(innerBullet)] : [];
  return [...bullets, ...glued]
    .map(({ index, 0: mark }) => ({ from: index, to: index + mark.length }))
    .sort((a, b) => a.from - b.from);
}

/** An item that another one was run into behind the number of its line: `… som i dag 4391 • at støtten økes`. */
function splitItem(unit: Unit): Unit[] {
  const { text } = unit.passage;
  if (unit.type !== 'item' || !unit.item) return [unit];
  const marks = marksInItem(text);
  if (marks.length === 0) return [unit];
  const starts = [0, ...marks.map(({ to }) => to)];
  const passages = starts.flatMap((start, at) => slice(unit.passage, start, marks[at]?.from) ?? []);
  return passages.map((passage, index) => ({
    ...unit,
    item: index === 0 ? unit.item : { ...(unit.item as ItemPlace), ordinal: null },
    ordinal: index === 0 ? unit.ordinal : null,
    passage,
    ...extentOf(unit, passages, index),
  }));
}

/** Whether numbers count from the first colon of a line on. */
function isNumberedWhole(text: string): boolean {
  const numbers = numbersIn(text);
  return numbers.length > 1 && !text.slice(0, (numbers[0]?.from ?? 0) - 1).includes(':');
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
  const marks = marksIn(text);
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
      const stop = endOfLastItem(text, marks);
      add(mark.to, stop, true, mark.ordinal ?? null);
      add(stop, text.length, false);
    }
  }
  const list = lists.list();
  const place = unit.item;
  const hasCells = columnsRunOn.test(text);
  const passages = pieces.map(({ passage }) => passage);
  return pieces.flatMap(({ passage, item, ordinal }, index) => {
    const part: Unit = { ...unit, ...extentOf(unit, passages, index), type: 'text', passage, level: 0, label: false };
    // What is told behind the last item may announce a list of its own.
    if (!item)
      return index === 0
        ? pageParts(part)
        : splitUnit(part, lists).flatMap((each) => (each.type === 'text' ? pageParts(each) : [each]));
    const made = itemFrom(part, passage, placeIn(list, ordinal, place), 'inline-bullet');
    return hasCells ? withoutCells(made) : [made];
  });
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
