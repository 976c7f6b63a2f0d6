import type { ModelFormat } from '../../report/model-format.ts';
import type { Style } from '../../report/style.ts';
import type { Context, Register } from '../context.ts';
import { intoFolder, keepExisting } from '../into-folder.ts';
import { modelFormats } from '../model-formats.ts';
import { addCommonOptions, addDocumentOptions, addFailOn } from '../options.ts';
import { type ParseOptions, pieces } from '../parse-pieces.ts';
import { openSession } from '../session.ts';
import { styleWithTopics } from '../vocabulary.ts';
import { isFolder } from '../write-folder.ts';
import { writeResult } from '../write-result.ts';

/** `barnevern parse INPUT…`: documents → model. */
export const registerParse: Register = (program, context) => {
  const command = program
    .command('parse')
    .summary('documents → model')
    .description(
      'Reads documents and prints their model: goals, activities, proposals, findings and achievements, each with its ' +
        'place. The outline is for reading and the default on a terminal; JSON is the default elsewhere.',
    )
    .argument('<input...>', 'files, folders, globs, or `-` for standard input; models that `parse` printed too');
  addDocumentOptions(addCommonOptions(command, Object.keys(modelFormats)));
  command.option('--force', 'write over files that are there already (with -o FOLDER/, one file a document)');
  addFailOn(command, ['info', 'warning', 'never'], 'never')
    .addHelpText('after', examples)
    .action((inputs: string[], options: ParseOptions) => parse(inputs, options, context));
};

const examples = `
Examples:
  barnevern parse samples
  barnevern parse samples --format json --output model.json
  barnevern parse samples/sos-barnebyer-2020.txt --format markdown --output page.md
  barnevern parse 'samples/*.md' --format ndjson --quiet
  barnevern parse - --media-type md --organisation Barneombudet --period 2025-2027 < strategy.md`;

async function parse(inputs: readonly string[], options: ParseOptions, context: Context): Promise<void> {
  const session = await openSession(options, context.io);
  const name = options.format ?? (session.terminal ? 'outline' : 'json');
  const load = modelFormats[name] as () => Promise<(style: Style) => ModelFormat>;
  const named = name === 'outline' ? await styleWithTopics(options, session, context.io.cwd) : session.style;
  const format = (await load())(named);
  if (isFolder(options.output, context.io)) return intoFolder(inputs, options, session, context);
  keepExisting(options, context);
  await writeResult(pieces(inputs, options, session, context, format), options.output, context.io);
}
