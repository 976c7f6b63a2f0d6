import type { Nodes, PhrasingContent } from 'mdast';
import type { Passage } from './passage.ts';
import { join, passageBuilder, passageOf } from './passage.ts';

/** A stretch of words that a line of the source gives, and where that line ends. */
interface Piece {
  readonly passage: Passage | null;
  readonly to: number;
}

const tag = /<\/?[a-z][^<>]{0,300}>/gi;

/** The lines of a paragraph or heading: source lines, with inline markup taken out. */
export function* textLines(node: Nodes & { children: PhrasingContent[] }, source: string): Generator<Piece> {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  const end = node.position?.end.offset ?? 0;
  if (only?.type === 'text' && only.position) {
    const from = only.position.start.offset ?? 0;
    const to = only.position.end.offset ?? from;
    const raw = source.slice(from, to);
    if (!raw.includes('&') && !raw.includes('\\') && !raw.includes('<')) {
      for (let at = from; at <= to; ) {
        const stop = lineEnd(source, at, to);
        yield { passage: passageOf(source, at, stop), to: stop };
        at = stop + 1;
      }
      return;
    }
  }
  let builder = passageBuilder(source);
  const done: Piece[] = [];
  const breakLine = (to: number): void => {
    done.push({ passage: builder.build(), to });
    builder = passageBuilder(source);
  };
  const add = (child: PhrasingContent): void => {
    const from = child.position?.start.offset ?? 0;
    const to = child.position?.end.offset ?? from;
    if (child.type === 'text') {
      const values = child.value.split(/\r\n|[\r\n]/u);
      let at = from;
      for (const [index, value] of values.entries()) {
        const stop = index === values.length - 1 ? to : lineEnd(source, at, to);
        if (index > 0) breakLine(at);
        addRaw(builder, source, at, stop, value);
        at = Math.min(to, stop + (source.startsWith('\r\n', stop) ? 2 : 1));
      }
    } else if (child.type === 'break') breakLine(to);
    else if (child.type === 'inlineCode') {
      const ticks = /^`+ ?/u.exec(source.slice(from, to))?.[0].length ?? 0;
      builder.add(from + ticks, Math.min(to, from + ticks + child.value.length));
    } else if ('children' in child && child.type !== 'delete') for (const inner of child.children) add(inner);
  };
  for (const child of node.children) add(child);
  done.push({ passage: builder.build(), to: end });
  yield* done;
}

/** Adds a stretch of one line; residual HTML tags are passed over. */
function addRaw(
  builder: ReturnType<typeof passageBuilder>,
  source: string,
  from: number,
  to: number,
  value: string,
): void {
  const raw = source.slice(from, to);
  if (raw.includes('<') && value.trim() === raw.trim()) {
    let at = 0;
    for (const match of raw.matchAll(tag)) {
      builder.add(from + at, from + match.index);
      at = match.index + match[0].length;
    }
    builder.add(from + at, to);
  } else if (value === raw) builder.add(from, to);
  else builder.add(from, to, value);
}

function lineEnd(source: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return to;
}

/** The cells of a row in markup, without the markup. */
export function joined(cells: readonly (Passage | null)[], source: string): Passage | null {
  const builder = passageBuilder(source);
  for (const cell of cells) {
    if (!cell) continue;
    builder.blank();
    builder.add(cell.start, cell.end, cell.text);
  }
  return builder.build();
}

/** The whole text of a cell; null where it is empty. */
export function wholeText(node: Nodes & { children: PhrasingContent[] }, source: string): Passage | null {
  const passages = [...textLines(node, source)].flatMap((piece) => piece.passage ?? []);
  return passages.length > 0 ? join(passages) : null;
}
