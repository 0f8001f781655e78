/** What a plan finds about pure IPsec, the firewall and the server: `code.` says what and why, `help.` what to do. */
export const findingsIpsec = {
  'code.ownAddressUnknown': 'This PC has no address on the route to the server.',
  'help.ownAddressUnknown':
    'Connect to a network, or add the local tunnel endpoint to the profile.',
  'code.localEndpointNotOurs':
    'The profile uses the local tunnel endpoint {endpoint}, which this PC doesn’t have now.',
  'help.localEndpointNotOurs':
    'Check the address in the profile. While this PC has another address, the networks behind the VPN can’t be reached.',
  'code.tunnelVersionsDiffer':
    'The tunnel endpoints have different IP versions: {own} and {other}.',
  'help.tunnelVersionsDiffer': 'Use only IPv4 or only IPv6 addresses in the profile.',
  'code.tunnelBehindNat':
    'This PC ({own}) reaches the server ({server}) through NAT. Windows doesn’t support an IPsec tunnel there (Microsoft article {article}).',
  'help.tunnelBehindNat':
    'Use an L2TP profile, give the PC a public address, or add the override behindNat to the profile.',
  'code.policyIgnoresLocalRules':
    'Group Policy ({policy}) makes Windows ignore connection security rules created on this PC.',
  'help.policyIgnoresLocalRules':
    'Ask your administrator to allow local rules, or to deploy the rule by Group Policy.',
  'code.ruleNameTaken':
    'A connection security rule named {displayName} already exists and was not created by Roadwarrior.',
  'help.ruleNameTaken':
    'Remove it, choose --on-conflict rename, or keep both with --on-conflict adopt.',
  'code.foreignRuleMatches':
    'Another connection security rule, {displayName}, already covers the same traffic.',
  'help.foreignRuleMatches':
    'Decide which of the two rules you need. Windows uses the more specific one.',
  'code.serverAddressMoved': 'The address of the server changed from {from} to {to}.',
  'help.serverAddressMoved': 'Apply the profile again to update the rules.',
  'code.overlapOnLink':
    'The remote network {subnet} includes {address}, a network that this PC is in.',
  'help.overlapOnLink':
    'It would cut this PC off. Use smaller remote networks, or add the override overlapLocalNetwork to the profile.',
  'code.overlapGateway':
    'The remote network {subnet} includes {address}, the default gateway of this PC.',
  'help.overlapGateway':
    'It would cut this PC off. Use smaller remote networks, or add the override overlapLocalNetwork to the profile.',
  'code.overlapDnsServer':
    'The remote network {subnet} includes {address}, a DNS server of this PC.',
  'help.overlapDnsServer':
    'This PC couldn’t look up names anymore. Use smaller remote networks, or add the override overlapLocalNetwork to the profile.',
  'code.overlapDhcpServer':
    'The remote network {subnet} includes {address}, the DHCP server of this PC.',
  'help.overlapDhcpServer':
    'This PC could lose its address. Use smaller remote networks, or add the override overlapLocalNetwork to the profile.',
  'code.overlapServer':
    'The remote network {subnet} includes {address}, the address of the VPN server itself.',
  'help.overlapServer':
    'The tunnel would have to run through itself. Use smaller remote networks, or add the override overlapLocalNetwork to the profile.',
  'code.overlapRemoteSession':
    'The remote network {subnet} includes {address}, which is connected to this PC: {port, select, 22 {SSH, port 22} 3389 {Remote Desktop, port 3389} 5985 {WinRM, port 5985} 5986 {WinRM, port 5986} other {port {port}}}.',
  'help.overlapRemoteSession':
    'That session would be disconnected. Work at the PC itself and end the session, or add the override overlapLocalNetwork to the profile.',
  'code.allTrafficInTunnel':
    'The remote networks include every address, so all traffic would have to go through the tunnel.',
  'help.allTrafficInTunnel':
    'Use smaller remote networks, or add the override allTraffic to the profile.',
  'code.associationsNotYetSeen':
    'The negotiated encryption isn’t known yet, because no traffic has gone through the tunnel.',
  'help.associationsNotYetSeen': 'Send some traffic (for example a ping), then verify again.',
  'code.negotiatedOtherwise':
    '{mode, select, main {Main mode} other {Quick mode}} was negotiated with values that the profile doesn’t allow: {encryption}, {integrity}.',
  'help.negotiatedOtherwise':
    'Check the proposals on the server, and whether another rule applies first.',
  'code.pskInClear':
    'Windows stores a rule’s PSK unencrypted: administrators of this PC can read it.',
  'help.pskInClear': 'A certificate is safer. Ask your help desk for one.',
  'code.onlyFirstNamePinned':
    'Windows checks only one server name: {pinned}. These names aren’t accepted: {others}.',
  'help.onlyFirstNamePinned': 'Put the name in the server’s certificate first in the profile.',
  'code.mainModeSetUnconfirmed':
    'Windows shows only after the first traffic whether it uses these proposals.',
  'help.mainModeSetUnconfirmed': 'Send some traffic, then verify.',
  'code.rulePaused':
    'The tunnel is paused: traffic to the networks behind the VPN is sent unprotected.',
  'help.rulePaused': 'Resume it with “roadwarrior resume”.',
  'code.goesInClearNow':
    'Traffic to {subnet} is sent unprotected now: the connection security rule is for the address {from}, but this PC uses {own}.',
  'help.goesInClearNow': 'Apply the profile again.',
  'code.guardHoldsNow':
    'Traffic to {subnet} doesn’t go through the tunnel now: the connection security rule is for the address {from}, but this PC uses {own}. A firewall rule blocks the traffic, so that it isn’t sent unprotected.',
  'help.guardHoldsNow':
    'Give this PC the address {from} again, or use a profile without a local tunnel endpoint.',
  'code.matchingRuleNotSeen':
    'It couldn’t be checked which rule applies to the traffic of this PC now{why, select, notOnThisWindows {: this version of Windows doesn’t show it} other {}}.',
  'help.matchingRuleNotSeen':
    'Check that the networks behind the VPN can be reached only while the tunnel is on.',
  'code.ruleNotInForce':
    'The connection security rule exists, but Windows isn’t using it: traffic to the networks behind the VPN is sent unprotected.',
  'help.ruleNotInForce':
    'Check that the firewall service is running and that no policy overrides local rules.',
  'code.mainModeLifetimeNotSet':
    'This version of Windows keeps its own main mode lifetime (480 minutes); the profile says {minutes}.',
  'help.mainModeLifetimeNotSet': 'You don’t need to do anything. The VPN works.',
  'code.keyModuleNotSet': 'This version of Windows can’t restrict a single rule to IKEv1.',
  'help.keyModuleNotSet':
    'You don’t need to do anything. The authentication settings exclude AuthIP.',
  'code.serverNameCannotBePinned':
    'This version of Windows can’t check the server name: any certificate from the same CA can impersonate the server.',
  'help.serverNameCannotBePinned':
    'Use Windows 8 or later, or add the override skipNameCheck and a reason to the profile.',
  'code.authorityNameUnproved':
    'The name of the CA {authority} contains a character that hasn’t been tested with Windows.',
  'help.authorityNameUnproved': 'Test the VPN before you deploy the profile.',
  'code.vistaPfsWithCertificate': 'PFS doesn’t work with certificates on Windows Vista.',
  'help.vistaPfsWithCertificate': 'Use a newer version of Windows, or a profile without PFS.',
  'code.crlMustBeReachable':
    'With the strictest revocation check, the certificate revocation lists must be reachable without the VPN.',
  'help.crlMustBeReachable':
    'Check that the address of the revocation list is public, or use level 1.',
  'code.crlCheckLowered':
    'Certificate revocation checking on this PC is lowered from “{from, select, None {off} AttemptCrlCheck {refuse revoked certificates} other {refuse certificates that can’t be checked}}” to “{to, select, None {off} AttemptCrlCheck {refuse revoked certificates} other {refuse certificates that can’t be checked}}”.',
  'help.crlCheckLowered': 'Make sure that nothing else on this PC needs the stricter check.',
} as const;
