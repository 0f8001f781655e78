/** What all rooms of pure IPsec agree on: names, endpoints, and which family of tools holds the rule. */
import * as z from 'zod';
import type { Facts } from '../../profile-plan/facts.ts';
import type { Afterwards } from '../../plan/step.ts';
import { atLeast, toolFamily } from '../../port/windows-version.ts';
import { byKind } from '../../profile/kind.ts';
import { guid } from '../../identity/guid.ts';
import type { IpsecProfile, Profile } from '../../profile/profile.ts';
import { ownDisplayName, ownName } from './own-name.ts';

/** D12: a GUID that is made from the profile's id and the thing's role. */
export const namedTarget = z.strictObject({ name: guid });
export type NamedTarget = z.infer<typeof namedTarget>;

export interface Tunnel {
  profile: IpsecProfile;
  /** `netsh`: Windows 6.0 and 6.1, one rule that holds everything (D4). */
  family: 'cmdlets' | 'netsh';
  /** Shown to people; after `rename` it is made from another name than the profile's. */
  displayName: string;
  /**
   * Null while the rule cannot be written: the server does not resolve, or (6.0) no route leads to it. `local` is
   * `anyAddress`, or the one address that the rule is for.
   */
  endpoints: { local: string; server: string } | null;
}

/** Null for profiles of another kind. */
export function tunnelOf(profile: Profile, facts: Facts): Tunnel | null {
  return byKind(profile, {
    l2tp: () => null,
    ipsec: (own) => {
      const local = isForOneAddress(own, facts) ? localEndpoint(own, facts) : anyAddress;
      const server = facts.serverAddress;
      return {
        profile: own,
        family: toolFamily(facts.host.windows),
        displayName: ownDisplayName(facts.connectionName),
        endpoints: local === null || server === null ? null : { local, server },
      };
    },
  });
}

/** The tunnel where the rule consists of sets and rules of their own; null elsewhere. */
export function modernTunnelOf(profile: Profile, facts: Facts): Tunnel | null {
  const tunnel = tunnelOf(profile, facts);
  return tunnel?.family === 'cmdlets' ? tunnel : null;
}

/** The tunnel where one netsh rule holds everything; null elsewhere. */
export function legacyTunnelOf(profile: Profile, facts: Facts): Tunnel | null {
  const tunnel = tunnelOf(profile, facts);
  return tunnel?.family === 'netsh' ? tunnel : null;
}

/** Name of the room in tunnel-guard.ts: a rule beside it is for one address on purpose. */
export const guardRoom = 'tunnelGuard';

/** The word of the cmdlets; netsh takes it in lower case. */
export const anyAddress = 'Any';

/**
 * D21: the rule holds for any address of this PC where Windows can say so (6.1 on, windows-facts 5.1), because an
 * address may change and a rule for the old one no longer matches.
 */
export function isForOneAddress({ ipsec }: IpsecProfile, { host }: Facts): boolean {
  return ipsec.localEndpoint !== 'automatic' || !atLeast(host.windows, '6.1.0');
}

/** The one address that the rule is for; null where it is for any, or where none is known. */
export function fixedEndpoint(profile: IpsecProfile, facts: Facts): string | null {
  return isForOneAddress(profile, facts) ? localEndpoint(profile, facts) : null;
}

/** Own address towards the server today, unless the profile names one. */
export function localEndpoint(profile: IpsecProfile, facts: Facts): string | null {
  const { localEndpoint: given } = profile.ipsec;
  return given === 'automatic' ? facts.host.addressTowardsServer : given;
}

/** Names of the things that one pure IPsec profile makes. */
export function tunnelNames(profileId: string) {
  return {
    mainModeCryptoSet: ownName(profileId, 'mainModeCryptoSet'),
    phase1AuthSet: ownName(profileId, 'phase1AuthSet'),
    quickModeCryptoSet: ownName(profileId, 'quickModeCryptoSet'),
    mainModeRule: ownName(profileId, 'mainModeRule'),
    ipsecRule: ownName(profileId, 'ipsecRule'),
    legacyTunnelRule: ownName(profileId, 'legacyTunnelRule'),
    tunnelGuard: ownName(profileId, 'tunnelGuard'),
  } as const;
}

export const oldAssociationsCode = 'oldAssociations';

/** D22: what was negotiated with this server before the change goes on living until it is deleted. */
export function deleteOldAssociations(
  profile: Profile,
  facts: Facts,
): Afterwards<typeof oldAssociationsCode>[] {
  if (tunnelOf(profile, facts) === null) return [];
  const peers = new Set(
    [facts.serverAddress, facts.recordedServerAddress].filter((peer) => peer !== null),
  );
  return [...peers].map((peer) => ({
    scope: 'machine',
    operation: { kind: 'securityAssociations.delete', peer },
    reason: { code: oldAssociationsCode, parameters: { peer }, source: null },
  }));
}

/** The cmdlets' words for the profile's PFS. */
export function pfsWord(pfs: IpsecProfile['ipsec']['quickMode']['pfs']): string {
  return { none: 'None', sameAsMainMode: 'SameAsMainMode' }[pfs as string] ?? pfs;
}

/** Quick-mode proposals with the lifetimes that stand once in the profile. */
export function quickModeProposals({ ipsec: { quickMode } }: IpsecProfile) {
  const { lifetimeMinutes, lifetimeKilobytes } = quickMode;
  return quickMode.proposals.map(({ encryption, integrity }) => ({
    encryption,
    integrity,
    lifetimeMinutes,
    lifetimeKilobytes,
  }));
}
