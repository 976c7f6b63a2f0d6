import { shippedInstruments } from 'virtual:instruments';
import { type NumberedSeries, numberedSeries } from '../language/instruments/numbered-series.ts';
import type { Instrument } from '../language/instruments/types.ts';
import { createNameIndex, type NameIndex } from '../language/name-index.ts';
import { bareName, type InstrumentTable } from './instrument-table.ts';

let shipped: InstrumentTable | null = null;
let index: NameIndex | null = null;
let byKey: ReadonlyMap<string, readonly Instrument[]> | null = null;
let series: ReadonlyMap<string, readonly NumberedSeries[]> | null = null;
const openingHashes = new Uint8Array(0x1000);

const openingHash = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) * 31 + text.charCodeAt(start + 1) * 7 + end - start) & 0xfff;

const none: readonly NumberedSeries[] = [];

const table = (): InstrumentTable => {
  shipped ??= shippedInstruments();
  return shipped;
};

function makeByKey({ instruments, shared }: InstrumentTable): ReadonlyMap<string, readonly Instrument[]> {
  const made = new Map<string, readonly Instrument[]>();
  for (const instrument of instruments) {
    made.set(instrument.id, [instrument]);
    if (instrument.uri) made.set(`uri:${instrument.uri}`, [instrument]);
  }
  for (const [key, places] of Object.entries(shared))
    made.set(
      key,
      places.map((at) => instruments[at] as Instrument),
    );
  return made;
}

/** Names of instruments without their inflection, each leading to a key. */
export function instrumentNames(): NameIndex {
  index ??= createNameIndex(table().names);
  return index;
}

/** What a key stands for: no instrument, one, or several that share a name. */
export function instrumentsOf(key: string): readonly Instrument[] {
  byKey ??= makeByKey(table());
  return byKey.get(key) ?? [];
}

/** The key of an instrument by its whole name in any letter case; null where the tables have none. */
export const keyOfName = (name: string): string | null => instrumentNames().whole(bareName(name));

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
