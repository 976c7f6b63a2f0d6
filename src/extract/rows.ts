import { isCodes, labelledCell, responsibleLabel, shortCell } from '../language/table-words.ts';
import { findLead } from '../structure/lead.ts';
import type { Lead } from '../structure/leads.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import { slice } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import type { Fact } from './fact.ts';
import { findStatus } from './item-notes.ts';
import { listedFact } from './listed-fact.ts';

/** A cell that belongs to another statement's row, and the label it brings along. */
interface Cell {
  readonly passage: Passage;
  readonly label: string;
}

/** The words of a unit that is the cell of another statement's row; null where it is none. */
export function cellOf(unit: Unit): Cell | null {
  const bare: Cell = { passage: unit.passage, label: '' };
  if (unit.shape === 'table-cell') return bare;
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
  if (status) fact.status ??= status;
  else if (label === '' || responsibleLabel.test(label)) fact.responsible = [...fact.responsible, passage];
}

/** `Gjennomført. Kampanjen nådde …`: the status without its stop and what is told of it. */
const firstSentence = (passage: Passage): Passage =>
  slice(passage, 0, /\.(?=\s|$)/u.exec(passage.text)?.index ?? passage.text.length) ?? passage;

const headRows = new WeakMap<Outline, ReadonlyMap<number, Unit>>();

/** The first row of the table that a row stands in. */
function headRow(unit: Unit, outline: Outline): Unit | undefined {
  let heads = headRows.get(outline);
  if (!heads) {
    const first = new Map<number, Unit>();
    for (const other of outline.units)
      if (other.type === 'row' && !first.has(other.block)) first.set(other.block, other);
    heads = first;
    headRows.set(outline, heads);
  }
  return heads.get(unit.block);
}

/** The cell of a row that stands under a cue, with its number and status from the other columns. */
export function rowFacts(unit: Unit, outline: Outline): Fact[] {
  const head = headRow(unit, outline);
  if (!head?.cells || head === unit || !unit.cells) return [];
  const cues = head.cells.map((cell) => (cell ? findLead(cell, outline.sheet) : null));
  const column = cues.findIndex((found) => found && found.cue.kind !== 'none');
  const found = cues[column];
  const cell = unit.cells[column];
  if (!found || !cell || found.cue.kind === 'none') return [];
  const lead: Lead = { unit: head, passage: head.cells[column] ?? null, found, holder: null };
  const fact = listedFact(unit, cell, found.cue.kind, lead, 'row-under-cue');
  const others = unit.cells.filter((other, at): other is Passage => at !== column && other !== null);
  const ordinal =
    others.find((other) => /^\d{1,3}(?:\.\d{1,2})*\.?$/u.test(other.text))?.text.replace(/\.$/u, '') ?? null;
  const status = others.map((other) => findStatus(other).status).find((value) => value !== null) ?? fact.status;
  return [{ ...fact, ordinal, status, responsible: others }];
}
