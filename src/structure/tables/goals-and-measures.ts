import { bodyCell, deadlineCell, deadlineColumn, goalColumn, measureColumn } from '../../language/table-words.ts';
import type { ItemPlace } from '../lines.ts';
import type { ListMaker } from '../lists/new-items.ts';
import { itemFrom, placeIn } from '../lists/new-items.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';
import { endsSentence } from '../unit.ts';
import { isBody } from './is-body.ts';

/**
 * Whether heads on lines of their own are those of two columns of statements, of who is to do them, and perhaps of by
 * when: `Mål`, `Tiltak`, `Ansvarlig`, `Frist`. Marks them as heads, where they are.
 */
export function measuresUnderGoals(out: Unit[], index: number, heads: number): boolean {
  const columns = out.slice(index, index + heads);
  const [goal, measure, body, deadline, ...others] = columns;
  if (!goal || !measure || !body || others.length > 0) return false;
  if (!goalColumn.test(goal.passage.text) || !measureColumn.test(measure.passage.text)) return false;
  if (deadline && !deadlineColumn.test(deadline.passage.text)) return false;
  for (let at = 0; at < heads; at += 1)
    out[index + at] = { ...(columns[at] as Unit), type: 'text', level: 0, label: false, shape: 'column-head' };
  return true;
}

/**
 * Lines under such heads, from `start` on. A line that names who is to do it ends a row: in it the first line that is a
 * sentence, or the first of all, is the goal; what follows are measures under it; what goes before, an area.
 */
export function goalsWithMeasures(out: Unit[], start: number, sheet: Sheet, lists: ListMaker): number {
  let row: number[] = [];
  let at = start;
  for (; at < out.length; at += 1) {
    const unit = out[at] as Unit;
    if (unit.type === 'furniture') continue;
    if (
      (unit.type !== 'text' && unit.type !== 'heading') ||
      unit.item ||
      unit.ordinal ||
      endsSentence(unit.passage.text)
    )
      break;
    if (!bodyCell.test(unit.passage.text) && !isBody(unit, sheet)) {
      row.push(at);
      continue;
    }
    out[at] = { ...unit, type: 'text', level: 0, shape: 'table-cell' };
    const stated = row.findIndex((line) => sheet.mainVerbs((out[line] as Unit).passage).length > 0);
    const goal = itemOfRow(out, row[Math.max(0, stated)], 'goals', placeIn(lists.list(), null));
    const list = lists.list();
    for (const line of row.slice(Math.max(0, stated) + 1))
      itemOfRow(out, line, 'activities', placeIn(list, null, goal));
    row = [];
  }
  return at - 1;
}

/**
 * Lines under such heads that a deadline ends. The line before it is who does it, whatever its words; what goes before
 * that is the measure, and before it, where the row has that, a new goal.
 */
export function goalsWithDeadlines(out: Unit[], start: number, lists: ListMaker): number {
  let row: number[] = [];
  let goal: ItemPlace | null = null;
  let list = lists.list();
  let at = start;
  for (; at < out.length; at += 1) {
    const unit = out[at] as Unit;
    if (unit.type === 'furniture') continue;
    if (unit.labelCue === 'goals' && row.length === 0) {
      // `Satsingsområde 2: …` across the table.
      goal = null;
      continue;
    }
    if ((unit.type !== 'text' && unit.type !== 'heading') || unit.item || unit.ordinal || row.length > longestRow)
      break;
    row.push(at);
    if (row.length < 3 || !isDeadline(unit.passage.text)) continue;
    for (const line of row.splice(-2))
      out[line] = { ...(out[line] as Unit), type: 'text', level: 0, shape: 'table-cell' };
    const measure = row.pop();
    const goalLine = row.pop();
    if (goalLine !== undefined) {
      goal = itemOfRow(out, goalLine, 'goals', placeIn(lists.list(), null));
      list = lists.list();
    }
    itemOfRow(out, measure, 'activities', placeIn(list, null, goal));
    row = [];
  }
  return (row[0] ?? at) - 1;
}

const longestRow = 5;

/** `2024`, `Løpende`, `Hver høst`: the cell that ends a row. */
const isDeadline = (text: string): boolean => deadlineCell.test(` ${text}`) || everyTime.test(text);

const everyTime = /^(?:Hver|Hvert|Kvar|Kvart)\s\S+$/;

function itemOfRow(out: Unit[], line: number | undefined, cue: string, place: ItemPlace): ItemPlace | null {
  const unit = line === undefined ? undefined : out[line];
  if (line === undefined || !unit) return null;
  out[line] = { ...itemFrom(unit, unit.passage, place, 'table-line'), labelCue: cue };
  return place;
}
