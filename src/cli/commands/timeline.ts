import type { TimelineResult } from '../../diff/timeline-types.ts';
import type { Style } from '../../report/style.ts';
import type { Context, Register } from '../context.ts';
import { addTimelineOptions, type TimelineCommandOptions } from '../diff-options.ts';
import { UsageError } from '../errors.ts';
import { addCommonOptions, addDocumentOptions } from '../options.ts';
import { readSeries } from '../read-series.ts';
import { openSession } from '../session.ts';
import { refuseUnknownTopics, withTopicIds } from '../topic-ids.ts';
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
        'strengthened, weakened, reversed, gone, back again. JSON holds an address map from statement to statement.',
    )
    .argument('<input...>', 'files, folders, globs, models, `-`, or git revisions such as HEAD~1:plan.md');
  addTimelineOptions(addDocumentOptions(addCommonOptions(command, Object.keys(formats))))
    .addHelpText('after', examples)
    .action((inputs: string[], options: TimelineCommandOptions) => timeline(inputs, options, context));
};

const examples = `
Examples:
  barnevern timeline 'samples/barneombudet-*'
  barnevern timeline 'samples/barneombudet-*' --format html --output timeline.html
  barnevern timeline 'samples/barneombudet-*' --topic fosterhjem --format markdown`;

async function timeline(inputs: readonly string[], given: TimelineCommandOptions, context: Context): Promise<void> {
  const session = await openSession(given, context.io);
  const options = await withTopicIds(given, session, context.io.cwd);
  const { documents, complete } = await readSeries(inputs, options, session, context);
  if (documents.length < 2) {
    if (!complete) return;
    throw new UsageError(`\`timeline\` follows two documents or more and was given ${documents.length}`);
  }
  await refuseUnknownTopics(documents, options, session, context.io.cwd);
  const { makeTimeline, timelineFails } = await import('../../diff/timeline.ts');
  const { levels, failOn, minScore: told } = session.config.value.diff ?? {};
  const { topic: topics, kind: kinds, minScore = told } = options;
  const selection = { ...(topics ? { topics } : {}), ...(kinds ? { kinds } : {}), ...(levels ? { levels } : {}) };
  const result = makeTimeline(documents, { ...selection, ...(minScore === undefined ? {} : { minScore }) });
  const { remarksInWords } = await import('../../report/remarks.ts');
  for (const remark of remarksInWords(result, 'en')) session.note(remark);
  const name = options.format ?? (session.terminal ? 'pretty' : 'json');
  const format = await formats[name]?.();
  if (!format) throw new UsageError(`there is no format \`${name}\``);
  await writeResult([format(result, session.style)], options.output, context.io);
  const least = options.failOn ?? failOn;
  if (least && least !== 'never' && timelineFails(result, least)) context.settle(1);
}
