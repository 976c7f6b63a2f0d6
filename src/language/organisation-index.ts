import type { Organisation } from '../model/model-types.ts';
import { type KnownOrganisation, organisations } from './organisations.ts';
import { endOfName } from './word-scan.ts';

/** One way to write an organisation. */
interface IndexedName {
  readonly text: string;
  readonly known: KnownOrganisation;
  readonly ambiguous: boolean;
}

/** A name that stands in a text. */
export interface NameMatch {
  readonly organisation: Organisation;
  readonly end: number;
  readonly ambiguous: boolean;
}

interface Index {
  /** By first word in small letters; the longest names first. */
  readonly names: ReadonlyMap<string, readonly IndexedName[]>;
  /** 1 where a name may start with such three units: almost every word of a text is turned away here. */
  readonly starts: Uint8Array;
}

const wordEnd = /[ \-–.,/'’:]/;
const none: readonly IndexedName[] = [];
const models = new Map<KnownOrganisation, Organisation>();
let built: Index | null = null;
let byName: Map<string, KnownOrganisation> | null = null;

const startHash = (initial: number, second: number, third: number): number =>
  (initial * 961 + (second | 0x20) * 31 + (third | 0x20)) & 0xffff;

const initialHash = (text: string): number => startHash(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));

function build(): Index {
  const names = new Map<string, IndexedName[]>();
  const starts = new Uint8Array(0x10000);
  const add = (text: string, known: KnownOrganisation, ambiguous: boolean): void => {
    const end = text.search(wordEnd);
    const word = end < 0 ? text : text.slice(0, end);
    const key = word.toLowerCase();
    const list = names.get(key);
    const name = { text, known, ambiguous };
    if (!list) names.set(key, [name]);
    else {
      const at = list.findIndex((other) => other.text.length < text.length);
      list.splice(at < 0 ? list.length : at, 0, name);
    }
    if (word.length < 3) markShort(starts, text.charCodeAt(0));
    else starts[initialHash(text)] = 1;
    if (known.smallInitial) starts[initialHash(key)] = 1;
  };
  for (const known of organisations) {
    const ambiguous = known.ambiguousNames ?? [];
    if (!ambiguous.includes(known.name)) add(known.name, known, false);
    for (const name of known.otherNames) add(name, known, false);
    for (const name of ambiguous) add(name, known, true);
  }
  return { names, starts };
}

/** A name of one or two letters is marked by its first: what follows in a text may be anything. */
function markShort(starts: Uint8Array, initial: number): void {
  starts[startHash(initial, 0, 0)] = 1;
}

/** The organisation of the model that a table entry stands for: every other name, ambiguous ones last. */
function modelOf(known: KnownOrganisation): Organisation {
  const before = models.get(known);
  if (before) return before;
  const { id, name, classification } = known;
  const ambiguous = (known.ambiguousNames ?? []).filter((other) => other !== name);
  const model: Organisation = { id, name, otherNames: [...known.otherNames, ...ambiguous], classification };
  models.set(known, model);
  return model;
}

/** Whether a name may be written so: as in the table, with a small first letter where it is a common noun, or in capitals. */
function writtenRight(written: string, name: IndexedName): boolean {
  if (written === name.text) return true;
  if (name.known.smallInitial && written.slice(1) === name.text.slice(1)) return true;
  return name.text.length > 3 && !name.ambiguous && written === name.text.toUpperCase();
}

/** Whether a name may start with a word: cheap, and almost always no. */
function mayStart(starts: Uint8Array, text: string, start: number, wordStop: number): boolean {
  const initial = text.charCodeAt(start);
  if (starts[startHash(initial, text.charCodeAt(start + 1), text.charCodeAt(start + 2))] === 1) return true;
  return wordStop - start < 4 && starts[startHash(initial, 0, 0)] === 1;
}

/** The first of the names that start at an offset, longest first, that `fits`; `wordStop` is where its first word ends. */
export function nameAt(
  text: string,
  start: number,
  wordStop: number,
  fits: (match: NameMatch) => boolean,
): NameMatch | null {
  built ??= build();
  if (!mayStart(built.starts, text, start, wordStop)) return null;
  const word = text.slice(start, wordStop).toLowerCase();
  const found = fitting(text, start, built.names.get(word) ?? none, fits);
  if (found || !word.endsWith('s')) return found;
  return fitting(text, start, built.names.get(word.slice(0, -1)) ?? none, fits);
}

function fitting(
  text: string,
  start: number,
  names: readonly IndexedName[],
  fits: (match: NameMatch) => boolean,
): NameMatch | null {
  for (const name of names) {
    const end = endOfName(text, start, name.text);
    if (end < 0 || !writtenRight(text.slice(start, end).replace(/\s+/g, ' '), name)) continue;
    const match = { organisation: modelOf(name.known), end, ambiguous: name.ambiguous };
    if (fits(match)) return match;
  }
  return null;
}

/** The organisation that a name as a whole stands for, in whatever letter case; null where no table knows it. */
export function organisationNamed(name: string): Organisation | null {
  if (!byName) {
    byName = new Map();
    for (const known of organisations)
      for (const written of [known.name, ...known.otherNames, ...(known.ambiguousNames ?? [])])
        byName.set(written.toLowerCase(), byName.get(written.toLowerCase()) ?? known);
  }
  const known = byName.get(name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase());
  return known ? modelOf(known) : null;
}
