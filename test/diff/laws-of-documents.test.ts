import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../src/diff/diff-documents.ts';
import type { PolicyDocument } from '../../src/model/model-types.ts';
import { createAnalyser } from '../../src/similarity/analyser.ts';
import { mirrorImages, occurrenceBreaches } from './laws.ts';
import { parseSample } from './run-edits.ts';

const analyser = createAnalyser();
const folders = ['../../samples/', '../../../shared/corpus/', '../../../shared/shapes/']
  .map((path) => new URL(path, import.meta.url))
  .filter((folder) => existsSync(folder));

/** Every document of the samples and, where they are at hand, of the corpus and the shapes. */
const documents = await Promise.all(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(md|txt)$/u.test(name) && name !== 'INDEX.tsv')
      .sort()
      .map((path) => parseSample({ path, text: readFileSync(new URL(path, folder), 'utf8') })),
  ),
);

/** Each with the next three: documents of one organisation stand next to each other. */
const pairs = documents.flatMap((before, at) =>
  documents
    .slice(at + 1, at + 4)
    .map((after): readonly [string, PolicyDocument, PolicyDocument] => [
      `${before.source.path} and ${after.source.path}`,
      before,
      after,
    ]),
);

/** The same text with every line of running text broken anew. */
const rewrap = (text: string) =>
  text.replace(/^(?=\p{L}[^\n|]{110,}$).*$/gmu, (line) => line.replace(/(.{80}\S*) /gu, '$1\n'));

describe.each(documents.map((document) => [document.source.path, document] as const))('%s', (_, document) => {
  it('compared with itself is all unchanged', () => {
    const { changes } = diffDocuments(document, document, { analyser });
    expect(changes.map((c) => [c.type, c.facets, c.before[0]?.id])).toEqual(
      document.statements.map(({ id }) => ['unchanged', [], id]),
    );
  });
});

describe('two documents', () => {
  it('mirror each other, and lose no statement', () => {
    for (const [name, before, after] of pairs) {
      const there = diffDocuments(before, after, { analyser });
      const [one, other] = mirrorImages(there, diffDocuments(after, before, { analyser }));
      expect([name, other]).toEqual([name, one]);
      expect([name, occurrenceBreaches(there, before, after)]).toEqual([name, []]);
    }
  });
});

describe('a sample', () => {
  const folder = new URL('../../samples/', import.meta.url);
  it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))(
    '%s with its lines broken anew is unchanged',
    async (path) => {
      const text = readFileSync(new URL(path, folder), 'utf8');
      const other = rewrap(text);
      expect(other).not.toBe(text);
      const { changes } = diffDocuments(await parseSample({ path, text }), await parseSample({ path, text: other }), {
        analyser,
      });
      expect(changes.filter(({ type }) => type !== 'unchanged')).toEqual([]);
    },
  );
});
