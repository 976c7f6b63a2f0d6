import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';
import { makeDocument } from '../xref/make-document.ts';

const model = (...documents: ReturnType<typeof makeDocument>[]) =>
  JSON.stringify({ schemaVersion: '1.0', documents, skipped: [] });
const world = () =>
  scratch({
    'a.json': model(
      makeDocument('Alfa', [
        { text: 'Avvikle kontantstøtten', topics: ['barnetrygd'] },
        { text: 'Styrke ettervernet', topics: ['ettervern'] },
      ]),
    ),
    'b.json': model(
      makeDocument('Beta', [
        { text: 'Beholde kontantstøtten', topics: ['barnetrygd'] },
        { text: 'Det mangler ettervern', kind: 'finding', topics: ['ettervern'] },
      ]),
    ),
  });

describe('xref', () => {
  test('prints one JSON value, the same whatever the order of the inputs', async () => {
    const cwd = world();
    const there = await program(['xref', 'a.json', 'b.json', '--format', 'json'], { cwd });
    const back = await program(['xref', 'b.json', 'a.json', '--format', 'json'], { cwd });
    expect(there).toMatchObject({ status: 0, stderr: '' });
    expect(back.stdout).toBe(there.stdout);
    expect(
      JSON.parse(there.stdout)
        .links.map(({ type }: { type: string }) => type)
        .sort(),
    ).toEqual(['addresses', 'conflicts']);
  });

  test('keeps what is asked for', async () => {
    const cwd = world();
    const links = async (...words: string[]) =>
      JSON.parse((await program(['xref', 'a.json', 'b.json', '--format', 'json', ...words], { cwd })).stdout).links;
    expect(await links('--type', 'conflicts')).toHaveLength(1);
    const all = (await links()).length;
    expect(await links('--type', 'agrees,related,conflicts', '--type', 'addresses,cites')).toHaveLength(all);
    expect(await links('--type', 'agrees', 'related', 'conflicts', 'addresses', 'cites')).toHaveLength(all);
    expect(await links('--topic', 'ettervern')).toHaveLength(1);
    expect(await links('--between', 'alfa', 'Beta')).toHaveLength(2);
    expect(await links('--kind', 'finding')).toHaveLength(1);
    expect(await links('--min-score', '1')).toHaveLength(0);
  });

  test.each([['xref'], ['list']])('%s refuses a topic that there is not', async (command) => {
    const { status, stdout, stderr } = await program([command, 'a.json', 'b.json', '--topic', 'ettervern,foo'], {
      cwd: world(),
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^barnevern: there is no topic `foo`; .+\n$/u);
  });

  test('a topic that only a model has is one', async () => {
    const own = makeDocument('Gamma', [{ text: 'Styrke ettervernet', topics: ['own-topic'] }]);
    const cwd = scratch({ 'a.json': model(own) });
    const { status, stdout } = await program(['list', 'a.json', '--topic', 'own-topic', '--format', 'json'], { cwd });
    expect([status, JSON.parse(stdout).length]).toEqual([0, 1]);
  });

  test('goes by thresholds of the configuration, and by the option before them', async () => {
    const cwd = world();
    const count = async (xref: object, ...words: string[]) => {
      writeFileSync(`${cwd}/barnevern.config.json`, JSON.stringify({ xref }));
      const { stdout } = await program(['xref', 'a.json', 'b.json', '--format', 'json', ...words], { cwd });
      return JSON.parse(stdout).links.length;
    };
    expect(await count({})).toBe(2);
    expect(await count({ minScore: 0.99, minConflict: 0.99 })).toBe(0);
    expect(await count({ minScore: 0.99 }, '--min-score', '0.48')).toBe(2);
  });

  test.each([
    [{ minScore: '0.5' }, '`xref.minScore` is not of type number'],
    [{ minConflict: 1.1 }, '`xref.minConflict` must be <= 1'],
    [{ top: 0 }, '`xref.top` must be >= 1'],
    [{ topp: 3 }, '`xref` has `topp`, which is not a known name'],
  ])('refuses the setting %j', async (xref, why) => {
    const cwd = world();
    writeFileSync(`${cwd}/barnevern.config.json`, JSON.stringify({ xref }));
    const { status, stdout, stderr } = await program(['xref', 'a.json', 'b.json'], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(why);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('says who is there where nobody has the name', async () => {
    const { status, stderr } = await program(['xref', 'a.json', 'b.json', '--between', 'Alfa', 'Sigma'], {
      cwd: world(),
    });
    expect(status).toBe(2);
    expect(stderr).toContain('no document is of `Sigma`; there is `Alfa`, `Beta`');
  });

  test('refuses a score above 1 and an unknown type', async () => {
    expect((await program(['xref', 'a.json', '--min-score', '2'], { cwd: world() })).status).toBe(2);
    expect((await program(['xref', 'a.json', '--type', 'likes'], { cwd: world() })).status).toBe(2);
  });

  test('--fail-on tells by the exit status, of what is selected', async () => {
    const cwd = world();
    expect((await program(['xref', 'a.json', 'b.json', '--fail-on', 'conflicts'], { cwd })).status).toBe(1);
    expect(
      (await program(['xref', 'a.json', 'b.json', '--fail-on', 'conflicts', '--topic', 'ettervern'], { cwd })).status,
    ).toBe(0);
    expect((await program(['xref', 'a.json', 'b.json', '--fail-on', 'unanswered'], { cwd })).status).toBe(0);
  });

  test('one organisation alone is noted; the rest goes on where one input cannot be read', async () => {
    const cwd = world();
    expect((await program(['xref', 'a.json'], { cwd })).stderr).toContain('one organisation only');
    for (const what of ['unanswered', 'conflicts']) {
      const alone = await program(['xref', 'b.json', '--fail-on', what, '--quiet', '--format', 'json'], { cwd });
      expect([alone.status, JSON.parse(alone.stdout).verdict]).toEqual([2, 'nothing-examined']);
      expect(alone.stderr).toMatch(/^barnevern: nothing was examined: [^\n]*one organisation[^\n]*\n$/u);
    }
    expect((await program(['xref', 'b.json', '--fail-on', 'never'], { cwd })).status).toBe(0);
    const asked = ['xref', 'b.json', '--fail-on', 'unanswered', '--query', 'ettervern'];
    expect((await program(asked, { cwd })).status).toBe(0);
    const partly = await program(['xref', 'a.json', 'b.json', 'c.json', '--format', 'json'], { cwd });
    expect(partly.status).toBe(2);
    expect(JSON.parse(partly.stdout).documents).toHaveLength(2);
  });

  test.each(['pretty', 'csv', 'markdown', 'html', 'dot', 'graphml'])('writes %s', async (format) => {
    const { status, stdout } = await program(['xref', 'a.json', 'b.json', '--format', format], { cwd: world() });
    expect(status).toBe(0);
    expect(stdout).toContain('kontantstøtten');
  });

  test('answers a question in keywords', async () => {
    const cwd = world();
    const { stdout, status, stderr } = await program(
      ['xref', 'a.json', 'b.json', '--format', 'json', '--query', 'ettervern'],
      { cwd },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(
      JSON.parse(stdout)
        .query.hits.map(({ statement }: { statement: { text: string } }) => statement.text)
        .sort(),
    ).toEqual(['Det mangler ettervern', 'Styrke ettervernet']);
  });
});

describe('list', () => {
  const rows = async (...words: string[]) =>
    JSON.parse((await program(['list', 'a.json', 'b.json', '--format', 'json', ...words], { cwd: world() })).stdout);

  test('lists statements, all or those asked for', async () => {
    expect(await rows()).toHaveLength(4);
    expect(await rows('--kind', 'finding')).toMatchObject([{ organisation: 'Beta', text: 'Det mangler ettervern' }]);
    expect(await rows('--between', 'ALFA')).toHaveLength(2);
    expect(await rows('--topic', 'barnetrygd', '--top', '1')).toHaveLength(1);
    expect(await rows('--type', 'report')).toEqual([]);
  });

  test('ranks by a question, as many as asked for', async () => {
    const asked = ['xref', 'a.json', 'b.json', '--query', 'kontantstøtte', '--top', '1'];
    const { stdout } = await program(asked, { cwd: world() });
    expect(JSON.parse(stdout).query.hits).toHaveLength(1);

    expect((await rows('--query', 'kontantstøtte')).map(({ text }: { text: string }) => text).sort()).toEqual([
      'Avvikle kontantstøtten',
      'Beholde kontantstøtten',
    ]);
  });

  test.each(['table', 'csv', 'ndjson'])('writes %s', async (format) => {
    const { status, stdout } = await program(['list', 'a.json', '--format', format], { cwd: world() });
    expect(status).toBe(0);
    expect(stdout.trimEnd().split(/\r?\n/u)).toHaveLength(format === 'ndjson' ? 2 : 3);
  });
});
