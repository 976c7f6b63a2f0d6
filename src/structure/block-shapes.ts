import { isLead } from './lead.ts';
import type { Line } from './lines.ts';
import { blocksOf } from './lines.ts';
import { lineMark } from './lists/line-marks.ts';
import { endsOpen } from './open-ends.ts';
import type { Sheet } from './sheet.ts';
import { endsSentence, startsSmall } from './unit.ts';

/** How the lines of each block are set. */
export interface BlockShapes {
  /** The longest line: lines near it are full, and may be wrapped. */
  readonly widths: ReadonlyMap<number, number>;
  /** Blocks under a cue whose lines end where the next word would still have fitted: each line is an item. */
  readonly listLike: ReadonlySet<number>;
  /** Blocks in which two lines and more begin with a marker: the others go on with them. */
  readonly marked: ReadonlySet<number>;
  /** Lines in small letters under a cue in the middle of their block, broken on purpose too. */
  readonly listLines: ReadonlySet<Line>;
}

export function blockShapes(lines: readonly Line[], sheet: Sheet): BlockShapes {
  const widths = new Map<number, number>();
  for (const line of lines) widths.set(line.block, Math.max(widths.get(line.block) ?? 0, line.passage.text.length));
  const listLike = new Set<number>();
  const marked = new Set<number>();
  for (const [from, to] of blocksOf(lines)) {
    const { block } = lines[from] as Line;
    if (isListLike(lines, from, to, widths.get(block) ?? 0, sheet)) listLike.add(block);
    if (isMarked(lines, from, to)) marked.add(block);
  }
  return { widths, listLike, marked, listLines: listLinesOf(lines, widths, sheet) };
}

/** The lines in small letters, two or more, behind a cue that ends in a colon in the middle of a block. */
function listLinesOf(lines: readonly Line[], widths: ReadonlyMap<number, number>, sheet: Sheet): Set<Line> {
  const found = new Set<Line>();
  for (const [index, lead] of lines.entries()) {
    if (!lead.passage.text.endsWith(':') || lead.type !== 'text' || lead.item) continue;
    let end = index + 1;
    while (lines[end]?.block === lead.block && startsSmall((lines[end] as Line).passage.text)) end += 1;
    const run = lines.slice(index + 1, end);
    const width = widths.get(lead.block) ?? 0;
    const areBroken = run.slice(1).every((next, at) => isBroken(run[at]?.passage.text ?? '', next.passage.text, width));
    if (run.length > 1 && areBroken && isLead(lead.passage, sheet)) for (const line of run) found.add(line);
  }
  return found;
}

/** Whether two lines of a block and more begin with a marker, and not all of them. */
function isMarked(lines: readonly Line[], from: number, to: number): boolean {
  if (to - from < fewestMarked) return false;
  let found = 0;
  for (let at = from; at < to; at += 1) if (lineMark(lines[at]?.passage.text ?? '')) found += 1;
  return found > 1 && found < to - from;
}

/** Two lines with a marker and one that goes on. */
const fewestMarked = 3;

/** Letters of the longest line of a block that nobody broke for width. */
const narrow = 36;

/** Whether a line ends where the next word would still have fitted. */
const isBroken = (text: string, next: string, width: number): boolean =>
  text.length + 1 + (next.split(' ', 1)[0] ?? '').length < Math.max(width, narrow) && !endsOpen(text);

/** Whether the lines of a block stand under a cue and are broken on purpose, not for width. */
function isListLike(lines: readonly Line[], start: number, end: number, width: number, sheet: Sheet): boolean {
  const first = lines[start] as Line;
  if (first.item !== null || first.type !== 'text' || end - start < 2) return false;
  const above = lines[start - 1];
  const opensHere = isLead(first.passage, sheet) && !endsSentence(first.passage.text);
  // No paragraph begins in small letters, but an item may.
  const opens = above?.passage.text.endsWith(':') || startsSmall(first.passage.text);
  const opensAbove = above !== undefined && opens && isLead(above.passage, sheet);
  if (!opensHere && !opensAbove) return false;
  const body = lines.slice(opensHere ? start + 1 : start, end).map((line) => line.passage.text);
  if (body.length < 2) return false;
  return body.slice(1).some((next, index) => isBroken(body[index] ?? '', next, width));
}
