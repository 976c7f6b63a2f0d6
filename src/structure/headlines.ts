import { relatedHead } from '../language/furniture-phrases.ts';
import { datelineIn } from '../language/page-lines.ts';
import { areaName, contentsRunOn, genreOverTitle, metaLine, programmeLine, uploadLine } from '../language/titles.ts';
import { isDate, isShort } from './headings.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';
import { countWords, endsSentence } from './unit.ts';

/** The shapes of lines at the head of a page: which are headlines, and which stand over one. */

/** Most words of a line that names an area. */
const longestArea = 3;

/** Words of the shortest title that its day right under it shows to be one. */
const shortestDated = 3;

/** A picture's text alternative or an area over the title: the heading under it is the one that a date or notice follows. */
export function isCaptionOverTitle(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  const dated = units[index + 2];
  if (next?.type !== 'heading' || next.label || !dated || dated.block === next.block) return false;
  const isArea = countWords(units[index]?.passage.text ?? '') <= longestArea;
  const isSaidAgain = (): boolean => units.slice(index + 2).some(({ passage }) => passage.text === next.passage.text);
  const isUnderTitle =
    isDate(dated.passage.text) ||
    (datelineIn(dated.passage.text) === 'label' && isSaidAgain()) ||
    (isArea && dated.reason === 'notice');
  return next.block !== units[index]?.block && countWords(next.passage.text) >= shortestDated && isUnderTitle;
}

/** `Innleie`, over `Skolen vil ha flere kokker, sier hun`, on a page that names its writer or its day: a word for the case; or its genre over what asks and heads no paragraph. */
export function isKicker(units: readonly Unit[], index: number, sheet: Sheet): boolean {
  const [unit, next] = units.slice(index, index + 2);
  if (unit?.type !== 'heading' || next?.type !== 'heading' || next.block === unit.block || next.label) return false;
  if (next.passage.text.endsWith('?') && units[index + 2]?.type !== 'text' && genreOverTitle.test(unit.passage.text))
    return true;
  if (countWords(unit.passage.text) > longestArea || countWords(next.passage.text) < shortestClause) return false;
  const isSigned = units
    .slice(index, index + framed)
    .some(({ reason, passage }) => reason === 'byline' || reason === 'shelf' || datelineIn(passage.text) !== null);
  return isSigned && sheet.mainVerbs(unit.passage).length === 0 && sheet.mainVerbs(next.passage).length > 0;
}
const shortestClause = 6;
/** How many units below may name who wrote it, and when. */
const framed = 8;

/** What a picture shows, in a sentence over all else: under it a headline that quotes, and soon the page's day. */
export function isCaptionOverQuote(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  if (index > 1 || next?.type !== 'text' || next.lines > 1 || !/^[–—-]\s.*[^.,:;]$/u.test(next.passage.text))
    return false;
  return isShort(next) && units.slice(index + 2, index + 5).some(({ passage }) => datelineIn(passage.text) !== null);
}

/** The viewer of a document names it, over the names of others like it or again: `Download "FORVALTNINGSREVISJON. Tidlig innsats."`. */
export const isNamedByViewer = (units: readonly Unit[], unit: Unit): boolean =>
  unit.type === 'text' &&
  !contentsRunOn.test(unit.passage.text) &&
  (relatedHead.test(units[units.indexOf(unit) + 1]?.passage.text ?? '') ||
    units.some(
      ({ type, passage }) =>
        type === 'furniture' &&
        (passage.text === `Transcript of ${unit.passage.text}` || passage.text.includes(`"${unit.passage.text}`)) &&
        (unit.passage.text.length > 20 || passage.text.includes(`"${unit.passage.text}"`)),
    ));

/** `mat på barns premisser. grøtlagets…`, over the front page and `Upload: …`: the name of what a viewer shows, or the heading that it begins with where it is cut off. */
export function uploadName(units: readonly Unit[]): Unit | undefined {
  const [first, ...others] = units.slice(0, longestFrame);
  const isUpload =
    first?.type === 'text' &&
    first.lines === 1 &&
    others.slice(0, mostOverUpload).some(({ passage }) => uploadLine.test(passage.text));
  if (!isUpload) return undefined;
  const name = first.passage.text.toLowerCase();
  const isNamed = ({ type, passage: { text } }: Unit): boolean =>
    type === 'heading' && countWords(text) >= shortestDated && name.startsWith(text.toLowerCase());
  return (name.endsWith('...') ? others.find(isNamed) : undefined) ?? first;
}
const mostOverUpload = 6;

/** How many units from the top may stand over what the frame of the page names as its title. */
export const longestFrame = 30;

/** `Share "Matplan for skolen"`: how a viewer names the heading over it. */
export const isShared = (units: readonly Unit[], { passage }: Unit): boolean =>
  units
    .slice(0, longestFrame)
    .some(({ passage: { text } }) => text.startsWith('Share "') && text === `Share "${passage.text}"`);

/** Whether the trail over a line ends in what it says: `Hjem / Planer / Matplan`. */
export function isNamedByTrail(units: readonly Unit[], index: number): boolean {
  const { text } = units[index]?.passage ?? { text: '' };
  const above = units[index - 1];
  return above?.reason === 'breadcrumb' && text.length >= shortestNamed && above.passage.text.endsWith(text);
}
/** Letters of the shortest title that the end of a trail tells from an area of the site. */
const shortestNamed = 20;

/** Words of the shortest headline that an area stands over. */
const shortestHeadline = 4;

export function isAreaOverHeadline(units: readonly Unit[], index: number): boolean {
  const [unit, next] = units.slice(index, index + 2);
  if (unit?.type !== 'heading' || next?.type !== 'heading' || next.block === unit.block) return false;
  return areaName.test(unit.passage.text) && !next.label && countWords(next.passage.text) >= shortestHeadline;
}

/** From so many letters on a line is a paragraph. */
const shortestParagraph = 60;
const stopInside = /[.!?]\s/;

/** `– Barn må få mat`, `Hvem får mat?`, first of all and on a line of its own: a headline that quotes or asks. */
export function isQuotedHeadline(units: readonly Unit[], index: number): boolean {
  const [unit, next] = units.slice(index, index + 2);
  if (unit?.type !== 'text' || !next || unit.lines > 1 || !isShort(unit)) return false;
  const { text } = unit.passage;
  const isReply = /^[–—-]\s/u.test(text) && !/[.,:;]$/u.test(text);
  if (metaLine.test(next.passage.text) || isDate(next.passage.text)) return isReply;
  if (next.block !== unit.block && isReply) return true;
  // What asks or exclaims over a whole paragraph, or over a heading.
  const isOver = next.passage.text.length >= shortestParagraph || next.type === 'heading';
  return /[!?]$/u.test(text) && !stopInside.test(text) && isOver;
}

/** `- En tannløs plan`, first of all: what reads as the only item of a list is a headline that quotes. */
export function isQuotedItem(units: readonly Unit[], index: number, { source }: Sheet): boolean {
  const [unit, next] = units.slice(index, index + 2);
  if (unit?.type !== 'item' || next?.type !== 'text' || next.block === unit.block || next.item) return false;
  const isOnly = !units.some((other) => other !== unit && other.item?.list === unit.item?.list);
  const isDash = /^[–—-]\s/u.test(source.slice(unit.from, unit.from + 2));
  return isOnly && isDash && isShort(unit) && !/[.,:;]$/u.test(unit.passage.text) && endsSentence(next.passage.text);
}

/** `Vi setter mat først. Fordi alle må spise`: two sentences without a stop behind the last, over a paragraph. */
export function isHeadlineOfSentences(units: readonly Unit[], index: number): boolean {
  const [unit, next] = units.slice(index, index + 2);
  if (unit?.type !== 'text' || next?.type !== 'text' || unit.item || unit.lines > 1 || next.block === unit.block)
    return false;
  const { text } = unit.passage;
  return isShort(unit) && stopInside.test(text) && !endsSentence(text) && endsSentence(next.passage.text);
}

/** A headline made of sentences: the line right under it says when the page was published. */
export function isHeadlineOverDate(units: readonly Unit[], index: number): boolean {
  const [unit, next] = units.slice(index, index + 2);
  if (unit?.type !== 'text' || !next || unit.item || unit.lines > 1 || next.block === unit.block) return false;
  return (
    isShort(unit) &&
    !programmeLine.test(next.passage.text) &&
    (metaLine.test(next.passage.text) || isDate(next.passage.text))
  );
}

/** How many paragraphs break off with `…`: the beginnings of what stands on other pages. */
export const teasersIn = (units: readonly Unit[]): number =>
  units.filter(
    ({ type, passage: { text } }) => type === 'text' && text.endsWith('…') && text.length >= shortestParagraph,
  ).length;
/** From so many on a page is a list of others. */
export const fewestTeasers = 3;
