// Runs every measurement and prints its table. `npm run bench [name…]` runs some.
import { benchDiff } from './diff.mjs';
import { benchDiffEdits } from './diff-edits.mjs';
import { benchParse } from './parse.mjs';
import { benchXref } from './xref.mjs';

const benches = { parse: benchParse, diff: benchDiff, 'diff-edits': benchDiffEdits, xref: benchXref };

const chosen = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(name);
  console.table(await bench());
}
