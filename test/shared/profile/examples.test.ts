/** Every shipped example opens, and is what its README says. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';

const folder = 'examples';
const bytes = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
const files = readdirSync(folder);
const profiles = files.filter((file) => /^(l2tp|ipsec)-.*\.json$|\.vpnprofile$/.test(file));
const secrets = JSON.parse(readFileSync(join(folder, 'demo-secrets.json'), 'utf8')) as {
  pkcs12Password: string;
};

function open(file: string): Profile {
  const result = openProfile(bytes(file), checkEapXml, isPublicSuffix);
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems)}`);
  return result.profile;
}

const openssl = spawnSync('openssl', ['version']).status === 0;
if (!openssl) console.warn('openssl is not installed: the example PKCS#12 files are not opened.');

function certificateOf(file: string): string {
  const input = execFileSync('openssl', [
    ...['pkcs12', '-in', join(folder, file), '-nokeys', '-clcerts'],
    ...['-passin', `pass:${secrets.pkcs12Password}`],
  ]);
  return execFileSync(
    'openssl',
    ['x509', '-noout', '-enddate', '-startdate', '-ext', 'extendedKeyUsage'],
    { input },
  ).toString();
}

describe('examples', () => {
  it('has the eight that the README lists', () => {
    expect(profiles).toHaveLength(8);
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const file of files.filter((each) => each !== 'README.md'))
      expect(readme).toContain(`\`${file}\``);
  });

  it.each(profiles)('%s opens without a warning', (file) => {
    expect(openProfile(bytes(file), checkEapXml, isPublicSuffix)).toMatchObject({
      ok: true,
      warnings: [],
    });
  });

  it('covers PSK, certificate, EAP, split tunnel and pure IPsec', () => {
    const all = profiles.map(open);
    const ids = all.map(({ id, revision }) => `${id} ${revision}`);
    expect(new Set(ids).size).toBe(7); // office.vpnprofile is l2tp-psk.json
    expect(new Set(all.map((each) => `${each.kind} ${each.authentication.method}`)).size).toBe(4);
    expect(open('l2tp-eap.json')).toMatchObject({ l2tp: { methods: ['eap'] } });
    expect(open('l2tp-split-tunnel.json')).toMatchObject({
      l2tp: { splitTunnel: true, allUsers: true },
    });
  });

  it('has a demo pair: L2TP with a certificate, and pure IPsec with AES-256 and PFS', () => {
    expect(open('l2tp-certificate.json')).toMatchObject({
      kind: 'l2tp',
      authentication: { method: 'certificate', source: { kind: 'file' } },
    });
    const maximum = open('ipsec-maximum.json');
    expect(maximum).toMatchObject({
      kind: 'ipsec',
      authentication: { method: 'certificate' },
      ipsec: { quickMode: { pfs: 'DH20' } },
    });
    if (maximum.kind !== 'ipsec') return;
    const { mainMode, quickMode } = maximum.ipsec;
    for (const { encryption } of [...mainMode.proposals, ...quickMode.proposals])
      expect(encryption).toMatch(/256$/);
  });

  it('keeps the password of the key out of the profiles', () => {
    for (const file of profiles) {
      expect(Buffer.from(bytes(file)).toString()).not.toContain(secrets.pkcs12Password);
      const { authentication } = open(file);
      if (authentication.method === 'certificate')
        expect(authentication.source).not.toHaveProperty('password');
    }
  });

  it('packs l2tp-psk.json byte for byte, embeds branch-client.p12', () => {
    const packed = openProfile(bytes('office.vpnprofile'), checkEapXml, isPublicSuffix);
    expect(packed.ok && packed.payload).toEqual(bytes('l2tp-psk.json'));
    expect(open('ipsec-certificate.json').authentication).toMatchObject({
      source: { pkcs12: Buffer.from(bytes('branch-client.p12')).toString('base64') },
    });
  });

  it.skipIf(!openssl).each(['example-client.p12', 'branch-client.p12'])(
    '%s opens with the stated password and is good for decades',
    (file) => {
      const text = certificateOf(file);
      expect(text).toContain('notAfter=Dec 31 23:59:59 2098');
      expect(text).toContain('notBefore=Jan  1 00:00:00 2020');
      expect(text).toContain('TLS Web Client Authentication');
    },
  );

  it('uses only documentation addresses and names', () => {
    for (const file of profiles.filter((each) => each.endsWith('.json'))) {
      const text = Buffer.from(bytes(file))
        .toString()
        .replace(/"eapXml": .*/, '')
        .replace(/"pkcs12": .*/, '');
      for (const address of text.match(/\b\d{1,3}(\.\d{1,3}){3}\b/g) ?? [])
        expect(address).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\./);
      for (const address of text.match(/"[0-9a-f]+:[0-9a-f:]+/g) ?? [])
        expect(address).toMatch(/^"2001:db8:/);
      for (const name of text.match(/[a-z]+\.(com|net|org)\b/g) ?? [])
        expect(name).toMatch(/^example\./);
    }
  });
});
