import type { XmlElement } from '@rgrove/parse-xml';
import type { Heading, List, ListItem, Paragraph, RootContent, Text } from 'mdast';
import type { AttributedBlock, StatementAttributes } from '../language/attributes.ts';
import { textNodes } from './html-text.ts';
import { childNamed, childrenNamed, textsOf, wordsIn } from './stratml-elements.ts';

const point = (offset: number) => ({ line: 1, column: 1, offset });

const span = (start: number, end: number) => ({ start: point(start), end: point(end) });

/** The blocks of a plan and what the format says of them; offsets are set, lines and columns are not. */
export function planBlocks(root: XmlElement, source: string): { blocks: RootContent[]; attributes: AttributedBlock[] } {
  const attributes: AttributedBlock[] = [];
  const core = childNamed(root, 'StrategicPlanCore') ?? root;
  const line = (element: XmlElement | undefined): Paragraph[] => {
    const children = element ? wordsAt(element, source) : [];
    const [first, last] = [children[0], children.at(-1)];
    if (!first?.position || !last?.position) return [];
    return [{ type: 'paragraph', children, position: { start: first.position.start, end: last.position.end } }];
  };
  const say = (paragraph: Paragraph | undefined, said: StatementAttributes): void => {
    if (!paragraph?.position) return;
    attributes.push({
      from: paragraph.position.start.offset ?? 0,
      to: paragraph.position.end.offset ?? 0,
      attributes: said,
    });
  };
  /** A goal or objective with what stands under it. */
  const item = (element: XmlElement, kind: string, parent: string | null, label: string): ListItem => {
    const [name, description] = [childNamed(element, 'Name'), childNamed(element, 'Description')];
    const [main, ...more] = wordsIn(name) ? [name, description] : [description];
    const [own] = line(main);
    const isGroup =
      kind === 'goal' &&
      wordsIn(description) === '' &&
      childrenNamed(element, 'Objective').length > 0 &&
      name !== undefined;
    say(
      own,
      isGroup
        ? { kind: 'none' }
        : { kind, ...notesOf(element, kind), id: label, parent: parent ?? 'none', lead: 'none' },
    );
    const rest = more.filter((e) => wordsIn(e) !== wordsIn(main)).flatMap(line);
    for (const paragraph of rest) say(paragraph, { kind: 'none' });
    const objectives = childrenNamed(element, 'Objective').map((objective, i) =>
      item(objective, 'goal', isGroup ? null : label, `${label}-${i + 1}`),
    );
    const children = [...(own ? [own] : []), ...rest, ...(objectives.length > 0 ? [list(objectives, element)] : [])];
    return { type: 'listItem', spread: false, children, position: span(element.start, element.end) };
  };
  const title = line(childNamed(root, 'Name')).map(
    ({ children, position }): Heading => ({ type: 'heading', depth: 1, children, ...(position ? { position } : {}) }),
  );
  const context = [childNamed(root, 'Description'), childNamed(core, 'Vision'), childNamed(core, 'Mission')];
  const running = context.flatMap((element) =>
    line(element ? (childNamed(element, 'Description') ?? element) : undefined),
  );
  const goals = childrenNamed(core, 'Goal').map((goal, i) => item(goal, 'goal', null, `g${i + 1}`));
  const kept = goals.filter(({ children }) => children.length > 0);
  return { blocks: [...title, ...running, ...(kept.length > 0 ? [list(kept, core)] : [])], attributes };
}

const list = (items: ListItem[], around: XmlElement): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items,
  position: span(items[0]?.position?.start.offset ?? around.start, around.end),
});

/** Ordinal, responsible ones, and the notes that writing leaves of kind and status. */
function notesOf(element: XmlElement, kind: string): StatementAttributes {
  const ordinal = wordsIn(childNamed(element, 'SequenceIndicator')).replace(/\s/g, '');
  const note = wordsIn(childNamed(element, 'OtherInformation'));
  const names = childrenNamed(element, 'Stakeholder')
    .map((s) => wordsIn(childNamed(s, 'Name')))
    .filter(Boolean);
  const said = /\bKind: (goal|activity|proposal|none)\b/.exec(note)?.[1] ?? kind;
  const status = /\bStatus: (planned|ongoing|completed)\b/.exec(note)?.[1];
  return {
    kind: said,
    status: status ?? 'none',
    ordinal: ordinal && ordinal.length <= 12 ? ordinal : 'none',
    ...(names.length > 0 ? { responsible: names.join('; ') } : {}),
  };
}

/** The words of an element as text nodes that point into the source. */
function wordsAt(element: XmlElement, source: string): Text[] {
  const nodes = textsOf(element).flatMap(({ text, start, end }) =>
    textNodes({ type: 'text', value: text.replace(/\s+/g, ' '), position: span(start, end) }, source, decodeXml),
  );
  while (nodes[0]?.value.trim() === '') nodes.shift();
  while (nodes.at(-1)?.value.trim() === '') nodes.pop();
  return nodes.map((node, i) => trimmed(node, i === 0, i === nodes.length - 1));
}

/** Without blanks at an end of the element, where it equals its source. */
function trimmed(node: Text, atStart: boolean, atEnd: boolean): Text {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.value.length !== end - start) return node;
  const before = atStart ? node.value.length - node.value.trimStart().length : 0;
  const after = atEnd ? node.value.length - node.value.trimEnd().length : 0;
  const value = node.value.slice(before, node.value.length - after);
  return { type: 'text', value, position: span(start + before, end - after) };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes the references that XML itself knows; others stay as they stand. */
function decodeXml(reference: string): string {
  const name = /^&([a-z]+);$/i.exec(reference)?.[1];
  if (name !== undefined) return named[name] ?? reference;
  const number = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(reference);
  const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : Number.NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
