import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Kind } from '../model/model-types.ts';
import { positiveInteger } from './options.ts';

/** Options that select statements, of `xref` and `list` alike. */
export interface SelectionOptions {
  readonly between?: string[];
  readonly topic?: string[];
  readonly kind?: Kind[];
  readonly minScore?: number;
  readonly top?: number;
  readonly query?: string;
  readonly bom?: boolean;
}

const kinds = ['goal', 'activity', 'proposal', 'finding', 'achievement'];

/** Adds the options that select statements; `what` is what is selected, in the help. */
export function addSelectionOptions(command: Command, what: string): Command {
  return command
    .option('--between <names...>', `${what} of these organisations or documents only`)
    .option('--topic <ids...>', `${what} on these topics only`)
    .addOption(new Option('--kind <names...>', `${what} of these kinds of statement only`).choices(kinds))
    .option('--query <words>', 'statements of all documents on a question, ranked')
    .addOption(new Option('--min-score <score>', `${what} of at least this score, 0 to 1`).argParser(share))
    .addOption(
      new Option('--top <count>', 'how many are kept: of links, for each statement').argParser(positiveInteger),
    )
    .option('--bom', 'begin CSV with a byte order mark, for spreadsheets');
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('Expected a number from 0 to 1.');
  return value;
}
