import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { PowerShellSession } from '../../src/main/windows/powershell/powershell-session.ts';
import { engineOrReason } from './engine.ts';
import { openSession, type SessionFixture } from './session-fixture.ts';

const { engine, skip } = engineOrReason();
const functions = [
  'Get-RwEcho',
  'Invoke-RwExit',
  'Invoke-RwBreak',
  'Invoke-RwSleep',
  'Invoke-RwKillSelf',
  'Invoke-RwNoise',
];

describe.skipIf(skip)('a session in which something goes wrong', { timeout: 60_000 }, () => {
  const opened: PowerShellSession[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((session) => session.kill()));
  });

  async function open(fixture: SessionFixture = {}): Promise<PowerShellSession> {
    const session = openSession(functions, fixture);
    opened.push(session);
    await session.loadScripts('probes');
    return session;
  }

  it('ends the process when the time has passed, and is dead afterwards', async () => {
    const session = await open();
    const { pid } = session;
    const late = session.call('Invoke-RwSleep', { Milliseconds: 20_000 }, { timeoutMs: 300 });
    const queued = session.call('Get-RwEcho', { Value: 1 });
    expect(await late).toMatchObject({ ok: false, error: { kind: 'timeout' } });
    expect(isRunning(pid)).toBe(false);
    expect(await queued).toMatchObject({ ok: false, error: { kind: 'died' } });
    expect(await session.call('Get-RwEcho')).toMatchObject({ error: { kind: 'died' } });
  });

  it.each([
    ['Invoke-RwExit', { Code: 0 }, 'noAnswer'],
    ['Invoke-RwExit', { Code: 7 }, 'died'],
    ['Invoke-RwBreak', {}, 'noAnswer'],
    ['Invoke-RwKillSelf', {}, 'died'],
  ])('%s %j is %s, not success', async (name, args, kind) => {
    const session = await open();
    const { pid } = session;
    expect(await session.call(name, args)).toMatchObject({ ok: false, error: { kind } });
    expect(isRunning(pid)).toBe(false);
    expect(await session.call('Get-RwEcho')).toMatchObject({ ok: false, error: { kind: 'died' } });
  });

  it('answers died when the process is killed from outside in the middle of a call', async () => {
    const session = await open();
    const call = session.call('Invoke-RwSleep', { Milliseconds: 20_000 });
    await delay(200);
    process.kill(session.pid ?? 0, 'SIGKILL');
    expect(await call).toMatchObject({ ok: false, error: { kind: 'died' } });
  });

  it('answers died when it is killed between calls, or by us in the middle of one', async () => {
    const session = await open();
    process.kill(session.pid ?? 0, 'SIGKILL');
    expect(await session.call('Get-RwEcho')).toMatchObject({ ok: false, error: { kind: 'died' } });
    const other = await open();
    const call = other.call('Invoke-RwSleep', { Milliseconds: 20_000 });
    await delay(200);
    await other.kill();
    expect(await call).toMatchObject({ ok: false, error: { kind: 'died' } });
  });

  it('finishes the running call at the end, and starts no other', async () => {
    const session = await open();
    const { pid } = session;
    const running = session.call('Invoke-RwSleep', { Milliseconds: 300 });
    const queued = session.call('Invoke-RwSleep', { Milliseconds: 1 });
    await delay(100);
    await session.end();
    expect(await running).toEqual({ ok: true, value: { slept: 300 } });
    expect(await queued).toMatchObject({ ok: false, error: { kind: 'died' } });
    expect(isRunning(pid)).toBe(false);
  });

  it.each([
    ['no new line', 'noise'],
    ['lines', 'noise\nnoise\r\n'],
    ['another answer', 'RwAnswer 3 00000000000000000000000000000000 eyJvayI6dHJ1ZX0= .\n'],
    ['an escape code', '\u001b[?1h'],
    ['60 kB of UTF-8', '\u00e4\ufeff'.repeat(10_000)],
  ])('finds its answer beside noise on every stream: %s', async (_, text) => {
    const session = await open();
    for (let turn = 0; turn < 3; turn++) {
      expect(await session.call('Invoke-RwNoise', { Text: text })).toEqual({
        ok: true,
        value: { done: true },
      });
    }
    expect(await session.call('Get-RwEcho', { Value: 1 })).toEqual({
      ok: true,
      value: { value: 1 },
    });
  });

  it('keeps the order of 50 calls made at once', async () => {
    const session = await open();
    const order: number[] = [];
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const answer = await session.call('Get-RwEcho', { Value: index });
        order.push(index);
        return answer.ok && answer.value['value'];
      }),
    );
    const expected = Array.from({ length: 50 }, (_, index) => index);
    expect(answers).toEqual(expected);
    expect(order).toEqual(expected);
  });

  it('says that a script is missing or does not parse', async () => {
    const session = await open();
    expect(await session.loadScripts('no-such-script')).toMatchObject({
      ok: false,
      error: { kind: 'script', errorId: 'CommandNotFoundException' },
    });
    expect(await session.loadScripts('unparsable')).toMatchObject({
      ok: false,
      error: { kind: 'script', exceptionType: expect.stringContaining('ParseException') as string },
    });
    expect(await session.call('Get-RwEcho', { Value: 1 })).toMatchObject({ ok: true });
  });

  it('answers died when the executable is not there', async () => {
    const session = await open({ options: { executable: '/no/such/powershell', arguments: [] } });
    expect(session.pid).toBeUndefined();
    expect(await session.call('Get-RwEcho')).toMatchObject({ ok: false, error: { kind: 'died' } });
  });

  it.skipIf(process.platform === 'win32')(
    'answers timeout when the start says nothing',
    async () => {
      const silent = { executable: '/bin/sh', arguments: ['-c', 'exec sleep 60'] };
      const session = await open({ options: { ...silent, startTimeoutMs: 300 } });
      expect(await session.call('Get-RwEcho')).toMatchObject({ error: { kind: 'timeout' } });
      expect(isRunning(session.pid)).toBe(false);
    },
  );

  it.runIf(engine?.tier === 'host')('names constrained language mode', async () => {
    const session = await open({ hostArguments: ['--language', 'ConstrainedLanguage'] });
    for (let turn = 0; turn < 2; turn++) {
      expect(await session.call('Get-RwEcho')).toMatchObject({
        ok: false,
        error: { kind: 'constrainedLanguage' },
      });
    }
    expect(isRunning(session.pid)).toBe(false);
  });

  // On Linux the engine never asks an execution policy, so the script throws the record that Windows documents.
  it('names an execution policy that forbids a script', async () => {
    const session = await open();
    expect(await session.loadScripts('refused')).toMatchObject({
      ok: false,
      error: { kind: 'policy', errorId: 'UnauthorizedAccess', category: 'SecurityError' },
    });
  });
});

function isRunning(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
