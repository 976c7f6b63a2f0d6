import { execFileSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breachesOf } from '../../src/schemas.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const plan = (name: string, years: string, ...items: string[]) =>
  `---\ntitle: Plan ${years}\norganisation: ${name}\nperiod: ${years}\n---\n\n# Plan ${years}\n\nVi vil:\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const norm = 'en bemanningsnorm i barnevernet';
const old = plan(
  'Alfa',
  '2019-2021',
  `Vurdere ${norm}`,
  'Gratis mat i skolen hver dag',
  'Styrke tilsynet med fosterhjem',
);
const fresh = plan(
  'Alfa',
  '2022-2024',
  `Innføre ${norm}`,
  'Styrke tilsynet med fosterhjem',
  'Et senter mot vold i hver by',
);
const world = () => scratch({ 'old.md': old, 'new.md': fresh, 'model.json': '{ "documents": [] }' });
const json = (stdout: string) =>
  JSON.parse(stdout) as { changes: { id: string; type: string; facets: string[]; level: string; accepted?: string }[] };

describe('diff', () => {
  it('names the nearest statement by its words, also where that is not selected', async () => {
    const before = plan('Alfa', '2019-2021', 'Gi barn i fosterhjem en fast kontaktperson i barnevernet');
    const after = plan('Alfa', '2022-2024', 'Fosterforeldre skal få veiledning i en krise');
    const cwd = scratch({ 'a.md': before, 'b.md': after });
    const words = ['diff', 'a.md', 'b.md', '--only', 'removed', '--min-score', '0.9'];
    for (const format of ['pretty', 'csv', 'markdown', 'html']) {
      const { stdout } = await program([...words, '--format', format], { cwd, columns: 200 });
      expect(stdout.replace(/\s+/gu, ' ')).toContain('nearest: “Fosterforeldre skal få veiledning i en krise”');
    }
    const { stdout } = await program([...words, '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).changes[0].reasons).toMatchObject([
      { kind: 'nearest', text: 'Fosterforeldre skal få veiledning i en krise' },
    ]);
  });

  it('prints JSON as its schema says, and the same again', async () => {
    const cwd = world();
    const once = await program(['diff', 'old.md', 'new.md'], { cwd });
    expect(once).toMatchObject({ status: 0, stderr: '' });
    expect(json(once.stdout).changes.map((c) => [c.type, c.facets])).toEqual([
      ['changed', ['strengthened']],
      ['unchanged', []],
      ['added', []],
      ['removed', []],
    ]);
    expect(await breachesOf('diff', JSON.parse(once.stdout))).toEqual([]);
    expect(await program(['diff', 'old.md', 'new.md'], { cwd })).toEqual(once);
  });

  it('compares models that parse printed as it does the documents', async () => {
    const cwd = world();
    for (const name of ['old', 'new']) await program(['parse', `${name}.md`, '-o', `${name}.json`], { cwd });
    const models = await program(['diff', 'old.json', 'new.json'], { cwd });
    expect(models.stdout).toBe((await program(['diff', 'old.md', 'new.md'], { cwd })).stdout);
  });

  it('fails from a level on, and not for what is accepted', async () => {
    const cwd = world();
    const status = async (...words: string[]) =>
      (await program(['diff', 'old.md', 'new.md', '--quiet', ...words], { cwd })).status;
    expect(await status('--fail-on', 'warning')).toBe(1);
    expect(await status('--fail-on', 'never')).toBe(0);
    expect(await status('--fail-on', 'warning', '--only', 'added')).toBe(0);
    const { changes } = json((await program(['diff', 'old.md', 'new.md'], { cwd })).stdout);
    const removed = changes.find((change) => change.type === 'removed');
    writeFileSync(
      join(cwd, 'known.yaml'),
      `- id: ${removed?.id}\n  reason: moved to the school plan\n- id: removed-0\n  reason: long ago\n`,
    );
    expect(await status('--fail-on', 'warning', '--accept', 'known.yaml')).toBe(0);
    const { stdout, stderr } = await program(['diff', 'old.md', 'new.md', '--accept', 'known.yaml'], { cwd });
    expect(json(stdout).changes.find(({ id }) => id === removed?.id)).toMatchObject({
      level: 'info',
      accepted: 'moved to the school plan',
    });
    expect(stderr).toContain('`removed-0` is accepted but does not occur any more');
  });

  it('takes levels from the config', async () => {
    const cwd = world();
    writeFileSync(
      join(cwd, 'barnevern.config.json'),
      '{ "diff": { "levels": { "removed": "info", "added": "warning" }, "failOn": "warning" } }',
    );
    const { status, stdout } = await program(['diff', 'old.md', 'new.md'], { cwd });
    expect(status).toBe(1);
    expect(
      json(stdout)
        .changes.filter((c) => c.level === 'warning')
        .map((c) => c.type),
    ).toEqual(['added']);
    expect((await program(['diff', 'old.md', 'new.md', '--only', 'removed'], { cwd })).status).toBe(0);
  });

  it('keeps what is asked for', async () => {
    const cwd = world();
    const kept = async (...words: string[]) =>
      json((await program(['diff', 'old.md', 'new.md', ...words], { cwd })).stdout).changes.map((c) => c.type);
    expect(await kept('--only', 'strengthened,removed')).toEqual(['changed', 'removed']);
    expect(await kept('--kind', 'finding')).toEqual([]);
    expect(await kept('--topic', 'mobbing')).toEqual([]);
    expect(await kept('--min-score', '1')).toEqual(['added', 'unchanged', 'added', 'removed', 'removed']);
  });

  it('refuses a topic that there is not', async () => {
    const { status, stdout, stderr } = await program(['diff', 'old.md', 'new.md', '--topic', 'foo'], { cwd: world() });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^barnevern: there is no topic `foo`; .+\n$/u);
  });

  it('warns of different organisations and goes on', async () => {
    const cwd = scratch({ 'old.md': old, 'new.md': fresh.replace('Alfa', 'Beta') });
    const { status, stderr, stdout } = await program(['diff', 'old.md', 'new.md'], { cwd });
    expect([status, stderr]).toEqual([0, 'barnevern: the documents are of different organisations: Alfa, Beta\n']);
    expect(json(stdout).changes).toHaveLength(4);
  });

  it.each([
    [['old.md'], 'compares two documents and was given 1'],
    [['old.md', 'new.md', 'old.md'], 'was given 3'],
    [['old.md', 'nowhere.md'], '`nowhere.md` does not exist'],
    [['-', '-'], 'standard input holds one document'],
    [['old.md', 'new.md', '--only', 'better'], 'There is no `better`'],
    [['old.md', 'new.md', '--min-score', 'high'], 'Expected a number from 0 to 1'],
    [['old.md', 'new.md', '--accept', 'old.md'], '`old.md`:5:1 is neither JSON nor YAML'],
    [['old.md', 'new.md', '--accept', 'model.json'], '`model.json` holds no list of accepted changes'],
  ])('refuses %j', async (words, message) => {
    const { status, stdout, stderr } = await program(['diff', ...words], { cwd: world() });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('refuses an accepted change without a reason', async () => {
    const cwd = scratch({ 'old.md': old, 'new.md': fresh, 'known.json': '[{ "id": "removed-1" }]' });
    const { status, stderr } = await program(['diff', 'old.md', 'new.md', '--accept', 'known.json'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      'barnevern: `known.json`: `removed-1` lacks a `reason`; say why the change is accepted\n',
    ]);
  });

  it.each(['pretty', 'markdown', 'html', 'csv'])('writes %s', async (format) => {
    const { status, stdout } = await program(['diff', 'old.md', 'new.md', '--format', format, '--lang', 'nb'], {
      cwd: world(),
    });
    expect(status).toBe(0);
    for (const words of ['Innføre', 'Vurdere', 'Gratis mat i skolen', 'Et senter mot vold'])
      expect(stdout).toContain(words);
  });
});

describe('diff of git revisions', () => {
  const git = (cwd: string, ...words: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...words],
      { cwd, encoding: 'utf8', stdio: 'pipe' },
    );
  const repository = () => {
    const cwd = scratch({ 'plans/plan.md': old });
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '-m', 'old');
    writeFileSync(join(cwd, 'plans/plan.md'), fresh);
    return cwd;
  };

  it('reads REV:path beside files', async () => {
    const cwd = repository();
    const { status, stdout, stderr } = await program(['diff', 'HEAD:plans/plan.md', 'plans/plan.md'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    const result = JSON.parse(stdout);
    expect(result.before.source.path).toBe('HEAD:plans/plan.md');
    expect(result.summary).toEqual({ unchanged: 1, reworded: 0, changed: 1, added: 1, removed: 1 });
  });

  it('says what git does not know', async () => {
    const cwd = repository();
    for (const input of ['HEAD~9:plans/plan.md', 'HEAD:no.md']) {
      const { status, stdout, stderr } = await program(['diff', input, 'plans/plan.md'], { cwd });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`\`${input}\` cannot be read`);
    }
  });

  it('prefers a file that has such a name, and hands no option to git', async () => {
    const cwd = repository();
    renameSync(join(cwd, 'plans/plan.md'), join(cwd, 'HEAD:plan.md'));
    expect((await program(['diff', 'HEAD:plan.md', 'HEAD:plan.md', '--media-type', 'md'], { cwd })).status).toBe(0);
    const { status } = await program(['diff', '--', '--output=evil:x', 'HEAD:plan.md'], { cwd });
    expect(status).toBe(2);
  });

  it('takes what git gives to a diff command', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'blob_plan.md'), old);
    const driver = (...words: string[]) => program(['diff', '--git-driver', ...words], { cwd });
    const changed = await driver('plans/plan.md', 'blob_plan.md', 'abc', '100644', 'plans/plan.md', '0', '100644');
    expect(changed.status).toBe(0);
    expect(changed.stdout).toContain('plans/plan.md');
    expect(changed.stdout).not.toContain('blob_plan');
    const added = await driver('plans/plan.md', '/dev/null', '0', '0', 'plans/plan.md', '0', '100644');
    expect([added.status, added.stdout.includes('3 added')]).toEqual([0, true]);
  });
});
