import { acts } from './instruments/acts.ts';
import { numberedDocuments } from './instruments/numbered.ts';
import { documents, platforms, reforms, treaties } from './instruments/other.ts';
import type { Instrument } from './instruments/types.ts';

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
