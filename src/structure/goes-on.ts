import { firstWord } from '../language/first-word.ts';
import { labelledLine } from '../language/labelled-lines.ts';
import { lettered } from '../language/lettered.ts';
import { monthNames } from '../language/month-names.ts';
import { adjectiveAwaitingNoun } from '../language/noun-phrases.ts';
import { labelledCell } from '../language/table-words.ts';
import { opensAsk } from '../language/verbs.ts';
import type { BlockShapes } from './block-shapes.ts';
import { isLead } from './lead.ts';
import type { Line } from './lines.ts';
import { lineMark } from './lists/line-marks.ts';
import { endsInFunctionWord, endsOpen } from './open-ends.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';
import { endsSentence, startsAnew, startsSmall } from './unit.ts';

const countMark = lettered(String.raw`^(?:(\d{1,2}(?:\.\d{1,2})*)|(\p{L}))(?:[).]|\s)`);
const letterMark = lettered(String.raw`^\p{L}[).]\s`);
const shortMark = lettered(String.raw`^(?:[ivx]{1,4}[).]|[\p{L}\p{N}]{1,2}[).]?|\d{1,2}(?:\.\d{1,2})+[).]?)\s`);
const letterOrDigit = lettered(String.raw`^(?:\p{L}[).]|\d|[ivx]{2,4}[).])`);
const romanMark = /^[ivx]{1,4}[).]\s/;
const dayAndMonth = lettered(String.raw`^\d{1,2}\.\s(\p{L}+)`);
const smallInParentheses = lettered(String.raw`^\(\p{Ll}`);
const plainStart = lettered(String.raw`^[\p{L}\p{N}«"(]`);
/** `o   Item`: what a word processor's hollow bullet becomes; `b.` alone on its line. */
const letterAsBullet = lettered(String.raw`^[o§ü¤]\s+\p{L}|^[a-h][.)]$`);
const wordOrTwo = lettered(String.raw`^\p{L}+(?:\s\p{L}+)?$`);

/** `1. mars 2019`: no number of an item. */
const startsWithDate = (text: string): boolean => monthNames.has(dayAndMonth.exec(text)?.[1]?.toLowerCase() ?? '');

/** Whether two lines both begin with a number or letter, the second one further on. */
function countsOn(text: string, next: string): boolean {
  const mark = countMark;
  const last = mark.exec(text);
  const here = mark.exec(next);
  if (romanMark.test(next)) return true;
  if (here?.[2] !== undefined) return letterMark.test(next);
  if (here?.[1] === undefined) return false;
  if (/^\d{1,2}[.)]\s/u.test(next)) return true;
  return last?.[1] !== undefined && Number(here[1].split('.').at(-1)) === Number(last[1].split('.').at(-1)) + 1;
}

const fullLine = 0.8;
const leastFull = 60;

/** Whether a line goes on with the unit before it. */
export function goesOn(unit: Unit, before: Line, line: Line, shapes: BlockShapes, sheet: Sheet): boolean {
  if (
    line.opens ||
    line.type !== 'text' ||
    unit.type === 'heading' ||
    unit.type === 'row' ||
    unit.type === 'front-matter'
  )
    return false;
  if (before.type === 'code' || before.furniture) return false;
  const text = unit.passage.text;
  const next = line.passage.text;
  const sameBlock = line.block === before.block;
  if (shortMark.test(next) && letterOrDigit.test(next) && !startsWithDate(next) && countsOn(text, next)) return false;
  if (labelledLine.test(next) || labelledCell.test(next) || letterAsBullet.test(next)) return false;
  if (sameBlock && shapes.marked.has(line.block)) {
    const mark = lineMark(next);
    if (mark && (mark.ordinal !== null || !endsOpen(text))) return false;
    if (!mark && lineMark(text) && isWrappedItem(unit, before, next, shapes)) return true;
  }
  const isItem = sameBlock && shapes.listLike.has(line.block) && !endsOpen(text);
  if (isItem && !isRestOfItem(text, next)) return false;
  if (endsSentence(text) || /[:;]$/u.test(text)) return false;
  if (shapes.listLines.has(line)) return false;
  if (startsWithDate(next) && endsInFunctionWord(text)) return true;
  if (startsSmall(next)) {
    // `BREV TIL MINISTEREN` over a line of key words.
    if (!sameBlock && text === text.toUpperCase()) return false;
    if (!sameBlock && line.item !== before.item && line.item !== null) return false;
    if (!sameBlock && /[)\d]$/u.test(text)) return false;
    return isWrapped(unit, before, next, shapes) || !standsAlone(unit, next, sheet);
  }
  if (/^[•·–—*-]\s/u.test(next)) return false;
  if (sameBlock && smallInParentheses.test(next)) return true;
  if (!sameBlock) return unit.type === 'item' && isOrphan(line) && adjectiveAwaitingNoun.test(text);
  if (endsOpen(text)) return true;
  const width = shapes.widths.get(line.block) ?? 0;
  return before.passage.text.length >= leastFull && before.passage.text.length >= width * fullLine && startsPlain(next);
}

const startsPlain = (text: string): boolean => plainStart.test(text);

/** A word or two on a line of their own, outside any list. */
const isOrphan = (line: Line): boolean =>
  line.item === null && wordOrTwo.test(line.passage.text) && line.passage.text !== line.passage.text.toUpperCase();

/** A line in small letters under an item that began with a capital, and that is no ask of its own. */
const isRestOfItem = (text: string, next: string): boolean =>
  startsSmall(next) && startsAnew(text) && !/[.:!?]$/u.test(text) && !opensAsk(next.split(' ', 1)[0] ?? '');

/**
 * Whether a line broken for width goes on: the next word did not fit, and the paragraph, or the line that goes on with
 * it, has a sentence's end inside, as items have not.
 */
function isWrapped(unit: Unit, before: Line, next: string, shapes: BlockShapes): boolean {
  const isFull = before.passage.text.length >= leastFull && !hasRoomFor(before, next, shapes);
  return isFull && (innerStop.test(unit.passage.text) || innerStop.test(next));
}

/** Whether the first word of the next line would have had room on the line before. */
function hasRoomFor({ block, passage }: Line, next: string, { widths }: BlockShapes): boolean {
  const nextWord = next.split(' ', 1)[0] ?? '';
  return passage.text.length + 1 + nextWord.length <= (widths.get(block) ?? 0);
}

/** Whether a line in small letters is the rest of a marked item: the next word did not fit, or what stands before asks for it. */
function isWrappedItem(unit: Unit, before: Line, next: string, shapes: BlockShapes): boolean {
  const { text } = unit.passage;
  if (!startsSmall(next) || /[.!?:;]$/u.test(text)) return false;
  return endsOpen(text) || !hasRoomFor(before, next, shapes);
}

const innerStop = lettered(String.raw`[\p{L}\p{N})»"]{2}[.!?]\s+\p{Lu}`);

/** Whether a line in lower case is an item in its own right under a cue, and not the rest of a sentence. */
function standsAlone(unit: Unit, next: string, sheet: Sheet): boolean {
  const word = next.split(' ', 1)[0] ?? '';
  if (!opensAsk(word)) return unit.passage.text.length < 60 && isLead(unit.passage, sheet) && unit.type !== 'item';
  const first = firstWord(unit.passage.text);
  return isLead(unit.passage, sheet) || (opensAsk(first) && !endsOpen(unit.passage.text));
}
