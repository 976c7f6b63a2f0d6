import type { Model, PolicyDocument } from '../model/model-types.ts';
import { ReadError } from '../read/errors.ts';
import { assertSchema, parseJson } from '../read/json-file.ts';
import type { SourceFile } from '../read/types.ts';

/**
 * Reads what `parse` printed: a model, one of its documents, or one document a line.
 * @throws ReadError with line and column where it is no JSON or breaks the model's schema.
 */
export async function readModel(file: SourceFile, mediaType: string): Promise<Omit<Model, 'schemaVersion'>> {
  if (mediaType === 'application/x-ndjson' || isOneALine(file.bytes)) return readLines(file);
  const { value, text } = parseJson(file.path, file.bytes);
  if (isObject(value) && 'documents' in value && !('schemaVersion' in value) && Array.isArray(value.documents)) {
    throw new ReadError({ kind: 'not-a-document', path: file.path, what: 'a manifest' });
  }
  if (isObject(value) && 'statements' in value) {
    await assertSchema(file.path, 'model', modelOf([value]), `{"documents":[${text}]}`);
    return { documents: [value as unknown as PolicyDocument], skipped: [] };
  }
  await assertSchema(file.path, 'model', value, text);
  return value as Model;
}

/** Whether objects stand one on a line, as of NDJSON whose name or pipe does not say so. */
function isOneALine(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(0x0a);
  if (end < 2) return false;
  const [opens, closes] = ['{', '}'].map((sign) => sign.charCodeAt(0));
  const last = bytes[end - 1] === 0x0d ? end - 2 : end - 1;
  return bytes[0] === opens && bytes[last] === closes && bytes[end + 1] === opens;
}

async function readLines(file: SourceFile): Promise<Omit<Model, 'schemaVersion'>> {
  const documents: PolicyDocument[] = [];
  const lines = Buffer.from(file.bytes).toString('utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      const { documents: found } = await readModel({ ...file, bytes: Buffer.from(line) }, 'application/json');
      documents.push(...found);
    } catch (error) {
      if (error instanceof ReadError && 'place' in error.problem) {
        const place = { ...error.problem.place, line: index + 1 };
        throw new ReadError({ ...error.problem, place });
      }
      throw error;
    }
  }
  return { documents, skipped: [] };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const modelOf = (documents: unknown[]) => ({ schemaVersion: '1.0', documents, skipped: [] });
