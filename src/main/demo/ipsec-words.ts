/** The closed lists of words of the NetSecurity cmdlets (cmdlets.json) and of netsh (windows-facts 5.1, 5.2). */
import { atLeast } from '../../shared/port/windows-version.ts';

export const mainModeWords = {
  encryption: ['None', 'DES', 'DES3', 'AES128', 'AES192', 'AES256', ...gcm()],
  integrity: ['None', 'MD5', 'SHA1', 'SHA256', 'SHA384', ...gmac()],
  group: ['None', 'DH1', 'DH2', 'DH14', 'DH19', 'DH20', 'DH24', 'SameAsMainMode'],
} as const;

export const quickModeWords = {
  encryption: ['None', 'DES', 'DES3', 'AES128', 'AES192', 'AES256', ...gcm()],
  integrity: ['None', 'MD5', 'SHA1', 'SHA256', ...gmac()],
  pfs: ['None', 'DH1', 'DH2', 'DH14', 'DH19', 'DH20', 'DH24', 'SameAsMainMode'],
} as const;

export const ruleWords = {
  mode: ['None', 'Tunnel', 'Transport'],
  profile: ['Any', 'Domain', 'Private', 'Public'],
  keyModule: ['Default', 'IKEv1', 'AuthIP', 'IKEv2'],
  security: ['None', 'Request', 'Require'],
} as const;

/** Inbound\outbound security (windows-facts 4). */
export const securityPairs = [
  'None\\None',
  'Request\\None',
  'Request\\Request',
  'Require\\Request',
  'Require\\Require',
];

export function isOneOf(words: readonly string[], word: string): boolean {
  return words.includes(word);
}

/** MS-FASP keeps the bar for its own separators; netsh takes "all" for every rule. */
export function displayNameIsGood(name: string): boolean {
  return name.length > 0 && name.length < 10_000 && !name.includes('|') && !/^all$/i.test(name);
}

/** `AESGCM256` goes with `AESGMAC256` and with nothing else. */
export function gcmHalvesMatch(encryption: string, integrity: string): boolean {
  const cipher = /^AESGCM([0-9]+)$/.exec(encryption)?.[1];
  const hash = /^AESGMAC([0-9]+)$/.exec(integrity)?.[1];
  return cipher === hash || (encryption === 'None' && hash !== undefined);
}

/** One method of `mmsecmethods` as the port writes it, `group:encryption-integrity`; null for what this version lacks. */
export function parseMainModeMethod(method: string, version: string): { group: string } | null {
  const groups = ['dhgroup1', 'dhgroup2', 'dhgroup14', 'ecdhp256', 'ecdhp384'];
  // netsh's help of Vista SP1 and 7 has no such word (windows-facts 5.1).
  if (atLeast(version, '6.2.0')) groups.push('dhgroup24');
  const parts = /^([a-z0-9]+):(3des|des|aes128|aes192|aes256)-(md5|sha1|sha256|sha384)$/.exec(
    method,
  );
  const group = parts?.[1];
  return group !== undefined && groups.includes(group) ? { group } : null;
}

function gcm() {
  return ['AESGCM128', 'AESGCM192', 'AESGCM256'] as const;
}

function gmac() {
  return ['AESGMAC128', 'AESGMAC192', 'AESGMAC256'] as const;
}
