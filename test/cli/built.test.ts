import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratch } from '../helpers/scratch.ts';

// The program as people run it: the bundle in dist/, in a process of its own.

const bin = fileURLToPath(new URL('../../bin/barnevern.js', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const text = 'Vi vil:\n\n• Styrke ettervernet\n';

beforeAll(() => {
  if (!existsSync(`${root}dist/program.cjs`))
    execFileSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'ignore' });
});

/** Runs the program and gives status, output and errors. */
async function barnevern(words: readonly string[], cwd: string) {
  const done = promisify(execFile)(process.execPath, [bin, ...words], { cwd, maxBuffer: 1 << 26 });
  return done.then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      status: error.code,
      stdout: error.stdout,
      stderr: error.stderr,
    }),
  );
}

describe('the built program', () => {
  it('leaves nothing half-written behind where it is interrupted', async () => {
    const pages = Array.from({ length: 1500 }, (_, page) => [`sider/${page}.txt`, `${text}\nSide ${page}.\n`]);
    const cwd = scratch(Object.fromEntries(pages));
    const words = [bin, 'parse', 'sider', '--format', 'ndjson', '-o', 'ut.ndjson'];
    const child = spawn(process.execPath, words, { cwd, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
    const isWriting = () => readdirSync(cwd).some((name) => name.endsWith('.tmp'));
    while (!isWriting() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(readdirSync(cwd)).toEqual(['sider']);
  });

  it('takes up the code that V8 compiled at the build, and does without one that does not fit', async () => {
    const cwd = scratch({ 'a.txt': 'Vi vil:\n\n• Følge opp søsken\n' });
    cpSync(`${root}bin`, `${cwd}/bin`, { recursive: true });
    mkdirSync(`${cwd}/dist`);
    const names = readdirSync(`${root}dist`).filter((name) => name.startsWith('program-parse'));
    for (const name of names) copyFileSync(`${root}dist/${name}`, `${cwd}/dist/${name}`);
    const [cache = ''] = names.filter((name) => name.endsWith('.cache'));
    const compiled = readFileSync(`${cwd}/dist/${cache}`);
    const asks = `const { cacheOf, compile, programFor } = require('./bin/load-program.js');
      const programFile = programFor('parse');
      const cache = require('node:fs').readFileSync(cacheOf(programFile));
      process.stdout.write(String(compile(programFile, cache).cachedDataRejected));`;
    const parse = async (...flags: readonly string[]) => {
      const words = [...flags, 'bin/barnevern.js', 'parse', 'a.txt'];
      const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { cwd });
      expect(stderr).toBe('');
      return stdout;
    };
    const refused = async () => (await promisify(execFile)(process.execPath, ['-e', asks], { cwd })).stdout;

    expect(await refused()).toBe('false');
    const good = await parse();
    expect(JSON.parse(good).documents[0].statements[0].id).toContain('folge-opp-sosken');
    expect(await parse('--no-opt', '--max-lazy')).toBe(good);
    for (const other of [Buffer.alloc(0), compiled.subarray(0, 500_000), Buffer.from(compiled).fill(7, 0, 64)]) {
      writeFileSync(`${cwd}/dist/${cache}`, other);
      expect(await refused()).toBe('true');
      expect(await parse()).toBe(good);
    }
    rmSync(`${cwd}/dist/${cache}`);
    expect(await parse()).toBe(good);
    expect(readdirSync(`${cwd}/dist`)).toEqual(['program-parse.cjs']);
  });

  it('parses, and says what is wrong with status 2', async () => {
    const cwd = scratch({ 'a.txt': text });
    const good = await barnevern(['parse', 'a.txt'], cwd);
    expect([good.status, good.stderr]).toEqual([0, '']);
    expect(JSON.parse(good.stdout).documents[0].statements[0].text).toBe('Styrke ettervernet');
    const bad = await barnevern(['parse', 'b.txt'], cwd);
    expect([bad.status, bad.stdout]).toEqual([2, '']);
    expect(bad.stderr).toContain('`b.txt` does not exist');
  });

  it('gives the same with threads as without, in input order, bad files among them', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `${String(index).padStart(2, '0')}.txt`,
        index % 10 === 3 ? '' : text.replace('ettervernet', `tiltak ${index} `.repeat(1 + (index % 7) * 40)),
      ]),
    );
    const cwd = scratch(files);
    const { status, stdout, stderr } = await barnevern(['parse', '.'], cwd);
    const together = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(4);
    expect(together.skipped.map(({ path }: { path: string }) => path)).toEqual([
      '03.txt',
      '13.txt',
      '23.txt',
      '33.txt',
    ]);
    const good = Object.keys(files)
      .sort()
      .filter((path) => files[path] !== '');
    const few = await Promise.all(
      [good.slice(0, 15), good.slice(15, 30), good.slice(30)].map(
        async (paths) => (await barnevern(['parse', ...paths], cwd)).stdout,
      ),
    );
    expect(together.documents).toEqual(few.flatMap((part) => JSON.parse(part).documents));
  });

  it('hands the cues of the configuration to its threads', async () => {
    const cue = { id: 'dream-list', kind: 'finding', patterns: ['{holder} drømmer om $'] };
    const leads = [{ ...cue, examples: ['Vi drømmer om:'], counterexamples: ['Barna drømmer.'] }];
    const files = Array.from({ length: 20 }, (_, index) => [
      `${index}.txt`,
      `Vi drømmer om:\n\n• hus ${index}\n• tre\n`,
    ]);
    const cwd = scratch({
      ...Object.fromEntries(files),
      'barnevern.config.json': JSON.stringify({ parse: { cues: { leads } } }),
    });
    const { stdout } = await barnevern(['parse', '.'], cwd);
    const { documents } = JSON.parse(stdout) as { documents: { statements: { kind: string; cue: string }[] }[] };
    const made = documents.flatMap(({ statements }) => statements.map(({ kind, cue: id }) => `${kind} ${id}`));
    expect(made).toEqual(Array.from({ length: 40 }, () => 'finding dream-list'));
  });

  it('stops quietly where its reader does', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.txt`, text.repeat(200)]));
    const child = spawn(process.execPath, [bin, 'parse', '.', '--format', 'ndjson'], { cwd: scratch(files) });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('is packed with all that it needs to run alone', async () => {
    const cwd = scratch({ 'a.txt': text });
    const pack = ['pack', '--ignore-scripts', '--offline', '--json', '--pack-destination', cwd];
    const [{ filename, files }] = JSON.parse(execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: 'pipe' }));
    const paths: string[] = files.map(({ path }: { path: string }) => path);
    const rooms = new Set(paths.map((path) => path.split('/')[0]));
    expect(['test', 'src', 'scripts', 'node_modules'].filter((room) => rooms.has(room))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['schemas/model.schema.json', 'samples/barnevern.json', 'LICENSE']));
    execFileSync('tar', ['-xzf', filename], { cwd });
    const run = promisify(execFile)(process.execPath, ['package/bin/barnevern.js', 'parse', 'a.txt'], { cwd });
    expect(JSON.parse((await run).stdout).documents[0].statements).toHaveLength(1);
  });

  it('is a library with the same model, and with types', () => {
    const printed = consume(
      `import { parse, parseText, type Model, ReadError } from 'barnevern';
const model: Model = await parse('a.txt', { organisation: 'Høyre' });
const again = await parseText(new TextEncoder().encode('Vi vil:\\n\\n• Styrke ettervernet\\n'), { path: 'a.txt', organisation: 'Høyre' });
const failed = await parseText('').catch((error: unknown) => error instanceof ReadError && error.problem.kind);
console.log(JSON.stringify({ same: JSON.stringify(model.documents[0]) === JSON.stringify(again), failed, kind: model.documents[0]?.statements[0]?.kind }));
`,
      { 'a.txt': text },
    );
    expect(printed).toEqual({ same: true, failed: 'empty', kind: 'proposal' });
  });

  it('compares, follows, links and examines as a library, with the results of the commands', async () => {
    const files = {
      'a.txt': text,
      'b.txt': 'Vi vil:\n\n• Lovfeste ettervernet\n\nDet mangler ettervern i kommunene.\n',
    };
    const printed = consume(
      `import {
  type Analyser, type Change, type DiffResult, type Finding, type Findings, type Link, type TimelineResult, type VerifiedDocument, type Xref,
  createAnalyser, crossReference, diffDocuments, makeTimeline, parse, selectXref, validate, validateText, verify,
} from 'barnevern';
const { documents } = await parse(['a.txt', 'b.txt']);
const [before, after] = documents;
if (!before || !after) throw new Error('two documents are there');
const analyser: Analyser = createAnalyser();
const diff: DiffResult = diffDocuments(before, after, { analyser, levels: { removed: 'warning' } });
const first: Change | undefined = diff.changes[0];
const timeline: TimelineResult = makeTimeline(documents, { analyser });
const xref: Xref = crossReference(documents);
const links: readonly Link[] = selectXref(xref, { minScore: 1 }).links;
const findings: Findings = await validate(['a.txt', 'b.txt'], { failOn: 'warning', rules: { 'missing-title': 'off' } });
const one: readonly Finding[] = (await validateText('Vi vil:\\n', { lang: 'nb' })).findings;
const quotes: VerifiedDocument = await verify(before, 'Et forord.\\n\\nVi vil:\\n\\n• Styrke ettervernet\\n');
console.log(JSON.stringify({ states: quotes.quotes.map(({ state }) => state), diff, change: first?.type, timeline, xref, links, rules: findings.findings.map(({ rule }) => rule), one: one.map(({ rule }) => rule), verdict: findings.verdict }));
`,
      files,
    );
    const cwd = scratch(files);
    const command = async (...words: string[]) => JSON.parse((await barnevern(words, cwd)).stdout);
    expect(printed.diff).toEqual(await command('diff', 'a.txt', 'b.txt'));
    expect(printed.timeline).toEqual(await command('timeline', 'a.txt', 'b.txt'));
    expect(printed.xref).toEqual(await command('xref', 'a.txt', 'b.txt'));
    expect(printed.links).toEqual([]);
    const { findings } = await command('validate', 'a.txt', 'b.txt', '--format', 'json');
    const rules = findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain('missing-title');
    expect(printed.rules).toEqual(rules.filter((rule: string) => rule !== 'missing-title'));
    expect(printed).toMatchObject({
      verdict: 'fail',
      states: ['moved'],
      one: expect.arrayContaining(['no-statements']),
    });
  });
});

it('has types that need no other package', () => {
  const outside = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(/\bfrom '([^']+)'/gu)) {
      if (to.startsWith('.')) visit(join(dirname(file), to.replace(/\.(ts|js)$/u, '.d.ts')));
      else outside.add(`${file.slice(root.length)} needs ${to}`);
    }
  };
  visit(`${root}dist/types/index.d.ts`);
  expect(seen.size).toBeGreaterThan(10);
  expect([...outside]).toEqual([]);
});

/** Compiles a program that has the built package among its modules, runs it and gives what it printed. */
function consume(program: string, files: Readonly<Record<string, string>>) {
  const options = { strict: true, module: 'NodeNext', target: 'ES2022', lib: ['ES2023'], types: ['node'] };
  const compilerOptions = { ...options, typeRoots: [`${root}node_modules/@types`] };
  const cwd = scratch({
    ...files,
    'program.mts': program,
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['program.mts'] }),
  });
  mkdirSync(`${cwd}/node_modules`);
  symlinkSync(root, `${cwd}/node_modules/barnevern`);
  if (!existsSync(`${root}dist/types`))
    execFileSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'ignore' });
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', cwd], { cwd, encoding: 'utf8' });
  return JSON.parse(execFileSync(process.execPath, ['program.mjs'], { cwd, encoding: 'utf8' }));
}
