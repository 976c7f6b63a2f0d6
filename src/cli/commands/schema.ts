import type { Context, Register } from '../context.ts';
import { UsageError } from '../errors.ts';
import { writeResult } from '../write-result.ts';

/** `barnevern schema [NAME]`: prints a published schema. */
export const registerSchema: Register = (program, context) => {
  program
    .command('schema')
    .summary('prints a published schema')
    .description('Prints a published JSON Schema (draft 2020-12), or lists their names.')
    .argument('[name]', 'which one')
    .option('-o, --output <path>', 'write to a file, whole or not at all')
    .option('--debug', 'show where in the program an error arose')
    .addHelpText('after', examples)
    .action((name: string | undefined, { output }: { output?: string }) => schema(name, output, context));
};

const examples = `
Examples:
  barnevern schema
  barnevern schema model
  barnevern schema model --output model.schema.json`;

async function schema(name: string | undefined, output: string | undefined, { io }: Context): Promise<void> {
  const { schemas } = await import('virtual:schemas');
  if (name === undefined) {
    const width = Math.max(...Object.keys(schemas).map((key) => key.length));
    const lines = Object.entries(schemas).map(([key, text]) => `${key.padEnd(width)}  ${firstSentence(text)}\n`);
    return writeResult(lines, output, io);
  }
  const text = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (text === undefined) {
    throw new UsageError(`there is no schema \`${name}\`; there is ${Object.keys(schemas).join(', ')}`);
  }
  return writeResult([text.endsWith('\n') ? text : `${text}\n`], output, io);
}

const firstSentence = (text: string): string =>
  /^.*?\.(?= |$)/.exec((JSON.parse(text) as { description?: string }).description ?? '')?.[0] ?? '';
