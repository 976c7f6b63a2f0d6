import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';

/** A cell that names an organisation and no more. */
export function isBody(unit: Unit, sheet: Sheet): boolean {
  const mention = sheet.mentionAt(unit.passage.start);
  return mention !== undefined && mention.end >= unit.passage.end - 1;
}
