/** What a tunnel's rule says of its two ends, the same for the cmdlets and for netsh. */
import { canonicalRange } from '../../net/address-range.ts';
import type { Facts } from '../../plan/facts.ts';
import type { Coded, Reason } from '../../plan/step.ts';

export interface TunnelEnds {
  localTunnelEndpoint: string;
  remoteTunnelEndpoint: string;
  localAddresses: string[];
  remoteAddresses: string[];
}

/** Why the rule is wanted, and what it may do to a person at the other end of a remote session (D16). */
export function reasonsOf(
  { localTunnelEndpoint: from, remoteTunnelEndpoint: to, remoteAddresses }: TunnelEnds,
  { host: { remoteSessionPeer: peer } }: Facts,
  source: string,
): { reasons: Reason[]; risks?: Coded[] } {
  const parameters = { from, to, subnets: remoteAddresses.join(' ') };
  const reasons = [{ code: 'ruleWanted', parameters, source }];
  if (peer === null) return { reasons };
  return { reasons, risks: [{ code: 'mayCutYouOff', parameters: { peer } }] };
}

/** Windows reads prefixes back with masks, and in an order of its own. */
export function comparableEnds(ends: TunnelEnds): TunnelEnds {
  return {
    localTunnelEndpoint: canonicalRange(ends.localTunnelEndpoint),
    remoteTunnelEndpoint: canonicalRange(ends.remoteTunnelEndpoint),
    localAddresses: ends.localAddresses.map(canonicalRange).sort(),
    remoteAddresses: ends.remoteAddresses.map(canonicalRange).sort(),
  };
}
