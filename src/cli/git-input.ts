import { ReadError } from '../read/errors.ts';
import { defaultMaxBytes, kindOfPath } from '../read/source.ts';
import type { SourceFile } from '../read/types.ts';

/** A file as it is in a revision. */
export interface Revision {
  readonly revision: string;
  readonly path: string;
}

/**
 * Reads `REV:path`, as git writes it, where no file has that name. Null for anything else: a drive letter is no
 * revision, and nothing that begins with a dash can come to be an option.
 */
export function asRevision(input: string, cwd: string): Revision | null {
  const { revision, path } = /^(?<revision>[^-:][^:]+|[^-:\W\d]\w|@|HEAD):(?<path>.+)$/u.exec(input)?.groups ?? {};
  if (revision === undefined || path === undefined || kindOfPath(input, cwd) !== null) return null;
  return { revision, path };
}

/**
 * Takes a file out of a revision through the git that is installed. No shell, no prompt, no network.
 * @throws ReadError where git is missing, or knows no such revision or path.
 */
export async function readRevision(
  { revision, path }: Revision,
  cwd: string,
  maxBytes = defaultMaxBytes,
): Promise<SourceFile> {
  const name = `${revision}:${path}`;
  const bytes = await git(['cat-file', 'blob', name], name, cwd, maxBytes);
  if (bytes.length === 0) throw new ReadError({ kind: 'empty', path: name });
  return { path: name, bytes };
}

const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };

async function git(args: readonly string[], name: string, cwd: string, maxBytes: number): Promise<Uint8Array> {
  // Imported here, as it takes milliseconds to load.
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const options = { cwd, maxBuffer: maxBytes, encoding: 'buffer' as const, env: { ...process.env, ...quiet } };
    execFile('git', [...args], options, (error, stdout, stderr) => {
      if (error) reject(problem(error, stderr.toString('utf8'), name, maxBytes));
      else resolve(stdout);
    });
  });
}

function problem(error: Error & { readonly code?: unknown }, said: string, path: string, maxBytes: number): ReadError {
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return new ReadError({ kind: 'too-large', path, maxBytes });
  if (error.code === 'ENOENT') return new ReadError({ kind: 'unreadable', path, why: 'git is not installed' });
  const [first = 'git cannot find it'] = said.split('\n');
  return new ReadError({ kind: 'unreadable', path, why: first.replace(/^fatal: /u, '') || 'git cannot find it' });
}
