import type { ParseFile } from '../../src/cli/context.ts';
import { run } from '../../src/cli/run.ts';

/** What a run of the program gave. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world of a run, as far as it matters. */
export interface World {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  /** Whether standard output and standard error are terminals. */
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly parseFile?: ParseFile;
}

/** Runs the program in this process, as a shell would with these words. */
export async function program(words: readonly string[], world: World = {}): Promise<Outcome> {
  const { terminal = false, columns = 80, stdin = '', cwd = process.cwd(), env = {}, parseFile } = world;
  const stdout = sink(terminal, columns);
  const stderr = sink(terminal, columns);
  const io = { stdin: once(stdin), stdout, stderr, cwd, env, parallelism: 1 };
  const status = await run(words, io, parseFile ? { parseFile } : {});
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function sink(isTTY: boolean, columns: number) {
  let all = '';
  return {
    isTTY,
    columns: isTTY ? columns : undefined,
    write(text: string, done?: (error?: Error | null) => void) {
      all += text;
      done?.();
      return true;
    },
    text: () => all,
  };
}

async function* once(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  if (input.length > 0) yield typeof input === 'string' ? Buffer.from(input) : input;
}

/** Splits a command line at blanks; single quotes hold words together. */
export const wordsOf = (line: string): string[] => pipelineOf(line).flat();

/** The words of each command of a line, where bare `|` parts them. */
export function pipelineOf(line: string): string[][] {
  const commands: string[][] = [[]];
  for (const [, quoted, bare] of line.matchAll(/'([^']*)'|(\S+)/g)) {
    if (bare === '|') commands.push([]);
    else commands.at(-1)?.push(quoted ?? bare ?? '');
  }
  return commands;
}
