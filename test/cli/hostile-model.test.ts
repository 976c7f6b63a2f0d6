import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { program, wordsOf } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

// What others wrote into a document, a model or a file name never drives the terminal.

const evil = '\u001b]0;owned\u0007\u001b[31m\u202e\u009b2J\u200b\r';
const risky = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const samples = new URL('../../samples/', import.meta.url);
const sample = (name: string) => readFileSync(new URL(name, samples), 'utf8');

/** Fields whose values the schema lists or shapes: the others hold whatever somebody wrote. */
const told = new Set(
  'title name otherNames heading text lead ordinal path cue rule reason word words lexicon standsFor'.split(' '),
);

/** The value with an attack at the end of every free text. */
function poisoned(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => poisoned(each, field));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poisoned(each, key)]));
  return typeof value === 'string' && told.has(field) ? `${value}${evil}` : value;
}

async function hostileWorld(): Promise<string> {
  const cwd = scratch({
    'a.md': sample('barneombudet-2019-2021.md'),
    'b.md': sample('barneombudet-2022-2024.md'),
    'c.txt': sample('arbeiderpartiet-barnevern.txt'),
  });
  const files: Record<string, string> = {};
  for (const name of ['a.md', 'b.md', 'c.txt']) {
    const { stdout } = await program(['parse', name], { cwd });
    const model = { ...JSON.parse(stdout), skipped: [{ path: `x${evil}`, reason: `gone${evil}` }] };
    files[`${name[0]}.json`] = JSON.stringify(poisoned(model));
  }
  const lines = sample('arbeiderpartiet-barnevern.txt').split('\n');
  files[`d${evil.replace('\r', '')}.txt`] = lines.map((line) => `${line}${evil.replace('\r', '')}`).join('\n');
  files['e.md'] =
    `---\ntitle: "Plan \\e[31m\\x9b2J"\norganisation: "Laget \\e]0;x\\a"\n---\n# Mål\n\nVi vil:\n\n- Øke${evil}\n`;
  return scratch(files);
}

describe('attacks on the terminal', () => {
  it.each([
    'parse a.json --format outline',
    'parse d*.txt e.md --format outline',
    'explain a.json',
    'explain e.md',
    'explain a.json nothing-of-this-name',
    'validate a.json b.json c.json',
    'validate d*.txt e.md',
    'verify a.json b.json',
    'diff a.json b.json --format pretty',
    'diff e.md a.json --format pretty',
    'timeline a.json b.json --format pretty',
    'xref a.json c.json --format pretty',
    'xref a.json c.json d*.txt --query fosterhjem --format pretty',
    'xref a.json c.json --between Nobody --format pretty',
    'list a.json b.json c.json d*.txt e.md --format table',
  ])('%s', async (line) => {
    const { status, stdout, stderr } = await program(wordsOf(line), {
      cwd: await hostileWorld(),
      terminal: true,
      env: { NO_COLOR: '1' },
    });
    expect(stdout + stderr, 'the attack is shown, or read past, rather than obeyed').toMatch(/\\x1b|owned/);
    for (const text of [stdout, stderr]) expect(text.split('\n').filter((each) => risky.test(each))).toEqual([]);
    expect(status).toBeLessThanOrEqual(2);
  });
});

describe('a model that is no model', () => {
  const model = (documents: unknown) => JSON.stringify({ schemaVersion: '1.0', documents, skipped: [] });

  it.each<[string, string]>([
    ['null', 'null'],
    ['a list', '[1]'],
    ['wrong types throughout', '{"schemaVersion":1,"documents":[1,null,"x",[]],"skipped":{}}'],
    ['wrong in every one of many items', model(Array.from({ length: 20_000 }, () => 7))],
    ['statements without anything', model([{ statements: Array.from({ length: 5000 }, () => ({})) }])],
    [
      'names that look like escapes',
      model([{ '%': { '%zz': 1 }, evidence: { '%': { method: 'text', position: 7 } } }]),
    ],
    ['names of JavaScript', `{"schemaVersion":"1.0","documents":[{"__proto__":{"constructor":1}}],"skipped":[]}`],
    ['brackets without end', '['.repeat(200_000)],
    ['brackets within brackets', `{"documents":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['cut off', model([{ statements: [] }]).slice(0, -9)],
  ])('%s gives one sentence and status 2', async (_name, text) => {
    const cwd = scratch({ 'm.json': text });
    for (const command of ['parse', 'explain', 'xref', 'list', 'verify']) {
      const { status, stdout, stderr } = await program([command, 'm.json'], { cwd });
      expect({ status, stdout }, command).toEqual({ status: 2, stdout: '' });
      expect(stderr.trim().split('\n'), command).toHaveLength(1);
      expect(stderr, command).not.toContain('fault in barnevern');
      expect(stderr.length, command).toBeLessThan(500);
    }
    const { status, stdout, stderr } = await program(['validate', 'm.json', '--format', 'json'], { cwd });
    const { findings, skipped } = JSON.parse(stdout);
    expect([1, 2], stderr).toContain(status);
    expect(findings.length + skipped.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(200);
  });

  it('with parents in a ring, ids that repeat and places outside is read all the same', async () => {
    const cwd = scratch({ 'a.md': sample('barneombudet-2022-2024.md') });
    const { documents } = JSON.parse((await program(['parse', 'a.md'], { cwd })).stdout);
    const [document] = documents;
    const ids = document.statements.map(({ id }: { id: string }) => id);
    const outside = { start: { line: 9e9, column: 9e9, offset: 9e9 }, end: { line: 1, column: 1, offset: 0 } };
    const twisted = document.statements.map((statement: object, at: number) => ({
      ...statement,
      id: at < 2 ? '__proto__' : ids[at],
      parent: ids[(at + 1) % ids.length],
      section: 'nowhere',
      topics: ['__proto__', 'constructor'],
      position: outside,
    }));
    const sections = document.sections.map((section: { id: string }) => ({ ...section, parent: section.id }));
    const odd = scratch({
      'm.json': model([{ ...document, sections, statements: twisted }]),
      'a.json': model(documents),
    });
    for (const line of [
      'parse m.json --format outline',
      'parse m.json --format markdown',
      'parse m.json --format stratml',
      'explain m.json',
      'validate m.json',
      'diff m.json a.json --format pretty',
      'diff a.json m.json --format html',
      'timeline m.json a.json --format pretty',
      'xref m.json a.json --format pretty',
      'xref m.json a.json --format html',
      'list m.json --format table',
    ]) {
      const { status, stdout, stderr } = await program(wordsOf(line), { cwd: odd });
      expect(stderr, line).not.toContain('fault in barnevern');
      expect(stdout, line).not.toBe('');
      expect(status, line).toBeLessThanOrEqual(1);
    }
  });
});

it('a second document for a file that holds one is said as wrong usage, and no file is left behind', async () => {
  const cwd = scratch({ 'a.md': sample('barneombudet-2019-2021.md'), 'b.md': sample('barneombudet-2022-2024.md') });
  const words = ['parse', 'a.md', 'b.md', '--format', 'stratml', '-o', 'out.xml'];
  const { status, stderr } = await program(words, { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('a StratML file holds one document');
  expect(stderr).not.toContain('fault in barnevern');
  expect(readdirSync(cwd).sort()).toEqual(['a.md', 'b.md']);
});
