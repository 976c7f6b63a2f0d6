import { controlInside, trailingControls } from '../language/furniture-phrases.ts';
import { labelledLine } from '../language/labelled-lines.ts';
import { lettered } from '../language/lettered.ts';
import { monthNames } from '../language/month-names.ts';
import { labelledCell } from '../language/table-words.ts';
import { looksInfinitive } from '../language/verbs.ts';
import { endsInFunctionWord } from './ends-in-function-word.ts';
import { isLead } from './lead.ts';
import type { Line } from './lines.ts';
import type { Passage } from './passage.ts';
import { join, slice } from './passage.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';
import { endsSentence, startsAnew, startsSmall } from './unit.ts';

const countMark = lettered(String.raw`^(?:(\d{1,2}(?:\.\d{1,2})*)|(\p{L}))(?:[).]|\s)`);
const letterMark = lettered(String.raw`^\p{L}[).]\s`);
const shortMark = lettered(String.raw`^(?:[ivx]{1,4}[).]|[\p{L}\p{N}]{1,2}[).]?|\d{1,2}(?:\.\d{1,2})+[).]?)\s`);
const letterOrDigit = lettered(String.raw`^(?:\p{L}[).]|\d|[ivx]{2,4}[).])`);
const dashBehindBullet = lettered(String.raw`^[–—-]\s+(?=\p{L})`);
const romanMark = /^[ivx]{1,4}[).]\s/;
const dayAndMonth = lettered(String.raw`^\d{1,2}\.\s(\p{L}+)`);
const smallInParentheses = lettered(String.raw`^\(\p{Ll}`);
const plainStart = lettered(String.raw`^[\p{L}\p{N}«"(]`);
/** `o   Item`: what a word processor's hollow bullet becomes; `b.` alone on its line. */
const letterAsBullet = lettered(String.raw`^[o§ü¤]\s+\p{L}|^[a-h][.)]$`);
const wordOrTwo = lettered(String.raw`^\p{L}+(?:\s\p{L}+)?$`);

/**
 * Joins lines into units: hard-wrapped lines, sentences broken over blank lines, items with lines of their own.
 *
 * What holds afterwards: each line is in one unit; no unit is broken inside a sentence that the next line goes on with,
 * unless the document itself sets the lines apart.
 */
export function unitsOf(
  lines: readonly Line[],
  reasons: readonly (string | null)[],
  sheet: Sheet,
  areApart: (line: Line, next: Line) => boolean,
): Unit[] {
  const units: Unit[] = [];
  const shapes = blockShapes(lines, sheet);
  let last: { unit: Unit; line: Line } | null = null;
  for (const [index, line] of lines.entries()) {
    const reason = reasons[index] ?? null;
    if (last && reason === null && goesOn(last.unit, last.line, line, shapes, sheet) && !areApart(last.line, line)) {
      last.unit.passage = join([last.unit.passage, line.passage]);
      last.unit.to = line.to;
      last.unit.lines += 1;
      last = { unit: last.unit, line };
      continue;
    }
    const unit = unitOf(line, reason);
    units.push(unit);
    // Furniture inside a sentence, such as a page number or a comment, does not end it.
    const breaks = line.type === 'code' && !line.passage.text.startsWith('<!--');
    if (reason === null || !last || breaks) last = reason === null ? { unit, line } : null;
  }
  return units.flatMap(withoutPageMarks).flatMap(withoutControls);
}

/** `3 Text of the page. 3`: a page run into one line, with its number at both ends. */
const pageOnALine = lettered(String.raw`^(\d{1,3})\s(?=\p{Lu}).{80,}\s(\1)$`, 'su');

/** Sets the number of a page apart from its words. */
function withoutPageMarks(unit: Unit): Unit[] {
  const mayBePage = unit.type === 'text' && unit.item === null && /^\d/.test(unit.passage.text);
  const match = mayBePage ? pageOnALine.exec(unit.passage.text) : null;
  const digits = match?.[1]?.length ?? 0;
  const first = match ? slice(unit.passage, 0, digits) : null;
  const own = match ? slice(unit.passage, digits, unit.passage.text.length - digits) : null;
  const last = match ? slice(unit.passage, unit.passage.text.length - digits) : null;
  if (!first || !own || !last) return [unit];
  const pageMark = (passage: Passage): Unit => ({
    ...unit,
    passage,
    from: passage.start,
    to: passage.end,
    shape: 'page-mark',
  });
  return [pageMark(first), { ...unit, passage: own, from: own.start, to: own.end }, pageMark(last)];
}

/** Takes the controls of page scripts off the end of a unit's words, and out of their middle: what stands behind is a unit. */
function withoutControls(unit: Unit): Unit[] {
  if (unit.type === 'furniture') return [unit];
  const { text } = unit.passage;
  const match = controlInside.exec(text) ?? trailingControls.exec(text);
  const own = match ? slice(unit.passage, 0, match.index) : null;
  const control = match ? slice(unit.passage, match.index, match.index + match[0].length) : null;
  if (!match || !own || !control) return [unit];
  const rest = slice(unit.passage, match.index + match[0].length);
  return [
    { ...unit, passage: own, to: own.end },
    {
      ...unit,
      type: 'furniture',
      passage: control,
      from: own.end,
      to: rest ? control.end : unit.to,
      level: 0,
      item: null,
      ordinal: null,
      reason: 'accordion-control',
    },
    ...(rest ? [{ ...unit, passage: rest, from: rest.start }] : []),
  ];
}

function unitOf(line: Line, reason: string | null): Unit {
  const { item } = line;
  const type = reason === 'front-matter' ? 'front-matter' : reason ? 'furniture' : unitTypes[line.type];
  const opens = line.opens && type === 'text';
  return {
    type: opens ? 'item' : type,
    passage: opens ? withoutDash(line.passage) : line.passage,
    from: line.from,
    to: line.to,
    block: line.block,
    level: line.level,
    label: false,
    ordinal: opens ? (item?.ordinal ?? null) : null,
    item,
    reason: reason === 'front-matter' ? null : reason,
    cells: line.cells,
    shape: null,
    lines: 1,
  };
}

/** `• – Item`: a dash behind the bullet is no part of the words. */
const withoutDash = (passage: Passage): Passage =>
  (dashBehindBullet.test(passage.text) ? slice(passage, 1) : null) ?? passage;

const unitTypes = { text: 'text', heading: 'heading', row: 'row', code: 'text' } as const;

/** How the lines of each block are set. */
interface BlockShapes {
  /** The longest line: lines near it are full, and may be wrapped. */
  readonly widths: ReadonlyMap<number, number>;
  /** Blocks under a cue whose lines end where the next word would still have fitted: each line is an item. */
  readonly listLike: ReadonlySet<number>;
  /** Lines in small letters under a cue in the middle of their block, broken on purpose too. */
  readonly listLines: ReadonlySet<Line>;
}

function blockShapes(lines: readonly Line[], sheet: Sheet): BlockShapes {
  const widths = new Map<number, number>();
  for (const line of lines) widths.set(line.block, Math.max(widths.get(line.block) ?? 0, line.passage.text.length));
  const listLike = new Set<number>();
  for (let index = 0; index < lines.length; ) {
    const { block } = lines[index] as Line;
    let end = index;
    while (lines[end]?.block === block) end += 1;
    if (isListLike(lines, index, end, widths.get(block) ?? 0, sheet)) listLike.add(block);
    index = end;
  }
  return { widths, listLike, listLines: listLinesOf(lines, widths, sheet) };
}

/** The lines in small letters, two or more, behind a cue that ends in a colon in the middle of a block. */
function listLinesOf(lines: readonly Line[], widths: ReadonlyMap<number, number>, sheet: Sheet): Set<Line> {
  const found = new Set<Line>();
  for (const [index, lead] of lines.entries()) {
    if (!lead.passage.text.endsWith(':') || lead.type !== 'text' || lead.item) continue;
    let end = index + 1;
    while (lines[end]?.block === lead.block && startsSmall((lines[end] as Line).passage.text)) end += 1;
    const run = lines.slice(index + 1, end);
    const width = widths.get(lead.block) ?? 0;
    const areBroken = run.slice(1).every((next, at) => isBroken(run[at]?.passage.text ?? '', next.passage.text, width));
    if (run.length > 1 && areBroken && isLead(lead.passage, sheet)) for (const line of run) found.add(line);
  }
  return found;
}

/** Whether a line ends where the next word would still have fitted. */
const isBroken = (text: string, next: string, width: number): boolean =>
  text.length + 1 + (next.split(' ', 1)[0] ?? '').length < width && !loose.test(text) && !endsInFunctionWord(text);

/** Whether the lines of a block stand under a cue and are broken on purpose, not for width. */
function isListLike(lines: readonly Line[], start: number, end: number, width: number, sheet: Sheet): boolean {
  const first = lines[start] as Line;
  if (first.item !== null || first.type !== 'text' || end - start < 2) return false;
  const above = lines[start - 1];
  const opensHere = isLead(first.passage, sheet) && !endsSentence(first.passage.text);
  // No paragraph begins in small letters, but an item may.
  const opens = above?.passage.text.endsWith(':') || startsSmall(first.passage.text);
  const opensAbove = above !== undefined && opens && isLead(above.passage, sheet);
  if (!opensHere && !opensAbove) return false;
  const body = lines.slice(opensHere ? start + 1 : start, end).map((line) => line.passage.text);
  if (body.length < 2) return false;
  return body.slice(1).some((next, index) => isBroken(body[index] ?? '', next, width));
}

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

const loose = lettered(String.raw`(?:\p{L}-|[,(–/]|\bog|\band)$`);
const adjectiveAwaitingNoun = lettered(
  String.raw`\b(?:alle|de|den|det|disse|denne|mange|flere|noen|våre|andre|egne|dei|nokre|fleire)\s\p{Ll}+e$`,
);
const fullLine = 0.8;
const leastFull = 60;

/** Whether a line goes on with the unit before it. */
function goesOn(unit: Unit, before: Line, line: Line, shapes: BlockShapes, sheet: Sheet): boolean {
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
  const isItem = sameBlock && shapes.listLike.has(line.block) && !loose.test(text) && !endsInFunctionWord(text);
  if (isItem && !isRestOfItem(text, next)) return false;
  if (endsSentence(text) || /[:;]$/u.test(text)) return false;
  if (shapes.listLines.has(line)) return false;
  if (startsWithDate(next) && endsInFunctionWord(text)) return true;
  if (startsSmall(next)) {
    if (!sameBlock && line.item !== before.item && line.item !== null) return false;
    if (!sameBlock && /[)\d]$/u.test(text)) return false;
    return isWrapped(unit, before, next, shapes) || !standsAlone(unit, next, sheet);
  }
  if (/^[•·–—*-]\s/u.test(next)) return false;
  if (sameBlock && smallInParentheses.test(next)) return true;
  if (!sameBlock) return unit.type === 'item' && isOrphan(line) && adjectiveAwaitingNoun.test(text);
  if (loose.test(text) || endsInFunctionWord(text)) return true;
  const width = shapes.widths.get(line.block) ?? 0;
  return before.passage.text.length >= leastFull && before.passage.text.length >= width * fullLine && startsPlain(next);
}

const startsPlain = (text: string): boolean => plainStart.test(text);

/** A word or two on a line of their own, outside any list. */
const isOrphan = (line: Line): boolean =>
  line.item === null && wordOrTwo.test(line.passage.text) && line.passage.text !== line.passage.text.toUpperCase();

/** A line in small letters under an item that began with a capital, and that is no ask of its own. */
const isRestOfItem = (text: string, next: string): boolean =>
  startsSmall(next) && startsAnew(text) && !/[.:!?]$/u.test(text) && !isAskWord(next.split(' ', 1)[0] ?? '');

const isAskWord = (word: string): boolean => looksInfinitive(word) || word === 'at' || word === 'å';

/**
 * Whether a line broken for width goes on: the next word did not fit, and the paragraph, or the line that goes on with
 * it, has a sentence's end inside, as items have not.
 */
function isWrapped(unit: Unit, before: Line, next: string, shapes: BlockShapes): boolean {
  const { length } = before.passage.text;
  const firstWord = next.split(' ', 1)[0] ?? '';
  const fits = length + 1 + firstWord.length <= (shapes.widths.get(before.block) ?? 0);
  return length >= leastFull && !fits && (innerStop.test(unit.passage.text) || innerStop.test(next));
}

const innerStop = lettered(String.raw`[\p{L}\p{N})»"]{2}[.!?]\s+\p{Lu}`);

/** Whether a line in lower case is an item in its own right under a cue, and not the rest of a sentence. */
function standsAlone(unit: Unit, next: string, sheet: Sheet): boolean {
  const word = next.split(' ', 1)[0] ?? '';
  const isItemLike = looksInfinitive(word) || word === 'at';
  if (!isItemLike) return unit.passage.text.length < 60 && isLead(unit.passage, sheet) && unit.type !== 'item';
  const first = unit.passage.text.split(' ', 1)[0]?.toLowerCase() ?? '';
  return (
    isLead(unit.passage, sheet) ||
    ((looksInfinitive(first) || first === 'at') &&
      !loose.test(unit.passage.text) &&
      !endsInFunctionWord(unit.passage.text))
  );
}
