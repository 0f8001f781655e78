/**
 * D16: a tunnel rule requires IPsec for everything between this PC and its remote subnets. If those hold an address
 * that the PC needs in clear, the rule cuts the PC off.
 */
import { overlaps } from '../../net/address-range.ts';
import type { Facts } from '../../profile-plan/facts.ts';
import type { Coded, Parameters } from '../../plan/step.ts';
import { overrides, type IpsecProfile } from '../../profile/profile.ts';
import { firstCoveringAll } from '../../profile/rules/address-space.ts';

export const overlapCodes = [
  'overlapOnLink',
  'overlapGateway',
  'overlapDnsServer',
  'overlapDhcpServer',
  'overlapServer',
  'overlapRemoteSession',
  'allTrafficInTunnel',
] as const;
type OverlapCode = (typeof overlapCodes)[number];

/**
 * Every address that the PC needs in clear and the remote subnets hold, with the subnet.
 *
 * The server's own address is treated like the others, so that `overlapLocalNetwork` lifts it: Windows exempts IKE
 * and the ESP of its own tunnels from the tunnel's filters (UNCONFIRMED), a site may well have its gateway inside the
 * subnet that it protects, and the worst case costs the way to that server, not to the PC.
 */
export function overlapsOf(profile: IpsecProfile, facts: Facts): Coded<OverlapCode>[] {
  const { network, remoteSessions } = facts.host;
  const needed: Needed[] = [
    ...network.addresses.map(({ address, prefixLength, interface: card }): Needed => {
      const onLink = `${address.split('%')[0] ?? ''}/${prefixLength}`;
      return ['overlapOnLink', onLink, card === '' ? {} : { interface: card }];
    }),
    ...plain('overlapGateway', network.gateways),
    ...plain('overlapDnsServer', network.dnsServers),
    ...plain('overlapDhcpServer', network.dhcpServers),
    ...plain('overlapServer', facts.serverAddress === null ? [] : [facts.serverAddress]),
    ...remoteSessions.map(({ address, port }): Needed => [
      'overlapRemoteSession',
      address,
      { port },
    ]),
  ];
  const found: Coded<OverlapCode>[] = [];
  for (const subnet of profile.ipsec.remoteSubnets) {
    for (const [code, address, more] of needed) {
      if (!overlaps(subnet, address)) continue;
      found.push({ code, parameters: { subnet, address, ...more } });
    }
  }
  return found;
}

/** The profile takes the risk: it names the overlap, or sends everything into the tunnel and says so. */
export function overlapAccepted(profile: IpsecProfile): boolean {
  return (
    overrides(profile, 'overlapLocalNetwork') ||
    (coversEverything(profile) && overrides(profile, 'allTraffic'))
  );
}

/** 0.0.0.0/0, ::/0, or prefixes that are the same together. */
export function coversEverything({ ipsec }: IpsecProfile): boolean {
  return firstCoveringAll(ipsec.remoteSubnets) !== undefined;
}

/** An address that is needed in clear, with what else names it. */
type Needed = [code: OverlapCode, address: string, more: Parameters];

function plain(code: OverlapCode, addresses: readonly string[]): Needed[] {
  return addresses.map((address) => [code, address, {}]);
}
