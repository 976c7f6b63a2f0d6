import { lettered } from '../language/lettered.ts';
import { associationLine } from '../language/publisher-words.ts';
import {
  contentsLine,
  contentsRunOn,
  documentNumber,
  englishDateLine,
  framedGenre,
  genreLine,
  metaLine,
  noTitle,
  partLine,
  programmeLine,
  siteLine,
} from '../language/titles.ts';
import { isDate, nextContent } from './headings.ts';
import {
  fewestTeasers,
  isAreaOverHeadline,
  isCaptionOverQuote,
  isCaptionOverTitle,
  isHeadlineOfSentences,
  isHeadlineOverDate,
  isKicker,
  isNamedByTrail,
  isNamedByViewer,
  isQuotedHeadline,
  isQuotedItem,
  isShared,
  longestFrame,
  teasersIn,
  uploadName,
} from './headlines.ts';
import { findLead } from './lead.ts';
import { passageOf, slice } from './passage.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';
import { countWords, endsSentence } from './unit.ts';

const smallWords = lettered(String.raw`^\p{Ll}+(?:\s\p{Ll}+)?$`);
const smallWord = lettered(String.raw`^\p{Ll}{2}`);
const nameBehind = lettered(String.raw`^[-–—|(]\s?\p{Lu}[\p{L}\s]*\)?$`);

/** `1 March 2031 Corporate Documents`, `19 mars 2031 Remissvar`: a date, and where on the site the page stands. */
const datedArea = lettered(String.raw`^\d{1,2}\.?\s\p{L}+\s\d{4}(?:\s\p{L}+){1,3}$`);

/** Most words of an entry of a menu. */
const longestEntry = 3;

/** Most words of a line at the page's head that is no sentence: an area, a name, a byline. */
const longestHeadMatter = 5;

/** Notices, bylines, links to the whole and controls of viewers stand around titles too. */
const isEntry = (unit: Unit | undefined): boolean => unit?.type === 'furniture' && !besideTitles.has(unit.reason ?? '');
const besideTitles: ReadonlySet<string> = new Set(['notice', 'document-viewer', 'related-links', 'byline', 'shelf']);

/** Whether a short line stands between lines of the page's own furniture: an entry that no phrase knows. */
const isAmongMenu = (units: readonly Unit[], index: number): boolean =>
  isEntry(units[index - 1]) &&
  isEntry(units[index + 1]) &&
  countWords(units[index]?.passage.text ?? '') <= longestEntry;

/** Makes a unit a heading that no markup tells. */
const asHeading = (unit: Unit, shape: string | null = null): Unit =>
  Object.assign(unit, { type: 'heading', shape: shape ?? 'bare-heading' });

/** Whether a line says of what genre the document is, what its data are, or its day. */
const saysWhatOrWhen = ({ passage: { text }, passage, whole }: Unit): boolean =>
  genreLine.test(text) ||
  metaLine.test(text) ||
  isDate(text) ||
  englishDateLine.test(text) ||
  framedGenre.test(text) ||
  datedArea.test((whole ?? passage).text);

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
  const framed = namedByFrame(units);
  if (framed) return Object.assign(asHeading(framed, framed.shape), { level: 1 });
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
    first !== undefined && countWords(first.passage.text) <= longestHeadMatter && !endsSentence(first.passage.text);
  if (first?.type === 'text' && smallWord.test(first.passage.text) && first.shape === null && !isArea) return null;
  const addressed = new Set(units.filter((unit) => unit.reason === 'contact').map((unit) => unit.block));
  let fallback: Unit | null = null;
  let nameLine: Unit | null = null;
  let part: Unit | null = null;
  let numberLine: Unit | null = null;
  let isBelowContent = false;
  for (const [index, unit] of units.entries()) {
    if (unit.type === 'furniture' || unit.type === 'front-matter') continue;
    const { text } = unit.passage;
    if (header.has(unit.block) || saysWhatOrWhen(unit) || isAreaOverHeadline(units, index)) {
      const isGenre = (genreLine.test(text) && !contentsLine.test(text)) || programmeLine.test(text);
      if (unit.type === 'heading' && partLine.test(text)) part ??= unit;
      else if (unit.type === 'heading' && isGenre) fallback ??= unit;
      continue;
    }
    if (noTitle.test(text)) continue;
    if (documentNumber.test(text) || siteLine.test(text)) {
      if (unit.type === 'heading' && documentNumber.test(text)) numberLine ??= unit;
      continue;
    }
    if (unit.type === 'heading' && (isNameLine(unit, sheet) || isSiteHead(units, index, sheet, isBelowContent))) {
      nameLine ??= unit;
      continue;
    }
    if (!isBelowContent && isQuotedItem(units, index, sheet)) {
      const whole = passageOf(sheet.source, unit.from, unit.passage.end);
      return Object.assign(asHeading(unit), { item: null, level: 1, whole: whole ?? unit.passage });
    }
    const isQuoted = !isBelowContent && (isQuotedHeadline(units, index) || isHeadlineOfSentences(units, index));
    isBelowContent = true;
    if (unit.type === 'text' && !isQuoted && isHeadMatter(unit, sheet)) continue;
    if (isQuoted || isHeadlineOverDate(units, index) || isNamedByViewer(units, unit)) asHeading(unit);
    if (contentsRunOn.test(text) || (unit.type !== 'heading' && isCaptionOverQuote(units, index))) {
      isBelowContent = false;
      continue;
    }
    // The shelf that a page stands on is named right over its headline: what goes before is from elsewhere.
    if (unit.type !== 'heading' && units[index + 1]?.reason === 'shelf' && units[index + 2]?.type === 'heading')
      continue;
    if (unit.type !== 'heading') break;
    // The first of several articles that begin here and go on elsewhere.
    if (units[index + 1]?.passage.text.endsWith('…') && teasersIn(units) >= fewestTeasers) break;
    if (addressed.has(unit.block)) continue;
    if (isCaptionOverTitle(units, index) || isKicker(units, index, sheet)) continue;
    if (isAmongMenu(units, index)) {
      fallback ??= unit;
      continue;
    }
    if (unit.ordinal === '1' && units.some((other) => other.type === 'heading' && other.ordinal === '2')) break;
    if (unit.label || (isCueOnly(unit, sheet) && nextContent(units, index)?.type === 'item')) break;
    unit.level = 1;
    if (unit.shape === 'numbered-heading')
      unit.whole ??= passageOf(sheet.source, unit.from, unit.passage.end) ?? unit.passage;
    return unit;
  }
  const running = units.find((unit) => unit.reason === 'running-head');
  if (!fallback && !nameLine && running) return withoutPageNumber(running);
  const trail = fallback ? undefined : units.slice(0, longestFrame).find(({ reason }) => reason === 'breadcrumb');
  const named = trail && endOfTrail(trail);
  if (named) return named;
  const second = fallback ?? (nameLine && numberLine) ?? nameLine ?? numberLine ?? part;
  if (second) second.level = 1;
  return second;
}

/** What others than the text say of the title: front matter, and the properties of the file or the head of the page. */
export interface ToldTitles {
  readonly told: string | null | undefined;
  readonly markup: string | null | undefined;
}

/** The line that the page's own frame names: where its trail ends, or how it was uploaded to a viewer and is shared from it. */
const namedByFrame = (units: readonly Unit[]): Unit | undefined =>
  uploadName(units) ??
  units
    .slice(0, longestFrame)
    .find((unit, index) => unit.type === 'heading' && (isNamedByTrail(units, index) || isShared(units, unit)));

/** The line that the text opens with, where it says what the markup gives as the title: in PDFs it need be no heading. */
function openingLine(units: readonly Unit[], markup: string | null | undefined): Unit | undefined {
  const first = units.find((unit) => unit.type !== 'furniture' && unit.type !== 'front-matter');
  if (!markup || !first || first.item || !says(first, markup)) return undefined;
  if (first.type === 'text') Object.assign(first, { type: 'heading', shape: 'bare-heading' });
  return first.type === 'heading' ? first : undefined;
}

const says = (unit: Unit, title: string): boolean =>
  [unit.whole?.text, unit.passage.text].includes(title.replace(/\s+/gu, ' ').trim());

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

/** Where a trail on one line ends, `Home > Annual report of the Ombudsman`, where the page has no other title. */
function endOfTrail(unit: Unit): Unit | null {
  const at = unit.passage.text.lastIndexOf(' > ') + 3;
  const passage = at > 2 ? slice(unit.passage, at) : null;
  return passage && countWords(passage.text) > longestEntry ? { ...unit, passage, level: 1 } : null;
}

/** A line that is the name of an organisation and little more is the site's, not the document's. */
function isNameLine(unit: Unit, sheet: Sheet): boolean {
  const { start, end, text } = unit.passage;
  const mention = sheet.mentionAt(start);
  if (!mention) return associationLine.test(text);
  const rest = text.slice(mention.end - start).trim();
  if (smallWords.test(rest) && sheet.mainVerbs(unit.passage).length === 0) return true;
  if (rest === '' || nameBehind.test(rest))
    return rest === '' || sheet.mentionsIn(start + 1, end).some((other) => other.end >= end - 1);
  return false;
}

/** `Kripos – aktuelt, tall og fakta`, over the headline: a site's name and what it says of itself. */
function isSiteHead(units: readonly Unit[], index: number, sheet: Sheet, isBelowContent: boolean): boolean {
  const [unit, next] = units.slice(index, index + 2);
  if (isBelowContent || !unit || next?.type !== 'heading' || next.label || next.block === unit.block) return false;
  const { start, text } = unit.passage;
  const mention = sheet.mentionAt(start);
  const rest = mention ? text.slice(mention.end - start) : '';
  return /^\s[–—|-]\s/.test(rest) && !/\d/.test(rest) && !genreLine.test(next.passage.text);
}

/** A heading that is a bare cue, such as «Vi vil», is no title. */
const isCueOnly = (unit: Unit, sheet: Sheet): boolean => {
  const found = findLead(unit.passage, sheet);
  return found !== null && found.words.length >= unit.passage.text.length - 1 && countWords(unit.passage.text) <= 3;
};
