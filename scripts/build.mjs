// Builds dist/: one bundle, split so that each command and format is a chunk of its own that loads when it is used,
// and the types. `--types=no` leaves the types out.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { esbuildVirtualModules } from './virtual-modules.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: false,
  sourcemap: process.env.BARNEVERN_SOURCEMAP === '1',
  legalComments: 'linked',
  chunkNames: '[name]-[hash]',
  // Its main file is UMD, whose `require` no bundler can follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  plugins: [esbuildVirtualModules],
  // Some dependencies are CommonJS and ask for built-in modules with `require`.
  banner: {
    js: "import{createRequire as barnevernRequire}from'node:module';const require=barnevernRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

if (!process.argv.includes('--types=no')) {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  execFileSync(process.execPath, [join(typescript, 'bin/tsc'), '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
}
