import { find } from '../../language/find-pattern.ts';
import { responsibleHeads } from '../../language/lead-cues.ts';
import { pattern } from '../../language/pattern.ts';
import { areaColumn, columnWord, isCodes, shortCell, statementColumn } from '../../language/table-words.ts';
import { findLead } from '../lead.ts';
import type { ListMaker } from '../lists/new-items.ts';
import { itemFrom, placeIn } from '../lists/new-items.ts';
import { slice } from '../passage.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';
import { countWords, endsSentence } from '../unit.ts';
import { goalsWithDeadlines, goalsWithMeasures, measuresUnderGoals } from './goals-and-measures.ts';
import { isBody } from './is-body.ts';

const sectionRow = /^(?:kapittel|kap\.|del|mål|innsatsområde|tema)\s+\d+\s*[-–—:.]\s*/i;

/** Whether a line heads the column of who is responsible. */
const isResponsibleHead = (unit: Unit, sheet: Sheet): boolean =>
  responsibleHeads.some(
    (source) => find(pattern(source), sheet.tokens(unit.passage), sheet.classes(unit.passage)) !== null,
  );

/**
 * Finds tables that were flattened to a line a cell: a cue heads one column, who is responsible another. Lines under
 * the cue become items; codes and body names stay context.
 */
export function findFlattenedTables(units: readonly Unit[], sheet: Sheet, lists: ListMaker): Unit[] {
  const out = [...units];
  for (let index = 0; index + 2 < out.length; index += 1) {
    const head = out[index] as Unit;
    if (isHeadOfColumns(head)) {
      index = numberedRows(out, index, lists);
      continue;
    }
    const heads = headsOnLines(out, index, sheet);
    if (heads > 0 && measuresUnderGoals(out, index, heads)) {
      const start = index + heads;
      index = heads > 3 ? goalsWithDeadlines(out, start, lists) : goalsWithMeasures(out, start, sheet, lists);
      continue;
    }
    if (heads > 0) {
      index = cellsUnder(out, index, heads, sheet, lists);
      continue;
    }
    const second = out[index + 1] as Unit;
    if (head.type !== 'heading' || !findLead(head.passage, sheet) || !isResponsibleHead(second, sheet)) continue;
    index = linesUnderCue(out, index, sheet, lists);
  }
  return out;
}

/** Lines under a cue and the head of who is responsible: rows, short cells between them, heads of sections. */
function linesUnderCue(out: Unit[], index: number, sheet: Sheet, lists: ListMaker): number {
  const list = lists.list();
  let at = index + 1;
  let columns = 1;
  while (out[at] && isResponsibleHead(out[at] as Unit, sheet)) {
    out[at] = { ...(out[at] as Unit), type: 'text', shape: 'column-head' };
    columns += 1;
    at += 1;
  }
  let cell = 0;
  for (; at < out.length; at += 1) {
    const unit = out[at] as Unit;
    const { text } = unit.passage;
    const isShortCell = columns > 2 && cell > 0 && cell < columns && text.split(' ').length <= 3;
    if (unit.type === 'furniture') continue;
    if ((unit.type !== 'text' && unit.type !== 'heading') || unit.item) break;
    if (isShortCell || isCodes(text) || shortCell.test(text) || isBody(unit, sheet)) {
      cell += 1;
      unit.type = 'text';
      unit.shape = 'table-cell';
    } else if (sectionRow.test(text)) {
      const skip = sectionRow.exec(text)?.[0].length ?? 0;
      unit.passage = slice(unit.passage, skip) ?? unit.passage;
      unit.type = 'heading';
      unit.level = 4;
      unit.shape = 'table-section';
    } else if (endsSentence(text) && text.length > 200) break;
    else {
      cell = 1;
      out[at] = itemFrom(unit, unit.passage, placeIn(list, null), 'table-line');
    }
  }
  return at - 1;
}

/** `Nr Tiltak Ansvar Frist`: the heads of all columns on one line, one of them of statements. */
function isHeadOfColumns(unit: Unit): boolean {
  // Those of a table run into lines have their rows already.
  if (unit.shape === 'column-heads') return false;
  if ((unit.type !== 'text' && unit.type !== 'heading') || unit.item) return false;
  const words = unit.passage.text.split(' ');
  return (
    words.length >= 3 &&
    words.length <= 6 &&
    words.every((word) => columnWord.test(word)) &&
    words.some((word) => statementColumn.test(word))
  );
}

const longestCell = 6;

/** How many lines from `index` on head a column each, one of them statements; 0 where they are no such run. */
function headsOnLines(units: readonly Unit[], index: number, sheet: Sheet): number {
  let count = 0;
  let hasStatements = false;
  for (let at = index; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    const { text } = unit.passage;
    if ((unit.type !== 'text' && unit.type !== 'heading') || !(columnWord.test(text) || areaColumn.test(text))) break;
    if (statementColumn.test(text)) hasStatements = true;
    count += 1;
  }
  const isPlain = (unit: Unit | undefined): boolean => unit !== undefined && isResponsibleHead(unit, sheet);
  return count >= 3 && hasStatements && isPlain(units[index + count - 1]) ? count : 0;
}

/** Lines under such heads: what a short cell follows is a row's statement, other lines are what it belongs to. */
function cellsUnder(out: Unit[], index: number, heads: number, sheet: Sheet, lists: ListMaker): number {
  const list = lists.list();
  const isCell = (unit: Unit | undefined): boolean =>
    unit !== undefined && (isCodes(unit.passage.text) || shortCell.test(unit.passage.text) || isBody(unit, sheet));
  for (let at = index; at < index + heads; at += 1) {
    const head = out[at] as Unit;
    const isCue = statementColumn.test(head.passage.text);
    out[at] = isCue
      ? { ...head, type: 'heading', level: 4, label: true, shape: 'column-heads' }
      : { ...head, type: 'text', level: 0, shape: 'column-head' };
  }
  const behind = heads - 1 - out.slice(index, index + heads).findIndex(({ shape }) => shape === 'column-heads');
  /** How many lines behind a line are its row's other cells: all its columns, the last one a short cell, or one. */
  const cellsBehind = (at: number): number => {
    const others = out.slice(at + 1, at + 1 + behind);
    const isWhole = isCell(others.at(-1)) && !isCell(out[at + 1 + behind]);
    const isRow = isWhole && others.every(({ passage }) => countWords(passage.text) <= longestCell);
    return isRow ? behind : isCell(out[at + 1]) ? 1 : 0;
  };
  let at = index + heads;
  let cells = 0;
  for (; at < out.length; at += 1) {
    const unit = out[at] as Unit;
    if (unit.type === 'furniture') continue;
    if ((unit.type !== 'text' && unit.type !== 'heading') || unit.item || endsSentence(unit.passage.text)) break;
    if (cells > 0 || isCell(unit)) {
      out[at] = { ...unit, type: 'text', level: 0, shape: 'table-cell' };
      cells -= 1;
      continue;
    }
    cells = cellsBehind(at);
    out[at] =
      cells > 0
        ? itemFrom(unit, unit.passage, placeIn(list, null), 'table-line')
        : { ...unit, type: 'text', level: 0, shape: 'column-head' };
  }
  return at - 1;
}

const rowNumber = /^(\d{1,3})[.)]?\s+(?=\S)/u;

/** Rows under such a line: each begins with the next number, and its other cells stand on lines of their own. */
function numberedRows(out: Unit[], index: number, lists: ListMaker): number {
  const head = out[index] as Unit;
  const columns = head.passage.text.split(' ').length;
  const list = lists.list();
  let next = 1;
  let cell = columns;
  let at = index + 1;
  for (; at < out.length; at += 1) {
    const unit = out[at] as Unit;
    if (unit.type === 'furniture') continue;
    if (unit.type !== 'text' && unit.type !== 'heading' && unit.type !== 'item') break;
    const number = rowNumber.exec(unit.passage.text);
    const ordinal = unit.type === 'item' ? unit.ordinal : (number?.[1] ?? unit.ordinal);
    if (ordinal !== null && Number(ordinal) === next) {
      const own = unit.type === 'text' && number ? slice(unit.passage, number[0].length) : unit.passage;
      out[at] = itemFrom(unit, own ?? unit.passage, placeIn(list, ordinal), 'table-line');
      next += 1;
      cell = 1;
    } else if (next > 1 && cell < columns && unit.passage.text.split(' ').length <= longestCell && !unit.item) {
      out[at] = { ...unit, type: 'text', level: 0, shape: 'table-cell' };
      cell += 1;
    } else break;
  }
  if (next === 1) return index;
  out[index] = { ...head, type: 'heading', level: 4, label: true, shape: 'column-heads' };
  return at - 1;
}
