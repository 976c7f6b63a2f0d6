import { dirname, isAbsolute, join } from 'node:path';
import type { PolicyDocument, Skipped } from '../model/model-types.ts';
import { ReadError } from '../read/errors.ts';
import { mediaTypeOf } from '../read/media-type.ts';
import { readDocument } from '../read/read.ts';
import { defaultMaxBytes, exists, readSource, readStdin } from '../read/source.ts';
import type { Verification, VerifiedDocument } from '../verify/verification-types.ts';
import { summaryOf, verifyDocument } from '../verify/verify-document.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { readModel } from './read-model.ts';

/**
 * Reads models and the sources that they name, and verifies every quote. A source is looked for where the model names
 * it, from the current folder and then from the model's own. What cannot be read is `skipped`.
 */
export async function verifyModels(
  paths: readonly string[],
  { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>,
): Promise<Verification> {
  const documents: VerifiedDocument[] = [];
  const skipped: Skipped[] = [];
  for (const path of paths) {
    for (const document of await documentsIn(path, cwd, stdin)) {
      try {
        documents.push(await verifyOne(document, path, cwd));
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        skipped.push({ path: document.source.path, reason: reasonOf(error) });
      }
    }
  }
  return { schemaVersion: '1.0', documents, summary: summaryOf(documents), skipped };
}

/** Why a source could not be read: of one that is not there, where it was looked for. */
function reasonOf({ problem, message }: ReadError): string {
  if (problem.kind !== 'missing') return message;
  const where = isAbsolute(problem.path)
    ? 'the model names it by its whole path'
    : 'paths in a model count from the current folder, then from the folder of the model';
  return `\`${problem.path}\` does not exist; ${where}`;
}

async function documentsIn(path: string, cwd: string, stdin: Io['stdin']): Promise<readonly PolicyDocument[]> {
  const limits = { cwd, maxBytes: defaultMaxBytes };
  const file = path === '-' ? await readStdin(stdin, limits) : readSource(path, limits);
  const mediaType = mediaTypeOf(file.path, file.bytes, file.mediaType);
  if (!/json$/.test(mediaType)) {
    throw new UsageError(`\`${path}\` is no model; expected what \`barnevern parse --format json\` printed`);
  }
  return (await readModel(file, mediaType)).documents;
}

async function verifyOne(document: PolicyDocument, model: string, cwd: string): Promise<VerifiedDocument> {
  const { path, mediaType } = document.source;
  if (path === '-')
    throw new ReadError({ kind: 'unreadable', path, why: 'the model was made from it and names no file' });
  const beside = join(dirname(model), path);
  const found = !isAbsolute(path) && !exists(path, cwd) && exists(beside, cwd) ? beside : path;
  const file = readSource(found, { cwd, maxBytes: defaultMaxBytes, mediaType });
  return verifyDocument(document, await readDocument(file));
}
