// How often edits with known effects are seen for what they are. `node test/bench/diff-edits.mjs [file…]` runs it alone.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';
import { samples } from './samples.mjs';

/** Edits every sample in every way and compares. Returns rows to be printed as a table. */
export async function benchDiffEdits(paths = samples()) {
  const { runEdits } = await loadSource('test/diff/run-edits.ts');
  const { rows } = await runEdits(paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })));
  const total = { edit: 'all', made: 0, right: 0, clean: 0 };
  for (const { made, right, clean } of rows) {
    total.made += made;
    total.right += right;
    total.clean += clean;
  }
  return [...rows, total].map((row) => ({ ...row, share: (row.right / row.made).toFixed(3) }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const paths = process.argv.slice(2);
  console.table(await benchDiffEdits(paths.length ? paths : undefined));
}
