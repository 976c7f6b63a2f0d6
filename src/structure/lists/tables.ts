import { responsibleHeads } from '../../language/lead-cues.ts';
import { lettered } from '../../language/lettered.ts';
import { find, pattern } from '../../language/pattern.ts';
import { areaColumn, columnWord, isCodes, shortCell, statementColumn } from '../../language/table-words.ts';
import { findLead } from '../lead.ts';
import type { Passage } from '../passage.ts';
import { passageOf, slice } from '../passage.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';
import { countWords, endsSentence } from '../unit.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

const runOnNumber = lettered(String.raw`^(\d{1,3})(?=\s\p{Lu}|$)`);
const rowNumbers = lettered(String.raw`(?:^|\s)(\d{1,3})(?=\s\p{Lu}|$)`, 'gu');

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
    if (heads > 0) {
      index = cellsUnder(out, index, heads, sheet, lists);
      continue;
    }
    const second = out[index + 1] as Unit;
    if (head.type !== 'heading' || !findLead(head.passage, sheet) || !isResponsibleHead(second, sheet)) continue;
    second.type = 'text';
    second.shape = 'column-head';
    const list = lists.list();
    let at = index + 2;
    let columns = 2;
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
    index = at - 1;
  }
  return out;
}

/** `Nr Tiltak Ansvar Frist`: the heads of all columns on one line, one of them of statements. */
function isHeadOfColumns(unit: Unit): boolean {
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

/** A cell that names an organisation and no more. */
function isBody(unit: Unit, sheet: Sheet): boolean {
  const mention = sheet.mentionAt(unit.passage.start);
  return mention !== undefined && mention.end >= unit.passage.end - 1;
}

const runOnHead = /\bNr\.?\s+(?:Tiltak|Mål|Aktivitet(?:er)?|Forslag|Anbefaling(?:er)?)\b.{0,60}?\s(?=1\s[A-Za-zÀ-ɏ])/i;
const ministry = lettered(
  String.raw`\s((?:\p{Lu}\p{Ll}+-(?:,\s\p{Ll}+-)*\sog\s)?[\p{L}]+(?:departementet|direktoratet))(?:\s[A-Z]\).*)?$`,
);

/**
 * Finds tables run into running text: `Nr Tiltak Ansvarlig departement 1 … 2 …`. Each number that goes on with the
 * count opens a row; a body at the end of a row is who is responsible.
 */
export function findRunOnTables(units: readonly Unit[], lists: ListMaker): Unit[] {
  const out: Unit[] = [];
  let table: { list: number; next: number; open: Unit | null } | null = null;
  for (const unit of units) {
    const head: RegExpExecArray | null =
      unit.type === 'text' || unit.type === 'heading' ? runOnHead.exec(unit.passage.text) : null;
    const headPassage = head ? slice(unit.passage, 0, head.index + head[0].length) : null;
    if (head && headPassage) {
      out.push({
        ...unit,
        type: 'heading',
        level: 4,
        label: true,
        passage: headPassage,
        to: headPassage.end,
        shape: 'column-heads',
      });
      const rest = slice(unit.passage, head.index + head[0].length);
      table = { list: lists.list(), next: 1, open: null };
      if (rest) addRows(out, { ...unit, type: 'text', passage: rest, from: rest.start }, table);
    } else if (table && isRowText(unit, table.next))
      addRows(out, { ...unit, type: 'text', reason: null, level: 0 }, table);
    else {
      if (unit.type !== 'furniture' && !isContinued(unit)) table = null;
      if (table?.open && isContinued(unit) && unit.type !== 'furniture') {
        out.push(itemFrom(unit, unit.passage, placeIn(table.list, table.open.ordinal), 'run-on-table'));
        table.open = null;
      } else out.push(unit);
    }
  }
  return out;
}

const isContinued = (unit: Unit): boolean =>
  (unit.type === 'heading' || unit.type === 'text') && !endsSentence(unit.passage.text);

/** A unit that opens with the next number of the table, or one further on. */
function isRowText(unit: Unit, next: number): boolean {
  const number = runOnNumber.exec(unit.passage.text)?.[1];
  return number !== undefined && unit.item === null && Number(number) >= next && Number(number) < next + 12;
}

function addRows(out: Unit[], unit: Unit, table: { list: number; next: number; open: Unit | null }): void {
  const { text } = unit.passage;
  const starts: { from: number; to: number; ordinal: string }[] = [];
  for (const match of rowNumbers.matchAll(text)) {
    const value = Number(match[1]);
    const isNext = starts.length === 0 ? value >= table.next : value === table.next;
    if (!isNext) continue;
    starts.push({ from: match.index, to: match.index + match[0].length, ordinal: String(value) });
    table.next = value + 1;
  }
  const before = slice(unit.passage, 0, starts[0]?.from ?? text.length);
  if (before) out.push({ ...unit, passage: before, to: before.end, shape: 'table-cell' });
  for (const [index, start] of starts.entries()) {
    const row = slice(unit.passage, start.to, starts[index + 1]?.from ?? text.length);
    if (!row) {
      const number = slice(unit.passage, start.from, start.to) ?? unit.passage;
      const open: Unit = { ...unit, passage: number, shape: 'table-cell', ordinal: start.ordinal };
      out.push(open);
      table.open = open;
      continue;
    }
    const numberFrom = slice(unit.passage, start.from)?.start ?? row.start;
    const body = ministry.exec(row.text);
    const own = body ? slice(row, 0, body.index) : row;
    if (own)
      out.push(
        itemFrom({ ...unit, from: numberFrom, to: row.end }, own, placeIn(table.list, start.ordinal), 'run-on-table'),
      );
    const rest = body ? slice(row, body.index) : null;
    if (rest) out.push({ ...unit, passage: rest, from: rest.start, to: rest.end, shape: 'table-cell' });
  }
}

const pipeRow = /^\|?[^|]+(?:\|[^|]*){2,}\|?$/u;
const pipeRule = /^[\s|:-]+$/u;

/** Turns lines of pipes in plain text into table rows; the line of dashes is context. */
export function findPipeRows(units: readonly Unit[], sheet: Sheet): Unit[] {
  return findGapRows(units, sheet).map((unit, index, all) => {
    if (unit.type !== 'text' && unit.type !== 'heading') return unit;
    const { text } = unit.passage;
    // A single line of pipes is no table: `Pressemelding | Nr: 12 | Dato: 1.3.2016`.
    if (!pipeRow.test(text) || ![all[index - 1], all[index + 1]].some((other) => isPipes(other, unit))) return unit;
    if (pipeRule.test(text)) return { ...unit, type: 'text', shape: 'table-rule', level: 0 };
    return { ...unit, type: 'row', level: 0, cells: cellsOf(unit.passage), shape: 'pipe-row' };
  });
}

const isPipes = (other: Unit | undefined, unit: Unit): boolean =>
  other?.block === unit.block && (pipeRow.test(other.passage.text) || pipeRule.test(other.passage.text));

function cellsOf(passage: Passage): (Passage | null)[] {
  const cells: (Passage | null)[] = [];
  let from = passage.text.startsWith('|') ? 1 : 0;
  for (let at = from; at <= passage.text.length; at += 1) {
    if (at < passage.text.length && passage.text[at] !== '|') continue;
    if (at < passage.text.length || from < passage.text.length) cells.push(slice(passage, from, at));
    from = at + 1;
  }
  return cells;
}

const gap = /\s{2,}|\t/u;

/** Turns lines set in columns by wide gaps into rows, where the first line heads a column with a cue. */
function findGapRows(units: readonly Unit[], sheet: Sheet): Unit[] {
  const out = [...units];
  for (let index = 0; index < out.length; index += 1) {
    const head = out[index] as Unit;
    if (head.type !== 'text' || head.item) continue;
    const heads = piecesOf(head.passage, sheet);
    if (heads.length < 2 || !heads.some((piece) => statementColumn.test(piece.text))) continue;
    let end = index + 1;
    while (out[end]?.block === head.block && out[end]?.type === 'text') end += 1;
    if (end - index < 2) continue;
    for (let at = index; at < end; at += 1) {
      const unit = out[at] as Unit;
      out[at] = { ...unit, type: 'row', cells: piecesOf(unit.passage, sheet), shape: 'gap-row' };
    }
    index = end - 1;
  }
  return out;
}

/** The pieces of a passage between wide gaps of the source. */
function piecesOf(passage: Passage, sheet: Sheet): Passage[] {
  const raw = sheet.source.slice(passage.start, passage.end);
  const pieces: Passage[] = [];
  let at = passage.start;
  for (const piece of raw.split(gap)) {
    const start = sheet.source.indexOf(piece, at);
    const made = passageOf(sheet.source, start, start + piece.length);
    if (made) pieces.push(made);
    at = start + piece.length;
  }
  return pieces;
}
