import { lineLabels } from '../../language/labelled-lines.ts';
import { lettered } from '../../language/lettered.ts';
import { slice } from '../passage.ts';
import type { Unit } from '../unit.ts';

const firstNumber = lettered(String.raw`^(?:1|«1[.)])\s\p{Lu}`);

/** `1 Mål`, `1) Mål`, `«1. Mål` where the whole list is quoted, `1 1. Mål` where the page wrote and drew the number. */
const number =
  /^["«“]?\(?((?:mål|delmål|tiltak|punkt|pkt\.?)\s)?(\d{1,2}(?:\.\d{1,2}){0,2})(?:[.):]\s*|\s+)(?:\2[.):]\s+)?/i;
const opening = /^["«“]/;
const closing = /["»”]$/;
const wordsStart = /^[A-Za-zÀ-ɏ«"]/;
/** Most items have neither: what they have is cheap to see, and the pattern takes long to make. */
const mayBeNumbered = /^["«“]?\(?(?:\S{3,6}\s)?\d/;

/** The number before the words of an item. */
function numberOf(text: string): RegExpExecArray | null {
  const match = mayBeNumbered.test(text) ? number.exec(text) : null;
  return match && wordsStart.test(text.slice(match[0].length)) ? match : null;
}

/**
 * Takes the number off items that carry one behind their bullet (`• 1 Mål`), where the numbers of a list count up; not
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
    const values = matches.map((match) => Number(match?.[2]?.split('.').at(-1) ?? Number.NaN));
    const countsUp = values.every((value, index) => value === (values[0] ?? 0) + index && value < 100);
    const isNumbered = countsUp && (items.length > 1 || firstNumber.test(items[0]?.passage.text ?? ''));
    if (!isNumbered) continue;
    for (const [index, item] of items.entries()) {
      const match = matches[index];
      const rest = match ? slice(item.passage, match[0].length) : null;
      if (!match || !rest || hasNone(item)) continue;
      item.ordinal = match[2] ?? null;
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
