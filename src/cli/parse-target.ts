import { relative, resolve, sep } from 'node:path';
import type { TraceEntry } from '../extract/types.ts';
import type { Cues } from '../language/own-cues.ts';
import type { PolicyDocument } from '../model/model-types.ts';
import { ReadError } from '../read/errors.ts';
import { mediaTypeOf } from '../read/media-type.ts';
import { defaultMaxBytes, exists, readSource } from '../read/source.ts';
import type { Hints, SourceFile } from '../read/types.ts';
import type { Vocabulary } from '../topics/types.ts';
import type { ParseFile } from './context.ts';
import { manifestFolders, type Target } from './targets.ts';

/** What holds for every document of a run; plain data, so that it can be handed to a worker. */
export interface ParseSettings {
  readonly cwd: string;
  readonly told: Hints;
  readonly maxBytes?: number;
  readonly mediaType?: string;
  readonly vocabulary?: Vocabulary;
  /** The language of the reasons in `skipped`; English unless given. */
  readonly lang?: 'nb' | 'nn' | 'en';
  readonly cues?: Cues;
}

/** A document of the input; `trace` is null where a model was given instead of the document itself. */
export interface InputDocument {
  readonly document: PolicyDocument;
  readonly trace: readonly TraceEntry[] | null;
}

/** A document that could not be read, and why in one sentence. */
export interface SkippedInput {
  readonly path: string;
  readonly reason: string;
}

/** What became of one target: a model file can hold several documents, and its own list of skipped ones. */
export interface TargetResult {
  readonly documents: readonly InputDocument[];
  readonly skipped: readonly SkippedInput[];
}

/**
 * Reads one file and parses it, or takes the documents out of it where it is a model that `parse` printed.
 * Never throws: what cannot be read is `skipped`, with the reason.
 */
export async function parseTarget(
  target: Target,
  settings: ParseSettings,
  parseFile: ParseFile,
  stdin?: SourceFile,
): Promise<TargetResult> {
  try {
    const file = stdin ?? readSource(target.path, { maxBytes: defaultMaxBytes, ...settings });
    const mediaType = mediaTypeOf(file.path, file.bytes, file.mediaType);
    if (mediaType === 'application/json' || mediaType === 'application/x-ndjson') {
      const { readModel } = await import('./read-model.ts');
      const { documents, skipped } = await readModel(file, mediaType);
      return { documents: documents.map((document) => ({ document, trace: null })), skipped };
    }
    const manifest = await manifestHints(target, settings.cwd);
    const { told, vocabulary, cues } = settings;
    const own = { ...(vocabulary ? { vocabulary } : {}), ...(cues ? { cues } : {}) };
    const known = { told, ...(manifest ? { manifest } : {}), ...own };
    return { documents: [await parseFile(file, { path: file.path, ...known })], skipped: [] };
  } catch (error) {
    if (!(error instanceof ReadError)) throw new Error(`parsing ${target.path} failed`, { cause: error });
    const { reasonIn } = await import('../read/reason.ts');
    return { documents: [], skipped: [{ path: target.path, reason: reasonIn(error.problem, settings.lang ?? 'en') }] };
  }
}

/** What the manifests say of a document, the nearest folder's over those above it. */
async function manifestHints(target: Target, cwd: string): Promise<Hints | null> {
  let hints = null as Hints | null;
  for (const folder of manifestFolders(target, cwd).reverse()) {
    if (!exists(`${folder}/barnevern.json`, cwd)) continue;
    const { hintsFor, readManifest } = await import('../read/manifest.ts');
    const manifest = await readManifest(folder, cwd);
    const inside = relative(resolve(cwd, folder), resolve(cwd, target.path)).split(sep).join('/');
    if (manifest) hints = { ...hints, ...hintsFor(manifest, inside) };
  }
  return hints;
}
