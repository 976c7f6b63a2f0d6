import { dirname } from 'node:path';
import { UsageError } from './errors.ts';

/** What the codes of the file system mean to who waits for a result; a path or null for standard output goes in. */
const reasons: Readonly<Record<string, (output: string) => string>> = {
  ENOENT: (output) => `the folder \`${dirname(output)}\` does not exist`,
  ENOTDIR: (output) => `\`${dirname(output)}\` is no folder`,
  EACCES: () => 'permission is denied',
  EPERM: () => 'permission is denied',
  EROFS: () => 'permission is denied',
  EEXIST: () => 'something of that name is in the way',
  ENOSPC: () => 'no space is left on the device',
  EDQUOT: () => 'no space is left on the device',
  EFBIG: () => 'it would be too large for the device',
  ENAMETOOLONG: () => 'the name is too long',
};

/** Takes what writing threw; gives the error to throw in its place, or the same where the file system is not to blame. */
export function cannotWrite(output: string | null, error: unknown): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  const why =
    code === undefined ? undefined : (reasons[code]?.(output ?? '') ?? (/^E[A-Z0-9]+$/.test(code) ? code : undefined));
  if (why === undefined) return error;
  return new UsageError(`${output === null ? 'standard output' : `\`${output}\``} cannot be written: ${why}`);
}
