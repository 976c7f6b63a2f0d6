import { lettered } from '../language/lettered.ts';
import { documentNumber, genreLine, metaLine, siteLine } from '../language/titles.ts';
import { findLead } from './lead.ts';
import type { ItemPlace } from './lines.ts';
import { slice } from './passage.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';
import { countWords, endsSentence, startsSmall } from './unit.ts';

const stopInside = lettered(String.raw`\p{L}[.!?]\s+[\p{Lu}]`);
const twoLetters = lettered(String.raw`\p{L}{2}`);
const smallWords = lettered(String.raw`^\p{Ll}+(?:\s\p{Ll}+)?$`);
const smallWord = lettered(String.raw`^\p{Ll}{2}`);
const nameBehind = lettered(String.raw`^[-–—|(]\s?\p{Lu}[\p{L}\s]*\)?$`);

const contentsLine = /^(?:innhold|innhald|contents)/i;
const longestHeading = 150;
const mostWords = 17;
/** How many words a heading that asks or exclaims may have. */
const mostAsked = 10;
const numbered =
  /^(?:kapittel\s|kap\.\s|del\s|chapter\s|part\s|#{1,6}\s?)?(\d{1,2}(?:\.\d{1,2}){0,3})\.?\)?\s+(?=[A-Za-zÀ-ɏ«"])/i;
const sign = lettered(String.raw`^#{1,6}(?:\s*(\d{1,2})(?:\s+|(?=\p{Lu}))|\s+)(?=\S)`);
const chapter = /^(?:kapittel|kap\.|chapter|part|del)\s+(?:\d{1,2}|[ivx]+)\s*[-–—:.]\s*(?=\S)/i;

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

/** Takes the number off a heading; how deep it numbers, 0 where it has none. */
function splitNumber(unit: Unit): number {
  const { text } = unit.passage;
  const match = numberOrSign.test(text) ? (numbered.exec(text) ?? sign.exec(text) ?? numberGlued.exec(text)) : null;
  const rest = match ? slice(unit.passage, match[0].length) : null;
  if (!match || !rest || unit.ordinal !== null) return 0;
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

const isShort = (unit: Unit): boolean =>
  unit.passage.text.length <= longestHeading && countWords(unit.passage.text) <= mostWords;

const replyDash = lettered(String.raw`^[–—-]\s?\p{L}`);
const placeAndDate = lettered(String.raw`^\p{Lu}\p{L}+,?\s(?:den\s)?\d{1,2}\.\s?\p{L}+\s\d{4}$`);
const dateOnly = lettered(
  String.raw`^(?:\p{L}+dag\s)?\d{1,2}\.?\s?(?:\p{L}+|\d{1,2}\.?)\s?\d{4}(?:\s(?:kl\.?\s)?\d{1,2}[.:]\d{2})?$`,
);

/** Whether a line is a date; most lines end in no figure, and are not held against the pattern. */
const isDate = (text: string): boolean => /\d$/.test(text) && dateOnly.test(text);

/** Whether a line of text is a heading by its form and its neighbours. */
function readsAsHeading(unit: Unit, units: readonly Unit[], index: number, sheet: Sheet): boolean {
  const { text } = unit.passage;
  if (unit.item !== null || unit.shape !== null || !isShort(unit)) return false;
  if (/[;,]$/u.test(text) || (stopInside.test(text) && (endsSentence(text) || countWords(text) > 6))) return false;
  if (countsWithNeighbour(unit, units, index)) return false;
  if (unit.lines > 1 && !text.endsWith(':') && sheet.mainVerbs(unit.passage).length > 0) return false;
  if (replyDash.test(text) || isDate(text) || startsSmall(text) || !twoLetters.test(text)) return false;
  if (/^[|]|\s\|\s/u.test(text)) return false;
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

/** Most words of an entry of a menu. */
const longestEntry = 3;

/** Notices, such as that the page is archived, stand around titles too. */
const isEntry = (unit: Unit | undefined): boolean => unit?.type === 'furniture' && unit.reason !== 'notice';

/** Whether a short line stands between lines of the page's own furniture: an entry that no phrase knows. */
const isAmongMenu = (units: readonly Unit[], index: number): boolean =>
  isEntry(units[index - 1]) &&
  isEntry(units[index + 1]) &&
  countWords(units[index]?.passage.text ?? '') <= longestEntry;

function lastContent(units: readonly Unit[], index: number): Unit | undefined {
  for (let at = index - 1; at >= 0; at -= 1) if (units[at]?.type !== 'furniture') return units[at];
  return undefined;
}

function nextContent(units: readonly Unit[], index: number): Unit | undefined {
  for (let at = index + 1; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.type !== 'furniture') return unit;
  }
  return undefined;
}

/**
 * The heading that is the document's title: the first one, where no sentence stands before it. Where front matter tells
 * the title, only a heading that says the same, or one marked as the first, and none where it tells that there is none.
 */
export function findTitle(units: readonly Unit[], sheet: Sheet, { told, markup }: ToldTitles): Unit | null {
  if (told === null) return null;
  const same =
    told === undefined ? openingLine(units, markup) : units.find((unit) => unit.type === 'heading' && says(unit, told));
  const marked = same ?? units.find((unit) => unit.type === 'heading' && unit.shape === null && unit.level === 1);
  if (marked) marked.level = 1;
  if (marked) return marked;
  if (told !== undefined) return null;
  // Pages saved line by line hold menu and text in one block.
  const withText = new Set(
    units.filter(({ type, passage }) => type === 'text' && endsSentence(passage.text)).map(({ block }) => block),
  );
  const header = new Set(
    units
      .filter(({ reason, block }) => (reason === 'menu' || reason === 'breadcrumb') && !withText.has(block))
      .map(({ block }) => block),
  );
  const first = units.find(
    (unit) =>
      unit.type !== 'furniture' &&
      unit.type !== 'front-matter' &&
      !metaLine.test(unit.passage.text) &&
      !genreLine.test(unit.passage.text) &&
      !siteLine.test(unit.passage.text),
  );
  // A text that begins inside a sentence is the middle of a page.
  const isArea =
    first !== undefined && countWords(first.passage.text) <= longestEntry && !endsSentence(first.passage.text);
  if (first?.type === 'text' && smallWord.test(first.passage.text) && first.shape === null && !isArea) return null;
  const addressed = new Set(units.filter((unit) => unit.reason === 'contact').map((unit) => unit.block));
  let fallback: Unit | null = null;
  let nameLine: Unit | null = null;
  for (const [index, unit] of units.entries()) {
    if (unit.type === 'furniture' || unit.type === 'front-matter') continue;
    const { text } = unit.passage;
    if (
      header.has(unit.block) ||
      genreLine.test(text) ||
      metaLine.test(text) ||
      isDate(text) ||
      placeAndDate.test(text)
    ) {
      if (unit.type === 'heading' && genreLine.test(text) && !contentsLine.test(text)) fallback ??= unit;
      continue;
    }
    if (documentNumber.test(text) || siteLine.test(text)) continue;
    if (unit.type === 'heading' && isNameLine(unit, sheet)) {
      nameLine ??= unit;
      continue;
    }
    if (unit.type === 'text' && isHeadMatter(unit, sheet)) continue;
    if (isHeadlineOverDate(units, index) || isNamedByViewer(units, unit))
      Object.assign(unit, { type: 'heading', shape: 'bare-heading' });
    if (unit.type !== 'heading') break;
    if (addressed.has(unit.block)) continue;
    if (isCaptionOverTitle(units, index)) continue;
    if (isAmongMenu(units, index)) {
      fallback ??= unit;
      continue;
    }
    if (unit.ordinal === '1' && units.some((other) => other.type === 'heading' && other.ordinal === '2')) break;
    if (unit.label || (isCueOnly(unit, sheet) && nextContent(units, index)?.type === 'item')) break;
    unit.level = 1;
    return unit;
  }
  const running = units.find((unit) => unit.reason === 'running-head');
  if (!fallback && !nameLine && running) return withoutPageNumber(running);
  const second = fallback ?? nameLine;
  if (second) second.level = 1;
  return second;
}

/** What others than the text say of the title: front matter, and the properties of the file or the head of the page. */
export interface ToldTitles {
  readonly told: string | null | undefined;
  readonly markup: string | null | undefined;
}

/** The line that the text opens with, where it says what the markup gives as the title: in PDFs it need be no heading. */
function openingLine(units: readonly Unit[], markup: string | null | undefined): Unit | undefined {
  const first = units.find((unit) => unit.type !== 'furniture' && unit.type !== 'front-matter');
  if (!markup || !first || first.item || !says(first, markup)) return undefined;
  if (first.type === 'text') Object.assign(first, { type: 'heading', shape: 'bare-heading' });
  return first.type === 'heading' ? first : undefined;
}

const says = (unit: Unit, title: string): boolean =>
  [unit.whole?.text, unit.passage.text].includes(title.replace(/\s+/gu, ' ').trim());

/** A picture's text alternative over the title: the heading under it is the one that a date or a byline follows. */
function isCaptionOverTitle(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  const dated = units[index + 2];
  if (next?.type !== 'heading' || next.label || !dated || dated.block === next.block) return false;
  return next.block !== units[index]?.block && countWords(next.passage.text) > 3 && isDate(dated.passage.text);
}

/** The viewer of a document names it: `Download "FORVALTNINGSREVISJON. Tidlig innsats."`. */
const isNamedByViewer = (units: readonly Unit[], unit: Unit): boolean =>
  unit.type === 'text' &&
  units.some(({ type, passage }) => type === 'furniture' && passage.text.includes(`"${unit.passage.text}"`));

/** A headline made of sentences: the line right under it says when the page was published. */
function isHeadlineOverDate(units: readonly Unit[], index: number): boolean {
  const [unit, next] = units.slice(index, index + 2);
  if (unit?.type !== 'text' || !next || unit.item || unit.lines > 1 || next.block === unit.block) return false;
  return isShort(unit) && (metaLine.test(next.passage.text) || isDate(next.passage.text));
}

const longestHeadMatter = 5;

/** A few words at the page's head that are no sentence: an area, a name, a byline. */
const isHeadMatter = (unit: Unit, sheet: Sheet): boolean =>
  isNameLine(unit, sheet) ||
  (unit.item === null &&
    unit.lines === 1 &&
    countWords(unit.passage.text) <= longestHeadMatter &&
    !/[.!?:,]$/u.test(unit.passage.text));

/** A running head as the title it repeats, where the page has no other. */
function withoutPageNumber(unit: Unit): Unit {
  const match = /^\d{1,3}\s+|\s+\d{1,3}(?:\s?\/\s?\d{1,3})?$/u.exec(unit.passage.text);
  const passage = match
    ? match.index === 0
      ? slice(unit.passage, match[0].length)
      : slice(unit.passage, 0, match.index)
    : null;
  return { ...unit, passage: passage ?? unit.passage, level: 1 };
}

/** A line that is the name of an organisation and little more is the site's, not the document's. */
function isNameLine(unit: Unit, sheet: Sheet): boolean {
  const { start, end, text } = unit.passage;
  const mention = sheet.mentionAt(start);
  if (!mention) return false;
  const rest = text.slice(mention.end - start).trim();
  if (smallWords.test(rest) && sheet.mainVerbs(unit.passage).length === 0) return true;
  if (rest === '' || nameBehind.test(rest))
    return rest === '' || sheet.mentionsIn(start + 1, end).some((other) => other.end >= end - 1);
  return false;
}

/** A heading that is a bare cue, such as «Vi vil», is no title. */
const isCueOnly = (unit: Unit, sheet: Sheet): boolean => {
  const found = findLead(unit.passage, sheet);
  return found !== null && found.words.length >= unit.passage.text.length - 1 && countWords(unit.passage.text) <= 3;
};

export { chapter };
