import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

const bulletLine = /^(?:[•·▪▫◦●○■□‣⁃∙*-]|\p{Co})$/u;

const partsParagraphs = /^[*-]$/;

/**
 * Finds items of which the bullet stands alone on its line, and under it the words, as pages drawn by a script have them.
 * Two and more with one bullet are a list.
 *
 * What holds afterwards: a bullet's line is part of its item's extent, and no unit of its own.
 */
export function findBulletLines(units: readonly Unit[], { source }: Sheet, lists: ListMaker): Unit[] {
  const out: Unit[] = [];
  let list: number | null = null;
  let last: string | null = null;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    const bullet = bulletAt(units, index, source);
    if (bullet === null || (bullet !== last && bullet !== bulletAt(units, index + 2, source))) {
      last = null;
      out.push(unit);
      continue;
    }
    if (bullet !== last || list === null) list = lists.list();
    last = bullet;
    const words = units[index + 1] as Unit;
    out.push({ ...itemFrom(words, words.passage, placeIn(list, null), 'bullet-line'), from: unit.from });
    index += 1;
  }
  return out;
}

/** The bullet that a unit is and no more, with words in the next; the grammar takes the first for an item without words. */
function bulletAt(units: readonly Unit[], index: number, source: string): string | null {
  const unit = units[index];
  const next = units[index + 1];
  const isLine = unit?.type === 'text' || unit?.reason === 'empty';
  if (!isLine || next?.type !== 'text' || !bulletLine.test(unit.passage.text)) return null;
  // A star or a dash between two paragraphs parts them.
  const isApart = /\n\s*\n/.test(source.slice(unit.from, next.passage.start));
  const sign = unit.passage.text;
  return bulletLine.test(next.passage.text) || (isApart && partsParagraphs.test(sign)) ? null : sign;
}
