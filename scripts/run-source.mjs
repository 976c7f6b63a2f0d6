// Runs a script that imports from src/, which has modules that are made (scripts/virtual-modules.mjs) and that no plain
// loader knows: node scripts/run-source.mjs SCRIPT [ARGUMENT…]
import { mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { esbuildVirtualModules } from './virtual-modules.mjs';

const [script = ''] = process.argv.splice(2, 1);
const folder = 'node_modules/.cache';
const outfile = `${folder}/run-source-${process.pid}.mjs`;
mkdirSync(folder, { recursive: true });
try {
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [esbuildVirtualModules],
    logLevel: 'warning',
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
