import { findLead } from '../lead.ts';
import type { ItemPlace } from '../lines.ts';
import type { Passage } from '../passage.ts';
import { join } from '../passage.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';

/**
 * Parts numbered items that announce the bullets behind them: `1. Trygghet for alle! Mange strever. Vi vil:` is the item,
 * text in it, and a lead. The bullets up to the next number are nested in the item.
 */
export function splitLedItems(units: readonly Unit[], sheet: Sheet): Unit[] {
  const out: Unit[] = [];
  let open: ItemPlace | null = null;
  const nested = new Map<ItemPlace, ItemPlace>();
  for (const [index, unit] of units.entries()) {
    const parts = unit.item ? partsOf(unit, units[index + 1], sheet) : null;
    if (parts) open = unit.item;
    else if (unit.type === 'heading' || (unit.item?.ordered && unit.item !== open)) open = null;
    if (parts) out.push(...parts);
    else if (open && unit.item && !unit.item.ordered && !unit.item.parent) {
      const place: ItemPlace = nested.get(unit.item) ?? { ...unit.item, parent: open, depth: unit.item.depth + 1 };
      nested.set(unit.item, place);
      out.push({ ...unit, item: place });
    } else out.push(unit);
  }
  return out;
}

/** The item, what it tells, and its lead; null where the unit is no such item. */
function partsOf(unit: Unit, next: Unit | undefined, sheet: Sheet): Unit[] | null {
  const { item, passage } = unit;
  const opensBullets = next?.type === 'item' && next.item?.ordered === false && !next.item.parent;
  if (unit.type !== 'item' || !item?.ordered || item.parent || !opensBullets || !passage.text.endsWith(':'))
    return null;
  const [first, ...rest] = sheet.sentences(passage);
  const lead = rest.pop();
  if (!first || !lead || !findLead(lead, sheet)) return null;
  const told: Passage[] = rest.length > 0 ? [join(rest)] : [];
  const texts = [...told, lead].map((each): Unit => ({ ...unit, type: 'text', ordinal: null, passage: each }));
  const parts = [{ ...unit, passage: first, shape: 'led-item' }, ...texts];
  return parts.map((part, index) => ({
    ...part,
    from: index === 0 ? unit.from : part.passage.start,
    to: index === parts.length - 1 ? unit.to : part.passage.end,
  }));
}
