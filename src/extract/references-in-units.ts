import type { Reading } from '../read/types.ts';
import { offsetAt } from '../structure/passage.ts';
import type { Unit } from '../structure/unit.ts';
import { type FoundReference, findReferences } from './references.ts';

/** Formats in which marks stand between the words: entities, tags, escapes. */
const markedUp = new Set(['text/html', 'text/markdown', 'application/xml']);

/**
 * What a document points to, in order: found in its text as written, or, where marks stand between the words, in what
 * each of its units reads as. Places point into the text as written either way.
 */
export function referencesIn(reading: Reading, units: readonly Unit[]): readonly FoundReference[] {
  if (!markedUp.has(reading.mediaType)) return findReferences(reading.text);
  return units.flatMap((unit) => {
    if (unit.type === 'front-matter') return [];
    const passage = unit.whole ?? unit.passage;
    return findReferences(passage.text).map((reference) => ({
      ...reference,
      start: offsetAt(passage, reference.start),
      end: offsetAt(passage, reference.end - 1) + 1,
    }));
  });
}
