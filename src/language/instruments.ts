import { acts } from './instruments/acts.ts';
import { numberedDocuments } from './instruments/numbered.ts';
import { documents, platforms, reforms, treaties } from './instruments/other.ts';
import type { Instrument } from './instruments/types.ts';

export { eliOf } from './instruments/acts.ts';
export { type NumberedSeries, numberedSeries } from './instruments/numbered.ts';
export type { Instrument } from './instruments/types.ts';

/** The instruments that policy documents of child welfare point to. Two may share a name where one took the other's place. */
export const instruments: readonly Instrument[] = [
  ...acts,
  ...treaties,
  ...platforms,
  ...reforms,
  ...documents,
  ...numberedDocuments,
];

let byId: ReadonlyMap<string, Instrument> | null = null;

/** An instrument by id, which is also the key that its mentions are found under; null where the table has none. */
export function instrumentById(id: string): Instrument | null {
  byId ??= new Map(instruments.map((instrument) => [instrument.id, instrument]));
  return byId.get(id) ?? null;
}
