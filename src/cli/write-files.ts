import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './errors.ts';

/** A file with its new content. */
export interface NewContent {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files in UTF-8, all of them or none: each into a new file beside it first, and only when all are written do
 * they take their names. A link stays a link, a file keeps its mode, and one that is named twice is written once.
 * @throws UsageError where one cannot be written; then every file is as it was.
 */
export function writeFiles(files: readonly NewContent[], cwd: string): void {
  const prepared: { scratch: string; target: string }[] = [];
  let current = '';
  try {
    for (const { path, text } of files) {
      current = path;
      const target = realpathSync(resolve(cwd, path));
      accessSync(target, constants.W_OK);
      if (prepared.some((done) => done.target === target)) continue;
      const scratch = `${target}.${process.pid}.tmp`;
      const handle = openSync(scratch, 'wx', statSync(target).mode);
      prepared.push({ scratch, target });
      try {
        writeFileSync(handle, text);
        fchmodSync(handle, statSync(target).mode);
      } finally {
        closeSync(handle);
      }
    }
  } catch (error) {
    for (const { scratch } of prepared) unlinkSync(scratch);
    throw new UsageError(
      `\`${current}\` cannot be written (${(error as NodeJS.ErrnoException).code}); no file was changed`,
    );
  }
  for (const { scratch, target } of prepared) renameSync(scratch, target);
}
