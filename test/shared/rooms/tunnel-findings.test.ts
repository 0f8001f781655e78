import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { obstacles } from '../../../src/shared/plan/predicates.ts';
import type { Facts } from '../../../src/shared/profile-plan/facts.ts';
import { tunnelNames } from '../../../src/shared/rooms/parts/tunnel.ts';
import {
  apply,
  certificate,
  codes,
  factsOf,
  found,
  ipsecProfile,
  material,
  plan,
  profileId,
  SmallPc,
  withCertificate,
} from './tunnel-fixtures.ts';

type Host = Partial<Facts['host']>;
const named = (name: string) => ({ overrides: [{ name, why: 'test' }] });
const severityOf = (
  code: string,
  profile = ipsecProfile(),
  facts = factsOf(),
  pc = new SmallPc(),
) => found(plan(profile, facts, pc), code)?.severity;

it('an ordinary PC meets nothing that stops it', () => {
  expect(obstacles(plan(ipsecProfile(), factsOf(), new SmallPc()))).toEqual([]);
});

describe('behind NAT (seed 10.5)', () => {
  it.each([
    ['192.168.1.5', '203.0.113.1', 'block'],
    ['100.64.7.7', '203.0.113.1', 'block'],
    ['fd00::5', '2001:db8::1', 'block'],
    ['198.51.100.7', '203.0.113.1', undefined],
    // A lab: both sides are private, nobody translates.
    ['192.168.1.5', '192.168.1.1', undefined],
  ])('%s to %s: %s', (address, serverAddress, expected) => {
    const facts = factsOf({ serverAddress }, { addressTowardsServer: address });
    const subnets = { remoteSubnets: [address.includes(':') ? '2001:db8:9::/48' : '192.0.2.0/25'] };
    expect(severityOf('tunnelBehindNat', ipsecProfile({}, subnets), facts)).toBe(expected);
    const overridden = ipsecProfile(named('behindNat'), subnets);
    expect(severityOf('tunnelBehindNat', overridden, facts)).toBe(expected && 'warning');
  });

  it('is also what the server check has seen', () => {
    const serverCheck = { serverBehindNat: false, clientBehindNat: true };
    expect(severityOf('tunnelBehindNat', ipsecProfile(), factsOf({ serverCheck }))).toBe('block');
  });
});

describe('endpoints', () => {
  it('of two IP versions are refused', () => {
    const named = ipsecProfile({}, { localEndpoint: '2001:db8::7' });
    expect(severityOf('tunnelVersionsDiffer', named)).toBe('block');
    // Windows 6.0 takes the own address on the route; later ones any (D21).
    const host = { addressTowardsServer: '2001:db8::7' };
    const of = (windows: string) =>
      severityOf('tunnelVersionsDiffer', ipsecProfile(), factsOf({}, { ...host, windows }));
    expect([of('6.0.6002'), of('6.1.7601'), of('10.0.22631')]).toEqual([
      'block',
      undefined,
      undefined,
    ]);
    const six = ipsecProfile({}, { remoteSubnets: ['2001:db8:1::/48'] });
    expect(severityOf('tunnelVersionsDiffer', six)).toBe('block');
    expect(severityOf('tunnelVersionsDiffer')).toBeUndefined();
  });

  it('that are not known keep what is there, and stop', () => {
    const pc = new SmallPc();
    const facts = factsOf({}, { windows: '6.0.6002' });
    const next = apply(plan(ipsecProfile(), facts, pc), facts, pc);
    const offline = {
      ...next,
      secretsGiven: [],
      host: { ...next.host, addressTowardsServer: null },
    };
    const made = plan(ipsecProfile(), offline, pc);
    expect(found(made, 'ownAddressUnknown')?.severity).toBe('block');
    expect(made.steps.every((step) => step.action === 'none')).toBe(true);
    expect(made.steps.map((step) => step.room)).toEqual(
      expect.arrayContaining(['tunnelGuard', 'legacyTunnelRule']),
    );
  });

  it('of a rule for any address need not be known (D21)', () => {
    const facts = factsOf({}, { addressTowardsServer: null });
    expect(obstacles(plan(ipsecProfile(), facts, new SmallPc()))).toEqual([]);
  });
});

describe('overlap (D16)', () => {
  const cases: [string, Host, string][] = [
    ['overlapOnLink', {}, '198.51.100.128/25'],
    ['overlapGateway', {}, '198.51.100.1/32'],
    ['overlapDnsServer', {}, '198.51.100.2/31'],
    ['overlapDhcpServer', {}, '198.51.100.3/32'],
    ['overlapServer', {}, '203.0.113.0/30'],
    [
      'overlapRemoteSession',
      { remoteSessions: [{ address: '192.0.2.200', port: 22 }] },
      '192.0.2.192/28',
    ],
  ];
  it.each(cases)('%s', (code, host, subnet) => {
    const facts = factsOf({}, host);
    const subnets = { remoteSubnets: [subnet] };
    expect(severityOf(code, ipsecProfile({}, subnets), facts)).toBe('block');
    const accepted = ipsecProfile(named('overlapLocalNetwork'), subnets);
    expect(severityOf(code, accepted, facts)).toBe('warning');
    // Naming all traffic excuses nothing smaller.
    expect(severityOf(code, ipsecProfile(named('allTraffic'), subnets), facts)).toBe('block');
    expect(severityOf(code, ipsecProfile(), facts)).toBe(undefined);
  });

  it.each([[['0.0.0.0/0']], [['0.0.0.0/1', '128.0.0.0/1']]])(
    'all traffic as %s is one override',
    (remoteSubnets) => {
      expect(severityOf('allTrafficInTunnel', ipsecProfile({}, { remoteSubnets }))).toBe('block');
      const made = plan(
        ipsecProfile(named('allTraffic'), { remoteSubnets }),
        factsOf(),
        new SmallPc(),
      );
      expect(obstacles(made)).toEqual([]);
      expect(found(made, 'overlapGateway')?.severity).toBe('warning');
    },
  );

  it('blocks exactly when a subnet holds an address that the PC needs', () => {
    const address = fc
      .tuple(fc.constantFrom(0, 64, 128, 192), fc.integer({ min: 1, max: 62 }))
      .map(([base, host]) => ({ base, text: `192.0.2.${base + host}` }));
    const needed = fc.record({
      at: address,
      as: fc.constantFrom('gateways', 'dnsServers', 'dhcpServers', 'session'),
    });
    const quarters = fc.uniqueArray(fc.constantFrom(0, 64, 128, 192), {
      minLength: 1,
      maxLength: 3,
    });
    let blocked = 0;
    fc.assert(
      fc.property(fc.array(needed, { maxLength: 3 }), quarters, (needs, subnets) => {
        const list = (as: string) =>
          needs.filter((each) => each.as === as).map((each) => each.at.text);
        const base = factsOf().host.network;
        const facts = factsOf(
          {
            consent: {
              irreversible: false,
              remoteSession: true,
              hangUp: false,
              restartRasMan: false,
            },
          },
          {
            network: {
              ...base,
              gateways: list('gateways'),
              dnsServers: list('dnsServers'),
              dhcpServers: list('dhcpServers'),
            },
            remoteSessions: list('session').map((each, at) => ({ address: each, port: at + 1 })),
          },
        );
        const expected = needs.some((each) => subnets.includes(each.at.base));
        const remoteSubnets = subnets.map((start) => `192.0.2.${start}/26`);
        const made = plan(ipsecProfile({}, { remoteSubnets }), facts, new SmallPc());
        expect(obstacles(made).length > 0).toBe(expected);
        if (expected) blocked += 1;
      }),
      { numRuns: 200 },
    );
    expect(blocked).toBeGreaterThan(50);
  });
});

describe('a remote session', () => {
  const host = {
    atConsole: false,
    remoteSessions: [
      { address: '198.51.100.200', port: 3389 },
      { address: '2001:db8::9', port: 22 },
    ],
  };
  const from = '198.51.100.200:3389, [2001:db8::9]:22';

  it('needs a flag for a change, and says so at the step', () => {
    const made = plan(ipsecProfile(), factsOf({}, host), new SmallPc());
    expect(found(made, 'mayCutYouOff')?.severity).toBe('consent');
    const step = made.steps.find((each) => each.room === 'ipsecRule');
    expect(step?.risks).toEqual([{ code: 'mayCutYouOff', parameters: { from } }]);
  });

  it('needs none with consent, nor when nothing changes', () => {
    const consent = {
      irreversible: false,
      remoteSession: true,
      hangUp: false,
      restartRasMan: false,
    };
    const facts = factsOf({ consent }, host);
    const pc = new SmallPc();
    const first = plan(ipsecProfile(), facts, pc);
    expect(codes(first.findings)).not.toContain('mayCutYouOff');
    const next = { ...apply(first, facts, pc), consent: { ...consent, remoteSession: false } };
    expect(codes(plan(ipsecProfile(), next, pc).findings)).not.toContain('mayCutYouOff');
  });
});

describe('other people and policies', () => {
  it('a policy that ignores local rules is named (D18)', () => {
    const pc = new SmallPc();
    pc.firewall.localIpsecRulesAllowed = false;
    expect(found(plan(ipsecProfile(), factsOf(), pc), 'policyIgnoresLocalRules')).toMatchObject({
      severity: 'block',
      parameters: { policy: 'AllowLocalIPsecRules' },
    });
  });

  it('a rule of the same name stops, unless both may stand', () => {
    const pc = new SmallPc();
    pc.others = [{ name: 'foreign', displayName: 'Roadwarrior: Office', why: 'sameName' }];
    expect(severityOf('ruleNameTaken', ipsecProfile(), factsOf(), pc)).toBe('block');
    const adopt = factsOf({ onConflict: 'adopt' });
    expect(severityOf('ruleNameTaken', ipsecProfile(), adopt, pc)).toBe('warning');
  });

  it('our own rule is no stranger; one that matches the traffic is worth a warning', () => {
    const pc = new SmallPc();
    pc.others = [
      {
        name: tunnelNames(profileId).ipsecRule.toUpperCase(),
        displayName: 'Roadwarrior: Office',
        why: 'sameName',
      },
      { name: 'other', displayName: 'Isolation', why: 'matchesTraffic' },
    ];
    const made = plan(ipsecProfile(), factsOf(), pc);
    expect(codes(made.findings)).not.toContain('ruleNameTaken');
    expect(found(made, 'foreignRuleMatches')?.parameters['displayName']).toBe('Isolation');
  });
});

describe('a rule that is there', () => {
  const applied = () => {
    const pc = new SmallPc();
    const facts = factsOf();
    return { pc, facts: apply(plan(ipsecProfile(), facts, pc), facts, pc) };
  };

  it('may be paused without being drift (D22)', () => {
    const { pc, facts } = applied();
    pc.ruleState = { enabled: false, active: false };
    const made = plan(ipsecProfile(), facts, pc);
    expect(made.steps.every((step) => step.action === 'none')).toBe(true);
    expect(found(made, 'rulePaused')?.severity).toBe('note');
    expect(codes(made.findings)).not.toContain('ruleNotInForce');
  });

  it('counts only in force (D18)', () => {
    const { pc, facts } = applied();
    pc.ruleState = { enabled: true, active: false };
    expect(found(plan(ipsecProfile(), facts, pc), 'ruleNotInForce')?.severity).toBe('warning');
  });

  it('is judged by what was negotiated, once there is something (D19)', () => {
    const { pc, facts } = applied();
    const see = () => codes(plan(ipsecProfile(), facts, pc).findings);
    expect(see()).toContain('associationsNotYetSeen');
    pc.associations = {
      mainMode: [{ encryption: 'AES256', integrity: 'SHA256', group: 'DH14' }],
      quickMode: [{ encryption: 'AES256', integrity: 'SHA1' }],
    };
    expect(see()).not.toContain('associationsNotYetSeen');
    expect(see()).not.toContain('negotiatedOtherwise');
    pc.associations.mainMode.push({ encryption: 'AES128', integrity: 'SHA1', group: 'DH2' });
    expect(found(plan(ipsecProfile(), facts, pc), 'negotiatedOtherwise')).toMatchObject({
      severity: 'warning',
      parameters: { mode: 'main', encryption: 'AES128', integrity: 'SHA1', group: 'DH2' },
    });
  });
});

describe('a CA name that no page of Microsoft shows how to write', () => {
  const odd = (name: string) => {
    const root = certificate(name, null);
    const leaf = certificate('Laptop', name);
    return material({ leaf, roots: [root], chain: [] });
  };
  it.each([
    ["O'Brien CA", '10.0.22631', 'warning'],
    ["O'Brien CA", '6.1.7601', 'block'],
    ['A|B CA', '6.1.7601', 'block'],
    ['A|B CA', '10.0.22631', undefined],
    ['Example CA', '6.1.7601', undefined],
  ])('%s on %s: %s', (name, windows, expected) => {
    const facts = factsOf({ material: odd(name) }, { windows });
    const profile = ipsecProfile(withCertificate);
    expect(severityOf('authorityNameUnproved', profile, facts)).toBe(expected);
  });
});

describe('Vista and 7', () => {
  const with6 = (windows: string) => factsOf({ material: material() }, { windows });
  const skip = { weakenings: [{ name: 'skipNameCheck', why: 'test' }] };

  it('cannot pin the server, so the profile has to say so (seed 10.4.2)', () => {
    const facts = with6('6.1.7601');
    const pin = ipsecProfile(withCertificate);
    expect(severityOf('serverNameCannotBePinned', pin, facts)).toBe('block');
    const free = ipsecProfile({ ...withCertificate, ...skip });
    expect(severityOf('serverNameCannotBePinned', free, facts)).toBe('warning');
    expect(severityOf('serverNameCannotBePinned', pin, factsOf({ material: material() }))).toBe(
      undefined,
    );
  });

  it.each([
    ['6.0.6002', 'DH14', 'block'],
    ['6.0.6002', 'none', undefined],
    ['6.1.7601', 'DH14', undefined],
  ])('%s with a certificate and PFS %s: %s (seed 9.3)', (windows, pfs, expected) => {
    const quickMode = { proposals: [{ encryption: 'AES256', integrity: 'SHA1' }], pfs };
    const profile = ipsecProfile({ ...withCertificate, ...skip }, { quickMode });
    expect(severityOf('vistaPfsWithCertificate', profile, with6(windows))).toBe(expected);
  });

  it('meet the same walls', () => {
    const facts = factsOf({}, { windows: '6.0.6002', addressTowardsServer: '10.0.0.5' });
    const made = plan(ipsecProfile(), facts, new SmallPc());
    expect(found(made, 'tunnelBehindNat')).toMatchObject({
      severity: 'block',
      room: 'legacyTunnelRule',
    });
    expect(codes(made.findings)).toEqual(expect.arrayContaining(['keyModuleNotSet', 'pskInClear']));
  });
});
