import { lettered } from '../../language/lettered.ts';
import { findLead } from '../lead.ts';
import { slice } from '../passage.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';
import type { ListMaker } from './new-items.ts';
import { itemFrom, placeIn } from './new-items.ts';

const label = lettered(String.raw`^(\p{L}{3,12})\s(\d{1,2}):\s(?=\S)`);
/** Few lines have a number before a colon among their first words. */
const mayBeLabelled = /^\S{3,12}\s\d{1,2}:/;
const fewest = 3;

/**
 * Finds items that a word and a number label each, whatever the word is: `SAK 1: …`, `Punkt 2: …`, counted up from one
 * behind a line that announces them. The item is the first sentence; text of its own may stand between two.
 */
export function findCountedLabels(units: readonly Unit[], sheet: Sheet, lists: ListMaker): Unit[] {
  const run: { index: number; skip: number; ordinal: string }[] = [];
  let word = '';
  for (const [index, unit] of units.entries()) {
    if ((unit.type !== 'text' && unit.type !== 'heading') || unit.item || !mayBeLabelled.test(unit.passage.text))
      continue;
    const match = label.exec(unit.passage.text);
    const name = match?.[1]?.toLowerCase() ?? '';
    if (!match || Number(match[2]) !== run.length + 1 || (run.length > 0 && name !== word)) continue;
    if (run.length === 0 && !isAnnounced(units[index - 1], sheet)) continue;
    word = name;
    run.push({ index, skip: match[0].length, ordinal: match[2] ?? '' });
  }
  if (run.length < fewest) return [...units];
  const list = lists.list();
  const byIndex = new Map(run.map((each) => [each.index, each]));
  return units.flatMap((unit, index) => {
    const labelled = byIndex.get(index);
    const own = labelled && slice(unit.passage, labelled.skip);
    const first = own && sheet.sentences(own)[0];
    if (!labelled || !own || !first) return [unit];
    const item = itemFrom(unit, first, placeIn(list, labelled.ordinal), 'counted-label');
    const rest = slice(own, first.text.length);
    if (!rest) return [item];
    return [
      { ...item, to: first.end },
      { ...unit, type: 'text', level: 0, label: false, passage: rest, from: rest.start },
    ];
  });
}

const isAnnounced = (unit: Unit | undefined, sheet: Sheet): boolean =>
  unit?.passage.text.endsWith(':') === true && (findLead(unit.passage, sheet)?.cue.kind ?? 'none') !== 'none';
