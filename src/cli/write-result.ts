import { closeSync, fchmodSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './errors.ts';
import { type Io, write } from './io.ts';

/** Text of a result, all at once or as it comes. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

/**
 * Writes a result to standard output, or to a file whole or not at all: into a new file beside it, which takes its
 * name when the last piece is there. Where there is no piece at all, no file is made.
 * @throws UsageError where the file cannot be written; whatever `pieces` throws.
 */
export async function writeResult(pieces: Pieces, output: string | undefined, io: Io): Promise<void> {
  if (output === undefined || output === '-') {
    for await (const piece of pieces) if (piece !== '') await write(io.stdout, piece);
    return;
  }
  const target = realTarget(resolve(io.cwd, output));
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat?.isDirectory()) throw new UsageError(`\`${output}\` is a folder; expected the name of a file after \`-o\``);
  const direct = stat !== undefined && !stat.isFile();
  const scratch = direct ? target : `${target}.${process.pid}.tmp`;
  const handle = openFor(output, scratch, direct);
  let written = 0;
  let done = false;
  try {
    for await (const piece of pieces) written += writeSync(handle, piece);
    if (stat && !direct) fchmodSync(handle, stat.mode);
    if (written > 0 && !direct) renameSync(scratch, target);
    done = written > 0;
  } finally {
    closeSync(handle);
    if (!done && !direct) unlinkSync(scratch);
  }
}

/** The file itself where the name is a link. */
function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function openFor(output: string, path: string, existing: boolean): number {
  try {
    return openSync(path, existing ? 'w' : 'wx');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT' || code === 'ENOTDIR'
        ? `the folder \`${dirname(output)}\` does not exist`
        : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
          ? 'permission is denied'
          : String(code);
    throw new UsageError(`\`${output}\` cannot be written: ${why}`);
  }
}
