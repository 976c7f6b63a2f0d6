import type { DiffResult } from '../../diff/diff-types.ts';
import type { Style } from '../../report/style.ts';
import { comparePair, type Pair } from '../compare-pair.ts';
import type { Context, Register } from '../context.ts';
import { addDiffOptions, type DiffCommandOptions } from '../diff-options.ts';
import { UsageError } from '../errors.ts';
import { readGitDriverInput } from '../git-driver.ts';
import { readOneDocument } from '../one-document.ts';
import { addCommonOptions, addDocumentOptions } from '../options.ts';
import { openSession, type Session } from '../session.ts';
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
      'Aligns the statements of two documents by meaning and says what became of each: unchanged, reworded, changed ' +
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
  barnevern diff samples/barneombudet-2019-2021.md samples/barneombudet-2022-2024.md --only weakened,removed --format markdown
  barnevern diff HEAD~1:samples/sos-barnebyer-2020.txt samples/sos-barnebyer-2020.txt --fail-on warning`;

async function diff(inputs: readonly string[], options: DiffCommandOptions, context: Context): Promise<void> {
  const session = await openSession(options, context.io);
  const read = options.gitDriver ? readGitDriverInput : readPair;
  const pair = await read(inputs, options, session, context);
  if (!pair) return context.settle(2);
  const result = await comparePair(pair, options, session, context.io);
  const failOn = options.failOn ?? session.config.value.diff?.failOn;
  const { fails } = await import('../../diff/policies/levels.ts');
  const name = options.format ?? (session.terminal || options.gitDriver ? 'pretty' : 'json');
  const format = await formats[name]?.();
  if (!format) throw new UsageError(`there is no format \`${name}\``);
  await writeResult([format(result, session.style)], options.output, context.io);
  if (failOn && !options.gitDriver && result.changes.some((change) => fails(change, failOn))) context.settle(1);
}

async function readPair(
  inputs: readonly string[],
  options: DiffCommandOptions,
  session: Session,
  context: Context,
): Promise<Pair | null> {
  const [first, second, ...more] = inputs;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UsageError(`\`diff\` compares two documents and was given ${inputs.length}; \`timeline\` follows more`);
  }
  if (first === '-' && second === '-') throw new UsageError('standard input holds one document; name the other one');
  const before = await readOneDocument(first, options, session, context);
  const after = await readOneDocument(second, options, session, context);
  return before && after ? [before, after] : null;
}
