import type { TimelineResult } from '../../diff/timeline-types.ts';
import type { PolicyDocument } from '../../model/model-types.ts';
import type { Style } from '../../report/style.ts';
import type { Context, Register } from '../context.ts';
import { addSelectionOptions, differentOrganisations, type SelectionOptions } from '../diff-options.ts';
import { UsageError } from '../errors.ts';
import { asRevision } from '../git-input.ts';
import { readDocuments } from '../inputs.ts';
import { readOneDocument } from '../one-document.ts';
import { addCommonOptions, addDocumentOptions } from '../options.ts';
import { openSession, type Session } from '../session.ts';
import { writeResult } from '../write-result.ts';

const formats: Readonly<Record<string, () => Promise<(result: TimelineResult, style: Style) => string>>> = {
  pretty: async () => (await import('../../report/timeline-pretty.ts')).timelinePretty,
  json: async () => (await import('../../report/timeline-json.ts')).timelineJson,
  markdown: async () => (await import('../../report/timeline-markdown.ts')).timelineMarkdown,
  html: async () => (await import('../../report/timeline-html.ts')).timelineHtml,
  csv: async () => (await import('../../report/timeline-csv.ts')).timelineCsv,
};

/** `barnevern timeline INPUT…`: each concern of an organisation followed through its periods. */
export const registerTimeline: Register = (program, context) => {
  const command = program
    .command('timeline')
    .summary('a series of periods → concerns followed through them')
    .description(
      'Follows each concern through two or more documents of one organisation, oldest first: introduced, continued, ' +
        'strengthened, weakened, gone, back again. JSON holds an address map from statement to statement.',
    )
    .argument('<input...>', 'files, folders, globs, models, `-`, or git revisions such as HEAD~1:plan.md');
  addSelectionOptions(addDocumentOptions(addCommonOptions(command, Object.keys(formats))))
    .addHelpText('after', examples)
    .action((inputs: string[], options: SelectionOptions) => timeline(inputs, options, context));
};

const examples = `
Examples:
  barnevern timeline 'samples/barneombudet-*'
  barnevern timeline 'samples/barneombudet-*' --format html --output timeline.html
  barnevern timeline 'samples/barneombudet-*' --topic fosterhjem --format markdown`;

async function timeline(inputs: readonly string[], options: SelectionOptions, context: Context): Promise<void> {
  const session = await openSession(options, context.io);
  const documents = await readAll(inputs, options, session, context);
  if (documents.length < 2) {
    throw new UsageError(
      `\`timeline\` follows two documents or more and was given ${documents.length} that can be read`,
    );
  }
  const others = differentOrganisations(documents);
  if (others.length > 0) session.note(`the documents are of different organisations: ${others.join(', ')}`);
  const { makeTimeline } = await import('../../diff/timeline.ts');
  const { topic: topics, kind: kinds, minScore = session.config.value.diff?.minScore } = options;
  const selection = { ...(topics ? { topics } : {}), ...(kinds ? { kinds } : {}) };
  const result = makeTimeline(documents, { ...selection, ...(minScore === undefined ? {} : { minScore }) });
  const name = options.format ?? (session.terminal ? 'pretty' : 'json');
  const format = await formats[name]?.();
  if (!format) throw new UsageError(`there is no format \`${name}\``);
  await writeResult([format(result, session.style)], options.output, context.io);
}

/** All documents, in the order of the inputs; what could not be read has been said, and makes the status 2. */
async function readAll(
  inputs: readonly string[],
  options: SelectionOptions,
  session: Session,
  context: Context,
): Promise<readonly PolicyDocument[]> {
  const found: PolicyDocument[] = [];
  for (const input of inputs) {
    if (asRevision(input, context.io.cwd)) {
      const document = await readOneDocument(input, options, session, context);
      if (document) found.push(document);
      else context.settle(2);
      continue;
    }
    const { documents, skipped } = await readDocuments([input], options, session, context);
    if (skipped.length > 0) context.settle(2);
    found.push(...documents);
  }
  return found;
}
