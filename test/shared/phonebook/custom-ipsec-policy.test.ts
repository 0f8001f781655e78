import { describe, expect, it } from 'vitest';
import {
  type CustomIpsecPolicy,
  decodeCustomIpsecPolicy,
  encodeCustomIpsecPolicy,
} from '../../../src/shared/phonebook/custom-ipsec-policy.ts';

const policy = (words: string): CustomIpsecPolicy => {
  const [integrity, encryption, group, cipher, authentication, pfs] = words.split(' ');
  return {
    integrityCheckMethod: integrity,
    encryptionMethod: encryption,
    dhGroup: group,
    cipherTransformConstants: cipher,
    authenticationTransformConstants: authentication,
    pfsGroup: pfs,
  } as CustomIpsecPolicy;
};

/** The four samples of windows-facts 2.3. */
const samples: [string, string][] = [
  [
    '02000000 04000000 03000000 05000000 02000000 00000000',
    'SHA256 AES256 Group14 AES256 SHA256128 None',
  ],
  [
    '02000000 02000000 03000000 03000000 02000000 03000000',
    'SHA256 AES128 Group14 AES128 SHA256128 PFS2048',
  ],
  [
    '02000000 06000000 05000000 08000000 05000000 00000000',
    'SHA256 GCMAES256 ECP384 GCMAES256 GCMAES256 None',
  ],
  [
    '03000000 04000000 02000000 05000000 02000000 00000000',
    'SHA384 AES256 Group2 AES256 SHA256128 None',
  ],
];

describe('CustomIPSecPolicies', () => {
  it.each(samples)('%s is %s', (hex, words) => {
    expect(decodeCustomIpsecPolicy(hex)).toEqual(policy(words));
    expect(encodeCustomIpsecPolicy(policy(words))).toBe(hex.replaceAll(' ', ''));
  });

  it.each([
    ['a digit short', '0200000004000000030000000500000002000000000000'],
    ['not hex', 'g2000000040000000300000005000000020000000000000'],
    ['big-endian', '000000020000000400000003000000050000000200000000'],
    ['a number without a word', '090000000400000003000000050000000200000000000000'],
    ['cipher 0', '020000000400000003000000000000000200000000000000'],
    ['two policies', '02000000'.repeat(12)],
  ])('refuses %s', (_, hex) => {
    expect(decodeCustomIpsecPolicy(hex)).toBeUndefined();
  });

  it('refuses words it has no number for', () => {
    const good = policy('SHA256 AES256 Group14 AES256 SHA256128 None');
    expect(encodeCustomIpsecPolicy({ ...good, cipherTransformConstants: 'None' })).toBeUndefined();
    expect(encodeCustomIpsecPolicy({ ...good, dhGroup: 'Group15' })).toBeUndefined();
  });
});
