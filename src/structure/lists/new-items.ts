import type { ItemPlace } from '../lines.ts';
import type { Passage } from '../passage.ts';
import type { Unit } from '../unit.ts';

/** Hands out numbers for lists that the markup did not know, and makes their items. */
export interface ListMaker {
  /** The number of a new list. */
  readonly list: () => number;
}

/** Starts after the highest list that the markup knows. */
export function listMaker(units: readonly Unit[]): ListMaker {
  let last = 0;
  for (const unit of units) if (unit.item) last = Math.max(last, unit.item.list);
  return {
    list: () => {
      last += 1;
      return last;
    },
  };
}

/** A place in a list that was found by its form. */
export const placeIn = (list: number, ordinal: string | null, parent: ItemPlace | null = null): ItemPlace => ({
  list,
  depth: (parent?.depth ?? 0) + 1,
  ordered: ordinal !== null,
  ordinal,
  parent,
});

/** Turns a unit, or a part of one, into an item of a list found by its form. */
export const itemFrom = (unit: Unit, passage: Passage, place: ItemPlace, shape: string): Unit => ({
  ...unit,
  type: 'item',
  passage,
  level: 0,
  label: false,
  ordinal: place.ordinal,
  item: place,
  shape,
});
