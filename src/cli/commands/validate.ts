import { InvalidArgumentError, Option } from 'commander';
import { updateBaseline } from '../../validate/baseline.ts';
import type { Context, Register } from '../context.ts';
import { findingsFormats } from '../findings-formats.ts';
import { addCommonOptions, addDocumentOptions } from '../options.ts';
import { openSession } from '../session.ts';
import type { ValidateCommandOptions } from '../validate-settings.ts';
import { writeResult } from '../write-result.ts';

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
    .action((inputs: string[], options: ValidateCommandOptions) => validateInputs(inputs, options, context));
};

const examples = `
Examples:
  barnevern validate docs
  barnevern validate docs --fail-on warning --format github
  barnevern validate docs --baseline baseline.json --update-baseline --accept-new
  barnevern validate docs --fix
  barnevern parse docs --format json | barnevern validate -`;

function isoDate(text: string): string {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text))
    throw new InvalidArgumentError('Expected a date such as 2026-01-31.');
  return text;
}

async function validateInputs(
  inputs: readonly string[],
  options: ValidateCommandOptions,
  context: Context,
): Promise<void> {
  const { io, settle } = context;
  const session = await openSession(options, io);
  const [{ validate }, { examine }, { validateSettings }, { settingsOf }] = await Promise.all([
    import('../../validate/validate.ts'),
    import('../examine.ts'),
    import('../validate-settings.ts'),
    import('../inputs.ts'),
  ]);
  const { baseline, ...settings } = await validateSettings(options, session, io.cwd);
  const before = await examine(inputs, await settingsOf(options, session, io.cwd), context);
  const { fixDocuments } = await import('../fix-documents.ts');
  const { examined, fixed } = options.fix
    ? await fixDocuments(before, settings.policy, io.cwd)
    : { examined: before, fixed: [] };
  const known = baseline && {
    path: baseline.path,
    content: baseline.content ?? { schemaVersion: '1.0' as const, findings: [] },
  };
  const findings = validate(examined, { ...settings, language: session.lang, baseline: known, fixed });
  const load = findingsFormats[options.format ?? 'pretty'] as NonNullable<(typeof findingsFormats)[string]>;
  await writeResult([(await load())(findings, session.style)], options.output, io);
  const updated =
    known && options.updateBaseline
      ? updateBaseline(findings.findings, known.content, findings.gone, options.acceptNew === true)
      : null;
  if (known && updated) {
    await writeResult([`${JSON.stringify(updated, null, 2)}\n`], known.path, io);
    const left = findings.findings.filter((finding) => !finding.known).length;
    session.note(`\`${known.path}\` holds ${updated.findings.length}`);
    if (left > 0 && !options.acceptNew) session.note(`${left} new were not taken in; \`--accept-new\` does`);
  }
  if (findings.verdict === 'nothing-examined' || findings.skipped.length > 0) settle(2);
  const isAccepted = updated !== null && options.acceptNew === true;
  if (findings.verdict === 'fail' && !isAccepted) settle(1);
}
