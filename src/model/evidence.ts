import type { Known } from '../extract/known.ts';
import type { Metadata } from '../extract/metadata.ts';
import type { Evidence } from './model-types.ts';
import type { Places } from './places.ts';

/** How each field of the document is known, and where the text shows it. */
export function evidenceOf(metadata: Metadata, places: Places): Evidence {
  const evidence: Evidence = {};
  for (const field of ['title', 'type', 'language', 'organisation', 'period', 'published', 'url'] as const) {
    const known: Known<unknown> | undefined = metadata[field];
    if (!known) continue;
    const hasPlace = known.from !== undefined && known.to !== undefined && known.to > known.from;
    evidence[field] = {
      method: known.method,
      position: hasPlace ? places.position(known.from as number, known.to as number) : null,
    };
  }
  return evidence;
}
