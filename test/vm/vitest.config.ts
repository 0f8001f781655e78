// `npm run test:vm`: what needs a virtual machine, one after the other. Not part of `npm test`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-folder.ts'],
    include: ['test/vm/**/*.vm.ts'],
    testTimeout: 300_000,
    hookTimeout: 400_000,
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
  },
});
