import { eliOf } from '../language/eli.ts';
import type { Instrument } from '../language/instruments/types.ts';
import { lettered } from '../language/lettered.ts';
import { monthNumber } from '../language/months.ts';
import { slugOf } from '../language/slug.ts';
import type { Position, Reference } from '../model/model-types.ts';
import { instrumentsOf } from './instrument-index.ts';
import type { FoundReference } from './references.ts';

/** What is known outside the words: where offsets are, and when the document is from. */
export interface ResolveOptions {
  /** Position of offsets of the text that `findReferences` read. */
  readonly positionOf: (start: number, end: number) => Position;
  /** The year that the document is from, where known: it decides between a law and the one it replaced. */
  readonly year?: number | null;
}

const heldIn = ({ inForce }: Instrument, year: number): boolean =>
  (!inForce?.from || Number(inForce.from.slice(0, 4)) <= year) &&
  (!inForce?.until || Number(inForce.until.slice(0, 4)) >= year);

const sessionPart = /-\d{4}-(?:\d{4}|\d{2})$/;
const actKey = /^act-number-(\d{4}-\d{2}-\d{2}(?:-\d+)?)$/;
const datedActKey = lettered(String.raw`^act-number-(\d{1,2})-(\p{L}+)-(\d{4})(?:-(\d+))?$`);

/** The citation number of an act that a key gives, as `2021-06-18-97`; null where it gives none. */
function actNumber(key: string): string | null {
  if (!key.startsWith('act-number-')) return null;
  const plain = actKey.exec(key);
  if (plain) return plain[1] ?? null;
  const [, day, month, year, serial] = datedActKey.exec(key) ?? [];
  const number = month ? monthNumber(month) : null;
  if (!day || !year || !number) return null;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return serial ? `${date}-${serial}` : date;
}

const namesUri = (uri: string): Instrument | null => instrumentsOf(`uri:${uri}`)[0] ?? null;

type Resolved = Omit<Reference, 'mentions'>;

/** One thing that a document points to, from the words of its first mention. */
function resolve({ key, kind, text }: FoundReference, year: number | null): Resolved {
  const candidates = instrumentsOf(key);
  const inYear = year === null ? candidates : candidates.filter((candidate) => heldIn(candidate, year));
  const [only] = inYear.length === 0 ? candidates : inYear;
  if (only && (candidates.length === 1 || inYear.length === 1))
    return { id: only.id, kind: only.kind, name: only.name, uri: only.uri, resolution: 'found' };
  if (only) return { id: slugOf(only.name), kind: only.kind, name: only.name, uri: null, resolution: 'ambiguous' };
  const number = actNumber(key);
  const uri = number ? eliOf(number) : null;
  const act = uri ? namesUri(uri) : null;
  if (act) return { id: act.id, kind: act.kind, name: act.name, uri: act.uri, resolution: 'found' };
  const name = text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
  return { id: slugOf(key), kind, name, uri, resolution: uri ? 'found' : 'unknown' };
}

/**
 * Resolves what `findReferences` found: one reference for each thing, with all its mentions, in the order of first
 * mention. `found` where the tables know it or its number is its address, `ambiguous` where a name stands for several and
 * the year does not decide, else `unknown`. A citation without a session (`Prop. 121 S`) joins the one that has it.
 */
export function resolveReferences(
  found: readonly FoundReference[],
  { positionOf, year = null }: ResolveOptions,
): readonly Reference[] {
  const fullKeys = new Map<string, Set<string>>();
  for (const { key } of found) {
    const bare = key.replace(sessionPart, '');
    if (bare !== key) fullKeys.set(bare, (fullKeys.get(bare) ?? new Set()).add(key));
  }
  const fullKey = (key: string): string => {
    const longer = [...(fullKeys.get(key) ?? [])];
    return longer.length === 1 && longer[0] ? longer[0] : key;
  };
  const references = new Map<string, Reference>();
  const whole = [...found].sort((a, b) => Number(fullKey(a.key) !== a.key) - Number(fullKey(b.key) !== b.key));
  const byKey = new Map<string, Resolved>();
  for (const one of whole) {
    const key = fullKey(one.key);
    if (!byKey.has(key)) byKey.set(key, resolve({ ...one, key }, year));
  }
  for (const one of found) {
    const resolved = byKey.get(fullKey(one.key));
    if (!resolved) continue;
    const mention = { text: one.text, position: positionOf(one.start, one.end) };
    const before = references.get(resolved.id);
    if (before) before.mentions.push(mention);
    else references.set(resolved.id, { ...resolved, mentions: [mention] });
  }
  return [...references.values()];
}
