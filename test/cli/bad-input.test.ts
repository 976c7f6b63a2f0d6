import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const text = 'Vi vil:\n\n• Styrke ettervernet\n';

/** Runs `parse` on one input and gives its one sentence on standard error. */
async function complaint(words: readonly string[], world: Parameters<typeof program>[1]): Promise<string> {
  const { status, stdout, stderr } = await program(['parse', ...words], world);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.split('\n')).toHaveLength(2);
  expect(stderr).not.toMatch(/\bat .*\(.*:\d+:\d+\)/);
  return stderr.trim();
}

describe('an input that cannot be read gives one sentence and status 2', () => {
  it.each([
    ['parse', ''],
    ['parse', 'a.txt', ''],
    ['explain', ''],
    ['validate', ''],
    ['diff', '', 'a.txt'],
    ['timeline', ''],
    ['xref', ''],
    ['list', ''],
    ['verify', ''],
    ['init', ''],
  ])('an empty argument, as an unset variable of the shell gives: %j', async (...words) => {
    const cwd = scratch({ 'a.txt': text });
    expect(await program(words, { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: `barnevern: \`${words[0]}\` was given an empty argument, as an unset variable of the shell gives; \`.\` is the current folder\n`,
    });
  });

  it('said once by `timeline`, which then has too few documents', async () => {
    const { status, stderr } = await program(['timeline', 'nowhere.txt'], { cwd: scratch() });
    expect([status, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toContain('`nowhere.txt` does not exist');
  });

  it('said once by `validate`, on standard error, in the language asked for', async () => {
    const cwd = scratch({ 'a.txt': '' });
    expect(await program(['validate', 'a.txt', '--lang', 'nb'], { cwd })).toEqual({
      status: 2,
      stdout:
        'Ingenting ble undersøkt (1 hoppet over): det er ikke bestått\ningenting undersøkt: 0 feil, 0 advarsler, 0 opplysninger\n',
      stderr: 'barnevern: `a.txt` er tom; forventet et dokument med tekst\n',
    });
  });

  it('said once by the outline, which counts what is left out', async () => {
    const cwd = scratch({ 'd/a.txt': text, 'd/b.txt': '' });
    const { status, stdout, stderr } = await program(['parse', 'd', '--format', 'outline'], { cwd });
    expect([status, stderr]).toEqual([2, 'barnevern: `d/b.txt` is empty; expected a document with text in it\n']);
    expect(stdout).toContain('Could not be read: 1\n');
    expect(stdout).not.toContain('b.txt');
  });

  it('missing', async () => {
    expect(await complaint(['nowhere.txt'], { cwd: scratch() })).toContain('`nowhere.txt` does not exist');
  });

  it('below something that is no folder', async () => {
    expect(await complaint(['a.txt/b.txt'], { cwd: scratch({ 'a.txt': text }) })).toContain('does not exist');
  });

  it('empty, or nothing but white space', async () => {
    const cwd = scratch({ 'a.txt': '', 'b.md': '\ufeff \n\t\n' });
    expect(await complaint(['a.txt'], { cwd })).toContain('`a.txt` is empty');
    expect(await complaint(['b.md'], { cwd })).toContain('`b.md` is empty');
  });

  it('standard input with nothing in it', async () => {
    expect(await complaint(['-'], { stdin: '' })).toContain('standard input is empty');
  });

  it('binary', async () => {
    const cwd = scratch({ 'a.txt': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0]) });
    expect(await complaint(['a.txt'], { cwd })).toContain('`a.txt` is binary');
  });

  it('a folder with nothing in it, or with nothing of ours', async () => {
    const cwd = scratch({ 'pictures/a.png': 'x', 'data/model.json': '{}' });
    mkdirSync(`${cwd}/empty`);
    expect(await complaint(['empty'], { cwd })).toContain('`empty` holds no documents');
    expect(await complaint(['pictures'], { cwd })).toContain('`pictures` holds no documents');
    expect(await complaint(['data'], { cwd })).toContain('JSON models are read when named');
  });

  it('a glob that matches nothing', async () => {
    expect(await complaint(['*.md'], { cwd: scratch({ 'a.txt': text }) })).toContain('`*.md` matches no file');
  });

  it('over --max-bytes, as a file and on standard input', async () => {
    const cwd = scratch({ 'a.txt': text });
    const sentence = await complaint(['a.txt', '--max-bytes', '5'], { cwd });
    expect(sentence).toContain('larger than 5 bytes');
    expect(sentence).toContain('--max-bytes');
    expect(await complaint(['-', '--max-bytes', '5'], { cwd, stdin: text })).toContain('larger than 5 bytes');
  });

  it('exactly --max-bytes is read', async () => {
    const cwd = scratch({ 'a.txt': text });
    const { status } = await program(['parse', 'a.txt', '--max-bytes', String(Buffer.byteLength(text))], { cwd });
    expect(status).toBe(0);
  });

  it('a format that is not read', async () => {
    const cwd = scratch({ 'a.txt': text });
    const sentence = await complaint(['a.txt', '--media-type', 'application/x-tex'], { cwd });
    expect(sentence).toContain('`application/x-tex`, which is not read; expected one of text/plain, text/markdown');
  });

  it('old Word files are not among the formats that are read', async () => {
    const cwd = scratch({ 'a.txt': text });
    expect(await complaint(['a.txt', '--media-type', 'xyz'], { cwd })).not.toContain('msword');
  });

  it('a document in a folder that is not read is told, and the others are done', async () => {
    const cwd = scratch({ 'plan/a.txt': text, 'plan/b.rtf': '{\\rtf1 Vi vil bygge.}', 'plan/c.png': 'bilde' });
    const { status, stdout, stderr } = await program(['parse', 'plan'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('`plan/b.rtf` cannot be read as RTF');
    const model = JSON.parse(stdout);
    expect(model.documents).toHaveLength(1);
    expect(model.skipped.map(({ path }: { path: string }) => path)).toEqual(['plan/b.rtf']);
  });

  it('an address that is none', async () => {
    const cwd = scratch({ 'a.txt': text });
    expect(await complaint(['a.txt', '--url', 'our pages'], { cwd })).toContain('Expected an address such as https://');
  });

  it('a link that leads in a ring, and a name that is too long', async () => {
    const cwd = scratch();
    symlinkSync('b.txt', `${cwd}/a.txt`);
    symlinkSync('a.txt', `${cwd}/b.txt`);
    expect(await complaint(['a.txt'], { cwd })).toContain('`a.txt` cannot be read: its links lead in a ring');
    expect(await complaint(['x'.repeat(300)], { cwd })).toContain('the name is too long');
  });

  it.skipIf(process.getuid?.() === 0)('without permission', async () => {
    const cwd = scratch({ 'a.txt': text });
    chmodSync(`${cwd}/a.txt`, 0);
    expect(await complaint(['a.txt'], { cwd })).toContain('permission is denied');
  });

  it('front matter that is no YAML, with line and column', async () => {
    const cwd = scratch({ 'a.md': '---\ntitle: En plan\nperiod: [2025\n---\n\n# En plan\n' });
    expect(await complaint(['a.md'], { cwd })).toMatch(/a\.md:[34]:\d+: front matter is not valid YAML/);
  });

  it('front matter that is a list, not names with values', async () => {
    const cwd = scratch({ 'a.md': '---\n- en\n- to\n---\n\n# En plan\n' });
    expect(await complaint(['a.md'], { cwd })).toContain('a.md:2:1: front matter');
  });

  it('a name with odd characters, shown safely', async () => {
    const name = 'en plan \u001b[31m «æøå».txt';
    expect(await complaint([name], { cwd: scratch() })).toContain('en plan \\x1b[31m «æøå».txt');
    const cwd = scratch({ [name]: text, 'a [1].txt': text });
    expect((await program(['parse', name, 'a [1].txt'], { cwd })).status).toBe(0);
  });
});

describe('a manifest', () => {
  const parse = (manifest: string) => ({ cwd: scratch({ 'docs/barnevern.json': manifest, 'docs/a.txt': text }) });

  it('that is wrong is told once, though no document beside it is read', async () => {
    const cwd = scratch({ 'docs/barnevern.json': '{"documnts": []}', 'docs/a.txt': text, 'docs/b.txt': text });
    const { status, stderr } = await program(['parse', 'docs'], { cwd });
    expect(status).toBe(2);
    expect(stderr.match(/barnevern\.json/g)).toHaveLength(1);
  });

  it('that is no JSON is told with line and column', async () => {
    expect(await complaint(['docs'], parse('{\n  "documents": [,]\n}'))).toContain(
      'docs/barnevern.json:2:17: not valid JSON',
    );
  });

  it('that breaks its schema is told with line and column', async () => {
    const manifest = '{\n  "documents": [\n    { "path": "a.txt", "type": "strategi" }\n  ]\n}\n';
    const sentence = await complaint(['docs/a.txt'], parse(manifest));
    expect(sentence).toContain('docs/barnevern.json:3:32: `documents.0.type` is none of strategy, programme');
    expect(sentence).toContain('barnevern schema manifest');
  });

  it('with an unknown name is told at that name', async () => {
    const sentence = await complaint(['docs'], parse('{ "documents": [],\n "organisasjon": "X" }'));
    expect(sentence).toMatch(/docs\/barnevern\.json:2:\d+: the top level has `organisasjon`/);
  });
});

describe('a batch', () => {
  it('goes on after a bad file, reports it under `skipped` and ends with status 2', async () => {
    const cwd = scratch({ 'a.txt': text, 'b.txt': '', 'c.txt': text });
    const { status, stdout, stderr } = await program(['parse', 'a.txt', 'b.txt', 'nowhere.md', 'c.txt'], { cwd });
    const model = JSON.parse(stdout);
    expect(model.documents.map((document: { source: { path: string } }) => document.source.path)).toEqual([
      'a.txt',
      'c.txt',
    ]);
    expect(model.skipped.map((skipped: { path: string }) => skipped.path)).toEqual(['b.txt', 'nowhere.md']);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  it('writes what could be read to the file named with --output, and nothing where nothing could', async () => {
    const cwd = scratch({ 'a.txt': text });
    expect((await program(['parse', 'a.txt', 'b.txt', '-o', 'model.json'], { cwd })).status).toBe(2);
    expect((await program(['parse', 'model.json'], { cwd })).stdout).toContain('Styrke ettervernet');
    expect((await program(['parse', 'b.txt', '-o', 'none.json'], { cwd })).status).toBe(2);
    expect((await program(['parse', 'none.json'], { cwd })).stderr).toContain('does not exist');
  });
});

describe('wrong usage', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['parse', "missing required argument 'input'"],
    ['parse a.txt --nonsense', 'there is `--format`'],
    ['parse a.txt --format yaml', 'Allowed choices are json'],
    ['parse a.txt --period soon', 'Expected years such as 2025-2027'],
    ['parse a.txt --period 2027-2025', 'ends before it starts'],
    ['parse a.txt --max-bytes lots', 'Expected a whole number'],
    ['parse a.txt --type essay', 'Allowed choices are strategy'],
    ['parse a.txt --config nowhere.json', '`nowhere.json` does not exist'],
    ['parse a.txt --topics nowhere.json', '`nowhere.json` does not exist'],
    ['list a.txt --type essay', 'There is no `essay`; there is strategy'],
    ['list a.txt --kind goal,wish', 'There is no `wish`; there is goal'],
    ['parse a.txt --output nowhere/model.json', 'the folder `nowhere` does not exist'],
    ['list a.txt --output .', 'is a folder'],
    ['nonsense', 'there is `parse`'],
    ['schema nonsense', 'there is baseline, config'],
    ['explain a.txt 99', 'line 99 of `a.txt` holds no text'],
    ['explain a.txt nonsense', 'no statement has `nonsense` in its id'],
    [
      'explain b.txt styrke',
      '`styrke` names 2 statements: line 3 “Styrke ettervernet”, line 4 “Styrke tilsynet”; give the line',
    ],
    ['explain . ', 'takes one at a time'],
  ];
  for (const [line, expected] of cases) {
    it(line, async () => {
      const cwd = scratch({ 'a.txt': text, 'b.txt': `${text}• Styrke tilsynet\n` });
      const { status, stdout, stderr } = await program(line.trim().split(' '), { cwd });
      expect(stderr).toContain(expected);
      expect(stderr).toMatch(/^barnevern: /);
      expect(stdout).toBe('');
      expect(status).toBe(2);
    });
  }

  it('without a command prints the help on standard error', async () => {
    const { status, stdout, stderr } = await program([]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: barnevern');
  });
});

describe('a fault of the program', () => {
  const world = () => ({
    cwd: scratch({ 'a.txt': text }),
    parseFile: () => Promise.reject(new TypeError('x is not a function')),
  });

  it('is told as one, without a stack', async () => {
    expect(await complaint(['a.txt'], world())).toContain('parsing a.txt failed; this is a fault in barnevern');
  });

  it('shows where with --debug', async () => {
    const { status, stderr } = await program(['parse', 'a.txt', '--debug'], world());
    expect(status).toBe(2);
    expect(stderr).toContain('TypeError: x is not a function');
  });
});
