/** Which of the addresses of a server's name is meant: one rule for both sides of a plan and for the server check. */
import ipaddr from 'ipaddr.js';
import { byKind } from '../profile/kind.ts';
import { ipVersion, isIpAddress } from '../profile/fields.ts';
import type { Profile } from '../profile/profile.ts';

/**
 * A recorded address stays as long as the name still has it, so that a round-robin name is no drift. A tunnel's endpoint is of the
 * family of its subnets.
 * @param resolved addresses of the profile's name
 * @param recorded the address that the applied profile uses; null: none
 * @returns null where no address fits
 */
export function serverAddressOf(
  profile: Profile,
  resolved: readonly string[],
  recorded: string | null,
): string | null {
  const { address } = profile.server;
  if (isIpAddress(address)) return ipaddr.parse(address).toString();
  const literals = byKind(profile, {
    l2tp: () => [],
    ipsec: ({ ipsec }) => [...ipsec.remoteSubnets, ipsec.localEndpoint],
  });
  const versions = literals.filter((each) => each !== 'automatic').map(ipVersion);
  return chosen(resolved, versions, recorded);
}

/**
 * The same for what a receipt has, where the profile is not at hand. Its rules were made for the recorded address, so they
 * need one of its family.
 * @param name as the receipt has it; null: an older version did not record it, so nobody can say that the server moved
 */
export function recordedServerNow(
  name: string | null,
  resolved: readonly string[],
  recorded: string | null,
): string | null {
  if (name === null || recorded === null) return recorded;
  return isIpAddress(name) ? recorded : chosen(resolved, [ipVersion(recorded)], recorded);
}

function chosen(
  resolved: readonly string[],
  versions: readonly (4 | 6)[],
  recorded: string | null,
): string | null {
  const usable = resolved.filter(
    (each) => versions.length === 0 || versions.includes(ipVersion(each)),
  );
  if (recorded !== null && usable.includes(recorded)) return recorded;
  return usable[0] ?? null;
}
