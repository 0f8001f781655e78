// `npm run test:wine`: the whole program on PowerShell for Windows, which `npm test` has no time for.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-folder.ts'],
    include: ['test/wine/**/*.wine.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
  },
});
