/** What a tunnel's rule says of its two ends, the same for the cmdlets and for netsh. */
import { canonicalRange } from '../../net/address-range.ts';
import type { Facts } from '../../profile-plan/facts.ts';
import type { Coded, Reason } from '../../plan/step.ts';
import type { Recorded } from '../traits.ts';
import { cutOffRisks, type cutOffCode } from './remote-session.ts';
import { anyAddress, guardRoom } from './tunnel.ts';

export interface TunnelEnds {
  localTunnelEndpoint: string;
  remoteTunnelEndpoint: string;
  localAddresses: string[];
  remoteAddresses: string[];
}

/** Why a tunnel's rule is wanted. */
export const ruleReasonCodes = ['ruleWanted', 'ruleFollowsAddress'] as const;
type Code = (typeof ruleReasonCodes)[number];

/**
 * Why the rule is wanted, and what it may do to a person at the other end of a remote session (D16).
 * @param recorded what an earlier apply wrote; null: nothing
 */
export function reasonsOf(
  ends: TunnelEnds,
  recorded: TunnelEnds | null,
  facts: Facts,
): { reasons: Reason<Code>[]; risks: Coded<typeof cutOffCode>[] } {
  const { localTunnelEndpoint: from, remoteTunnelEndpoint: to, remoteAddresses } = ends;
  const subnets = remoteAddresses.join(' ');
  const reasons: Reason<Code>[] = [
    { code: 'ruleWanted', parameters: { from, to, subnets }, source: null },
  ];
  if (recorded !== null && isAny(ends) && !isAny(recorded)) {
    const parameters = { from: recorded.localTunnelEndpoint, subnets };
    reasons.push({ code: 'ruleFollowsAddress', parameters, source: null });
  }
  return { reasons, risks: cutOffRisks(facts) };
}

/**
 * What this version would write today for what a receipt has: an older one wrote the own address of its day without a
 * guard (D21), and the server may have moved. Nothing changes while its name does not resolve.
 */
export function endsOfToday<Ends extends TunnelEnds>(ours: Ends, recorded: Recorded): Ends {
  const { things, serverAddressNow } = recorded;
  if (serverAddressNow === null) return ours;
  const moved = { ...ours, remoteTunnelEndpoint: serverAddressNow };
  return things.some(({ room }) => room === guardRoom)
    ? moved
    : { ...moved, localTunnelEndpoint: anyAddress, localAddresses: [anyAddress] };
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

function isAny({ localTunnelEndpoint }: TunnelEnds): boolean {
  return localTunnelEndpoint.toLowerCase() === anyAddress.toLowerCase();
}
