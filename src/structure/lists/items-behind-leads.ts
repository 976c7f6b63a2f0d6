import { lettered } from '../../language/lettered.ts';
import { findLead } from '../lead.ts';
import type { ItemPlace } from '../lines.ts';
import { slice } from '../passage.ts';
import type { Sheet } from '../sheet.ts';
import type { Unit } from '../unit.ts';
import { markOrNumber } from './line-marks.ts';
import { itemFrom } from './new-items.ts';

const behindColon = lettered(
  String.raw`:\s(?:([•·▪◦●○■–—*+-])|(?:\(|[Nn]r\.?\s|#)?(1|a|A|i|I)(?:[.):]|\s[–-])?)\s(?=\p{L})`,
);

/**
 * Parts a line that announces a list from the list's first item, which was set right behind it: `Vi vil: • Lage mat` over
 * `• Synge sanger`. The next line has to have the same sign, or the next number or letter.
 */
export function splitItemsBehindLeads(units: readonly Unit[], sheet: Sheet): Unit[] {
  return units.flatMap((unit, index) => {
    if ((unit.type !== 'text' && unit.type !== 'heading') || unit.item) return [unit];
    const match = behindColon.exec(unit.passage.text);
    const next = units[index + 1];
    if (!match || !next || !goesOn(next, match[1] ?? null, match[2] ?? null, next.block === unit.block, sheet))
      return [unit];
    const lead = slice(unit.passage, 0, match.index + 1);
    // With its marker, where the lines below have theirs still.
    const item = slice(unit.passage, match.index + (next.item ? match[0].length : 1));
    if (!lead || !item || !findLead(sheet.sentences(lead).at(-1) ?? lead, sheet)) return [unit];
    const below = { ...unit, type: 'text' as const, level: 0, label: false, passage: item, from: lead.end };
    const place: ItemPlace | null = next.item && { ...next.item, ordinal: match[2] ?? null };
    return [{ ...unit, passage: lead, to: lead.end }, place ? itemFrom(below, item, place, 'item-behind-lead') : below];
  });
}

/** What is counted behind the first number or letter. */
const seconds: Readonly<Record<string, string>> = { 1: '2', a: 'b', A: 'B', i: 'ii', I: 'II' };

/** Whether a unit begins with the same sign, or with what is counted next; text only right below, as replies stand apart. */
function goesOn(
  { item, ordinal, passage, from, type }: Unit,
  sign: string | null,
  first: string | null,
  isBelow: boolean,
  sheet: Sheet,
): boolean {
  const second = first === null ? null : (seconds[first] ?? null);
  if (type === 'item' && item) return sign === null ? ordinal === second : sheet.source.charAt(from) === sign;
  const mark = type === 'text' && isBelow ? markOrNumber(passage.text, true) : null;
  return mark !== null && (sign === null ? mark.ordinal === second : passage.text.charAt(0) === sign);
}
