import type { Skipped } from '../../model/model-types.ts';
import type { ModelFormat } from '../../report/model-format.ts';
import type { Style } from '../../report/style.ts';
import type { Context, Register } from '../context.ts';
import { UsageError } from '../errors.ts';
import { readInputs } from '../inputs.ts';
import { intoFolder, keepExisting, tellLosses } from '../into-folder.ts';
import { modelFormats } from '../model-formats.ts';
import { addCommonOptions, addDocumentOptions, addFailOn, type DocumentOptions } from '../options.ts';
import { openSession, type Session } from '../session.ts';
import { styleWithTopics } from '../vocabulary.ts';
import { isFolder } from '../write-folder.ts';
import { writeResult } from '../write-result.ts';

/** A document without statements is a finding at level `warning`, the only one that `parse` itself has. */
interface ParseOptions extends DocumentOptions {
  readonly failOn: 'info' | 'warning' | 'never';
  readonly force?: boolean;
}

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

/** Nothing at all is written where nothing could be read, or where the format has no place for all of it. */
async function* pieces(
  inputs: readonly string[],
  options: ParseOptions,
  session: Session,
  context: Context,
  format: ModelFormat,
): AsyncGenerator<string> {
  const skipped: Skipped[] = [];
  let count = 0;
  let held = '';
  for await (const result of readInputs(inputs, options, session, context)) {
    skipped.push(...result.skipped);
    for (const { document } of result.documents) {
      if (document.statements.length === 0) {
        session.note(`\`${document.source.path}\` holds no statements`);
        if (options.failOn !== 'never') context.settle(1);
      }
      if (format.one !== undefined && count > 0) throw new UsageError(format.one);
      tellLosses(format, document, session);
      const text = format.document(document, count);
      if (format.one === undefined) yield text;
      else held = text;
      count += 1;
    }
  }
  if (held !== '') yield held;
  if (skipped.length > 0) context.settle(2);
  if (count > 0 || skipped.length === 0) yield format.end(count, skipped);
}
