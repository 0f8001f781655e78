import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOrReason } from '../../../powershell/engine.ts';
import { StubPc } from './stub-pc.ts';

const rasMan = {
  RasMan: {
    start: 'Manual',
    status: 'Running',
    displayName: 'RAS-Verbindungsverwaltung',
    dependents: ['RasAuto', 'RemoteAccess'],
  },
  RasAuto: { start: 'Manual', status: 'Running', dependents: [] },
  RemoteAccess: { start: 'Disabled', status: 'Stopped', dependents: [] },
};

describe.skipIf(engineOrReason().skip)('service.ps1', () => {
  let pc: StubPc;
  beforeAll(async () => {
    pc = new StubPc();
    await pc.loadAll();
  }, 60_000);
  afterAll(() => pc.session.end());

  const call = (name: string, parameters: Record<string, string>) =>
    pc.session.call('Invoke-RwCalls', { Calls: [{ concern: 'service', name, parameters }] });
  const done = { ok: true, value: { done: 1, failure: null } };

  it('reads a service, and that there is none', async () => {
    pc.set({ services: rasMan });
    const reads = ['RasMan', 'SstpSvc'].map((Name) => ({
      concern: 'service',
      name: 'Read-RwService',
      parameters: { Name },
    }));
    expect(await pc.session.call('Read-RwState', { Reads: reads })).toEqual({
      ok: true,
      value: {
        answers: [
          {
            ok: true,
            value: {
              service: {
                start: 'Manual',
                running: true,
                displayName: 'RAS-Verbindungsverwaltung',
                runningDependents: ['RasAuto'],
                blockedBy: [],
              },
            },
          },
          { ok: true, value: { service: null } },
        ],
      },
    });
  });

  it.each([
    ['Auto', 'Automatic'],
    ['Manual', 'Manual'],
    ['Disabled', 'Disabled'],
  ])('asks CIM where Get-Service has no start type: %s', async (word, start) => {
    const service = { status: 'Stopped', dependents: [], withoutStartType: 'yes' };
    pc.set({
      services: { IKEEXT: { ...service, start } },
      answers: { 'Get-CimInstance': [{ StartMode: word }] },
    });
    const read = { concern: 'service', name: 'Read-RwService', parameters: { Name: 'IKEEXT' } };
    expect(await pc.session.call('Read-RwState', { Reads: [read] })).toMatchObject({
      value: { answers: [{ value: { service: { start } } }] },
    });
    const given = {
      ...{ ClassName: 'Win32_BaseService', Property: ['StartMode'] },
      Filter: "Name = 'IKEEXT'",
    };
    expect(pc.get().calls).toContainEqual({ cmdlet: 'Get-CimInstance', given });
  });

  it('sets the start type and starts', async () => {
    pc.set({ services: { IKEEXT: { start: 'Disabled', status: 'Stopped', dependents: [] } } });
    expect(await call('Start-Service', { Name: 'IKEEXT' })).toMatchObject({
      value: { done: 0, failure: { category: 'OpenError' } },
    });
    expect(await call('Set-Service', { Name: 'IKEEXT', StartupType: 'Automatic' })).toEqual(done);
    expect(await call('Start-Service', { Name: 'IKEEXT' })).toEqual(done);
    expect(pc.get().services['IKEEXT']).toMatchObject({ start: 'Automatic', status: 'Running' });
  });

  it('restarts RasMan and starts the dependents that ran, no other', async () => {
    pc.set({ services: rasMan });
    expect(await call('Restart-RwService', { Name: 'RasMan' })).toEqual(done);
    const { services } = pc.get();
    expect(services['RasAuto']?.status).toBe('Running');
    expect(services['RemoteAccess']?.status).toBe('Stopped');
  });

  it('refuses to restart or stop RasMan while a connection is up', async () => {
    const Office = { Name: 'Office', ConnectionStatus: 'Connected' };
    pc.set({ services: rasMan, connections: { user: {}, allUsers: { Office } } });
    const inUse = { value: { done: 0, failure: { errorId: 'RwConnectionInUse' } } };
    expect(await call('Restart-RwService', { Name: 'RasMan' })).toMatchObject(inUse);
    pc.set({
      services: { RasMan: { ...rasMan.RasMan, dependents: [] } },
      connections: { user: { Office }, allUsers: {} },
    });
    expect(await call('Stop-RwService', { Name: 'RasMan' })).toMatchObject(inUse);
    expect(pc.get().services['RasMan']?.status).toBe('Running');
    // Routing and Remote Access would lose its clients.
    pc.set({
      services: { ...rasMan, RemoteAccess: { ...rasMan.RemoteAccess, status: 'Running' } },
    });
    expect(await call('Restart-RwService', { Name: 'RasMan' })).toMatchObject(inUse);
  });

  it('refuses to stop a service whose dependents run', async () => {
    pc.set({ services: rasMan });
    expect(await call('Stop-RwService', { Name: 'RasMan' })).toMatchObject({
      value: { done: 0, failure: { errorId: 'RwDependentsRunning' } },
    });
  });
});
