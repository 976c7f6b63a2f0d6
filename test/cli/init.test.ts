import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breachesOf } from '../../src/schemas.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('init', () => {
  it('makes a repository that the other commands take as it is', async () => {
    const cwd = scratch();
    const { status, stdout } = await program(['init'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toBe(
      'made  barnevern.config.json\nmade  content/barnevern.json\nmade  content/eksempel.md\nmade  .barnevern/config.schema.json\nmade  .barnevern/manifest.schema.json\nmade  .github/workflows/barnevern.yml\nNext: put documents into `content`, then run `barnevern validate content`\n',
    );
    expect(await breachesOf('config', json(join(cwd, 'barnevern.config.json')))).toEqual([]);
    expect(await breachesOf('manifest', json(join(cwd, 'content/barnevern.json')))).toEqual([]);
    for (const [file, schema] of [
      ['barnevern.config.json', 'config'],
      ['content/barnevern.json', 'manifest'],
    ] as const) {
      const { $schema } = json(join(cwd, file));
      expect(json(join(cwd, file, '..', $schema)).$id).toBe(`urn:barnevern:schema:${schema}:1.0`);
    }
    const model = JSON.parse((await program(['parse', 'content'], { cwd })).stdout);
    expect(model.documents.map(({ statements }: { statements: { kind: string }[] }) => statements.length)).toEqual([5]);
    expect((await program(['validate', 'content', '--fail-on', 'info'], { cwd })).status).toBe(0);
  });

  it('says what is in the way, and makes nothing', async () => {
    const cwd = scratch({ notat: '' });
    for (const [folder, why] of [
      ['notat', '`notat` is a file'],
      ['notat/plan', '`notat/plan` is no folder'],
    ] as const) {
      const { status, stdout, stderr } = await program(['init', folder], { cwd });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(why);
    }
  });

  it('touches nothing that is there, and does no more the second time', async () => {
    const cwd = scratch();
    writeFileSync(join(cwd, 'barnevern.config.json'), '{"lang":"en"}');
    await program(['init'], { cwd });
    const sample = join(cwd, 'content/eksempel.md');
    writeFileSync(sample, '# Mitt eget');
    const { stdout } = await program(['init'], { cwd });
    expect(stdout).not.toContain('made');
    expect(readFileSync(join(cwd, 'barnevern.config.json'), 'utf8')).toBe('{"lang":"en"}');
    expect(readFileSync(sample, 'utf8')).toBe('# Mitt eget');
  });

  it('takes from documents that are there what they tell, and adds no sample', async () => {
    const cwd = scratch();
    mkdirSync(join(cwd, 'vedtak/content'), { recursive: true });
    writeFileSync(
      join(cwd, 'vedtak/content/a.md'),
      '---\norganisation: Barneombudet\nperiod: 2025-2027\ntype: strategy\n---\n\n# Strategi\n\nVåre mål er at alle barn skal bli hørt i saker som gjelder dem.\n',
    );
    writeFileSync(join(cwd, 'vedtak/content/b.docx'), 'ikke et dokument');
    await program(['init', 'vedtak'], { cwd });
    expect(json(join(cwd, 'vedtak/content/barnevern.json')).documents).toEqual([
      {
        path: 'a.md',
        organisation: 'Barneombudet',
        type: 'strategy',
        period: { start: 2025, end: 2027 },
        language: 'nb',
      },
      { path: 'b.docx' },
    ]);
    expect(() => statSync(join(cwd, 'vedtak/content/eksempel.md'))).toThrow();
  });

  it('says in the workflow when it works, on the version of Node that the README names', async () => {
    const cwd = scratch();
    await program(['init'], { cwd });
    const workflow = readFileSync(join(cwd, '.github/workflows/barnevern.yml'), 'utf8');
    expect(workflow).toContain('works once that version is published');
    const versions = [workflow, readFileSync('README.md', 'utf8')].map(
      (page) => /node-version: (\d+)/u.exec(page)?.[1],
    );
    expect(new Set(versions).size).toBe(1);
  });
});
