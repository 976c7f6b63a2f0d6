import { registerParse } from './commands/parse.ts';
import { mainOf } from './main-of.ts';
import { runWith } from './run-with.ts';

/** The program with one command: it loads in two thirds of the time, and `parse` is what runs once a document. */
export const run = runWith(() => [registerParse]);
export const main = mainOf(run);
