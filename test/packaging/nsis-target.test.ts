/** What electron-builder hands to its NSIS template: its own target, with stand-ins for the programs that it would download. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Arch, build, Platform, type Configuration } from 'electron-builder';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStandInElectron } from './stand-in-electron.ts';

const root = resolve(import.meta.dirname, '../..');
const configuration = load(
  readFileSync(join(root, 'electron-builder.yml'), 'utf8'),
) as Configuration;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

/** `-D` and `-X` of makensis, as electron-builder computes them; a define without a value is null. */
type Effective = [Record<string, string | null>, Record<string, string | string[]>];

/** The stand-ins are shell scripts, and electron-builder finds them by variables of its own. */
describe.skipIf(process.platform !== 'linux')('the installers', () => {
  const place = mkdtempSync(join(tmpdir(), 'roadwarrior-nsis-'));
  const project = join(place, 'project');
  const scriptFile = join(place, 'script.nsi');
  const effective: Effective[] = [];
  const variables = {
    ELECTRON_BUILDER_7ZIP_PATH: join(place, '7za'),
    ELECTRON_BUILDER_NSIS_DIR: join(place, 'nsis'),
    ELECTRON_BUILDER_NSIS_RESOURCES_DIR: join(place, 'nsis'),
  };
  const before = { ...process.env };

  beforeAll(async () => {
    Object.assign(process.env, variables);
    // Makes the archive that is named, without anything in it.
    writeProgram(join(place, '7za'), 'for word; do case "$word" in *.7z) : >>"$word";; esac; done');
    // Keeps its script and ends there: the template's plug-ins are not here. Both installers are made side by side and
    // `build` waits for the first alone, so the other's script comes into its place whole or not at all.
    writeProgram(
      join(place, 'nsis', 'linux', 'makensis'),
      `cat >'${scriptFile}'.$$ && mv '${scriptFile}'.$$ '${scriptFile}'; exit 1`,
    );
    mkdirSync(join(place, 'nsis', 'plugins', 'x86-unicode'), { recursive: true });
    writeFileSync(join(place, 'nsis', 'elevate.exe'), 'stand-in');
    // A project folder of its own: beside electron-builder.yml its lists would be joined with ours.
    cpSync(join(root, 'assets'), join(project, 'assets'), { recursive: true });
    cpSync(join(root, 'package.json'), join(project, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
    mkdirSync(join(project, 'dist', 'gui'), { recursive: true });
    writeFileSync(join(project, 'dist', 'gui', 'electron-main.cjs'), '// nothing');
    const electronDist = join(place, 'electron');
    makeStandInElectron(electronDist, String(configuration.electronVersion));
    const built = build({
      projectDir: project,
      targets: Platform.WINDOWS.createTarget('nsis', Arch.x64, Arch.arm64),
      config: {
        ...configuration,
        electronDist,
        // What is packed is the other test's affair.
        extraResources: [],
        electronFuses: null,
        directories: { output: join(place, 'out'), buildResources: 'assets' },
      },
      publish: 'never',
      effectiveOptionComputed: (computed: Effective) => {
        effective.push(computed);
        return Promise.resolve(false);
      },
    });
    await expect(built).rejects.toThrow(/makensis/);
    expect(effective).toHaveLength(2);
  }, 120_000);
  afterAll(() => {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
    }
    // The other makensis may still be at work.
    rmSync(place, { recursive: true, force: true, maxRetries: 10 });
  });

  const defines = () => effective.map(([each]) => each);
  const script = () => readFileSync(scriptFile, 'utf8');

  it('are two, one for each architecture, and each holds only its own', () => {
    const names = effective.map(([, { OutFile }]) => basename(String(OutFile).replaceAll('"', '')));
    expect(names).toEqual([
      `Roadwarrior-${version}-x64-setup.exe`,
      `Roadwarrior-${version}-arm64-setup.exe`,
    ]);
    const [x64, arm64] = defines();
    expect(x64).toHaveProperty('APP_64');
    expect(x64).not.toHaveProperty('APP_ARM64');
    expect(arm64).toHaveProperty('APP_ARM64');
    expect(arm64).not.toHaveProperty('APP_64');
  });

  it('install for the whole PC, into a folder that nobody chooses, and are told apart by one GUID', () => {
    for (const each of defines()) {
      expect(each).toMatchObject({
        APP_GUID: '0d9a7f0e-6a53-5c0b-9f3e-7a4c1b2d8e61',
        PRODUCT_FILENAME: 'Roadwarrior',
        INSTALL_MODE_PER_ALL_USERS: null,
      });
      for (const name of ['ONE_CLICK', 'allowToChangeInstallationDirectory'])
        expect(each).not.toHaveProperty(name);
    }
  });

  it('put it into the Start menu, not on the desktop, and delete no data', () => {
    for (const each of defines()) {
      expect(each['SHORTCUT_NAME']).toBe('Roadwarrior');
      expect(each).toHaveProperty('DO_NOT_CREATE_DESKTOP_SHORTCUT');
      for (const name of ['DO_NOT_CREATE_START_MENU_SHORTCUT', 'DELETE_APP_DATA_ON_UNINSTALL'])
        expect(each).not.toHaveProperty(name);
    }
  });

  it('have our macros, our class of files, once, and three languages', () => {
    expect(script()).toContain(`!include "${join(project, 'assets', 'installer.nsh')}"`);
    expect(script().match(/APP_UNASSOCIATE .*/g)).toEqual([
      'APP_UNASSOCIATE "vpnprofile" "Roadwarrior.Profile"',
    ]);
    const ours = readFileSync(join(root, 'assets', 'installer.nsh'), 'utf8');
    expect(ours).toContain('!define ROADWARRIOR_CLASS "Roadwarrior.Profile"');
    const languages = [...script().matchAll(/MUI_LANGUAGE "(\w+)"/g)].map((match) => match[1]);
    expect(languages).toEqual(['English', 'Dutch', 'German']);
  });

  it('bring what the harness stands in for', () => {
    const harness = readFileSync(join(import.meta.dirname, 'harness.nsi'), 'utf8');
    const store = String(defines()[0]?.['APP_INSTALLER_STORE_FILE']);
    expect(harness).toContain(`!define APP_INSTALLER_STORE_FILE "${store}"`);
  });
});

function writeProgram(file: string, body: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
}
