import { dirname, join } from 'node:path';
import type { Model } from '../model/model-types.ts';
import { hasUtf8Mark } from '../read/byte-order-mark.ts';
import { ReadError } from '../read/errors.ts';
import { manifestName } from '../read/manifest.ts';
import { mediaTypeOf } from '../read/media-type.ts';
import { readDocument } from '../read/read.ts';
import { reasonIn } from '../read/reason.ts';
import { defaultMaxBytes, exists, readSource, readStdin } from '../read/source.ts';
import type { Reading, SourceFile } from '../read/types.ts';
import type { Subject } from '../validate/context.ts';
import type { NotExamined } from '../validate/findings-types.ts';
import { checkBytes } from '../validate/json/check-bytes.ts';
import type { Examination, JsonSubject } from '../validate/validate.ts';
import type { ParseFile } from './context.ts';
import type { Io } from './io.ts';
import { loadSchemas } from './load-schemas.ts';
import { type ParseSettings, parseTarget } from './parse-target.ts';
import { expandInputs, manifestFolders, type Target } from './targets.ts';

/** A document with what it takes to read it anew after a correction. */
export interface ExaminedDocument extends Subject {
  readonly reread: (text: string) => Promise<Subject>;
  /** Whether it is a file that a correction can be written to. */
  readonly isFile: boolean;
  /** Whether the file begins with the mark of UTF-8, which its text does not hold. */
  readonly hasMark?: boolean;
}

export interface Examined extends Examination {
  readonly documents: readonly ExaminedDocument[];
}

/** The part of the world that it takes. */
interface World {
  readonly io: Pick<Io, 'stdin'>;
}

/**
 * Reads INPUT… for `validate`: documents with their text, models and other JSON as written, and the manifests of the
 * folders that the documents are in. What cannot be read is skipped with the reason.
 */
export async function examine(inputs: readonly string[], settings: ParseSettings, context: World): Promise<Examined> {
  const documents: ExaminedDocument[] = [];
  const json: JsonSubject[] = [];
  const skipped: NotExamined[] = [];
  const manifests = new Set<string>();
  const schemas = await loadSchemas();
  const { lang = 'en' } = settings;
  const addJson = (path: string, bytes: Uint8Array, asked?: 'lines'): void => {
    const checked = checkBytes(path, bytes, schemas, { asked, isThere: isBeside(path, settings.cwd) });
    if (checked === null) throw new ReadError({ kind: 'binary', path });
    const model = checked.kind === 'model' ? (checked.value as Pick<Model, 'documents' | 'skipped'> | null) : null;
    if (model?.documents.length === 0 && checked.problems.length === 0) {
      skipped.push(...model.skipped);
      throw new ReadError({ kind: 'no-documents', path });
    }
    json.push({ path, ...checked });
    if (model) addModel(path, model);
  };
  const addModel = (from: string, model: Pick<Model, 'documents' | 'skipped'>): void => {
    skipped.push(...model.skipped);
    for (const document of model.documents) {
      const subject: Subject = { path: document.source.path, document, reading: null, trace: [], from };
      documents.push({ ...subject, isFile: false, reread: async () => subject });
    }
  };
  for (const target of await expandInputs(inputs, settings.cwd)) {
    if ('problem' in target) {
      skipped.push({ path: target.path, reason: reasonIn(target.problem, lang) });
      continue;
    }
    try {
      const file = await fileOf(target, settings, context);
      const mediaType = mediaTypeOf(file.path, file.bytes, file.mediaType);
      if (mediaType === 'application/json' || mediaType === 'application/x-ndjson') {
        addJson(file.path, file.bytes, mediaType === 'application/json' ? undefined : 'lines');
        continue;
      }
      for (const folder of manifestFolders(target, settings.cwd)) {
        const path = folder === '.' ? manifestName : `${folder}/${manifestName}`;
        if (exists(path, settings.cwd)) manifests.add(path);
      }
      const read = await readOne(target, settings, file);
      if ('reason' in read) skipped.push(read);
      else documents.push(read);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      skipped.push({ path: target.path, reason: reasonIn(error.problem, lang) });
    }
  }
  for (const path of manifests) {
    if (!json.some((each) => each.path === path)) addJson(path, readSource(path, settings).bytes);
  }
  return { documents, json, skipped };
}

/** Whether a path relative to a manifest leads to a file, however its letters are composed. */
const isBeside =
  (manifest: string, cwd: string) =>
  (path: string): boolean =>
    [path, path.normalize('NFC'), path.normalize('NFD')].some((one) => exists(join(dirname(manifest), one), cwd));

const fileOf = async (target: Target, settings: ParseSettings, { io }: World): Promise<SourceFile> =>
  target.path === '-'
    ? readStdin(io.stdin, settings)
    : readSource(target.path, { maxBytes: defaultMaxBytes, ...settings });

/** Reads and parses one document as `parse` does, and keeps the reading. */
async function readOne(
  target: Target,
  settings: ParseSettings,
  file: SourceFile,
): Promise<ExaminedDocument | NotExamined> {
  const { parseDocument } = await import('../pipeline.ts');
  let kept: Reading | null = null;
  const parseAndKeep: ParseFile = async (source, options) => {
    kept = await readDocument(source);
    return parseDocument(kept, options);
  };
  const { documents, skipped } = await parseTarget(target, settings, parseAndKeep, file);
  const [first] = documents;
  if (!first) return skipped[0] ?? { path: target.path, reason: 'it holds no document' };
  const { document, trace } = first;
  const reread = async (text: string): Promise<Subject> => {
    const next = await readOne(target, settings, { ...file, bytes: new TextEncoder().encode(text) });
    return 'reason' in next ? { path: target.path, document, reading: kept, trace: trace ?? [] } : next;
  };
  return {
    path: target.path,
    document,
    reading: kept,
    trace: trace ?? [],
    reread,
    isFile: target.path !== '-',
    hasMark: hasUtf8Mark(file.bytes),
  };
}
