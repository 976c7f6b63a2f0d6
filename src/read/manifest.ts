import { join } from 'node:path';
import { assertSchema, parseJson } from './json-file.ts';
import type { DocumentFacts, Manifest } from './manifest-types.ts';
import { exists, readSource } from './source.ts';
import type { Hints } from './types.ts';

/** The file in a folder that tells what is known of its documents. */
export const manifestName = 'barnevern.json';

/**
 * Reads a folder's manifest; null where it has none.
 * @throws ReadError with file, line and column where it is no JSON or breaks its schema.
 */
export async function readManifest(folder: string, cwd: string): Promise<Manifest | null> {
  const path = join(folder, manifestName);
  if (!exists(path, cwd)) return null;
  const { value, text } = parseJson(path, readSource(path, { cwd }).bytes);
  await assertSchema(path, 'manifest', value, text);
  return value as Manifest;
}

/** What a manifest says of the document at a path relative to it: its own entry over the defaults. */
export function hintsFor(manifest: Manifest, path: string): Hints {
  const wanted = path.normalize('NFC');
  const own = manifest.documents.find((entry) => entry.path.replace(/^\.\//, '').normalize('NFC') === wanted);
  return { ...hintsOf(manifest.defaults), ...hintsOf(own) };
}

function hintsOf(facts: DocumentFacts | undefined): Hints {
  const { title, organisation, language, type, period, published, url } = facts ?? {};
  const known = Object.entries({ title, organisation, language, type, period, published, url });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}
