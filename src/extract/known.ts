import { transcriptHead } from '../language/furniture-phrases.ts';
import type { Outline } from '../structure/outline.ts';
import type { Passage } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import { oncePerOutline } from './once.ts';

/** How a field is known; `from` and `to` are offsets in the source where the text shows it. */
export interface Known<Value> {
  readonly value: Value;
  readonly method: 'front-matter' | 'option' | 'manifest' | 'text' | 'markup';
  readonly from?: number;
  readonly to?: number;
}

/** What a passage of the text shows. */
export const knownAt = <Value>(value: Value, passage: Passage): Known<Value> =>
  knownFrom(value, passage.start, passage.end);

/** What the text shows between two offsets of the source. */
export const knownFrom = <Value>(value: Value, from: number, to: number): Known<Value> => ({
  value,
  method: 'text',
  from,
  to,
});

/** Furniture that names the document again. */
export const pageNames: ReadonlySet<string> = new Set(['breadcrumb', 'running-head']);

/** How many units from the top may name the genre, the period or the date of a document. */
export const head = 8;

/** The headings and lines of running text at the top of a document. */
export const headUnits = (outline: Outline) =>
  outline.units
    .filter((unit) => unit.type !== 'front-matter' && unit.type !== 'item' && unit.type !== 'furniture')
    .slice(0, head);

/** What stands first under the head of a viewer's transcript: the document's front page. */
export const transcriptFront = (outline: Outline): Unit | undefined => frontOf(outline)[0];

const frontOf = oncePerOutline(({ units }): readonly Unit[] => {
  const at = units.findIndex(({ type, passage }) => type === 'furniture' && transcriptHead.test(passage.text));
  if (at < 0) return [];
  // The number of the page may stand apart.
  return units.slice(units[at + 1]?.shape === 'page-mark' ? at + 2 : at + 1, at + 3);
});
