// D37: the one table by which what was sent is held against what is seen.
import { describe, expect, it } from 'vitest';
import { profileFacts, type SeenOfProfile } from '../../../src/shared/profile-plan/acting-facts.ts';
import { ownerOfProfile } from '../../../src/shared/profile-plan/plan-profile.ts';
import { facts as factsSchema, type Facts } from '../../../src/shared/profile-plan/facts.ts';
import { host as hostSchema } from '../../../src/shared/port/host.ts';
import { factsOf, ipsecProfile, planOf } from '../rooms/fixtures.ts';

const profile = ipsecProfile();
const sent = factsOf({ userName: 'jane', serverVerdict: 'silent', nameChosen: true });

/** Another PC in everything that can be seen. */
const seen: SeenOfProfile = {
  profile,
  now: '2030-01-01T00:00:00Z',
  host: {
    windows: '10.0.19045',
    language: 'nl-NL',
    identity: { sid: 'S-1-5-21-9-500', sessionSid: 'S-1-5-21-9-1001', elevated: false },
    network: {
      addresses: [{ address: '192.0.2.200', prefixLength: 25, interface: 'Wi-Fi' }],
      gateways: ['192.0.2.129'],
      dnsServers: ['192.0.2.130'],
      dhcpServers: [],
      ipv6: true,
    },
    serverAddresses: ['203.0.113.50', '203.0.113.51'],
    addressTowardsServer: '192.0.2.200',
    atConsole: false,
    remoteSessions: [{ address: '192.0.2.201', port: 3389 }],
    ikePortHolders: [{ port: 500, program: 'other' }],
    moduleLogging: true,
    nrptPolicy: true,
  },
  certificates: [],
  recordedServerAddress: '203.0.113.9',
  secrets: [],
  hangUp: false,
};

describe('what can be seen is taken from what is seen', () => {
  const acting = profileFacts.acting(sent, seen);

  it('every field of the PC', () => {
    expect(acting.host).toEqual(seen.host);
    expect(Object.keys(acting.host).sort()).toEqual(Object.keys(hostSchema.shape).sort());
  });

  it('the address, the clock, the records and the secrets; what was chosen stays', () => {
    expect(acting).toMatchObject({
      now: seen.now,
      serverAddress: '203.0.113.50',
      recordedServerAddress: '203.0.113.9',
      secretsGiven: [],
      connectionName: sent.connectionName,
      userName: 'jane',
      onConflict: sent.onConflict,
    });
    // One PC for all fields: none is lost on the way.
    expect(() => factsSchema.parse(acting)).not.toThrow();
  });

  it('an address that is still one of them stays, whatever comes first', () => {
    const one = factsOf({
      serverAddress: '203.0.113.51',
      host: { addressTowardsServer: '192.0.2.7' },
    });
    const addresses = [
      ...seen.host.network.addresses,
      { address: '192.0.2.7', prefixLength: 25, interface: 'Ethernet' },
    ];
    const more = { ...seen, host: { ...seen.host, network: { ...seen.host.network, addresses } } };
    const same = profileFacts.acting(one, more);
    expect(same.serverAddress).toBe('203.0.113.51');
    expect(same.host.addressTowardsServer).toBe('192.0.2.7');
  });

  it('a literal address is itself, whatever was sent and whatever is seen', () => {
    const literal = ipsecProfile({ server: { address: '203.0.113.1' } });
    const other = factsOf({ serverAddress: '203.0.113.51' });
    expect(profileFacts.acting(other, { ...seen, profile: literal }).serverAddress).toBe(
      '203.0.113.1',
    );
  });

  it('a consent to hang up holds where the conversation began with it', () => {
    const agreed = factsOf({ consent: { hangUp: true } });
    expect(profileFacts.acting(agreed, seen).consent.hangUp).toBe(false);
    expect(profileFacts.acting(agreed, { ...seen, hangUp: true }).consent.hangUp).toBe(true);
  });
});

describe('what an approval binds', () => {
  it('everything chosen, and what steps use of what is seen', () => {
    const { host, ...rest } = profileFacts.bound(sent) as Facts;
    const notCompared = ['now', 'recordedServerAddress', 'recordedServerVerdict', 'renews'];
    const fields = Object.keys(factsSchema.shape).filter((each) => each !== 'host');
    expect(Object.keys(rest).sort()).toEqual(
      fields.filter((each) => !notCompared.includes(each)).sort(),
    );
    expect(host).toEqual({
      windows: sent.host.windows,
      addressTowardsServer: sent.host.addressTowardsServer,
    });
  });

  it('stays where another side sees the same PC by another account, at another time, in another order', () => {
    const { host } = factsOf();
    const other = factsOf({
      now: '2026-06-01T12:00:01Z',
      host: {
        language: 'de-DE',
        identity: {
          ...host.identity,
          sid: 'S-1-5-21-9-9-9-500',
          elevated: !host.identity.elevated,
        },
        serverAddresses: [...host.serverAddresses, '203.0.113.77'].reverse(),
        network: { dnsServers: ['192.0.2.54'] },
      },
    });
    expect(planOf({ facts: other }).digest).toEqual(planOf({}).digest);
  });

  it('another PC is not another question; another profile or choice is', () => {
    const { question: questionOf } = profileFacts;
    const owner = ownerOfProfile(profile, 'a');
    const question = questionOf(owner, sent);
    expect(questionOf(owner, { ...sent, host: seen.host, now: seen.now })).toBe(question);
    expect(questionOf({ ...owner, hash: 'b' }, sent)).not.toBe(question);
    expect(questionOf(owner, { ...sent, userName: 'joe' })).not.toBe(question);
    expect(questionOf(owner, factsOf())).not.toBe(question);
  });
});

it('the asking side takes over what is bound, and stays who and where it is', () => {
  const acting = profileFacts.acting(sent, seen);
  const own = profileFacts.withSeen(sent, acting);
  expect(profileFacts.bound(own)).toEqual(
    profileFacts.bound({ ...acting, secretsGiven: sent.secretsGiven }),
  );
  expect(own.host.identity).toEqual(sent.host.identity);
  expect(own.host.network).toEqual(sent.host.network);
  expect(own.now).toBe(sent.now);
});
