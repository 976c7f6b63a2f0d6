import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';

/** Offset up to which a line may be the page's head. */
export const topOffset = 600;

/** How many lines from the top a page's trail may stand above the heading it ends in. */
export const headLines = 8;

/** The blocks of a page, one after the other: the first line of each, and the one behind its last. */
export function blocksOf(lines: readonly Line[]): readonly (readonly [from: number, to: number])[] {
  const blocks: [number, number][] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    while (to < lines.length && lines[to]?.block === lines[from]?.block) to += 1;
    blocks.push([from, to]);
  }
  return blocks;
}

/** A line that is the name of an organisation tells whose page it is. */
export function isName({ passage }: Line, sheet: Sheet): boolean {
  const mention = sheet.mentionAt(passage.start);
  return mention !== undefined && mention.end >= passage.end - 1;
}
