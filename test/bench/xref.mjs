// Process time and memory of cross-references by the number of statements. `node test/bench/xref.mjs [size…]` runs it alone.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';
import { samples } from './samples.mjs';

const sizes = [1000, 3000, 10000, 30000, 100000];
const holders = 20;
const perDocument = 500;

/** A generator of numbers below `count` that is the same in every run. */
function numbers(seed) {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % count;
  };
}

/** Sentences and items of the samples, cut in two; what counts or denies is taken for a finding. */
function halves() {
  const lines = samples().flatMap((path) => readFileSync(path, 'utf8').split(/\n|(?<=[.!?]) /u));
  const texts = lines
    .map((line) => line.replace(/^[\s•·*#\d.-]+/u, '').split(/\s+/u))
    .filter((words) => words.length >= 5);
  return texts.map((words) => {
    const half = Math.ceil(words.length / 2);
    const kind = /\b(?:ikke|av ti|prosent|mangler)\b/u.test(words.join(' ')) ? 'finding' : 'proposal';
    return { kind, first: words.slice(0, half), last: words.slice(half) };
  });
}

/** Documents with `size` statements, made of the first half of one and the last half of another. */
function recombined(parts, size) {
  const next = numbers(size);
  const documents = [];
  for (let made = 0; made < size; made += perDocument) {
    const at = documents.length;
    const id = `document-${String(at).padStart(4, '0')}`;
    const statements = Array.from({ length: Math.min(perDocument, size - made) }, (_, index) => {
      const [a, b] = [parts[next(parts.length)], parts[next(parts.length)]];
      return statement(`${id}/${String(index).padStart(4, '0')}`, a.kind, [...a.first, ...b.last].join(' '));
    });
    const organisation = {
      id: `holder-${at % holders}`,
      name: `Holder ${at % holders}`,
      otherNames: [],
      classification: 'party',
    };
    const source = { path: `${id}.txt`, mediaType: 'text/plain', encoding: 'utf-8', sha256: '', url: null };
    documents.push({
      id,
      title: 'Barnevern',
      type: 'programme',
      language: 'nb',
      organisation,
      period: null,
      published: null,
      source,
      sections: [],
      statements,
      references: [],
      furniture: [],
      evidence: {},
      coverage: {},
    });
  }
  return documents;
}

function statement(id, kind, text) {
  const point = { line: 1, column: 1, offset: 0 };
  return {
    id,
    kind,
    text,
    origin: 'list',
    ordinal: null,
    parent: null,
    section: null,
    lead: null,
    status: null,
    holder: null,
    strength: null,
    topics: [],
    actors: [],
    quantities: [],
    dates: [],
    references: [],
    rule: 'bench',
    position: { start: point, end: point },
  };
}

/** Cross-references sets of each size. Returns rows to be printed as a table. */
export async function benchXref(chosen = sizes) {
  const { crossReference } = await loadSource('src/xref/index.ts');
  const { createAnalyser } = await loadSource('src/similarity/index.ts');
  const parts = halves();
  let last = null;
  return chosen.map((size) => {
    const documents = recombined(parts, size);
    const start = process.cpuUsage();
    const { links, examined } = crossReference(documents, { analyser: createAnalyser() });
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    // The power with which time grows: 1 is linear, 2 quadratic.
    const power = last ? Math.log(seconds / last.seconds) / Math.log(size / last.size) : null;
    last = { size, seconds };
    const mebibytes = Math.round(process.memoryUsage().rss / 2 ** 20);
    return {
      statements: size,
      seconds: seconds.toFixed(2),
      growth: power?.toFixed(2) ?? '',
      mebibytes,
      compared: examined.compared,
      links: links.length,
    };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const chosen = process.argv.slice(2).map(Number);
  console.table(await benchXref(chosen.length ? chosen : sizes));
}
