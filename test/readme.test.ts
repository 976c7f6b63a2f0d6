import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { program } from './helpers/program.ts';
import { scratch } from './helpers/scratch.ts';

// What the README shows must hold: its commands run as pasted, print what it says, and its files and code are sound.
// The commands run in a copy of what they need of the repository, so that what they write is not left in it.

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** A fenced block: its language, the name that stands after it, its text. */
interface Block {
  readonly language: string;
  readonly name: string;
  readonly text: string;
}

const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/^```(\w*) ?(\S*)\n(.*?)^```$/gmsu)].map(([, language = '', name = '', text = '']) => ({
    language,
    name,
    text,
  }));

const blocks = blocksOf(readme);
const inLanguage = (language: string): readonly Block[] => blocks.filter((block) => block.language === language);

/** The command lines of each block, in their order, and the lines that the README says the last of them prints. */
const sessions = blocks.flatMap(({ language, text }, index) => {
  const lines = language === 'sh' ? text.split('\n').filter((line) => line.startsWith('barnevern ')) : [];
  if (lines.length === 0) return [];
  const next = blocks[index + 1];
  const said = next?.language === 'text' ? next.text.trimEnd().split('\n') : [];
  return [{ lines, said: said.filter((line) => line !== '…') }];
});

const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;
const git = (cwd: string, ...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd, stdio: 'ignore' });

/** Other programs that a line calls for. */
const otherTools = (line: string): readonly string[] => (/\bHEAD\b/u.test(line) ? ['git'] : []);

/** A folder in which the commands run: the samples, the files that the README gives by name, two revisions of a page. */
function folder(needsGit: boolean): string {
  const cwd = scratch({ 'content/strategy.md': '# Våre mål\n\n- Styrke ettervernet\n', 'strategy.md': '# Våre mål\n' });
  cpSync(join(root, 'samples'), join(cwd, 'samples'), { recursive: true });
  if (needsGit) {
    git(cwd, 'init', '--quiet');
    for (const message of ['one', 'two']) {
      git(cwd, 'add', '.');
      git(cwd, 'commit', '--quiet', '--allow-empty', '--message', message);
    }
  }
  return cwd;
}

/** Runs a line in a shell that knows the built program as `barnevern`. */
function shell(line: string, cwd: string) {
  const bin = join(
    scratch({ barnevern: `#!/bin/sh\nexec node '${join(root, 'bin/barnevern.js')}' "$@"\n` }),
    'barnevern',
  );
  chmodSync(bin, 0o755);
  const env = { ...process.env, PATH: `${join(bin, '..')}${delimiter}${process.env.PATH}`, NO_COLOR: '1' };
  return spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 });
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/program.cjs')) || !existsSync(join(root, 'dist/types')))
    execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'ignore' });
}, 120_000);

describe('the commands of the README', () => {
  it('are there, most with what they print', () => {
    expect(sessions.length).toBeGreaterThan(8);
    expect(sessions.filter(({ said }) => said.length > 0).length).toBeGreaterThan(5);
  });

  for (const { lines, said } of sessions) {
    const tools = lines.flatMap(otherTools);
    it.skipIf(!tools.every(has))(`${lines.map((line) => `\`${line}\``).join(', ')} works as pasted`, () => {
      const cwd = folder(tools.includes('git'));
      let printed = '';
      for (const line of lines) {
        const { status, stdout, stderr } = shell(line, cwd);
        expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' });
        const written = /--output (\S+)/u.exec(line)?.[1];
        if (written === undefined) expect(stdout).not.toBe('');
        else expect(existsSync(join(cwd, written)), `${written} is written`).toBe(true);
        printed = stdout;
      }
      const there = printed.split('\n');
      let from = 0;
      for (const each of said) {
        const at = there.indexOf(each, from);
        expect(at, `the README says it prints «${each}»; it prints\n${printed}`).not.toBe(-1);
        from = at + 1;
      }
    });
  }
});

describe('the table of commands', async () => {
  const help = (await program(['--help'])).stdout;
  const list = help.split('Commands:\n')[1]?.split('\n\n')[0] ?? '';
  const names = [...list.matchAll(/^ {2}([a-z]+)\b/gmu)].map(([, name = '']) => name).filter((name) => name !== 'help');
  const table = readme.split('\n## Commands\n')[1]?.split('\n## ')[0] ?? '';
  const rows = new Map(
    [...table.matchAll(/^\| `(\w+)` \|.*\|(.*)\|$/gmu)].map(([, name, formats = '']) => [name, formats]),
  );

  it('has the commands that there are', () => expect([...rows.keys()].sort()).toEqual([...names].sort()));

  it.each(names)('has the formats of %s', async (name) => {
    const { stdout } = await program([name, '--help']);
    const choices = /--format <name>[^(]*\(choices: ([^)]*)\)/u.exec(stdout)?.[1] ?? '';
    const formats = [...choices.matchAll(/"(\w+)"/gu)].map(([, format]) => format);
    expect([...(rows.get(name) ?? '').matchAll(/`(\w+)`/gu)].map(([, format]) => format)).toEqual(formats);
  });
});

describe('the files that the README gives', () => {
  it.each(inLanguage('json'))('$name holds to its schema', async ({ name, text }) => {
    const { status, stdout } = await program(['validate', name, '--format', 'json'], {
      cwd: scratch({ [name]: text, 'strategy.md': '' }),
    });
    expect({ status, findings: JSON.parse(stdout).findings }).toEqual({ status: 0, findings: [] });
  });

  const pages = ['docs/validate.md', 'docs/xref.md'].flatMap((page) =>
    blocksOf(readFileSync(join(root, page), 'utf8')),
  );
  const shown = blocks.filter(
    ({ language, text }) => ['yaml', 'r', 'python', 'sql', 'jq'].includes(language) || text.startsWith('#!'),
  );

  it('are six', () => expect(shown).toHaveLength(6));

  it.each(shown)('$language is as in docs/, where it is run', ({ text }) => {
    expect(pages.map((block) => block.text)).toContain(text);
  });

  it('leads only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the code of the README', () => {
  it('compiles and runs', () => {
    const [{ text } = { text: '' }] = inLanguage('ts');
    const compilerOptions = {
      strict: true,
      module: 'NodeNext',
      target: 'ES2022',
      lib: ['ES2023'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    };
    const cwd = folder(false);
    writeFileSync(join(cwd, 'a.mts'), text);
    writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['a.mts'] }));
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(root, join(cwd, 'node_modules/barnevern'));
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', cwd], { cwd });
    const printed = execFileSync(process.execPath, ['a.mjs'], { cwd, encoding: 'utf8' }).trimEnd().split('\n');
    expect(printed).toContain('Rapport om barnevernet: Hjelpen kommer for sent 8');
    expect(printed.at(-1)).toBe('proposal');
  });
});
