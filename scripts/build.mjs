// Builds dist/, minified:
//   index.js, worker.js   the library and the threads, ES modules, split so that each format is a chunk that loads when used
//   program.cjs           the commands in one file: a file more costs a millisecond of start-up
//   program-parse.cjs     the same with `parse` alone: what is not run costs too, a millisecond for 150 kB
//   beside-*.cjs          what few commands need of it
//   *.cache               what V8 has compiled of these, for the Node that builds (scripts/warm-up.cjs)
//   types/                the types; `--types=no` leaves them out
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { esbuildVirtualModules, schemaNames } from './virtual-modules.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

/**
 * Big things that a parse of text does not need, by what asks for them, each in a file of its own beside the program: what
 * is not read costs nothing, and 100 kB that are read and not run cost 0.3 ms.
 */
const beside = [
  ...['./html-packages.ts', './markdown-packages.ts', '@rgrove/parse-xml', 'csv-stringify/sync', 'mammoth'],
  ...['../topics/default-vocabulary.ts', 'mdast-util-to-markdown', 'picomatch', 'snowball-stemmers', 'tinyglobby'],
  ...['unpdf', 'yaml', 'virtual:schemas'],
  ...schemaNames()
    .filter((name) => name !== 'manifest')
    .map((name) => `virtual:validator/${name}`),
];
const nameOf = (id) => `beside-${id.replace(/^(?:virtual:|\.\/|\.\.\/|@)|\.ts$/g, '').replace(/\W/g, '-')}`;
const entryOf = (id) => id.replace(/^\.\//, 'src/read/').replace(/^\.\.\//, 'src/');

/** commander asks for it to start other programs, which ours never does, and it takes a millisecond to load. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes('node_modules/commander/') ? { path, namespace: 'left-out' } : null,
    );
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const leaveBeside = {
  name: 'leave-beside',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path }) =>
      beside.includes(path) ? { path: `./${nameOf(path)}.cjs`, external: true } : null,
    );
  },
};

const shared = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  // Node 20 knows the properties of Unicode; taken apart into strings, each would be compiled at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  sourcemap: process.env.BARNEVERN_SOURCEMAP === '1',
  legalComments: 'linked',
  // Its main file is UMD, whose `require` no bundler can follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  logLevel: 'warning',
};

await build({
  ...shared,
  entryPoints: { index: 'src/index.ts', worker: 'src/cli/worker.ts' },
  splitting: true,
  format: 'esm',
  chunkNames: '[name]-[hash]',
  plugins: [esbuildVirtualModules],
  // Some dependencies are CommonJS and ask for built-in modules with `require`.
  banner: {
    js: "import{createRequire as barnevernRequire}from'node:module';const require=barnevernRequire(import.meta.url);",
  },
});

const common = {
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  supported: { ...shared.supported, 'dynamic-import': false },
  define: { 'import.meta.url': 'programFile.url' },
  // Each file is one expression, a function of what a module gets: `bin/load-program.js` runs it as a script or requires it.
  // Few runs ask for its URL, and to make it takes a quarter of a millisecond.
  banner: {
    js: "(program=>typeof module=='undefined'?program:module.exports=program)(function(exports,require,module,__filename){const programFile={get url(){return require('node:url').pathToFileURL(__filename).href}};",
  },
  footer: { js: '})' },
};
await build({
  ...common,
  entryPoints: Object.fromEntries(beside.map((id) => [nameOf(id), entryOf(id)])),
  plugins: [esbuildVirtualModules],
});
await build({
  ...common,
  entryPoints: { program: 'src/cli/main.ts', 'program-parse': 'src/cli/main-parse.ts' },
  plugins: [withoutChildProcess, leaveBeside, esbuildVirtualModules],
});
// ASCII can be read as Latin-1, and V8 keeps it in half the room; esbuild escapes strings, but not regular expressions.
for (const file of readdirSync('dist').filter((name) => name.endsWith('.cjs')))
  writeFileSync(
    `dist/${file}`,
    readFileSync(`dist/${file}`, 'utf8').replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
execFileSync(process.execPath, ['scripts/warm-up.cjs'], { stdio: ['ignore', 'inherit', 'inherit'] });

if (!process.argv.includes('--types=no')) {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  execFileSync(process.execPath, [join(typescript, 'bin/tsc'), '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
}
