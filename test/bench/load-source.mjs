import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { esbuildVirtualModules } from '../../scripts/virtual-modules.mjs';

/** What bundled CommonJS packages need to be imported as a module. */
const banner = "import{createRequire as benchRequire}from'node:module';const require=benchRequire(import.meta.url);";

/** Bundles a module of `src/` and imports it, so that a measurement needs no build before it. */
export async function loadSource(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'barnevern-bench-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      banner: { js: banner },
      plugins: [esbuildVirtualModules],
      alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
