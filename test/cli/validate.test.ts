import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Findings } from '../../src/validate/findings-types.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';
import { createWorld, type World } from './validate-world.ts';

const clean =
  'Barneombudets strategi 2025-2027\n\nNoen barn og familier får ikke den hjelpen som de har rett til, og det er ikke bra nok.\n\nVåre mål:\n\n1. Barn får hjelp i tide\n2. Foreldre får god støtte\n3. Skolen ser alle barn\n\nVåre planlagte aktiviteter:\n\n1. Rapport om ventetid i barnevernet\n';
const faulty = clean
  .replace('2. Foreldre', '3. Foreldre')
  .replace('3. Skolen', '4. Skolen')
  .replace('ventetid', '"ventetid"');

let world: World;
afterEach(() => world.remove());
const findingsOf = (out: string): Findings => JSON.parse(out) as Findings;
const rulesOf = (out: string) => findingsOf(out).findings.map(({ rule }) => rule);

describe('barnevern validate', () => {
  it('passes a document that is in order', async () => {
    world = createWorld({ 'strategi.txt': clean });
    const { status, out, err } = await world.run('validate', 'strategi.txt', '--fail-on', 'info');
    expect(out).toContain('Examined 1 file with');
    expect([status, err]).toEqual([0, '']);
  });

  it('fails at the severity asked for', async () => {
    world = createWorld({ 'strategi.txt': faulty });
    expect((await world.run('validate', 'strategi.txt')).status).toBe(0);
    const { status, out } = await world.run('validate', 'strategi.txt', '--fail-on', 'warning', '--format', 'json');
    expect(status).toBe(1);
    expect(rulesOf(out)).toEqual(['numbering', 'quotation-marks']);
  });

  it('speaks the language asked for', async () => {
    world = createWorld({ 'strategi.txt': faulty });
    expect((await world.run('validate', 'strategi.txt', '--lang', 'nn')).out).toContain('venta `2`');
    expect((await world.run('validate', 'strategi.txt', '--lang', 'nb')).out).toContain('forventet `2`');
  });

  it('does not pass where something was not examined', async () => {
    world = createWorld({ 'strategi.txt': clean, 'bilde.png': '\u0000\u0001' });
    const { status, out } = await world.run('validate', 'strategi.txt', 'bilde.png', 'borte.txt', '--format', 'json');
    expect(status).toBe(2);
    expect(findingsOf(out).skipped.map(({ path }) => path)).toEqual(['bilde.png', 'borte.txt']);
    const nothing = await world.run('validate', 'borte.txt', '--format', 'json');
    expect([nothing.status, findingsOf(nothing.out).verdict]).toEqual([2, 'nothing-examined']);
  });

  it('tells of entries of a manifest that lead to no file, and where they stand', async () => {
    const entries = ['strategi.txt', 'plåner/plan.txt', 'stategi.txt'].map((path) => ({ path, type: 'strategy' }));
    world = createWorld({
      'strategi.txt': clean,
      ['plåner/plan.txt'.normalize('NFD')]: clean,
      'barnevern.json': JSON.stringify({ documents: entries }, null, 2),
    });
    const { out } = await world.run('validate', '.', '--format', 'json');
    const lost = findingsOf(out).findings.filter(({ rule }) => rule === 'manifest-entry');
    expect(lost.map(({ path, data, position }) => [path, data, position?.start.line])).toEqual([
      ['barnevern.json', { path: 'stategi.txt' }, 12],
    ]);
  });

  it('reads the model that parse printed, and says which rules it could not run on it', async () => {
    world = createWorld({ 'strategi.txt': faulty });
    const { out: model } = await world.run('parse', 'strategi.txt', '--format', 'json');
    const { status, out } = await world.runWithInput(model, 'validate', '-', '--format', 'json');
    const [examined] = findingsOf(out).examined;
    expect(status).toBe(0);
    expect(examined).toMatchObject({ path: '-', kind: 'model', documents: [expect.any(String)] });
    expect(examined?.notRun).toContain('numbering');
  });

  it('tells models apart, and reads one document a line', async () => {
    world = createWorld({ 'a.txt': clean, 'b.txt': clean.replace('2025-2027', '2022-2024') });
    world.write('a.json', (await world.run('parse', 'a.txt', '--format', 'json')).out);
    world.write('both.ndjson', (await world.run('parse', 'a.txt', 'b.txt', '--format', 'ndjson')).out);
    const { out } = await world.run('validate', 'a.json', 'both.ndjson', '--format', 'json');
    expect(findingsOf(out).examined.map(({ path, documents }) => [path, documents.length])).toEqual([
      ['a.json', 1],
      ['both.ndjson', 2],
    ]);
    expect(rulesOf(out)).toContain('duplicate-id');
  });

  it('shows where a model breaks its schema, with the lines around it', async () => {
    world = createWorld({ 'strategi.txt': clean });
    const { out: model } = await world.run('parse', 'strategi.txt', '--format', 'json');
    world.write('model.json', model.replace('"language": "nb"', '"language": 12'));
    const { status, out } = await world.run('validate', 'model.json');
    expect(status).toBe(1);
    expect(out).toMatch(
      /\d+:19\s+error\s+`documents\[0\]\.language` is the integer `12`, expected a string or `null`/u,
    );
    expect(out).toMatch(/> +\d+ \| +"language": 12,\n +\| +\^\^\n/u);
  });

  it('checks the manifests of the folders that documents are in', async () => {
    world = createWorld({ 'docs/strategi.txt': clean, 'docs/barnevern.json': '{\n  "document": []\n}\n' });
    const { status, out } = await world.run('validate', 'docs', '--format', 'json');
    expect(status).toBe(2);
    expect(findingsOf(out).findings.map(({ path, rule, position }) => [path, rule, position?.start.line])).toEqual([
      ['docs/barnevern.json', 'schema', 1],
      ['docs/barnevern.json', 'schema', 2],
    ]);
  });

  it('tells the errors of its own configuration in the format asked for', async () => {
    const config = '{\n  "validate": {\n    "rules": { "numberings": "off" }\n  }\n}\n';
    world = createWorld({ 'strategi.txt': faulty, 'barnevern.config.json': config });
    const { status, out } = await world.run('validate', 'strategi.txt', '--format', 'json');
    expect(status).toBe(2);
    const [finding] = findingsOf(out).findings;
    expect(finding).toMatchObject({ path: 'barnevern.config.json', rule: 'schema' });
    expect(finding?.position?.start).toMatchObject({ line: 3, column: 16 });
    expect(finding?.message).toContain('expected `numbering`');
  });

  it('goes by the configuration, options before it', async () => {
    const config = JSON.stringify({
      validate: {
        failOn: 'warning',
        rules: { numbering: 'off' },
        overrides: [{ files: ['*.txt'], rules: { 'quotation-marks': 'warning' } }],
      },
    });
    world = createWorld({ 'strategi.txt': faulty, 'barnevern.config.json': config });
    const { status, out } = await world.run('validate', 'strategi.txt', '--format', 'json');
    expect([status, rulesOf(out)]).toEqual([1, ['quotation-marks']]);
    expect((await world.run('validate', 'strategi.txt', '--fail-on', 'error')).status).toBe(0);
  });

  it('keeps a baseline: accepted by an explicit word, shown, and reported when gone', async () => {
    world = createWorld({ 'strategi.txt': faulty });
    const options = ['strategi.txt', '--fail-on', 'info', '--baseline', 'baseline.json'];
    expect((await world.run('validate', ...options)).status).toBe(2);
    const shy = await world.run('validate', ...options, '--update-baseline');
    expect([shy.status, JSON.parse(world.read('baseline.json')).findings]).toEqual([1, []]);
    expect(shy.err).toContain('--accept-new');
    expect((await world.run('validate', ...options, '--update-baseline', '--accept-new')).status).toBe(0);
    const known = await world.run('validate', ...options);
    expect(known.status).toBe(0);
    expect(known.out.match(/known/gu)?.length).toBeGreaterThanOrEqual(2);
    world.write('strategi.txt', `\n\n${faulty}`);
    expect((await world.run('validate', ...options)).status).toBe(0);
    world.write('strategi.txt', clean);
    const gone = await world.run('validate', ...options, '--format', 'json');
    expect(
      findingsOf(gone.out)
        .gone.map(({ rule }) => rule)
        .sort(),
    ).toEqual(['numbering', 'quotation-marks']);
    await world.run('validate', ...options, '--update-baseline');
    expect(JSON.parse(world.read('baseline.json')).findings).toEqual([]);
  });

  it('reads the globs of the configuration from the folder of the configuration', async () => {
    const config = '{"validate":{"overrides":[{"files":["docs/*.txt"],"rules":{"numbering":"off"}}]}}';
    world = createWorld({ 'docs/strategi.txt': faulty, 'barnevern.config.json': config });
    for (const [folder, input] of [
      ['.', 'docs'],
      ['docs', '.'],
      ['docs', '../docs'],
    ] as const) {
      const { out } = await world.runIn(folder, 'validate', input, '--format', 'json');
      expect([folder, rulesOf(out)]).toEqual([folder, ['quotation-marks']]);
    }
  });

  it('shows what it takes into the baseline as known from then on, so that verdict and status agree', async () => {
    world = createWorld({ 'strategi.txt': faulty });
    const options = ['strategi.txt', '--fail-on', 'info', '--baseline', 'baseline.json', '--format', 'json'];
    const { status, out } = await world.run('validate', ...options, '--update-baseline', '--accept-new');
    const { verdict, findings, summary } = JSON.parse(out);
    expect([status, verdict, summary.known]).toEqual([0, 'pass', findings.length]);
  });

  it.each(['docs', './docs/', '.', 'docs/*.txt'])('reports entries of files that were deleted: %s', async (input) => {
    world = createWorld({ 'docs/strategi.txt': faulty, 'docs/ren.txt': clean });
    const baseline = ['--baseline', 'baseline.json'];
    await world.run('validate', 'docs', ...baseline, '--update-baseline', '--accept-new');
    unlinkSync(join(world.folder, 'docs/strategi.txt'));
    const { out } = await world.run('validate', input, ...baseline, '--format', 'json');
    expect(JSON.parse(out).gone.map(({ path }: { path: string }) => path)).toContain('docs/strategi.txt');
    expect(JSON.parse(out).summary.gone).toBe(JSON.parse(out).gone.length);
    await world.run('validate', input, ...baseline, '--update-baseline');
    expect(world.read('baseline.json')).not.toContain('strategi.txt');
  });

  it('refuses options that say nothing together', async () => {
    world = createWorld({ 'strategi.txt': clean });
    for (const options of [
      ['--update-baseline'],
      ['--baseline', 'b.json', '--accept-new'],
      ['--as-of', 'i går'],
      ['--as-of', '2026-02-30'],
    ]) {
      const { status, err, out } = await world.run('validate', 'strategi.txt', ...options);
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(/^barnevern: .*\n$/u);
    }
  });

  it.each(['\r\n', '\r', '\n'])('keeps line ends and the byte order mark when it corrects: %j', async (end) => {
    world = createWorld({ 'strategi.txt': `\ufeff${faulty.replaceAll('\n', end)}` });
    const { out } = await world.run('validate', 'strategi.txt', '--fix', '--format', 'json');
    expect(findingsOf(out).fixed).toHaveLength(2);
    const mended = clean.replace('ventetid', '«ventetid»');
    expect(world.read('strategi.txt')).toBe(`\ufeff${mended.replaceAll('\n', end)}`);
  });

  it('counts lines alike in findings about the text and about statements: CR ends one too', async () => {
    world = createWorld({ 'strategi.txt': faulty.replaceAll('\n', '\r') });
    const { out } = await world.run('validate', 'strategi.txt', '--format', 'json');
    const found = findingsOf(out).findings.map(({ rule, position, excerpt }) => [rule, position?.start.line, excerpt]);
    expect(found).toContainEqual(['numbering', 8, '3. Foreldre får god støtte']);
    expect(found).toContainEqual(['quotation-marks', 13, '1. Rapport om "ventetid" i barnevernet']);
  });

  it('corrects a file once that is there under two names', async () => {
    world = createWorld({ 'strategi.txt': faulty });
    symlinkSync('strategi.txt', join(world.folder, 'lenke.txt'));
    const { status } = await world.run('validate', '.', '--fix', '--fail-on', 'never');
    expect([status, world.read('strategi.txt')]).toEqual([0, clean.replace('ventetid', '«ventetid»')]);
    expect(lstatSync(join(world.folder, 'lenke.txt')).isSymbolicLink()).toBe(true);
  });

  it('corrects what is safe, and finds nothing more to correct', async () => {
    world = createWorld({ 'strategi.txt': faulty });
    const { out } = await world.run('validate', 'strategi.txt', '--fix', '--format', 'json');
    expect(findingsOf(out).fixed.map(({ rule }) => rule)).toEqual(['quotation-marks', 'numbering']);
    expect(findingsOf(out).findings).toEqual([]);
    expect(world.read('strategi.txt')).toBe(clean.replace('ventetid', '«ventetid»'));
    const again = await world.run('validate', 'strategi.txt', '--fix', '--format', 'json');
    expect(findingsOf(again.out).fixed).toEqual([]);
  });

  it('saves a file in another encoding as UTF-8', async () => {
    world = createWorld();
    world.write('strategi.txt', Buffer.from(clean, 'latin1'));
    const { out } = await world.run('validate', 'strategi.txt', '--format', 'json');
    expect(rulesOf(out)).toContain('doubtful-encoding');
    await world.run('validate', 'strategi.txt', '--fix');
    expect(world.read('strategi.txt')).toBe(clean);
  });

  it('writes all files or none, and leaves nothing beside them', async () => {
    world = createWorld({ 'a/strategi.txt': faulty, 'b/plan.txt': faulty.replace('2025-2027', '2022-2024') });
    mkdirSync(join(world.folder, `b/plan.txt.${process.pid}.tmp`));
    const { status, err } = await world.run('validate', 'a', 'b', '--fix');
    expect([status, err]).toEqual([2, expect.stringContaining('no file was changed')]);
    expect(world.read('a/strategi.txt')).toBe(faulty);
    expect(readdirSync(join(world.folder, 'a'))).toEqual(['strategi.txt']);
  });

  it('keeps the mode of a file that it corrects', async () => {
    world = createWorld({ 'strategi.txt': faulty });
    chmodSync(join(world.folder, 'strategi.txt'), 0o640);
    await world.run('validate', 'strategi.txt', '--fix');
    expect(statSync(join(world.folder, 'strategi.txt')).mode & 0o777).toBe(0o640);
  });

  it('never corrects standard input or a model', async () => {
    world = createWorld();
    const { status, out } = await world.runWithInput(
      faulty,
      'validate',
      '-',
      '--media-type',
      'txt',
      '--fix',
      '--format',
      'json',
    );
    expect([status, findingsOf(out).fixed, rulesOf(out)]).toEqual([0, [], ['numbering', 'quotation-marks']]);
  });
});

describe('barnevern rules', () => {
  it('lists every rule, and explains one', async () => {
    world = createWorld();
    const list = await world.run('rules');
    expect(list.status).toBe(0);
    expect(list.out.split('\n').filter((line) => line !== '').length).toBeGreaterThan(30);
    const { out } = await world.run('rules', 'cue-without-list');
    expect(out).toMatch(/^cue-without-list \(warning/u);
    expect(out).toContain('Dette har vi gjort:');
  });

  it('prints the reference, and data', async () => {
    world = createWorld();
    expect((await world.run('rules', '--format', 'markdown')).out).toContain('## numbering');
    expect(JSON.parse((await world.run('rules', 'numbering', '--format', 'json')).out).rules[0].id).toBe('numbering');
  });

  it('names the rule that a misspelt one most likely means', async () => {
    world = createWorld();
    const { status, err } = await world.run('rules', 'numberings');
    expect([status, err]).toEqual([2, 'barnevern: there is no rule `numberings`; there is `numbering`\n']);
  });
});

it('says of the model of a law that is only coming what it says of its text', async () => {
  const cwd = scratch({ 'a.txt': 'Solpartiet\n\nDette har vi gjort:\n\n• Bidratt til ny fosterhjemslov.\n' });
  const { stdout: model } = await program(['parse', 'a.txt', '--format', 'json'], { cwd });
  expect(JSON.parse(model).documents[0].references).toMatchObject([{ name: 'fosterhjemslov' }]);
  for (const [input, stdin] of [
    ['a.txt', ''],
    ['-', model],
  ] as const) {
    const { stdout } = await program(['validate', input, '--format', 'json'], { cwd, stdin });
    expect(stdout).not.toContain('"rule": "unresolved-reference"');
  }
});
