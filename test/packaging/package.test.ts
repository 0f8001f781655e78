/** electron-builder.yml: its own schema, and what it makes of a stand-in Electron: archive, resources, fuses, version. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { FuseState } from '@electron/fuses/dist/constants.js';
import { validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { Arch, build, Platform, type Configuration } from 'electron-builder';
import { load } from 'js-yaml';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStandInElectron } from './stand-in-electron.ts';

const root = resolve(import.meta.dirname, '../..');
/** With the list of public suffixes (0019), 145 KB of it. */
const ourLimit = 5 * 1024 * 1024;
const configuration = (): Configuration =>
  load(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as Configuration;
const { version, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as { version: string; devDependencies: Record<string, string> };

describe('the configuration', () => {
  it('is what electron-builder knows', async () => {
    await expect(
      validateConfiguration(configuration(), new DebugLogger(false)),
    ).resolves.toBeUndefined();
  });

  it.each([
    ['a misspelt key', { nsis: { perMachin: true } }],
    ['a fuse that there is not', { electronFuses: { runAsNodes: false } }],
  ])('with %s is refused', async (_name, wrong) => {
    const spoiled = { ...configuration(), ...wrong } as Configuration;
    await expect(validateConfiguration(spoiled, new DebugLogger(false))).rejects.toThrow();
  });

  it('names the Electron that is installed for development', () => {
    expect(configuration().electronVersion).toBe(devDependencies['electron']);
  });

  it('installs for the whole PC, runs as the user, and is no updater', () => {
    const { nsis, win, publish } = configuration();
    expect(nsis).toMatchObject({
      perMachine: true,
      oneClick: false,
      deleteAppDataOnUninstall: false,
    });
    expect(win).toMatchObject({ requestedExecutionLevel: 'asInvoker' });
    expect(publish).toBeNull();
  });
});

describe('the package', () => {
  const place = mkdtempSync(join(tmpdir(), 'roadwarrior-package-'));
  const projects = [join(place, 'first'), join(place, 'second', 'elsewhere')] as const;
  const folders = projects.map((project) => join(project, 'out')) as [string, string];
  const unpacked = (folder: string) => join(folder, 'win-unpacked');
  const archive = (folder: string) => join(unpacked(folder), 'resources', 'app.asar');

  beforeAll(async () => {
    const electronDist = join(place, 'electron');
    makeStandInElectron(electronDist, String(configuration().electronVersion));
    for (const [at, project] of projects.entries()) {
      // Project folders of their own: other tests read dist/ at the same time.
      cpSync(join(root, 'assets'), join(project, 'assets'), { recursive: true });
      cpSync(join(root, 'package.json'), join(project, 'package.json'));
      symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
      const dist = join(project, 'dist');
      const parts = '--only=command,gui,renderer';
      const words = ['scripts/build.mjs', '--quiet', parts, `--outdir=${dist}`];
      execFileSync(process.execPath, words, { cwd: root });
      execFileSync(process.execPath, ['scripts/third-party-notices.mjs', dist], { cwd: root });
      await build({
        projectDir: project,
        targets: Platform.WINDOWS.createTarget('dir', Arch.x64),
        config: {
          ...configuration(),
          electronDist,
          directories: { output: folders[at] ?? '', buildResources: 'assets' },
        },
        publish: 'never',
      });
    }
  }, 300_000);
  afterAll(() => {
    rmSync(place, { recursive: true, force: true });
  });

  it('holds what was built, and nothing else', () => {
    const files = listPackage(archive(folders[0]), { isPack: false }).map((each) =>
      each.replaceAll('\\', '/'),
    );
    const plain = files.filter((each) => /\.[a-z]+$/.test(each));
    expect(plain).toContain('/package.json');
    expect(plain).toContain('/dist/gui/electron-main.cjs');
    expect(plain).toContain('/dist/gui/preload.cjs');
    expect(plain).toContain('/dist/renderer/index.html');
    expect(
      plain.filter((each) => !/^\/(package\.json$|dist\/gui\/|dist\/renderer\/)/.test(each)),
    ).toEqual([]);
    expect(files.join('\n')).not.toMatch(/node_modules|test|demo-secrets|\.map$/);
  });

  it('is no larger than 5 MB', () => {
    expect(statSync(archive(folders[0])).size).toBeLessThanOrEqual(ourLimit);
  });

  it('starts where package.json says', () => {
    const packed = JSON.parse(
      extractFile(archive(folders[0]), 'package.json').toString(),
    ) as Record<string, unknown>;
    expect(packed).toMatchObject({
      name: 'roadwarrior',
      version,
      main: 'dist/gui/electron-main.cjs',
    });
    expect(packed).not.toHaveProperty('devDependencies');
    expect(packed).not.toHaveProperty('scripts');
  });

  it('has scripts, icon and notices outside the archive, where Windows can read them', () => {
    const resources = join(unpacked(folders[0]), 'resources');
    expect(readdirSync(join(resources, 'scripts'))).toEqual(
      readdirSync(join(root, 'src/main/windows/scripts')),
    );
    expect(existsSync(join(resources, 'regedit', 'regList.wsf'))).toBe(true);
    expect(existsSync(join(resources, 'profile.ico'))).toBe(true);
    const notices = readFileSync(join(resources, 'third-party-notices.txt'), 'utf8');
    for (const name of ['zod', 'react', 'node-forge', '@fluentui/react-provider', 'regedit'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('says its name and version as Windows shows them', () => {
    const program = NtExecutable.from(readFileSync(join(unpacked(folders[0]), 'Roadwarrior.exe')), {
      ignoreCert: true,
    });
    const entries = NtExecutableResource.from(program).entries;
    const [info] = Resource.VersionInfo.fromEntries(entries);
    const strings = info?.getStringValues(
      info.getAllLanguagesForStringValues()[0] ?? { lang: 1033, codepage: 1200 },
    );
    expect(strings).toMatchObject({
      ProductName: 'Roadwarrior',
      ProductVersion: expect.stringContaining(version) as string,
    });
    expect(Resource.IconGroupEntry.fromEntries(entries)[0]?.icons.length).toBeGreaterThanOrEqual(6);
  });

  it('has its fuses set: no Node for whoever finds it, only its own archive, with its hash', async () => {
    const wire = await getCurrentFuseWire(join(unpacked(folders[0]), 'Roadwarrior.exe'));
    const on = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
    expect(on(FuseV1Options.RunAsNode)).toBe(false);
    expect(on(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(on(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
    expect(on(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
    expect(on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
    expect(on(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
    expect(on(FuseV1Options.EnableCookieEncryption)).toBe(true);
    expect(on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe(false);
  });

  it('has the languages of Electron that it speaks itself', () => {
    const locales = readdirSync(join(unpacked(folders[0]), 'locales')).sort();
    expect(locales).toEqual(['de.pak', 'en-US.pak', 'nl.pak']);
  });

  it('has no path that would be too long for Windows where it is installed', () => {
    const installed = 'C:\\Program Files\\Roadwarrior\\';
    const files = readdirSync(unpacked(folders[0]), { recursive: true }).map(String);
    expect(files.length).toBeGreaterThan(15);
    // MAX_PATH with its final NUL: neither the installer nor Explorer has to know longer ones.
    expect(files.filter((each) => installed.length + each.length >= 260)).toEqual([]);
  });

  it('is the same archive when all of it is built again, elsewhere', () => {
    const [first, second] = folders.map(archive) as [string, string];
    // Sources that somebody saves between the two builds show here.
    expect(contentsOf(second)).toEqual(contentsOf(first));
    expect(hashOf(second)).toBe(hashOf(first));
  });
});

/** Path and hash of each file. */
function contentsOf(archive: string): string[] {
  const files = listPackage(archive, { isPack: false }).filter((each) => /\.[a-z]+$/.test(each));
  return files.map((each) => {
    const content = extractFile(archive, each.slice(1));
    return `${each} ${createHash('sha256').update(content).digest('hex')}`;
  });
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
