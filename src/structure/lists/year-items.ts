import { anyCase } from '../../language/any-case.ts';
import type { Unit } from '../unit.ts';

const dateLabel = anyCase(
  /^(?:(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|våren|høsten)\s)?(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?:?$/,
);

/** An item that is only a year is the label of the paragraph under it: the paragraph becomes the item. */
export function joinYearItems(units: readonly Unit[]): Unit[] {
  const out = [...units];
  for (const [index, unit] of out.entries()) {
    if (unit.type !== 'item' || !/\d:?$/.test(unit.passage.text) || !dateLabel.test(unit.passage.text)) continue;
    const next = out[index + 1];
    if (!next || (next.type !== 'text' && next.type !== 'heading')) continue;
    out[index + 1] = {
      ...next,
      type: 'item',
      item: unit.item,
      ordinal: null,
      level: 0,
      label: false,
      shape: 'year-item',
    };
    out[index] = { ...unit, type: 'text', shape: 'year-label' };
  }
  return out;
}
