// What is installed is judged as a profile is: by id and by file the same things are said.
import { describe, expect, it, vi } from 'vitest';
import { entryOf, setExtras } from '../../../src/main/demo/entries.ts';
import {
  firewallArea,
  ipsecArea,
  registryArea,
  servicesArea,
  windowsArea,
} from '../../../src/main/demo/files.ts';
import type { Machine } from '../../../src/main/demo/machine.ts';
import { verifyInstalled } from '../../../src/main/pipeline/verify-installed.ts';
import {
  judge,
  type Comparison,
  type JudgeOptions,
  type Verification,
} from '../../../src/main/pipeline/verify.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { Workbench } from './workbench.ts';

const windows = '10.0.26100';

async function applied(profile: Profile): Promise<Workbench> {
  const bench = Workbench.withPc({ windows });
  const { outcome } = await bench.apply(profile);
  expect(outcome).toMatchObject({ result: 'applied', verification: { asWanted: true } });
  expect(await byId(bench, profile)).toMatchObject({ asWanted: true, drift: [], passing: [] });
  return bench;
}

function byId(bench: Workbench, { id }: Profile, options?: JudgeOptions): Promise<Verification> {
  return verifyInstalled(bench.place(), id, options);
}

/** What both say, which has to be the same. */
async function byBoth(bench: Workbench, profile: Profile): Promise<Verification> {
  const told = await byId(bench, profile);
  const { findings } = told;
  expect({ ...(await bench.verify(profile)), findings }).toEqual(told);
  return told;
}

function setServices(
  pc: Machine,
  names: readonly string[],
  change: { start?: 'disabled' | 'automatic'; running?: boolean },
): void {
  const services = pc.read(servicesArea);
  const changed = Object.entries(services).map(
    ([name, each]) => [name, names.includes(name) ? { ...each, ...change } : each] as const,
  );
  pc.write(servicesArea, Object.fromEntries(changed));
}

function takeRights(pc: Machine): void {
  const file = pc.read(windowsArea);
  pc.write(windowsArea, { ...file, identity: { ...file.identity, elevated: false } });
}

describe('verification by id', () => {
  it.each([ipsecProfile(), l2tpProfile()])('asks the PC once ($vpn)', async (profile) => {
    const place = (await applied(profile)).place();
    const ask = vi.spyOn(place.session, 'ask');
    expect(await verifyInstalled(place, profile.id)).toMatchObject({ asWanted: true });
    expect(ask).toHaveBeenCalledOnce();
  });

  it('services that stopped by themselves, as after a restart, are told and are no drift', async () => {
    const profile = l2tpProfile();
    const bench = await applied(profile);
    const stopped = ['IKEEXT', 'PolicyAgent', 'SstpSvc', 'RasMan'];
    bench.change((pc) => {
      setServices(pc, stopped, { running: false });
    });
    const { asWanted, drift, passing } = await byBoth(bench, profile);
    expect({ asWanted, drift }).toEqual({ asWanted: true, drift: [] });
    // F25: IKEEXT was stopped already; Windows starts it when it is needed.
    expect(passing.map(({ key }) => key)).toEqual(
      stopped.slice(1).map((service): unknown => expect.stringContaining(service)),
    );
  });

  it('what an unelevated run cannot read is never called verified', async () => {
    const profile = ipsecProfile();
    const bench = await applied(profile);
    bench.change(takeRights);
    const told = await byBoth(bench, profile);
    expect(told).toMatchObject({ asWanted: false, drift: [], notSeen: [] });
    expect(told.unreadable).toMatchObject([{ room: 'phase1AuthSet', scope: 'machine' }]);
    expect(told.findings).toContainEqual({
      code: 'unreadable',
      severity: 'warning',
      room: 'phase1AuthSet',
      parameters: { why: 'accessDenied' },
    });
    // The window that did not write it says so and judges the rest (D2).
    const window = await byId(bench, profile, { unreadable: 'isTold' });
    expect(window).toMatchObject({ asWanted: true, unreadable: told.unreadable });
  });

  it('a rule that Windows does not follow is drift (D18)', async () => {
    const profile = ipsecProfile();
    const bench = await applied(profile);
    bench.change((pc) => {
      const file = pc.read(windowsArea);
      pc.write(windowsArea, { ...file, policies: { ...file.policies, localIpsecRules: false } });
    });
    const { asWanted, drift, inForce } = await byBoth(bench, profile);
    expect({ asWanted, drift }).toEqual({ asWanted: false, drift: [] });
    expect(inForce).toMatchObject([{ code: 'ruleNotInForce', room: 'ipsecRule' }]);
  });

  it('R11: a metric that Windows does not use for a connection that is up is drift, until it is dialled again', async () => {
    const profile = l2tpProfile({ l2tp: { interfaceMetric: 12 } });
    const bench = await applied(profile);
    const entry = { name: 'Office', allUsers: false };
    const dial = () =>
      bench.place().session.perform([
        { kind: 'connection.hangUp', ...entry },
        { kind: 'connection.dial', ...entry },
      ]);
    const done = { status: 'done' };
    expect(await dial()).toEqual([done, done]);
    expect(await byBoth(bench, profile)).toMatchObject({ asWanted: true, inForce: [] });
    bench.change((pc) => {
      setExtras(pc, entryOf(pc, entry), { metric: 25 });
    });
    const { asWanted, drift, inForce } = await byBoth(bench, profile);
    expect({ asWanted, drift }).toEqual({ asWanted: false, drift: [] });
    const parameters = { name: 'Office', metric: '12', inForce: '25' };
    expect(inForce).toEqual([
      { code: 'metricNotInForce', severity: 'warning', room: 'phonebookKey', parameters },
    ]);
    await dial();
    expect(await byBoth(bench, profile)).toMatchObject({ asWanted: true, inForce: [] });
  });

  it('a paused rule is told and is no drift (D22)', async () => {
    const profile = ipsecProfile();
    const bench = await applied(profile);
    bench.change((pc) => {
      const ipsec = pc.read(ipsecArea);
      const rules = Object.entries(ipsec.rules).map(
        ([name, state]) => [name, { ...state, enabled: false }] as const,
      );
      pc.write(ipsecArea, { ...ipsec, rules: Object.fromEntries(rules) });
    });
    const { asWanted, findings } = await byBoth(bench, profile);
    expect(asWanted).toBe(true);
    expect(findings.map(({ code }) => code)).toContain('rulePaused');
  });

  it('what was negotiated otherwise than the receipt proposes is drift (D19)', async () => {
    const profile = ipsecProfile();
    const bench = await applied(profile);
    expect((await byBoth(bench, profile)).findings.map(({ code }) => code)).toContain(
      'associationsNotYetSeen',
    );
    const { prepared } = await bench.prepare(profile);
    const peer = prepared.facts.serverAddress ?? '';
    const [main] = profile.ipsec.mainMode.proposals;
    const [quick] = profile.ipsec.quickMode.proposals;
    if (main === undefined || quick === undefined) throw new Error('proposals expected');
    const negotiate = (encryption: string) => {
      bench.change((pc) => {
        const { integrity, group } = main;
        const association = {
          peer,
          mainMode: { encryption, integrity, group },
          quickMode: quick,
        };
        const ipsec = pc.read(ipsecArea);
        pc.write(ipsecArea, { ...ipsec, securityAssociations: [association] });
      });
    };
    negotiate(main.encryption);
    expect(await byBoth(bench, profile)).toMatchObject({ asWanted: true, findings: [] });
    negotiate('DES3');
    expect(await byBoth(bench, profile)).toMatchObject({
      asWanted: false,
      inForce: [{ code: 'negotiatedOtherwise', parameters: { mode: 'main', encryption: 'DES3' } }],
    });
  });

  it('the first half of a two-stage plan is not all (D17)', async () => {
    const bench = Workbench.withPc({
      windows,
      services: { BFE: { start: 'disabled', running: false } },
    });
    const profile = l2tpProfile();
    await bench.apply(profile);
    const told = await byId(bench, profile);
    expect(told).toMatchObject({ asWanted: false, drift: [] });
    expect(told.inForce.map(({ code }) => code)).toEqual(['twoStage']);
    expect((await bench.verify(profile)).inForce).toEqual(told.inForce);
    bench.restart();
    expect((await byId(bench, profile)).inForce).toEqual([]);
  });

  it('what was raised or set otherwise and serves as well is no drift', async () => {
    const ras = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters';
    const agent = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
    const nat = 'AssumeUDPEncapsulationContextOnSendRule';
    const dword = (data: number) => ({ type: 'dword' as const, data });
    const bench = Workbench.withPc({
      windows,
      registry: { [ras]: { ProhibitIpSec: dword(1) } },
      services: { PolicyAgent: { start: 'disabled', running: false } },
    });
    const profile = l2tpProfile({ nat: 'server', pcNeverMoves: true });
    await bench.apply(profile);
    const setNat = (data: number) => {
      bench.change((pc) => {
        const registry = pc.read(registryArea);
        pc.write(registryArea, { ...registry, [agent]: { [nat]: dword(data) } });
      });
    };
    setNat(2);
    bench.change((pc) => {
      setServices(pc, ['PolicyAgent'], { start: 'automatic' });
      pc.write(registryArea, { ...pc.read(registryArea), [ras]: {} });
    });
    expect(await byBoth(bench, profile)).toMatchObject({ asWanted: true, drift: [] });
    setNat(0);
    expect((await byBoth(bench, profile)).drift).toMatchObject([{ room: 'natTraversal' }]);
  });

  it('a tunnel rule through NAT may be raised for others', async () => {
    const profile = ipsecProfile({ nat: 'server' });
    const bench = await applied(profile);
    const setLevel = (ipsecThroughNat: 'None' | 'Both') => {
      bench.change((pc) => {
        pc.write(firewallArea, { ...pc.read(firewallArea), ipsecThroughNat });
      });
    };
    setLevel('Both');
    expect(await byBoth(bench, profile)).toMatchObject({ asWanted: true, drift: [] });
    setLevel('None');
    expect((await byBoth(bench, profile)).drift).toMatchObject([{ room: 'ipsecThroughNat' }]);
  });

  it('one scope is judged where one was asked for', async () => {
    const profile = l2tpProfile();
    const bench = await applied(profile);
    bench.change((pc) => {
      setServices(pc, ['IKEEXT'], { start: 'disabled' });
    });
    const machine = await byId(bench, profile, { scopes: ['machine'] });
    expect(machine.drift).toMatchObject([{ room: 'serviceStart', scope: 'machine' }]);
    const user = await byId(bench, profile, { scopes: ['user'] });
    expect(user).toMatchObject({ asWanted: true, drift: [], passing: [] });
    expect(machine.notSeen).toEqual([]);
  });

  it('a thing that this version does not know is not called verified', async () => {
    const profile = l2tpProfile();
    const bench = await applied(profile);
    bench.rooms = allRooms.filter((room) => room.kind !== 'natTraversal');
    expect(await byId(bench, profile)).toMatchObject({
      asWanted: false,
      unreadable: [{ room: 'natTraversal' }],
    });
  });
});

describe('the judge', () => {
  const of = (room: string, name: string, more: Partial<Comparison>): Comparison => ({
    room,
    key: `${room}:{"name":"${name}"}`,
    scope: 'machine',
    have: null,
    want: 'manual',
    seen: 'known',
    ...more,
  });

  it('finds drift of a room though another thing of the room cannot be read', () => {
    const compared = [
      of('serviceStart', 'A', { seen: 'unreadable' }),
      of('serviceStart', 'B', { have: 'disabled' }),
    ];
    const told = judge(allRooms, compared, [], { unreadable: 'isTold' });
    expect(told).toMatchObject({
      asWanted: false,
      drift: [{ key: compared[1]?.key, action: 'update' }],
      unreadable: [{ key: compared[0]?.key }],
      notSeen: [],
    });
  });

  it('names a room that Windows never tells once, and only for the scope that was asked for', () => {
    const compared = [
      of('credentials', 'A', { seen: 'neverTold', scope: 'user' }),
      of('credentials', 'B', { seen: 'neverTold', scope: 'user' }),
    ];
    expect(judge(allRooms, compared, [])).toMatchObject({
      asWanted: true,
      notSeen: ['credentials'],
    });
    expect(judge(allRooms, compared, [], { scopes: ['machine'] }).notSeen).toEqual([]);
  });

  it('does not wait for what comes and goes by itself', () => {
    const compared = [of('serviceRunning', 'A', { seen: 'unreadable' })];
    expect(judge(allRooms, compared, [])).toMatchObject({ asWanted: true, unreadable: [] });
  });

  it('counts a finding only where its room says so', () => {
    const finding = (room: string) => ({
      code: 'ruleNotInForce',
      severity: 'warning' as const,
      room,
      parameters: {},
    });
    expect(judge(allRooms, [], [finding('pingRule')]).asWanted).toBe(true);
    expect(judge(allRooms, [], [finding('ipsecRule')]).asWanted).toBe(false);
    const user = judge(allRooms, [], [finding('ipsecRule')], { scopes: ['user'] });
    expect(user).toMatchObject({ asWanted: true, inForce: [] });
  });
});
