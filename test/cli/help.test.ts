import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, pipelineOf, program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

/** Names of the commands, as the help lists them. */
async function commandNames(): Promise<string[]> {
  const { stdout } = await program(['--help']);
  const list = stdout.split('Commands:\n')[1]?.split('\n\n')[0] ?? '';
  return [...list.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
}

const isThere = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;
const gitIsThere = isThere('git');

/** A program that an example needs beside this one, where it is not installed. */
function missingTool(line: string): string | undefined {
  if (line.includes('HEAD') && !gitIsThere) return 'git';
  return pipelineOf(line)
    .map(([tool = '']) => tool)
    .slice(1)
    .find((tool) => tool !== 'barnevern' && !isThere(tool));
}

/** A folder that holds the samples, as a clone does: under git, with a commit before the last one. */
function samplesInGit(): string {
  const cwd = scratch({ 'strategy.md': '# Våre mål\n\n- Styrke ettervernet\n' });
  cpSync('samples', join(cwd, 'samples'), { recursive: true });
  if (!gitIsThere) return cwd;
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const git = (...words: readonly string[]) => execFileSync('git', words, { cwd, env, stdio: 'ignore' });
  const commit = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message'];
  git('init', '--quiet');
  git('add', '.');
  git(...commit, 'samples');
  git(...commit, 'later', '--allow-empty');
  return cwd;
}

/** Runs an example as a shell would: this program in the process, other programs as they are installed. */
async function shell(line: string, cwd: string): Promise<Outcome> {
  const [commands = '', file] = line.split(' < ');
  let done: Outcome = {
    status: 0,
    stdout: file === undefined ? '' : readFileSync(join(cwd, file), 'utf8'),
    stderr: '',
  };
  for (const [first = '', ...words] of pipelineOf(`barnevern ${commands}`)) {
    const input = done.stdout;
    if (first === 'barnevern') done = await program(words, { cwd, stdin: input });
    else {
      const { status, stdout, stderr } = spawnSync(first, words, { cwd, input, encoding: 'utf8' });
      done = { status: status ?? 2, stdout, stderr };
    }
    if (done.status !== 0) break;
  }
  return done;
}

describe('the help', async () => {
  const names = await commandNames();

  it('lists the commands', () => expect(names).toEqual(expect.arrayContaining(['parse', 'explain', 'schema'])));

  const examples = await Promise.all(
    ['', ...names].map(async (name) => {
      const { status, stdout, stderr } = await program([...(name ? [name] : []), '--help']);
      const lines = [...stdout.matchAll(/^ {2}barnevern (.*)$/gm)].map(([, line = '']) => line);
      return { name, status, stderr, lines };
    }),
  );

  for (const { name, status, stderr, lines } of examples) {
    const there = lines.filter((line) => missingTool(line) === undefined);
    it(`of "${`barnevern ${name}`.trim()}" has examples that work, one after the other`, async () => {
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(lines).not.toEqual([]);
      const cwd = samplesInGit();
      for (const line of there) {
        const done = await shell(line, cwd);
        const notes = done.stderr.replace(/^barnevern: `\S+` lists \d+\n$/, '');
        expect({ line, status: done.status, notes }).toEqual({ line, status: 0, notes: '' });
        const [, output] = /(?:--output|-o) (\S+)/.exec(line) ?? [];
        if (output === undefined) expect(done.stdout, line).not.toBe('');
        else expect(statSync(join(cwd, output)).size, line).toBeGreaterThan(0);
      }
    });
    for (const line of lines.filter((each) => !there.includes(each)))
      it.skip(`barnevern ${line} (skipped: ${missingTool(line)} is not installed)`, () => undefined);
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
