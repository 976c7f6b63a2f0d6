import { version } from 'virtual:package';
import { Command, CommanderError } from 'commander';
import { safe } from '../report/safe.ts';
import type { ParseFile, Register } from './context.ts';
import { UsageError } from './errors.ts';
import { type Io, OutputClosed } from './io.ts';

/** Parts that a test can put in the place of the real ones. */
export interface Parts {
  readonly parseFile?: ParseFile;
}

/**
 * The program: takes the arguments after the program's name, gives the exit status.
 * 0 done and clean; 1 findings at or above `--fail-on`; 2 could not do the job. Never throws.
 */
export type Run = (argv: readonly string[], io: Io, parts?: Parts) => Promise<number>;

/** The program with some commands: those that a command line may mean. */
export function runWith(commandsFor: (argv: readonly string[]) => readonly Register[]): Run {
  return async (argv, io, parts = {}) => {
    let status = 0;
    const settle = (told: number) => {
      status = Math.max(status, told);
    };
    try {
      const program = createProgram(io);
      for (const register of commandsFor(argv))
        register(program, { io, settle, parseFile: parts.parseFile ?? lazyParseFile });
      program.hook('preAction', (_, command) => refuseEmpty(command));
      for (const command of program.commands) command.exitOverride((error) => stop(error, command));
      await program.exitOverride((error) => stop(error, program)).parseAsync([...argv], { from: 'user' });
      return status;
    } catch (error) {
      if (error instanceof OutputClosed) return status;
      if (error instanceof CommanderError) return error.exitCode;
      io.stderr.write(`barnevern: ${safe(sentenceFor(error, argv.includes('--debug')))}\n`);
      return 2;
    }
  };
}

/** What an unset variable of the shell leaves behind would else be the current folder. */
function refuseEmpty(command: Command): void {
  if (!command.args.includes('')) return;
  throw new UsageError(
    `\`${command.name()}\` was given an empty argument, as an unset variable of the shell gives; \`.\` is the current folder`,
  );
}

const lazyParseFile: ParseFile = async (file, options) => (await import('./parse-file.ts')).parseFile(file, options);

function createProgram(io: Io): Command {
  return new Command('barnevern')
    .description('Reads policy documents: goals, activities, proposals, findings and achievements, with their places.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError(true)
    .addHelpText('after', examples)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(io.stderr.columns ?? 80, 100),
    });
}

const examples = `
Examples:
  barnevern parse samples
  barnevern validate samples
  barnevern diff samples/barneombudet-2019-2021.md samples/barneombudet-2022-2024.md
  barnevern xref samples --format html --output xref.html
  barnevern parse --help

Exit status: 0 done and clean; 1 findings at or above --fail-on; 2 could not do the job.`;

/** Help and version end the run well; every other stop is wrong usage, said with what exists. */
function stop(error: CommanderError, command: Command): never {
  if (error.exitCode === 0) throw error;
  if (error.code === 'commander.help') throw new CommanderError(2, error.code, error.message);
  const path = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  const what = error.message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  const exists =
    error.code === 'commander.unknownCommand'
      ? `; there is ${command.commands.map((child) => `\`${child.name()}\``).join(', ')}`
      : error.code === 'commander.unknownOption'
        ? `; there is ${command.options.map((option) => `\`${option.long ?? option.short}\``).join(', ')}`
        : '';
  throw new UsageError(`${what}${exists}; \`${path} --help\` tells more`);
}

function sentenceFor(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return String(error);
  if (debug) return `${error.stack}${error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : ''}`;
  if (error.name === 'UsageError' || error.name === 'ReadError') return error.message;
  return `${error.message}; this is a fault in barnevern, and \`--debug\` shows where`;
}
