import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { program, wordsOf } from '../helpers/program.ts';
import { type Command, commands } from './commands.ts';

// Whole commands, one page each: the command, what it printed, its exit status. Read the pages in `pages/`.
// A page that is missing is an error; `UPDATE_GOLDEN=1 npx vitest run test/golden` writes them.

const pages = new URL('pages/', import.meta.url);
const documents = new URL('documents', import.meta.url).pathname;
const root = new URL('../..', import.meta.url).pathname;
const update = process.env.UPDATE_GOLDEN === '1';

async function pageOf({ line, terminal = false, samples = false }: Command): Promise<string> {
  const { status, stdout, stderr } = await program(wordsOf(line), { cwd: samples ? root : documents, terminal });
  const where = terminal ? ' (on a terminal)' : '';
  const parts = [`$ barnevern ${line}${where}`, stdout.replaceAll('\u001b', '\\e')];
  if (stderr !== '') parts.push(`--- standard error\n${stderr.replaceAll('\u001b', '\\e')}`);
  return `${parts.join('\n')}--- exit status ${status}\n`;
}

describe('whole commands', () => {
  for (const [name, command] of Object.entries(commands)) {
    it(name, async () => {
      const page = new URL(`${name}.golden`, pages);
      const actual = await pageOf(command);
      if (update) writeFileSync(page, actual);
      if (!existsSync(page)) expect.fail(`${name}.golden is missing: look at the output and run with UPDATE_GOLDEN=1`);
      expect(actual).toBe(readFileSync(page, 'utf8'));
    });
  }

  it('has no page without a command', () => {
    const names = readdirSync(pages).map((file) => file.replace(/\.golden$/, ''));
    expect(names.filter((name) => !Object.hasOwn(commands, name))).toEqual([]);
  });
});
