import { ministriesBehind, responsibleLine } from '../language/table-words.ts';
import { findLead } from './lead.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';

/**
 * The numbered headings under which a line says who answers for it, or which do so themselves, as in plans that tell each
 * measure on a page of its own: `3. Frukt i skolen`, a paragraph, `Ansvarlig: Skoleetaten`; `4 Melk i skolen (KD/HOD)`.
 * What somebody answers for is a measure.
 */
export function answeredHeadings(units: readonly Unit[], sheet: Sheet): ReadonlySet<Unit> {
  const answered = new Set<Unit>();
  let open: Unit | null = null;
  for (const unit of units) {
    const isLine = unit.type === 'text' || unit.type === 'heading';
    if (isLine && responsibleLine.test(unit.passage.text)) {
      if (open) answered.add(open);
      open = null;
    } else if (unit.type === 'heading') {
      open = isMeasure(unit, sheet) ? unit : null;
      if (open && ministriesBehind.test(unit.passage.text)) answered.add(open);
    } else if (unit.type === 'item' || unit.type === 'row') open = null;
  }
  return answered;
}

const isMeasure = (unit: Unit, sheet: Sheet): boolean =>
  unit.ordinal !== null && !unit.label && !/[:?]$/.test(unit.passage.text) && !findLead(unit.passage, sheet);
