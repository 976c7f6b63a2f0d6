import { shippedTriggers } from 'virtual:triggers';
import { furniturePhrases } from '../../language/furniture-phrases.ts';
import { indexPatterns } from '../../language/pattern-index.ts';
import { reasonOfWidget } from '../../language/widget-lines.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';

const phrases = indexPatterns(furniturePhrases, shippedTriggers.furniture);

/** Longest line that a phrase may make furniture. */
const longestPhrase = Math.max(...furniturePhrases.map((phrase) => phrase.most));

const isStandalone = (line: Line): boolean => line.item === null && line.type !== 'row' && line.type !== 'code';

export function reasonByPhrase(line: Line, sizes: ReadonlyMap<number, number>, sheet: Sheet): string | null {
  const { text } = line.passage;
  if (text.length > longestPhrase) return null;
  const isLoneItem = line.opens && line.item !== null && sizes.get(line.item.list) === 1;
  if (!isStandalone(line) && !isLoneItem) return null;
  const widget = reasonOfWidget(text);
  if (widget) return widget;
  const hit = phrases.first(sheet.tokens(line.passage), sheet.classes(line.passage));
  return hit && text.length <= hit.entry.most ? hit.entry.reason : null;
}

/** How many items each list has. */
export function listSizes(lines: readonly Line[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const line of lines)
    if (line.opens && line.item) sizes.set(line.item.list, (sizes.get(line.item.list) ?? 0) + 1);
  return sizes;
}
