import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';

/** Offset up to which a line may be the page's head. */
export const topOffset = 600;

/** How many lines from the top a page's trail may stand above the heading it ends in. */
export const headLines = 8;

/** A line that is the name of an organisation tells whose page it is. */
export function isName({ passage }: Line, sheet: Sheet): boolean {
  const mention = sheet.mentionAt(passage.start);
  return mention !== undefined && mention.end >= passage.end - 1;
}
