// Every example on this PC, as real processes: apply, verify, an empty plan, undo; then the PC is as before. On Windows it
// changes the PC that it runs on (.github/workflows/windows.yml, a machine that is thrown away), and wants --this-pc; elsewhere
// it works on fresh demo PCs, so that this script is tested too: there --only=NAME,NAME takes these.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// --program=FILE: the tests build a copy of their own; an .exe is the packaged program, which has no console (D33).
const program =
  process.argv.find((each) => each.startsWith('--program='))?.slice('--program='.length) ??
  join(root, 'dist', 'roadwarrior.cjs');
const only = process.argv
  .find((each) => each.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const onWindows = process.platform === 'win32';
if (onWindows && !process.argv.includes('--this-pc')) {
  console.error('This changes the PC that it runs on. Say --this-pc if that is what you want.');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'roadwarrior-round-trip-'));
const demo = onWindows ? null : await importTypeScript('scripts/demo-snapshot.ts');
const secrets = join(scratch, 'secrets.json');
const failures = [];
try {
  writeSecrets();
  copyFiles();
  for (const name of readdirSync(join(root, 'examples')).filter(isExample)) {
    try {
      roundTrip(name);
    } catch (error) {
      failures.push(name);
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(
  failures.length === 0 ? 'Every example came and went.' : `Failed: ${failures.join(', ')}`,
);
process.exit(failures.length === 0 ? 0 : 1);

function isExample(name) {
  return name.endsWith('.json') && name !== 'demo-secrets.json' && (only?.includes(name) ?? true);
}

function roundTrip(name) {
  const profile = join(scratch, name);
  const pc = join(scratch, `pc-${name}`);
  const at = onWindows ? [] : ['--pc', pc];
  if (!onWindows) run(['--list', ...at, '--windows', '10.0.22631']);
  const before = snapshot(pc);
  const given = ['--secrets', secrets];
  let halves = [];
  let applied = run(['--apply', profile, '--yes', ...given, '--restart-rasman', ...at]);
  if (applied.exit.name === 'wrongAccount') {
    // Where nobody is signed in, as on some build machines, the half of the machine is what can be tried (D7).
    console.log(`${name}: nobody is signed in, the half of the machine alone`);
    halves = ['--scope', 'machine'];
    const half = [...given, ...halves, '--restart-rasman', ...at];
    applied = run(['--apply', profile, '--yes', ...half]);
  }
  expect(applied, ['ok', 'restartNeeded'], `${name}: apply`);
  if (snapshot(pc) === before) throw new Error('nothing was changed');
  // The half of the user, which was left out, is drift; a restart that is needed stays needed here.
  const asWanted = ['ok', 'restartNeeded', ...(halves.length > 0 ? ['drift'] : [])];
  expect(run(['--verify', profile, ...at]), asWanted, `${name}: verify`);
  const plan = run(['--plan', profile, ...halves, ...given, ...at]);
  const left = plan.result?.plan?.steps.flatMap(({ items }) => items).filter(isChange) ?? [
    'no plan',
  ];
  if (left.length > 0) throw new Error(`the plan is not empty: ${JSON.stringify(left)}`);
  const undone = run(['--undo', profile, ...halves, ...at]);
  expect(undone, ['ok', 'restartNeeded'], `${name}: undo`);
  const after = snapshot(pc);
  if (after !== before) throw new Error(`not as before:\n${difference(before, after)}`);
  console.log(`${name}: applied, as wanted, undone, as before`);
}

/** A secret that is written again over an equal value is no change (D10). */
function isChange({ action, before, after }) {
  return action !== 'none' && JSON.stringify(before) !== JSON.stringify(after);
}

function run(args) {
  const packaged = program.endsWith('.exe');
  const report = join(scratch, 'report.json');
  rmSync(report, { force: true });
  const [file, before] = packaged ? [program, []] : [process.execPath, [program]];
  const { stderr } = spawnSync(file, [...before, ...args, '--report', report], {
    cwd: root,
    encoding: 'utf8',
    timeout: 600_000,
  });
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Error(`${args[0]} gave no report: ${stderr}`);
  }
}

function expect(report, names, what) {
  if (names.includes(report.exit.name)) return;
  const said = [report.result?.findings, report.result?.problems]
    .flatMap((each) => each ?? [])
    .map(({ code }) => code);
  throw new Error(
    `${what} ended with ${report.exit.name}: ${said.join(', ')} ${report.messages.join(' ')}`,
  );
}

function snapshot(pc) {
  if (!onWindows) return demo.takeSnapshot(pc);
  const script = join(root, 'scripts', 'snapshot-windows.ps1');
  const powershell = join(
    process.env.SystemRoot,
    'System32',
    'WindowsPowerShell',
    'v1.0',
    'powershell.exe',
  );
  const args = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', script];
  return execFileSync(powershell, args, { encoding: 'utf8' });
}

function difference(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ].join('\n');
}

/** Readable for us alone: otherwise the program refuses it (D33). */
function writeSecrets() {
  const words = { pkcs12Password: 'example-only', password: 'example-only' };
  writeFileSync(secrets, JSON.stringify(words), { mode: 0o600 });
  if (onWindows) {
    execFileSync('icacls', [secrets, '/inheritance:r', '/grant:r', `${userInfo().username}:F`], {
      stdio: 'ignore',
    });
  }
}

/** A build machine is behind NAT and knows no vpn.example.com: pure IPsec gets an address, and the override that it needs. */
function copyFiles() {
  for (const name of readdirSync(join(root, 'examples'))) {
    const from = join(root, 'examples', name);
    if (!isExample(name)) {
      if (statSync(from).isFile()) copyFileSync(from, join(scratch, name));
      continue;
    }
    const profile = JSON.parse(readFileSync(from, 'utf8'));
    if (profile.kind === 'ipsec') {
      profile.server.certificateNames ??= [profile.server.address];
      if (profile.authentication.method === 'psk') delete profile.server.certificateNames;
      profile.server.address = '198.51.100.1';
      profile.overrides = [
        ...(profile.overrides ?? []).filter((each) => each.name !== 'behindNat'),
        { name: 'behindNat', why: 'A build machine has a private address.' },
      ];
    }
    writeFileSync(join(scratch, name), JSON.stringify(profile));
  }
}
