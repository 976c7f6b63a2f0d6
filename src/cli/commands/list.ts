import { Option } from 'commander';
import { statementRow } from '../../report/statement-row.ts';
import { type Choice, chooseStatements } from '../choose-statements.ts';
import type { Context, Register } from '../context.ts';
import { readDocuments } from '../inputs.ts';
import { listOf } from '../option-values.ts';
import { addCommonOptions, type DocumentOptions, documentTypes } from '../options.ts';
import { addReadingOptions, readable } from '../reading-options.ts';
import { addSelectionOptions } from '../selection-options.ts';
import { openSession } from '../session.ts';
import { type StatementFormat, statementFormats } from '../statement-formats.ts';
import { refuseUnknownTopics, withTopicIds } from '../topic-ids.ts';
import { styleWithTopics } from '../vocabulary.ts';
import { writeResult } from '../write-result.ts';

type ListOptions = Omit<DocumentOptions, 'type'> & Choice;

/** `barnevern list INPUT…`: the statements themselves, for a spreadsheet or a script. */
export const registerList: Register = (program, context) => {
  const command = program
    .command('list')
    .summary('documents → statements as rows')
    .description(
      'Lists the statements of documents: a table to read, and csv, json or ndjson for spreadsheets and scripts.',
    )
    .argument('<input...>', 'files, folders, globs, or `-` for standard input; models that `parse` printed too');
  addSelectionOptions(addReadingOptions(addCommonOptions(command, Object.keys(statementFormats))), 'statements')
    .addOption(
      new Option(
        '--type <names...>',
        `statements of these types of document only: ${documentTypes.join(', ')}`,
      ).argParser(listOf(documentTypes)),
    )
    .addHelpText('after', examples)
    .action((inputs: string[], options: ListOptions) => list(inputs, options, context));
};

const examples = `
Examples:
  barnevern list samples --kind finding
  barnevern list samples --query 'fosterhjem søsken' --top 10
  barnevern list samples --format csv --bom --output statements.csv
  barnevern list samples --format ndjson --output statements.ndjson`;

async function list(inputs: readonly string[], given: ListOptions, context: Context): Promise<void> {
  const session = await openSession(given, context.io);
  const options = await withTopicIds(given, session, context.io.cwd);
  const { documents, skipped } = await readDocuments(inputs, readable(options), session, context);
  if (skipped.length > 0) context.settle(2);
  if (documents.length === 0) return;
  await refuseUnknownTopics(documents, options, session, context.io.cwd);
  const chosen = await chooseStatements(documents, options);
  if (chosen.length === 0) session.note('no statement is of what was asked for');
  const load = statementFormats[
    options.format ?? (session.terminal ? 'table' : 'json')
  ] as () => Promise<StatementFormat>;
  const write = await load();
  const rows = chosen.map(({ statement, document }) => statementRow(statement, document));
  const style = await styleWithTopics(options, session, context.io.cwd);
  await writeResult([write(rows, style, options.bom === true)], options.output, context.io);
}
