/** assets/installer.nsh, unchanged, in a harness: installed, associated, upgraded and uninstalled under Wine. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemoPc } from '../../src/main/demo/create-demo-pc.ts';
import { snapshotDemoPc } from '../../src/main/demo/snapshot.ts';
import { realFileSystem } from '../../src/main/storage/real-file-system.ts';
import { exitCodes } from '../../src/shared/report/exit-codes.ts';
import { program as builtProgram } from '../main/cli/program.ts';
import { Wine, wineOrReason } from '../wine/wine.ts';
import { mineOf } from '../turn.ts';

const root = resolve(import.meta.dirname, '../..');
const makensis = spawnSync('makensis', ['-VERSION'], { stdio: 'ignore' }).status === 0;
if (!makensis)
  console.warn('skipped: no makensis here, so no installer is built (apt-get install nsis)');
const skip = wineOrReason().skip || !makensis;
const fs = realFileSystem({ platform: process.platform, uniqueSuffix: () => crypto.randomUUID() });

/** IDYES and IDNO of winuser.h. */
const button = { yes: '6', no: '7' };
const installed = 'C:\\Program Files\\Roadwarrior';
const classKey = 'HKLM\\Software\\Classes\\Roadwarrior.Profile';
const uninstallKey = 'HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Roadwarrior';

describe.skipIf(skip)('the installer', () => {
  let wine: Wine;
  let pc: string;
  let reportFile: string;

  beforeAll(async () => {
    wine = new Wine();
    // Before the first program: windows without a screen, for the question of the uninstaller.
    appendFileSync(
      join(wine.drive, '..', 'user.reg'),
      '\n[Software\\\\Wine\\\\Drivers]\n"Graphics"="null"\n',
    );
    pc = join(wine.folder, 'demo');
    reportFile = join(wine.folder, 'uninstall.json');
    const application = join(wine.folder, 'application');
    const resources = join(application, 'resources');
    cpSync(dirname(await builtProgram()), resources, { recursive: true });
    cpSync(join(root, 'assets', 'profile.ico'), join(resources, 'profile.ico'));
    // As electron-builder packs it, whatever the configuration says.
    writeFileSync(join(resources, 'elevate.exe'), 'stand-in');
    cpSync(join(root, 'examples'), join(wine.folder, 'examples'), { recursive: true });
    make('program.nsi', {
      OUT: join(application, 'Roadwarrior.exe'),
      NODE: wine.nodeExe,
      PC: wine.windowsPath(pc),
      REPORT: wine.windowsPath(reportFile),
    });
    for (const version of ['1.0.0', '2.0.0']) {
      make('harness.nsi', {
        OUT: setup(version),
        VERSION: version,
        APPLICATION: application,
        INCLUDE: join(root, 'assets', 'installer.nsh'),
      });
    }
  }, 120_000);
  afterAll(() => {
    wine.end();
  }, 60_000);

  const setup = (version: string) => join(wine.folder, `setup-${version}.exe`);
  const install = (version: string) => wine.runProgram([setup(version), '/S']);
  const uninstall = (...words: string[]) => uninstallOpenly('/S', ...words);
  /** `_?=` keeps the uninstaller in its place, so that its end is the end. It must not be quoted: hence the batch file. */
  const uninstallOpenly = (...words: string[]) => {
    const line = [`"${installed}\\Uninstall.exe"`, ...words, `_?=${installed}`].join(' ');
    writeFileSync(join(wine.folder, 'uninstall.cmd'), `@${line}\r\n@exit /b %ERRORLEVEL%\r\n`);
    return wine.runProgram(['cmd', '/c', 'C:\\rw\\uninstall.cmd'], { timeoutMs: 30_000 });
  };
  const program = join('Program Files', 'Roadwarrior', 'Roadwarrior.exe');
  const isInstalled = () => existsSync(join(wine.drive, program));
  const receipts = () => join(pc, 'roadwarrior', 'machine', 'receipts');
  /** Where Windows has them: a demo PC's own are elsewhere. */
  const pretendReceipt = () => {
    const folder = join(wine.drive, 'ProgramData', 'Roadwarrior', 'receipts');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'one.json'), '{}');
  };

  it('installs for the whole PC and opens profiles by a quoted command with an icon of their own', async () => {
    expect((await install('1.0.0')).exitCode).toBe(0);
    expect(isInstalled()).toBe(true);
    expect(await value('HKLM\\Software\\Classes\\.vpnprofile')).toBe('Roadwarrior.Profile');
    expect(await value(`${classKey}\\shell\\open\\command`)).toBe(
      `"${installed}\\Roadwarrior.exe" "%1"`,
    );
    expect(await value(`${classKey}\\DefaultIcon`)).toBe(`"${installed}\\resources\\profile.ico"`);
    expect(existsSync(join(wine.drive, 'Program Files/Roadwarrior/resources/profile.ico'))).toBe(
      true,
    );
  });

  it('S8: has the machine’s folder made by the program, before any user can make it', () => {
    expect(readdirSync(join(pc, 'roadwarrior', 'machine')).sort()).toEqual(['claims', 'receipts']);
    expect(existsSync(join(pc, 'roadwarrior', 'user'))).toBe(false);
  });

  it('S8: goes on where another made it first, and the program says by its exit code that it is not used', async () => {
    const folder = join(pc, 'roadwarrior', 'machine');
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'made by another');
    const asked = [`${installed}\\Roadwarrior.exe`, '--make-machine-folder'];
    expect((await wine.runProgram(asked)).exitCode).not.toBe(0);
    expect((await install('1.0.0')).exitCode).toBe(0);
    expect(readFileSync(folder, 'utf8')).toBe('made by another');
    rmSync(pc, { recursive: true });
    expect(readFileSync(join(root, 'assets', 'installer.nsh'), 'utf8')).toContain(
      `ROADWARRIOR_RECORDS_UNUSABLE ${exitCodes.recordsUnusable}\n`,
    );
  });

  it('leaves nothing there that is for an updater', () => {
    expect(existsSync(join(wine.drive, 'Program Files/Roadwarrior/resources/elevate.exe'))).toBe(
      false,
    );
    const locals = readdirSync(join(wine.drive, 'users'))
      .map((name) => join(wine.drive, 'users', name, 'AppData', 'Local'))
      .filter((each) => existsSync(each));
    expect(locals).not.toEqual([]);
    expect(locals.filter((each) => existsSync(join(each, 'roadwarrior-updater')))).toEqual([]);
  });

  it('opens a profile whose path has more than 260 characters', async () => {
    const folder = join(wine.folder, ...['a', 'b', 'c'].map((each) => each.repeat(100)));
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'l2tp-psk.json');
    cpSync(join(root, 'examples', 'l2tp-psk.json'), file);
    expect(wine.windowsPath(file).length).toBeGreaterThan(260);
    rmSync(pc, { recursive: true, force: true });
    createDemoPc(pc, { fs, windows: '10.0.22631' });
    const words = ['--plan', wine.windowsPath(file)];
    expect((await wine.runProgram([`${installed}\\Roadwarrior.exe`, ...words])).exitCode).toBe(0);
    expect(JSON.parse(readFileSync(reportFile, 'utf8'))).toMatchObject({ exit: { name: 'ok' } });
    rmSync(reportFile);
  });

  it('an upgrade keeps connections and receipts', async () => {
    await apply();
    const before = snapshotDemoPc(pc, fs);
    expect((await install('2.0.0')).exitCode).toBe(0);
    expect(readFileSync(join(wine.folder, 'upgrade.txt'), 'utf8')).toBe('0');
    expect(await value(uninstallKey, 'DisplayVersion')).toBe('2.0.0');
    expect(snapshotDemoPc(pc, fs)).toEqual(before);
    expect(existsSync(receipts())).toBe(true);
  }, 60_000);

  it('a silent uninstall keeps the connections', async () => {
    const before = snapshotDemoPc(pc, fs);
    expect((await uninstall()).exitCode).toBe(0);
    expect(isInstalled()).toBe(false);
    expect(existsSync(reportFile)).toBe(false);
    expect(snapshotDemoPc(pc, fs)).toEqual(before);
    expect(await value(`${classKey}\\shell\\open\\command`)).toBeNull();
    expect(await value(uninstallKey, 'UninstallString')).toBeNull();
  }, 60_000);

  it('/KEEPCONNECTIONS=no takes back what was set up for the whole PC, by the program itself', async () => {
    await install('2.0.0');
    expect((await uninstall('/KEEPCONNECTIONS=no')).exitCode).toBe(0);
    const report: unknown = JSON.parse(readFileSync(reportFile, 'utf8'));
    expect(report).toMatchObject({ command: 'undo', exit: { name: 'restartNeeded' } });
    expect(snapshotDemoPc(pc, fs)).toEqual(untouched());
    expect(isInstalled()).toBe(false);
  }, 60_000);

  it('asks a person only where something is set up for the whole PC', async () => {
    await install('2.0.0');
    const { exitCode, timedOut } = await uninstallOpenly();
    expect([exitCode, timedOut, isInstalled()]).toEqual([0, false, false]);
  }, 60_000);

  it.each(
    mineOf(2, [
      ['Yes: the connections stay', button.yes, false],
      ['No: they are taken back', button.no, true],
    ] as const),
  )(
    'asks what is to become of them. %s',
    async (_answer, pressed, isTakenBack) => {
      await install('2.0.0');
      await apply();
      const before = snapshotDemoPc(pc, fs);
      pretendReceipt();
      make('person.nsi', {
        OUT: join(wine.folder, 'person.exe'),
        BUTTON: pressed,
        SAID: 'C:\\rw\\said.txt',
      });
      const [run, person] = await Promise.all([
        uninstallOpenly(),
        wine.runProgram([join(wine.folder, 'person.exe')]),
      ]);
      expect([run.exitCode, person.exitCode]).toEqual([0, 0]);
      expect(readFileSync(join(wine.folder, 'said.txt'), 'utf16le')).toContain(
        'Do you want to keep the VPN connections that Roadwarrior set up on this PC?',
      );
      expect(snapshotDemoPc(pc, fs)).toEqual(isTakenBack ? untouched() : before);
      expect(isInstalled()).toBe(false);
    },
    90_000,
  );

  it('what cannot be undone keeps the program installed, and its exit code is the uninstaller’s', async () => {
    await install('2.0.0');
    await apply();
    const [receipt = ''] = readdirSync(receipts());
    writeFileSync(join(receipts(), receipt), 'no receipt');
    expect((await uninstall('/KEEPCONNECTIONS=no')).exitCode).toBe(exitCodes.recordsUnusable);
    expect(isInstalled()).toBe(true);
  }, 60_000);

  async function apply(): Promise<void> {
    rmSync(pc, { recursive: true, force: true });
    createDemoPc(pc, { fs, windows: '10.0.22631' });
    const run = await wine.runProgram([
      `${installed}\\Roadwarrior.exe`,
      '--apply',
      'C:\\rw\\examples\\l2tp-psk.json',
      '--scope',
      'machine',
      '--yes',
    ]);
    expect(run.exitCode).toBe(3010 % 256);
    rmSync(reportFile);
  }

  function untouched(): unknown {
    const other = join(wine.folder, 'untouched');
    rmSync(other, { recursive: true, force: true });
    createDemoPc(other, { fs, windows: '10.0.22631' });
    return snapshotDemoPc(other, fs);
  }

  /** As reg.exe reads it; null when it is absent. */
  async function value(key: string, name?: string): Promise<string | null> {
    const which = name === undefined ? ['/ve'] : ['/v', name];
    const { exitCode, stdout } = await wine.runProgram(['reg', 'query', key, ...which]);
    if (exitCode !== 0) return null;
    return /REG_SZ\s+(.*?)\r?\n/.exec(stdout)?.[1] ?? '';
  }
});

function make(script: string, defines: Readonly<Record<string, string>>): void {
  const given = Object.entries(defines).map(([name, text]) => `-D${name}=${text}`);
  // Warnings are errors, as electron-builder has it.
  const args = ['-V1', '-WX', '-INPUTCHARSET', 'UTF8', ...given, join(import.meta.dirname, script)];
  execFileSync('makensis', args, { stdio: 'inherit' });
}
