import { isLead } from '../lead.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';
import type { ListMaker } from './new-items.ts';

/**
 * Parts a list where a line between its items announces the rest: without a blank line the grammar takes such a line for
 * the end of the item above it, and both lists for one.
 */
export function splitInterruptedLists(units: readonly Unit[], sheet: Sheet, lists: ListMaker): void {
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    const old = units[index - 1]?.item?.list;
    if (unit.type !== 'text' || old === undefined || next?.type !== 'item' || next.item?.list !== old) continue;
    if (!unit.passage.text.endsWith(':') || !isLead(unit.passage, sheet)) continue;
    unit.item = null;
    const list = lists.list();
    for (const { item } of units.slice(index + 1)) if (item?.list === old) item.list = list;
  }
}
