/** Why a step is there, what it may do besides (risks), how it is undone, and what Windows must be restarted for. */
export const reasons = {
  'code.serviceNeeded': 'The VPN doesn’t work while the service {service} is disabled.',
  'code.serviceMustRun': 'The VPN needs the service {service}.',
  'code.serviceNeedsRestart':
    'Windows starts the service {service} only when it restarts; everything else comes after that.',
  'code.rootWanted': 'The certificates of this VPN are issued under {subject}.',
  'code.intermediateWanted': 'The certificate chain needs {subject}.',
  'code.certificateWanted':
    'This PC authenticates with the certificate {subject}, valid until {notAfter, date, day}.',
  'code.keptAsRecorded':
    'The certificate file is locked, so what was set up earlier stays as it is.',
  'code.natNotChecked':
    'It isn’t known whether the server is behind NAT, so the setting that works either way is used.',
  'code.natServerBehindNat':
    'The profile says the server is behind NAT. Windows refuses such servers unless this value allows them.',
  'code.natServerSeenBehindNat':
    'The server check found that the server is behind NAT. Windows refuses such servers unless this value is 2.',
  'code.natPcNeverMoves':
    'The server is behind NAT. The profile says this PC never is, so the lower value is enough.',
  'code.natRestart': 'Windows reads the NAT setting when it starts.',
  'code.ipsecMustNotBeProhibited':
    'A registry value turns off IPsec for L2TP. No L2TP/IPsec connection works while it is set.',
  'code.prohibitIpsecRestart': 'Windows reads the value ProhibitIpSec when it starts.',
  'code.weakCryptoNamed':
    'The profile uses outdated, weak encryption, because the server supports nothing better.',
  'code.weakCryptoRestart': 'Windows reads the value AllowL2TPWeakCrypto when it starts.',
  'code.rasManRestart':
    'Remote Access Connection Manager (RasMan) is restarted so that it reads the new values. That may be enough until you restart Windows.',
  'code.connectionWanted': 'The profile describes the VPN connection {name}.',
  'code.ipsecPolicyWanted':
    'The profile sets its own proposals: IKE {ikeEncryption}/{ikeIntegrity}/{dhGroup}, ESP {espCipher}/{espAuthentication}, PFS: {pfs, select, None {none} SameAsMainMode {as in main mode} other {{pfs}}}.',
  'code.ipsecPolicyOfWindows': 'The profile uses the Windows default proposals.',
  'code.routeWanted': 'Only traffic to these networks goes through the VPN.',
  'code.keyServerName':
    'Sets whether Windows checks the name and usage in the server’s certificate.',
  'code.keyIpv6': 'Sets whether the connection carries IPv6.',
  'code.keyMetric': 'Sets the interface metric, which decides the network adapter Windows prefers.',
  'code.keyClassBasedRoute':
    'Sets whether Windows adds a route for the address class of the VPN address.',
  'code.keyVpnCredentials': 'Sets whether the VPN sign-in info is also used for file shares.',
  'code.keyIpv6DefaultRoute': 'Sets whether all IPv6 traffic goes through the VPN.',
  'code.triggerDnsWanted': 'Names that end in {suffix} are looked up at {servers}.',
  'code.nrptRuleWanted': 'Names that end in {suffix} are looked up at {servers}.',
  'code.credentialsRemembered': 'With this profile, Windows remembers the password of {userName}.',
  'code.credentialsByHand':
    'This version of Windows has no command to remember the password of {userName}. Choose to remember it when you connect for the first time.',
  'code.pskTypedByHand':
    'This version of Windows has no command to set a PSK. Open the properties of {name}, then “Security”, “Advanced”, and enter the PSK there.',
  'code.throughNatWanted':
    'The profile says: {nat, select, none {no NAT} server {the server is behind NAT} both {the server and this PC are behind NAT} other {it isn’t known whether there is NAT}}. This needs the level {level}.',
  'code.mainModeWanted': 'Phase 1 uses: {proposals}.',
  'code.authenticationByPsk': 'This PC and the server authenticate with a pre-shared key (PSK).',
  'code.authenticationByCertificate':
    'This PC and the server authenticate with certificates from {authority}. {serverName, select, none {} other {The server must identify itself as {serverName}.}}',
  'code.quickModeWanted':
    'Phase 2 uses: {proposals}; PFS: {pfs, select, None {none} SameAsMainMode {as in main mode} other {{pfs}}}.',
  'code.mainModeRuleWanted':
    'These proposals and this authentication method are for the server {server}.',
  'code.ruleWanted':
    'While this rule is active, traffic to {subnets} goes through a tunnel to {to}. {from, select, Any {If the rule is paused or the firewall service is off, the traffic is unencrypted.} other {The rule applies only to the address {from} of this PC. If the rule is paused or the firewall service is off, the traffic is unencrypted; from another address, it is blocked by the rule that protects the tunnel’s networks.}}',
  'code.ruleFollowsAddress':
    'The current rule applies only to the address {from}. If this PC’s address changes, the rule no longer matches, and traffic to {subnets} is unprotected. The new rule applies to any address of this PC.',
  'code.guardWanted':
    'The tunnel is only for the address {own} of this PC. This firewall rule blocks unprotected traffic to {subnets} when this PC has another address.',
  'code.mainModeDefaultNamed':
    'The profile sets these proposals for every IPsec connection on this PC.',
  'code.mainModeDefaultOnly':
    'This version of Windows has only one list of proposals, for every IPsec connection on this PC.',
  'code.oldAssociations': 'Security associations with {peer} from before the change are deleted.',
  'code.crlCheckWanted':
    'The profile sets how strictly revoked certificates are rejected: {level, select, None {not at all} AttemptCrlCheck {if a revocation list says they are revoked} other {also if no revocation list can be read}}.',
  'code.pingWanted': 'The profile allows {from} to ping this PC.',
  'code.undo': 'The profile is undone, so the previous setting is restored.',
  'code.noLongerWanted': 'An earlier revision of the profile set it; this revision doesn’t.',

  'code.machineWide': 'Affects all users and every VPN on this PC.',
  'code.weakensEveryL2tp': 'Allows weak encryption for every L2TP connection on this PC.',
  'code.addsRoot':
    'This PC will trust every certificate issued under {subject} (SHA-256 {sha256}). Allowed names: {permitted, select, none {all} other {{permitted}}}; forbidden names: {excluded, select, none {none} other {{excluded}}}.',
  'code.guardCutsElsewhere':
    'While this PC has an address other than {own}, it can’t reach {subnets}. If it is in one of those networks, it can’t reach other devices or the router there either.',
  'code.turnsFirewallOn':
    'Turns on the Windows firewall. Programs that wait for incoming connections may become unreachable.',
  'code.serverNameNotChecked':
    'Windows no longer checks the server’s name: any certificate from the same CA can impersonate the server.',
  'code.oneProposalOnly': 'Windows then offers only this proposal. The server must accept it.',
  'code.dialsByItself': 'Windows connects automatically when a name in {suffix} is looked up.',
  'code.nrptStaysWhenDown':
    'The rule stays active while the VPN is disconnected. Windows then asks {servers} over the network this PC is on; any answer from there is unencrypted.',

  'code.undoServiceStart': 'The previous startup type is restored.',
  'code.undoServiceRunning':
    'A service that was started is stopped again once no profile needs it.',
  'code.undoCertificateAuthority': 'The certificate is removed once no profile needs it.',
  'code.undoCertificateKey': 'The certificate and its private key are deleted.',
  'code.undoRegistryValue': 'The previous value is restored, or deleted if there was none.',
  'code.undoConnection':
    'A new connection is removed; the previous settings of a changed one are restored.',
  'code.undoIpsecPolicy': 'The previous IPsec policy is restored.',
  'code.undoRoute': 'The previous routes are restored.',
  'code.undoPhonebookKey': 'The previous settings are restored.',
  'code.undoTriggerDns': 'The DNS suffix no longer connects the VPN.',
  'code.undoNrptRule': 'The rule is removed.',
  'code.undoCredentials': 'The saved user name and password are removed.',
  'code.undoWithConnection': 'It is removed with the connection.',
  'code.undoFirewallSetting': 'The previous setting is restored once no profile needs this one.',
  'code.undoOwnSet': 'The proposals or authentication settings are removed.',
  'code.undoOwnRule': 'The rule is removed.',
  'code.undoMainModeDefault': 'The previous proposals are restored, or the Windows defaults.',

  'code.entryNotKept': 'The present entry can’t be used, so it isn’t kept.',
  'code.entryRemainsGone':
    'The entry was damaged or copied after setup. What was left of it is removed, including copies.',
  'code.entryTwiceLeft':
    'Two different entries now have this name, and it isn’t known which of them this profile created.',
  'code.entryWreckedLeft':
    'The entry existed before this profile and was damaged or copied after setup.',
  'code.pskNotReadable': 'Windows never shows a saved PSK, so the old one can’t be restored.',
  'code.rulePskNotKept': 'The rule’s old PSK isn’t kept, so it can’t be restored.',
  'code.passwordNotReadable':
    'Windows never shows a saved password, so the old one can’t be restored.',
  'code.privateKeyGone': 'A deleted private key can’t be restored.',
  'code.registryTypeNotKept':
    'The previous value had another type, and only numbers and text can be restored.',
  'code.secretRewritten': 'The new secret replaced the old one, which Windows never shows.',
  'code.byHand': 'You have to do this yourself.',
} as const;
