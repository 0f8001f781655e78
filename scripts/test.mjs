// All tests, in two lanes side by side: what the tests need and vitest, which waits for other programs now and then; and what reads
// the sources, with less of a claim to the processors, in the meantime. Ends with `N passed, N failed, N skipped`.
//   --whole  also what goes by parts, another part with each commit (test/turn.ts)
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'roadwarrior-test-'));
const results = join(scratch, 'vitest.json');
const begun = performance.now();
const isWhole = process.argv.includes('--whole');
const seconds = [];
let failedParts = 0;

/** True when it ended well. What it says comes when it has ended, or at once. */
async function part(name, command, args, { atOnce = false, niceness = 0, environment = {} } = {}) {
  const start = performance.now();
  if (atOnce) console.log(`\n== ${name}`);
  const env = { ...process.env, ...environment };
  const stdio = atOnce ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const child = spawn(command, args, { cwd: root, stdio, env });
  if (niceness > 0 && child.pid !== undefined) setPriority(child.pid, niceness);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(text));
  const status = await new Promise((resolve) => {
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      resolve(null);
    });
    child.on('close', resolve);
  });
  const time = (performance.now() - start) / 1000;
  seconds.push([name, time]);
  if (!atOnce) process.stdout.write(`\n== ${name} (${time.toFixed(1)} s)\n${Buffer.concat(said)}`);
  if (status !== 0) failedParts += 1;
  return status === 0;
}

async function readSources() {
  const meanwhile = (name, command, args) => part(name, command, args, { niceness: 5 });
  await meanwhile('types', bin('tsc'), ['--noEmit', '-p', '.']);
  await meanwhile('types of src/shared without Node', bin('tsc'), [
    ...['--noEmit', '-p', 'tsconfig.shared.json'],
  ]);
  await meanwhile('types of test/packaging', bin('tsc'), ['--noEmit', '-p', 'test/packaging']);
  await meanwhile('types of src/renderer', bin('tsc'), ['--noEmit', '-p', 'src/renderer']);
  await meanwhile('types of test/renderer', bin('tsc'), ['--noEmit', '-p', 'test/renderer']);
  await meanwhile('lint', bin('eslint'), ['.', '--max-warnings', '0']);
  // Not before the test programs are there: the copy of the tree takes them along.
  await part('sabotages (npm run test:mutants, five in rotation)', process.execPath, [
    ...['scripts/mutants.mjs', '--rotate=5'],
  ]);
  await meanwhile('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
  await meanwhile('what nobody imports', bin('knip'), []);
  await meanwhile('what only tests import', bin('knip'), ['--production']);
}

async function startPrograms() {
  await part('tools', 'sh', ['scripts/install-test-tools.sh']);
  await part('build', process.execPath, ['scripts/build.mjs']);
  await part('test programs', process.execPath, ['scripts/build-test-programs.mjs']);
  return await part(
    'tests',
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    {
      atOnce: true,
      environment: isWhole ? { ROADWARRIOR_WHOLE: '1' } : { ROADWARRIOR_BY_TURNS: '1' },
    },
  );
}

const [ran] = await Promise.all([startPrograms(), readSources()]);
const { findEngine } = await importTypeScript('test/powershell/engine.ts');
const { fullPowerShell } = await importTypeScript('test/powershell/full-powershell.ts');
const engine = findEngine();
const full = fullPowerShell();

let longest = [];
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
  longest = report.testResults
    .map(({ name, startTime, endTime }) => [relative(root, name), (endTime - startTime) / 1000])
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8);
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
console.log(`PowerShell: ${engine.tier ?? `skipped: ${engine.skipped}`}`);
console.log(`full PowerShell: ${full.skipped === undefined ? 'yes' : `skipped: ${full.skipped}`}`);
for (const [name, time] of longest) console.log(`${time.toFixed(1).padStart(7)} s  ${name}`);
console.log('');
for (const [name, time] of seconds) console.log(`${time.toFixed(1).padStart(7)} s  ${name}`);
console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(7)} s  in all`);
console.log(`${passed} passed, ${failed} failed, ${counts.skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
