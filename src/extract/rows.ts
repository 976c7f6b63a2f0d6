import {
  asideColumn,
  deadlineCell,
  deadlineColumn,
  dueLabel,
  isCodes,
  labelledCell,
  responsibleLabel,
  shortCell,
} from '../language/table-words.ts';
import { findLead } from '../structure/lead.ts';
import type { Lead } from '../structure/leads.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { slice } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import type { Fact } from './fact.ts';
import { findStatus } from './item-notes.ts';
import { listedFact } from './listed-fact.ts';
import { oncePerOutline } from './once.ts';

/** A cell that belongs to another statement's row, and the label it brings along. */
interface Cell {
  readonly passage: Passage;
  readonly label: string;
}

/** The words of a unit that is the cell of another statement's row; null where it is none. */
export function cellOf(unit: Unit): Cell | null {
  const bare: Cell = { passage: unit.passage, label: '' };
  if (unit.shape === 'table-cell') return bare;
  if (unit.shape === 'status-cell') return { passage: unit.passage, label: 'status' };
  if (unit.type !== 'item' && unit.type !== 'text') return null;
  const { text } = unit.passage;
  const label = labelledCell.exec(text);
  const passage = label && slice(unit.passage, label[0].length);
  if (passage) return { passage, label: label[0].toLowerCase() };
  return unit.type === 'item' && unit.shape === null && (shortCell.test(text) || isCodes(text)) ? bare : null;
}

/**
 * Adds a cell to its row: how far it has come, where the row itself does not say, else who is responsible; what a label
 * says to be neither, such as a price, is left out.
 */
export function addCell(fact: Fact, { passage, label }: Cell): void {
  const said = label.startsWith('status') ? firstSentence(passage) : passage;
  const { status } = findStatus(said);
  const isDue = label === '' ? deadlineCell.test(` ${passage.text}`) : dueLabel.test(label);
  if (isDue) fact.due ??= passage;
  if (status) fact.status ??= status;
  else if (!isDue && (label === '' || responsibleLabel.test(label)))
    fact.responsible = [...fact.responsible, withoutStop(passage)];
}

const withoutStop = (passage: Passage): Passage =>
  (passage.text.endsWith('.') ? slice(passage, 0, passage.text.length - 1) : null) ?? passage;

/** `Gjennomført. Kampanjen nådde …`, `Pågående – i rute.`: the status without what is told of it. */
const firstSentence = (passage: Passage): Passage =>
  slice(passage, 0, /\.(?=\s|$)|\s[–-]\s/u.exec(passage.text)?.index ?? passage.text.length) ?? passage;

/** The first row of each table, by its block. */
const headRows = oncePerOutline(({ units }): ReadonlyMap<number, Unit> => {
  const first = new Map<number, Unit>();
  for (const unit of units) if (unit.type === 'row' && !first.has(unit.block)) first.set(unit.block, unit);
  return first;
});

/**
 * The cells of a row that stand under cues, with their number and status from the other columns. Where one column holds
 * goals, what stands beside a goal is under it, or under the one `above`, where the goal's own cell is empty.
 */
export function rowFacts(unit: Unit, outline: Outline, above: Fact | null): Fact[] {
  const head = headRows(outline).get(unit.block);
  if (!head?.cells || head === unit || !unit.cells) return [];
  const { cells } = unit;
  const columns = head.cells.flatMap((cell, column) => {
    const found = cell ? findLead(cell, outline.sheet) : null;
    return found && found.cue.kind !== 'none' ? [{ cell, column, found, kind: found.cue.kind }] : [];
  });
  const isOther = (other: Passage | null, at: number): other is Passage =>
    other !== null && !columns.some(({ column }) => column === at);
  const others = cells.filter(isOther);
  const responsible = cells.filter(
    (other, at): other is Passage =>
      isOther(other, at) && !asideColumn.test(head.cells?.[at]?.text ?? '') && findStatus(other).status === null,
  );
  const due =
    cells.find((other, at) => isOther(other, at) && deadlineColumn.test(head.cells?.[at]?.text ?? '')) ?? null;
  const ordinal =
    others.find((other) => /^\d{1,3}(?:\.\d{1,2})*\.?$/u.test(other.text))?.text.replace(/\.$/u, '') ?? null;
  const told = others.map((other) => findStatus(other).status).find((value) => value !== null);
  let goal = above?.unit.block === unit.block ? above : null;
  const facts: Fact[] = [];
  for (const { cell: name, column, found, kind } of columns) {
    const cell = cells[column];
    if (!cell) continue;
    const lead: Lead = { unit: head, passage: name, found, holder: null };
    const fact = listedFact(unit, cell, kind, lead, 'row-under-cue');
    if (kind === 'goal') goal = fact;
    else fact.parent = goal;
    facts.push(fact);
  }
  // Who is to do it, and how far it has come, is said of the last: of the measure, where there is one.
  const last = facts.at(-1);
  return facts.map((fact) =>
    Object.assign(fact, fact === last ? { ordinal, status: told ?? fact.status, responsible, due } : {}),
  );
}
