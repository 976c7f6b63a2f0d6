import { lettered } from '../../language/lettered.ts';
import { codesAndStatus, ministry, runOnHead } from '../../language/run-on-rows.ts';
import type { ItemPlace } from '../lines.ts';
import type { ListMaker } from '../lists/new-items.ts';
import { itemFrom, placeIn } from '../lists/new-items.ts';
import type { Passage } from '../passage.ts';
import { slice } from '../passage.ts';
import type { Unit } from '../unit.ts';
import { endsSentence } from '../unit.ts';

const runOnNumber = lettered(String.raw`^(\d{1,3})(?=\s\p{Lu}|$)`);

const numberBehindPage = lettered(String.raw`^\d{1,3}\s(\d{1,3})(?=\s\p{Lu})`);

const rowNumbers = lettered(String.raw`(?:^|\s)(\d{1,3})(?=\s\p{Lu}|$)`, 'gu');

/** A table that is being read: the number of its next row, and a row of which only the number has come. */
interface Table {
  readonly list: number;
  next: number;
  open: Unit | null;
}

/**
 * Finds tables run into running text: `Nr Tiltak Ansvarlig departement 1 … 2 …`. Each number that goes on with the
 * count opens a row; a body at the end of a row is who is responsible.
 */
export function findRunOnTables(units: readonly Unit[], lists: ListMaker): Unit[] {
  const out: Unit[] = [];
  let table: Table | null = null;
  for (const unit of units) {
    const head = mayHoldHead(unit, table) ? runOnHead.exec(unit.passage.text) : null;
    const first = Number(head?.[1]);
    const headEnd = head ? head.index + head[0].length : 0;
    const rest = head ? slice(unit.passage, headEnd) : null;
    const repeated = table && first === table.next ? slice(unit.passage, 0, headEnd) : null;
    if (table && repeated) {
      // The head again, on the next page of the table.
      out.push({ ...asText(unit), level: 0, passage: repeated, to: repeated.end, shape: 'column-head' });
      if (rest) addRows(out, { ...asText(unit), passage: rest, from: rest.start }, table, lists);
    } else if (head && first === 1) {
      const above = slice(unit.passage, 0, head.index);
      const heads = slice(unit.passage, head.index, headEnd) ?? unit.passage;
      if (above) out.push({ ...unit, passage: above, to: above.end });
      out.push({
        ...unit,
        type: 'heading',
        level: 4,
        label: true,
        passage: heads,
        from: above ? heads.start : unit.from,
        to: heads.end,
        shape: 'column-heads',
      });
      table = { list: lists.list(), next: 1, open: null };
      if (rest) addRows(out, { ...asText(unit), passage: rest, from: rest.start }, table, lists);
    } else if (table && isRowText(unit, table.next)) addRows(out, { ...asText(unit), level: 0 }, table, lists);
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

/** Most texts hold no head of such a table, and are not held against the long pattern. */
const mayHoldHead = ({ type, passage: { text } }: Unit, table: Table | null): boolean =>
  (type === 'text' || type === 'heading' || (type === 'furniture' && table !== null)) &&
  /\d/.test(text) &&
  /[Nn][Rr]/.test(text);

const asText = (unit: Unit): Unit => ({ ...unit, type: 'text', reason: null });

const isContinued = (unit: Unit): boolean =>
  (unit.type === 'heading' || unit.type === 'text') && !endsSentence(unit.passage.text);

/** A unit that opens with the next number of the table, or one further on. */
function isRowText(unit: Unit, next: number): boolean {
  const number = (numberBehindPage.exec(unit.passage.text) ?? runOnNumber.exec(unit.passage.text))?.[1];
  if (unit.shape === 'page-mark') return false;
  return number !== undefined && unit.item === null && Number(number) >= next && Number(number) < next + 12;
}

function addRows(out: Unit[], unit: Unit, table: Table, lists: ListMaker): void {
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
    const told = codesAndStatus.exec(row.text);
    const body = told ?? ministry.exec(row.text);
    const own = body ? slice(row, 0, body.index) : row;
    if (own)
      out.push(...rowItems({ ...unit, from: numberFrom, to: row.end }, own, placeIn(table.list, start.ordinal), lists));
    const codes = told ? slice(row, told.index, told.index + (told[1]?.length ?? 0) + 1) : null;
    const status =
      told && codes ? slice(row, told.index + (told[1]?.length ?? 0) + 1, told.index + told[0].length) : null;
    const rest = told ? slice(row, told.index + told[0].length) : body ? slice(row, body.index) : null;
    for (const cell of [codes, status])
      if (cell) out.push({ ...unit, passage: cell, from: cell.start, to: cell.end, shape: 'table-cell' });
    if (rest) out.push({ ...unit, passage: rest, from: rest.start, to: rest.end, shape: told ? null : 'table-cell' });
  }
}

const letterMarks = lettered(String.raw`\s([A-H])\)(?=\s|$)`, 'gu');

/** A row as items: itself, and under it the parts that letters count: `Oppfølging A) Forsøk B) Opplæring A)`. */
function rowItems(unit: Unit, own: Passage, place: ItemPlace, lists: ListMaker): Unit[] {
  const marks: { from: number; to: number; letter: string }[] = [];
  for (const match of letterMarks.matchAll(own.text)) {
    const letter = match[1] ?? '';
    // The letters begin again where the parts' bodies are told.
    if (letter !== 'ABCDEFGH'[marks.length]) {
      marks.push({ from: match.index, to: own.text.length, letter: '' });
      break;
    }
    marks.push({ from: match.index, to: match.index + match[0].length, letter });
  }
  if (marks.length < 2) return [itemFrom(unit, own, place, 'run-on-table')];
  const list = lists.list();
  const whole = slice(own, 0, marks[0]?.from) ?? own;
  const items = [itemFrom({ ...unit, to: whole.end }, whole, place, 'run-on-table')];
  for (const [index, { to, letter }] of marks.entries()) {
    const part = slice(own, to, marks[index + 1]?.from ?? own.text.length);
    if (!part || letter === '') continue;
    const isLast = index === marks.length - 1 || marks[index + 1]?.letter === '';
    items.push(
      itemFrom(
        { ...unit, from: items.at(-1)?.to ?? part.start, to: isLast ? unit.to : part.end },
        part,
        placeIn(list, letter, place),
        'run-on-table',
      ),
    );
  }
  return items;
}
