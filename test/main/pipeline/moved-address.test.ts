// F14: pure IPsec, and the PC's address or the server's moves. By file and by id the same is said of it.
import { describe, expect, it } from 'vitest';
import { firewallArea, ipsecArea, windowsArea } from '../../../src/main/demo/files.ts';
import { verifyInstalled } from '../../../src/main/pipeline/verify-installed.ts';
import type { Verification } from '../../../src/main/pipeline/verify.ts';
import type { Receipt } from '../../../src/main/transaction/documents.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile } from '../../shared/rooms/fixtures.ts';
import { Workbench } from './workbench.ts';

const windows = '10.0.26100';
const fixed = '198.51.100.7';
const ends = { localTunnelEndpoint: fixed, localAddresses: [fixed] };

async function applied(profile: Profile): Promise<Workbench> {
  const bench = Workbench.withPc({ windows });
  const { outcome } = await bench.apply(profile);
  expect(outcome).toMatchObject({ result: 'applied', verification: { asWanted: true } });
  return bench;
}

/** What both say, which has to be the same: the judgement, and what is not as it should be. */
async function byBoth(bench: Workbench, profile: Profile): Promise<Verification> {
  const byId = await verifyInstalled(bench.place(), profile.id);
  const byFile = await bench.verify(profile);
  const { findings } = byId;
  expect({ ...byFile, findings }).toEqual(byId);
  expect(byFile.findings).toEqual(expect.arrayContaining(findings));
  return byId;
}

/** As a version before this one left it: a rule for the own address of that day, a receipt without the server's name. */
async function appliedBefore(profile: Profile): Promise<Workbench> {
  const bench = await applied(profile);
  bench.change((pc) => {
    const ipsec = pc.read(ipsecArea);
    const rules = Object.entries(ipsec.rules).map(
      ([name, state]) => [name, { ...state, rule: { ...state.rule, ...ends } }] as const,
    );
    pc.write(ipsecArea, { ...ipsec, rules: Object.fromEntries(rules) });
  });
  const { receipts } = bench.place().homes.machine;
  const { serverName, ...old } = receipts.read(profile.id) as Receipt;
  expect(serverName).toBe(profile.server.address);
  const owned = old.owned.map((thing) =>
    thing.room === 'ipsecRule' ? { ...thing, ours: { ...(thing.ours as object), ...ends } } : thing,
  );
  receipts.write(profile.id, { ...old, owned } as unknown as Receipt);
  return bench;
}

function moveTo(bench: Workbench, address: string): void {
  bench.change((pc) => {
    const file = pc.read(windowsArea);
    const addresses = [{ address, prefixLength: 24, interface: 'Ethernet' }];
    pc.write(windowsArea, { ...file, network: { ...file.network, addresses } });
  });
}

describe('F14: the own address moves', () => {
  it('a rule for any address follows it', async () => {
    const profile = ipsecProfile();
    const bench = await applied(profile);
    moveTo(bench, '198.51.100.90');
    expect(await byBoth(bench, profile)).toMatchObject({ asWanted: true, drift: [], inForce: [] });
  });

  it('of a rule of before: what leaves goes in clear now, by file and by id', async () => {
    const profile = ipsecProfile();
    const bench = await appliedBefore(profile);
    moveTo(bench, '198.51.100.90');
    const { asWanted, drift, inForce } = await byBoth(bench, profile);
    expect(asWanted).toBe(false);
    expect(drift).toMatchObject([{ room: 'ipsecRule', action: 'update', before: ends }]);
    const parameters = { subnet: '192.0.2.0/25', own: '198.51.100.90', from: fixed };
    expect(inForce).toEqual([
      { code: 'goesInClearNow', severity: 'warning', room: 'ipsecRule', parameters },
    ]);
  });

  it('of a guarded rule: the guard holds what leaves, and the tunnel is not as it was set up', async () => {
    const profile = ipsecProfile({ ipsec: { localEndpoint: fixed } });
    const bench = await applied(profile);
    expect(await byBoth(bench, profile)).toMatchObject({ asWanted: true });
    moveTo(bench, '198.51.100.90');
    const { asWanted, drift, inForce } = await byBoth(bench, profile);
    expect({ asWanted, drift }).toEqual({ asWanted: false, drift: [] });
    expect(inForce.map(({ code }) => code)).toEqual(['guardHoldsNow']);
  });

  it('of a guarded rule whose guard others took away: it goes in clear now', async () => {
    const profile = ipsecProfile({ ipsec: { localEndpoint: fixed } });
    for (const change of ['gone', 'other'] as const) {
      const bench = await applied(profile);
      moveTo(bench, '198.51.100.90');
      bench.change((pc) => {
        const file = pc.read(firewallArea);
        const changed = Object.entries(file.tunnelGuards).map(
          ([name, rule]) =>
            [name, { ...rule, localAddresses: ['198.51.100.1'] }] as [string, typeof rule],
        );
        const tunnelGuards = change === 'gone' ? {} : Object.fromEntries(changed);
        pc.write(firewallArea, { ...file, tunnelGuards });
      });
      const { asWanted, drift, inForce } = await byBoth(bench, profile);
      expect([asWanted, drift.map(({ room }) => room)]).toEqual([false, ['tunnelGuard']]);
      expect(inForce.map(({ code }) => code)).toEqual(['goesInClearNow']);
    }
  });

  it('is not asked of a paused rule, whose traffic leaves unprotected as its pause says', async () => {
    const profile = ipsecProfile({ ipsec: { localEndpoint: fixed } });
    const bench = await applied(profile);
    moveTo(bench, '198.51.100.90');
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

  it('with no way to the network nothing leaves, in clear or otherwise', async () => {
    const profile = ipsecProfile({ ipsec: { localEndpoint: fixed } });
    const bench = await applied(profile);
    bench.change((pc) => {
      const file = pc.read(windowsArea);
      const network = { ...file.network, addresses: [], gateways: [] };
      pc.write(windowsArea, { ...file, network });
    });
    expect((await byBoth(bench, profile)).inForce).toEqual([]);
  });
});

describe("F14: the server's address moves", () => {
  const moveServer = (bench: Workbench, addresses: string[]) => {
    bench.change((pc) => {
      const file = pc.read(windowsArea);
      pc.write(windowsArea, { ...file, names: { ...file.names, '*.example.com': addresses } });
    });
  };

  it('and both see the rules that name the old one', async () => {
    const profile = ipsecProfile();
    const bench = await applied(profile);
    moveServer(bench, ['203.0.113.99']);
    const { asWanted, drift, findings } = await byBoth(bench, profile);
    expect(asWanted).toBe(false);
    expect(drift.map(({ room, action }) => [room, action])).toEqual([
      ['mainModeRule', 'update'],
      ['ipsecRule', 'update'],
    ]);
    expect(findings.map(({ code }) => code)).toContain('serverAddressMoved');
  });

  it('among several that it has, or without an answer, it did not move', async () => {
    const profile = ipsecProfile();
    const bench = await applied(profile);
    moveServer(bench, ['203.0.113.99', '2001:db8:5::1', '203.0.113.10']);
    expect(await byBoth(bench, profile)).toMatchObject({ asWanted: true, drift: [] });
    moveServer(bench, []);
    expect((await verifyInstalled(bench.place(), profile.id)).drift).toEqual([]);
  });
});

describe('a receipt of before (D21)', () => {
  it('F14: its rule becomes one for any address, says why, and is then as wanted by file and by id', async () => {
    const profile = ipsecProfile();
    const bench = await appliedBefore(profile);
    const { prepared } = await bench.prepare(profile, undefined, {});
    const changes = prepared.plan.steps.filter(({ action }) => action !== 'none');
    expect(changes.map(({ room, action }) => [room, action])).toEqual([['ipsecRule', 'update']]);
    expect(changes[0]?.reasons).toContainEqual({
      code: 'ruleFollowsAddress',
      parameters: { from: fixed, subnets: '192.0.2.0/25' },
      source: null,
    });
    const { outcome } = await bench.apply(profile);
    expect(outcome).toMatchObject({ result: 'applied', verification: { asWanted: true } });
    expect(await byBoth(bench, profile)).toMatchObject({ asWanted: true, drift: [], inForce: [] });
    const [reasons] = (await bench.prepare(profile, undefined, {})).prepared.plan.steps
      .filter(({ room }) => room === 'ipsecRule')
      .map((step) => step.reasons.map(({ code }) => code));
    expect(reasons).toEqual(['ruleWanted']);
  });

  it('is undone as it says', async () => {
    const profile = ipsecProfile();
    const ipsecOf = (of: Workbench) => (of.snapshot().settings as { ipsec: unknown }).ipsec;
    const before = ipsecOf(Workbench.withPc({ windows }));
    const bench = await appliedBefore(profile);
    expect(await bench.undo(profile.id)).toMatchObject({ result: 'undone' });
    expect(ipsecOf(bench)).toEqual(before);
  });
});

describe('F14: a tunnel that an earlier version installed with netsh', () => {
  /** One rule for the address of that day, no guard, no server's name in the receipt. */
  async function installed(profile: Profile, on: string): Promise<Workbench> {
    const bench = Workbench.withPc({ windows: on });
    const { outcome } = await bench.apply(profile);
    expect(outcome).toMatchObject({ result: 'applied' });
    bench.change((pc) => {
      const ipsec = pc.read(ipsecArea);
      const rules = Object.entries(ipsec.legacyRules).map(
        ([name, rule]) => [name, { ...rule, ...ends }] as const,
      );
      pc.write(ipsecArea, { ...ipsec, legacyRules: Object.fromEntries(rules) });
      pc.write(firewallArea, { ...pc.read(firewallArea), tunnelGuards: {} });
    });
    const { receipts } = bench.place().homes.machine;
    const { serverName, ...old } = receipts.read(profile.id) as Receipt;
    expect(serverName).not.toBeNull();
    const owned = old.owned
      .filter(({ room }) => room !== 'tunnelGuard')
      .map((thing) =>
        thing.room === 'legacyTunnelRule'
          ? { ...thing, ours: { ...(thing.ours as object), ...ends } }
          : thing,
      );
    receipts.write(profile.id, { ...old, owned } as unknown as Receipt);
    return bench;
  }

  it.each([
    ['6.1.7601', [['legacyTunnelRule', 'update']], 'ruleFollowsAddress'],
    ['6.0.6002', [['tunnelGuard', 'create']], 'guardWanted'],
  ])('%s: the next apply changes it and says why, and undo takes all of it', async (...given) => {
    const [on, changed, why] = given;
    const profile = ipsecProfile();
    const ofPc = (of: Workbench) => of.snapshot().settings as { ipsec: unknown; firewall: unknown };
    const before = ofPc(Workbench.withPc({ windows: on }));
    const bench = await installed(profile, on);
    expect((await bench.verify(profile)).asWanted).toBe(false);
    const { prepared } = await bench.prepare(profile);
    const changes = prepared.plan.steps.filter(
      ({ action, byHand }) => action !== 'none' && !byHand,
    );
    expect(changes.map(({ room, action }) => [room, action])).toEqual(
      expect.arrayContaining(changed),
    );
    expect(changes.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain(why);
    expect((await bench.apply(profile)).outcome).toMatchObject({ result: 'applied' });
    expect(await bench.undo(profile.id)).toMatchObject({ remaining: false });
    const { ipsec, firewall } = ofPc(bench);
    expect({ ipsec, firewall }).toEqual({ ipsec: before.ipsec, firewall: before.firewall });
  });
});
