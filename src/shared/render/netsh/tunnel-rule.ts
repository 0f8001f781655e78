/**
 * The tunnel rule of Windows 6.0 and 6.1: `netsh advfirewall consec add rule` (windows-facts 5.1, seed
 * 10.3 and 10.4.3). One rule holds endpoints, authentication and quick mode; main mode is global.
 */
import ipaddr from 'ipaddr.js';
import {
  command,
  isNetshText,
  nameProblem,
  type NetshArgument,
  type NetshCommand,
  type NetshProblem,
  type NetshVersion,
} from './netsh-version.ts';
import {
  espMethod,
  groupWords,
  type NetshGroup,
  quickModeProblem,
  type QuickModeProposal,
} from './proposal-words.ts';

export interface TunnelRule {
  name: string;
  /** This PC's own address; `any` is known from Windows 7 on (windows-facts 5.5). */
  localEndpoint: string;
  /** An address: netsh takes no names. */
  remoteEndpoint: string;
  /** Addresses or prefixes on our side; none = the local endpoint itself. */
  localAddresses: readonly string[];
  remoteSubnets: readonly string[];
  authentication:
    | { method: 'psk' }
    /** X.500 as Windows writes it: `C=NL, S=ST, O=TESTORG, CN=TESTCA`. */
    | { method: 'certificate'; authority: string };
  quickMode: readonly QuickModeProposal[];
  lifetimeMinutes: number;
  lifetimeKilobytes: number;
  pfs: 'none' | 'sameAsMainMode' | NetshGroup;
}

/** D15: both sides always require protection; the profile is any; AH and `default` are never offered. */
export function addTunnelRule(rule: TunnelRule, version: NetshVersion): NetshCommand {
  const minutes = rule.lifetimeMinutes;
  const kilobytes = rule.lifetimeKilobytes;
  const life = `+${String(minutes)}min+${String(kilobytes)}kb`;
  const methods = rule.quickMode.map((proposal) => espMethod(proposal) + life).join(',');
  const local = rule.localAddresses.length > 0 ? rule.localAddresses : [rule.localEndpoint];
  return command(
    [
      nameProblem(rule.name),
      ...endpointProblems(rule, local, version),
      authorityProblem(rule),
      rule.quickMode.length === 0 ? { code: 'netshNothingToOffer' } : undefined,
      ...rule.quickMode.map((proposal) => quickModeProblem(proposal, version)),
      within(minutes, 5, 2880) ? undefined : { code: 'netshRange', field: 'minutes' },
      within(kilobytes, 20_480, 2_147_483_647)
        ? undefined
        : { code: 'netshRange', field: 'kilobytes' },
    ],
    [
      ...['advfirewall', 'consec', 'add', 'rule', `name=${rule.name}`, 'enable=yes', 'profile=any'],
      'mode=tunnel',
      `localtunnelendpoint=${rule.localEndpoint}`,
      `remotetunnelendpoint=${rule.remoteEndpoint}`,
      `endpoint1=${local.join(',')}`,
      `endpoint2=${rule.remoteSubnets.join(',')}`,
      'action=requireinrequireout',
      ...authentication(rule),
      `qmsecmethods=${methods}`,
      `qmpfs=${pfsWord(rule.pfs)}`,
    ],
  );
}

/** Removes exactly this rule; a name that netsh would read as "all" is refused (D12). */
export function deleteTunnelRule(name: string): NetshCommand {
  const args = ['advfirewall', 'consec', 'delete', 'rule', `name=${name}`];
  return command([nameProblem(name)], args);
}

function authentication({ authentication: auth }: TunnelRule): NetshArgument[] {
  if (auth.method === 'psk') {
    return ['auth1=computerpsk', { parameter: 'auth1psk', secret: 'psk' }];
  }
  const ca = `auth1ca=${auth.authority} certmapping:no excludecaname:no`;
  return ['auth1=computercert', ca, 'auth1healthcert=no'];
}

/**
 * `|` separates several CAs from Windows 7 on; `word:` after a blank would be an option of auth1ca.
 * The quotes of an RDN value would have to become `\'` (windows-facts 5.3): refused with the rest.
 */
function authorityProblem({ authentication: auth }: TunnelRule): NetshProblem | undefined {
  if (auth.method === 'psk') return undefined;
  const plain = isNetshText(auth.authority) && !/\||\s[a-z0-9]+:/i.test(auth.authority);
  return plain && /(?:^|, )CN=/.test(auth.authority)
    ? undefined
    : { code: 'netshCharacter', field: 'authority' };
}

function endpointProblems(
  rule: TunnelRule,
  local: readonly string[],
  version: NetshVersion,
): (NetshProblem | undefined)[] {
  const isAny = rule.localEndpoint === 'any';
  const wildcard = isAny && version !== '6.1';
  const addresses = [
    ...(isAny ? [] : [{ field: 'localEndpoint' as const, text: rule.localEndpoint }]),
    { field: 'remoteEndpoint' as const, text: rule.remoteEndpoint },
  ];
  const ranges = [
    ...local
      .filter((text) => text !== 'any')
      .map((text) => ({ field: 'localAddress' as const, text })),
    ...rule.remoteSubnets.map((text) => ({ field: 'remoteAddress' as const, text })),
  ];
  const bad = [
    ...addresses.filter(({ text }) => !ipaddr.isValid(text) || !isStrict(text)),
    ...ranges.filter(({ text }) => !isRange(text)),
  ];
  const versions = new Set([...addresses, ...ranges].map(({ text }) => text.includes(':')));
  return [
    wildcard ? { code: 'netshNotOnThisVersion', word: 'localtunnelendpoint=any' } : undefined,
    rule.remoteSubnets.length === 0 ? { code: 'netshNothingToOffer' } : undefined,
    ...bad.map(({ field }) => ({ code: 'netshAddress' as const, field })),
    versions.size > 1 ? { code: 'netshMixedIpVersions' } : undefined,
  ];
}

/** Four decimal parts or hex groups, no zone, no octal: what every reader takes for the same address. */
function isStrict(text: string): boolean {
  return text.includes(':') ? !text.includes('%') : ipaddr.IPv4.isValidFourPartDecimal(text);
}

function isRange(text: string): boolean {
  const [address = ''] = text.split('/');
  return (
    isStrict(address) && (text.includes('/') ? ipaddr.isValidCIDR(text) : ipaddr.isValid(text))
  );
}

function pfsWord(pfs: TunnelRule['pfs']): string {
  if (pfs === 'none') return 'none';
  return pfs === 'sameAsMainMode' ? 'mainmode' : groupWords[pfs];
}

function within(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}
