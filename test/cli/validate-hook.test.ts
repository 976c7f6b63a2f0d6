import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createWorld, type World } from './validate-world.ts';

const page = readFileSync('docs/validate.md', 'utf8');
const program = resolve('bin/barnevern.js');

/** The block of a language after a heading of the page. */
function blockUnder(heading: string, language: string): string {
  const section = page.slice(page.indexOf(`## ${heading}`));
  return (
    section
      .slice(section.indexOf(`\`\`\`${language}\n`))
      .split('```')[1]
      ?.slice(language.length + 1) ?? ''
  );
}

const good =
  'Barneombudets strategi 2025-2027\n\nNoen barn får ikke den hjelpen som de har rett til, og det er ikke bra nok.\n\nVåre mål:\n\n1. Barn får hjelp i tide\n2. Foreldre får god støtte\n3. Skolen ser alle barn\n';
const bad = good.replace('3. Skolen', '4. Skolen');

let world: World;
beforeEach(() => {
  world = createWorld({ 'docs/strategi.txt': good });
});
afterEach(() => world.remove());

/** Runs a command in the world with `barnevern` on its path. */
function shell(command: string, ...args: string[]) {
  const tools = join(world.folder, '.tools');
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'barnevern'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(join(tools, 'barnevern'), 0o755);
  const identity = {
    GIT_AUTHOR_NAME: 'T',
    GIT_AUTHOR_EMAIL: 't@example.org',
    GIT_COMMITTER_NAME: 'T',
    GIT_COMMITTER_EMAIL: 't@example.org',
  };
  const env = { PATH: `${tools}:${process.env.PATH}`, HOME: world.folder, GIT_CONFIG_NOSYSTEM: '1', ...identity };
  return spawnSync(command, args, { cwd: world.folder, env, encoding: 'utf8' });
}

describe('the pre-commit hook of the page', () => {
  beforeEach(() => {
    if (!existsSync('dist/program.cjs')) throw new Error('dist is missing: run `npm run build` first');
    shell('git', 'init', '-q');
    const hook = join(world.folder, '.git/hooks/pre-commit');
    mkdirSync(join(world.folder, '.git/hooks'), { recursive: true });
    writeFileSync(hook, blockUnder('Pre-commit hook', 'sh'));
    chmodSync(hook, 0o755);
    shell('git', 'add', 'docs');
  });
  const commits = () =>
    execFileSync('git', ['rev-list', '--all', '--count'], { cwd: world.folder, encoding: 'utf8' }).trim();

  it('lets a good document through', () => {
    const { status, stderr } = shell('git', 'commit', '-qm', 'Add the strategy');
    expect([status, stderr, commits()]).toEqual([0, expect.anything(), '1']);
  });

  it('stops a document that breaks the standard, as it is staged and not as it is in the folder', () => {
    world.write('docs/strategi.txt', bad);
    shell('git', 'add', 'docs');
    world.write('docs/strategi.txt', good);
    const { status, stdout, stderr } = shell('git', 'commit', '-qm', 'Break the strategy');
    expect([status, commits()]).toEqual([1, '0']);
    expect(stdout + stderr).toContain('docs/strategi.txt');
    expect(stdout + stderr).toContain('numbering');
  });

  it('goes by the configuration of the repository', () => {
    world.write('docs/strategi.txt', bad);
    world.write('barnevern.config.json', '{ "validate": { "rules": { "numbering": "off" } } }');
    shell('git', 'add', 'docs', 'barnevern.config.json');
    expect(shell('git', 'commit', '-qm', 'Number as the law does').status).toBe(0);
  });

  it('asks nothing of a commit without documents', () => {
    shell('git', 'rm', '-q', '--cached', 'docs/strategi.txt');
    world.write('notes.md', bad);
    shell('git', 'add', 'notes.md');
    expect(shell('git', 'commit', '-qm', 'Take notes').status).toBe(0);
  });
});

describe('the workflow of the page', () => {
  const workflow = parse(blockUnder('GitHub Actions', 'yaml')) as {
    jobs: { validate: { steps: { run?: string; if?: string; uses?: string; with?: Record<string, unknown> }[] } };
  };
  const { steps } = workflow.jobs.validate;
  const commands = steps.flatMap(({ run }) =>
    run?.startsWith('npx barnevern ') ? [run.slice('npx barnevern '.length).split(' ')] : [],
  );

  it('annotates and fails, then hands over findings whatever came before', async () => {
    world.write('docs/strategi.txt', bad);
    const [annotate, handOver] = commands;
    const annotated = await world.run(...(annotate ?? []));
    expect([annotated.status, annotated.out]).toEqual([
      1,
      expect.stringContaining('::warning title=numbering,file=docs/strategi.txt,line=9'),
    ]);
    const handed = await world.run(...(handOver ?? []));
    expect([handed.status, handed.out]).toEqual([0, '']);
    const upload = steps.at(-1);
    expect(steps.find(({ run }) => run?.includes('sarif'))?.if).toBe('always()');
    const [{ results }] = JSON.parse(world.read(String(upload?.with?.sarif_file))).runs;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('numbering');
  });
});

describe('the configuration of the page', () => {
  it('follows its schema, and so does the use of every option that the page shows', async () => {
    world.write('barnevern.config.json', blockUnder('Configuration', 'json').replace(/\n *"baseline": .*\n/u, '\n'));
    expect((await world.run('validate', 'docs')).status).toBe(0);
    const shown = [...page.matchAll(/^barnevern (.+)$/gmu)].map(([, rest]) => (rest ?? '').split(' '));
    expect(shown.length).toBeGreaterThan(2);
    for (const argv of shown) expect((await world.run(...argv)).status, argv.join(' ')).toBe(0);
  });
});
