import { isLead } from '../lead.ts';
import type { ItemPlace } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';
import type { ListMaker } from './new-items.ts';

/**
 * Parts a list where a line between its items announces the rest: without a blank line the grammar takes such a line for
 * the end of the item above it, and both lists for one.
 */
export function splitInterruptedLists(units: readonly Unit[], sheet: Sheet, lists: ListMaker): void {
  /** The number that what is left of a list goes by, and the one that an item had before. */
  const renamed = new Map<number, number>();
  const before = new Map<ItemPlace, number>();
  const begun = new Set<number>();
  for (const [index, unit] of units.entries()) {
    const list = unit.item && !before.has(unit.item) ? renamed.get(unit.item.list) : undefined;
    if (unit.item && list !== undefined) {
      before.set(unit.item, unit.item.list);
      unit.item.list = list;
    }
    if (unit.item) begun.add(before.get(unit.item) ?? unit.item.list);
    const next = units[index + 1];
    if (unit.type !== 'text' || next?.type !== 'item' || !next.item) continue;
    const old = next.item.list;
    if (!begun.has(old) || !unit.passage.text.endsWith(':') || !isLead(unit.passage, sheet)) continue;
    unit.item = null;
    renamed.set(old, lists.list());
  }
}
