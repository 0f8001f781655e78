// The engine of these tests has no registry of Windows: which programs are installed is read by .NET alone, whose types are
// checked in test/powershell/framework-types.test.ts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOrReason } from '../../../powershell/engine.ts';
import { StubAdapter } from './adapter-on-stubs.ts';

describe.skipIf(engineOrReason().skip)('surroundings.ps1', () => {
  let windows: StubAdapter;
  beforeAll(async () => {
    windows = new StubAdapter(['Read-RwGuards', 'Read-RwUpdates']);
    await windows.pc.loadAll();
  }, 60_000);
  afterAll(() => windows.pc.session.end());
  const call = (name: string) => windows.pc.session.call(name, {});
  const refused = (errorId: string) => [
    { cmdlet: 'Get-CimInstance', errorId, category: 'NotSpecified' },
  ];

  it('asks for hidden devices, and for all bindings of the one that carries PPP, by its name as it stands', async () => {
    windows.pc.set({
      answers: {
        'Get-NetAdapter': [
          { Name: 'WLAN', ComponentID: 'usb', State: 2 },
          { Name: 'Local [Area]* 7', ComponentID: 'ms_ndiswanip', State: 'Disabled' },
        ],
        'Get-NetAdapterBinding': [{ ComponentID: 'ms_wanarp', Enabled: true }],
      },
    });
    expect(await windows.ask({ kind: 'miniports.read' })).toEqual({
      l2tp: null,
      ip: { enabled: false },
      ipv6: null,
      bindings: [{ component: 'ms_wanarp', enabled: true }],
    });
    expect(windows.pc.get().calls).toMatchObject([
      { cmdlet: 'Get-NetAdapter', given: { IncludeHidden: true } },
      {
        cmdlet: 'Get-NetAdapterBinding',
        given: { Name: ['Local `[Area`]`* 7'], IncludeHidden: true, AllBindings: true },
      },
    ]);
  });

  it('lists updates by number', async () => {
    windows.pc.set({
      answers: { 'Get-CimInstance': [{ HotFixID: 'kb5009543' }, { HotFixID: null }] },
    });
    expect(await call('Read-RwUpdates')).toEqual({ ok: true, value: { updates: ['KB5009543'] } });
  });

  it('reads firewalls and what protects credentials', async () => {
    const both = { displayName: 'Example', productState: 266_240, SecurityServicesRunning: [1] };
    windows.pc.set({ answers: { 'Get-CimInstance': [both] } });
    const value = { firewalls: [{ name: 'Example', state: 266_240 }], guards: [1] };
    expect(await call('Read-RwGuards')).toEqual({ ok: true, value });
  });

  it('a Windows without a Security Center has none registered; other errors are told', async () => {
    windows.pc.set({
      fail: refused(
        'HRESULT 0x8004100e,Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand',
      ),
    });
    expect(await call('Read-RwGuards')).toEqual({
      ok: true,
      value: { firewalls: [], guards: null },
    });
    windows.pc.set({ fail: refused('HRESULT 0x80041003') });
    expect(await call('Read-RwGuards')).toMatchObject({ ok: false });
  });

  it('says whether this account is an administrator', async () => {
    expect(
      await windows.ask({ kind: 'ikeFailures.read', since: '2026-11-30T10:00:00Z', atMost: 1 }),
    ).toMatchObject({ ok: false });
  });
});
