import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './test/slowest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/temporary-folder.ts'],
    // A busy machine with two cores: what is slow there is no fault.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    pool: 'threads',
    // Left to itself vitest leaves one processor to itself, and of two that is half.
    maxWorkers: 2,
    sequence: { sequencer: SlowestFirst },
  },
});
