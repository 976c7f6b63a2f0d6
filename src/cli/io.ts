import { cannotWrite } from './cannot-write.ts';

/** Where text goes: standard output or standard error. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string, done?: (error?: Error | null) => void): boolean;
}

/** The world as the program sees it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How many threads may parse at once; 1 keeps everything in this one. */
  readonly parallelism: number;
  /** Has something undone where a signal breaks the run off; returns what takes that back. */
  readonly onInterrupt?: (undo: () => void) => () => void;
}

/** The reader of our output has gone (`| head`): nothing more is wanted, and nothing is wrong. */
export class OutputClosed extends Error {}

/**
 * Writes and waits until the stream has taken it.
 * @throws OutputClosed where nobody reads any more; UsageError where the device is full.
 */
export function write(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (!error) return resolve();
      reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new OutputClosed() : cannotWrite(null, error));
    });
  });
}
