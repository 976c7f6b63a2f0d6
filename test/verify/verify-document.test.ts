import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/read.ts';
import type { Reading } from '../../src/read/types.ts';
import type { VerifiedDocument } from '../../src/verify/verification-types.ts';
import { summaryOf, verifyDocument } from '../../src/verify/verify-document.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const read = async (path: string, bytes: Uint8Array): Promise<Reading> => readDocument({ path, bytes });
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const verify = async (before: string, after: string, path = 'a.txt'): Promise<VerifiedDocument> => {
  const { document } = parseDocument(await read(path, text(before)), { path });
  return verifyDocument(document, await read(path, text(after)));
};
const states = ({ quotes }: VerifiedDocument): string[] => quotes.map(({ state, text: words }) => `${state} ${words}`);

describe.each([
  ['samples', folder('../../samples/')],
  ['fixtures', folder('../fixtures/formats/')],
  ['corpus', folder('../../../shared/corpus/')],
  ['shapes', folder('../../../shared/shapes/')],
])('sources that have not changed: %s', (_name, path) => {
  const names = existsSync(path)
    ? readdirSync(path)
        .filter((name) => /\.(txt|md|html|docx|pdf)$/.test(name) && !/encrypted/.test(name))
        .sort()
    : [];
  if (names.length === 0) it.skip('skipped: the documents are not there', () => undefined);
  it.each(names)('%s: every quote is exact', async (name) => {
    const reading = await read(name, readFileSync(path + name));
    const { document } = parseDocument(reading, { path: name });
    const verified = verifyDocument(document, reading);
    expect(verified.unchanged).toBe(true);
    expect(
      verified.quotes.filter(({ state }) => state !== 'exact').map(({ state, text: words }) => `${state} ${words}`),
    ).toEqual([]);
    expect(verified.quotes.map(({ now }) => now?.position.start)).toEqual(
      document.statements.map(({ position }) => position.start),
    );
  });
});

const before = `Trygge veier

Kommunen vil:

• Bygge fortau langs alle veier som barn går til skolen
• Senke fartsgrensen til 30 kilometer i timen ved skolene
• Sette opp lys ved holdeplassene for skolebussen
`;

describe('sources that have changed', () => {
  it('tells what moved, changed and went, and where it is now', async () => {
    const after = `Trygge veier

Ny innledning.

Kommunen vil:

• Senke fartsgrensen til 30 kilometer i timen ved skolene
• Bygge fortau langs alle veier som barn går til skole og barnehage
`;
    const verified = await verify(before, after);
    expect(states(verified)).toEqual([
      'changed Bygge fortau langs alle veier som barn går til skolen',
      'moved Senke fartsgrensen til 30 kilometer i timen ved skolene',
      'gone Sette opp lys ved holdeplassene for skolebussen',
    ]);
    expect(verified.unchanged).toBe(false);
    expect(verified.quotes.map(({ now }) => now?.position.start.line ?? null)).toEqual([8, 7, null]);
    expect(verified.quotes[0]?.now?.text).toMatch(/^Bygge fortau langs alle veier som barn går til skole/);
    expect(summaryOf([verified])).toEqual({ exact: 0, moved: 1, changed: 1, gone: 1 });
  });

  it('a quote that stands twice is found at its own place, and each of two at one', async () => {
    const twice = 'Veier\n\nKommunen vil:\n\n• Bygge fortau i sentrum\n\nFylket vil:\n\n• Bygge fortau i sentrum\n';
    expect((await verify(twice, twice)).quotes.map(({ state }) => state)).toEqual(['exact', 'exact']);
    const moved = await verify(twice, `\n\n${twice}`);
    expect(new Set(moved.quotes.map(({ now }) => now?.position.start.offset)).size).toBe(2);
  });

  it('line ends, soft hyphens, markup and decomposed letters are no change of words', async () => {
    const verified = await verify(
      before,
      before.replace('fartsgrensen', 'farts\u00adgrensen').replace(/å/g, 'a\u030a'),
    );
    expect(verified.quotes.map(({ state }) => state)).not.toContain('changed');
    const page = await verify(
      '<p>Vi vil bygge fortau i sentrum.</p>',
      '<p>Vi vil <b>bygge</b>\n fortau i&nbsp;sentrum.</p>',
      'a.html',
    );
    expect(page.quotes.map(({ state }) => state)).toEqual(['exact']);
  });

  it('an empty source has nothing left', async () => {
    expect((await verify(before, ' .')).quotes.map(({ state, now }) => [state, now])).toEqual(
      new Array(3).fill(['gone', null]),
    );
  });

  it('text put before moves quotes, and takes or changes none', async () => {
    const source = await read('a.txt', text(before));
    const { document } = parseDocument(source, { path: 'a.txt' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('Nytt avsnitt.', '', 'Mer om veier og skoler.'), { maxLength: 6 }),
        async (lines) => {
          const verified = verifyDocument(
            document,
            await read('a.txt', text(`${lines.map((line) => `${line}\n\n`).join('')}${before}`)),
          );
          const wanted = lines.length === 0 ? 'exact' : 'moved';
          expect(verified.quotes.map(({ state }) => state)).toEqual([wanted, wanted, wanted]);
        },
      ),
      { numRuns: 30 },
    );
  });
});
