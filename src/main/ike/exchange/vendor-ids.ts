// Vendor IDs that we send or know by name.
import { toHex } from '../codec/bytes.ts';

/** windows-facts 9; the hashes are of the quoted texts. */
export const vendorId = {
  /** "RFC 3947" */
  rfc3947: '4a131c81070358455c5728f20e95452f',
  /** "draft-ietf-ipsec-nat-t-ike-02\n", as Windows and most others send it */
  natTraversalDraft02: '90cb80913ebb696e086381b5ec427b1f',
  /** "draft-ietf-ipsec-nat-t-ike-02" */
  natTraversalDraft02Plain: 'cd60464335df21f87cfdb2fc68b6a448',
  /** "FRAGMENTATION" */
  fragmentation: '4048b7d56ebce88525e7de7f00d6c2d3',
  /** "MS NT5 ISAKMPOAKLEY", then four bytes of version */
  microsoft: '1e2b516905991c7d7c96fcbfb587e461',
  /** Key modules, then 0 = IKE, 1 = AuthIP, 2 = IKEv2. Known from captures only. */
  keyModules: '01528bbbc00696121849ab9a1c5b2a51',
  /** "MS-Negotiation Discovery Capable" */
  negotiationDiscovery: 'fb1de3cdf341b7ea16b7e5be0855f120',
  /** "Vid-Initial-Contact": this PC has no main mode SA with the server (MS-IKEE, Start of an IKE MM SA Negotiation) */
  initialContact: '26244d38eddb61b3172a36e3d0cfb819',
  /** "IKE CGA version 1" */
  cga: 'e3a5966a76379fe707228231e5ce8652',
} as const;

/** By the beginning of the hex: some carry a version after the hash. */
const names: readonly (readonly [string, string])[] = [
  [vendorId.rfc3947, 'RFC 3947 NAT-T'],
  [vendorId.natTraversalDraft02, 'NAT-T draft-02\\n'],
  [vendorId.natTraversalDraft02Plain, 'NAT-T draft-02'],
  ['7d9419a65310ca6f2c179d9215529d56', 'NAT-T draft-03'],
  ['4485152d18b6bbcd0be8a8469579ddcc', 'NAT-T draft-00'],
  [vendorId.fragmentation, 'IKE fragmentation'],
  ['afcad71368a1f1c96b8696fc7757', 'Dead Peer Detection'],
  ['09002689dfd6b712', 'XAUTH'],
  ['12f5f28c457168a9702d9fe274cc', 'Cisco Unity'],
  ['882fe56d6fd20dbc2251613b2ebe5beb', 'strongSwan'],
  [`${vendorId.microsoft}00000009`, 'Windows 8 or later'],
  [`${vendorId.microsoft}00000008`, 'Windows Server 2008 R2'],
  [`${vendorId.microsoft}00000007`, 'Windows 7'],
  [`${vendorId.microsoft}00000006`, 'Windows Server 2008'],
  [`${vendorId.microsoft}00000005`, 'Windows Vista'],
  [vendorId.microsoft, 'Windows'],
  [vendorId.keyModules, 'Microsoft key modules'],
  [vendorId.negotiationDiscovery, 'MS-Negotiation Discovery Capable'],
  [vendorId.initialContact, 'Vid-Initial-Contact'],
  [vendorId.cga, 'IKE CGA version 1'],
  // Libreswan and Openswan: "OE" and base64-like characters after it, different in every release.
  ['4f45', 'Libreswan or Openswan'],
];

/** @param hex lower case */
export function vendorIdName(hex: string): string | null {
  return names.find(([start]) => hex.startsWith(start))?.[1] ?? null;
}

/** @returns which NAT traversal both sides name, the RFC first (RFC 3947 section 3.1) */
export function agreedNatTraversal(
  sent: readonly Uint8Array[],
  received: readonly Uint8Array[],
): 'rfc3947' | 'draft02' | 'none' {
  const ours = new Set(sent.map(toHex));
  const theirs = new Set(received.map(toHex));
  const drafts = [vendorId.natTraversalDraft02, vendorId.natTraversalDraft02Plain];
  if (ours.has(vendorId.rfc3947) && theirs.has(vendorId.rfc3947)) return 'rfc3947';
  if (drafts.some((id) => ours.has(id)) && drafts.some((id) => theirs.has(id))) return 'draft02';
  return 'none';
}

/** Windows' own is the hash alone; some carry flags behind it. */
export function bothFragment(
  sent: readonly Uint8Array[],
  received: readonly Uint8Array[],
): boolean {
  const says = (ids: readonly Uint8Array[]) =>
    ids.some((id) => toHex(id).startsWith(vendorId.fragmentation));
  return says(sent) && says(received);
}
