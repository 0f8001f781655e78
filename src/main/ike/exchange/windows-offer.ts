// What the L2TP client that is built into Windows proposes in main mode (windows-facts 9).
import { fromHex, toHex } from '../codec/bytes.ts';
import type { AuthenticationMethod, Proposal } from '../codec/proposal.ts';
import { vendorId } from './vendor-ids.ts';

export interface MainModeOffer {
  readonly proposals: readonly Proposal[];
  readonly vendorIds: readonly Uint8Array[];
}

export type WindowsGeneration = 'vista' | '7' | '8andLater';

const lifeSeconds = 28_800;

/**
 * Windows 8 to 11. The first three and their order stand in a Libreswan log (nm-l2tp #169). All five, their order, the
 * order of the attributes, the vendor IDs and the size of 408 bytes agree with a first message that a public measuring
 * program replays as Windows' (with a PSK) and with coolsnowwolf/luci#150. That 11 sends the same is UNCONFIRMED.
 */
const windows8: readonly Omit<Proposal, 'authentication' | 'lifeSeconds'>[] = [
  { encryption: 'AES256', hash: 'SHA1', group: 20 },
  { encryption: 'AES128', hash: 'SHA1', group: 19 },
  { encryption: 'AES256', hash: 'SHA1', group: 14 },
  { encryption: '3DES', hash: 'SHA1', group: 14 },
  { encryption: '3DES', hash: 'SHA1', group: 2 },
];

/** Vista and 7: AES only together with ECP groups (seed 9.2, 11.2). The exact order is UNCONFIRMED. */
const vista: typeof windows8 = [
  { encryption: 'AES256', hash: 'SHA1', group: 20 },
  { encryption: 'AES128', hash: 'SHA1', group: 19 },
  { encryption: '3DES', hash: 'SHA1', group: 14 },
  { encryption: '3DES', hash: 'SHA1', group: 2 },
];

/** The version that "MS NT5 ISAKMPOAKLEY" carries, by windows-facts 9; 11 as 10 is UNCONFIRMED. */
const versions: Readonly<Record<WindowsGeneration, string>> = {
  vista: '00000005',
  '7': '00000007',
  '8andLater': '00000009',
};

/** @param version `major.minor.build` as in the facts */
export function windowsGeneration(version: string): WindowsGeneration {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 6 && minor === 0) return 'vista';
  if (major === 6 && minor === 1) return '7';
  return '8andLater';
}

export function windowsOffer(
  generation: WindowsGeneration,
  authentication: AuthenticationMethod,
): MainModeOffer {
  const list = generation === '8andLater' ? windows8 : vista;
  return {
    proposals: list.map((one) => ({ ...one, authentication, lifeSeconds })),
    vendorIds: windowsVendorIds(generation),
  };
}

/**
 * In Windows 8's order (see above). That Vista and 7 send the same eight with their own version is UNCONFIRMED.
 * FRAGMENTATION lets the server send a long message 6 in pieces, which we join. The notify INITIAL-CONTACT is never sent.
 */
export function windowsVendorIds(generation: WindowsGeneration): Uint8Array[] {
  return [
    `${vendorId.keyModules}00000001`,
    `${vendorId.microsoft}${versions[generation]}`,
    vendorId.rfc3947,
    vendorId.natTraversalDraft02,
    vendorId.fragmentation,
    vendorId.negotiationDiscovery,
    vendorId.initialContact,
    vendorId.cga,
  ].map(fromHex);
}

/**
 * For a check while a VPN to that server is up, or may be. Windows says Vid-Initial-Contact only where it has no main mode SA with
 * the server, which may then move it to another node of a cluster (MS-IKEE, Start of an IKE MM SA Negotiation).
 */
export function withoutInitialContact({ proposals, vendorIds }: MainModeOffer): MainModeOffer {
  return { proposals, vendorIds: vendorIds.filter((id) => toHex(id) !== vendorId.initialContact) };
}
