import { statementColumn } from '../../language/table-words.ts';
import type { Passage } from '../passage.ts';
import { join, slice } from '../passage.ts';
import type { Unit } from '../unit.ts';

/** A cell on a line of its own, closed by a pipe; the pipe alone closes an empty one. */
const cellLine = /^[^|]*\|$/;
const firstNumber = /^1\.?\s?\|$/;

const numberCell = /^\d{1,4}\.?\s?\|$/;

const isCell = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && unit.item === null && unit.passage.text.endsWith('|') && cellLine.test(unit.passage.text);

const isEmpty = ({ passage }: Unit): boolean => passage.text === '|';

const wordsOf = ({ passage }: Unit): Passage | null => slice(passage, 0, passage.text.length - 1);

/** Heads and one row: fewer lines of cells are no table. */
const fewestRows = 2;

/**
 * Joins the rows of a table that a page set one cell a line (`Nr |`, `Tiltak |`, `1 |`, `Bygge en sal |`). What stands
 * between two empty cells goes over all columns, and names the rows below it. As many cells as the first have no number
 * are the heads; no table without a head of statements.
 */
export function findCellLines(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let index = 0; index < units.length; ) {
    let end = index;
    while (isCell(units[end])) end += 1;
    const table = end > index ? rowsOf(units.slice(index, end)) : null;
    out.push(...(table ?? units.slice(index, Math.max(end, index + 1))));
    index = Math.max(end, index + 1);
  }
  return out;
}

/** The rows of a run of cells, and what stands over them; null where they are no table. */
function rowsOf(cells: readonly Unit[]): Unit[] | null {
  const columns = cells.findIndex((cell) => isEmpty(cell) || firstNumber.test(cell.passage.text));
  const heads = cells.slice(0, columns).map(wordsOf);
  const stated = heads.findIndex((head) => head && statementColumn.test(head.text));
  if (columns < 2 || cells.length < columns * fewestRows || stated < 0) return null;
  // Rows that are numbered where no head says so are one cell longer than the heads: which is whose, nobody can tell.
  if (numberCell.test(cells[columns + stated]?.passage.text ?? '')) return null;
  const out: Unit[] = [];
  for (let at = 0; at < cells.length; ) {
    const [open, over, close] = cells.slice(at, at + 3) as [Unit, Unit?, Unit?];
    if (isEmpty(open) && over && close && isEmpty(close)) {
      out.push(asideFrom(open, 'table-rule'), asideFrom(over, 'column-head'), asideFrom(close, 'table-rule'));
      at += 3;
    } else if (isTail(cells, at, columns)) {
      out.push(...cells.slice(at));
      at = cells.length;
    } else {
      out.push(rowFrom(cells.slice(at, at + columns), (cells[0] as Unit).block));
      at += columns;
    }
  }
  return out;
}

/** Whether too few cells for a row are left, in a block of their own: the foot of the page. */
const isTail = (cells: readonly Unit[], at: number, columns: number): boolean =>
  cells.length - at < columns && cells[at]?.block !== cells[at - 1]?.block;

const asideFrom = (unit: Unit, shape: string): Unit => ({ ...unit, type: 'text', level: 0, reason: null, shape });

const rowFrom = (cells: readonly Unit[], block: number): Unit => ({
  ...(cells[0] as Unit),
  type: 'row',
  passage: join(cells.map(({ passage }) => passage)),
  to: (cells.at(-1) as Unit).to,
  block,
  level: 0,
  reason: null,
  cells: cells.map(wordsOf),
  shape: 'pipe-row',
});
