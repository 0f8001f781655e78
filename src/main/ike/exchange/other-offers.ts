// Offers of our own questions, which Windows would never make: the wide one, and the one that nobody takes.
import {
  phase1LifeSeconds as lifeSeconds,
  type AuthenticationMethod,
  type Encryption,
  type Group,
  type Hash,
  type Proposal,
} from '../../../shared/offers/proposal.ts';

const wideCiphers: readonly Encryption[] = ['AES256', 'AES128', '3DES'];
const wideHashes: readonly Hash[] = ['SHA256', 'SHA1'];
const wideGroups: readonly Group[] = [20, 19, 14, 5, 2];

/**
 * Everything usual at once, strongest group first: what the server takes of it tells what it wants.
 * 35 transforms (the last five: what careful and what very old servers want): with one or two vendor IDs the message still fits an Ethernet frame. IP fragments, which some firewalls
 * drop, would make silence say nothing. A test holds the size.
 */
export function wideProposals(authentication: AuthenticationMethod): Proposal[] {
  const usual = wideGroups.flatMap((group) =>
    wideCiphers.flatMap((cipher) =>
      wideHashes.map((hash) => ({ encryption: cipher, hash, group, authentication, lifeSeconds })),
    ),
  );
  const rare: readonly Omit<Proposal, 'authentication' | 'lifeSeconds'>[] = [
    { encryption: 'AES256', hash: 'SHA384', group: 20 },
    { encryption: 'AES256', hash: 'SHA512', group: 16 },
    { encryption: 'AES256', hash: 'SHA256', group: 16 },
    { encryption: 'AES256', hash: 'SHA256', group: 15 },
    { encryption: '3DES', hash: 'SHA1', group: 1 },
  ];
  return [...usual, ...rare.map((one) => ({ ...one, authentication, lifeSeconds }))];
}

/**
 * For "is anybody there?": single DES, which no server of this century takes. A server that answers NO_PROPOSAL_CHOSEN
 * keeps no half-open handshake, so the question costs nothing.
 */
export const hopelessProposals: readonly Proposal[] = [
  { encryption: 'DES', hash: 'MD5', group: 1, authentication: 'psk', lifeSeconds },
];
