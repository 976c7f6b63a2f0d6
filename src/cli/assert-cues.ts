import { checkCues } from '../extract/check-cues.ts';
import type { Cues } from '../language/own-cues.ts';
import { ReadError } from '../read/errors.ts';
import { placeAt, placeJson } from '../read/json-place.ts';
import { messageOf } from '../validate/messages/index.ts';

/**
 * Holds the cues of a configuration against their own examples.
 * @throws ReadError with the place of the first that does not hold.
 */
export function assertCues(path: string, text: string, cues: Cues): void {
  const [first, ...more] = checkCues(cues);
  if (!first) return;
  const placed = placeJson(text);
  const place = placeAt(text, placed.ok ? placed.offsetOf(`/parse/cues${first.pointer}`) : 0);
  const message = messageOf(first.kind, first.data as never, 'en');
  const why = more.length > 0 ? `${message} (and ${more.length} more)` : message;
  throw new ReadError({ kind: 'breaks-schema', path, place, schema: 'config', why });
}
