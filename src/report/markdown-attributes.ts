import type { StatementAttributes } from '../language/attributes.ts';
import type { PolicyDocument, Statement } from '../model/model-types.ts';
import type { Block, Marks } from './markdown-blocks.ts';
import { type FrontMatterNeeds, frontMatterNeeds } from './markdown-front-matter.ts';

/** What Markdown must say beside its words. */
export interface Needs {
  readonly marks: Marks;
  readonly front: FrontMatterNeeds;
}

/** Markdown written for a document with some attributes, and where its blocks stand in it, one after the other. */
export interface Written {
  readonly text: string;
  readonly blocks: readonly WrittenBlock[];
}

type WrittenBlock = Block & { readonly from: number; readonly to: number };
type Mark = (key: string, more: StatementAttributes) => void;

const rounds = 8;

/**
 * Finds what Markdown needs to say so that parsing it gives the document again: it is written without, parsed, and what
 * differs is given as attributes and in the front matter, until nothing differs or nothing more can be said.
 */
export function neededMarks(
  document: PolicyDocument,
  write: (needs: Needs) => Written,
  parse: (text: string) => PolicyDocument,
): Needs {
  const marks = new Map<string, StatementAttributes>();
  const own = new Map(document.statements.map((statement) => [statement.id, statement]));
  let front: FrontMatterNeeds = { none: [], id: false };
  for (let round = 0; round < rounds; round += 1) {
    const written = write({ marks, front });
    const again = parse(written.text);
    const asked = frontMatterNeeds(document, again, front);
    let changed = asked !== front;
    front = asked;
    const mark: Mark = (key, more) => {
      const known = marks.get(key) ?? {};
      const isNews = Object.entries(more).some(([name, value]) => known[name as keyof StatementAttributes] !== value);
      if (!isNews) return;
      marks.set(key, { ...known, ...more });
      changed = true;
    };
    const pairs = pairUp(document.statements, again.statements, written);
    for (const statement of document.statements) {
      const found = pairs.get(statement.id);
      if (!found) mark(statement.id, lost(statement));
      else for (const more of differing(statement, found)) mark(statement.id, more);
    }
    markParents(document, pairs, mark);
    const wanted = new Set(pairs.values());
    for (const extra of again.statements) {
      if (wanted.has(extra)) continue;
      const key = blockAt(written.blocks, extra.position.start.offset)?.key;
      if (key !== undefined) mark(key, { kind: own.get(key)?.kind ?? 'none' });
    }
    markHeadings(again, written, mark);
    if (!changed) break;
  }
  return { marks, front };
}

/** Says of lines that they are headings or none, where parsing takes them for the other. */
function markHeadings(again: PolicyDocument, { blocks }: Written, mark: Mark): void {
  const found = new Set(again.sections.map(({ position }) => blockAt(blocks, position.start.offset)));
  for (const block of blocks)
    if (block.isHeading !== found.has(block)) mark(block.key, { heading: block.isHeading ? 'own' : 'none' });
}

/** Statements by the one that parsing gave for them: in the block written for them, with their words. */
function pairUp(before: readonly Statement[], after: readonly Statement[], written: Written): Map<string, Statement> {
  const inBlock = new Map<string, Statement>();
  for (const statement of after) {
    const { start, end } = statement.position;
    const block = blockAt(written.blocks, start.offset);
    if (block && end.offset <= block.to) inBlock.set(`${block.key}\n${statement.text}`, statement);
  }
  const pairs = new Map<string, Statement>();
  for (const { id, text } of before) {
    const found = inBlock.get(`${id}\n${text}`);
    if (found) pairs.set(id, found);
  }
  return pairs;
}

/** The block that an offset falls into; they stand in order. */
function blockAt(blocks: readonly WrittenBlock[], offset: number): WrittenBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as WrittenBlock).to <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && block.from <= offset ? block : undefined;
}

/** What a statement needs that parsing did not find, or found with other words, such as without a number. */
const lost = ({ kind, status, ordinal, text }: Statement): StatementAttributes => ({
  kind,
  ...(status ? { status } : {}),
  ...(ordinal === null && /^\P{L}*\d/u.test(text) ? { ordinal: 'none' } : {}),
});

function differing(wanted: Statement, found: Statement): StatementAttributes[] {
  const more: StatementAttributes[] = [];
  if (wanted.kind !== found.kind) more.push({ kind: wanted.kind });
  if (wanted.status !== found.status) more.push({ status: wanted.status ?? 'none' });
  if (wanted.origin !== found.origin) more.push({ origin: wanted.origin });
  if (wanted.ordinal !== found.ordinal) more.push({ ordinal: wanted.ordinal ?? 'none' });
  if (wanted.lead !== found.lead) more.push({ lead: wanted.lead ?? 'none' });
  if (wanted.holder?.id !== found.holder?.id) more.push({ holder: wanted.holder?.name ?? 'none' });
  const [wantedNames, foundNames] = [responsibleOf(wanted), responsibleOf(found)];
  if (wantedNames !== foundNames && wantedNames !== '') more.push({ responsible: wantedNames });
  const year = wanted.dates.find(
    (date) => date.role === 'event' && /^\d{4}$/.test(date.text) && !found.dates.some(({ text }) => text === date.text),
  );
  if (year) more.push({ year: year.text });
  const due = wanted.dates.find(
    (date) =>
      date.role === 'deadline' &&
      !wanted.text.includes(date.text) &&
      !found.dates.some(({ text }) => text === date.text),
  );
  if (due) more.push({ due: due.text });
  return more;
}

const responsibleOf = (statement: Statement): string =>
  statement.actors
    .filter((actor) => actor.role === 'responsible')
    .map((actor) => actor.name)
    .join('; ');

/** Names parents by labels where the layout does not tell them. */
function markParents(document: PolicyDocument, pairs: ReadonlyMap<string, Statement>, mark: Mark): void {
  const foundId = new Map([...pairs].map(([id, statement]) => [statement.id, id]));
  const numberOf = new Map(document.statements.map(({ id }, index) => [id, index + 1]));
  for (const statement of document.statements) {
    const found = pairs.get(statement.id);
    if (!found) continue;
    const parent = found.parent === null ? null : (foundId.get(found.parent) ?? found.parent);
    if (parent === statement.parent) continue;
    const number = statement.parent === null ? undefined : numberOf.get(statement.parent);
    if (number !== undefined && statement.parent !== null) mark(statement.parent, { id: `s${number}` });
    mark(statement.id, { parent: number === undefined ? 'none' : `s${number}` });
  }
}
