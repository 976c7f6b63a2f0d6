import { type Command, Option } from 'commander';
import type { Style } from '../../report/style.ts';
import type { Kind, LinkType, Xref, XrefSelection, XrefSettings } from '../../xref/index.ts';
import type { Context, Register } from '../context.ts';
import { UsageError } from '../errors.ts';
import { readDocuments } from '../inputs.ts';
import { addCommonOptions, type DocumentOptions, positiveInteger } from '../options.ts';
import { addReadingOptions, readable, share } from '../reading-options.ts';
import { openSession } from '../session.ts';
import { writeResult } from '../write-result.ts';

interface XrefOptions extends Omit<DocumentOptions, 'type'> {
  readonly between?: string[];
  readonly topic?: string[];
  readonly type?: LinkType[];
  readonly kind?: Kind[];
  readonly minScore?: number;
  readonly top?: number;
  readonly query?: string;
  readonly bom?: boolean;
  readonly failOn?: 'conflicts' | 'unanswered' | 'none';
}

type Format = (xref: Xref, style: Style, bom: boolean) => Iterable<string>;

const formats: Readonly<Record<string, () => Promise<Format>>> = {
  pretty: async () => one((await import('../../report/xref-pretty.ts')).xrefPretty),
  json: async () => (await import('../../report/xref-json.ts')).xrefJson,
  csv: async () => csvOf((await import('../../report/xref-csv.ts')).xrefCsv),
  markdown: async () => one((await import('../../report/xref-markdown.ts')).xrefMarkdown),
  html: async () => one((await import('../../report/xref-html.ts')).xrefHtml),
  dot: async () => one((await import('../../report/xref-dot.ts')).xrefDot),
  graphml: async () => one((await import('../../report/xref-graphml.ts')).xrefGraphml),
};
const one =
  (write: (xref: Xref, style: Style) => string): Format =>
  (xref, style) => [write(xref, style)];
const csvOf =
  (write: (xref: Xref, options: { bom: boolean }) => string): Format =>
  (xref, _style, bom) => [write(xref, { bom })];

/** `barnevern xref INPUT…`: two or more documents → links, positions by topic, silences. */
export const registerXref: Register = (program, context) => {
  const command = program
    .command('xref')
    .summary('documents → links between organisations, positions, silences')
    .description(
      'Links statements of different organisations that speak of the same matter: agrees, related, conflicts, addresses\n' +
        '(an ask that answers a finding), cites. Says who is for, against or silent, and which findings nobody answers.',
    )
    .argument('<input...>', 'files, folders, globs, or `-` for standard input; models that `parse` printed too');
  addSelection(addReadingOptions(addCommonOptions(command, Object.keys(formats))))
    .addHelpText('after', examples)
    .action((inputs: string[], options: XrefOptions) => xref(inputs, options, context));
};

function addSelection(command: Command): Command {
  return command
    .option('--between <names...>', 'links between these organisations or documents only')
    .option('--topic <ids...>', 'links on these topics only')
    .addOption(
      new Option('--type <names...>', 'links of these types only').choices([
        'agrees',
        'related',
        'conflicts',
        'addresses',
        'cites',
      ]),
    )
    .addOption(
      new Option('--kind <names...>', 'links of statements of these kinds only').choices([
        'goal',
        'activity',
        'proposal',
        'finding',
        'achievement',
      ]),
    )
    .addOption(new Option('--min-score <score>', 'score from which statements are linked, 0 to 1').argParser(share))
    .addOption(
      new Option('--top <count>', 'links kept for a statement, the strongest first').argParser(positiveInteger),
    )
    .option('--query <words>', 'statements of all documents on a question, ranked')
    .option('--bom', 'begin CSV with a byte order mark, for spreadsheets')
    .addOption(
      new Option('--fail-on <what>', 'exit status 1 where there are any').choices(['conflicts', 'unanswered', 'none']),
    );
}

const examples = `
Examples:
  barnevern xref samples
  barnevern xref samples --between Arbeiderpartiet Barneombudet --type agrees conflicts
  barnevern xref samples --query 'fosterhjem søsken'
  barnevern xref samples --format csv --bom --output links.csv
  barnevern xref samples --format html --lang nb --output xref.html`;

async function xref(inputs: readonly string[], options: XrefOptions, context: Context): Promise<void> {
  const session = await openSession(options, context.io);
  const { documents, skipped } = await readDocuments(inputs, readable(options), session, context);
  if (skipped.length > 0) context.settle(2);
  if (documents.length === 0) return;
  const [{ createAnalyser }, { canonicalParties, crossReference, selectXref, unknownParties }] = await Promise.all([
    import('../../similarity/index.ts'),
    import('../../xref/index.ts'),
  ]);
  const configured = (session.config.value as { readonly xref?: Partial<XrefSettings> }).xref;
  const { minScore, between, query } = options;
  const result = crossReference(documents, {
    analyser: createAnalyser(),
    settings: { ...configured, ...(minScore === undefined ? {} : { minScore }) },
    ...(query === undefined ? {} : { query }),
  });
  if (result.examined.holders < 2 && query === undefined)
    session.note('one organisation only: there is nobody to compare it with');
  const parties = between === undefined ? undefined : canonicalParties(result, between);
  const strangers = parties === undefined ? [] : unknownParties(result, parties);
  if (strangers.length > 0)
    throw new UsageError(
      `no document is of ${strangers.map((name) => `\`${name}\``).join(', ')}; there is ${partiesOf(result)}`,
    );
  const selected = selectXref(result, selectionOf(options, parties));
  const format = await formatOf(options.format ?? (session.terminal ? 'pretty' : 'json'));
  await writeResult(format(selected, session.style, options.bom === true), options.output, context.io);
  if (failed(selected, options.failOn)) context.settle(1);
}

function selectionOf(
  { topic, type, kind, top, minScore }: XrefOptions,
  between: readonly string[] | undefined,
): XrefSelection {
  return {
    ...(between === undefined ? {} : { between }),
    ...(topic === undefined ? {} : { topics: topic }),
    ...(type === undefined ? {} : { types: type }),
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(top === undefined ? {} : { top }),
  };
}

function partiesOf({ documents }: Xref): string {
  return [...new Set(documents.map(({ organisation, id }) => organisation?.name ?? id))]
    .map((name) => `\`${name}\``)
    .join(', ');
}

function failed({ links, unanswered }: Xref, what: XrefOptions['failOn']): boolean {
  return (
    (what === 'conflicts' && links.some(({ type }) => type === 'conflicts')) ||
    (what === 'unanswered' && unanswered.length > 0)
  );
}

async function formatOf(name: string): Promise<Format> {
  const load = formats[name];
  if (load === undefined) throw new UsageError(`no format \`${name}\``);
  return load();
}
