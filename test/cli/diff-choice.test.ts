import { describe, expect, it } from 'vitest';
import { breachesOf } from '../../src/schemas.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const plan = (years: string, ...items: string[]) =>
  `---\ntitle: Plan ${years}\norganisation: Alfa\nperiod: ${years}\n---\n\nVi vil:\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const tolls = 'bompenger på alle hovedveier inn til byen';
const old = plan(
  '2019-2021',
  'Vurdere en bemanningsnorm i barnevernet',
  'Gratis mat i skolen hver dag',
  'Styrke tilsynet med fosterhjem',
  `Innføre ${tolls}`,
);
const fresh = plan(
  '2022-2024',
  'Innføre en bemanningsnorm i barnevernet',
  'Styrke tilsynet med fosterhjem',
  'Et senter mot vold i hver by',
  `Avvikle ${tolls}`,
);
const world = () => scratch({ 'old.md': old, 'new.md': fresh });
const run = async (format: string, ...words: string[]) =>
  (await program(['diff', 'old.md', 'new.md', '--format', format, ...words], { cwd: world() })).stdout.replace(
    /\s+/gu,
    ' ',
  );
const read = ['pretty', 'markdown', 'html'];

describe('a diff of which a part is asked for', () => {
  it.each(read)('counts the whole as %s, and says that a part is shown', async (format) => {
    const english = await run(format, '--only', 'strengthened');
    expect(english).toContain('1 unchanged, 0 reworded, 2 changed, 1 added, 1 removed');
    expect(english).toContain('1 of 4 changes shown');
    expect(await run(format, '--kind', 'proposal', '--topic', 'skole', '--lang', 'nb')).toContain(
      '1 av 4 endringer er vist',
    );
    expect(await run(format, '--only', 'weakened', '--lang', 'nn')).toContain('0 av 4 endringar er viste');
  });

  it.each(read)('does not take an empty choice for no change, as %s', async (format) => {
    const nothing = await run(format, '--only', 'unchanged');
    expect(nothing).toContain('0 of 4 changes shown');
    expect(nothing).not.toContain('Nothing changed');
    expect(await run(format, '--only', 'weakened')).toContain('No change to list.');
  });

  it.each(read)('says nothing of a part where all is shown, as %s', async (format) => {
    expect(await run(format)).not.toContain('changes shown');
    expect(await run(format, '--only', 'changed,added,removed')).not.toContain('changes shown');
  });

  it('tells both counts in JSON', async () => {
    const result = JSON.parse(await run('json', '--only', 'strengthened'));
    expect(await breachesOf('diff', result)).toEqual([]);
    expect(result.summary).toEqual({ unchanged: 0, reworded: 0, changed: 1, added: 0, removed: 0 });
    expect(result.whole).toEqual({ unchanged: 1, reworded: 0, changed: 2, added: 1, removed: 1 });
    expect(JSON.parse(await run('json'))).not.toHaveProperty('whole');
  });

  it('keeps what was turned round', async () => {
    const { changes } = JSON.parse(await run('json', '--only', 'reversed'));
    expect(changes.map(({ after }: { after: { text: string }[] }) => after[0]?.text)).toEqual([`Avvikle ${tolls}`]);
  });
});

describe('a diff of documents that are not of one organisation', () => {
  const cwd = () => scratch({ 'old.md': old, 'new.md': fresh.replace('Alfa', 'Beta') });

  it.each(read)('says so as %s, also when it is to be quiet', async (format) => {
    const words = ['diff', 'old.md', 'new.md', '--quiet', '--lang', 'nn', '--format', format];
    const { stdout, stderr } = await program(words, { cwd: cwd() });
    expect(stderr).toBe('');
    expect(stdout).toContain('Dokumenta er frå ulike organisasjonar: Alfa, Beta.');
  });

  it('says so in JSON, and nothing where they are of one', async () => {
    const result = JSON.parse((await program(['diff', 'old.md', 'new.md'], { cwd: cwd() })).stdout);
    expect(await breachesOf('diff', result)).toEqual([]);
    expect(result.remarks).toEqual([{ kind: 'different-organisations', organisations: ['Alfa', 'Beta'] }]);
    expect(JSON.parse(await run('json'))).not.toHaveProperty('remarks');
  });
});
