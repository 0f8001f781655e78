/** What stands in the way of a tunnel rule, whichever tools write it: NAT, IP versions, overlap, policy, remote session. */
import { isPrivateAddress } from '../../net/private-address.ts';
import { canonicalRange } from '../../net/address-range.ts';
import type { Facts } from '../../profile-plan/facts.ts';
import type { Finding, Parameters } from '../../plan/step.ts';
import type { Answers, Query, QueryOf } from '../../port/query.ts';
import { ipVersion } from '../../profile/fields.ts';
import { overrides, type IpsecProfile, type Profile } from '../../profile/profile.ts';
import { ownDisplayName } from './own-name.ts';
import { coversEverything, overlapAccepted, overlapCodes, overlapsOf } from './tunnel-overlap.ts';
import { cutOffCode, cutOffFindings } from './remote-session.ts';
import { fixedEndpoint, isForOneAddress, localEndpoint, tunnelNames, tunnelOf } from './tunnel.ts';

export const tunnelFindingCodes = [
  'ownAddressUnknown',
  'localEndpointNotOurs',
  'tunnelVersionsDiffer',
  'tunnelBehindNat',
  cutOffCode,
  'policyIgnoresLocalRules',
  'ruleNameTaken',
  'foreignRuleMatches',
  'serverAddressMoved',
  ...overlapCodes,
] as const;
type Code = (typeof tunnelFindingCodes)[number];

/** The questions whose answers `tunnelFindings` uses. */
export function tunnelQueries(profile: Profile, facts: Facts): Query[] {
  const tunnel = tunnelOf(profile, facts);
  return tunnel === null
    ? []
    : [{ kind: 'firewall.read' }, othersQuery(tunnel.profile, tunnel.displayName)];
}

/**
 * @param room the room whose rule it is
 * @param changes whether the plan writes the rule: only then can it cut somebody off
 */
export function tunnelFindings(
  profile: IpsecProfile,
  facts: Facts,
  answer: Answers,
  room: string,
  changes: boolean,
): Finding<Code>[] {
  const found: Finding<Code>[] = [];
  const say = (code: Code, severity: Finding['severity'], parameters: Parameters = {}) =>
    found.push({ code, severity, room, parameters });
  const own = localEndpoint(profile, facts);
  const server = facts.serverAddress;

  if (own === null && isForOneAddress(profile, facts)) say('ownAddressUnknown', 'block');
  endpointFindings(profile, facts, say);
  if (own !== null && server !== null) natFindings(profile, facts, own, server, say);
  const severity = overlapAccepted(profile) ? 'warning' : 'block';
  for (const { code, parameters } of overlapsOf(profile, facts)) {
    say(code, severity, parameters);
  }
  if (coversEverything(profile)) {
    say('allTrafficInTunnel', overrides(profile, 'allTraffic') ? 'warning' : 'block');
  }
  found.push(
    ...cutOffFindings(facts, room, changes),
    ...serverMoved(facts.recordedServerAddress, server, room),
  );
  const firewall = answer({ kind: 'firewall.read' });
  if (firewall?.ok === true) {
    // D18: a policy of the organisation makes Windows ignore every local rule.
    if (!firewall.value.localIpsecRulesAllowed) {
      say('policyIgnoresLocalRules', 'block', { policy: 'AllowLocalIPsecRules' });
    }
  }
  otherRules(profile, facts, answer, say);
  return found;
}

type Say = (code: Code, severity: Finding['severity'], parameters?: Parameters) => void;

/** By profile and by id the same. Null where an address is not known. */
export function serverMoved(from: string | null, to: string | null, room: string): Finding<Code>[] {
  if (from === null || to === null || from === to) return [];
  return [{ code: 'serverAddressMoved', severity: 'note', room, parameters: { from, to } }];
}

/** Windows takes one IP version for both endpoints and both sides of the traffic (windows-facts 5.1). */
function endpointFindings(profile: IpsecProfile, facts: Facts, say: Say): void {
  const own = fixedEndpoint(profile, facts);
  const ends = [own, facts.serverAddress, ...profile.ipsec.remoteSubnets].filter(
    (each) => each !== null,
  );
  const [one = ''] = ends;
  const other = ends.find((each) => ipVersion(each) !== ipVersion(one));
  if (other !== undefined) say('tunnelVersionsDiffer', 'block', { own: one, other });
  if (own === null) return;
  const mine = facts.host.network.addresses.map((each) => canonicalRange(each.address));
  if (!mine.includes(canonicalRange(own))) {
    say('localEndpointNotOurs', 'warning', { endpoint: own });
  }
}

/**
 * Seed 10.5: behind NAT, IKE ends with "IkeIsSaValidForTunnel failed with Windows error 87"; Microsoft calls it by
 * design (KB944335). Vista is proved; later versions are UNCONFIRMED, so a profile may override it.
 */
function natFindings(
  profile: IpsecProfile,
  facts: Facts,
  own: string,
  server: string,
  say: Say,
): void {
  const translated = isPrivateAddress(own) && !isPrivateAddress(server);
  const seen = facts.serverCheck?.clientBehindNat === true;
  if (!translated && !seen) return;
  say('tunnelBehindNat', overrides(profile, 'behindNat') ? 'warning' : 'block', {
    own,
    server,
    article: '944335',
  });
}

/** Our rules have GUID names (D12), so a rule of the same display name is never taken over: `adopt` lets both stand. */
function otherRules(profile: IpsecProfile, facts: Facts, answer: Answers, say: Say): void {
  const read = answer(othersQuery(profile, ownDisplayName(facts.connectionName)));
  if (read?.ok !== true) return;
  for (const other of read.value) {
    if (!isOtherRule(profile, other.name)) continue;
    const parameters = { name: other.name, displayName: other.displayName };
    if (other.why === 'matchesTraffic') say('foreignRuleMatches', 'warning', parameters);
    else say('ruleNameTaken', facts.onConflict === 'adopt' ? 'warning' : 'block', parameters);
  }
}

/** By its own name, a GUID: none of those that this profile makes (D12). */
export function isOtherRule({ id }: IpsecProfile, name: string): boolean {
  const names: string[] = Object.values(tunnelNames(id));
  return !names.includes(name.toLowerCase());
}

export function othersQuery(
  { ipsec }: IpsecProfile,
  displayName: string,
): QueryOf<'ipsecRule.others'> {
  return { kind: 'ipsecRule.others', displayName, addresses: ipsec.remoteSubnets };
}
