import { controlEnds, controlInside, trailingControls } from '../language/furniture-phrases.ts';
import { lettered } from '../language/lettered.ts';
import { blockShapes } from './block-shapes.ts';
import { goesOn } from './goes-on.ts';
import type { Line } from './lines.ts';
import type { Passage } from './passage.ts';
import { join, slice } from './passage.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './unit.ts';

const dashBehindBullet = lettered(String.raw`^[–—-]\s+(?=\p{L})`);

/**
 * Joins lines into units: hard-wrapped lines, sentences broken over blank lines, items with lines of their own.
 *
 * What holds afterwards: each line is in one unit; no unit is broken inside a sentence that the next line goes on with,
 * unless the document itself sets the lines apart.
 */
export function unitsOf(
  lines: readonly Line[],
  reasons: readonly (string | null)[],
  sheet: Sheet,
  areApart: (line: Line, next: Line) => boolean,
): Unit[] {
  const units: Unit[] = [];
  const shapes = blockShapes(lines, sheet);
  let last: { unit: Unit; line: Line } | null = null;
  for (const [index, line] of lines.entries()) {
    const reason = reasons[index] ?? null;
    if (last && reason === null && goesOn(last.unit, last.line, line, shapes, sheet) && !areApart(last.line, line)) {
      last.unit.passage = join([last.unit.passage, line.passage]);
      last.unit.to = line.to;
      last.unit.lines += 1;
      last = { unit: last.unit, line };
      continue;
    }
    const unit = unitOf(line, reason);
    units.push(unit);
    // Furniture inside a sentence, such as a page number or a comment, does not end it.
    const breaks = line.type === 'code' && !line.passage.text.startsWith('<!--');
    if (reason === null || !last || breaks) last = reason === null ? { unit, line } : null;
  }
  return units.flatMap(withoutPageMarks).flatMap(withoutControls);
}

/** `3 Text of the page. 3`: a page run into one line, with its number at both ends. */
const pageOnALine = lettered(String.raw`^(\d{1,3})\s(?=\p{Lu}).{80,}\s(\1)$`, 'su');

/** Sets the number of a page apart from its words. */
function withoutPageMarks(unit: Unit): Unit[] {
  const mayBePage = unit.type === 'text' && unit.item === null && /^\d/.test(unit.passage.text);
  const match = mayBePage ? pageOnALine.exec(unit.passage.text) : null;
  const digits = match?.[1]?.length ?? 0;
  const first = match ? slice(unit.passage, 0, digits) : null;
  const own = match ? slice(unit.passage, digits, unit.passage.text.length - digits) : null;
  const last = match ? slice(unit.passage, unit.passage.text.length - digits) : null;
  if (!first || !own || !last) return [unit];
  const pageMark = (passage: Passage): Unit => ({
    ...unit,
    passage,
    from: passage.start,
    to: passage.end,
    shape: 'page-mark',
  });
  return [pageMark(first), { ...unit, passage: own, from: own.start, to: own.end }, pageMark(last)];
}

/** Takes the controls of page scripts off the end of a unit's words, and out of their middle: what stands behind is a unit. */
function withoutControls(unit: Unit): Unit[] {
  if (unit.type === 'furniture') return [unit];
  const { text } = unit.passage;
  const match =
    (text.includes('faktaboks') ? controlInside.exec(text) : null) ??
    (controlEnds.some((end) => text.endsWith(end)) ? trailingControls.exec(text) : null);
  const own = match ? slice(unit.passage, 0, match.index) : null;
  const control = match ? slice(unit.passage, match.index, match.index + match[0].length) : null;
  if (!match || !own || !control) return [unit];
  const rest = slice(unit.passage, match.index + match[0].length);
  return [
    { ...unit, passage: own, to: own.end },
    {
      ...unit,
      type: 'furniture',
      passage: control,
      from: own.end,
      to: rest ? control.end : unit.to,
      level: 0,
      item: null,
      ordinal: null,
      reason: 'accordion-control',
    },
    ...(rest ? [{ ...unit, passage: rest, from: rest.start }] : []),
  ];
}

function unitOf(line: Line, reason: string | null): Unit {
  const { item } = line;
  const type = reason === 'front-matter' ? 'front-matter' : reason ? 'furniture' : unitTypes[line.type];
  const opens = line.opens && type === 'text';
  return {
    type: opens ? 'item' : type,
    passage: opens ? withoutDash(line.passage) : line.passage,
    from: line.from,
    to: line.to,
    block: line.block,
    level: line.level,
    label: false,
    ordinal: opens ? (item?.ordinal ?? null) : null,
    item,
    reason: reason === 'front-matter' ? null : reason,
    cells: line.cells,
    shape: null,
    lines: 1,
  };
}

/** `• – Item`: a dash behind the bullet is no part of the words. */
const withoutDash = (passage: Passage): Passage =>
  (dashBehindBullet.test(passage.text) ? slice(passage, 1) : null) ?? passage;

const unitTypes = { text: 'text', heading: 'heading', row: 'row', code: 'text' } as const;
