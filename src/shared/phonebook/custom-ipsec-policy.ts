/**
 * `CustomIPSecPolicies` of a phonebook entry: six little-endian 32-bit numbers as hex, in the order
 * integrity, encryption, DH group, ESP cipher, ESP authentication, PFS. Order and numbers are those of
 * four samples with known cmdlet parameters (windows-facts 2.3), not of mprapi.h. How `None` for cipher
 * or authentication is written is UNCONFIRMED, so it has no word here.
 */

/** The words are those of Set-VpnConnectionIPsecConfiguration; the place in each list is the number. */
const words = {
  integrityCheckMethod: ['MD5', 'SHA1', 'SHA256', 'SHA384'],
  encryptionMethod: ['DES', 'DES3', 'AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES256'],
  dhGroup: ['None', 'Group1', 'Group2', 'Group14', 'ECP256', 'ECP384', 'Group24'],
  cipherTransformConstants: [
    undefined,
    'DES',
    'DES3',
    'AES128',
    'AES192',
    'AES256',
    'GCMAES128',
    'GCMAES192',
    'GCMAES256',
  ],
  authenticationTransformConstants: [
    'MD596',
    'SHA196',
    'SHA256128',
    'GCMAES128',
    'GCMAES192',
    'GCMAES256',
  ],
  pfsGroup: ['None', 'PFS1', 'PFS2', 'PFS2048', 'ECP256', 'ECP384', 'PFSMM', 'PFS24'],
} as const;

const fields = Object.keys(words) as (keyof typeof words)[];

type Word<F extends keyof typeof words> = Exclude<(typeof words)[F][number], undefined>;
export type CustomIpsecPolicy = { [F in keyof typeof words]: Word<F> };

/** The hex as Windows writes it, 48 lower-case digits. `undefined` for a word that is not listed. */
export function encodeCustomIpsecPolicy(
  policy: Record<keyof typeof words, string>,
): string | undefined {
  const numbers = fields.map((field) => {
    const list: readonly (string | undefined)[] = words[field];
    return list.indexOf(policy[field]);
  });
  // Every number is below 16, so one byte carries it.
  return numbers.includes(-1)
    ? undefined
    : numbers.map((number) => `0${number.toString(16)}000000`).join('');
}

/** Accepts upper and lower case and blanks between the numbers; `undefined` for anything else. */
export function decodeCustomIpsecPolicy(hex: string): CustomIpsecPolicy | undefined {
  const digits = hex.replaceAll(' ', '').toLowerCase();
  if (!/^[0-9a-f]{48}$/.test(digits)) return undefined;
  const decoded = fields.map((field, at) => {
    const little = digits.slice(at * 8, at * 8 + 8);
    const number = little.slice(2) === '000000' ? Number.parseInt(little.slice(0, 2), 16) : -1;
    return [field, words[field][number]] as const;
  });
  return decoded.some(([, word]) => word === undefined)
    ? undefined
    : (Object.fromEntries(decoded) as CustomIpsecPolicy);
}
