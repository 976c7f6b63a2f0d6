import { Option } from 'commander';
import type { Kind, PolicyDocument, Statement } from '../../model/model-types.ts';
import { type StatementRow, statementRow } from '../../report/statement-row.ts';
import type { Style } from '../../report/style.ts';
import type { Context, Register } from '../context.ts';
import { UsageError } from '../errors.ts';
import { readDocuments } from '../inputs.ts';
import { addCommonOptions, type DocumentOptions, positiveInteger } from '../options.ts';
import { addReadingOptions, readable, share } from '../reading-options.ts';
import { openSession } from '../session.ts';
import { writeResult } from '../write-result.ts';

interface ListOptions extends Omit<DocumentOptions, 'type'> {
  readonly between?: string[];
  readonly topic?: string[];
  readonly type?: string[];
  readonly kind?: Kind[];
  readonly query?: string;
  readonly minScore?: number;
  readonly top?: number;
  readonly bom?: boolean;
}

type Format = (rows: readonly StatementRow[], style: Style, bom: boolean) => string;

const formats: Readonly<Record<string, () => Promise<Format>>> = {
  table: async () => (await import('../../report/statements-table.ts')).statementsTable,
  csv: async () => {
    const { statementsCsv } = await import('../../report/statements-csv.ts');
    return (rows, _style, bom) => statementsCsv(rows, { bom });
  },
  json: async () => (await import('../../report/statements-json.ts')).statementsJson,
  ndjson: async () => (await import('../../report/statements-ndjson.ts')).statementsNdjson,
};

/** `barnevern list INPUT…`: the statements themselves, for a spreadsheet or a script. */
export const registerList: Register = (program, context) => {
  const command = program
    .command('list')
    .summary('documents → statements as rows')
    .description(
      'Lists the statements of documents: a table to read, and csv, json or ndjson for spreadsheets and scripts.',
    )
    .argument('<input...>', 'files, folders, globs, or `-` for standard input; models that `parse` printed too');
  addReadingOptions(addCommonOptions(command, Object.keys(formats)))
    .option('--between <names...>', 'statements of these organisations or documents only')
    .option('--topic <ids...>', 'statements on these topics only')
    .option('--type <types...>', 'statements of documents of these types only')
    .addOption(
      new Option('--kind <names...>', 'statements of these kinds only').choices([
        'goal',
        'activity',
        'proposal',
        'finding',
        'achievement',
      ]),
    )
    .option('--query <words>', 'statements on a question, the nearest first')
    .addOption(new Option('--min-score <score>', 'how near to the question, 0 to 1').argParser(share))
    .addOption(new Option('--top <count>', 'at most so many').argParser(positiveInteger))
    .option('--bom', 'begin CSV with a byte order mark, for spreadsheets')
    .addHelpText('after', examples)
    .action((inputs: string[], options: ListOptions) => list(inputs, options, context));
};

const examples = `
Examples:
  barnevern list samples --kind finding
  barnevern list samples --query 'fosterhjem søsken' --top 10
  barnevern list samples --format csv --bom --output statements.csv
  barnevern list samples --format ndjson | jq -r 'select(.kind == "goal") | .text'`;

async function list(inputs: readonly string[], options: ListOptions, context: Context): Promise<void> {
  const session = await openSession(options, context.io);
  const { documents, skipped } = await readDocuments(inputs, readable(options), session, context);
  if (skipped.length > 0) context.settle(2);
  if (documents.length === 0) return;
  const chosen = chosenOf(documents, options);
  const ordered =
    options.query === undefined ? chosen : await ranked(documents, chosen, options.query, options.minScore ?? 0);
  const rows = ordered
    .slice(0, options.top ?? ordered.length)
    .map(({ statement, document }) => statementRow(statement, document));
  if (rows.length === 0) session.note('no statement is of what was asked for');
  const load = formats[options.format ?? (session.terminal ? 'table' : 'json')];
  if (load === undefined) throw new UsageError(`no format \`${options.format}\``);
  await writeResult([(await load())(rows, session.style, options.bom === true)], options.output, context.io);
}

interface Chosen {
  readonly statement: Statement;
  readonly document: PolicyDocument;
}

function chosenOf(documents: readonly PolicyDocument[], { between, topic, type, kind }: ListOptions): Chosen[] {
  const names = between?.map(plain);
  return documents.flatMap((document) => {
    if (type !== undefined && !type.includes(document.type)) return [];
    return document.statements
      .filter((statement) => {
        const organisation = statement.holder ?? document.organisation;
        const own = [
          document.id,
          organisation?.id ?? '',
          organisation?.name ?? '',
          ...(organisation?.otherNames ?? []),
        ].map(plain);
        return (
          (names === undefined || names.some((name) => own.includes(name))) &&
          (topic === undefined || statement.topics.some((one) => topic.includes(one))) &&
          (kind === undefined || kind.includes(statement.kind))
        );
      })
      .map((statement) => ({ statement, document }));
  });
}

/** The statements chosen that speak of a question, the nearest first. */
async function ranked(
  documents: readonly PolicyDocument[],
  chosen: readonly Chosen[],
  query: string,
  least: number,
): Promise<Chosen[]> {
  const [{ createAnalyser }, { queryDocuments }] = await Promise.all([
    import('../../similarity/index.ts'),
    import('../../xref/index.ts'),
  ]);
  const byId = new Map(chosen.map((one) => [one.statement.id, one]));
  return queryDocuments(createAnalyser(), documents, query)
    .hits.filter(({ score }) => score >= least)
    .flatMap(({ statement }) => byId.get(statement.statement ?? '') ?? []);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
