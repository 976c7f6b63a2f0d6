import { isCodes } from '../../language/table-words.ts';
import { findLead } from '../lead.ts';
import { offsetAt, slice } from '../passage.ts';
import type { Sheet } from '../sheet.ts';
import { parted } from '../tables/row-cells.ts';
import type { Unit } from '../unit.ts';

const fewest = 3;

/**
 * Takes the codes of who is responsible off the items of a plan's list: `3. Ungdomsråd i alle kommuner (KMD)`. Under a
 * heading that announces measures, however far above, such items are measures.
 */
export function splitCodedItems(units: readonly Unit[], sheet: Sheet): Unit[] {
  const counts = new Map<number, { items: number; coded: number }>();
  for (const unit of units) {
    if (unit.type !== 'item' || !unit.item) continue;
    const count = counts.get(unit.item.list) ?? { items: 0, coded: 0 };
    count.items += 1;
    if (codeAt(unit, sheet) >= 0) count.coded += 1;
    counts.set(unit.item.list, count);
  }
  const isPlan = (list: number): boolean => {
    const { items, coded } = counts.get(list) ?? { items: 0, coded: 0 };
    return coded >= fewest && coded * 3 >= items * 2;
  };
  if (![...counts.keys()].some(isPlan)) return [...units];
  let announced = false;
  return units.flatMap((unit) => {
    if (unit.type === 'heading' && findLead(unit.passage, sheet)?.cue.kind === 'activity') announced = true;
    if (unit.type !== 'item' || !unit.item || !isPlan(unit.item.list)) return [unit];
    const item: Unit = announced ? { ...unit, labelCue: 'activities' } : unit;
    const at = codeAt(unit, sheet);
    const own = at > 0 ? slice(unit.passage, 0, at) : null;
    const code = own ? slice(unit.passage, at) : null;
    return own && code ? parted(item, own, [code], 'table-cell') : [item];
  });
}

/** Where the codes in brackets at the end of an item begin, which are no party's; -1 where none stand there. */
function codeAt({ passage }: Unit, sheet: Sheet): number {
  if (!passage.text.endsWith(')')) return -1;
  const at = passage.text.lastIndexOf('(');
  if (at < 1 || !isCodes(passage.text.slice(at + 1, -1))) return -1;
  const mention = sheet.mentionAt(offsetAt(passage, at + 1));
  return mention?.organisation.classification === 'party' ? -1 : at;
}
