import type { Organisation } from '../../model/model-types.ts';

/** An organisation that the tables know, in Popolo's terms, with what a finder must know of its names. */
export interface KnownOrganisation {
  readonly id: string;
  /** The official name, in bokmål where it has one. */
  readonly name: string;
  /** Other names that are safe wherever they stand as words: nynorsk, short and former names. */
  readonly otherNames: readonly string[];
  readonly classification: Organisation['classification'];
  /** Names that are also words or letters: they count only alone on a line, in a parenthesis of such, or as a subject. */
  readonly ambiguousNames?: readonly string[];
  /** Whether running text may write the names with a small first letter (`regjeringen`, `barneombudet`). */
  readonly smallInitial?: true;
}

/** A place in a text where an organisation is named. */
export interface OrganisationMention {
  readonly organisation: Organisation;
  /** UTF-16 offsets of the name in the text, without a genitive ending. */
  readonly start: number;
  readonly end: number;
  /** Whether the tables know it; else the form of its name tells what it is. */
  readonly known: boolean;
}
