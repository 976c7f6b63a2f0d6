import { definingHeading } from '../language/titles.ts';
import { headingsAsk } from './ask-headings.ts';
import { findLead } from './lead.ts';
import type { Lead } from './leads.ts';
import { nameOnly } from './name-only.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';

/** A plain heading between two lists under one cue: it groups the items, and the cue goes on. */
export function isGroupLabel(units: readonly Unit[], index: number, lead: Lead | null, sheet: Sheet): boolean {
  const unit = units[index] as Unit;
  const content = (other: Unit | undefined): boolean => other?.type === 'item' || other?.type === 'heading';
  const after = units[index + 1];
  if (after?.type !== 'item' || after.item?.parent || !content(units[index - 1])) return false;
  return (
    unit.shape !== null &&
    unit.ordinal === null &&
    !definingHeading.test(unit.passage.text) &&
    !(lead && lead.unit === units[index - 1] && headingsAsk(units, index, lead, sheet)) &&
    findLead(unit.passage, sheet) === null &&
    nameOnly(unit, sheet) === null
  );
}
