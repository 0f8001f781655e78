import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoFacts } from './tunnel-undo.ts';
import { tunnelNames } from '../../../src/shared/rooms/parts/tunnel.ts';
import {
  after,
  apply,
  certificate,
  factsOf,
  found,
  ipsecProfile,
  material,
  own,
  plan,
  profileId,
  rooms,
  server,
  SmallPc,
  windowsVersions,
  withCertificate,
} from './tunnel-fixtures.ts';
import { isEmpty } from '../plan/is-empty.ts';

const modern = [
  'mainModeCryptoSet',
  'phase1AuthSet',
  'quickModeCryptoSet',
  'mainModeRule',
  'ipsecRule',
];
const legacy = ['mainModeDefault', 'legacyTunnelRule'];
const vista = ['tunnelGuard', ...legacy];
const names = tunnelNames(profileId);

describe('which rooms speak', () => {
  it.each(windowsVersions)('%s has the things that its tools can make', (windows) => {
    const facts = factsOf({}, { windows });
    const steps = plan(ipsecProfile(), facts, new SmallPc()).steps.map((step) => step.room);
    const expected = windows.startsWith('6.0') ? vista : legacy;
    expect(steps).toEqual(/^6\.[01]/.test(windows) ? expected : modern);
  });

  it('the default of the PC is touched only when the profile names it', () => {
    const mainMode = {
      proposals: [
        { encryption: 'AES256', integrity: 'SHA384', group: 'DH20' },
        { encryption: 'AES128', integrity: 'SHA1', group: 'DH20' },
      ],
      machineDefault: true,
    };
    const made = plan(ipsecProfile({}, { mainMode }), factsOf(), new SmallPc());
    expect(after(made, 'mainModeDefault')).toEqual({
      methods: ['ecdhp384:aes256-sha384', 'ecdhp384:aes128-sha1'],
    });
  });
});

describe('values', () => {
  it('never let clear text through (D15)', () => {
    const made = plan(ipsecProfile(), factsOf(), new SmallPc());
    expect(after(made, 'ipsecRule')).toEqual({
      displayName: 'Roadwarrior: Office',
      group: 'Roadwarrior',
      mode: 'Tunnel',
      inboundSecurity: 'Require',
      outboundSecurity: 'Require',
      profile: 'Any',
      keyModule: 'IKEv1',
      localTunnelEndpoint: 'Any',
      remoteTunnelEndpoint: server,
      localAddresses: ['Any'],
      remoteAddresses: ['192.0.2.0/25'],
      phase1AuthSet: names.phase1AuthSet,
      quickModeCryptoSet: names.quickModeCryptoSet,
    });
    expect(after(made, 'mainModeRule')).toMatchObject({
      remoteAddresses: [server],
      phase1AuthSet: names.phase1AuthSet,
      mainModeCryptoSet: names.mainModeCryptoSet,
    });
    expect(after(made, 'quickModeCryptoSet')).toEqual({
      displayName: 'Roadwarrior: Office',
      proposals: [
        {
          encryption: 'AES256',
          integrity: 'SHA1',
          lifetimeMinutes: 60,
          lifetimeKilobytes: 100_000,
        },
      ],
      pfs: 'DH14',
    });
  });

  it('have GUID names that differ between profiles and stay the same between runs', () => {
    const all = [
      ...Object.values(names),
      ...Object.values(tunnelNames('00000000-0000-0000-0000-000000000000')),
    ];
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) {
      expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    // Receipts of earlier releases name them: they never change.
    expect(names.ipsecRule).toBe('855c7360-c959-5a0f-af5f-389cb990085a');
  });

  it('use the endpoint that the profile names', () => {
    const profile = ipsecProfile({}, { localEndpoint: '198.51.100.9' });
    const made = plan(profile, factsOf(), new SmallPc());
    expect(after(made, 'ipsecRule')).toMatchObject({
      localTunnelEndpoint: '198.51.100.9',
      localAddresses: ['198.51.100.9'],
    });
    expect(found(made, 'localEndpointNotOurs')?.severity).toBe('warning');
  });

  it('name the CA in encoded order, select by thumbprint, pin the first name (D20)', () => {
    const facts = factsOf({ material: material() });
    const profile = ipsecProfile({
      ...withCertificate,
      server: { address: server, certificateNames: ['vpn.example.com', 'gw.example.com'] },
    });
    const made = plan(profile, facts, new SmallPc());
    expect(after(made, 'phase1AuthSet')).toEqual({
      displayName: 'Roadwarrior: Office',
      proposal: {
        method: 'certificate',
        authority: 'C=NL, O=Example, CN=Example CA',
        authorityType: 'Root',
        signing: 'RSA',
        thumbprint: certificate('Laptop', 'Example CA').thumbprint,
        serverName: 'vpn.example.com',
      },
    });
    expect(found(made, 'onlyFirstNamePinned')?.parameters['others']).toBe('gw.example.com');
  });

  it('pin no name only for skipNameCheck', () => {
    const weakenings = [{ name: 'skipNameCheck', why: 'test' }];
    const profile = ipsecProfile({ ...withCertificate, weakenings });
    const made = plan(profile, factsOf({ material: material() }), new SmallPc());
    expect(after(made, 'phase1AuthSet')).toMatchObject({ proposal: { serverName: null } });
  });

  it('go into one netsh rule on Vista and 7', () => {
    const facts = factsOf({ material: material() }, { windows: '6.1.7601' });
    const made = plan(ipsecProfile(withCertificate), facts, new SmallPc());
    expect(after(made, 'legacyTunnelRule')).toEqual({
      localTunnelEndpoint: 'Any',
      remoteTunnelEndpoint: server,
      localAddresses: ['Any'],
      remoteAddresses: ['192.0.2.0/25'],
      authentication: { method: 'certificate', authority: 'C=NL, O=Example, CN=Example CA' },
      quickMode: [
        {
          encryption: 'AES256',
          integrity: 'SHA1',
          lifetimeMinutes: 60,
          lifetimeKilobytes: 100_000,
        },
      ],
      pfs: 'DH14',
    });
    expect(after(made, 'mainModeDefault')).toEqual({ methods: ['dhgroup14:aes256-sha256'] });
  });
});

describe('reading back', () => {
  it('masks, order and spelling are no drift', () => {
    const profile = ipsecProfile(withCertificate, {
      remoteSubnets: ['192.0.2.0/25', '192.0.2.192/26'],
      localEndpoint: own,
    });
    const facts = factsOf({ material: material() });
    const pc = new SmallPc();
    const next = apply(plan(profile, facts, pc), facts, pc);
    const rule = pc.things.get(`ipsecRule ${names.ipsecRule}`) as object;
    pc.things.set(`ipsecRule ${names.ipsecRule}`, {
      ...rule,
      remoteAddresses: ['192.0.2.192/255.255.255.192', '192.0.2.0/255.255.255.128'],
      localAddresses: [`${own}/255.255.255.255`],
    });
    const key = `phase1AuthSet ${names.phase1AuthSet}`;
    const set = pc.things.get(key) as { proposal: object };
    const authority = "C=NL,O=Example,CN='Example CA'";
    pc.things.set(key, { ...set, proposal: { ...set.proposal, authority } });
    expect(isEmpty(plan(profile, next, pc))).toBe(true);
  });

  it('a rule that lost its protection is drift', () => {
    const profile = ipsecProfile();
    const facts = factsOf();
    const pc = new SmallPc();
    const next = apply(plan(profile, facts, pc), facts, pc);
    const key = `ipsecRule ${names.ipsecRule}`;
    for (const change of [
      { outboundSecurity: 'Request' },
      { remoteAddresses: ['192.0.2.0/24'] },
      { keyModule: 'Default' },
      { mode: 'Transport' },
    ]) {
      const rule = pc.things.get(key) as object;
      pc.things.set(key, { ...rule, ...change });
      const made = plan(profile, next, pc);
      expect(made.steps.filter((step) => step.action !== 'none').map((step) => step.room)).toEqual([
        'ipsecRule',
      ]);
      pc.things.set(key, rule);
    }
  });

  it('deletes the old associations of both addresses when the server has moved (D22)', () => {
    const facts = factsOf({ recordedServerAddress: '203.0.113.99' });
    const made = plan(ipsecProfile(), facts, new SmallPc());
    expect(made.afterwards.map((each) => each.operation)).toEqual([
      { kind: 'securityAssociations.delete', peer: server },
      { kind: 'securityAssociations.delete', peer: '203.0.113.99' },
    ]);
    expect(found(made, 'serverAddressMoved')?.severity).toBe('note');
  });
});

describe('the PSK of a rule (D23)', () => {
  const key = `phase1AuthSet ${names.phase1AuthSet}`;
  const setWith = (psk: string) => ({
    displayName: 'Roadwarrior: Office',
    proposal: { method: 'psk', psk },
  });
  const authStep = (psk: string, secretsGiven: ('psk' | 'password')[]) => {
    const pc = new SmallPc();
    pc.things.set(key, setWith(psk));
    const made = plan(ipsecProfile(), factsOf({ secretsGiven }), pc);
    return made.steps.find((step) => step.room === 'phase1AuthSet');
  };

  it('is left alone when the PC finds it equal, written when it differs', () => {
    expect(authStep('asGiven', ['psk'])?.action).toBe('none');
    const step = authStep('differs', ['psk']);
    expect(step?.action).toBe('update');
    expect(step?.items[0]?.operation).toMatchObject({ kind: 'phase1AuthSet.put', psk: 'psk' });
    expect(step?.items[0]?.irreversible).toBe('rulePskNotKept');
  });

  it('counts as equal when nobody could compare it', () => {
    expect(authStep('notCompared', [])?.action).toBe('none');
  });

  it('is asked for when the set is missing', () => {
    const made = plan(ipsecProfile(), factsOf({ secretsGiven: [] }), new SmallPc());
    expect(found(made, 'secretNeeded')).toMatchObject({ severity: 'need', room: 'phase1AuthSet' });
    expect(found(made, 'pskInClear')?.severity).toBe('note');
  });

  it('of a netsh rule is written only when it is at hand', () => {
    const room = rooms.find((each) => each.kind === 'legacyTunnelRule');
    const facts = factsOf({}, { windows: '6.1.7601' });
    const rule = after(plan(ipsecProfile(), facts, new SmallPc()), 'legacyTunnelRule');
    const change = {
      target: { name: names.legacyTunnelRule },
      from: null,
      to: rule,
      hangUp: false,
    };
    expect(room?.move({ ...change, secrets: [] })).toBeNull();
    expect(room?.move({ ...change, secrets: ['psk'] })).toMatchObject({ psk: 'psk' });
  });

  it('that differed before us is not put back by a guess', () => {
    const room = rooms.find((each) => each.kind === 'phase1AuthSet');
    const move = {
      target: { name: names.phase1AuthSet },
      secrets: ['psk'] as const,
      hangUp: false,
    };
    expect(room?.move({ ...move, from: setWith('asGiven'), to: setWith('differs') })).toBeNull();
  });
});

describe('apply, again, undo', () => {
  const proposals = fc.uniqueArray(
    fc.record({
      encryption: fc.constantFrom('AES128', 'AES192', 'AES256'),
      integrity: fc.constantFrom('SHA1', 'SHA256'),
    }),
    { minLength: 1, maxLength: 3, selector: (each) => `${each.encryption}${each.integrity}` },
  );
  const cases = fc.record({
    windows: fc.constantFrom(...windowsVersions),
    certificate: fc.boolean(),
    group: fc.constantFrom('DH14', 'DH19', 'DH20'),
    main: proposals,
    quick: proposals,
    pfs: fc.constantFrom('none', 'sameAsMainMode', 'DH14'),
    nat: fc.constantFrom('auto', 'none', 'server', 'both'),
    throughNat: fc.constantFrom('None' as const, 'Server' as const, 'Both' as const),
    machineDefault: fc.boolean(),
    crl: fc.constantFrom(undefined, 1, 2),
    ping: fc.subarray(['192.0.2.0/25', '2001:db8:1::/48']),
    rootThere: fc.boolean(),
  });

  it('brings the PC to the plan once, and back to what it was', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, (chosen) => {
        const profile = ipsecProfile(
          {
            ...(chosen.certificate ? withCertificate : {}),
            nat: chosen.nat,
            allowPingFrom: chosen.ping,
            ...(chosen.crl === undefined ? {} : { crlCheck: chosen.crl }),
          },
          {
            mainMode: {
              proposals: chosen.main.map((each) => ({ ...each, group: chosen.group })),
              machineDefault: chosen.machineDefault,
            },
            quickMode: { proposals: chosen.quick, pfs: chosen.pfs },
          },
        );
        const facts = factsOf(chosen.certificate ? { material: material() } : {}, {
          windows: chosen.windows,
        });
        const pc = new SmallPc();
        pc.firewall.ipsecThroughNat = chosen.throughNat;
        if (chosen.rootThere) pc.stores.Root.push(...rootOf());
        const before = pc.snapshot();
        const first = plan(profile, facts, pc);
        for (const step of first.steps) seen.add(`${step.room} ${step.action}`);
        const next = apply(first, facts, pc);
        expect(isEmpty(plan(profile, next, pc))).toBe(true);
        undoFacts(rooms, next, pc);
        expect(pc.snapshot()).toEqual(before);
      }),
      { numRuns: 120 },
    );
    for (const room of rooms) {
      if (room.kind !== 'intermediateCertificate')
        expect([...seen].some((each) => each.startsWith(`${room.kind} `))).toBe(true);
    }
    expect(seen).toContain('rootCertificate none');
    expect(seen).toContain('ipsecThroughNat update');
  });

  function rootOf() {
    const pc = new SmallPc();
    pc.perform({
      kind: 'certificate.add',
      store: 'Root',
      thumbprint: certificate('Example CA', null).thumbprint,
      der: 'AAAA',
    });
    return pc.stores.Root;
  }
});
