import { lettered } from '../language/lettered.ts';
import { monthNames } from '../language/month-names.ts';
import { englishDateLine, pageDateLine } from '../language/titles.ts';
import { findLead } from './lead.ts';
import type { ItemPlace } from './lines.ts';
import { slice } from './passage.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';
import { countWords, endsSentence, startsSmall } from './unit.ts';

const stopInside = lettered(String.raw`\p{L}[.!?]\s+[\p{Lu}]`);
const twoLetters = lettered(String.raw`\p{L}{2}`);

const longestHeading = 150;
const mostWords = 17;
/** `5.2 Vedtak om planen.`, first of all: a section's number makes it a heading, whatever it ends in. */
const numberedTitle = lettered(String.raw`^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s\p{Lu}[^.!?]{3,80}\.$`);

/** How many words a heading that asks or exclaims may have. */
const mostAsked = 10;
const numbered =
  /^(?:kapittel\s|kap\.\s|del\s|chapter\s|part\s|#{1,6}\s?)?(\d{1,2}(?:\.\d{1,2}){0,3})\.?\)?\s+(?=[A-Za-zÀ-ɏ«"])/i;
const sign = lettered(String.raw`^#{1,6}(?:\s*(\d{1,2})(?:\s+|(?=\p{Lu}))|\s+)(?=\S)`);

/**
 * Finds the headings among units: lines that stand bare above what they head, numbered lines, labels that end in a
 * colon; not among those of which the document itself says that they are none. Levels: 1 the title, then by numbering,
 * markup or form.
 *
 * What holds afterwards: a unit of type `heading` has a level, and its number in `ordinal`, not in its passage.
 */
export function findHeadings(units: Unit[], sheet: Sheet, isNone: (unit: Unit) => boolean): void {
  numberedItems(units, sheet, isNone);
  const hasNumbers = units.some((unit) => unit.type === 'heading' && unit.ordinal !== null);
  for (const [index, unit] of units.entries()) {
    if (unit.type === 'heading') {
      splitNumber(unit);
      continue;
    }
    if (unit.type !== 'text' || isNone(unit) || !readsAsHeading(unit, units, index, sheet)) continue;
    unit.type = 'heading';
    unit.label = unit.passage.text.endsWith(':');
    const depth = splitNumber(unit);
    unit.level = unit.label ? 4 : depth > 0 ? 1 + depth : hasNumbers ? 3 : 2;
    unit.shape = unit.label ? 'label-line' : 'bare-heading';
  }
}

/** Most headings have neither, and are not held against the patterns. */
const numberOrSign = /[\d#]/;
const numberGlued = lettered(String.raw`^(\d{1,2})(?=\p{Lu}{2,}\s)`);

/** `94 prosent trives`: a number before a word in small letters counts, and numbers nothing. */
const counts = lettered(String.raw`^\d{1,2}\s\p{Ll}`);

/** Takes the number off a heading; how deep it numbers, 0 where it has none. */
function splitNumber(unit: Unit): number {
  const { text } = unit.passage;
  if (englishDateLine.test(text)) return 0;
  const match = numberOrSign.test(text) ? (numbered.exec(text) ?? sign.exec(text) ?? numberGlued.exec(text)) : null;
  const rest = match ? slice(unit.passage, match[0].length) : null;
  if (!match || !rest || unit.ordinal !== null || counts.test(text)) return 0;
  if (!text.startsWith('#')) unit.whole = unit.passage;
  unit.passage = rest;
  unit.ordinal = match[1] ?? null;
  return unit.ordinal ? unit.ordinal.split('.').length : 0;
}

/** A numbered item that stands alone above text is a numbered heading, but for those of a list that a cue announces. */
function numberedItems(units: Unit[], sheet: Sheet, isNone: (unit: Unit) => boolean): void {
  const announced = announcedLists(units, sheet);
  const within = unitsByItem(units);
  for (const [index, unit] of units.entries()) {
    if (unit.type !== 'item' || unit.shape !== null || !unit.item?.ordered || unit.item.parent || !isShort(unit))
      continue;
    const text = unit.passage.text;
    if (/[.,;:]$/u.test(text) || isNone(unit)) continue;
    const before = units[index - 1];
    const after = nextContent(units, index);
    const isNeighbour = (other: Unit | undefined): boolean =>
      other?.type === 'item' && other.item?.list === unit.item?.list;
    // `1. 1. 1.` is how Markdown may number a list; `3.` behind `3.` is a section's own number.
    const [own, last] = [Number(unit.ordinal), Number(before?.ordinal)];
    const restarts = isNeighbour(before) && (own < last || (own === last && own > 1));
    if (announced.has(unit.item.list) && !restarts) continue;
    if (isNeighbour(after) && !restarts) continue;
    if (isNeighbour(before) && !restarts) continue;
    if (
      after === undefined ||
      (after.type === 'text' && after.item !== null && after.block === unit.block + 1 && after.item === unit.item)
    )
      continue;
    for (const other of within.get(unit.item) ?? []) {
      if (other.item?.parent === unit.item) other.item.parent = null;
      else if (other !== unit && other.item === unit.item) other.item = null;
    }
    unit.type = 'heading';
    unit.level = 2;
    unit.item = null;
    unit.shape = 'numbered-heading';
  }
}

/** The units of each item, and those of the items nested in it. */
function unitsByItem(units: readonly Unit[]): ReadonlyMap<ItemPlace, readonly Unit[]> {
  const within = new Map<ItemPlace, Unit[]>();
  for (const unit of units)
    for (const item of [unit.item, unit.item?.parent])
      if (item) {
        const known = within.get(item);
        if (known) known.push(unit);
        else within.set(item, [unit]);
      }
  return within;
}

/** The lists of two items or more that stand right under a cue of goals: each goal may have text of its own behind it. */
function announcedLists(units: readonly Unit[], sheet: Sheet): ReadonlySet<number> {
  const sizes = new Map<number, number>();
  const announced = new Set<number>();
  for (const [index, unit] of units.entries()) {
    if (unit.type !== 'item' || !unit.item) continue;
    const { list } = unit.item;
    const size = sizes.get(list) ?? 0;
    sizes.set(list, size + 1);
    const above = size === 0 ? lastContent(units, index) : undefined;
    if (above && findLead(above.passage, sheet)?.cue.kind === 'goal') announced.add(list);
  }
  return new Set([...announced].filter((list) => (sizes.get(list) ?? 0) > 1));
}

/** Whether a line is no longer than headings are. */
export const isShort = (unit: Unit): boolean =>
  unit.passage.text.length <= longestHeading && countWords(unit.passage.text) <= mostWords;

const replyDash = lettered(String.raw`^[–—-]\s?\p{L}`);
const dateOnly = lettered(
  String.raw`^(?:\p{L}+dag\s)?\d{1,2}(?:\.|st|nd|rd|th)?\s?(?:(\p{L}+)|\d{1,2}\.?),?\s?\d{4}(?:\s(?:kl\.?\s)?\d{1,2}[.:]\d{2})?$`,
);

/** `torsdag, mai 31, 2031`: the day over an entry of a blog. */
const blogDate = lettered(String.raw`^(?:\p{L}+,?\s)?(\p{L}+)\s\d{1,2},\s\d{4}$`);

/** `Oslo, 3. mars 2031`, `Bergen den 3.4.31`: where and when a letter was written. */
const placeAndDate = lettered(String.raw`^\p{Lu}\p{L}+,?\s(?:den\s)?\d{1,2}\.\s?(?:(\p{L}+)\s|\d{1,2}\.\s?)\d{2,4}$`);

/**
 * Whether a line is a date, with the place it was written in or without, and no more; most lines end in no figure, and are
 * not held against the patterns.
 */
export function isDate(text: string): boolean {
  if (!/\d$/.test(text)) return false;
  const match = dateOnly.exec(text) ?? blogDate.exec(text) ?? placeAndDate.exec(text);
  // `1 Årsmelding 2031` is the first page of a report.
  return match !== null && (match[1] === undefined || monthNames.has(match[1].toLowerCase()));
}

/** Whether a line of text is a heading by its form and its neighbours. */
function readsAsHeading(unit: Unit, units: readonly Unit[], index: number, sheet: Sheet): boolean {
  const { text } = unit.passage;
  if (unit.item !== null || unit.shape !== null || !isShort(unit)) return false;
  if (
    lastContent(units, index) === undefined &&
    /^\d/.test(text) &&
    numberedTitle.test(text) &&
    units[index + 1]?.block !== unit.block
  )
    return true;
  if (/[;,]$/u.test(text) || (stopInside.test(text) && (endsSentence(text) || countWords(text) > 6))) return false;
  if (countsWithNeighbour(unit, units, index)) return false;
  if (unit.lines > 1 && !text.endsWith(':') && sheet.mainVerbs(unit.passage).length > 0) return false;
  if (replyDash.test(text) || isDate(text) || startsSmall(text) || !twoLetters.test(text)) return false;
  if (/^[|]|\s\|\s/u.test(text) || pageDateLine.test(text)) return false;
  const after = nextContent(units, index);
  if (text.endsWith(':')) return after !== undefined && countWords(text) <= 8;
  if (endsSentence(text))
    return (
      (text.endsWith('?') || (text.endsWith('!') && lastContent(units, index) === undefined)) &&
      after !== undefined &&
      unit.block !== after.block &&
      countWords(text) <= mostAsked
    );
  if (after === undefined) return units.length > 1 && countWords(text) <= 6 && units[index - 1]?.block !== unit.block;
  if (findLead(unit.passage, sheet)) return true;
  // A line in a block is a heading only where the block goes on with text of another make.
  const before = lastContent(units, index);
  return (
    before === undefined ||
    before.block !== unit.block ||
    before.type === 'heading' ||
    (before.shape === 'date-prefix' && countWords(text) > 2) ||
    isDate(before.passage.text)
  );
}

/** Whether a numbered line has a neighbour in its block that counts on: a list, not headings. */
function countsWithNeighbour(unit: Unit, units: readonly Unit[], index: number): boolean {
  const tail = (other: Unit | undefined): number | null => {
    if (other?.block !== unit.block) return null;
    const number = /^\d{1,2}(?:\.\d{1,2})*(?=[.)]?\s)/u.exec((other.whole ?? other.passage).text)?.[0];
    return number === undefined ? null : Number(number.split('.').at(-1));
  };
  const own = tail(unit);
  if (own === null) return false;
  return tail(units[index + 1]) === own + 1 || tail(units[index - 1]) === own - 1;
}

/** What came last but furniture. */
export function lastContent(units: readonly Unit[], index: number): Unit | undefined {
  for (let at = index - 1; at >= 0; at -= 1) if (units[at]?.type !== 'furniture') return units[at];
  return undefined;
}

/** What comes next but furniture. */
export function nextContent(units: readonly Unit[], index: number): Unit | undefined {
  for (let at = index + 1; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.type !== 'furniture') return unit;
  }
  return undefined;
}
