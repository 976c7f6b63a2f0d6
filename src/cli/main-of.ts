import { onSignal } from './on-signal.ts';
import type { Run } from './run-with.ts';
import { standardOutput } from './standard-output.ts';

/** Runs the program in a process: what `bin/barnevern.js` plugs in. Streams are made when something is written. */
export const mainOf =
  (run: Run) =>
  async (process: NodeJS.Process): Promise<void> => {
    const ignore = () => {};
    const stdout = once(() => standardOutput(1, () => process.stdout.on('error', ignore)));
    const stderr = once(() => standardOutput(2, () => process.stderr.on('error', ignore)));
    process.exitCode = await run(process.argv.slice(2), {
      get stdin() {
        return process.stdin;
      },
      get stdout() {
        return stdout();
      },
      get stderr() {
        return stderr();
      },
      cwd: currentFolder(process),
      env: process.env,
      onInterrupt: (undo) => onSignal(process, undo),
      get parallelism() {
        // Few commands ask, and to load it takes a tenth of a millisecond.
        return process.getBuiltinModule('node:os').availableParallelism();
      },
    });
  };

/** A shell may stand in a folder that is gone; then nothing is found from `.`, which is told of the input. */
function currentFolder(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch {
    return process.env.PWD ?? '.';
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
