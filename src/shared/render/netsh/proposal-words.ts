/**
 * Our words for ciphers, hashes and groups → netsh's. The order differs: `aes256-sha1` in main mode,
 * `sha1-aes256` inside esp (windows-facts 5.1). MD5 and DES have no word here: never written by us.
 */
import type { NetshProblem, NetshVersion } from './netsh-version.ts';

export type NetshGroup = 'DH2' | 'DH14' | 'DH19' | 'DH20';

export interface MainModeProposal {
  group: NetshGroup;
  encryption: 'DES3' | 'AES128' | 'AES192' | 'AES256';
  integrity: 'SHA1' | 'SHA256' | 'SHA384';
}

export interface QuickModeProposal {
  integrity: 'SHA1' | 'SHA256' | 'AESGMAC128' | 'AESGMAC192' | 'AESGMAC256';
  encryption: 'DES3' | 'AES128' | 'AES192' | 'AES256' | 'AESGCM128' | 'AESGCM192' | 'AESGCM256';
}

export const groupWords: Record<NetshGroup, string> = {
  DH2: 'dhgroup2',
  DH14: 'dhgroup14',
  DH19: 'ecdhp256',
  DH20: 'ecdhp384',
};

/** Whether netsh of 6.0 and 6.1 has a word of ours for it. */
export function isNetshGroup(word: string): word is NetshGroup {
  return Object.keys(groupWords).includes(word);
}

/** As above; the pair and the version are looked at apart. */
export function isNetshProposal<P extends { encryption: string; integrity: string }>(
  of: P,
): of is P & QuickModeProposal {
  return (
    /^(?:DES3|AES(?:GCM)?(?:128|192|256))$/.test(of.encryption) &&
    /^(?:SHA1|SHA256|AESGMAC(?:128|192|256))$/.test(of.integrity)
  );
}

/** `aes256-sha1` */
export function mainModePair({ encryption, integrity }: MainModeProposal): string {
  return `${cipher(encryption)}-${integrity.toLowerCase()}`;
}

/** `esp:sha1-aes256`; GCM stands in both halves (windows-facts 5.1). */
export function espMethod({ integrity, encryption }: QuickModeProposal): string {
  const word = cipher(encryption);
  return `esp:${isGcm(encryption) ? word : integrity.toLowerCase()}-${word}`;
}

/** SHA-2 and Suite B came with Vista SP1. */
export function mainModeProblem(
  proposal: MainModeProposal,
  version: NetshVersion,
): NetshProblem | undefined {
  return tooNew([proposal.integrity, proposal.group], version);
}

/** Also refuses GCM with another hash than its own GMAC. */
export function quickModeProblem(
  { integrity, encryption }: QuickModeProposal,
  version: NetshVersion,
): NetshProblem | undefined {
  const gmac = isGcm(encryption) ? encryption.replace('GCM', 'GMAC') : undefined;
  const paired = gmac === undefined ? !integrity.startsWith('AESGMAC') : integrity === gmac;
  if (!paired) return { code: 'netshPair', word: `${integrity}-${encryption}` };
  return tooNew([integrity, encryption], version);
}

function tooNew(words: readonly string[], version: NetshVersion): NetshProblem | undefined {
  const since = new Set(['SHA256', 'SHA384', 'DH19', 'DH20']);
  const word = words.find((each) => since.has(each) || /^AESG/.test(each));
  return version === '6.0.6000' && word !== undefined
    ? { code: 'netshNotOnThisVersion', word }
    : undefined;
}

function cipher(encryption: QuickModeProposal['encryption']): string {
  return encryption === 'DES3' ? '3des' : encryption.toLowerCase();
}

function isGcm(encryption: QuickModeProposal['encryption']): boolean {
  return encryption.startsWith('AESGCM');
}
