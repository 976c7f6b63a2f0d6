import { type Instrument, instruments, type NumberedSeries, numberedSeries } from '../language/instruments.ts';
import { createNameIndex, type IndexName, type NameIndex } from '../language/name-index.ts';
import { slugOf } from '../language/slug.ts';
import { stemOf } from './instrument-forms.ts';

/** The instruments by their names without inflection. */
interface InstrumentIndex {
  readonly names: NameIndex<string>;
  /** Instruments by key: one, or several of the same name. */
  readonly byKey: ReadonlyMap<string, readonly Instrument[]>;
  readonly keyByName: ReadonlyMap<string, string>;
}

let index: InstrumentIndex | null = null;
let series: ReadonlyMap<string, readonly NumberedSeries[]> | null = null;
const openingHashes = new Uint8Array(0x1000);

const openingHash = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) * 31 + text.charCodeAt(start + 1) * 7 + end - start) & 0xfff;

const none: readonly NumberedSeries[] = [];

const bareName = (name: string): string => name.slice(0, stemOf(name, 0, name.length)?.end ?? name.length);

function build(): InstrumentIndex {
  const owners = new Map<string, Instrument[]>();
  const bareNames = instruments.map(({ name, otherNames }) => [name, ...otherNames].map(bareName));
  for (const [index, instrument] of instruments.entries())
    for (const name of new Set(bareNames[index])) {
      const key = name.toLowerCase();
      const list = owners.get(key);
      if (!list) owners.set(key, [instrument]);
      else if (!list.includes(instrument)) list.push(instrument);
    }
  const byKey = new Map<string, readonly Instrument[]>();
  const keyByName = new Map<string, string>();
  const names: IndexName<string>[] = [];
  const written = new Set<string>();
  for (const instrument of instruments) {
    byKey.set(instrument.id, [instrument]);
    if (instrument.uri) byKey.set(`uri:${instrument.uri}`, [instrument]);
  }
  for (const text of bareNames.flat()) {
    if (written.has(text)) continue;
    written.add(text);
    const candidates = owners.get(text.toLowerCase()) ?? [];
    const [only] = candidates;
    const key = only && candidates.length === 1 ? only.id : `name:${slugOf(text)}`;
    byKey.set(key, candidates);
    keyByName.set(text.toLowerCase(), key);
    const acronym = text.length < 6 && text === text.toUpperCase();
    names.push({ text, value: key, smallInitial: !acronym, capitals: !acronym });
    const initial = text.charAt(0).toUpperCase();
    if (!acronym && initial !== text.charAt(0)) {
      const capital = initial + text.slice(1);
      if (!written.has(capital)) names.push({ text: capital, value: key, smallInitial: false, capitals: false });
    }
  }
  return { names: createNameIndex(names), byKey, keyByName };
}

const built = (): InstrumentIndex => {
  index ??= build();
  return index;
};

/** Names of instruments without their inflection, each leading to a key. */
export const instrumentNames = (): NameIndex<string> => built().names;

/** What a key stands for: no instrument, one, or several that share a name. */
export const instrumentsOf = (key: string): readonly Instrument[] => built().byKey.get(key) ?? [];

/** The key of an instrument by its whole name in any letter case; null where the tables have none. */
export const keyOfName = (name: string): string | null => built().keyByName.get(bareName(name).toLowerCase()) ?? null;

/** The numbered series whose citations may start with the word between two offsets. */
export function seriesAt(text: string, start: number, end: number): readonly NumberedSeries[] {
  if (!series) {
    const made = new Map<string, NumberedSeries[]>();
    for (const one of numberedSeries)
      for (const opening of one.openings) {
        made.set(opening, [...(made.get(opening) ?? []), one]);
        openingHashes[openingHash(opening, 0, opening.length)] = 1;
      }
    series = made;
  }
  if (openingHashes[openingHash(text, start, end)] !== 1) return none;
  return series.get(text.slice(start, end)) ?? none;
}
