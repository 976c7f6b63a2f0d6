import type { StatementAttributes } from '../language/attributes.ts';
import type { PolicyDocument, Statement } from '../model/model-types.ts';
import type { Block, Marks } from './markdown-blocks.ts';

/** Markdown written for a document with some attributes, and where its blocks stand in it. */
export interface Written {
  readonly text: string;
  readonly blocks: readonly (Block & { readonly from: number; readonly to: number })[];
}

const rounds = 6;

/**
 * Finds the attributes that Markdown needs so that parsing it gives the document's statements again: it is written
 * without, parsed, and what differs is given as attributes, until nothing differs or nothing more can be said.
 */
export function neededMarks(
  document: PolicyDocument,
  write: (marks: Marks) => Written,
  parse: (text: string) => PolicyDocument,
): Marks {
  const marks = new Map<string, StatementAttributes>();
  for (let round = 0; round < rounds; round += 1) {
    const written = write(marks);
    const again = parse(written.text);
    let changed = false;
    const mark = (key: string, more: StatementAttributes): void => {
      const known = marks.get(key) ?? {};
      const isNews = Object.entries(more).some(([name, value]) => known[name as keyof StatementAttributes] !== value);
      if (!isNews) return;
      marks.set(key, { ...known, ...more });
      changed = true;
    };
    const pairs = pairUp(document.statements, again.statements, written);
    for (const statement of document.statements) {
      const found = pairs.get(statement.id);
      if (!found)
        mark(statement.id, { kind: statement.kind, ...(statement.status ? { status: statement.status } : {}) });
      else for (const more of differing(statement, found)) mark(statement.id, more);
    }
    markParents(document, pairs, mark);
    const wanted = new Set(pairs.values());
    for (const extra of again.statements) {
      if (wanted.has(extra)) continue;
      const key = written.blocks.find(
        (b) => b.from <= extra.position.start.offset && extra.position.start.offset < b.to,
      )?.key;
      const own = document.statements.find(({ id }) => id === key);
      if (key !== undefined) mark(key, { kind: own?.kind ?? 'none' });
    }
    if (!changed) break;
  }
  return marks;
}

/** Statements by the one that parsing gave for them: in the block written for them, with their words. */
function pairUp(before: readonly Statement[], after: readonly Statement[], written: Written): Map<string, Statement> {
  const pairs = new Map<string, Statement>();
  for (const statement of before) {
    const block = written.blocks.find(({ key }) => key === statement.id);
    const found = after.find(
      ({ text, position }) =>
        text === statement.text && block && block.from <= position.start.offset && position.end.offset <= block.to,
    );
    if (found) pairs.set(statement.id, found);
  }
  return pairs;
}

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
    (date) => /^\d{4}$/.test(date.text) && !found.dates.some(({ text }) => text === date.text),
  );
  if (year) more.push({ year: year.text });
  return more;
}

const responsibleOf = (statement: Statement): string =>
  statement.actors
    .filter((actor) => actor.role === 'responsible')
    .map((actor) => actor.name)
    .join('; ');

/** Names parents by labels where the layout does not tell them. */
function markParents(
  document: PolicyDocument,
  pairs: ReadonlyMap<string, Statement>,
  mark: (key: string, more: StatementAttributes) => void,
): void {
  const foundId = new Map([...pairs].map(([id, statement]) => [statement.id, id]));
  for (const statement of document.statements) {
    const found = pairs.get(statement.id);
    if (!found) continue;
    const parent = found.parent === null ? null : (foundId.get(found.parent) ?? found.parent);
    if (parent === statement.parent) continue;
    const label = document.statements.findIndex(({ id }) => id === statement.parent);
    if (label >= 0 && statement.parent !== null) mark(statement.parent, { id: `s${label + 1}` });
    mark(statement.id, { parent: label >= 0 ? `s${label + 1}` : 'none' });
  }
}
