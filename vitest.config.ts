import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { SlowestFirst } from './test/slowest-first.ts';
import { filesOfTurn, mineOf } from './test/turn.ts';

/** They put something in a module's place, which the next file in the same worker would find there, or say `@alone` and why. */
const alone = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => join('test', file).replaceAll('\\', '/'))
  .filter(
    (file) => file.endsWith('.test.ts') && /vi\.mock\(|@alone/.test(readFileSync(file, 'utf8')),
  );

/**
 * What drives a session, and one function of each script: on our host of the engine, and (a third of the files in a run of
 * `npm test`) on the whole of PowerShell 7.6.
 */
const session = [
  'answers',
  'command-loop',
  'each-script',
  'failures',
  'round-trip',
  'sealing',
  'surroundings',
].map((name) => `test/powershell/${name}.test.ts`);

/**
 * Long files that are much like their neighbours: of each row `npm test` takes so many-th part, another with each commit
 * (test/turn.ts). Whoever names a file gets it, and `npm run test:whole` takes all.
 */
const byTurns: readonly (readonly [parts: number, folder: string, names: string])[] = [
  [
    2,
    'test/browser',
    'server-check mishaps editor keyboard words-and-secrets screens second-thoughts afterwards ways',
  ],
  [3, 'test/main/certificate', 'nss-pkcs12 keytool-pkcs12 refused-pkcs12'],
  [2, 'test/twin', 'random-psk preview random-certificate twin'],
  [2, 'test/ike-lab', 'diagnosis-way refusals diagnosis ways'],
  [2, 'test/packaging', 'installer package'],
  [2, 'test', 'workflow/windows-scripts probe/probe-windows'],
];
const resting =
  process.env['ROADWARRIOR_BY_TURNS'] === '1'
    ? byTurns.flatMap(([parts, folder, names]) => {
        const files = names.split(' ').map((name) => `${folder}/${name}.test.ts`);
        const mine = filesOfTurn(parts, files);
        return files.filter((file) => !mine.includes(file));
      })
    : [];

const fullPowerShell = {
  extends: true as const,
  test: {
    name: 'full PowerShell',
    include: mineOf(3, session),
    isolate: false,
    env: { ROADWARRIOR_ENGINE: 'full' },
  },
};
const isEngineChosen = ['ROADWARRIOR_ENGINE', 'ROADWARRIOR_PWSH'].some(
  (name) => process.env[name] !== undefined,
);

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-folder.ts'],
    setupFiles: ['test/all-languages.ts'],
    // A busy machine with two cores: what is slow there is no fault.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
    pool: 'threads',
    // One more than the two processors of a machine that is not large: a worker waits for other programs a third of the time.
    maxWorkers: 3,
    restoreMocks: true,
    unstubEnvs: true,
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        extends: true,
        // A worker keeps the modules that it has loaded: to load them again for each file took a tenth of the whole run.
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...alone, ...resting],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone, exclude: resting } },
      // Where an engine is chosen for all, it is the one for the session too.
      ...(isEngineChosen ? [] : [fullPowerShell]),
    ],
  },
});
