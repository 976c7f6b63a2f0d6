import { bodyBehind, cellInItem, prepositionAtEnd } from '../../language/run-on-rows.ts';
import { columnsOfMeasures, deadlineCell } from '../../language/table-words.ts';
import type { Passage } from '../passage.ts';
import { slice } from '../passage.ts';
import type { Unit } from '../unit.ts';

/**
 * An item whose line ends with who is to do it and by when, parted from both: `Kartlegge boliger Teknisk etat 2013` is the
 * item and two cells. The item alone where the line does not end so.
 */
export function withoutCells(item: Unit): Unit[] {
  const row = item.passage;
  const deadline = deadlineCell.exec(row.text);
  const body = deadline && bodyBehind.exec(row.text.slice(0, deadline.index));
  const own = body && !prepositionAtEnd.test(row.text.slice(0, body.index)) && slice(row, 0, body.index);
  if (!own) return [item];
  const cells = [slice(row, body.index, deadline.index), slice(row, deadline.index)].flatMap((cell) => cell ?? []);
  return parted(item, own, cells, 'table-cell');
}

/** Parts an item from the cells that it brings along with their heads: `Bygge kjøkken. Ansvar: Rektor. Frist: 2032`. */
export function withoutLabelledCells(unit: Unit): Unit[] {
  if (unit.type !== 'item' || !unit.passage.text.includes(':')) return [unit];
  const { text } = unit.passage;
  const cuts = [...cellInItem.matchAll(text)].map((match) => match.index);
  const own = cuts[0] ? slice(unit.passage, 0, cuts[0]) : null;
  if (!own) return [unit];
  const cells = cuts.flatMap((cut, index) => slice(unit.passage, cut, cuts[index + 1] ?? text.length) ?? []);
  return parted(unit, own, cells, 'labelled-cell');
}

/** Parts the lines of a table from their cells, where its heads stand on one line above: `Tiltak Ansvar Tid`. */
export function splitRowsUnderHeads(units: readonly Unit[]): Unit[] {
  let list: number | null = null;
  return units.flatMap((unit, index) => {
    if (columnsOfMeasures.test(unit.passage.text)) list = units[index + 1]?.item?.list ?? null;
    return list !== null && unit.type === 'item' && unit.item?.list === list ? withoutCells(unit) : [unit];
  });
}

/** The item with its own words alone, and a unit for each cell; the last reaches as far as the item did. */
export function parted(item: Unit, own: Passage, cells: readonly Passage[], shape: Unit['shape']): Unit[] {
  const { labelCue: _, ...unlabelled } = item;
  return [
    { ...item, passage: own, to: own.end },
    ...cells.map(
      (passage, index): Unit => ({
        ...unlabelled,
        type: 'text',
        level: 0,
        label: false,
        ordinal: null,
        item: null,
        shape,
        passage,
        from: passage.start,
        to: index === cells.length - 1 ? item.to : passage.end,
      }),
    ),
  ];
}
