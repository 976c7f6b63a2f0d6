import { type Command, Option } from 'commander';
import type { Kind } from '../model/model-types.ts';
import { kinds, listOf, share, topicNames } from './option-values.ts';
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

/** Adds the options that select statements; `what` is what is selected, in the help. */
export function addSelectionOptions(command: Command, what: string): Command {
  return command
    .option('--between <names...>', `${what} of these organisations or documents only`)
    .addOption(new Option('--topic <names...>', `${what} on these topics only, by id or label`).argParser(topicNames))
    .addOption(
      new Option('--kind <names...>', `${what} of these kinds only: ${kinds.join(', ')}`).argParser(listOf(kinds)),
    )
    .option('--query <words>', 'statements of all documents on a question, ranked')
    .addOption(new Option('--min-score <score>', `${what} of at least this score, 0 to 1`).argParser(share))
    .addOption(
      new Option('--top <count>', what === 'links' ? 'so many links for each statement' : `so many ${what}`).argParser(
        positiveInteger,
      ),
    )
    .option('--bom', 'begin CSV with a byte order mark, for spreadsheets');
}
