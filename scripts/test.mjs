// All tests, in the order in which they tell most: types, lint, then every vitest file. Ends with `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'roadwarrior-test-'));
const results = join(scratch, 'vitest.json');
const seconds = [];
let failedParts = 0;

function part(name, command, args, environment = {}) {
  const begun = performance.now();
  console.log(`\n== ${name}`);
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  seconds.push([name, (performance.now() - begun) / 1000]);
  if (status !== 0) failedParts += 1;
  return status === 0;
}

part('tools', 'sh', ['scripts/install-test-tools.sh']);
part('types', bin('tsc'), ['--noEmit', '-p', '.']);
part('types of src/shared without Node', bin('tsc'), ['--noEmit', '-p', 'tsconfig.shared.json']);
part('lint', bin('eslint'), ['.', '--max-warnings', '0']);
part('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
part('build', process.execPath, ['scripts/build.mjs']);
const ran = part('tests', bin('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
]);

const { findEngine } = await importTypeScript('test/powershell/engine.ts');
const engine = findEngine();
const tiers = 'tier' in engine ? [engine.tier] : [];
if (engine.tier === 'pwsh') {
  const host = ['test/powershell', 'test/windows/engine'];
  if (
    part('PowerShell tests on the engine host too', bin('vitest'), ['run', ...host], {
      ROADWARRIOR_ENGINE: 'host',
    })
  ) {
    tiers.push('host, or skipped where it cannot be built');
  }
}
part('sabotages (npm run test:mutants, five in rotation)', process.execPath, [
  'scripts/mutants.mjs',
  '--rotate=5',
]);

let counts = { passed: 0, failed: ran ? 0 : 1, skipped: 0 };
if (existsSync(results)) {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((each) => each.status !== 'failed'),
  );
  counts.failed += brokenFiles.length;
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'pending' || test.status === 'skipped')
        console.log(`skipped: ${test.fullName}`);
    }
  }
}
rmSync(scratch, { recursive: true, force: true });
// The other parts count as one check each.
const checks = seconds.length - 1;
const failedChecks = failedParts - (ran ? 0 : 1);
const passed = counts.passed + checks - failedChecks;
const failed = Math.max(counts.failed, ran ? 0 : 1) + failedChecks;
console.log('');
console.log(`PowerShell tests ran on: ${tiers.join(' and ') || `nothing (${engine.skipped})`}`);
for (const [name, time] of seconds) console.log(`${time.toFixed(1).padStart(7)} s  ${name}`);
console.log(`${passed} passed, ${failed} failed, ${counts.skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
