// Process time of `validate` by the number of statements, from a text and from a model.
// `node test/bench/validate.mjs [statements…]` runs it alone.
import { pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';
import { programmes } from './programme.mjs';

const sizes = [1000, 10000];

/** A programme as a person writes one: chapters with a cue and a list each. */
function textOf(size) {
  const [{ statements }] = programmes(size);
  const lines = ['# Program for barnevernet 2025-2029', ''];
  for (const [row, { text }] of statements.entries()) {
    if (row % 20 === 0)
      lines.push('', `## Kapittel ${row / 20 + 1}`, '', 'Kommunene må få bedre hjelp.', '', 'Laget vil:', '');
    lines.push(`- ${text}`);
  }
  return lines.join('\n');
}

const options = {
  policy: { rules: {}, overrides: [] },
  failOn: 'error',
  language: 'en',
  asOf: null,
  baseline: null,
  fixed: [],
};

/** Runs a task once and gives its result and the seconds of process time that it took. */
async function timed(task) {
  const start = process.cpuUsage();
  const result = await task();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
}

/** Validates texts of each size, and the models made of them. Returns rows to be printed as a table. */
export async function benchValidate(chosen = sizes) {
  const { readDocument } = await loadSource('src/read/read.ts');
  const { parseDocument } = await loadSource('src/pipeline.ts');
  const { validate } = await loadSource('src/validate/validate.ts');
  const { findingsJson } = await loadSource('src/report/findings-json.ts');
  const path = 'program.md';
  const parse = async (text) => {
    const reading = await readDocument({ path, bytes: Buffer.from(text) });
    return { path, reading, ...parseDocument(reading, { path }) };
  };
  const examine = (subject) => validate({ documents: [subject], json: [], skipped: [] }, options);
  examine(await parse(textOf(100)));
  const rows = [];
  for (const size of chosen) {
    const parsed = await timed(() => parse(textOf(size)));
    const subject = parsed.result;
    const found = await timed(() => examine(subject));
    const model = await timed(() => examine({ ...subject, reading: null, trace: [] }));
    const printed = await timed(() => findingsJson(found.result));
    const each = (seconds) => `${((seconds * 1e6) / size).toFixed(1)} µs`;
    rows.push({
      statements: subject.document.statements.length,
      findings: found.result.findings.length,
      'parse, each': each(parsed.seconds),
      'rules on a text, each': each(found.seconds),
      'rules on a model, each': each(model.seconds),
      'print as JSON, each': each(printed.seconds),
      'rules to parsing': (found.seconds / parsed.seconds).toFixed(2),
    });
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const chosen = process.argv.slice(2).map(Number);
  console.table(await benchValidate(chosen.length ? chosen : sizes));
}
