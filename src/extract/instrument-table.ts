import type { Instrument } from '../language/instruments/types.ts';
import { type IndexName, makeNameTable, type NameTable } from '../language/name-table.ts';
import { slugOf } from '../language/slug.ts';
import { stemOf } from './instrument-forms.ts';

/** The instruments that ship with their names: plain data, made by the build. */
export interface InstrumentTable {
  readonly instruments: readonly Instrument[];
  /** The names without inflection, each standing for a key: an id, or what several instruments share. */
  readonly names: NameTable;
  /** Of each key that several share their places. */
  readonly shared: Readonly<Record<string, readonly number[]>>;
}

/** A name without its inflection. */
export const bareName = (name: string): string => name.slice(0, stemOf(name, 0, name.length)?.end ?? name.length);

/** Makes the table. */
export function makeInstrumentTable(instruments: readonly Instrument[]): InstrumentTable {
  const bareNames = instruments.map(({ name, otherNames }) => [name, ...otherNames].map(bareName));
  const owners = new Map<string, Set<number>>();
  for (const [at, some] of bareNames.entries())
    for (const name of some) {
      const key = name.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(at));
    }
  const names: IndexName[] = [];
  const shared: Record<string, readonly number[]> = {};
  const written = new Set<string>();
  for (const text of bareNames.flat()) {
    if (written.has(text)) continue;
    written.add(text);
    const [first = 0, ...others] = owners.get(text.toLowerCase()) ?? [];
    const key = others.length === 0 ? (instruments[first] as Instrument).id : `name:${slugOf(text)}`;
    if (others.length > 0) shared[key] = [first, ...others];
    const acronym = text.length < 6 && text === text.toUpperCase();
    names.push({ text, value: key, smallInitial: !acronym, capitals: !acronym, smallWords: false });
  }
  return { instruments, names: makeNameTable(names), shared };
}
