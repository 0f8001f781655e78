/** What can be said about a profile on a PC before any room speaks. */
import { canonicalRange } from '../net/address-range.ts';
import { isReachable } from '../net/special-blocks.ts';
import { isIpAddress } from '../profile/fields.ts';
import { byKind, isDialled } from '../profile/kind.ts';
import { overrides, type Profile } from '../profile/profile.ts';
import { namesResolved, serversOutsideVpn } from '../profile/rules/name-resolution.ts';
import type { Facts } from './facts.ts';
import type { Finding } from '../plan/step.ts';
import { verdictCodes, verdictFinding } from '../server-check/verdict.ts';
import { twoStageCode } from '../rooms/traits.ts';
import { atLeast } from '../port/windows-version.ts';

/** What a profile's plan says before any room does. */
export const generalCodes = [
  'profileExpired',
  'windowsBeforeVistaSp2',
  'serverNotResolved',
  'serverIsThisPc',
  'serverAddressOfNobody',
  'moduleLogging',
  ...verdictCodes,
  'nameServerOutsideVpn',
  'publicSuffix',
  twoStageCode,
] as const;
export type GeneralCode = (typeof generalCodes)[number];

export function generalFindings(profile: Profile, facts: Facts): Finding<GeneralCode>[] {
  const found: Finding<GeneralCode>[] = [];
  const say = (
    code: GeneralCode,
    severity: Finding['severity'],
    parameters: Finding['parameters'] = {},
  ) => found.push({ code, severity, room: null, parameters });
  if (profile.validUntil !== undefined && profile.validUntil <= facts.now) {
    say('profileExpired', 'block', { validUntil: profile.validUntil });
  }
  // Vista RTM and SP1 force AuthIP or drop packets of certificate rules (seed 10.1, 14.2): D4 refuses them.
  if (!atLeast(facts.host.windows, '6.0.6002')) {
    say('windowsBeforeVistaSp2', 'block', { windows: facts.host.windows });
  }
  if (facts.serverAddress === null) {
    say('serverNotResolved', isDialled[profile.kind] ? 'warning' : 'block', {
      server: profile.server.address,
    });
  }
  const code = whyNoServer(facts);
  if (code !== null) {
    // A name may stand for another address tomorrow, and what is dialled asks again; the rules of a tunnel keep the address.
    const mayMove = isDialled[profile.kind] && !isIpAddress(profile.server.address);
    const parameters = { server: profile.server.address, address: facts.serverAddress ?? '' };
    say(code, mayMove ? 'warning' : 'block', parameters);
  }
  const more = facts.host.serverAddresses.filter((each) => each !== facts.serverAddress);
  for (const address of more.filter((each) => !isReachable(each)))
    say('serverAddressOfNobody', 'warning', { server: profile.server.address, address });
  const l2tp = byKind(profile, { l2tp: (own) => own.l2tp, ipsec: () => null });
  if (l2tp !== null) {
    const servers = [...new Set(serversOutsideVpn(l2tp).map(({ address }) => address))];
    if (servers.length > 0) say('nameServerOutsideVpn', 'warning', { servers: servers.join(', ') });
    const suffixes = namesResolved(l2tp).map(({ suffix }) => suffix);
    if (overrides(profile, 'publicSuffix') && suffixes.length > 0)
      say('publicSuffix', 'warning', { suffixes: [...new Set(suffixes)].join(', ') });
  }
  if (facts.host.moduleLogging && facts.secretsGiven.length > 0) say('moduleLogging', 'warning');
  const server = verdictFinding(facts.serverVerdict);
  if (server !== null) say(server.code, server.severity);
  return found;
}

/** What a profile may not name is no server either where its name stands for it (F2, F3); null: it may be one. */
function whyNoServer({ serverAddress, host }: Facts): GeneralCode | null {
  if (serverAddress === null) return null;
  if (!isReachable(serverAddress)) return 'serverAddressOfNobody';
  const mine = host.network.addresses.map(({ address }) => canonicalRange(address));
  return mine.includes(canonicalRange(serverAddress)) ? 'serverIsThisPc' : null;
}
