import type { ItemPlace } from '../structure/lines.ts';
import type { Outline } from '../structure/outline.ts';
import type { Unit } from '../structure/unit.ts';
import type { Fact } from './fact.ts';

/** A text as it is compared: without case, white space and closing marks. */
export function normalise(text: string): string {
  let end = text.length;
  while (end > 0 && closing.has(text[end - 1] as string)) end -= 1;
  const lower = text.slice(0, end).toLowerCase();
  return /\s{2}|[^\S ]/.test(lower) ? lower.replace(/\s+/gu, ' ').trim() : lower.trim();
}

const closing = new Set([' ', '.', ':', ';', ',', '!', '?', '…', '»', '"', '”']);

/**
 * Gives each fact its governing statement: the item it is nested in, the numbered goal it stands behind, or the goal
 * that comes back as the heading of its section.
 */
export function tieToParents(facts: readonly Fact[], outline: Outline): void {
  const byUnit = new Map<Unit, Fact[]>();
  for (const fact of facts) byUnit.set(fact.unit, [...(byUnit.get(fact.unit) ?? []), fact]);
  const ofItem = new Map<ItemPlace, Fact>();
  for (const fact of facts)
    if (fact.unit.type === 'item' && fact.unit.item && !ofItem.has(fact.unit.item)) ofItem.set(fact.unit.item, fact);
  const goals = new Map<string, Fact>();
  for (const fact of facts)
    if (fact.origin === 'list' && fact.kind !== 'finding' && fact.unit.type !== 'heading')
      goals.set(normalise(fact.passage.text), fact);

  const lastUnitOfList = new Map<number, number>();
  for (const [index, unit] of outline.units.entries())
    if (unit.type === 'item' && unit.item) lastUnitOfList.set(unit.item.list, index);

  let section: { fact: Fact; level: number } | null = null;
  let numbered: Fact | null = null as Fact | null;
  const byNumber = new Map<string, Fact>();
  for (const [index, unit] of outline.units.entries()) {
    if (unit.type === 'heading') {
      if (section && unit.level <= section.level) section = null;
      const goal = goals.get(normalise(unit.passage.text));
      if (goal) section = { fact: goal, level: unit.level };
      numbered = null;
    }
    if (unit.shape === 'labelled-line') section = null;
    for (const fact of byUnit.get(unit) ?? []) {
      if (fact.parent) continue;
      const around = nearestItem(unit.type === 'item' ? (unit.item?.parent ?? null) : unit.item, ofItem);
      const behind: Fact | null =
        unit.type === 'text' &&
        unit.item === null &&
        numbered &&
        (unit.block === numbered.unit.block || (lastUnitOfList.get(numbered.unit.item?.list ?? -1) ?? -1) > index)
          ? numbered
          : null;
      const parent: Fact | null = around ?? wholeOf(fact, byNumber) ?? behind ?? section?.fact ?? null;
      if (fact.ordinal !== null && fact.origin === 'list') byNumber.set(fact.ordinal, fact);
      if (parent && parent !== fact && (fact.kind !== 'finding' || around)) fact.parent = parent;
      if (unit.shape === 'labelled-line' && fact.kind === 'goal') section = { fact, level: 3 };
      if (unit.type === 'item' && unit.item?.ordered && fact.kind === 'goal' && unit.item.parent === null)
        numbered = fact;
    }
  }
}

/** `1.2` stands under `1`. */
function wholeOf({ ordinal, origin }: Fact, byNumber: ReadonlyMap<string, Fact>): Fact | null {
  const dot = ordinal?.lastIndexOf('.') ?? -1;
  return origin === 'list' && ordinal && dot > 0 ? (byNumber.get(ordinal.slice(0, dot)) ?? null) : null;
}

function nearestItem(place: ItemPlace | null, ofItem: ReadonlyMap<ItemPlace, Fact>): Fact | null {
  for (let at = place; at; at = at.parent) {
    const fact = ofItem.get(at);
    if (fact) return fact;
  }
  return null;
}
