import { describe, expect, it } from 'vitest';
import { aimed } from '../../../src/shared/rooms/aim.ts';
import { ipsecThroughNat } from '../../../src/shared/rooms/ipsec-through-nat.ts';
import { ownName } from '../../../src/shared/rooms/parts/own-name.ts';
import {
  after,
  apply,
  codes,
  factsOf,
  found,
  ipsecProfile,
  l2tpProfile,
  plan,
  profileId,
  rooms,
  SmallPc,
} from './tunnel-fixtures.ts';

describe('strong CRL check', () => {
  it.each([
    [0, 'None'],
    [1, 'AttemptCrlCheck'],
    [2, 'RequireCrlCheck'],
  ])('%s is %s', (crlCheck, level) => {
    const made = plan(l2tpProfile({ crlCheck }), factsOf(), new SmallPc());
    expect(after(made, 'crlCheck')).toBe(level);
    expect(found(made, 'crlMustBeReachable') !== undefined).toBe(crlCheck === 2);
  });

  it('is not touched unless the profile names it', () => {
    const steps = plan(l2tpProfile(), factsOf(), new SmallPc()).steps;
    expect(steps.map((step) => step.room)).not.toContain('crlCheck');
  });

  it('is never lowered for others without an explicit choice (D11)', () => {
    const pc = new SmallPc();
    pc.firewall.crlCheck = 'RequireCrlCheck';
    const one = l2tpProfile({ crlCheck: 1 });
    expect(found(plan(one, factsOf(), pc), 'crlCheckLowered')?.severity).toBe('block');
    const adopt = plan(one, factsOf({ onConflict: 'adopt' }), pc);
    expect(found(adopt, 'crlCheckLowered')?.severity).toBe('warning');
    const two = plan(l2tpProfile({ crlCheck: 2 }), factsOf(), pc);
    expect(codes(two.findings)).not.toContain('crlCheckLowered');
  });

  it('may go back from what this profile itself had raised', () => {
    const pc = new SmallPc();
    const facts = factsOf();
    const next = apply(plan(l2tpProfile({ crlCheck: 2 }), facts, pc), facts, pc);
    const lower = plan(l2tpProfile({ crlCheck: 1, revision: 2 }), next, pc);
    expect(codes(lower.findings)).not.toContain('crlCheckLowered');
    expect(after(lower, 'crlCheck')).toBe('AttemptCrlCheck');
  });
});

describe('IPsec through NAT', () => {
  const wish = (
    nat: string,
    serverCheck: { serverBehindNat: boolean; clientBehindNat: boolean } | null,
    have: 'None' | 'Server' | 'Both',
  ) => {
    const [only] = ipsecThroughNat.want(ipsecProfile({ nat }), factsOf({ serverCheck }));
    return only === undefined ? 'not asked' : aimed(ipsecThroughNat, only.aim, have);
  };
  it.each([
    ['server', null, 'None', 'Server'],
    ['both', null, 'None', 'Both'],
    ['server', null, 'Both', 'Both'],
    ['none', null, 'None', 'not asked'],
    ['auto', null, 'None', 'not asked'],
    ['auto', { serverBehindNat: true, clientBehindNat: false }, 'None', 'Server'],
    ['auto', { serverBehindNat: true, clientBehindNat: true }, 'Server', 'Both'],
    ['auto', { serverBehindNat: false, clientBehindNat: true }, 'None', 'not asked'],
  ] as const)('%s, %j, %s there: %s', (nat, check, have, expected) => {
    expect(wish(nat, check, have)).toBe(expected);
  });

  it('is not for L2TP, which has a value of its own', () => {
    expect(ipsecThroughNat.want(l2tpProfile({ nat: 'both' }), factsOf())).toEqual([]);
  });
});

describe('ping', () => {
  const allowPingFrom = ['192.0.2.0/25', '2001:db8:1::/48', '192.0.2.192/26'];

  it('has one rule of ours per IP version, for the named addresses only', () => {
    const made = plan(l2tpProfile({ allowPingFrom }), factsOf(), new SmallPc());
    const items = made.steps.find((step) => step.room === 'pingRule')?.items ?? [];
    const common = { displayName: 'Roadwarrior: Office (ping)', group: 'Roadwarrior' };
    expect(items.map((item) => item.after)).toEqual([
      { ...common, remoteAddresses: ['192.0.2.0/25', '192.0.2.192/26'], ipVersion: 4 },
      { ...common, remoteAddresses: ['2001:db8:1::/48'], ipVersion: 6 },
    ]);
    expect(items.map((item) => item.target)).toEqual([
      { name: ownName(profileId, 'pingRule4') },
      { name: ownName(profileId, 'pingRule6') },
    ]);
  });

  it('reads the same with masks', () => {
    const pc = new SmallPc();
    const facts = factsOf();
    const profile = l2tpProfile({ allowPingFrom: ['192.0.2.0/25'] });
    const next = apply(plan(profile, facts, pc), facts, pc);
    const key = `pingRule ${ownName(profileId, 'pingRule4')}`;
    const rule = pc.things.get(key) as object;
    pc.things.set(key, { ...rule, remoteAddresses: ['192.0.2.0/255.255.255.128'] });
    const action = () =>
      plan(profile, next, pc).steps.find((step) => step.room === 'pingRule')?.action;
    expect(action()).toBe('none');
    pc.things.set(key, { ...rule, remoteAddresses: ['192.0.2.0/24'] });
    expect(action()).toBe('update');
  });

  it('is blocked by a policy that ignores local rules, which is named (D18)', () => {
    const pc = new SmallPc();
    pc.firewall.localFirewallRulesAllowed = false;
    const policy = (profile: ReturnType<typeof l2tpProfile>) =>
      found(plan(profile, factsOf(), pc), 'policyIgnoresLocalRules')?.parameters['policy'];
    expect(policy(l2tpProfile({ allowPingFrom }))).toBe('AllowLocalFirewallRules');
    expect(policy(l2tpProfile())).toBeUndefined();
  });
});

describe('codes', () => {
  it('every code that a room says stands on its list', () => {
    const pc = new SmallPc();
    pc.firewall = {
      ...pc.firewall,
      localIpsecRulesAllowed: false,
      localFirewallRulesAllowed: false,
    };
    pc.others = [{ name: 'x', displayName: 'Roadwarrior: Office', why: 'sameName' }];
    const profile = ipsecProfile(
      { allowPingFrom: ['192.0.2.0/25'], crlCheck: 2, nat: 'both' },
      { remoteSubnets: ['198.51.100.0/24'] },
    );
    const facts = factsOf(
      { recordedServerAddress: '203.0.113.9' },
      { atConsole: false, remoteSessions: [{ address: '198.51.100.1', port: 22 }] },
    );
    const made = plan(profile, facts, pc);
    expect(made.findings.length).toBeGreaterThan(8);
    const general = [
      'secretNeeded',
      'unreadable',
      'conflict',
      'irreversible',
      'heldByOtherProfile',
    ];
    for (const room of rooms) {
      const said = [
        ...made.findings.filter((each) => each.room === room.kind).map((each) => each.code),
        ...made.steps
          .filter((step) => step.room === room.kind)
          .flatMap((step) => [...step.reasons, ...step.risks].map((each) => each.code)),
      ].filter((code) => !general.includes(code));
      for (const code of said) expect(room.codes).toContain(code);
      expect(room.codes).toContain(room.undoCode);
    }
  });
});
