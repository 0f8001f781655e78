/** What a plan finds about pure IPsec, the firewall and the server: `code.` says what and why, `help.` what to do. */
export const findingsIpsec = {
  'code.ownAddressUnknown': 'This PC has no address on the way to the server.',
  'help.ownAddressUnknown': 'Connect to a network, or name the local endpoint in the profile.',
  'code.localEndpointNotOurs':
    'The profile names the local endpoint {endpoint}, which this PC does not have now.',
  'help.localEndpointNotOurs':
    'Check the address in the profile. While this PC has another one, the networks behind the VPN cannot be reached.',
  'code.tunnelVersionsDiffer': 'The endpoints differ in IP version: {own} and {other}.',
  'help.tunnelVersionsDiffer': 'Use IPv4 everywhere or IPv6 everywhere in the profile.',
  'code.tunnelBehindNat':
    'This PC ({own}) reaches the server ({server}) through NAT. Windows does not support a pure IPsec tunnel there ({article}).',
  'help.tunnelBehindNat':
    'Use an L2TP profile, give the PC a public address, or let the profile name the override behindNat.',
  'code.policyIgnoresLocalRules':
    'A Group Policy ({policy}) makes Windows ignore rules made on this PC.',
  'help.policyIgnoresLocalRules':
    'Ask whoever manages this PC to allow local rules or to roll the rule out.',
  'code.ruleNameTaken':
    'A rule named {displayName} ({name}) is on this PC already and is not ours.',
  'help.ruleNameTaken':
    'Remove it, choose --on-conflict rename, or let both stand with --on-conflict adopt.',
  'code.foreignRuleMatches':
    'Another rule, {displayName} ({name}), already covers the same traffic.',
  'help.foreignRuleMatches':
    'Check which of the two rules you want; Windows uses the more exact one.',
  'code.serverAddressMoved': 'The address of the server moved from {from} to {to}.',
  'help.serverAddressMoved': 'Apply the profile again, so that the rules have the new address.',
  'code.overlapOnLink':
    'The remote network {subnet} holds {address}, a network that this PC is in.',
  'help.overlapOnLink':
    'The PC would be cut off. Narrow the remote networks, or let the profile name overlapLocalNetwork.',
  'code.overlapGateway':
    'The remote network {subnet} holds {address}, the default gateway of this PC.',
  'help.overlapGateway':
    'The PC would be cut off. Narrow the remote networks, or let the profile name overlapLocalNetwork.',
  'code.overlapDnsServer': 'The remote network {subnet} holds {address}, a DNS server of this PC.',
  'help.overlapDnsServer':
    'Names would no longer be found. Narrow the remote networks, or let the profile name overlapLocalNetwork.',
  'code.overlapDhcpServer':
    'The remote network {subnet} holds {address}, the DHCP server of this PC.',
  'help.overlapDhcpServer':
    'The PC could lose its address. Narrow the remote networks, or let the profile name overlapLocalNetwork.',
  'code.overlapServer':
    'The remote network {subnet} holds {address}, the address of the VPN server itself.',
  'help.overlapServer':
    'The tunnel would have to run through itself. Narrow the remote networks, or let the profile name overlapLocalNetwork.',
  'code.overlapRemoteSession':
    'The remote network {subnet} contains {address}, which is connected to this PC: {port, select, 22 {SSH, port 22} 3389 {Remote Desktop, port 3389} 5985 {WinRM, port 5985} 5986 {WinRM, port 5986} other {port {port}}}.',
  'help.overlapRemoteSession':
    'That session would be cut off. Work at the PC itself and end the session, or let the profile name overlapLocalNetwork.',
  'code.allTrafficInTunnel':
    'The remote networks cover every address: all traffic would have to go through the tunnel.',
  'help.allTrafficInTunnel':
    'Narrow the remote networks, or let the profile name the override allTraffic.',
  'code.associationsNotYetSeen':
    'What was really negotiated is not yet seen, because no traffic went through the tunnel so far.',
  'help.associationsNotYetSeen': 'Send some traffic (for example a ping), then verify again.',
  'code.negotiatedOtherwise':
    '{mode, select, main {Phase 1} other {Phase 2}} was negotiated with other values than the profile allows: {encryption}, {integrity}.',
  'help.negotiatedOtherwise':
    'Check the proposals of the server and whether another rule answers first.',
  'code.pskInClear':
    'Windows keeps the PSK of a rule in clear: administrators of this PC can read it.',
  'help.pskInClear': 'A certificate is safer; ask your help desk for one.',
  'code.onlyFirstNamePinned':
    'Windows checks one server name only: {pinned}. Not accepted: {others}.',
  'help.onlyFirstNamePinned': 'Put the name that the server really has first in the profile.',
  'code.mainModeSetUnconfirmed':
    'Whether Windows uses these proposals is only known after the first traffic.',
  'help.mainModeSetUnconfirmed': 'Send some traffic, then verify.',
  'code.rulePaused':
    'The tunnel is paused: traffic to the networks behind the VPN leaves unprotected.',
  'help.rulePaused': 'Switch it on again with “roadwarrior resume”.',
  'code.goesInClearNow':
    'Traffic to {subnet} leaves unprotected now: the tunnel rule is for the address {from}, and this PC sends from {own}.',
  'help.goesInClearNow': 'Apply the profile again.',
  'code.guardHoldsNow':
    'Traffic to {subnet} does not go through the tunnel now: the tunnel rule is for the address {from}, and this PC sends from {own}. The rule that guards the tunnel blocks it.',
  'help.guardHoldsNow':
    'Give this PC the address {from} again, or use a profile that does not name the own address.',
  'code.matchingRuleNotSeen':
    'Which rule matches the traffic of this PC today could not be checked{why, select, notOnThisWindows {: this version of Windows cannot be asked} other {}}.',
  'help.matchingRuleNotSeen':
    'Check that the networks behind the VPN are reached only while the tunnel is on.',
  'code.ruleNotInForce':
    'The tunnel rule is there, but Windows does not use it: traffic to the networks behind the VPN leaves unprotected.',
  'help.ruleNotInForce':
    'Check that the firewall service runs and that no policy overrides local rules.',
  'code.mainModeLifetimeNotSet':
    'This Windows keeps its own lifetime of phase 1 (480 minutes); the profile asks for {minutes}.',
  'help.mainModeLifetimeNotSet': 'Nothing has to be done; the connection works.',
  'code.keyModuleNotSet': 'This Windows cannot be told to use IKEv1 only for one rule.',
  'help.keyModuleNotSet': 'Nothing has to be done; the authentication keeps AuthIP out.',
  'code.serverNameCannotBePinned':
    'This Windows cannot check the name of the server: any certificate of the same CA could play it.',
  'help.serverNameCannotBePinned':
    'Use Windows 8 or newer, or let the profile name skipNameCheck and say why.',
  'code.authorityNameUnproved':
    'The name of the CA {authority} holds a character that nobody has tried with Windows yet.',
  'help.authorityNameUnproved': 'Test the connection before you roll the profile out.',
  'code.vistaPfsWithCertificate': 'PFS does not work together with certificates on Windows Vista.',
  'help.vistaPfsWithCertificate': 'Use a newer Windows, or a profile without PFS.',
  'code.crlMustBeReachable':
    'With the strictest CRL check the lists of revoked certificates must be reachable without the VPN.',
  'help.crlMustBeReachable': 'Check that the CRL address is public, or use level 1.',
  'code.crlCheckLowered':
    'The CRL check of this PC is lowered from “{from, select, None {off} AttemptCrlCheck {refuse what is revoked} other {refuse what cannot be checked}}” to “{to, select, None {off} AttemptCrlCheck {refuse what is revoked} other {refuse what cannot be checked}}”.',
  'help.crlCheckLowered': 'Make sure that nobody else on this PC needs the stricter check.',
} as const;
