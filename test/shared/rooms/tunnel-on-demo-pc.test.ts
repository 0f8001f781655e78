/** The rooms against the simulated PC, which refuses what Windows would: real certificates, every version. */
import { afterAll, describe, expect, it } from 'vitest';
import { describeMaterial } from '../../../src/main/certificate/certificate-material.ts';
import { isPkcs12Problem, openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import { demoVersions } from '../../../src/main/demo/stock.ts';
import { planProfile, queriesOfProfile } from '../../../src/shared/profile-plan/plan-profile.ts';
import { release } from '../../../src/shared/plan/release.ts';
import type { Facts } from '../../../src/shared/profile-plan/facts.ts';
import { stateOf } from '../../../src/shared/plan/state.ts';
import type { Plan } from '../../../src/shared/plan/step.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { bench, secretsOf, type Bench } from '../../main/demo/bench.ts';
import { opensslVersion, openWorkshop } from '../../main/certificate/openssl-ca.ts';
import { factsOf, ipsecProfile, profileId, rooms, withCertificate } from './tunnel-fixtures.ts';
import { isEmpty } from '../plan/is-empty.ts';

type Given = Parameters<typeof secretsOf>[0];

async function look(on: Bench, profile: Profile, facts: Facts, given: Given) {
  const queries = queriesOfProfile(rooms, profile, facts);
  return stateOf(queries, await on.pc.ask(queries, secretsOf(given)));
}

async function planOn(on: Bench, profile: Profile, facts: Facts, given: Given): Promise<Plan> {
  const state = await look(on, profile, facts, given);
  return planProfile(rooms, { profile, profileHash: 'hash', state, facts, simulated: true });
}

/** Applies, plans again, undoes without secrets; says what it met on the way. */
async function roundTrip(
  windows: string,
  profile: Profile,
  material: Facts['material'],
  given: Given,
) {
  const on = bench({ windows }, { secrets: given });
  const before = on.snapshot();
  const secretsGiven = Object.keys(given) as Facts['secretsGiven'];
  const facts = factsOf({ material, secretsGiven, now: '2026-12-01T00:00:00Z' }, { windows });
  const first = await planOn(on, profile, facts, given);
  const operations = first.steps.flatMap((step) => step.items.map((item) => item.operation));
  await on.done(...operations.filter((each) => each !== null));
  const { owned, claims } = first.records;
  const next = { ...facts, owned, claims };
  const again = await planOn(on, profile, next, given);
  const later = { ...next, secretsGiven: [] };
  const state = await look(on, profile, later, {});
  const back = release({ rooms, owner: profileId, facts: later, state }, new Set());
  await on.done(...back.items.flatMap(({ item }) => item.operation ?? []));
  return { first, again, left: back.findings, before, after: on.snapshot() };
}

const profileWith = (authentication: object) =>
  ipsecProfile(
    {
      ...authentication,
      nat: 'server',
      crlCheck: 1,
      allowPingFrom: ['192.0.2.0/25', '2001:db8:9::/48'],
    },
    {
      mainMode: {
        proposals: [
          { encryption: 'AES256', integrity: 'SHA384', group: 'DH20' },
          { encryption: 'AES128', integrity: 'SHA1', group: 'DH20' },
        ],
        machineDefault: true,
      },
      quickMode: {
        proposals: [
          { encryption: 'AESGCM256', integrity: 'AESGMAC256' },
          { encryption: 'AES256', integrity: 'SHA256' },
        ],
        pfs: 'sameAsMainMode',
      },
    },
  );

describe.each(demoVersions)('on %s', (windows) => {
  it('a PSK tunnel is made, found, and undone', async () => {
    const met = await roundTrip(windows, profileWith({}), null, { psk: 'not a real key' });
    expect(met.first.steps.every((step) => step.action !== 'none')).toBe(true);
    expect(isEmpty(met.again)).toBe(true);
    expect(met.left).toEqual([]);
    expect(met.after).toEqual(met.before);
  });
});

const openssl = opensslVersion();
if (openssl === null) console.warn('skipped: certificate tunnel on the demo PC, no openssl');

describe.skipIf(openssl === null)('with a PKCS#12 made by OpenSSL', () => {
  const workshop = openWorkshop();
  afterAll(() => {
    workshop.remove();
  });
  const make = () => {
    const root = workshop.makeCa({ subject: '/C=NL/O=Example/CN=Example CA', keyName: 'root' });
    const middle = workshop.makeCa({ subject: '/C=NL/CN=Middle', keyName: 'middle', issuer: root });
    const leaf = workshop.makeLeaf({ subject: '/CN=Laptop', issuer: middle });
    const bytes = workshop.makePkcs12({
      leaf,
      chain: [middle, root],
      password: 'x',
      more: ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
    });
    const opened = openPkcs12(bytes, 'x');
    if (isPkcs12Problem(opened)) throw new Error(opened.problem);
    return { bundle: bytes.toString('base64'), material: describeMaterial(opened) };
  };

  it.each(demoVersions)(
    'a certificate tunnel is made, found, and undone on %s',
    async (windows) => {
      const { bundle, material } = make();
      const given = { keyBundle: bundle, keyBundlePassword: 'x' };
      const met = await roundTrip(windows, profileWith(withCertificate), material, given);
      expect(met.first.steps.map((step) => step.room)).toEqual(
        expect.arrayContaining(['rootCertificate', 'intermediateCertificate', 'certificateKey']),
      );
      expect(isEmpty(met.again)).toBe(true);
      expect(met.left).toEqual([]);
      expect(met.after).toEqual(met.before);
    },
  );
});
