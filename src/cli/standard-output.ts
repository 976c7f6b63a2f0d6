import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Output } from './io.ts';

/**
 * Standard output (1) or error (2). A file, pipe or socket is written to by its number, as what `process` has for it
 * loads all of `net` and takes 2 ms, or 1 for the null device. A terminal, and a pipe that does not wait for its reader,
 * are left to `stream`.
 */
export function standardOutput(handle: 1 | 2, stream: () => NodeJS.WriteStream): Output {
  return isPlain(handle) ? new PlainOutput(handle, stream) : stream();
}

function isPlain(handle: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stat = fstatSync(handle);
    return !stat.isCharacterDevice() || stat.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

class PlainOutput implements Output {
  readonly #handle: number;
  readonly #stream: () => NodeJS.WriteStream;
  #full = false;

  constructor(handle: number, stream: () => NodeJS.WriteStream) {
    this.#handle = handle;
    this.#stream = stream;
  }

  write(text: string, done?: (error?: Error | null) => void): boolean {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
      while (!this.#full && written < bytes.length) written += writeSync(this.#handle, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
        done?.(error as Error);
        return false;
      }
      this.#full = true;
    }
    if (this.#full) return this.#stream().write(bytes.subarray(written), done);
    done?.();
    return true;
  }
}
