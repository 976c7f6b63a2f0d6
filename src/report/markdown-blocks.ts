import { formatAttributes, type StatementAttributes } from '../language/attributes.ts';
import type { PolicyDocument, Section, Statement } from '../model/model-types.ts';
import { markdownHeading, markdownLine } from './markdown-text.ts';

/** Attributes by what bears them: ids of statements, `lead:` and the id of the first statement under it. */
export type Marks = ReadonlyMap<string, StatementAttributes>;

/** A block of the Markdown of a document, and what bears its attributes. */
export interface Block {
  readonly key: string;
  readonly text: string;
  readonly isHeading: boolean;
}

interface OpenItem {
  readonly id: string;
  /** Width of its marker with the indention before it. */
  readonly inner: number;
}

/**
 * Lays out what a document states: headings, leads, items under their parents, sentences. Blocks are in the order of
 * the document; a blank line stands between them, but not between items of one list.
 */
export function markdownBlocks(document: PolicyDocument, marks: Marks): Block[] {
  const blocks: Block[] = [];
  const open: OpenItem[] = [];
  const headings = new Set<string>();
  let bullet = '-';
  /** What stands over the next item: the words of the last heading, lead or sentence, and the depth they stand at. */
  let said: { texts: string[]; depth: number } = { texts: [], depth: 0 };
  let last: { lead: string | null; depth: number; ordered: boolean; isItem: boolean } | null = null;

  const add = (key: string, text: string, indent: number, tight: boolean, isHeading = false): void => {
    const attributes = formatAttributes(marks.get(key) ?? {});
    const line = `${' '.repeat(indent)}${text}${attributes ? ` ${attributes}` : ''}`;
    blocks.push({ key, text: `${blocks.length === 0 ? '' : tight ? '\n' : '\n\n'}${line}`, isHeading });
  };
  const heading = (section: Section, key: string): void => {
    open.length = 0;
    add(key, markdownHeading(section.heading, section.level), 0, false, true);
    headings.add(section.heading);
    said = { texts: [section.heading], depth: 0 };
    last = null;
  };
  const sentence = (statement: Statement): void => {
    const depth = depthUnder(open, statement.parent);
    open.length = depth;
    add(statement.id, markdownLine(statement.text), indentOf(open), false);
    said = { texts: [statement.text], depth };
    last = { lead: null, depth, ordered: false, isItem: false };
  };
  const item = (statement: Statement): void => {
    const depth = depthUnder(open, statement.parent);
    const sibling: boolean = last?.isItem === true && last.depth >= depth && open.length > depth;
    open.length = depth;
    const ordered = /^\d{1,9}$/.test(statement.ordinal ?? '');
    const goesOn = sibling && leadAt.get(depth) === statement.lead && orderedAt.get(depth) === ordered;
    if (!goesOn) {
      const isSaid =
        statement.lead === null ||
        headings.has(statement.lead) ||
        (said.depth === depth && said.texts.some((t) => endsWith(t, statement.lead ?? '')));
      const inherits = statement.lead !== null && depth > 0 && leadAt.get(depth - 1) === statement.lead;
      if (!isSaid && !inherits) add(`lead:${statement.id}`, markdownLine(statement.lead ?? ''), indentOf(open), false);
      else if (sibling) bullet = bullet === '-' ? '*' : '-';
    }
    const marker = ordered ? `${statement.ordinal}. ` : `${bullet} `;
    const indent = indentOf(open);
    // Only a list that begins at 1 may follow a line directly.
    const opensList = last?.isItem === true && depth > 0 && (!ordered || statement.ordinal === '1');
    const tight = goesOn || (opensList && !blocks.at(-1)?.key.startsWith('lead:'));
    add(statement.id, `${marker}${markdownLine(statement.text)}`, indent, tight);
    open.push({ id: statement.id, inner: indent + marker.length });
    leadAt.set(depth, statement.lead);
    orderedAt.set(depth, ordered);
    said = { texts: [], depth: depth + 1 };
    last = { lead: statement.lead, depth, ordered, isItem: true };
  };
  const leadAt = new Map<number, string | null>();
  const orderedAt = new Map<number, boolean>();

  const headed = headingStatements(document);
  const stated = new Set(headed.values());
  for (const entry of inOrder(document)) {
    if ('heading' in entry) heading(entry, headed.get(entry.id) ?? `section:${entry.id}`);
    else if (stated.has(entry.id)) continue;
    else if (entry.origin === 'list') item(entry);
    else sentence(entry);
  }
  return blocks;
}

/** Ids of the statements that are headings, by the ids of their sections. */
function headingStatements(document: PolicyDocument): Map<string, string> {
  const at = (text: string, { position }: Section | Statement): string => `${position.start.offset} ${text}`;
  const statements = new Map(document.statements.map((statement) => [at(statement.text, statement), statement.id]));
  return new Map(
    document.sections.flatMap((section) => {
      const id = statements.get(at(section.heading, section));
      return id === undefined ? [] : [[section.id, id] as const];
    }),
  );
}

/** Sections and statements as they follow each other. */
function inOrder(document: PolicyDocument): (Section | Statement)[] {
  const entries = [...document.sections, ...document.statements];
  return entries.sort(
    (a, b) => a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset,
  );
}

/** How deep a statement stands: one below its parent where that is an open item. */
function depthUnder(open: readonly OpenItem[], parent: string | null): number {
  return open.findIndex(({ id }) => id === parent) + 1;
}

const indentOf = (open: readonly OpenItem[]): number => open.at(-1)?.inner ?? 0;

const endsWith = (text: string, lead: string): boolean => text === lead || text.endsWith(` ${lead}`);
