import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ReadError } from './errors.ts';
import { documentExtensions, extensionOf } from './media-type.ts';
import type { SourceFile } from './types.ts';

/** 64 MiB: what is read of one file unless `--max-bytes` says otherwise. */
export const defaultMaxBytes = 64 * 1024 * 1024;

/** Where the bytes come from. Paths are taken relative to `cwd` and reported as given. */
export interface SourceOptions {
  readonly cwd: string;
  readonly maxBytes?: number;
  readonly mediaType?: string;
}

/**
 * Reads a file. The limit is held while reading too, so that a device or a growing file cannot fill the memory.
 * @throws ReadError where it is missing, a folder, empty, over the limit or not to be read.
 */
export function readSource(path: string, options: SourceOptions): SourceFile {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const bytes = guarded(path, () => {
    const handle = openSync(resolve(options.cwd, path), 'r');
    try {
      const stat = fstatSync(handle);
      if (stat.isDirectory()) throw new ReadError({ kind: 'not-a-document', path, what: 'a folder' });
      if (stat.isFile() && stat.size > maxBytes) throw new ReadError({ kind: 'too-large', path, maxBytes });
      return stat.isFile() ? readFileSync(handle) : readStream(handle, path, maxBytes);
    } finally {
      closeSync(handle);
    }
  });
  if (bytes.length === 0) throw new ReadError({ kind: 'empty', path });
  return { path, bytes, ...(options.mediaType === undefined ? {} : { mediaType: options.mediaType }) };
}

/** A pipe or device: its size is not known before its end. */
function readStream(handle: number, path: string, maxBytes: number): Buffer {
  const chunks: Buffer[] = [];
  for (let total = 0; ; ) {
    const chunk = Buffer.allocUnsafe(65_536);
    const count = readSync(handle, chunk, 0, chunk.length, null);
    if (count === 0) return Buffer.concat(chunks);
    total += count;
    if (total > maxBytes) throw new ReadError({ kind: 'too-large', path, maxBytes });
    chunks.push(chunk.subarray(0, count));
  }
}

/**
 * Reads standard input to its end.
 * @throws ReadError where there is nothing, or more than the limit.
 */
export async function readStdin(
  stream: AsyncIterable<Uint8Array | string>,
  options: Omit<SourceOptions, 'cwd'> = {},
): Promise<SourceFile> {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    total += bytes.length;
    if (total > maxBytes) throw new ReadError({ kind: 'too-large', path: '-', maxBytes });
    chunks.push(bytes);
  }
  if (total === 0) throw new ReadError({ kind: 'empty', path: '-' });
  return {
    path: '-',
    bytes: Buffer.concat(chunks),
    ...(options.mediaType === undefined ? {} : { mediaType: options.mediaType }),
  };
}

/** `file`, `folder`, `other` (a pipe, a device, or what only reading will tell), or null where nothing is there. */
export function kindOfPath(path: string, cwd: string): 'file' | 'folder' | 'other' | null {
  try {
    const stat = statSync(resolve(cwd, path), { throwIfNoEntry: false });
    if (!stat) return null;
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? null : 'other';
  }
}

/** Whether something stands at a path. */
export const exists = (path: string, cwd: string): boolean => existsSync(resolve(cwd, path));

/**
 * The documents in a folder and the folders below it, in code unit order of their paths. Names that begin with a dot,
 * `node_modules`, JSON (models are read only when named) and unknown formats are passed over.
 * @throws ReadError where a folder cannot be listed.
 */
export function listFolder(folder: string, cwd: string): string[] {
  const found: string[] = [];
  const visit = (path: string) => {
    for (const entry of guarded(path, () => readdirSync(resolve(cwd, path), { withFileTypes: true }))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const below = join(path, entry.name);
      const kind = entry.isSymbolicLink() ? linkKind(below, cwd) : entry.isDirectory() ? 'folder' : 'file';
      if (kind === 'folder') visit(below);
      else if (kind === 'file' && documentExtensions.has(extensionOf(entry.name))) found.push(below);
    }
  };
  visit(folder);
  return found.sort(byCodeUnit);
}

/** Linked files count; linked folders are passed over, since they can lead in a ring. */
function linkKind(path: string, cwd: string): 'file' | null {
  return kindOfPath(path, cwd) === 'file' ? 'file' : null;
}

/** The files that a glob matches, in code unit order. */
export async function listGlob(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, { cwd, ignore: ['**/node_modules/**'], expandDirectories: false });
  return found.sort(byCodeUnit);
}

/** Whether a name that no file has can be a glob. */
export const looksLikeGlob = (path: string): boolean => /[*?[\]{}]|[!+@]\(/.test(path);

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a ring',
  EIO: 'the disk reports an error',
};

function guarded<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new ReadError({ kind: 'missing', path });
    throw new ReadError({ kind: 'unreadable', path, why: reasons[code] ?? code, code });
  }
}
