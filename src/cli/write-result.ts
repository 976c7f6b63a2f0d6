import {
  closeSync,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { cannotWrite } from './cannot-write.ts';
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
  const stat = statOf(target, output);
  if (stat?.isDirectory()) throw new UsageError(`\`${output}\` is a folder; expected the name of a file after \`-o\``);
  const direct = stat !== undefined && !stat.isFile();
  const scratch = direct ? target : `${target}.${process.pid}.tmp`;
  let handle: number | null = null;
  let written = 0;
  let done = false;
  const drop = (): void => {
    if (handle !== null) unlinkSync(scratch);
  };
  // Before the file is there: a signal in between would leave it behind.
  const forget = direct ? undefined : io.onInterrupt?.(drop);
  try {
    handle = writing(output, () => openSync(scratch, direct ? 'w' : 'wx'));
    for await (const piece of pieces) {
      // Not `writeSync`, which may write a part and say nothing.
      writing(output, () => writeFileSync(handle as number, piece));
      written += piece.length;
      // Else a signal would wait for the last of many pieces.
      if (forget) await new Promise((resolve) => setImmediate(resolve));
    }
    if (stat && !direct) fchmodSync(handle, stat.mode);
    if (written > 0 && !direct) writing(output, () => renameSync(scratch, target));
    done = written > 0;
  } finally {
    if (handle !== null) closeSync(handle);
    if (!done && !direct) drop();
    forget?.();
  }
}

/** Does what writes to a file; where the file system refuses, says so in one sentence. */
function writing<T>(output: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw cannotWrite(output, error);
  }
}

const statOf = (target: string, output: string) => writing(output, () => statSync(target, { throwIfNoEntry: false }));

/** The file itself where the name is a link. */
function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
