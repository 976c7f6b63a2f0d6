import { defineConfig } from 'vitest/config';
import { viteVirtualModules } from './scripts/virtual-modules.mjs';

export default defineConfig({
  plugins: [viteVirtualModules],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: ['default'],
  },
});
