import { lettered } from '../language/lettered.ts';
import type { ItemPlace } from './lines.ts';
import type { Passage } from './passage.ts';

const freshStart = lettered(String.raw`^["«“'(#*]*[\p{Lu}\p{N}]`);
const smallStart = lettered(String.raw`^\p{Ll}`);

/**
 * A unit of the outline: a heading, a paragraph or a part of one, a list item, a table row, or a piece of page
 * furniture. The steps of `outline.ts` refine units in place; after them they are read only.
 */
export interface Unit {
  type: 'heading' | 'text' | 'item' | 'row' | 'furniture' | 'front-matter';
  /** The unit's own words. For an item without marker and ordinal. */
  passage: Passage;
  /** Extent in the source with markers. */
  from: number;
  to: number;
  /** Lines of one paragraph of the source share it. */
  block: number;
  /** Of a heading: 1 is the title. Else 0. */
  level: number;
  /** A heading that only labels what follows: it ends in a colon or announces a list. */
  label: boolean;
  /** A heading with its number, where one was taken off. */
  whole?: Passage;
  /** The number or letter before a heading or an item. */
  ordinal: string | null;
  /** The item that it is, or stands in. */
  item: ItemPlace | null;
  /** Why it is furniture. */
  reason: string | null;
  cells: readonly (Passage | null)[] | null;
  /** How it was found, where the markup did not say: a rule id for `explain`. */
  shape: string | null;
  /** Id of the lead cue that the item's own label names. */
  labelCue?: string;
  /** How many lines of the source it was joined from. */
  lines: number;
}

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => /[.!?…]["»”')\]]*$/u.test(text);

/** Whether a text begins as a line in its own right does: capital, digit, quotation mark or number sign. */
export const startsAnew = (text: string): boolean => freshStart.test(text);

export const startsSmall = (text: string): boolean => smallStart.test(text);

export function countWords(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** A piece of page furniture that is no line of its own. */
export const furnitureUnit = (passage: Passage, reason: string): Unit => ({
  type: 'furniture',
  passage,
  from: passage.start,
  to: passage.end,
  block: -1,
  level: 0,
  label: false,
  ordinal: null,
  item: null,
  reason,
  cells: null,
  shape: null,
  lines: 1,
});
