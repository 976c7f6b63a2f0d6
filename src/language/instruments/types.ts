import type { Reference } from '../../model/model-types.ts';

/** A law, treaty, platform, reform or document that policy documents point to. */
export interface Instrument {
  readonly id: string;
  readonly kind: Reference['kind'];
  /** The short title as it is cited, definite form in bokmål, or in nynorsk where that is official. */
  readonly name: string;
  /** Other ways to cite it. Of laws only those that differ by more than inflection (`-loven`, `-lova`, `-lov`). */
  readonly otherNames: readonly string[];
  /** ELI or another stable address; null where none is certain. */
  readonly uri: string | null;
  /** ISO dates: from when to when it held; left out where not certain or without meaning. */
  readonly inForce?: { readonly from?: string; readonly until?: string };
  /** Id of the instrument that took its place. */
  readonly supersededBy?: string;
}
