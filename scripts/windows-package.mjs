// The installed program on a Windows that is thrown away afterwards (.github/workflows/windows.yml): installs the package,
// looks at what the installer wrote, starts the silent mode from cmd, from PowerShell and from a service session (D33), lets
// every example come and go, and uninstalls. It has not run yet: see docs/verification.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
if (process.platform !== 'win32' || !process.argv.includes('--this-pc')) {
  console.error(
    'This installs on the Windows that it runs on. Say --this-pc if that is what you want.',
  );
  process.exit(2);
}

const system = join(process.env.SystemRoot, 'System32');
const installed = join(process.env.ProgramFiles, 'Roadwarrior');
const program = join(installed, 'Roadwarrior.exe');
const scratch = mkdtempSync(join(tmpdir(), 'roadwarrior-package-'));
const example = join(root, 'examples', 'ipsec-psk.json');

install();
fromCmd();
fromPowerShell();
fromService();
roundTrip();
uninstall();
rmSync(scratch, { recursive: true, force: true });
console.log('Installed, started in three ways, every example there and back, uninstalled.');

function install() {
  const release = join(root, 'release');
  const setup = readdirSync(release).find((name) => /x64-setup\.exe$/.test(name));
  if (setup === undefined) fail('no installer in release/');
  execFileSync(join(release, setup), ['/S'], { stdio: 'inherit' });
  if (!existsSync(program)) fail(`${program} is not there`);
  const key = 'HKLM\\Software\\Classes\\Roadwarrior.Profile\\shell\\open\\command';
  const said = execFileSync(join(system, 'reg.exe'), ['query', key, '/ve'], { encoding: 'utf8' });
  if (!said.includes(`"${program}" "%1"`)) fail(`the open command is not quoted: ${said}`);
  const shortcut = join(
    process.env.ProgramData,
    'Microsoft/Windows/Start Menu/Programs/Roadwarrior.lnk',
  );
  if (!existsSync(shortcut)) fail('it is not in the Start menu');
  for (const left of [
    join(installed, 'resources', 'elevate.exe'),
    join(process.env.LOCALAPPDATA, 'roadwarrior-updater'),
  ]) {
    if (existsSync(left)) fail(`${left} is for an updater, which there is not`);
  }
  console.log('installed; in the Start menu; profiles are opened by a quoted command');
}

/** cmd does not wait for a window program unless `start /wait` says so. */
function fromCmd() {
  const report = join(scratch, 'cmd.json');
  const line = `start /wait "" "${program}" --plan "${example}" --report "${report}"`;
  spawnSync(join(system, 'cmd.exe'), ['/d', '/s', '/c', `"${line}"`], {
    windowsVerbatimArguments: true,
  });
  expectPlan(report, 'cmd');
}

function fromPowerShell() {
  const report = join(scratch, 'powershell.json');
  const line =
    '$run = Start-Process -FilePath $env:RW_PROGRAM -ArgumentList @("--plan", ("`"" + $env:RW_EXAMPLE + "`""), "--report", ("`"" + $env:RW_REPORT + "`"")) -Wait -PassThru; exit $run.ExitCode';
  const environment = {
    ...process.env,
    RW_PROGRAM: program,
    RW_EXAMPLE: example,
    RW_REPORT: report,
  };
  const powershell = join(system, 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  spawnSync(powershell, ['-NoProfile', '-NonInteractive', '-Command', line], { env: environment });
  expectPlan(report, 'PowerShell');
}

/** As Intune's and SCCM's agents: SYSTEM, in session 0, without a window station that anybody sees. */
function fromService() {
  const report = join(scratch, 'service.json');
  const task = 'RoadwarriorPackageCheck';
  const schtasks = (...args) =>
    execFileSync(join(system, 'schtasks.exe'), args, { stdio: 'ignore' });
  const line = `"${program}" --plan "${example}" --scope machine --report "${report}"`;
  schtasks(
    '/create',
    '/f',
    '/tn',
    task,
    '/ru',
    'SYSTEM',
    '/sc',
    'once',
    '/st',
    '00:00',
    '/tr',
    line,
  );
  schtasks('/run', '/tn', task);
  for (let seconds = 0; seconds < 120 && !existsSync(report); seconds += 1) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  }
  schtasks('/delete', '/f', '/tn', task);
  expectPlan(report, 'a service session');
}

function roundTrip() {
  const script = join(root, 'scripts', 'windows-round-trip.mjs');
  execFileSync(process.execPath, [script, '--this-pc', `--program=${program}`], {
    stdio: 'inherit',
  });
}

function uninstall() {
  const uninstaller = readdirSync(installed).find((name) => /^uninstall.*\.exe$/i.test(name));
  if (uninstaller === undefined) fail('no uninstaller');
  execFileSync(join(installed, uninstaller), ['/S', '/KEEPCONNECTIONS=no', `_?=${installed}`], {
    stdio: 'inherit',
  });
  if (existsSync(program)) fail('the program is still there');
  const key = 'HKLM\\Software\\Classes\\Roadwarrior.Profile';
  const asked = spawnSync(join(system, 'reg.exe'), ['query', key], { stdio: 'ignore' });
  if (asked.status === 0) fail('profiles are still its files');
}

function expectPlan(report, from) {
  if (!existsSync(report)) fail(`from ${from}: no report`);
  const { exit } = JSON.parse(readFileSync(report, 'utf8'));
  // A build machine may be behind NAT or know no such server: the plan is then blocked, but made.
  if (!['ok', 'blocked'].includes(exit.name)) fail(`from ${from}: ${exit.name}`);
  console.log(`from ${from}: ${exit.name}`);
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
