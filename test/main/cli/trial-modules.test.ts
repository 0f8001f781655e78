// The trial log-in brings ESP, L2TP and PPP with their cryptography: in the program's one file, and run only where it is asked for.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { moduleRuns } from './module-runs.ts';
import { example, program, scratch } from './program.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
let place: ReturnType<typeof scratch>;

// Before anything is counted: building it takes processes of its own.
beforeAll(async () => {
  await program();
}, 120_000);
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.end();
});

/** What holds a password is made before anybody asks; the rest of these folders belongs to the trial alone. */
const modules = ['esp', 'l2tp', 'ppp', 'tunnel']
  .flatMap((layer) =>
    readdirSync(join(root, 'src/main/ike', layer)).map((name) => `src/main/ike/${layer}/${name}`),
  )
  .filter((module) => module !== 'src/main/ike/ppp/credentials.ts');

describe('the trial log-in in the built program', { timeout: 60_000 }, () => {
  it('is there, and does not run for a plan', async () => {
    const runs = await moduleRuns(place.folder, [
      ...['--plan', example('l2tp-psk.json'), '--pc', place.pc],
    ]);
    const ofTrial = Object.entries(runs).filter(([module]) => modules.includes(module));
    // Those that hold only types have nothing to run.
    expect(ofTrial.length).toBeGreaterThan(15);
    expect(ofTrial.filter(([, count]) => count > 0)).toEqual([]);
    expect(runs).toHaveProperty(['src/main/ike/diagnosis/tunnel-probe.ts'], 0);
    expect(runs).toHaveProperty(['src/main/ike/crypto/md4.ts'], 0);
  });
});
