// npm run demo: two examples on a fresh demo PC, as real processes: plan, apply, verify, report, undo; then the PC is as before.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'dist', 'roadwarrior.cjs');
const examples = ['l2tp-certificate.json', 'ipsec-maximum.json'];
const scratch = mkdtempSync(join(tmpdir(), 'roadwarrior-demo-'));
const pc = join(scratch, 'pc');
const secrets = join(scratch, 'secrets.json');
// POSIX keeps eight bits of an exit code; the report has the whole of it.
const good = [0, 3010];

function roadwarrior(...args) {
  console.log(`\n$ roadwarrior ${args.join(' ').replaceAll(scratch, '.').replaceAll(root, '.')}\n`);
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status;
}

function expectGood(status, what) {
  if (!good.some((code) => (code & 0xff) === status))
    throw new Error(`${what} ended with ${status}`);
}

async function demo() {
  const { takeSnapshot } = await importTypeScript('scripts/demo-snapshot.ts');
  copyFileSync(join(root, 'examples', 'demo-secrets.json'), secrets);
  chmodSync(secrets, 0o600);
  expectGood(roadwarrior('--list', '--pc', pc, '--windows', '10.0.22631'), 'the first look');
  const before = takeSnapshot(pc);
  for (const example of examples) {
    const profile = join(root, 'examples', example);
    const report = join(scratch, `${example}.report.json`);
    const shared = ['--pc', pc, '--secrets', secrets];
    expectGood(roadwarrior('--plan', profile, ...shared), `the plan of ${example}`);
    expectGood(roadwarrior('--apply', profile, ...shared, '--yes', '--report', report), example);
    const { exit, result } = JSON.parse(readFileSync(report, 'utf8'));
    console.log(
      `\nThe report: exit code ${exit.code}, ${result.performed.length} steps performed, as wanted: ${result.verification.asWanted}`,
    );
    if (!good.includes(exit.code) || !result.verification.asWanted)
      throw new Error(`${example} is not as wanted`);
    expectGood(roadwarrior('--verify', profile, ...shared), `the verification of ${example}`);
  }
  if (takeSnapshot(pc) === before) throw new Error('nothing was changed');
  for (const example of [...examples].reverse()) {
    expectGood(
      roadwarrior('--undo', join(root, 'examples', example), '--pc', pc),
      `the undo of ${example}`,
    );
  }
  if (takeSnapshot(pc) !== before) throw new Error('the demo PC is not as before');
  console.log('\nThe demo PC is equal to what it was before: everything was undone.');
}

try {
  await demo();
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
