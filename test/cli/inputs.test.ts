import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const text = 'Vi vil:\n\n• Styrke ettervernet\n';

/** The paths of the documents that a command reads, in its order. */
async function paths(inputs: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await program(['parse', ...inputs], { cwd });
  return JSON.parse(stdout).documents.map((document: { source: { path: string } }) => document.source.path);
}

describe('inputs', () => {
  it.each(['xx', 'zz', 'nb-x', 'nb_NO', 'norsk'])('refuses the language %s', async (tag) => {
    const { status, stdout, stderr } = await program(['parse', 'a.txt', '--language', tag], {
      cwd: scratch({ 'a.txt': 'Vi vil styrke ettervernet.' }),
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Expected a BCP 47 tag of a language, such as nb');
  });

  it.each(['nb', 'nn-NO', 'se', 'fkv', 'en-GB'])('takes the language %s', async (tag) => {
    const cwd = scratch({ 'a.txt': 'Vi vil styrke ettervernet.' });
    const { stdout } = await program(['parse', 'a.txt', '--language', tag, '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).documents[0].language).toBe(tag);
  });

  it('a folder gives its documents in code unit order, also those further in', async () => {
    const cwd = scratch({
      'b.txt': text,
      'a.md': text,
      'Z.txt': text,
      'å.txt': text,
      'in/c.markdown': text,
      'in/.hidden.txt': text,
      '.git/d.txt': text,
      'node_modules/e/f.md': text,
      'model.json': '{}',
      'notes.log': text,
    });
    expect(await paths(['.'], cwd)).toEqual(['Z.txt', 'a.md', 'b.txt', 'in/c.markdown', 'å.txt']);
    expect(await paths(['in/'], cwd)).toEqual(['in/c.markdown']);
  });

  it('keeps the order in which inputs are given, and reads none twice', async () => {
    const cwd = scratch({ 'a.txt': text, 'b.txt': text, 'c.txt': text });
    expect(await paths(['c.txt', '*.txt', './a.txt'], cwd)).toEqual(['c.txt', 'a.txt', 'b.txt']);
  });

  it('prefers a file whose name looks like a glob', async () => {
    const cwd = scratch({ 'a[1].txt': text, 'a1.txt': text });
    expect(await paths(['a[1].txt'], cwd)).toEqual(['a[1].txt']);
  });

  it('does not walk in a ring of linked folders', async () => {
    const cwd = scratch({ 'in/a.txt': text });
    mkdirSync(`${cwd}/in/deep`);
    symlinkSync('..', `${cwd}/in/deep/up`);
    symlinkSync('a.txt', `${cwd}/in/b.txt`);
    expect(await paths(['in'], cwd)).toEqual(['in/a.txt', 'in/b.txt']);
  });

  it('standard input is what --media-type says, or what it looks like', async () => {
    const markdown = '---\ntitle: En plan\n---\n\n# En plan\n';
    const typeOf = async (stdin: string, ...more: string[]) =>
      JSON.parse((await program(['parse', '-', ...more], { stdin })).stdout).documents[0].source.mediaType;
    expect(await typeOf(text)).toBe('text/plain');
    expect(await typeOf(markdown)).toBe('text/markdown');
    expect(await typeOf(text, '--media-type', 'md')).toBe('text/markdown');
    expect(await typeOf(markdown, '--media-type', 'text/plain; charset=utf-8')).toBe('text/plain');
  });
});

describe('a model that parse printed', () => {
  const cwd = () => scratch({ 'a.txt': text, 'b.txt': 'Målet er:\n\n• Gode hjem til alle\n' });

  it('is an input like the documents themselves, and comes out as it went in', async () => {
    const folder = cwd();
    const first = await program(['parse', 'a.txt', 'b.txt', '-o', 'm.json'], { cwd: folder });
    expect(first).toEqual({ status: 0, stdout: '', stderr: '' });
    const again = await program(['parse', 'm.json'], { cwd: folder });
    const direct = await program(['parse', 'a.txt', 'b.txt'], { cwd: folder });
    expect(again.stdout).toBe(direct.stdout);
    const piped = await program(['parse', '-'], { cwd: folder, stdin: direct.stdout });
    expect(piped.stdout).toBe(direct.stdout);
  });

  it('may be ndjson, or one of its documents', async () => {
    const folder = cwd();
    await program(['parse', 'a.txt', 'b.txt', '--format', 'ndjson', '-o', 'm.ndjson'], { cwd: folder });
    expect(await paths(['m.ndjson'], folder)).toEqual(['a.txt', 'b.txt']);
    const piped = await program(['parse', 'a.txt', 'b.txt', '--format', 'ndjson'], { cwd: folder });
    const listed = await program(['list', '-', '--format', 'csv'], { cwd: folder, stdin: piped.stdout });
    expect([listed.status, listed.stderr]).toEqual([0, '']);
    expect(listed.stdout).toMatch(/a\.txt[\s\S]*b\.txt/);
    const { stdout } = await program(['parse', 'a.txt', '--format', 'ndjson'], { cwd: folder });
    const one = await program(['parse', '-', '--media-type', 'json'], { cwd: folder, stdin: stdout });
    expect(JSON.parse(one.stdout).documents).toEqual([JSON.parse(stdout)]);
  });

  it('that breaks the schema is told with line and column', async () => {
    const folder = cwd();
    const { stdout } = await program(['parse', 'a.txt'], { cwd: folder });
    const broken = stdout.replace('"kind": "proposal"', '"kind": "wish"');
    const { status, stderr } = await program(['parse', '-'], { cwd: folder, stdin: broken });
    expect(status).toBe(2);
    const line = broken.split('\n').findIndex((each) => each.includes('"wish"')) + 1;
    expect(stderr).toContain(`-:${line}:`);
    expect(stderr).toContain('kind` is none of goal, activity, proposal, finding, achievement');
  });

  it('is not mixed up with a manifest', async () => {
    const { status, stderr } = await program(['parse', 'barnevern.json'], {
      cwd: scratch({ 'barnevern.json': '{ "documents": [] }' }),
    });
    expect(status).toBe(2);
    expect(stderr).toContain('`barnevern.json` is a manifest');
  });

  it('is explained as far as it goes', async () => {
    const folder = cwd();
    await program(['parse', 'a.txt', '-o', 'm.json'], { cwd: folder });
    const { status, stdout } = await program(['explain', 'm.json'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('Styrke ettervernet');
    expect(stdout).toContain('Explained from a model');
  });
});

describe('what the caller knows', () => {
  it('from options goes before the manifest, and says so', async () => {
    const cwd = scratch({
      'barnevern.json':
        '{ "defaults": { "organisation": "Venstre", "url": "https://example.org/v" }, "documents": [] }',
      'a.txt': text,
    });
    const words = [
      'parse',
      'a.txt',
      '--organisation',
      'Høyre',
      '--period',
      '2025-2027',
      '--language',
      'nn',
      '--type',
      'plan',
    ];
    const [document] = JSON.parse((await program(words, { cwd })).stdout).documents;
    expect(document.organisation.name).toBe('Høyre');
    expect(document.period).toEqual({ start: 2025, end: 2027 });
    expect([document.language, document.type, document.source.url]).toEqual(['nn', 'plan', 'https://example.org/v']);
    expect(document.evidence.organisation.method).toBe('option');
    expect(document.evidence.url?.method ?? 'manifest').toBe('manifest');
  });
});

describe('the config', () => {
  it('is found above the current folder, and options go before it', async () => {
    const cwd = scratch({ 'barnevern.config.json': '{ "lang": "nb" }', 'in/a.txt': text });
    const outline = (...more: string[]) =>
      program(['parse', 'a.txt', '--format', 'outline', ...more], { cwd: `${cwd}/in` });
    expect((await outline()).stdout).toContain('1 utsagn: 1 forslag');
    expect((await outline('--lang', 'en')).stdout).toContain('1 statement: 1 proposal');
  });

  it('that breaks its schema is told with line and column', async () => {
    const cwd = scratch({ 'barnevern.config.json': '{\n  "lang": "dansk"\n}', 'a.txt': text });
    const { status, stderr } = await program(['parse', 'a.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('barnevern.config.json:2:11: `lang` is none of nb, nn, en');
  });

  it('names topics relative to itself', async () => {
    const cwd = scratch({ 'barnevern.config.json': '{ "topics": "emner.json" }', 'in/a.txt': text });
    const { stderr } = await program(['parse', 'a.txt'], { cwd: `${cwd}/in` });
    expect(stderr).toContain('`../emner.json` does not exist');
  });
});
