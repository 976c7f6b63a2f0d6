import type { AttributedBlock, StatementAttributes } from '../language/attributes.ts';
import type { OrganisationMention } from '../language/find-organisations.ts';
import type { Cues } from '../language/own-cues.ts';
import type { Organisation } from '../model/model-types.ts';
import type { Reading } from '../read/types.ts';
import { blockFinder } from './attributed-blocks.ts';
import { withoutDatePrefix } from './date-prefix.ts';
import { furnitureReasons } from './furniture/furniture.ts';
import { findHeadings } from './headings.ts';
import type { Leads } from './leads.ts';
import { leadsOf } from './leads.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import { findBulletLines } from './lists/bullet-lines.ts';
import { splitCodedItems } from './lists/coded-items.ts';
import { findCountedLabels } from './lists/counted-labels.ts';
import { splitInlineBullets } from './lists/inline-bullets.ts';
import { splitInterruptedLists } from './lists/interrupted-lists.ts';
import { splitItemNumbers } from './lists/item-numbers.ts';
import { splitItemsBehindLeads } from './lists/items-behind-leads.ts';
import { findLabelledLines } from './lists/labelled-lines.ts';
import { splitLedItems } from './lists/led-items.ts';
import { findLostBullets } from './lists/lost-bullets.ts';
import { dissolveReplies, findMarkerLines } from './lists/marker-lines.ts';
import { listMaker } from './lists/new-items.ts';
import { findNumberLines } from './lists/number-lines.ts';
import { splitOneLineLists } from './lists/one-line-lists.ts';
import { splitRunOnAsks } from './lists/run-on-asks.ts';
import { splitRunOnNumbers } from './lists/run-on-numbers.ts';
import { joinYearItems } from './lists/year-items.ts';
import { join, passageOf } from './passage.ts';
import { splitAtContents } from './run-on-headings.ts';
import type { Sheet } from './sheet.ts';
import { sheetOf } from './sheet.ts';
import { findCellLines } from './tables/cell-lines.ts';
import { findFlattenedTables } from './tables/flattened-tables.ts';
import { splitRowsUnderHeads } from './tables/row-cells.ts';
import { findPipeRows } from './tables/rows-of-text.ts';
import { findRunOnTables } from './tables/run-on-tables.ts';
import { findTitle } from './title.ts';
import { findToldHeadings } from './told-headings.ts';
import type { Unit } from './unit.ts';
import { furnitureUnit } from './unit.ts';
import { unitsOf } from './units.ts';

/** A document's structure: what is content and what is the page's, what heads what, and what announces each list. */
export interface Outline {
  readonly sheet: Sheet;
  readonly units: readonly Unit[];
  readonly title: Unit | null;
  /** The heading that each unit stands under; a heading's own is the one above it. */
  readonly sectionOf: ReadonlyMap<Unit, Unit | null>;
  readonly leads: Leads;
}

export type { OrganisationMention };

/**
 * Reads the structure of a document: lines, furniture, units, lists, headings, then what announces what; `cues` go
 * before those that ship, `told` are organisations that others than the text name.
 *
 * What holds afterwards: every line of the reading is in exactly one unit; units stand in reading order.
 */
export function outlineOf(reading: Reading, cues?: Cues, told: readonly Organisation[] = []): Outline {
  const source = reading.cleared ?? reading.text;
  const sheet = sheetOf(source, cues, told);
  const lines = linesOf(reading.tree, source);
  const attributes = blockFinder(reading.attributes ?? []);
  const toldOf = ({ passage }: Unit): StatementAttributes => attributes(passage)?.attributes ?? {};
  const reasons = furnitureReasons(lines, sheet).map((reason, index) =>
    reason !== null && isTold(attributes((lines[index] as Line).passage)) ? null : reason,
  );
  let units = withoutDatePrefix(
    unitsOf(lines, reasons, sheet, (line, next) => attributes(line.passage) !== attributes(next.passage)),
  );
  const lists = listMaker(units);
  units = findBulletLines(findNumberLines(findPipeRows(findCellLines(units), sheet), lists), sheet, lists);
  dissolveReplies(units);
  splitInterruptedLists(units, sheet, lists);
  units = splitAtContents(splitLedItems(splitItemsBehindLeads(units, sheet), sheet));
  units = splitOneLineLists(units, sheet, lists);
  units = splitInlineBullets(units, lists);
  splitItemNumbers(units, (unit) => toldOf(unit).ordinal === 'none');
  units = findRunOnTables(units, lists);
  units = findLabelledLines(units, lists).flatMap((unit) => splitRunOnNumbers(unit, lists));
  units = findCountedLabels(splitRunOnAsks(units, sheet, lists), sheet, lists);
  findHeadings(units, sheet, (unit) => toldOf(unit).heading === 'none');
  units = findToldHeadings(units, sheet, lists);
  units = findFlattenedTables(units, sheet, lists);
  units = findMarkerLines(units, lists);
  units = findLostBullets(units, sheet, lists, (unit) => toldOf(unit).heading === 'own');
  units = splitCodedItems(splitRowsUnderHeads(units), sheet);
  units = joinYearItems(withSetApart(units, reading));
  const title = findTitle(units, sheet, { told: reading.frontMatter?.title, markup: reading.markup?.title });
  const leads = leadsOf(units, title, sheet); // settles the levels of headings that are cues
  return { sheet, units, title, sectionOf: sectionsOf(units), leads };
}

/** What somebody has said to be a statement, or a heading, is no furniture. */
const isTold = (block: AttributedBlock | undefined): boolean => {
  const { kind = 'none', heading } = block?.attributes ?? {};
  return kind !== 'none' || heading === 'own';
};

/** Adds what reading has blanked out, at its place. */
function withSetApart(units: Unit[], reading: Reading): Unit[] {
  const apart = (reading.setApart ?? []).flatMap(({ from, to }) => passageOf(reading.text, from, to) ?? []);
  if (apart.length === 0) return units;
  const unit = furnitureUnit(join(apart), reading.setApart?.[0]?.reason ?? 'line-number');
  return [...units, { ...unit, shape: 'blanked-out' }].sort((a, b) => a.from - b.from);
}

/** The heading above each unit; a label heads what stands between it and the next heading, but no other heading. */
function sectionsOf(units: readonly Unit[]): Map<Unit, Unit | null> {
  const sections = new Map<Unit, Unit | null>();
  const open: Unit[] = [];
  for (const unit of units) {
    if (unit.type === 'heading') {
      while (open.length > 0 && (open[open.length - 1] as Unit).level >= unit.level) open.pop();
      sections.set(unit, open[open.length - 1] ?? null);
      open.push(unit);
    } else sections.set(unit, open[open.length - 1] ?? null);
  }
  return sections;
}
