import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './test/slowest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    pool: 'threads',
    // Left to itself vitest leaves one processor to itself, and of two that is half.
    maxWorkers: 2,
    sequence: { sequencer: SlowestFirst },
  },
});
