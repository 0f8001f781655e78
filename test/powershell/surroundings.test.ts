import { chmodSync, existsSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { PinnedShell } from '../../src/main/windows/powershell/pinned-shell.ts';
import type { PowerShellSession } from '../../src/main/windows/powershell/powershell-session.ts';
import { engineEnvironment, engineOrReason } from './engine.ts';
import { openSession, temporaryFolder, type SessionFixture } from './session-fixture.ts';

// Before the imports run: node-powershell's logger reads it once, when it is loaded.
vi.hoisted(() => {
  process.env['DEBUG'] = '*';
});

const { engine, skip } = engineOrReason();
const surroundingsSchema = z.object({
  modulePath: z.string(),
  home: z.string(),
  variables: z.array(z.string()),
  folder: z.string(),
  arguments: z.array(z.string()),
  history: z.array(z.string()),
});

describe.skipIf(skip)('what surrounds a session', () => {
  let session: PowerShellSession | undefined;
  afterEach(async () => {
    vi.unstubAllEnvs();
    await session?.end();
  });

  async function surroundings(fixture: SessionFixture = {}) {
    session = openSession(['Get-RwSurroundings', 'Get-RwPlanted'], fixture);
    await session.loadScripts('probes');
    const answer = await session.call('Get-RwSurroundings');
    return surroundingsSchema.parse(answer.ok ? answer.value : answer);
  }

  it.skipIf(process.platform === 'win32')(
    'starts nothing that NODE_POWERSHELL or PATH name',
    async () => {
      const folder = temporaryFolder();
      const mark = join(folder, 'started');
      for (const name of ['planted', 'powershell', 'pwsh', 'dotnet']) {
        writeFileSync(join(folder, name), `#!/bin/sh\necho x > '${mark}'\n`);
        chmodSync(join(folder, name), 0o755);
      }
      vi.stubEnv('NODE_POWERSHELL', join(folder, 'planted'));
      vi.stubEnv('PATH', folder);
      await surroundings();
      expect(existsSync(mark)).toBe(false);
    },
  );

  it('takes bare names of executables as they stand, and needs one', () => {
    const options = { environment: {}, cwd: temporaryFolder() };
    expect(() => new PinnedShell({ ...options, executable: '' })).toThrow(TypeError);
  });

  it('leaves nothing in the history of node-powershell', async () => {
    const invoke = vi.spyOn(PinnedShell.prototype, 'invoke');
    await surroundings();
    const shells = new Set(invoke.mock.contexts);
    expect(shells.size).toBe(1);
    for (const shell of shells) expect((shell as PinnedShell).history).toEqual([]);
    expect(invoke.mock.calls.length).toBeGreaterThan(2);
    for (const [text] of invoke.mock.calls) expect(text).toMatch(/^[ -~\n]*$/);
    invoke.mockRestore();
  });

  it('prints no commands when DEBUG asks for them', async () => {
    const spies = [vi.spyOn(console, 'log'), vi.spyOn(process.stderr, 'write')];
    await surroundings();
    for (const spy of spies) {
      expect(JSON.stringify(spy.mock.calls)).not.toContain('RwCall');
      spy.mockRestore();
    }
  });

  it('gives the process its own folder and environment, and inherits nothing', async () => {
    vi.stubEnv('ROADWARRIOR_PLANTED', 'x');
    const cwd = temporaryFolder();
    const seen = await surroundings({ options: { cwd } });
    expect(realpathSync(seen.folder)).toBe(realpathSync(cwd));
    expect(seen.variables).not.toContain('ROADWARRIOR_PLANTED');
    const own = Object.keys(engineEnvironment());
    // The runtimes set these for themselves.
    const foreign = seen.variables.filter(
      (name) => !own.includes(name) && !/^(PS\w+|DOTNET_\w+|LOGNAME|HOME|PWD)$/.test(name),
    );
    expect(foreign).toEqual([]);
  });

  it("hands over node-powershell's switches and ours", async () => {
    expect((await surroundings()).arguments.slice(-8)).toEqual(
      '-NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -NoExit -Command -'.split(' '),
    );
  });

  it("looks for modules in the engine's own folder only", async () => {
    const environment = { ...engineEnvironment(), PSModulePath: temporaryFolder() };
    const seen = await surroundings({ options: { environment } });
    expect(seen.modulePath).toBe(join(seen.home, 'Modules'));
  });

  it('loads stub modules from folders that are named, without strict mode', async () => {
    const moduleFolders = [join(import.meta.dirname, 'modules')];
    const seen = await surroundings({ options: { moduleFolders } });
    expect(seen.modulePath.startsWith(moduleFolders[0] ?? '')).toBe(true);
    expect(await session?.call('Get-RwPlanted')).toEqual({
      ok: true,
      value: { unset: null, preference: 'Stop' },
    });
  });

  it('keeps ciphertext and base64 only in the history of PowerShell', async () => {
    const { history } = await surroundings();
    expect(history.length).toBeGreaterThan(0);
    for (const line of history.filter((text) => text.startsWith('Invoke-'))) {
      expect(line).toMatch(/^Invoke-RwCall '[A-Za-z0-9+/=]+'$/);
    }
  });

  it.runIf(engine?.tier === 'host')('starts a stub module of the host by --modules', async () => {
    const folder = join(import.meta.dirname, 'modules');
    await surroundings({ hostArguments: ['--modules', folder] });
    expect(await session?.call('Get-RwPlanted')).toMatchObject({ ok: true });
  });
});
