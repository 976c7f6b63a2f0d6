import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { XREF_SETTINGS } from '../../src/xref/settings.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const page = readFileSync('docs/xref.md', 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'))].map(([, code = '']) => code);

/** How a recipe is run, and how one finds out whether its tool is there. */
const tools = {
  jq: { there: ['jq', '--version'], run: (file: string) => ['sh', file] },
  python: { there: ['python3', '--version'], run: (file: string) => ['python3', file] },
  r: { there: ['Rscript', '--version'], run: (file: string) => ['Rscript', file] },
  sql: { there: ['duckdb', '--version'], run: (file: string) => ['duckdb', '-c', `.read ${file}`] },
} as const;

test('the page tells the bounds of large sets as they are set', () => {
  const { large, candidatesLarge, topLarge } = XREF_SETTINGS;
  expect(page.replace(/\s+/gu, ' ')).toContain(
    `From ${large.toLocaleString('en')} statements on, ${candidatesLarge} candidates are scored and ${topLarge} links kept`,
  );
});

let written: Promise<readonly (readonly [string, string])[]> | undefined;

/** Statements and links of the samples under the names that the page gives them; made once. */
function outputs(): Promise<readonly (readonly [string, string])[]> {
  const make = async (command: string, file: string) => {
    const { status, stdout, stderr } = await program([command, 'samples', '--format', file.split('.')[1] ?? '']);
    expect([status, stderr]).toEqual([0, '']);
    return [file, stdout] as const;
  };
  written ??= Promise.all([
    make('list', 'statements.csv'),
    make('list', 'statements.ndjson'),
    make('xref', 'links.csv'),
  ]);
  return written;
}

describe.each(Object.entries(tools))('the recipe for %s', (language, { there, run }) => {
  const installed = spawnSync(there[0], [there[1]]).status === 0;

  test('is on the page', () => {
    expect(blocks(language)).toHaveLength(1);
  });

  test.skipIf(!installed)(
    'runs on what the samples give and finds something (skipped where the tool is not installed)',
    async () => {
      const folder = scratch({ ...Object.fromEntries(await outputs()), recipe: blocks(language)[0] ?? '' });
      const [command = '', ...words] = run('recipe');
      expect(execFileSync(command, words, { cwd: folder, encoding: 'utf8' }).trim()).not.toBe('');
    },
  );
});
