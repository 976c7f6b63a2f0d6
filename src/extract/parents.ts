import { labelAlone } from '../language/labelled-lines.ts';
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

  const numbers = placesOfNumbers(outline);
  let section: { fact: Fact; level: number } | null = null;
  let numbered: Fact | null = null as Fact | null;
  /** What holds numbered goals between which lists with bullets stand, each under the goal above it. */
  const withBullets = new Set<ItemPlace | null>();
  const byNumber = new Map<string, Fact>();
  const overLists = asksOverLists(facts, outline);
  for (const [index, unit] of outline.units.entries()) {
    if (unit.type === 'heading') {
      if (section && unit.level <= section.level) section = null;
      const pointer = labelAlone.exec(unit.passage.text);
      const pointed = pointer ? byNumber.get(pointer[2] ?? '') : undefined;
      const goal = goals.get(normalise(unit.passage.text)) ?? (pointed?.kind === 'goal' ? pointed : undefined);
      if (goal) section = { fact: goal, level: pointed ? 3 : unit.level };
      numbered = null;
    }
    if (unit.shape === 'labelled-line' && unit.labelCue !== 'activities') section = null;
    for (const fact of byUnit.get(unit) ?? []) {
      if (fact.parent) continue;
      const around = nearestItem(unit.type === 'item' ? (unit.item?.parent ?? null) : unit.item, ofItem);
      const place = numbered?.unit.item ?? null;
      const goesOn = (lastUnitOfList.get(place?.list ?? -1) ?? -1) > index;
      const isBullet = unit.type === 'item' && unit.item?.ordered === false && unit.item.parent === place?.parent;
      const isCounted =
        isBullet &&
        place !== null &&
        (goesOn || (numbers.get(place.parent)?.get(Number(place.ordinal) + 1) ?? -1) > index);
      if (isCounted) withBullets.add(place.parent);
      const between = isCounted || (isBullet && place && withBullets.has(place.parent)) ? numbered : null;
      const isBehind = unit.type === 'text' && unit.item === null && (unit.block === numbered?.unit.block || goesOn);
      const behind = isBehind ? numbered : null;
      // Items stand under a heading that asks, as under one that is a goal; sentences there go on in their own right.
      const above = section?.fact.kind === 'goal' || unit.type === 'item' ? section?.fact : null;
      const over = unit.type === 'item' && unit.item ? overLists.get(unit.item.list) : undefined;
      const parent: Fact | null = between ?? around ?? over ?? wholeOf(fact, byNumber) ?? behind ?? above ?? null;
      if (fact.ordinal !== null && fact.origin === 'list') byNumber.set(fact.ordinal, fact);
      if (parent && parent !== fact && (fact.kind !== 'finding' || around)) fact.parent = parent;
      if (unit.shape === 'labelled-line' && fact.kind === 'goal') section = { fact, level: 3 };
      if (unit.type === 'heading') section = { fact, level: unit.level };
      if (unit.type === 'item' && unit.item?.ordered && fact.kind === 'goal') numbered = fact;
    }
  }
}

/** `Gi mer hjelp på skolen.` right above a list: the ask that its items spell out, by list. */
function asksOverLists(facts: readonly Fact[], outline: Outline): ReadonlyMap<number, Fact> {
  const asks = new Map(
    facts.filter(({ rule, cue }) => rule === 'bare-ask' || cue === 'imperative-asks').map((fact) => [fact.unit, fact]),
  );
  const over = new Map<number, Fact>();
  if (asks.size === 0) return over;
  for (const [index, unit] of outline.units.entries()) {
    const ask = asks.get(unit);
    const below = outline.units[index + 1];
    const isAlone = ask?.passage.end === unit.passage.end && ask.passage.start === unit.passage.start;
    if (ask && isAlone && !unit.item && below?.type === 'item' && below.item?.parent === null)
      over.set(below.item.list, ask);
  }
  return over;
}

/** Where each number of ordered items last stands, by what the items are nested in. */
function placesOfNumbers(outline: Outline): ReadonlyMap<ItemPlace | null, ReadonlyMap<number, number>> {
  const places = new Map<ItemPlace | null, Map<number, number>>();
  for (const [index, { type, item }] of outline.units.entries()) {
    if (type !== 'item' || !item?.ordered) continue;
    const numbers = places.get(item.parent) ?? new Map<number, number>();
    places.set(item.parent, numbers.set(Number(item.ordinal), index));
  }
  return places;
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
