import { classBehind, lineLabels } from '../../language/labelled-lines.ts';
import { lettered } from '../../language/lettered.ts';
import { slice } from '../passage.ts';
import type { Unit } from '../unit.ts';

const firstNumber = lettered(String.raw`^(?:1|«1[.)])\s\p{Lu}`);

/**
 * `1 Mål`, `1) Mål`, `«1. Mål` where the whole list is quoted, `1 1. Mål` where the page wrote and drew the number;
 * `a) Mål`, `ii. Mål`.
 */
const number =
  /^["«“]?\(?((?:mål|delmål|tiltak|punkt|pkt\.?)\s)?(?:(\d{1,2}(?:\.\d{1,2}){0,2})(?:[.):]\s*|\s+)(?:\2[.):]\s+)?|([a-z]|[ivx]{2,4})[.)]\s+)/i;
const opening = /^["«“]/;
const closing = /["»”]$/;
const wordsStart = /^[A-Za-zÀ-ɏ«"]/;
/** Most items have neither: what they have is cheap to see, and the pattern takes long to make. */
const mayBeNumbered = /^["«“]?\(?(?:(?:\S{3,6}\s)?\d|[A-Za-z]{1,4}[.)]\s)/;

/** The number before the words of an item. */
function numberOf(text: string): RegExpExecArray | null {
  const match = mayBeNumbered.test(text) ? number.exec(text) : null;
  if (!match || (match[3] && classBehind.test(text.slice(match[0].length)))) return null;
  return wordsStart.test(text.slice(match[0].length)) ? match : null;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const firstLetter = 'a'.charCodeAt(0);

const ordinalOf = (match: RegExpExecArray | null | undefined): string => match?.[2] ?? match?.[3] ?? '';

/** What an ordinal counts, in a list that begins with `first`: `2.3` is 3, `c` is 3, and `iii` where `i` is the first. */
function countOf(ordinal: string, first: string): number {
  if (/^\d/.test(ordinal)) return Number(ordinal.split('.').at(-1));
  const small = ordinal.toLowerCase();
  if (first.toLowerCase() === 'i') return romans.indexOf(small) + 1;
  return small.length === 1 && !/^\d/.test(first) ? small.charCodeAt(0) - firstLetter + 1 : 0;
}

/** Whether the ordinals of a list count up: numbers from any, letters from the first. */
function countUp(ordinals: readonly string[]): boolean {
  const [first = ''] = ordinals;
  const start = countOf(first, first);
  return (
    (/^\d/.test(first) || (start === 1 && ordinals.length > 1)) &&
    ordinals.every((ordinal, index) => countOf(ordinal, first) === start + index)
  );
}

/**
 * Takes the number off items that carry one behind their bullet (`• 1 Mål`, `• a) Mål`), where the numbers of a list count up; not
 * off those of which the document itself says that they have none. A label before the number (`• Tiltak 1.1: …`) says what
 * the items are. A quotation mark that opens before the first number closes behind the last item: `«1. … 2. …»`.
 */
export function splitItemNumbers(units: readonly Unit[], hasNone: (unit: Unit) => boolean): void {
  const byList = new Map<number, Unit[]>();
  for (const unit of units) {
    if (unit.type !== 'item' || !unit.item || unit.ordinal !== null) continue;
    const list = byList.get(unit.item.list);
    if (list) list.push(unit);
    else byList.set(unit.item.list, [unit]);
  }
  for (const items of byList.values()) {
    const matches = items.map(({ passage }) => numberOf(passage.text));
    const isNumbered =
      countUp(matches.map(ordinalOf)) && (items.length > 1 || firstNumber.test(items[0]?.passage.text ?? ''));
    if (!isNumbered) continue;
    for (const [index, item] of items.entries()) {
      const match = matches[index];
      const rest = match ? slice(item.passage, match[0].length) : null;
      if (!match || !rest || hasNone(item)) continue;
      item.ordinal = ordinalOf(match);
      const label = lineLabels[match[1]?.trim().toLowerCase() ?? ''];
      if (label) item.labelCue = label.cue;
      item.passage = rest;
    }
    if (opening.test(matches[0]?.[0] ?? '')) closeQuote(items.at(-1));
  }
  openQuotes(units);
}

/** `• «1. Mål` before an item that the markup knows for the second one. */
function openQuotes(units: readonly Unit[]): void {
  let opened = false;
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    if (unit.type !== 'item') continue;
    const match = unit.ordinal === null && opening.test(unit.passage.text) ? numberOf(unit.passage.text) : null;
    const rest = match?.[2] === '1' && next?.ordinal === '2' ? slice(unit.passage, match[0].length) : null;
    if (rest) {
      opened = true;
      unit.ordinal = '1';
      unit.passage = rest;
    } else if (opened && next?.type !== 'item') {
      closeQuote(unit);
      opened = false;
    }
  }
}

/** Takes the mark off an item that closes what was opened before the first one. */
function closeQuote(item: Unit | undefined): void {
  const { text } = item?.passage ?? { text: '' };
  if (item && closing.test(text) && !/["«“]/.test(text.slice(0, -1)))
    item.passage = slice(item.passage, 0, text.length - 1) ?? item.passage;
}
