import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOrReason } from '../../../powershell/engine.ts';
import { StubPc } from './stub-pc.ts';

// The engine of these tests has no registry of Windows: what a volatile key does there nobody has seen here (UNCONFIRMED). The
// types of the calls are checked in test/powershell/framework-types.test.ts.
describe.skipIf(engineOrReason().skip)('restart.ps1', () => {
  let pc: StubPc;
  beforeAll(async () => {
    pc = new StubPc();
    await pc.loadAll();
  }, 60_000);
  afterAll(() => pc.session.end());

  const read = async () => {
    const Reads = [{ concern: 'restart', name: 'Read-RwRestart', parameters: {} }];
    return pc.session.call('Read-RwState', { Reads });
  };
  const answered = (value: unknown) => ({ ok: true, value: { answers: [{ ok: true, value }] } });

  it('says when Windows was started, in UTC, and asks for nothing else', async () => {
    pc.set({ answers: { 'Get-CimInstance': [{ LastBootUpTime: '2026-03-01T08:00:00.5+01:00' }] } });
    expect(await read()).toEqual(answered({ marked: null, bootTime: '2026-03-01T07:00:00.500Z' }));
    expect(pc.get().calls).toEqual([
      {
        cmdlet: 'Get-CimInstance',
        given: { ClassName: 'Win32_OperatingSystem', Property: ['LastBootUpTime'] },
      },
    ]);
  });

  it('each witness that cannot be read is null, and the answer stands', async () => {
    const fail = [
      { cmdlet: 'Get-CimInstance', errorId: 'HRESULT 0x80070005', category: 'PermissionDenied' },
    ];
    pc.set({ fail });
    expect(await read()).toEqual(answered({ marked: null, bootTime: null }));
    pc.set({ answers: { 'Get-CimInstance': [{}] } });
    expect(await read()).toEqual(answered({ marked: null, bootTime: null }));
  });

  it('a mark that cannot be made is a failure of that call', async () => {
    const Calls = [{ concern: 'restart', name: 'Write-RwRestartMark', parameters: {} }];
    expect(await pc.session.call('Invoke-RwCalls', { Calls })).toMatchObject({
      ok: true,
      value: { done: 0, failure: {} },
    });
  });
});
