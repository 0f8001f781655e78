// Offers that are not Windows' own list: the profile's, the wide probe's, and the one that nobody takes.
import type { AuthenticationMethod, Encryption, Group, Hash, Proposal } from '../codec/proposal.ts';
import type { Ipsec } from '../../../shared/profile/ipsec.ts';
import type { CustomIpsecPolicy } from '../../../shared/profile/l2tp.ts';

const encryption = { DES3: '3DES', AES128: 'AES128', AES192: 'AES192', AES256: 'AES256' } as const;
const ipsecGroup = { DH2: 2, DH14: 14, DH19: 19, DH20: 20 } as const;
const l2tpGroup = { Group2: 2, Group14: 14, ECP256: 19, ECP384: 20 } as const;

const lifeSeconds = 28_800;

/** Pure IPsec: the profile's main mode proposals, best first. */
export function profileProposals(
  { mainMode }: Pick<Ipsec, 'mainMode'>,
  authentication: AuthenticationMethod,
): Proposal[] {
  return mainMode.proposals.map((one) => ({
    encryption: encryption[one.encryption],
    hash: one.integrity,
    group: ipsecGroup[one.group],
    authentication,
    lifeSeconds: mainMode.lifetimeMinutes * 60,
  }));
}

/** An L2TP connection with a policy of its own proposes exactly that (windows-facts 3). */
export function policyProposals(
  policy: CustomIpsecPolicy,
  authentication: AuthenticationMethod,
): Proposal[] {
  return [
    {
      encryption: encryption[policy.ikeEncryption],
      hash: policy.ikeIntegrity,
      group: l2tpGroup[policy.dhGroup],
      authentication,
      lifeSeconds,
    },
  ];
}

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
