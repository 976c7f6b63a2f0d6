import type { Break, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';

const bullet = /^\s*[•◦▪▫●○■□‣⁃∙·\uf0b7]\s*/u;
const dash = /^\s*[–—-]\s+/u;

/**
 * Makes lists of lines that only look like lists: paragraphs or lines that begin with a bullet, and two or more lines
 * of one paragraph that begin with a dash (a paragraph that begins with a dash is a quotation).
 */
export function listBullets(nodes: readonly RootContent[], source: string): RootContent[] {
  const made: RootContent[] = [];
  for (const node of nodes) {
    if (node.type !== 'paragraph' || node.data?.furniture !== undefined) {
      made.push(node);
      continue;
    }
    const lines = linesOf(node.children);
    const dashes = lines.filter((line) => dash.test(firstText(line))).length;
    const marker = (line: PhrasingContent[]): boolean =>
      bullet.test(firstText(line)) || (dashes > 1 && dash.test(firstText(line)));
    if (!lines.some(marker)) made.push(node);
    else for (const run of runsOf(lines, marker)) addRun(made, run, source);
  }
  return made;
}

interface Run {
  readonly isItem: boolean;
  readonly lines: PhrasingContent[][];
}

function runsOf(lines: PhrasingContent[][], isItem: (line: PhrasingContent[]) => boolean): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const item = isItem(line);
    if (!item && runs.at(-1)?.isItem === false) runs.at(-1)?.lines.push(line);
    else runs.push({ isItem: item, lines: [line] });
  }
  return runs;
}

function addRun(made: RootContent[], run: Run, source: string): void {
  const children = run.lines.flatMap((line, i) => (i === 0 ? line : [breakBetween(run.lines[i - 1], line), ...line]));
  const paragraph = paragraphOf(children);
  if (!paragraph) return;
  if (!run.isItem) {
    made.push(paragraph);
    return;
  }
  const { position } = paragraph;
  withoutMarker(children[0], source);
  const inner = paragraphOf(children);
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: inner ? [inner] : [],
    ...(position ? { position } : {}),
  };
  const last = made.at(-1);
  if (last?.type === 'list' && last.data?.bullets && position && last.position) {
    last.children.push(item);
    last.position = { start: last.position.start, end: position.end };
  } else {
    const list: List = { type: 'list', ordered: false, spread: false, children: [item], data: { bullets: true } };
    made.push(position ? { ...list, position } : list);
  }
}

/** The line break between two lines: it stands where the one ends and the other begins. */
function breakBetween(before: readonly PhrasingContent[] | undefined, after: readonly PhrasingContent[]): Break {
  const start = before?.at(-1)?.position?.end;
  const end = after[0]?.position?.start;
  return { type: 'break', ...(start && end && { position: { start, end } }) };
}

function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.length > 0);
}

function firstText(line: readonly PhrasingContent[]): string {
  let text = '';
  for (const node of line) {
    if (node.type === 'text') text += node.value;
    else if ('children' in node) text += firstText(node.children);
    if (text.trim().length > 2) break;
  }
  return text;
}

/** Takes the bullet off the text that it opens; a bullet that is a node of its own (`&bull;`) is emptied. */
function withoutMarker(node: PhrasingContent | undefined, source: string): void {
  if (node && 'children' in node) withoutMarker(node.children[0], source);
  if (node?.type !== 'text' || !node.position) return;
  const marker = (bullet.exec(node.value) ?? dash.exec(node.value))?.[0] ?? '';
  const { start, end } = node.position;
  const exact = source.slice(start.offset, end.offset) === node.value;
  node.value = node.value.slice(marker.length);
  const whole = (end.offset ?? 0) - (start.offset ?? 0);
  const by = exact ? marker.length : node.value === '' ? whole : 0;
  if (end.line !== start.line && by > 0 && !exact) return;
  node.position = { start: { line: start.line, column: start.column + by, offset: (start.offset ?? 0) + by }, end };
}

function paragraphOf(children: readonly PhrasingContent[]): Paragraph | undefined {
  const kept = children.filter((child) => child.type !== 'text' || child.value !== '');
  const places = kept.flatMap((child) => (child.position ? [child.position] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return undefined;
  return { type: 'paragraph', children: kept, position: { start: first.start, end: last.end } };
}

declare module 'mdast' {
  interface ListData {
    /** Made of lines that begin with bullets. */
    bullets?: true;
  }
}
