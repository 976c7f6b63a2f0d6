import { cpSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { program, wordsOf } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

/** Names of the commands, as the help lists them. */
async function commandNames(): Promise<string[]> {
  const { stdout } = await program(['--help']);
  const list = stdout.split('Commands:\n')[1]?.split('\n\n')[0] ?? '';
  return [...list.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
}

describe('the help', async () => {
  const names = await commandNames();

  it('lists the commands', () => expect(names).toEqual(expect.arrayContaining(['parse', 'explain', 'schema'])));

  for (const name of ['', ...names]) {
    it(`of \`barnevern ${name}\` has examples that work`, async () => {
      const help = await program([...(name ? [name] : []), '--help']);
      expect(help.status).toBe(0);
      expect(help.stderr).toBe('');
      const examples = [...help.stdout.matchAll(/^ {2}barnevern (.*)$/gm)].map(([, line = '']) => line);
      expect(examples.length).toBeGreaterThan(0);
      const cwd = scratch();
      cpSync(existsSync('samples') ? 'samples' : 'test/fixtures', `${cwd}/samples`, { recursive: true });
      for (const line of examples) {
        const [command = '', file] = line.split(' < ');
        const stdin = file === undefined ? '' : '# Våre mål\n\n- Styrke ettervernet\n';
        const { status, stdout, stderr } = await program(wordsOf(command), { cwd, stdin });
        expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' });
        if (!/--output|-o /.test(line)) expect(stdout).not.toBe('');
      }
    });
  }

  it('is the same by `help NAME`', async () => {
    for (const name of names)
      expect((await program(['help', name])).stdout).toBe((await program([name, '--help'])).stdout);
  });

  it('fits 80 columns', async () => {
    for (const name of names) {
      const { stdout } = await program([name, '--help']);
      expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('  barnevern'))).toEqual([]);
    }
  });
});
