// The first message of the L2TP client that is built into Windows: its list (src/shared/offers), and what it says of itself.
import { fromHex, toHex } from '../codec/bytes.ts';
import type { AuthenticationMethod, Proposal } from '../../../shared/offers/proposal.ts';
import {
  windowsMainModeProposals,
  type WindowsGeneration,
} from '../../../shared/offers/windows-main-mode.ts';
import { vendorId } from './vendor-ids.ts';

export interface MainModeOffer {
  readonly proposals: readonly Proposal[];
  readonly vendorIds: readonly Uint8Array[];
}

/** The version that "MS NT5 ISAKMPOAKLEY" carries, by windows-facts 9; 11 as 10 is UNCONFIRMED. */
const versions: Readonly<Record<WindowsGeneration, string>> = {
  vista: '00000005',
  '7': '00000007',
  '8andLater': '00000009',
};

export function windowsOffer(
  generation: WindowsGeneration,
  authentication: AuthenticationMethod,
): MainModeOffer {
  return {
    proposals: windowsMainModeProposals(generation, authentication),
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
