// `npm run bench` prints what everything costs and how often edits are seen for what they are; `npm run bench -- --quick`
// the same at sizes that take a minute. Names run these alone: `npm run bench -- parse diff`. Nothing is asserted:
// figures are for reading, and depend on the machine.
import { parseArgs } from 'node:util';
import { benchDiff } from './diff.mjs';
import { benchDiffEdits } from './diff-edits.mjs';
import { benchParse } from './parse.mjs';
import { benchValidate } from './validate.mjs';
import { benchXref } from './xref.mjs';

const benches = {
  parse: { title: 'Parsing', run: benchParse, quick: { sizes: [1], documents: 200 } },
  validate: { title: 'Rules on a text and on its model', run: benchValidate, quick: [1000] },
  diff: { title: 'Comparing two documents', run: benchDiff, quick: [200, 500, 1000] },
  xref: { title: 'Cross-references', run: benchXref, quick: [1000, 3000] },
  'diff-edits': { title: 'Edits with known effects, seen for what they are', run: benchDiffEdits },
};

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`there is no bench ${unknown.join(', ')}; expected ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
for (const [name, { title, run, quick }] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`${title} (${name})`);
  console.table(await run(values.quick ? quick : undefined));
}
