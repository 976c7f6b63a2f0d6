import type { Style } from '../../report/style.ts';
import type { Verification } from '../../verify/verification-types.ts';
import type { Context, Register } from '../context.ts';
import { addCommonOptions, type CommonOptions } from '../options.ts';
import { openSession } from '../session.ts';
import { writeResult } from '../write-result.ts';

type Format = (verification: Verification, style: Style) => string;

const formats: Readonly<Record<string, () => Promise<Format>>> = {
  pretty: async () => (await import('../../report/verification-pretty.ts')).verificationPretty,
  json: async () => (await import('../../report/verification-json.ts')).verificationJson,
};

/** `barnevern verify MODEL…`: do the sources still say what a model quotes? */
export const registerVerify: Register = (program, context) => {
  const command = program
    .command('verify')
    .summary('model → are its quotes still in their sources?')
    .description(
      'Reads the sources of a model again and says of every quote: exact, moved, changed or gone.\n' +
        'Ends with status 1 where any is changed or gone, with 2 where a source cannot be read.',
    )
    .argument('<model...>', 'models that `parse` printed, or `-` for standard input');
  addCommonOptions(command, Object.keys(formats))
    .addHelpText('after', examples)
    .action((models: string[], options: CommonOptions) => verify(models, options, context));
};

const examples = `
Examples:
  barnevern parse samples --format json | barnevern verify -
  barnevern parse samples --format json | barnevern verify - --format pretty`;

async function verify(models: readonly string[], options: CommonOptions, context: Context): Promise<void> {
  const session = await openSession(options, context.io);
  const { verifyModels } = await import('../verify-sources.ts');
  const verification = await verifyModels(models, context.io);
  for (const { reason } of verification.skipped) session.complain(reason);
  if (verification.skipped.length > 0) context.settle(2);
  const { changed, gone } = verification.summary;
  if (changed + gone > 0) context.settle(1);
  const load = formats[options.format ?? (session.terminal ? 'pretty' : 'json')] as () => Promise<Format>;
  await writeResult([(await load())(verification, session.style)], options.output, context.io);
}
