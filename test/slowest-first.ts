// The order of the test files: the longest first, so that no worker begins one when the others are done.
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Measured; the longest first. What is not named takes less than 15 s and comes in vitest's own order, large files first. */
const slowest = [
  'test/wine/whole-program.test.ts',
  'test/twin/random-certificate.test.ts',
  'test/twin/random-psk.test.ts',
  'test/main/certificate/nss-pkcs12.test.ts',
  'test/main/cli/exit-codes.test.ts',
  'test/browser/server-check.test.ts',
  'test/main/pipeline/coverage.test.ts',
  'test/twin/twin.test.ts',
  'test/main/certificate/open-pkcs12.test.ts',
  'test/main/cli/examples.test.ts',
  'test/browser/mishaps.test.ts',
  'test/main/cli/processes.test.ts',
  'test/main/certificate/damaged-pkcs12.test.ts',
  'test/browser/editor.test.ts',
  'test/main/pipeline/properties.test.ts',
  'test/ike-lab/refusals.test.ts',
  'test/main/pipeline/crash.test.ts',
  'test/ike-lab/main-mode.test.ts',
  'test/workflow/windows-scripts.test.ts',
  'test/main/certificate/keytool-pkcs12.test.ts',
  'test/main/pipeline/kill.test.ts',
  'test/ike-lab/diagnosis.test.ts',
  'test/main/windows/engine/connection.test.ts',
  'test/browser/screens.test.ts',
  'test/main/pipeline/faults.test.ts',
  'test/browser/words-and-secrets.test.ts',
  'test/main/pipeline/sequences.test.ts',
  'test/ike-lab/diagnosis-way.test.ts',
  'test/main/certificate/describe-certificate.test.ts',
  'test/main/windows/engine/ipsec-refusals.test.ts',
  'test/browser/ways.test.ts',
  'test/packaging/package.test.ts',
  'test/main/storage/real-processes.test.ts',
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
