/** What a person should know of a profile before it is planned: a line each. */
import type { ProfileReview } from '../../shared/ipc/views.ts';
import { byKind, type Kind } from '../../shared/profile/kind.ts';
import type { IpsecProfile, L2tpProfile, Profile } from '../../shared/profile/profile.ts';
import { trialUserOf } from '../../shared/profile/trial-user.ts';
import type { Language } from '../../shared/text/languages.ts';
import { sayCode, type TextParameters } from '../../shared/text/text.ts';
import { isFullTunnel } from './picture.ts';

/** A closed list, so that the catalogs can be checked against it: `trait.…`. */
type TraitCode =
  | 'adds'
  | 'addsTunnel'
  | 'fullTunnel'
  | 'splitTunnel'
  | 'splitTunnelNoRoutes'
  | 'tunnelToNetworks'
  | 'remembersCredentials'
  | 'asksCredentials'
  | 'windowsCredentials'
  | 'certificateImported'
  | 'certificateOnThisPc'
  | 'authoritiesTrusted'
  | 'pskInProfile'
  | 'pskReadable'
  | 'serverNamesPinned'
  | 'namesThroughVpn'
  | 'dialsByItself'
  | 'pingAllowed'
  | 'crlCheck'
  | 'machineDefault'
  | 'idleDisconnect'
  | 'noIpv6';

type Trait = [code: TraitCode, parameters?: TextParameters];

export function traitsOf(profile: Profile, language: Language): ProfileReview['traits'] {
  const traits = [
    ...byKind(profile, { l2tp: l2tpTraits, ipsec: ipsecTraits }),
    ...authenticationTraits(profile),
    ...commonTraits(profile),
  ];
  return traits.map(([code, parameters]) => ({
    code,
    text: sayCode(language, 'trait', code, parameters),
  }));
}

function l2tpTraits({ name, l2tp }: L2tpProfile): Trait[] {
  const traits: Trait[] = [['adds', { name, who: l2tp.allUsers ? 'everyone' : 'you' }]];
  if (!l2tp.splitTunnel) traits.push(['fullTunnel']);
  else if (l2tp.routes.length === 0) traits.push(['splitTunnelNoRoutes']);
  else traits.push(['splitTunnel', { count: l2tp.routes.length }]);
  if (l2tp.useWindowsCredentials) traits.push(['windowsCredentials']);
  else traits.push([l2tp.rememberCredentials ? 'remembersCredentials' : 'asksCredentials']);
  const rules = l2tp.nameResolution;
  const suffixes = (kind: (typeof rules)[number]['kind']) =>
    rules.filter((each) => each.kind === kind).map(({ suffix }) => suffix);
  const machine = suffixes('machine');
  const dialling = suffixes('perConnection');
  if (machine.length > 0) traits.push(['namesThroughVpn', { names: machine.join(', ') }]);
  if (dialling.length > 0) traits.push(['dialsByItself', { names: dialling.join(', ') }]);
  if (l2tp.idleDisconnectSeconds > 0) {
    traits.push(['idleDisconnect', { minutes: Math.ceil(l2tp.idleDisconnectSeconds / 60) }]);
  }
  if (!l2tp.ipv6) traits.push(['noIpv6']);
  return traits;
}

function ipsecTraits(profile: IpsecProfile): Trait[] {
  const { ipsec, name } = profile;
  const traits: Trait[] = [
    ['addsTunnel', { name }],
    isFullTunnel(profile)
      ? ['fullTunnel']
      : ['tunnelToNetworks', { networks: ipsec.remoteSubnets.join(', ') }],
  ];
  if (ipsec.mainMode.machineDefault) traits.push(['machineDefault']);
  return traits;
}

/** D23: auth sets hold it in clear. */
const keepsPskInClear: Record<Kind, boolean> = { l2tp: false, ipsec: true };

function authenticationTraits({ authentication, kind, server }: Profile): Trait[] {
  const traits: Trait[] = [];
  if (authentication.method === 'psk') {
    if (authentication.psk !== undefined) traits.push(['pskInProfile']);
    if (keepsPskInClear[kind]) traits.push(['pskReadable']);
    return traits;
  }
  const { source, authorities } = authentication;
  traits.push([source.kind === 'onThisPc' ? 'certificateOnThisPc' : 'certificateImported']);
  if (authorities.length > 0) traits.push(['authoritiesTrusted', { count: authorities.length }]);
  if (server.certificateNames.length > 0) {
    traits.push(['serverNamesPinned', { names: server.certificateNames.join(', ') }]);
  }
  return traits;
}

function commonTraits({ allowPingFrom, crlCheck }: Profile): Trait[] {
  const traits: Trait[] = [];
  if (allowPingFrom.length > 0)
    traits.push(['pingAllowed', { networks: allowPingFrom.join(', ') }]);
  if (crlCheck !== undefined) traits.push(['crlCheck', { level: String(crlCheck) }]);
  return traits;
}

type WantCode =
  'credentials' | 'psk' | 'certificate' | 'certificatePassword' | 'administrator' | 'restart';

/** What a person should have at hand; the look at this PC may still find that some of it is there already. */
export function wantsOf(profile: Profile, language: Language): ProfileReview['wants'] {
  const { authentication, nat } = profile;
  const wants: [WantCode, TextParameters?][] = [];
  if (['typed', 'named'].includes(trialUserOf(profile))) wants.push(['credentials']);
  if (authentication.method === 'psk') {
    if (authentication.psk === undefined) wants.push(['psk']);
  } else if (authentication.source.kind !== 'onThisPc') {
    const { source } = authentication;
    if (source.kind === 'file') wants.push(['certificate', { file: source.file }]);
    if (source.password === undefined) wants.push(['certificatePassword']);
  }
  wants.push(['administrator']);
  if (nat !== 'none') wants.push(['restart']);
  return wants.map(([code, parameters]) => ({
    code,
    text: sayCode(language, 'want', code, parameters),
  }));
}
