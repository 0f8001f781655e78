/** Which of the addresses of a server's name is meant: one rule for both sides of a plan and for the server check. */
import ipaddr from 'ipaddr.js';
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
  const literals =
    profile.kind === 'ipsec' ? [...profile.ipsec.remoteSubnets, profile.ipsec.localEndpoint] : [];
  const versions = new Set(literals.filter((each) => each !== 'automatic').map(ipVersion));
  const usable = resolved.filter((each) => versions.size === 0 || versions.has(ipVersion(each)));
  if (recorded !== null && usable.includes(recorded)) return recorded;
  return usable[0] ?? null;
}
