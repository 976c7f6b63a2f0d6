import type { Context, Register } from '../context.ts';
import { UsageError } from '../errors.ts';
import { write } from '../io.ts';

/** `barnevern schema [NAME]`: prints a published schema. */
export const registerSchema: Register = (program, context) => {
  program
    .command('schema')
    .summary('prints a published schema')
    .description('Prints a published JSON Schema (draft 2020-12), or lists their names.')
    .argument('[name]', 'which one')
    .option('--debug', 'show where in the program an error arose')
    .addHelpText('after', examples)
    .action((name: string | undefined) => schema(name, context));
};

const examples = `
Examples:
  barnevern schema
  barnevern schema model`;

async function schema(name: string | undefined, { io }: Context): Promise<void> {
  const { schemas } = await import('virtual:schemas');
  if (name === undefined) {
    const width = Math.max(...Object.keys(schemas).map((key) => key.length));
    const lines = Object.entries(schemas).map(([key, text]) => `${key.padEnd(width)}  ${firstSentence(text)}\n`);
    return write(io.stdout, lines.join(''));
  }
  const text = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (text === undefined) {
    throw new UsageError(`there is no schema \`${name}\`; there is ${Object.keys(schemas).join(', ')}`);
  }
  return write(io.stdout, text.endsWith('\n') ? text : `${text}\n`);
}

const firstSentence = (text: string): string =>
  /^.*?\.(?= |$)/.exec((JSON.parse(text) as { description?: string }).description ?? '')?.[0] ?? '';
