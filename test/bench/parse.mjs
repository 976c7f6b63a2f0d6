// How fast documents are read and parsed, as ratios to named yardsticks measured in the same run.
// `npm run build && node test/bench/parse.mjs` runs it alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { loadSource } from './load-source.mjs';

const megabyte = 2 ** 20;
const samples = () =>
  readdirSync('samples')
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .sort()
    .map((name) => ({ path: `samples/${name}`, text: readFileSync(`samples/${name}`, 'utf8') }));

/** The samples one after the other, to so many bytes. */
function concatenation(texts, bytes) {
  const parts = [];
  for (let size = 0, at = 0; size < bytes; at += 1) {
    const text = texts[at % texts.length];
    parts.push(text);
    size += Buffer.byteLength(text);
  }
  return parts.join('\n\n');
}

/** The middle of the wall times of a task, in milliseconds. */
async function median(times, task) {
  const taken = [];
  for (let at = 0; at < times; at += 1) {
    const start = performance.now();
    await task();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)];
}

const row = (measure, ms, yardstick, base, most) => ({
  measure,
  ms: Math.round(ms),
  yardstick,
  base: Math.round(base),
  ratio: (ms / base).toFixed(2),
  most,
});

/** Peak resident memory of a run of node, in megabytes; null where it fails. */
function peakMemory(args, folder) {
  const preload = join(folder, 'peak.cjs');
  writeFileSync(
    preload,
    "if (require('node:worker_threads').isMainThread) process.on('exit', () => require('node:fs').writeSync(2, '\\n' + process.resourceUsage().maxRSS));",
  );
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return status === 0 ? Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024) : null;
}

/** Measures reading and parsing. Returns rows to be printed as a table; `most` is what the ratio may be. */
export async function benchParse({ sizes = [1, 10], documents = 2000 } = {}) {
  const { readDocument } = await loadSource('src/read/read.ts');
  const { parseDocument } = await loadSource('src/pipeline.ts');
  const given = samples();
  const parse = async ({ path, text }) => {
    const reading = await readDocument({ path, bytes: Buffer.from(text) });
    return parseDocument(reading, { path }).document;
  };
  const bare = ({ text }) => unified().use(remarkParse).parse(text);
  const rows = [];

  const all = async (task) => {
    for (const file of given) await task(file);
  };
  // Until both are compiled: after 20 rounds our code, which is the larger, was timed while V8 still compiled it.
  for (let warm = 0; warm < 150; warm += 1) {
    await all(parse);
    await all(bare);
  }
  rows.push(
    row(
      'parse the five samples',
      await median(15, () => all(parse)),
      'bare remark',
      await median(15, () => all(bare)),
      1.5,
    ),
  );
  const plain = given.filter(({ path }) => path.endsWith('.txt')).map(({ text }) => text);
  const one = { path: 'one.txt', text: concatenation(plain, megabyte) };
  rows.push(row('parse 1 MB', await median(3, () => parse(one)), 'bare remark', await median(3, () => bare(one)), 1.5));

  let last = null;
  for (const size of sizes) {
    const file = { path: 'long.txt', text: concatenation(plain, size * megabyte) };
    const ms = await median(1, () => parse(file));
    if (last)
      rows.push(
        row(`parse ${size} MB`, ms, `${size / last.size} times ${last.size} MB`, (last.ms * size) / last.size, 1.3),
      );
    last = { size, ms };
  }

  const command = (args) => () => execFileSync(process.execPath, args, { stdio: 'ignore' });
  const first = given[0]?.path ?? '';
  const whole = command(['bin/barnevern.js', 'parse', first, '--format', 'json']);
  const nothing = command(['-e', '0']);
  whole();
  rows.push(row('the command on one document', await median(15, whole), 'node -e 0', await median(15, nothing), 1.7));

  const folder = mkdtempSync(join(tmpdir(), 'barnevern-bench-'));
  try {
    for (let at = 0; at < documents; at += 1)
      writeFileSync(join(folder, `${String(at).padStart(5, '0')}.txt`), `${plain[at % plain.length]}\n\nSide ${at}.\n`);
    const peak = peakMemory(['bin/barnevern.js', 'parse', join(folder, '*.txt'), '--format', 'ndjson'], folder);
    rows.push({
      measure: `${documents} documents as ndjson, peak MB`,
      ms: null,
      yardstick: '300 MB',
      base: 300,
      ratio: peak === null ? 'unknown' : (peak / 300).toFixed(2),
      most: 1,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(await benchParse());
