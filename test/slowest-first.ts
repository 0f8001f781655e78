// The order of the test files: the longest first, so that no worker begins one when the others are done.
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Measured; the longest first. What is not named takes less than 15 s and comes in vitest's own order, large files first. */
const slowest = [
  'test/twin/twin.test.ts',
  'test/certificate/nss-pkcs12.test.ts',
  'test/pipeline/coverage.test.ts',
  'test/cli/examples.test.ts',
  'test/certificate/keytool-pkcs12.test.ts',
  'test/pipeline/crash.test.ts',
  'test/pipeline/properties.test.ts',
  'test/cli/processes.test.ts',
  'test/workflow/windows-scripts.test.ts',
  'test/pipeline/faults.test.ts',
  'test/twin/preview.test.ts',
  'test/twin/logging.test.ts',
  'test/hostile/arguments.test.ts',
  'test/wine/silent-mode.test.ts',
  'test/wine/storage.test.ts',
];

export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted
      .map((file) => ({ file, place: slowest.indexOf(this.#name(file)) }))
      .sort((a, b) => rank(a.place) - rank(b.place))
      .map(({ file }) => file);
  }

  #name({ moduleId }: TestSpecification): string {
    return relative(this.ctx.config.root, moduleId).replaceAll('\\', '/');
  }
}

function rank(place: number): number {
  return place < 0 ? slowest.length : place;
}
