import type { Cues } from './language/own-cues.ts';
import type { Model, PolicyDocument } from './model/model-types.ts';
import { type ParseOptions, parseDocument } from './pipeline.ts';
import { wordingOf } from './read/errors.ts';
import type { Hints } from './read/hints.ts';
import { readDocument } from './read/read.ts';
import type { SourceFile } from './read/types.ts';
import type { Vocabulary } from './topics/types.ts';

/** What the caller knows of the documents beside their text. */
export interface KnownFacts extends Hints {
  /** What the input is, over its name and its bytes: `text/plain`, `text/markdown` … */
  readonly mediaType?: string;
  /** In place of the vocabulary that ships. */
  readonly vocabulary?: Vocabulary;
  /** Cues that go before those that ship, as `parse.cues` of a configuration has them. */
  readonly cues?: Cues;
}

/** How files are read. */
export interface FileOptions extends KnownFacts {
  /** What relative paths are relative to; the current folder unless given. */
  readonly cwd?: string;
  /** The largest file that is read; 64 MiB unless given. */
  readonly maxBytes?: number;
}

/**
 * Reads files, folders and globs and gives the model that `barnevern parse --format json` prints: the documents in
 * input order, and in `skipped` what could not be read and why. Rejects only where something outside fails, or a cue does not hold.
 */
export async function parse(inputs: string | readonly string[], options: FileOptions = {}): Promise<Model> {
  const { expandInputs } = await import('./cli/targets.ts');
  const { parseTarget } = await import('./cli/parse-target.ts');
  const { cwd = process.cwd(), maxBytes, mediaType, vocabulary, cues, ...told } = options;
  await refuseBadCues(cues);
  const given = { cwd, told, maxBytes, mediaType, vocabulary, cues };
  const settings = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const model: Model = { schemaVersion: '1.0', documents: [], skipped: [] };
  for (const target of await expandInputs([inputs].flat(), cwd)) {
    if ('problem' in target) {
      model.skipped.push({ path: target.path, reason: wordingOf(target.problem) });
      continue;
    }
    const { documents, skipped } = await parseTarget(target, { cwd, told, ...settings }, parseOne);
    model.documents.push(...documents.map(({ document }) => document));
    model.skipped.push(...skipped);
  }
  return model;
}

/**
 * Parses one document that is already in memory: its text, or its bytes as they came.
 * `path` only names it in `source.path`; its ending tells the format where `mediaType` does not.
 * @throws ReadError where it is empty, binary, of an unknown format, or its front matter is no YAML; TypeError where a
 *   cue does not hold.
 */
export async function parseText(
  content: string | Uint8Array,
  options: KnownFacts & { readonly path?: string } = {},
): Promise<PolicyDocument> {
  const { path = '-', mediaType, vocabulary, cues, ...told } = options;
  await refuseBadCues(cues);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file: SourceFile = { path, bytes, ...(mediaType === undefined ? {} : { mediaType }) };
  return (await parseOne(file, { path, told, ...(vocabulary ? { vocabulary } : {}), ...(cues ? { cues } : {}) }))
    .document;
}

const parseOne = async (file: SourceFile, options: ParseOptions) => parseDocument(await readDocument(file), options);

/** @throws TypeError where a pattern cannot match, or an example or counterexample is not as it says. */
export async function refuseBadCues(cues: Cues | undefined): Promise<void> {
  if (cues === undefined) return;
  const { checkCues } = await import('./extract/check-cues.ts');
  const [first] = checkCues(cues);
  if (!first) return;
  const { messageOf } = await import('./validate/messages/index.ts');
  throw new TypeError(`cues${first.pointer.replaceAll('/', '.')}: ${messageOf(first.kind, first.data as never, 'en')}`);
}
