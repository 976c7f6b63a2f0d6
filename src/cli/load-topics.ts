import { ReadError } from '../read/errors.ts';
import { parseJson } from '../read/json-file.ts';
import { placeAt } from '../read/json-place.ts';
import { readSource } from '../read/source.ts';
import type { Vocabulary } from '../topics/types.ts';

/**
 * Reads a vocabulary of topics.
 * @throws ReadError where it is no JSON or no vocabulary.
 */
export async function loadTopics(path: string, cwd: string): Promise<Vocabulary> {
  const { value, text } = parseJson(path, readSource(path, { cwd }).bytes);
  const concepts = (value as Partial<Vocabulary> | null)?.concepts;
  const wrong = Array.isArray(concepts) ? concepts.findIndex((c) => typeof c?.id !== 'string' || !c.prefLabel) : -2;
  if (wrong === -1) return withBroader(value as Vocabulary);
  const why = wrong === -2 ? 'the top level lacks `concepts`' : `\`concepts.${wrong}\` lacks \`id\` or \`prefLabel\``;
  throw new ReadError({ kind: 'breaks-schema', path, place: placeAt(text, 0), schema: 'vocabulary', why });
}

/** A concept that names no broader one has none. */
const withBroader = (vocabulary: Vocabulary): Vocabulary => ({
  ...vocabulary,
  concepts: vocabulary.concepts.map((concept) => ({ ...concept, broader: concept.broader ?? [] })),
});
