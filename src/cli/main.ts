import { availableParallelism } from 'node:os';
import { run } from './run.ts';

export { run };

/** Runs the program in a process: what `bin/barnevern.js` plugs in. */
export async function main(process: NodeJS.Process): Promise<void> {
  const ignore = () => {};
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
  process.exitCode = await run(process.argv.slice(2), {
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    get parallelism() {
      return availableParallelism();
    },
  });
}
