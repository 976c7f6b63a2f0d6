import { statementColumn } from '../../language/table-words.ts';
import type { Passage } from '../passage.ts';
import { passageOf, slice } from '../passage.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';

/** Three cells and more; the first may be empty. */
const pipes = /^\|?[^|]+(?:\|[^|]*){2,}\|?$|^\|[^|]+\|[^|]+$/u;
const pipeRow: Pick<RegExp, 'test'> = { test: (text) => text.includes('|') && pipes.test(text) };

const pipeRule = /^[\s|:-]+$/u;

/** Turns lines of pipes in plain text into table rows; the line of dashes is context. */
export function findPipeRows(units: readonly Unit[], sheet: Sheet): Unit[] {
  const all = findGapRows(units, sheet);
  const framed = framedBlocks(all);
  return all.map((unit, index) => {
    if (unit.type !== 'text' && unit.type !== 'heading') return unit;
    const { text } = unit.passage;
    // A single line of pipes is no table: `Pressemelding | Nr: 12 | Dato: 1.3.2016`.
    if (!pipeRow.test(text) || ![all[index - 1], all[index + 1]].some((other) => isPipes(other, unit))) return unit;
    if (pipeRule.test(text)) return { ...unit, type: 'text', shape: 'table-rule', level: 0 };
    return { ...unit, type: 'row', level: 0, cells: cellsOf(unit.passage, framed.has(unit.block)), shape: 'pipe-row' };
  });
}

/** The blocks in which all lines of a table begin with a pipe, which then opens no cell. */
function framedBlocks(units: readonly Unit[]): ReadonlySet<number> {
  const framed = new Set(units.map(({ block }) => block));
  for (const { block, passage } of units)
    if (pipeRow.test(passage.text) && !passage.text.startsWith('|')) framed.delete(block);
  return framed;
}

const isPipes = (other: Unit | undefined, unit: Unit): boolean =>
  other?.block === unit.block && (pipeRow.test(other.passage.text) || pipeRule.test(other.passage.text));

function cellsOf(passage: Passage, framed: boolean): (Passage | null)[] {
  const cells: (Passage | null)[] = [];
  let from = framed && passage.text.startsWith('|') ? 1 : 0;
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
    // Most lines have no gap: their pieces need not be made.
    if (!gap.test(sheet.source.slice(head.passage.start, head.passage.end))) continue;
    const heads = piecesOf(head.passage, sheet);
    if (heads.length < 2 || !heads.some((piece) => statementColumn.test(piece.text))) continue;
    let end = index + 1;
    while (out[end]?.block === head.block && out[end]?.type === 'text') end += 1;
    if (end - index < 2) continue;
    const rows = out.slice(index, end);
    cellsOfRows(heads, rows, sheet).forEach((cells, at) => {
      out[index + at] = { ...(rows[at] as Unit), type: 'row', cells, shape: 'gap-row' };
    });
    index = end - 1;
  }
  return out;
}

/** The cells of the rows that begin with some heads, parted by one tab each, by where the heads stand, or by gaps alone. */
function cellsOfRows(
  heads: readonly Passage[],
  rows: readonly Unit[],
  sheet: Sheet,
): readonly (readonly (Passage | null)[])[] {
  const tabbed = rows.map(({ passage }) => cellsBetweenTabs(passage, sheet));
  if (tabbed.every((cells) => cells.length > 1 && cells.length <= heads.length)) return tabbed;
  const columns = heads.map((piece) => columnOf(piece, sheet));
  const stands = (piece: Passage, at: number) => Math.abs(columnOf(piece, sheet) - (columns[at] as number)) <= aside;
  const parted = rows.map(({ passage }) => piecesOf(passage, sheet));
  const areAligned = parted.slice(1).some((pieces) => pieces.length === columns.length && pieces.every(stands));
  return areAligned ? parted.map((pieces) => underHeads(pieces, columns, sheet)) : parted;
}

/** How far in a piece stands on its line. */
const columnOf = ({ start }: Passage, { source }: Sheet): number => start - source.lastIndexOf('\n', start - 1);

/** The cells of a line whose columns are parted by one tab each. */
function cellsBetweenTabs({ start, end }: Passage, { source }: Sheet): readonly (Passage | null)[] {
  const cells: (Passage | null)[] = [];
  let from = source.lastIndexOf('\n', start - 1) + 1;
  for (const piece of source.slice(from, end).split('\t')) {
    cells.push(passageOf(source, from, from + piece.length));
    from += piece.length + 1;
  }
  return cells;
}

/** The pieces of a row that has fewer than the heads, each under the head that it stands below; empty cells between. */
function underHeads(pieces: readonly Passage[], columns: readonly number[], sheet: Sheet): readonly (Passage | null)[] {
  if (pieces.length >= columns.length) return pieces;
  const cells: (Passage | null)[] = columns.map(() => null);
  let next = 0;
  for (const piece of pieces) {
    const column = columnOf(piece, sheet);
    while (next + 1 < columns.length && (columns[next + 1] as number) <= column + aside) next += 1;
    if (next >= columns.length || cells[next]) return pieces;
    cells[next] = piece;
  }
  return cells;
}

/** So many letters a cell may begin before its head. */
const aside = 1;

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
