import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.ts';

/** What a command printed, and its exit status. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with files in which commands are run. */
export interface World {
  readonly folder: string;
  readonly run: (...argv: string[]) => Promise<Outcome>;
  /** Runs in a folder within this one. */
  readonly runIn: (folder: string, ...argv: string[]) => Promise<Outcome>;
  readonly runWithInput: (input: string, ...argv: string[]) => Promise<Outcome>;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly remove: () => void;
}

/** Makes a folder of its own for a test. */
export function createWorld(files: Readonly<Record<string, string>> = {}): World {
  const folder = mkdtempSync(join(tmpdir(), 'barnevern-'));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  const runAt = async (cwd: string, input: string, argv: readonly string[]): Promise<Outcome> => {
    const printed = { out: '', err: '' };
    const output = (name: 'out' | 'err') => ({
      write(text: string, done?: (error?: Error | null) => void) {
        printed[name] += text;
        done?.();
        return true;
      },
    });
    const stdin = (async function* () {
      if (input !== '') yield input;
    })();
    const io = { stdin, stdout: output('out'), stderr: output('err'), cwd, env: {}, parallelism: 1 };
    const status = await run([...argv], io);
    return { status, ...printed };
  };
  const runWithInput = (input: string, ...argv: string[]) => runAt(folder, input, argv);
  return {
    folder,
    write,
    runWithInput,
    runIn: (within, ...argv) => runAt(join(folder, within), '', argv),
    run: (...argv) => runWithInput('', ...argv),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
