import { slice } from '../passage.ts';
import type { Unit } from '../unit.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

const romanLine = /^["«“]?([IVX]{1,5})[.:]?$/u;
/** Roman numbers in their order. */
export const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const closingQuote = /["»”]$/u;

/**
 * Finds the items of proposals to parliament: a Roman number alone on its line, and under it what is to be decided. The
 * whole may stand in quotation marks, of which the last item keeps none.
 *
 * What holds afterwards: a number's line is part of its item's extent, and no unit of its own.
 */
export function findRomanLines(units: readonly Unit[], lists: ListMaker): Unit[] {
  const out: Unit[] = [];
  let list = 0;
  let count = 0;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    const ordinal =
      unit.type === 'text' || unit.type === 'heading' ? romanLine.exec(unit.passage.text)?.[1] : undefined;
    const text = units[index + 1];
    const isNext = ordinal !== undefined && ordinal === numerals[count] && text?.type === 'text' && !text.item;
    const isFirst = ordinal === 'I' && romanLine.exec(units[index + 2]?.passage.text ?? '')?.[1] === 'II';
    if (!isNext || (count === 0 && !isFirst)) {
      // Other text between two numbers ends the count.
      if (count > 0 && unit.type !== 'furniture') count = 0;
      out.push(unit);
      continue;
    }
    if (count === 0) list = lists.list();
    count += 1;
    const { passage } = text;
    const unclosed = passage.text.slice(0, -1);
    const own = closingQuote.test(passage.text) && !/["«“]/u.test(unclosed) ? slice(passage, 0, unclosed.length) : null;
    out.push({ ...itemFrom(text, own ?? passage, placeIn(list, ordinal), 'roman-line'), from: unit.from });
    index += 1;
  }
  return out;
}
