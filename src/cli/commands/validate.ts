import { InvalidArgumentError, Option } from 'commander';
import { isCalendarDate } from '../../read/calendar-date.ts';
import type { Register } from '../context.ts';
import { findingsFormats } from '../findings-formats.ts';
import { addCommonOptions, addDocumentOptions } from '../options.ts';
import type { ValidateCommandOptions } from '../validate-settings.ts';

/** `barnevern validate INPUT…`: documents, models, manifests and configurations → findings. */
export const registerValidate: Register = (program, context) => {
  const command = program
    .command('validate')
    .summary('documents or models → findings, for CI')
    .description(
      'Checks documents against the rules, and models, manifests and configurations against their schemas.\n' +
        'Exit status: 0 nothing at or above --fail-on, 1 something, 2 an input was not examined.',
    )
    .argument('<input...>', 'files, folders, globs, or `-` for standard input; models that `parse` printed too');
  addDocumentOptions(addCommonOptions(command, Object.keys(findingsFormats)))
    .addOption(
      new Option('--fail-on <severity>', 'least severity that fails').choices(['error', 'warning', 'info', 'never']),
    )
    .option('--baseline <file>', 'findings that are known: shown, but not counted')
    .option('--update-baseline', 'take out of the baseline what no longer occurs')
    .option('--accept-new', 'with --update-baseline: take in what is new')
    .addOption(new Option('--as-of <date>', 'date that plans are held against, such as 2026-01-31').argParser(isoDate))
    .option('--fix', 'correct encoding, invisible characters, quotation marks and numbering in the files')
    .addHelpText('after', examples)
    .action(async (inputs: string[], options: ValidateCommandOptions) => {
      const { runValidation } = await import('../run-validation.ts');
      return runValidation(inputs, options, context);
    });
};

const examples = `
Examples:
  barnevern validate samples
  barnevern validate samples --fail-on warning --format github
  barnevern validate samples --baseline baseline.json --update-baseline --accept-new
  barnevern validate samples --fix
  barnevern parse samples --format json | barnevern validate -`;

function isoDate(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError('Expected a date such as 2026-01-31.');
  return text;
}
