import type { Entry } from './entries.ts';
import type { Link, LinkEnd, LinkReason, LinkType } from './xref-types.ts';

/** Makes a link of two statements. Its id is of its type and its ends, so that it survives a new run on the same texts. */
export function linkOf(source: Entry, target: Entry, type: LinkType, score: number, reasons: LinkReason[]): Link {
  const [first, second] = type === 'addresses' || !after(source, target) ? [source, target] : [target, source];
  return {
    id: `${type}-${hash(`${first.statement.id}\u0000${second.statement.id}`)}`,
    type,
    score: Math.round(score * 1e4) / 1e4,
    topics: sharedFirst(first.statement.topics, second.statement.topics),
    reasons,
    source: endOf(first),
    target: endOf(second),
  };
}

function after(a: Entry, b: Entry): boolean {
  return key(a) > key(b);
}

function key({ document, statement }: Entry): string {
  return `${document.id}\u0000${statement.id}`;
}

const ends = new WeakMap<Entry, LinkEnd>();

/** A statement as an end of a link: one object for all its links. */
export function endOf(entry: Entry): LinkEnd {
  const had = ends.get(entry);
  if (had !== undefined) return had;
  const { document, statement, holder } = entry;
  const { id, kind, text, position } = statement;
  const end = { document: document.id, statement: id, kind, text, holder: holder.name, position };
  ends.set(entry, end);
  return end;
}

function sharedFirst(a: readonly string[], b: readonly string[]): string[] {
  const both = a.filter((topic) => b.includes(topic));
  return [...new Set([...both, ...a, ...b])];
}

/** 52 bits of FNV-1a in hex: short, and the same everywhere. */
export function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0').slice(0, 13);
}
