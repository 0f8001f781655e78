// From a profile to what its server is asked and held against.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CertificateDescription } from '../../../../src/shared/certificate/description.ts';
import { PrivateKeyHolder } from '../../../../src/main/certificate/private-key-holder.ts';
import { PskHolder } from '../../../../src/main/ike/crypto/psk-holder.ts';
import { questionOf, type OwnProof } from '../../../../src/main/ike/diagnosis/question.ts';
import { profile, type Profile } from '../../../../src/shared/profile/profile.ts';

const examples = join(import.meta.dirname, '..', '..', '..', '..', 'examples');
const windows = '10.0.22631';
const none: OwnProof = { kind: 'none', why: 'secretMissing' };
const psk: OwnProof = { kind: 'psk', psk: new PskHolder('example-psk') };

function example(name: string, change: (of: Record<string, unknown>) => void = () => undefined) {
  const text = readFileSync(join(examples, `${name}.json`), 'utf8');
  const json = JSON.parse(text) as Record<string, unknown>;
  change(json);
  return profile.parse(json);
}

const ask = (of: Profile, proof: OwnProof = none) => questionOf(of, windows, proof, []);
const weakening = { name: 'skipNameCheck', why: 'The server has no name.' };

describe('the names that the certificate of the server must have', () => {
  it('L2TP: what is dialled, and none where the profile says not to look', () => {
    expect(ask(example('l2tp-certificate')).expectedNames).toEqual(['vpn.example.com']);
    const unchecked = example('l2tp-certificate', (json) => {
      (json['l2tp'] as Record<string, unknown>)['verifyServerName'] = false;
      json['weakenings'] = [weakening];
    });
    expect(ask(unchecked).expectedNames).toEqual([]);
  });

  it('pure IPsec: the first that is pinned (D20), not what is dialled', () => {
    const pinned = ['gate.example.net', 'second.example.net'];
    const pin = (json: Record<string, unknown>) => {
      json['server'] = { address: 'vpn.example.net', certificateNames: pinned };
    };
    expect(ask(example('ipsec-certificate', pin)).expectedNames).toEqual(['gate.example.net']);
    const unchecked = example('ipsec-certificate', (json) => {
      pin(json);
      json['weakenings'] = [weakening];
    });
    expect(ask(unchecked).expectedNames).toEqual([]);
  });
});

describe('our own proof', () => {
  const certificate = (type: string): OwnProof => ({
    kind: 'certificate',
    leaf: { key: { type }, issuer: 'CN=Example CA' } as unknown as CertificateDescription,
    key: Object.create(PrivateKeyHolder.prototype) as PrivateKeyHolder,
    intermediates: [],
  });

  it.each([
    ['l2tp-psk', psk, null],
    ['l2tp-psk', none, 'secretMissing'],
    ['l2tp-psk', certificate('RSA'), 'secretMissing'],
    ['l2tp-certificate', certificate('RSA'), null],
    ['l2tp-certificate', psk, 'secretMissing'],
    // Main mode here signs with RSA alone (D20).
    ['l2tp-certificate', certificate('EC'), 'noUsableKey'],
  ] as const)('%s, case %#: goes with its method only', (name, proof, noProof) => {
    const { asked, credentials, offer } = ask(example(name), proof);
    expect([asked.noProof, credentials === null]).toEqual([noProof, noProof !== null]);
    const method = name === 'l2tp-psk' ? 'psk' : 'rsaSignature';
    expect(offer.proposals.every(({ authentication }) => authentication === method)).toBe(true);
  });
});

describe('the offer', () => {
  it("Windows' own list for L2TP, the profile's for pure IPsec", () => {
    const l2tp = ask(example('l2tp-psk'));
    expect([l2tp.asked.windowsList, l2tp.offer.proposals.length]).toEqual([true, 5]);
    const ipsec = ask(example('ipsec-certificate'));
    expect(ipsec.asked.windowsList).toBe(false);
    expect(ipsec.offer.proposals).toEqual([
      expect.objectContaining({ encryption: 'AES256', hash: 'SHA256', group: 14 }),
    ]);
    // There is no L2TP in it, so nobody's password is asked for.
    expect([ipsec.tunnel, l2tp.tunnel?.asked.noUser]).toEqual([null, 'userMissing']);
  });
});
