import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breachesOf } from '../../src/schemas.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const text = 'Trygge veier\n\nKommunen vil:\n\n• Bygge fortau langs alle veier\n• Senke fartsgrensen ved skolene\n';

async function repository(): Promise<string> {
  const cwd = scratch();
  writeFileSync(join(cwd, 'plan.txt'), text);
  await program(['parse', 'plan.txt', '--output', 'model.json'], { cwd });
  return cwd;
}

describe('verify', () => {
  it('is clean where sources are as they were, and prints what its schema says', async () => {
    const cwd = await repository();
    const { status, stdout, stderr } = await program(['verify', 'model.json'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(await breachesOf('verification', JSON.parse(stdout))).toEqual([]);
    expect(JSON.parse(stdout).summary).toEqual({ exact: 2, moved: 0, changed: 0, gone: 0 });
  });

  it('ends with 1 where a quote is changed or gone, and shows which and where', async () => {
    const cwd = await repository();
    writeFileSync(
      join(cwd, 'plan.txt'),
      text.replace('langs alle veier', 'langs noen få veier').replace('• Senke fartsgrensen ved skolene\n', ''),
    );
    const { status, stdout } = await program(['verify', 'model.json', '--format', 'pretty'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toBe(`Trygge veier
  changed plan.txt:5:3 Bygge fortau langs alle veier
    now: Bygge fortau langs noen få veier
  gone plan.txt:6:3 Senke fartsgrensen ved skolene

2 quotes: 0 exact, 0 moved, 1 changed, 1 gone
`);
  });

  it('a moved quote is no fault', async () => {
    const cwd = await repository();
    writeFileSync(join(cwd, 'plan.txt'), `Forord til planen.\n\n${text}`);
    expect((await program(['verify', 'model.json'], { cwd })).status).toBe(0);
  });

  it('finds sources from the folder of the model too', async () => {
    const cwd = await repository();
    const below = join(cwd, 'below');
    mkdirSync(below);
    expect((await program(['verify', '../model.json'], { cwd: below })).status).toBe(0);
  });

  it('ends with 2 where a source is gone, says so, and still verifies the others', async () => {
    const cwd = await repository();
    writeFileSync(join(cwd, 'other.txt'), text.replace('Trygge', 'Andre'));
    await program(['parse', 'plan.txt', 'other.txt', '--output', 'both.json'], { cwd });
    unlinkSync(join(cwd, 'other.txt'));
    const { status, stdout, stderr } = await program(['verify', 'both.json'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('`other.txt` does not exist');
    expect(JSON.parse(stdout)).toMatchObject({ summary: { exact: 2 }, skipped: [{ path: 'other.txt' }] });
  });

  it('says of a source that is not there where it was looked for', async () => {
    const cwd = await repository();
    unlinkSync(join(cwd, 'plan.txt'));
    expect((await program(['verify', 'model.json'], { cwd })).stderr).toBe(
      'barnevern: `plan.txt` does not exist; paths in a model count from the current folder, then from the folder of the model\n',
    );
  });

  it('counts one quote as one', async () => {
    const cwd = scratch({ 'plan.txt': 'Vi vil:\n\n• Styrke ettervernet\n' });
    await program(['parse', 'plan.txt', '--output', 'model.json'], { cwd });
    const shown = async (lang: string) =>
      (await program(['verify', 'model.json', '--format', 'pretty', '--lang', lang], { cwd })).stdout;
    expect(await shown('en')).toBe('1 quote: 1 exact, 0 moved, 0 changed, 0 gone\n');
    expect(await shown('nb')).toMatch(/^1 sitat: /u);
  });

  it('takes models and nothing else', async () => {
    const cwd = await repository();
    const { status, stderr } = await program(['verify', 'plan.txt'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      'barnevern: `plan.txt` is no model; expected what `barnevern parse --format json` printed\n',
    ]);
  });

  it('goes round over the samples', async () => {
    const cwd = scratch();
    const { stdout } = await program(['parse', 'samples']);
    const model = JSON.parse(stdout);
    for (const document of model.documents) {
      mkdirSync(join(cwd, 'samples'), { recursive: true });
      writeFileSync(join(cwd, document.source.path), readFileSync(document.source.path));
    }
    writeFileSync(join(cwd, 'model.json'), stdout);
    const verified = JSON.parse((await program(['verify', 'model.json'], { cwd })).stdout);
    const count = model.documents.reduce((sum: number, d: { statements: unknown[] }) => sum + d.statements.length, 0);
    expect(verified.summary).toEqual({ exact: count, moved: 0, changed: 0, gone: 0 });
  });
});
