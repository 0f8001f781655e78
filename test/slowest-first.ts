// The order of the test files: the longest first, so that no worker begins one when the others are done.
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Measured; the longest first, and among them those that mostly wait for a server's silence (test/ike-lab). What is not named
 * takes less than 15 s and comes in vitest's own order, large files first.
 */
const slowest = [
  'test/wine/whole-program.test.ts',
  'test/browser/words-and-secrets.test.ts',
  'test/packaging/installer.test.ts',
  'test/main/cli/exit-codes.test.ts',
  'test/ike-lab/refusals.test.ts',
  'test/browser/screens.test.ts',
  'test/packaging/package.test.ts',
  'test/wine/storage.test.ts',
  'test/ike-lab/diagnosis-way.test.ts',
  'test/browser/server-check.test.ts',
  'test/browser/mishaps.test.ts',
  'test/main/pipeline/coverage.test.ts',
  'test/ike-lab/diagnosis.test.ts',
  'test/main/cli/processes.test.ts',
  'test/twin/twin.test.ts',
  'test/wine/silent-mode.test.ts',
  'test/ike-lab/diagnosis-certificate-way.test.ts',
  'test/browser/editor.test.ts',
  'test/main/cli/interrupt.test.ts',
  'test/browser/second-thoughts.test.ts',
  'test/ike-lab/main-mode.test.ts',
  'test/hostile/registry.test.ts',
  'test/main/windows/registry-wine.test.ts',
  'test/workflow/windows-scripts.test.ts',
  'test/ike-lab/ways.test.ts',
  'test/twin/random-certificate.test.ts',
  'test/main/certificate/nss-pkcs12.test.ts',
  'test/main/elevation/elevated-copy.test.ts',
  'test/ike-lab/server-verdict.test.ts',
  'test/main/windows/engine/connection.test.ts',
  'test/browser/afterwards.test.ts',
  'test/browser/keyboard.test.ts',
  'test/ike-lab/lab.test.ts',
  'test/main/pipeline/crash.test.ts',
  'test/main/gui/electron-entry.test.ts',
  'test/twin/random-psk.test.ts',
  'test/ike-lab/advice.test.ts',
  'test/powershell/failures.test.ts',
  'test/main/certificate/keytool-pkcs12.test.ts',
  'test/powershell/surroundings.test.ts',
  'test/ike-lab/check-server-command.test.ts',
  'test/main/storage/real-processes.test.ts',
  'test/twin/preview.test.ts',
  'test/fuzz/formats.test.ts',
  'test/main/pipeline/properties.test.ts',
  'test/main/windows/engine/detection-script.test.ts',
  'test/browser/ways.test.ts',
  'test/main/certificate/open-pkcs12.test.ts',
  'test/probe/probe-windows.test.ts',
  'test/main/certificate/describe-certificate.test.ts',
  'test/main/demo/demo-pc.test.ts',
  'test/main/certificate/lint.test.ts',
  'test/wine/registry.test.ts',
  'test/main/certificate/damaged-pkcs12.test.ts',
  'test/main/demo/l2tp-round-trip.test.ts',
  'test/main/certificate/chain-judge.test.ts',
  'test/main/wizard/web.test.ts',
  'test/shared/rooms/tunnel-on-demo-pc.test.ts',
  'test/twin/beliefs.test.ts',
  'test/main/wizard/web-process.test.ts',
  'test/hostile/powershell.test.ts',
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
