import { type Command, Option } from 'commander';
import type { Level } from '../diff/diff-types.ts';
import { type ChangeName, changeNames } from '../diff/policies/names.ts';
import type { Kind } from '../model/model-types.ts';
import { kinds, listOf, share, topicNames } from './option-values.ts';
import type { DocumentOptions } from './options.ts';

/** Options of `diff` and `timeline` beside those of all commands. */
export interface SelectionOptions extends DocumentOptions {
  readonly topic?: readonly string[];
  readonly kind?: readonly Kind[];
  readonly minScore?: number;
}

export interface TimelineCommandOptions extends SelectionOptions {
  readonly failOn?: Level | 'never';
}

export interface DiffCommandOptions extends SelectionOptions {
  readonly only?: readonly ChangeName[];
  readonly failOn?: Level | 'never';
  readonly accept?: string;
  readonly gitDriver?: boolean;
}

/** Adds the options that choose what is compared. */
export function addSelectionOptions(command: Command): Command {
  return command
    .addOption(new Option('--topic <names>', 'only statements on these topics, by id or label').argParser(topicNames))
    .addOption(new Option('--kind <kinds>', `only these kinds: ${kinds.join(', ')}`).argParser(listOf(kinds)))
    .addOption(new Option('--min-score <number>', 'likeness from 0 to 1 that a pair must have').argParser(share));
}

const failOn = (description: string): Option =>
  new Option('--fail-on <level>', description).choices(['info', 'notice', 'warning', 'never']);

/** Adds the options of `timeline` alone. */
export const addTimelineOptions = (command: Command): Command =>
  addSelectionOptions(command).addOption(failOn('exit with 1 where the newest period has this level or a higher one'));

/** Adds the options of `diff` alone. */
export function addDiffOptions(command: Command): Command {
  return addSelectionOptions(command)
    .addOption(
      new Option('--only <changes>', `only these types and facets: ${changeNames.join(', ')}`).argParser(
        listOf(changeNames),
      ),
    )
    .addOption(failOn('exit with 1 from this level on'))
    .option('--accept <file>', 'known changes, by id and with a reason, that are not to fail')
    .option('--git-driver', 'take the arguments that git gives to a diff command');
}
