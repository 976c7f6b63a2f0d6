import { defineConfig } from 'vitest/config';
import { viteVirtualModules } from './scripts/virtual-modules.mjs';

export default defineConfig({
  plugins: [viteVirtualModules],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // No module keeps state between calls, so that the files of a worker may share them: a third less time.
    isolate: false,
    reporters: ['default'],
  },
});
