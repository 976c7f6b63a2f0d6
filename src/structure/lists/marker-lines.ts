import { lettered } from '../../language/lettered.ts';
import { slice } from '../passage.ts';
import type { Unit } from '../unit.ts';
import { markOrNumber } from './line-marks.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

const letterFirst = lettered(String.raw`^\p{L}`);

/** A reply in a news text: who says it stands after it. */
const reply =
  /[,»"”]\s(?:sier|seier|sa|forteller|fortel|mener|meiner|forklarer|skriver|skriv|understreker|svarer|påpeker|says)\s(?!i?fr[aå]\s)/u;
const organisationOnly = lettered(
  String.raw`^(?:\p{Lu}[\p{L}-]*(?:,\s[\p{L}-]+)*(?:\sog\s)?)?[\p{L}-]*(?:departementet|direktoratet)(?:\s\p{L}\).*)?$`,
);

/**
 * Finds items whose markers the grammar does not know: lettered lines (`a)`), and lines that begin with a dash.
 * A dash before a quoted reply is no marker.
 */
export function findMarkerLines(units: readonly Unit[], lists: ListMaker): Unit[] {
  const out = [...units];
  let last: string | null = null;
  for (let index = 0; index < out.length; index += 1) {
    const run = runFrom(out, index);
    const isNext = run.length === 1 && continues(last, run[0]?.ordinal ?? null);
    if (run.length < 2 && !isNext && !(run.length === 1 && isLoneDash(out, index, run))) continue;
    last = run.at(-1)?.ordinal ?? null;
    const list = lists.list();
    const above = out[index - 1];
    const isLettered = letterFirst.test(run[0]?.ordinal ?? '');
    const parent = above?.type === 'item' && isLettered ? above.item : null;
    for (const [offset, { unit, skip, ordinal }] of run.entries()) {
      const passage = slice(unit.passage, skip);
      if (!passage || organisationOnly.test(passage.text)) continue;
      out[index + offset] = pageBehindNumber.test(unit.passage.text)
        ? { ...unit, passage }
        : itemFrom(unit, passage, placeIn(list, ordinal, parent), ordinal ? 'lettered-line' : 'dash-line');
    }
    index += run.length - 1;
  }
  return out;
}

/** `4 Slik jobber vi Vi ser. Vi noterer. Vi spør.`: a page in one line behind its number, and no item. */
const pageBehindNumber = lettered(String.raw`^\d{1,3}\s\p{Lu}[^.!?]{30,}[.!?]\s\p{Lu}[^.!?]{8,}[.!?]\s\p{Lu}`);

interface Marked {
  readonly unit: Unit;
  readonly skip: number;
  readonly ordinal: string | null;
}

function runFrom(units: readonly Unit[], index: number): Marked[] {
  const run: Marked[] = [];
  for (let at = index; at < units.length; at += 1) {
    const marked = markedLine(units[at] as Unit);
    if (!marked || !follows(run.at(-1), marked) || leadsOnPage(units, at)) break;
    run.push(marked);
  }
  return run;
}

const pageBeforeChapter = /^\d{1,3}\s\d{1,2}\.\s.*[:;]$/s;

/** `3 1. Innledning … Vi vil:` over items: a page in one line behind its number, which announces them. */
const leadsOnPage = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.type === 'item' && pageBeforeChapter.test(units[at]?.passage.text ?? '');

/** Whether a marked line goes on with the run: another dash, the next number, another letter. */
function follows(last: Marked | undefined, next: Marked): boolean {
  if (!last) return true;
  if (last.ordinal === null || next.ordinal === null) return last.ordinal === next.ordinal;
  const isNumber = (ordinal: string): boolean => /^\d/u.test(ordinal);
  if (!isNumber(last.ordinal) || !isNumber(next.ordinal)) return isNumber(last.ordinal) === isNumber(next.ordinal);
  const [lastHead, lastTail] = splitOrdinal(last.ordinal);
  const [nextHead, nextTail] = splitOrdinal(next.ordinal);
  return lastHead === nextHead && nextTail === lastTail + 1;
}

const splitOrdinal = (ordinal: string): [string, number] => {
  const dot = ordinal.lastIndexOf('.');
  return [ordinal.slice(0, Math.max(0, dot)), Number(ordinal.slice(dot + 1))];
};

/** Whether a lone number goes on with the count of the list before it, over a group label. */
const continues = (last: string | null, next: string | null): boolean =>
  last !== null && next !== null && /^\d+$/u.test(last) && Number(next) === Number(last) + 1;

/** One dash line right under the heading or lead of its block is a list of one. */
function isLoneDash(units: readonly Unit[], index: number, run: readonly Marked[]): boolean {
  const above = units[index - 1];
  if (run[0]?.ordinal !== null || !above) return false;
  return above.type === 'heading' && above.block === units[index]?.block && !above.passage.text.endsWith('.');
}

function markedLine(unit: Unit): Marked | null {
  if (unit.type !== 'text' && unit.type !== 'heading') return null;
  const mark = markOrNumber(unit.passage.text, unit.ordinal === null);
  if (!mark || (mark.ordinal === null && reply.test(unit.passage.text))) return null;
  return { unit, skip: mark.length, ordinal: mark.ordinal };
}

/**
 * Lists of dashes that are replies of one speaker: they are running text.
 */
export function dissolveReplies(units: Unit[]): void {
  const sizes = new Map<number, number>();
  for (const unit of units)
    if (unit.type === 'item' && unit.item) sizes.set(unit.item.list, (sizes.get(unit.item.list) ?? 0) + 1);
  for (const unit of units) {
    if (unit.type !== 'item' || !unit.item || unit.item.ordered) continue;
    if (reply.test(unit.passage.text) && (sizes.get(unit.item.list) ?? 0) <= 3) {
      unit.type = 'text';
      unit.item = unit.item.parent;
      unit.shape = 'reply';
    }
  }
}
