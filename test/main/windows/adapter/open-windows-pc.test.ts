// The whole adapter but Windows: a real engine with the stubs for PowerShell, and no other program of Windows.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWindowsPc } from '../../../../src/main/windows/open-windows-pc.ts';
import { systemTools } from '../../../../src/main/windows/system-tools.ts';
import { engineEnvironment, engineOrReason } from '../../../powershell/engine.ts';
import { shippedScripts, temporaryFolder } from '../../../powershell/session-fixture.ts';

const { engine, skip } = engineOrReason();
const secrets = { get: () => undefined };
const windowsTools = systemTools('C:\\Windows');

function open(executable: string, args: readonly string[], state: string) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'state.json'), state);
  return openWindowsPc({
    systemRoot: 'C:\\Windows',
    windows: '10.0.22631',
    scriptsFolder: shippedScripts,
    regeditFolder: folder,
    onRegistryFallback: () => undefined,
    tools: {
      ...windowsTools,
      cwd: folder,
      paths: { ...windowsTools.paths, powershell: executable },
    },
    powershellArguments: args,
    powershellEnvironment: {
      ...engineEnvironment(),
      ROADWARRIOR_STUB_STATE: join(folder, 'state.json'),
    },
    moduleFolders: [join(import.meta.dirname, '..', '..', '..', 'powershell', 'modules')],
  });
}

const state = JSON.stringify({
  services: { RasMan: { start: 'Manual', status: 'Stopped', dependents: [] } },
  connections: { user: {}, allUsers: {} },
  calls: [],
  fail: [],
});

describe.skipIf(skip)('openWindowsPc on a real engine', () => {
  it('asks, performs, and knows its child', async () => {
    const pc = await open(engine?.executable ?? '', engine?.arguments ?? [], state);
    try {
      expect(pc.childProcess()).toBeGreaterThan(0);
      const read = { kind: 'service.read' as const, service: 'RasMan' as const };
      expect(await pc.ask([read], secrets)).toEqual([
        {
          ok: true,
          value: {
            start: 'manual',
            running: false,
            displayName: 'RasMan',
            runningDependents: [],
            blockedBy: [],
          },
        },
      ]);
      const outcomes = await pc.perform(
        [
          { kind: 'service.start', service: 'RasMan' },
          { kind: 'service.start', service: 'SstpSvc' },
          { kind: 'service.start', service: 'RasMan' },
        ],
        secrets,
      );
      expect(outcomes).toMatchObject([
        { status: 'done' },
        { status: 'failed', code: 'notFound' },
        { status: 'notDone' },
      ]);
      expect(await pc.ask([read], secrets)).toMatchObject([{ value: { running: true } }]);
      // reg.exe is not here: the value is unreadable, and no exception.
      const nat = { kind: 'registry.read' as const, key: 'HKLM\\SYSTEM', value: 'x' };
      expect(await pc.ask([nat, read], secrets)).toMatchObject([
        { ok: false, unreadable: 'failed' },
        { ok: true },
      ]);
    } finally {
      await pc.end();
    }
  }, 60_000);

  it('answers for a session that was killed: nothing is started any more', async () => {
    const pc = await open(engine?.executable ?? '', engine?.arguments ?? [], state);
    const child = pc.childProcess();
    if (child !== null) process.kill(child, 'SIGKILL');
    const start = { kind: 'service.start' as const, service: 'RasMan' as const };
    const [first, second] = await pc.perform([start, start], secrets);
    expect([first?.status, second?.status]).toEqual(['unknown', 'unknown']);
    await expect(
      pc.ask([{ kind: 'service.read', service: 'RasMan' }], secrets),
    ).rejects.toMatchObject({ code: 'sessionDead' });
    expect(await pc.perform([start], secrets)).toEqual([{ status: 'failed', code: 'sessionDead' }]);
    await pc.end();
  }, 60_000);
});

describe.skipIf(process.platform === 'win32')('openWindowsPc without PowerShell', () => {
  it('says so when the program is not there, and when it does nothing', async () => {
    const none = join(temporaryFolder(), 'none');
    await expect(open(none, [], state)).rejects.toMatchObject({ code: 'powershellNoAnswer' });
    const empty = join(temporaryFolder(), 'empty');
    writeFileSync(empty, '#!/bin/sh\nexit 0\n');
    chmodSync(empty, 0o755);
    await expect(open(empty, [], state)).rejects.toMatchObject({ code: 'powershellNoAnswer' });
  }, 30_000);
});
