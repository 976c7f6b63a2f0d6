// Process time of a comparison by the number of statements. `node test/bench/diff.mjs [size…]` runs it alone.
import { pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';
import { programmes } from './programme.mjs';

const sizes = [500, 1000, 2000, 5000, 10000];

/** Compares two editions of programmes of each size. Returns rows to be printed as a table. */
export async function benchDiff(chosen = sizes) {
  const { diffDocuments } = await loadSource('src/diff/diff-documents.ts');
  diffDocuments(...programmes(50));
  let last = null;
  return chosen.map((size) => {
    const [before, after] = programmes(size);
    const start = process.cpuUsage();
    const { summary } = diffDocuments(before, after);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    // The power with which time grows: 1 is linear, 2 quadratic.
    const power = last ? Math.log(seconds / last.seconds) / Math.log(size / last.size) : null;
    last = { size, seconds };
    return { statements: size, seconds: seconds.toFixed(2), growth: power?.toFixed(2) ?? '', ...summary };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const chosen = process.argv.slice(2).map(Number);
  console.table(await benchDiff(chosen.length ? chosen : sizes));
}
