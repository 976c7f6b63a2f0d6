import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breachesOf } from '../../src/schemas.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const plan = (years: string, ...items: string[]) =>
  `---\ntitle: Plan ${years}\norganisation: Alfa\nperiod: ${years}\n---\n\n# Plan ${years}\n\nVi vil:\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const norm = 'en bemanningsnorm i barnevernet';
const world = () =>
  scratch({
    'plans/a.md': plan('2025-2027', `Innføre ${norm}`, 'Styrke tilsynet med fosterhjem'),
    'plans/b.md': plan('2019-2021', `Vurdere ${norm}`, 'Styrke tilsynet med fosterhjem'),
    'plans/c.md': plan('2022-2024', `Utrede ${norm}`),
  });

describe('timeline', () => {
  it('prints JSON as its schema says, oldest first', async () => {
    const { status, stdout, stderr } = await program(['timeline', 'plans'], { cwd: world() });
    expect([status, stderr]).toEqual([0, '']);
    const result = JSON.parse(stdout);
    expect(await breachesOf('timeline', result)).toEqual([]);
    expect(result.documents.map((d: { period: { start: number } }) => d.period.start)).toEqual([2019, 2022, 2025]);
    expect(result.concerns.map((c: { entries: { state: string }[] }) => c.entries.map((e) => e.state))).toEqual([
      ['introduced', 'strengthened', 'strengthened'],
      ['introduced', 'gone', 'back'],
    ]);
    expect(result.addresses).toHaveLength(3);
  });

  it.each(['pretty', 'markdown', 'html', 'csv'])('writes %s', async (format) => {
    const { status, stdout } = await program(['timeline', 'plans', '--format', format], { cwd: world() });
    expect(status).toBe(0);
    for (const words of ['Styrke tilsynet med fosterhjem', 'Utrede', 'strengthened', 'gone', 'back'])
      expect(stdout).toContain(words);
  });

  it('fails a check by what became of concerns in the newest period', async () => {
    const check = async (...words: string[]) =>
      (await program(['timeline', ...words, '--format', 'csv'], { cwd: world() })).status;
    // Newest: what was gone is back, and a norm is strengthened. Of the two older ones: something went.
    expect(await check('plans', '--fail-on', 'warning')).toBe(0);
    expect(await check('plans', '--fail-on', 'notice')).toBe(1);
    expect(await check('plans/b.md', 'plans/c.md', '--fail-on', 'warning')).toBe(1);
    expect(await check('plans/b.md', 'plans/c.md')).toBe(0);
    expect(await check('plans/b.md', 'plans/b.md', '--fail-on', 'info')).toBe(0);
  });

  it('goes by the levels of the configuration, and tells the level of each step', async () => {
    const cwd = world();
    const settings = { failOn: 'warning', levels: { removed: 'notice' } };
    writeFileSync(`${cwd}/barnevern.config.json`, JSON.stringify({ diff: settings }));
    const { status, stdout } = await program(['timeline', 'plans/b.md', 'plans/c.md', '--format', 'json'], { cwd });
    expect(status).toBe(0);
    const levels = JSON.parse(stdout).concerns.map((c: { entries: { level: string }[] }) =>
      c.entries.map(({ level }) => level),
    );
    expect(levels).toEqual([
      ['info', 'notice'],
      ['info', 'notice'],
    ]);
  });

  it('refuses a topic that there is not', async () => {
    const { status, stdout, stderr } = await program(['timeline', 'plans', '--topic', 'foo'], { cwd: world() });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^barnevern: there is no topic `foo`; .+\n$/u);
  });

  it('says where years are missing, and where the documents are not of one organisation', async () => {
    const cwd = world();
    writeFileSync(`${cwd}/plans/a.md`, plan('2025-2027', `Innføre ${norm}`).replace('Alfa', 'Beta'));
    const run = (...words: string[]) => program(['timeline', 'plans/a.md', 'plans/b.md', ...words], { cwd });
    const { stdout, stderr } = await run();
    expect(stderr).toBe(
      'barnevern: the documents are of different organisations: Alfa, Beta\n' +
        'barnevern: no document covers 2022–2024, so what was gone then is not known\n',
    );
    const result = JSON.parse(stdout);
    expect(await breachesOf('timeline', result)).toEqual([]);
    expect(result.remarks).toEqual([
      { kind: 'different-organisations', organisations: ['Alfa', 'Beta'] },
      { kind: 'missing-years', start: 2022, end: 2024 },
    ]);
    for (const format of ['pretty', 'markdown', 'html']) {
      const { stdout: report } = await run('--format', format, '--lang', 'nn');
      const words = report.replace(/\s+/gu, ' ');
      expect(words).toContain('Tidslinje: Alfa, Beta');
      expect(words).toContain('Dokumenta er frå ulike organisasjonar: Alfa, Beta.');
      expect(words).toContain('Ingen av dokumenta dekkjer 2022–2024, så kva som var borte då, er ukjent.');
    }
  });

  it('takes the two written forms of a name for one organisation', async () => {
    const cwd = scratch({
      'a.md': plan('2019-2021', 'Styrkje tilsynet').replace('Alfa', 'Ungdomsombodet'),
      'b.md': plan('2022-2024', 'Styrke tilsynet').replace('Alfa', 'Ungdomsombudet'),
    });
    const { stdout, stderr } = await program(['timeline', 'a.md', 'b.md', '--format', 'markdown'], { cwd });
    expect([stderr, stdout.split('\n')[0]]).toEqual(['', '# Timeline: Ungdomsombodet']);
  });

  it('says that the order is that given where a document tells no period', async () => {
    const cwd = world();
    writeFileSync(
      `${cwd}/plans/d.md`,
      '---\ntitle: Udatert\norganisation: Alfa\n---\n\nVi vil:\n\n- Styrke tilsynet\n',
    );
    const { stderr } = await program(['timeline', 'plans'], { cwd });
    expect(stderr).toBe(
      'barnevern: the documents are in the order given, since no period or date is known of Udatert\n',
    );
  });

  it('needs two documents', async () => {
    const { status, stderr } = await program(['timeline', 'plans/a.md'], { cwd: world() });
    expect([status, stderr]).toEqual([2, 'barnevern: `timeline` follows two documents or more and was given 1\n']);
  });

  it('follows the documents that can be read, and says that one could not', async () => {
    const { status, stdout, stderr } = await program(['timeline', 'plans', 'nowhere.md'], { cwd: world() });
    expect(status).toBe(2);
    expect(stderr).toContain('`nowhere.md` does not exist');
    expect(JSON.parse(stdout).documents).toHaveLength(3);
  });
});
