import { commandsFor } from './commands/index.ts';
import { runWith } from './run-with.ts';

/** The program with all its commands. */
export const run = runWith(commandsFor);
