import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The documents that the samples retell lie beside the repository, where they are at all. */
const corpus = join('..', 'shared', 'corpus');
const length = 6;
/** What must be in our own words. */
const guarded: readonly string[] = ['docs', 'samples', 'schemas', 'src', 'test'];
const guardedFiles: readonly string[] = ['CHANGELOG.md', 'CONTRIBUTING.md', 'README.md'];

const textsUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|md|mjs|ts|json|golden|html|xml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function* sequences(text: string): Generator<string> {
  const words = wordsOf(text);
  for (let at = 0; at + length <= words.length; at += 1) yield words.slice(at, at + length).join(' ');
}

describe('own words', () => {
  it('tells what a sequence is', () => {
    expect([...sequences('En to tre, fire – FEM «seks» 7')]).toEqual([
      'en to tre fire fem seks',
      'to tre fire fem seks 7',
    ]);
  });

  it.skipIf(!existsSync(corpus))(
    'shares no six words in a row with the documents it is about (skipped where they are not beside the repository)',
    () => {
      const theirs = new Set(textsUnder(corpus).flatMap((path) => [...sequences(readFileSync(path, 'utf8'))]));
      expect(theirs.size).toBeGreaterThan(1000);
      const shared = [...guarded.flatMap(textsUnder), ...guardedFiles].flatMap((path) => {
        const copied = [...sequences(readFileSync(path, 'utf8'))].filter((words) => theirs.has(words));
        return copied.map((words) => `${path}: ${words}`);
      });
      expect(shared).toEqual([]);
    },
  );

  it('marks every sample as retold', () => {
    const manifest = JSON.parse(readFileSync('samples/barnevern.json', 'utf8'));
    const files = readdirSync('samples').filter((name) => name !== 'barnevern.json');
    expect(manifest.documents.map(({ path }: { path: string }) => path).sort()).toEqual(files.sort());
    for (const { note } of manifest.documents) expect(note).toContain('Retold');
    for (const name of files) {
      const text = readFileSync(join('samples', name), 'utf8');
      expect(name.endsWith('.md') ? text.includes('\nretold: true\n') : /\nRetold: [^\n]+\n$/.test(text), name).toBe(
        true,
      );
    }
  });
});
