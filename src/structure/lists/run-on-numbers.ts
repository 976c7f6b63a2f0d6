import { lettered } from '../../language/lettered.ts';
import { deadlineCell } from '../../language/table-words.ts';
import type { ItemPlace } from '../lines.ts';
import type { Passage } from '../passage.ts';
import { slice } from '../passage.ts';
import type { Unit } from '../unit.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

/** A number of two parts, as most goals have none behind them. */
const partNumber = lettered(String.raw`\s(\d{1,2}\.\d{1,2})\.?\s(?=\p{Lu})`, 'gu');
const bodyBehind = lettered(String.raw`\s\p{Lu}[\p{L}/-]+(?:(?:,\s|\sog\s)\p{L}[\p{L}/-]+)*$`);

/**
 * Parts a goal from the measures that a page run into one line has behind it: `1: Alle har et hjem 1.1 Bygge boliger NAV
 * 2013 1.2 …`. The measures count on from the goal's own number; who does one and by when, behind it, are cells.
 */
export function splitRunOnNumbers(unit: Unit, lists: ListMaker): Unit[] {
  const { item, ordinal, passage } = unit;
  if (!item || ordinal === null || unit.labelCue !== 'goals' || !passage.text.includes(` ${ordinal}.1`)) return [unit];
  const starts: { at: number; to: number; ordinal: string }[] = [];
  for (const match of partNumber.matchAll(passage.text))
    if (match[1] === `${ordinal}.${starts.length + 1}`)
      starts.push({ at: match.index, to: match.index + match[0].length, ordinal: match[1] });
  const goal = slice(passage, 0, starts[0]?.at ?? 0);
  if (!goal) return [unit];
  const list = lists.list();
  const rows = starts.map(({ at, to }, index) => {
    const end = starts[index + 1]?.at ?? passage.text.length;
    return { whole: slice(passage, at, end) ?? passage, row: slice(passage, to, end) ?? passage };
  });
  const measures = rows.flatMap(({ whole, row }, index) => {
    const place = placeIn(list, starts[index]?.ordinal ?? null, item);
    return measureAndCells({ ...unit, from: whole.start, to: whole.end }, row, place);
  });
  const last = measures.at(-1);
  return [
    { ...unit, passage: goal, to: goal.end },
    ...measures.slice(0, -1),
    ...(last ? [{ ...last, to: unit.to }] : []),
  ];
}

/** A measure as an item, and behind it who does it and by when, where the row ends so. */
function measureAndCells(unit: Unit, row: Passage, place: ItemPlace): Unit[] {
  const item = (passage: Passage): Unit => ({
    ...itemFrom(unit, passage, place, 'labelled-line'),
    labelCue: 'activities',
  });
  const deadline = deadlineCell.exec(row.text);
  const body = deadline && bodyBehind.exec(row.text.slice(0, deadline.index));
  const own = body && slice(row, 0, body.index);
  const cells = own && [slice(row, body.index, deadline.index), slice(row, deadline.index)];
  if (!own) return [item(row)];
  return [
    { ...item(own), to: own.end },
    ...(cells ?? []).flatMap((cell) =>
      cell ? [{ ...asCell(unit), passage: cell, from: cell.start, to: cell.end }] : [],
    ),
  ];
}

const asCell = ({ labelCue: _, ...unit }: Unit): Unit => ({
  ...unit,
  type: 'text',
  level: 0,
  label: false,
  ordinal: null,
  item: null,
  shape: 'table-cell',
});
