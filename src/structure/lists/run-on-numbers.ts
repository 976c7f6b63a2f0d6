import { lettered } from '../../language/lettered.ts';
import { slice } from '../passage.ts';
import { withoutCells } from '../tables/row-cells.ts';
import type { Unit } from '../unit.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

/** A number of two parts, as most goals have none behind them. */
const partNumber = lettered(String.raw`\s(\d{1,2}\.\d{1,2})\.?\s(?=\p{Lu})`, 'gu');

/**
 * Parts a goal from the measures that a page run into one line has behind it: `1: Alle har et hjem 1.1 Bygge boliger NAV
 * 2013 1.2 …`. The measures count on from the goal's own number; who does one and by when, behind it, are cells.
 */
export function splitRunOnNumbers(unit: Unit, lists: ListMaker): Unit[] {
  const { item, ordinal, passage } = unit;
  if (!item || ordinal === null || unit.labelCue !== 'goals' || !passage.text.includes(` ${ordinal}.1`)) return [unit];
  const starts: { at: number; to: number; ordinal: string }[] = [];
  for (const match of partNumber.matchAll(passage.text))
    if (match[1] === `${ordinal}.${starts.length + 1}`)
      starts.push({ at: match.index, to: match.index + match[0].length, ordinal: match[1] });
  const goal = slice(passage, 0, starts[0]?.at ?? 0);
  if (!goal) return [unit];
  const list = lists.list();
  const rows = starts.map(({ at, to }, index) => {
    const end = starts[index + 1]?.at ?? passage.text.length;
    return { whole: slice(passage, at, end) ?? passage, row: slice(passage, to, end) ?? passage };
  });
  const measures = rows.flatMap(({ whole, row }, index) => {
    const place = placeIn(list, starts[index]?.ordinal ?? null, item);
    const measure = itemFrom({ ...unit, from: whole.start, to: whole.end }, row, place, 'labelled-line');
    return withoutCells({ ...measure, labelCue: 'activities' });
  });
  const last = measures.at(-1);
  return [
    { ...unit, passage: goal, to: goal.end },
    ...measures.slice(0, -1),
    ...(last ? [{ ...last, to: unit.to }] : []),
  ];
}
