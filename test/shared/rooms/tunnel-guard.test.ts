// D21: where a tunnel rule is for one own address alone, a rule of ours blocks what would leave from any other.
import { describe, expect, it } from 'vitest';
import { obstacles } from '../../../src/shared/plan/predicates.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import { tunnelNames } from '../../../src/shared/rooms/parts/tunnel.ts';
import type { Facts } from '../../../src/shared/profile-plan/facts.ts';
import { undoFacts } from './tunnel-undo.ts';
import {
  after,
  apply,
  codes,
  factsOf,
  found,
  ipsecProfile,
  own,
  plan,
  profileId,
  rooms,
  SmallPc,
  windowsVersions,
} from './tunnel-fixtures.ts';
import { isEmpty } from '../plan/is-empty.ts';

const named = ipsecProfile({}, { localEndpoint: own });
const stepsOf = (profile = named, facts = factsOf(), pc = new SmallPc()) =>
  plan(profile, facts, pc).steps.map((step) => step.room);

describe('a guard', () => {
  it('stands beside every rule for one address, and beside no other', () => {
    for (const windows of windowsVersions)
      for (const profile of [ipsecProfile(), named]) {
        const made = plan(profile, factsOf({}, { windows }), new SmallPc());
        const room = /^6\.[01]/.test(windows) ? 'legacyTunnelRule' : 'ipsecRule';
        const { localTunnelEndpoint: local } = after(made, room) as { localTunnelEndpoint: string };
        const isFixed = profile === named || windows.startsWith('6.0');
        expect(local, windows).toBe(isFixed ? own : 'Any');
        expect(made.steps.some((step) => step.room === 'tunnelGuard')).toBe(isFixed);
      }
  });

  it('blocks the remote networks from every address but the own one', () => {
    expect(after(plan(named, factsOf(), new SmallPc()), 'tunnelGuard')).toEqual({
      displayName: 'Roadwarrior: Office (guard)',
      group: 'Roadwarrior',
      localAddresses: ['0.0.0.0-198.51.100.6', '198.51.100.8-255.255.255.255'],
      remoteAddresses: ['192.0.2.0/25'],
    });
  });

  it('is made before the tunnel rule and removed after it, by undo and by a profile that names no address', () => {
    const order = (list: readonly string[]) =>
      list.filter((room) => ['tunnelGuard', 'ipsecRule', 'legacyTunnelRule'].includes(room));
    expect(order(allRooms.map(({ kind }) => kind))).toEqual([
      'tunnelGuard',
      'ipsecRule',
      'legacyTunnelRule',
    ]);
    expect(order(stepsOf())).toEqual(['tunnelGuard', 'ipsecRule']);
    const pc = new SmallPc();
    const next = apply(plan(named, factsOf(), pc), factsOf(), pc);
    const later = plan(ipsecProfile({ revision: 2 }), next, pc);
    const changes = later.steps.filter(({ action }) => action !== 'none');
    expect(changes.map(({ room, action }) => `${room} ${action}`)).toEqual([
      'ipsecRule update',
      'tunnelGuard remove',
    ]);
    const removed: string[] = [];
    const perform = pc.perform.bind(pc);
    pc.perform = (operation) => {
      removed.push(operation.kind);
      perform(operation);
    };
    undoFacts(rooms, next, pc);
    expect(removed.indexOf('tunnelGuard.remove')).toBeGreaterThan(
      removed.indexOf('ipsecRule.remove'),
    );
  });

  it('says its price', () => {
    const step = plan(named, factsOf(), new SmallPc()).steps.find(
      ({ room }) => room === 'tunnelGuard',
    );
    const parameters = { own, subnets: '192.0.2.0/25' };
    expect(step?.risks).toEqual([{ code: 'guardCutsElsewhere', parameters }]);
    expect(step?.reasons).toMatchObject([{ code: 'guardWanted', parameters }]);
  });

  it('goes along when the address that the profile names changes', () => {
    const pc = new SmallPc();
    const next = apply(plan(named, factsOf(), pc), factsOf(), pc);
    expect(isEmpty(plan(named, next, pc))).toBe(true);
    const other = ipsecProfile({ revision: 2 }, { localEndpoint: '198.51.100.0' });
    expect(after(plan(other, next, pc), 'tunnelGuard')).toMatchObject({
      localAddresses: ['0.0.0.0-198.51.99.255', '198.51.100.1-255.255.255.255'],
    });
  });

  it('reads the same with masks and in another order, and nothing else', () => {
    const pc = new SmallPc();
    const next = apply(plan(named, factsOf(), pc), factsOf(), pc);
    const key = `tunnelGuard ${tunnelNames(profileId).tunnelGuard}`;
    const rule = pc.things.get(key) as { localAddresses: string[] };
    const actionWith = (change: object) => {
      pc.things.set(key, { ...rule, ...change });
      return plan(named, next, pc).steps.find(({ room }) => room === 'tunnelGuard')?.action;
    };
    const back = [...rule.localAddresses].reverse();
    expect(
      actionWith({ localAddresses: back, remoteAddresses: ['192.0.2.0/255.255.255.128'] }),
    ).toBe('none');
    expect(actionWith({ localAddresses: [] })).toBe('update');
    expect(actionWith({ localAddresses: back.slice(1) })).toBe('update');
    expect(actionWith({ remoteAddresses: ['192.0.2.0/26'] })).toBe('update');
  });

  it('that a policy would make Windows ignore stops the plan', () => {
    const pc = new SmallPc();
    pc.firewall.localFirewallRulesAllowed = false;
    expect(obstacles(plan(named, factsOf(), pc))).toMatchObject([
      { code: 'policyIgnoresLocalRules', room: 'tunnelGuard' },
    ]);
    expect(obstacles(plan(ipsecProfile(), factsOf(), pc))).toEqual([]);
  });

  it('needs the flag away from the console, as every rule of a tunnel does (D16)', () => {
    const made = plan(named, factsOf({}, { atConsole: false }), new SmallPc());
    const asked = made.findings.filter(({ code }) => code === 'mayCutYouOff');
    expect(asked.map(({ room, severity }) => [room, severity])).toEqual([
      ['tunnelGuard', 'consent'],
      ['ipsecRule', 'consent'],
    ]);
  });
});

describe('what matches today', () => {
  it('is judged by our own rule, whatever else matches', () => {
    const both = [false, true];
    const cases = both.flatMap((moved) =>
      both.flatMap((routed) =>
        both.flatMap((enabled) => both.map((guarded) => ({ moved, routed, enabled, guarded }))),
      ),
    );
    for (const { moved, routed, enabled, guarded } of cases) {
      const pc = new SmallPc();
      const profile = guarded ? named : ipsecProfile();
      const facts: Facts = apply(plan(profile, factsOf(), pc), factsOf(), pc);
      pc.own = routed ? (moved ? '198.51.100.90' : own) : null;
      pc.ruleState = { enabled, active: enabled };
      const made = plan(profile, facts, pc);
      const isLost = guarded && moved && routed && enabled;
      expect(codes(made.findings).includes('guardHoldsNow')).toBe(isLost);
      expect(codes(made.findings)).not.toContain('goesInClearNow');
    }
  });

  it('is said not to be seen where Windows does not answer', () => {
    const pc = new SmallPc();
    const facts = apply(plan(named, factsOf(), pc), factsOf(), pc);
    pc.unreadable.add('ipsecRule.matching');
    expect(found(plan(named, facts, pc), 'matchingRuleNotSeen')).toMatchObject({
      severity: 'note',
      parameters: { why: 'serviceStopped' },
    });
    const old = factsOf({}, { windows: '6.1.7601' });
    const small = new SmallPc();
    const next = apply(plan(ipsecProfile(), old, small), old, small);
    expect(found(plan(ipsecProfile(), next, small), 'matchingRuleNotSeen')).toMatchObject({
      parameters: { why: 'notOnThisWindows' },
    });
  });
});
