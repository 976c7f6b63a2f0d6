import { slice } from '../passage.ts';
import type { Unit } from '../unit.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

const romanLine = /^["«“]?([IVX]{1,5})[.:]?$/u;
/** `1.`, `1)`, also behind a bullet that the page drew before the number: `• 3.` */
const figureLine = /^(?:[•·▪*–-]\s)?(\d{1,2})[.)]$/;
/** `a.`, `a)`. */
const letterLine = /^([a-h])[.)]$/;
/** Roman numbers in their order. */
export const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const closingQuote = /["»”]$/u;

type Style = 'roman' | 'figure' | 'letter';

/** A run of numbers that is being counted: how many were found, and the list that they make. */
interface Run {
  readonly list: number;
  readonly style: Style;
  count: number;
}

/**
 * Finds items of which the number stands alone on its line, and under it the words: `I` in proposals to parliament, `1.`
 * or `a.` in a list that a page drew. The whole may stand in quotation marks, of which the last item keeps none. Bullets between
 * two numbers that are figures are nested in the item above them.
 *
 * What holds afterwards: a number's line is part of its item's extent, and no unit of its own.
 */
export function findNumberLines(units: readonly Unit[], lists: ListMaker): Unit[] {
  const out: Unit[] = [];
  let run = null as Run | null;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    const ordinal = numberOf(unit);
    const style: Style = run?.style ?? (ordinal === 'I' ? 'roman' : ordinal === 'a' ? 'letter' : 'figure');
    const isNext = ordinal !== null && ordinal === numberAt(run?.count ?? 0, style) && isWords(units[index + 1], unit);
    if (!isNext || (run === null && !hasSecond(units, index, style))) {
      const above: Unit | undefined = out.at(-1);
      if (run?.style === 'figure' && unit.type === 'item' && above?.type === 'item') nest(unit, above, run.list);
      // Other text between two numbers ends the count.
      else if (unit.type !== 'furniture') run = null;
      out.push(unit);
      continue;
    }
    run ??= { list: lists.list(), style, count: 0 };
    run.count += 1;
    out.push(itemOf(units[index + 1] as Unit, unit, ordinal, run.list));
    index += 1;
  }
  return out;
}

/** The number that a unit is and no more; the grammar takes figures for an item without words. */
function numberOf({ type, reason, passage: { text } }: Unit): string | null {
  if (text.length > longestNumber) return null;
  if (type === 'text' || type === 'heading')
    return [romanLine, figureLine, letterLine].find((line) => line.test(text))?.exec(text)?.[1] ?? null;
  return reason === 'empty' ? (figureLine.exec(text)?.[1] ?? null) : null;
}

const longestNumber = 7;

const numberAt = (count: number, style: Style): string | undefined =>
  style === 'figure' ? String(count + 1) : (style === 'roman' ? numerals : 'abcdefgh')[count];

/** Whether a unit may be the words of a number's item: what stands outside of items, or in the number's own. */
const isWords = (unit: Unit | undefined, number: Unit): boolean =>
  unit?.type === 'text' && (unit.item === null || number.reason === 'empty');

/** Whether the second number follows the words of the first; bullets may stand between figures. */
function hasSecond(units: readonly Unit[], index: number, style: Style): boolean {
  let at = index + 2;
  while (style === 'figure' && units[at]?.type === 'item') at += 1;
  const unit = units[at];
  return unit !== undefined && numberOf(unit) === numberAt(1, style);
}

function itemOf(text: Unit, number: Unit, ordinal: string, list: number): Unit {
  const { passage } = text;
  const unclosed = passage.text.slice(0, -1);
  const own = closingQuote.test(passage.text) && !/["«“]/u.test(unclosed) ? slice(passage, 0, unclosed.length) : null;
  return { ...itemFrom(text, own ?? passage, placeIn(list, ordinal), 'number-line'), from: number.from };
}

/** Sets a bullet under the numbered item above it, or beside the bullet that is. */
function nest({ item }: Unit, { item: above }: Unit, list: number): void {
  if (!item || item.parent || !above) return;
  if (above.list === list) item.parent = above;
  else if (above.parent?.list === list) item.parent = above.parent;
}
