import { Option } from 'commander';
import type { Xref } from '../../xref/index.ts';
import type { Context, Register } from '../context.ts';
import { readDocuments } from '../inputs.ts';
import { listOf } from '../option-values.ts';
import { addCommonOptions, type DocumentOptions } from '../options.ts';
import { addReadingOptions, readable } from '../reading-options.ts';
import { crossReferenceFor, type LinkChoice } from '../select-links.ts';
import { addSelectionOptions } from '../selection-options.ts';
import { openSession } from '../session.ts';
import { refuseUnknownTopics, withTopicIds } from '../topic-ids.ts';
import { styleWithTopics } from '../vocabulary.ts';
import { writeResult } from '../write-result.ts';
import { type XrefFormat, xrefFormats } from '../xref-formats.ts';

type XrefOptions = Omit<DocumentOptions, 'type'> & LinkChoice & { readonly failOn?: keyof typeof failures };

/** `barnevern xref INPUT…`: two or more documents → links, positions by topic, silences. */
export const registerXref: Register = (program, context) => {
  const command = program
    .command('xref')
    .summary('documents → links between organisations, positions, silences')
    .description(
      'Links statements of different organisations that speak of the same matter: agrees, related, conflicts, addresses ' +
        '(an ask that answers a finding), cites. Says who is for, against or silent, and which findings nobody answers.',
    )
    .argument('<input...>', 'files, folders, globs, or `-` for standard input; models that `parse` printed too');
  addSelectionOptions(addReadingOptions(addCommonOptions(command, Object.keys(xrefFormats))), 'links')
    .addOption(
      new Option('--type <names...>', `links of these types only: ${types.join(', ')}`).argParser(listOf(types)),
    )
    .addOption(
      new Option('--fail-on <what>', 'exit status 1 where there are any, 2 where nothing was examined').choices(
        Object.keys(failures),
      ),
    )
    .addHelpText('after', examples)
    .action((inputs: string[], options: XrefOptions) => xref(inputs, options, context));
};

const types = ['agrees', 'related', 'conflicts', 'addresses', 'cites'];

const failures = {
  conflicts: ({ links }: Xref) => links.some(({ type }) => type === 'conflicts'),
  unanswered: ({ unanswered }: Xref) => unanswered.length > 0,
  none: () => false,
  never: () => false,
};

const examples = `
Examples:
  barnevern xref samples
  barnevern xref samples --between Arbeiderpartiet Barneombudet --type agrees,conflicts
  barnevern xref samples --query 'fosterhjem søsken'
  barnevern xref samples --format csv --bom --output links.csv
  barnevern xref samples --format html --lang nb --output xref.html`;

async function xref(inputs: readonly string[], given: XrefOptions, context: Context): Promise<void> {
  const session = await openSession(given, context.io);
  const options = await withTopicIds(given, session, context.io.cwd);
  const { documents, skipped } = await readDocuments(inputs, readable(options), session, context);
  if (skipped.length > 0) context.settle(2);
  if (documents.length === 0) return;
  await refuseUnknownTopics(documents, options, session, context.io.cwd);
  const result = await crossReferenceFor(documents, options, session, context.io.cwd);
  const load = xrefFormats[options.format ?? (session.terminal ? 'pretty' : 'json')] as () => Promise<XrefFormat>;
  const style = await styleWithTopics(options, session, context.io.cwd);
  const texts = new Map(documents.flatMap(({ statements }) => statements.map(({ id, text }) => [id, text] as const)));
  const extras = { bom: options.bom === true, textOf: (id: string) => texts.get(id), types: options.type ?? null };
  await writeResult((await load())(result, style, extras), options.output, context.io);
  const isJudged = options.failOn === 'conflicts' || options.failOn === 'unanswered';
  if (result.verdict === 'nothing-examined' && result.query === undefined) {
    const few = result.examined.holders === 0 ? 'no statements' : 'one organisation only, nobody to compare it with';
    if (!isJudged) return session.note(few);
    session.complain(`nothing was examined: ${few}`);
    context.settle(2);
  } else if (failures[options.failOn ?? 'none'](result)) context.settle(1);
}
