import type { Command } from 'commander';
import type { Parsed, ParseOptions } from '../pipeline.ts';
import type { SourceFile } from '../read/types.ts';
import type { Io } from './io.ts';

/** Reads and parses one document. */
export type ParseFile = (file: SourceFile, options: ParseOptions) => Promise<Parsed>;

/** What a command works with. */
export interface Context {
  readonly io: Io;
  readonly parseFile: ParseFile;
  /** Tells the exit status; the highest told is the program's. */
  readonly settle: (status: number) => void;
}

/** Adds a command to the program. Imports nothing heavy: what the command needs is imported when it runs. */
export type Register = (program: Command, context: Context) => void;
