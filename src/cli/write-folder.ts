import { existsSync, mkdirSync, renameSync, type Stats, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cannotWrite } from './cannot-write.ts';
import type { Io } from './io.ts';

/** What each format's files end in. */
const extensions: Readonly<Record<string, string>> = { markdown: 'md', stratml: 'xml', outline: 'txt' };

/** Whether `-o` names a folder: it is one, or ends as one. */
export function isFolder(output: string | undefined, io: Pick<Io, 'cwd'>): output is string {
  if (output === undefined || output === '-') return false;
  if (/[\\/]$/.test(output)) return true;
  return statIn(io.cwd, output)?.isDirectory() === true;
}

function statIn(cwd: string, output: string): Stats | undefined {
  try {
    return statSync(resolve(cwd, output), { throwIfNoEntry: false });
  } catch (error) {
    throw cannotWrite(output, error);
  }
}

/** Gives each document a file name of its own, from its id. */
export function fileNames(format: string): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const base = id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'document';
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return `${count === 1 ? base : `${base}-${count}`}.${extensions[format] ?? format}`;
  };
}

/**
 * Writes a file into a folder, made where it is not there; whole or not at all. An existing file is left as it is,
 * unless `force`. Returns whether it was written.
 * @throws UsageError where the file system refuses.
 */
export function writeInto(
  folder: string,
  name: string,
  text: string,
  { force, io }: { force: boolean; io: Pick<Io, 'cwd'> },
): boolean {
  const target = join(resolve(io.cwd, folder), name);
  if (!force && existsSync(target)) return false;
  try {
    mkdirSync(resolve(io.cwd, folder), { recursive: true });
    writeWhole(target, text);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  return true;
}

function writeWhole(target: string, text: string): void {
  const scratch = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(scratch, text, { flag: 'wx' });
    renameSync(scratch, target);
  } finally {
    if (existsSync(scratch)) unlinkSync(scratch);
  }
}
