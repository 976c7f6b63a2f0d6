// Writes src/<room>/<name>-types.ts from schemas/<name>.schema.json, so that types and schemas have one source of truth.
// `--check` writes nothing and exits 1 where a file on disk differs.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

/** Where the types of each schema live. */
const rooms = {
  model: 'model',
  diff: 'diff',
  timeline: 'diff',
  xref: 'xref',
  findings: 'validate',
  vocabulary: 'topics',
  config: 'cli',
  explanation: 'explain',
  manifest: 'read',
  verification: 'verify',
};

export async function typesOf(name) {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
  const types = await compile(schema, name, {
    bannerComment: `// Made by \`npm run generate\` from schemas/${name}.schema.json. Do not edit.`,
    style: { singleQuote: true, printWidth: 120, semi: true, tabWidth: 2 },
    additionalProperties: false,
    declareExternallyReferenced: true,
    cwd: 'schemas',
  });
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${name}-types.ts`];
  return execFileSync(process.execPath, biome, { input: types, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
}

export const targets = () =>
  readdirSync('schemas')
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => file.slice(0, -'.schema.json'.length))
    .filter((name) => name in rooms)
    .map((name) => ({ name, path: `src/${rooms[name]}/${name}-types.ts` }));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  let stale = 0;
  for (const { name, path } of targets()) {
    const text = await typesOf(name);
    if (!check) writeFileSync(path, text);
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      stale += 1;
      console.error(`${path} differs from schemas/${name}.schema.json: run \`npm run generate\``);
    }
  }
  process.exitCode = stale ? 1 : 0;
}
