import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runEdits } from './run-edits.ts';

const folder = new URL('../../samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => /\.(md|txt)$/u.test(name))
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));

describe('edits with known effects', async () => {
  const { rows, misses } = await runEdits(samples);

  it.each(rows.map((row) => [row.edit, row] as const))('%s is seen for what it is', (edit, { made, right }) => {
    expect(made, `no sample has a place for the edit «${edit}»`).toBeGreaterThan(0);
    const missed = misses
      .filter((miss) => miss.edit === edit)
      .map(({ expected }) => [expected.type, expected.facets, expected.touched]);
    expect(right / made, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
  });
});
