import { setNotesApart } from './pdf-notes.ts';
import type { PdfLine } from './pdf-types.ts';

const leastPages = 3;
const edgeLines = 3;

/**
 * Sets apart what stands around the text: running heads and feet, page numbers, line numbers, notes, and contents
 * lists with their leaders. Lines keep their order; nothing is dropped.
 */
export function setFurnitureApart(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const repeated = repeatedLines(pages, edgesOf);
  // Without a gap to the text only what stands on three pages at one height is a head.
  const everywhere = pages.length < leastPages ? new Set<string>() : repeatedLines(pages, outermost);
  return pages.map((lines) => {
    const edges = edgesOf(lines);
    const outer = outermost(lines);
    const marked = lines.map((line): PdfLine => {
      if (line.furniture !== null) return line;
      if (edges.has(line) && pageNumber.test(line.text)) return { ...line, furniture: 'page-number' };
      if (edges.has(line) && repeated.has(shapeOf(line))) return { ...line, furniture: 'running-head' };
      if (outer.has(line) && everywhere.has(shapeOf(line))) return { ...line, furniture: 'running-head' };
      return leader.test(line.text) ? { ...line, furniture: 'contents' } : line;
    });
    return setNotesApart(markContents(withoutLineNumbers(marked)));
  });
}

const pageNumber = /^(?:(?:side|page|s\.)\s*)?[-–]?\s*(?:\d{1,4}|[ivxl]{1,7})\s*[-–]?(?:\s*(?:av|of|\/)\s*\d{1,4})?$/i;

const leader = /(?:\.\s?){4,}\s*\d{1,4}$|(?:…\s?){2,}\s*\d{1,4}$/;

const contentsHeading = /^(innhold|innhald|innholdsfortegnelse|innhaldsliste|contents|table of contents)$/i;

/** Lines at the top and foot of a page that are parted from the text by a gap or by their type size. */
function edgesOf(lines: readonly PdfLine[]): Set<PdfLine> {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  const sides = [byHeight, [...byHeight].reverse()];
  return new Set(
    sides.flatMap((side) => {
      for (let count = edgeLines; count > 0; count -= 1) {
        const [inner, next] = [side[count - 1], side[count]];
        if (inner && (!next || Math.abs(inner.y - next.y) > inner.size * 1.9 || inner.size < next.size * 0.93))
          return side.slice(0, count);
      }
      return [];
    }),
  );
}

const shapeOf = (line: PdfLine): string => `${line.text.replace(/\d+/g, '#').toLowerCase()}|${Math.round(line.y / 8)}`;

/** The first and the last line of a page by height. */
function outermost(lines: readonly PdfLine[]): Set<PdfLine> {
  const heights = lines.map((line) => line.y);
  return new Set(lines.filter(({ y }) => y === Math.max(...heights) || y === Math.min(...heights)));
}

/** Shapes of edge lines that stand at the same height of several pages. */
function repeatedLines(
  pages: readonly (readonly PdfLine[])[],
  edgesOf: (lines: readonly PdfLine[]) => ReadonlySet<PdfLine>,
): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const shape of new Set([...edgesOf(lines)].map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const enough = Math.min(leastPages, Math.max(2, pages.length));
  return new Set([...counts].filter(([, count]) => pages.length > 1 && count >= enough).map(([shape]) => shape));
}

/** Takes numbers off the margin where they count the lines of a page, by ones or fives. */
function withoutLineNumbers(lines: readonly PdfLine[]): PdfLine[] {
  const numbered = lines.filter((line) => line.furniture === null && lineNumber(line) !== undefined);
  const steps = numbered.slice(1).map((line, i) => (lineNumber(line) ?? 0) - (lineNumber(numbered[i]) ?? 0));
  const regular = steps.filter((step) => step === 1 || step === 5 || step === 10).length;
  const aligned = new Set(numbered.map((line) => Math.round((line.cells[0]?.right ?? 0) / 4))).size <= 2;
  if (numbered.length < 5 || regular < steps.length * 0.9 || !aligned || numbered.length < lines.length * 0.15)
    return [...lines];
  return lines.flatMap((line) => {
    const number = lineNumber(line);
    const [first, ...rest] = line.cells;
    if (number === undefined || !first || line.furniture !== null) return [line];
    const aside: PdfLine = {
      ...line,
      text: String(number),
      right: first.right,
      cells: [first],
      furniture: 'line-number',
    };
    const text = line.text.replace(/^\d+\s*/, '');
    if (text === '') return [aside];
    const cells = rest.length > 0 ? rest : [{ ...first, text, x: first.right }];
    return [aside, { ...line, text, cells, x: cells[0]?.x ?? line.x }];
  });
}

/** A number at the margin, parted from its line: `12` before text that does not go on as a numbered item would. */
function lineNumber(line: PdfLine | undefined): number | undefined {
  const number = /^(\d{1,4})(?= |$)/.exec(line?.text ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Where a page has a heading over its contents, or leaders, entries that end in a page number are contents too. */
function markContents(lines: readonly PdfLine[]): PdfLine[] {
  const start = lines.findIndex((line) => contentsHeading.test(line.text));
  const leaders = lines.filter((line) => line.furniture === 'contents').length;
  if (start === -1 && leaders < 3) return [...lines];
  const rest = lines.slice(start + 1).filter((line) => line.furniture === null || line.furniture === 'contents');
  const entries = rest.filter((line) => line.furniture === 'contents' || /\D\s\d{1,3}$/.test(line.text));
  if (entries.length < 3 || entries.length < rest.length * 0.5) return [...lines];
  const last = lines.lastIndexOf(entries.at(-1) as PdfLine);
  return lines.map((line, i) => {
    const inside = i >= Math.max(0, start) && i <= last && (start !== -1 || line.furniture === 'contents');
    return inside && line.furniture === null ? { ...line, furniture: 'contents' } : line;
  });
}
