// Process time and memory of parsing by the length of the text. `node test/bench/parse.mjs [kilobytes…]` runs it alone.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';
import { samples } from './samples.mjs';

const sizes = [10, 100, 1000, 4000];

/** A text of about so many kilobytes: the samples one after another, each time with words that are new. */
function textOf(parts, kilobytes) {
  const made = [];
  for (let round = 0, length = 0; length < kilobytes * 1000; round += 1) {
    const part = parts[round % parts.length].replace(/barne?vern/giu, (word) => `${word}${round}`);
    made.push(part);
    length += part.length;
  }
  return made.join('\n\n').slice(0, kilobytes * 1000);
}

/** Parses texts of each size, as plain text and as Markdown. Returns rows to be printed as a table. */
export async function benchParse(chosen = sizes) {
  const { parseText } = await loadSource('src/library.ts');
  const parts = samples().map((path) => readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/su, ''));
  await parseText(textOf(parts, 20));
  const rows = [];
  for (const mediaType of ['text/plain', 'text/markdown']) {
    let last = null;
    for (const size of chosen) {
      const text = textOf(parts, size);
      const start = process.cpuUsage();
      const { statements } = await parseText(text, { mediaType });
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6;
      // The power with which time grows: 1 is linear, 2 quadratic.
      const power = last ? Math.log(seconds / last.seconds) / Math.log(size / last.size) : null;
      last = { size, seconds };
      rows.push({
        'media type': mediaType,
        kilobytes: size,
        seconds: seconds.toFixed(2),
        growth: power?.toFixed(2) ?? '',
        mebibytes: Math.round(process.memoryUsage().rss / 2 ** 20),
        statements: statements.length,
      });
    }
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const chosen = process.argv.slice(2).map(Number);
  console.table(await benchParse(chosen.length ? chosen : sizes));
}
