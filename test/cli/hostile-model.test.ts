import { readFileSync } from 'node:fs';
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
    expect(stdout + stderr, 'the attack is shown rather than obeyed').toContain('\\x1b]0;');
    for (const text of [stdout, stderr]) expect(text.split('\n').filter((each) => risky.test(each))).toEqual([]);
    expect(status).toBeLessThanOrEqual(2);
  });
});
