import { explain } from '../../explain/explain.ts';
import type { Explanation } from '../../explain/explanation-types.ts';
import { noteIn } from '../../report/explain-words.ts';
import type { Style } from '../../report/style.ts';
import type { Context, Register } from '../context.ts';
import { UsageError } from '../errors.ts';
import { nothingThere, questionOf } from '../explain-question.ts';
import { readInputs } from '../inputs.ts';
import { addCommonOptions, addDocumentOptions, type DocumentOptions } from '../options.ts';
import { openSession } from '../session.ts';
import { writeResult } from '../write-result.ts';

const formats: Readonly<Record<string, () => Promise<(explanation: Explanation, style: Style) => string>>> = {
  pretty: async () => (await import('../../report/explain-pretty.ts')).explainPretty,
  json: async () => (await import('../../report/explain-json.ts')).explainJson,
};

/** `barnevern explain INPUT [STATEMENT|LINE]`: why a passage became what it became. */
export const registerExplain: Register = (program, context) => {
  const command = program
    .command('explain')
    .summary('why a passage became what it became')
    .description(
      'Tells of each passage what it became and why: the cue, the rule, the words that decided, the place; and of ' +
        'lines that became nothing, why not. The outline shows line numbers to ask about.',
    )
    .argument('<input>', 'a document, or `-` for standard input; of a model, only what it holds')
    .argument('[passage]', 'a line number, or the id of a statement or a piece of it');
  addDocumentOptions(addCommonOptions(command, Object.keys(formats)))
    .addHelpText('after', examples)
    .action((input: string, passage: string | undefined, options: DocumentOptions) =>
      explainInput(input, passage, options, context),
    );
};

const examples = `
Examples:
  barnevern explain samples/barneombudet-2025-2027.txt
  barnevern explain samples/barneombudet-2025-2027.txt 14
  barnevern explain samples/barneombudet-2025-2027.txt 14 --format json`;

async function explainInput(
  input: string,
  passage: string | undefined,
  options: DocumentOptions,
  context: Context,
): Promise<void> {
  const session = await openSession(options, context.io);
  const load = formats[options.format ?? 'pretty'];
  if (!load) throw new UsageError(`there is no format \`${options.format}\``);
  const format = await load();
  const pieces: string[] = [];
  for await (const { documents, skipped } of readInputs([input], options, session, context)) {
    if (skipped.length > 0) context.settle(2);
    if (documents.length + pieces.length > 1) {
      throw new UsageError(`\`${input}\` holds several documents; \`explain\` takes one at a time`);
    }
    for (const found of documents) {
      const asked = questionOf(found.document, passage);
      const explanation = explain(found.document, found.trace, asked, noteIn(session.lang));
      if (explanation.passages.length === 0 && passage !== undefined) throw nothingThere(passage, input);
      pieces.push(format(explanation, session.style));
    }
  }
  await writeResult(pieces, options.output, context.io);
}
