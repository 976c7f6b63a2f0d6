import type { Organisation } from '../../model/model-types.ts';

/** A place that says whose page it is, and how surely. */
export interface PublisherMark {
  readonly organisation: Organisation;
  readonly points: number;
  readonly from: number;
  readonly to: number;
}

/** More than any reply gives the newspaper that it was given to. */
export const surest = 20;
/** Points of marks that leave no doubt. */
export const outright = 1000;
