import type { DiffResult } from '../../diff/diff-types.ts';
import type { Style } from '../../report/style.ts';
import type { Context, Register } from '../context.ts';
import { addDiffOptions, type DiffCommandOptions } from '../diff-options.ts';
import { readPair } from '../diff-pair.ts';
import { UsageError } from '../errors.ts';
import { readGitDriverInput } from '../git-driver.ts';
import { addCommonOptions, addDocumentOptions } from '../options.ts';
import { openSession } from '../session.ts';
import { refuseUnknownTopics, withTopicIds } from '../topic-ids.ts';
import { writeResult } from '../write-result.ts';

const formats: Readonly<Record<string, () => Promise<(result: DiffResult, style: Style) => string>>> = {
  pretty: async () => (await import('../../report/diff-pretty.ts')).diffPretty,
  json: async () => (await import('../../report/diff-json.ts')).diffJson,
  markdown: async () => (await import('../../report/diff-markdown.ts')).diffMarkdown,
  html: async () => (await import('../../report/diff-html.ts')).diffHtml,
  csv: async () => (await import('../../report/diff-csv.ts')).diffCsv,
};

/** `barnevern diff BEFORE AFTER`: what was kept, sharpened, watered down, dropped, added and done. */
export const registerDiff: Register = (program, context) => {
  const command = program
    .command('diff')
    .summary('two documents → changes')
    .description(
      'Aligns the statements of two documents by meaning and says what became of each: unchanged, reworded, changed\n' +
        '(and how), added or removed, with the words that decided. Pretty on a terminal, JSON elsewhere.',
    )
    .argument('<inputs...>', 'BEFORE and AFTER: files, models, `-`, or git revisions such as HEAD~1:plan.md')
    .usage('[options] <before> <after>');
  addDiffOptions(addDocumentOptions(addCommonOptions(command, Object.keys(formats))))
    .addHelpText('after', examples)
    .action((inputs: string[], options: DiffCommandOptions) => diff(inputs, options, context));
};

const examples = `
Examples:
  barnevern diff samples/barneombudet-2019-2021.md samples/barneombudet-2022-2024.md
  barnevern diff samples/barneombudet-2022-2024.md samples/barneombudet-2025-2027.txt --format markdown --lang nb
  barnevern diff samples/barneombudet-2019-2021.md samples/barneombudet-2022-2024.md --only weakened,removed
  barnevern diff HEAD~1:samples/sos-barnebyer-2020.txt samples/sos-barnebyer-2020.txt --fail-on warning`;

async function diff(inputs: readonly string[], given: DiffCommandOptions, context: Context): Promise<void> {
  const session = await openSession(given, context.io);
  const options = await withTopicIds(given, session, context.io.cwd);
  const read = options.gitDriver ? readGitDriverInput : readPair;
  const pair = await read(inputs, options, session, context);
  if (!pair) return context.settle(2);
  await refuseUnknownTopics(pair, options, session, context.io.cwd);
  const { compare } = await import('../compare.ts');
  const result = await compare(pair, options, session, context);
  const failOn = options.failOn ?? session.config.value.diff?.failOn;
  const { fails } = await import('../../diff/policies/levels.ts');
  const name = options.format ?? (session.terminal || options.gitDriver ? 'pretty' : 'json');
  const format = await formats[name]?.();
  if (!format) throw new UsageError(`there is no format \`${name}\``);
  await writeResult([format(result, session.style)], options.output, context.io);
  if (failOn && failOn !== 'never' && !options.gitDriver && result.changes.some((change) => fails(change, failOn)))
    context.settle(1);
}
