// The built entry as a process, over a stand-in for Electron's own module: what it touches in each mode, and how it ends.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../../../src/shared/report/exit-codes.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-entry-'));
const entry = join(folder, 'dist', 'gui', 'electron-main.cjs');
const standIn = join(folder, 'stand-in.cjs');
const told = join(folder, 'told.json');

/** Stands in for the module `electron`; writes down what was touched when the program ends. */
const standInSource = `
  import Module from 'node:module';
  import { writeFileSync } from 'node:fs';
  import { fakeElectron } from './fake-electron.ts';
  const { fakes, electron } = fakeElectron();
  fakes.app.isPackaged = process.env.STAND_IN_PACKAGED !== undefined;
  // As Electron's own argv when packaged: no script in it.
  if (process.env.STAND_IN_PACKAGED === 'whole') process.argv.splice(1, 1);
  fakes.app.isFirst = process.env.STAND_IN_SECOND !== 'yes';
  fakes.app.exit = (code) => {
    const windows = fakes.windows().map((each) => each.loaded);
    writeFileSync(${JSON.stringify(told)}, JSON.stringify({ did: fakes.app.did, windows, isReady: fakes.app.isReady, paths: fakes.app.paths }));
    process.exit(code);
  };
  if (process.env.STAND_IN_CLOSE === 'yes') setTimeout(() => fakes.app.emit('window-all-closed'), 300);
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'electron' ? electron : load(name, ...rest));
`;

beforeAll(async () => {
  await build({
    stdin: { contents: standInSource, resolveDir: join(root, 'test', 'main', 'gui'), loader: 'ts' },
    outfile: standIn,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const argv = [
    'scripts/build.mjs',
    '--quiet',
    '--only=command,gui',
    `--outdir=${join(folder, 'dist')}`,
  ];
  const built = spawn(process.execPath, argv, { cwd: root, stdio: 'inherit' });
  const code = await new Promise((resolve) => built.once('exit', resolve));
  if (code !== 0) throw new Error('the entry does not build');
}, 90_000);
beforeEach(() => {
  rmSync(told, { force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  out: string;
  did: string[];
  windows: string[];
  isReady: boolean;
  paths: Record<string, string>;
}

async function run(
  argv: readonly string[],
  env: Record<string, string> = {},
  executable = process.execPath,
): Promise<Ended> {
  const child = spawn(executable, ['--require', standIn, entry, ...argv], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (!existsSync(told)) throw new Error(`ended by itself: ${out}`);
  const { did, windows, isReady, paths } = JSON.parse(readFileSync(told, 'utf8')) as Omit<
    Ended,
    'code' | 'out'
  >;
  return { code, out, did, windows, isReady, paths };
}

const neverAWindow = {
  did: ['sandbox', 'noHardwareAcceleration'],
  windows: [],
  isReady: false,
  paths: {},
};

describe('the silent mode', () => {
  it.each<[string[], number, RegExp]>([
    [['--version'], exitCodes.ok, /\d+\.\d+\.\d+/],
    [['--help'], exitCodes.ok, /^ {2}apply FILE +\S/m],
    [['--list', '--pc', 'pc', '--windows', '10.0.22631'], exitCodes.ok, /Demo PC/],
    [['--unknown'], exitCodes.badArguments, /--unknown/],
    [['a.vpnprofile', 'b.vpnprofile'], exitCodes.badArguments, /./],
    [
      ['--executor', 'machine'],
      exitCodes.badArguments,
      /^--executor is reserved for [^\n]*--help”\.\n$/,
    ],
  ])('%j', async (argv, code, says) => {
    const ended = await run(argv);
    expect(ended).toMatchObject({ ...neverAWindow, code });
    expect(ended.out).toMatch(says);
  });

  it('applies, with the scripts and everything else where they are in dist', async () => {
    const secrets = join(folder, 'secrets.json');
    writeFileSync(secrets, '{"psk":"example-only"}', { mode: 0o600 });
    const profile = join(root, 'examples', 'l2tp-psk.json');
    const report = join(folder, 'report.json');
    const argv = ['--apply', profile, '--pc', 'other', '--secrets', secrets, '--report', report];
    const ended = await run([...argv, '--yes']);
    expect(ended).toMatchObject(neverAWindow);
    expect(ended.out).toContain('changes made');
    // 3010, of which POSIX keeps eight bits.
    expect([exitCodes.ok, exitCodes.restartNeeded & 0xff]).toContain(ended.code);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toHaveProperty('exit');
  });
});

describe('the elevated copy', () => {
  it('takes no single-instance lock, makes no window, and ends when it finds none', async () => {
    const pipe = `/tmp/roadwarrior-${'0'.repeat(32)}.sock`;
    const order = ['--elevated-copy', pipe, '--token', 'A'.repeat(43), '--approved', 'repair'];
    const demo = ['--pc', join(folder, 'pc'), '--pace', '0'];
    expect(await run([...order, ...demo])).toMatchObject({ ...neverAWindow, code: 1 });
    expect(await run([...order, ...demo, '--yes'])).toMatchObject({ ...neverAWindow, code: 2 });
  });

  it('S2: packaged, it keeps nothing in the account’s folders, and says so before Electron is ready', async () => {
    // A program of its own folder, as in Program Files.
    const programs = join(folder, 'programs');
    mkdirSync(programs, { recursive: true });
    const executable = join(programs, 'roadwarrior');
    copyFileSync(process.execPath, executable);
    chmodSync(executable, 0o755);
    const packaged = { STAND_IN_PACKAGED: 'whole' };
    const ended = await run(['--elevated-copy'], packaged, executable);
    expect(ended.code).toBe(exitCodes.badArguments);
    const own = join(programs, 'elevated-copy');
    expect(ended.paths).toEqual({
      userData: join(own, 'userData'),
      sessionData: join(own, 'sessionData'),
      crashDumps: join(own, 'crashDumps'),
    });
    for (const each of Object.values(ended.paths)) expect(existsSync(each)).toBe(true);
    // The window and the silent mode are the account's own.
    expect(await run(['--version'], packaged, executable)).toMatchObject({ code: 0, paths: {} });
  });
});

describe('the window', () => {
  const window = { did: ['sandbox', 'lock'], windows: ['app://roadwarrior/index.html'] };

  it('opens, and its end is the end', async () => {
    const ended = await run([], { STAND_IN_CLOSE: 'yes' });
    expect(ended).toMatchObject({ ...window, code: 0, isReady: true });
  });

  it('packaged: the first word is an argument already', async () => {
    // Electron's argv has no script then; here it is Node's, which is no mode and no profile.
    const ended = await run(['--list'], { STAND_IN_PACKAGED: 'yes' });
    expect(ended).toMatchObject({ ...neverAWindow, code: exitCodes.badArguments });
  });

  it('a second one hands over and ends', async () => {
    const ended = await run(['a.vpnprofile'], { STAND_IN_SECOND: 'yes' });
    expect(ended).toMatchObject({ did: ['sandbox', 'lock'], windows: [], isReady: false, code: 0 });
  });
});
