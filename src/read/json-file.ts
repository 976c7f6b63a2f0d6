import { breachesOf } from '../schemas.ts';
import { decode } from './decode.ts';
import { ReadError } from './errors.ts';
import { placeAt, placeJson } from './json-place.ts';

/**
 * JSON text as a value.
 * @throws ReadError with line and column where it is no JSON.
 */
export function parseJson(path: string, bytes: Uint8Array): { value: unknown; text: string } {
  const text = decode(bytes)?.text;
  if (text === undefined) throw new ReadError({ kind: 'binary', path });
  try {
    return { value: JSON.parse(text) as unknown, text };
  } catch (error) {
    const placed = placeJson(text);
    const offset = placed.ok ? 0 : placed.offset;
    const why = placed.ok ? (error as Error).message : `expected ${placed.expected}`;
    throw new ReadError({ kind: 'bad-json', path, place: placeAt(text, offset), why });
  }
}

/**
 * Holds a value against a published schema.
 * @throws ReadError with the line and column of the first breach.
 */
export async function assertSchema(path: string, schema: string, value: unknown, text: string): Promise<void> {
  const [first, ...more] = await breachesOf(schema, value);
  if (!first) return;
  const placed = placeJson(text);
  const place = placeAt(text, placed.ok ? placed.offsetOf(first.pointer) : 0);
  const why = more.length > 0 ? `${first.why} (and ${more.length} more)` : first.why;
  throw new ReadError({ kind: 'breaks-schema', path, place, schema, why });
}
