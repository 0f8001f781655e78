/** Why a step is there, what it may do besides (risks), how it is undone, and what Windows must be restarted for. */
export const reasons = {
  'code.serviceNeeded': 'The VPN does not work while the service {service} is disabled.',
  'code.serviceMustRun': 'The VPN needs the service {service} to run.',
  'code.serviceNeedsRestart':
    'Windows starts the service {service} only with a restart; everything else comes after that.',
  'code.rootWanted': 'The certificates of this VPN are signed below {subject}.',
  'code.intermediateWanted': 'The chain of certificates needs {subject}.',
  'code.certificateWanted':
    'This PC proves itself to the server with the certificate {subject}, valid until {notAfter, date, day}.',
  'code.keptAsRecorded':
    'The certificate file is locked, so what an earlier run set up stays as it was recorded.',
  'code.natNotChecked':
    'Nobody has checked whether the server is behind NAT. The setting that works in both cases is used.',
  'code.natServerBehindNat':
    'The profile says that the server is behind NAT. Windows refuses such servers unless this value allows them.',
  'code.natServerSeenBehindNat':
    'NAT value 2, because the server is behind NAT (seen just now by the server check). Windows refuses such servers unless this value allows them.',
  'code.natPcNeverMoves':
    'The server is behind NAT, and the profile says that this PC never is, so the smaller value is enough.',
  'code.natRestart': 'Windows reads the NAT setting when it starts.',
  'code.ipsecMustNotBeProhibited':
    'A value in the registry switches off the IPsec part of L2TP. No L2TP/IPsec connection works with it.',
  'code.prohibitIpsecRestart': 'Windows reads the value ProhibitIpSec when it starts.',
  'code.weakCryptoNamed':
    'The profile asks for old, weak encryption, because its server knows nothing better.',
  'code.weakCryptoRestart': 'Windows reads the value AllowL2TPWeakCrypto when it starts.',
  'code.rasManRestart':
    'The service RasMan is restarted, so that it reads the changed values; that may already help before a restart of Windows.',
  'code.connectionWanted': 'The profile describes the VPN connection {name}.',
  'code.ipsecPolicyWanted':
    'The profile sets the proposals itself: IKE {ikeEncryption}/{ikeIntegrity}/{dhGroup}, ESP {espCipher}/{espAuthentication}, PFS: {pfs, select, None {none} SameAsMainMode {as in main mode} other {{pfs}}}.',
  'code.ipsecPolicyOfWindows': 'The profile leaves the proposals to Windows.',
  'code.routeWanted': 'Only these networks go through the VPN.',
  'code.keyServerName':
    'Says whether Windows checks the name and the usage in the certificate of the server ({key}={value}).',
  'code.keyIpv6': 'Says whether the connection carries IPv6 ({key}={value}).',
  'code.keyMetric': 'Sets which network card Windows prefers ({key}={value}).',
  'code.keyClassBasedRoute':
    'Says whether Windows adds a route for the whole class of the address it gets ({key}={value}).',
  'code.keyVpnCredentials':
    'Says whether the VPN password is used for file shares and the like ({key}={value}).',
  'code.keyIpv6DefaultRoute': 'Says whether all IPv6 goes through the VPN ({key}={value}).',
  'code.triggerDnsWanted': 'Names that end in {suffix} are looked up at {servers}.',
  'code.nrptRuleWanted': 'Names that end in {suffix} are looked up at {servers}.',
  'code.credentialsRemembered': 'The profile asks Windows to remember the password of {userName}.',
  'code.credentialsByHand':
    'This Windows has no command that remembers the password of {userName}: tick "remember" when you dial for the first time.',
  'code.pskTypedByHand':
    'Windows {windows} has no command that sets a PSK: open the properties of {name}, Security, Advanced, and type the PSK there.',
  'code.throughNatWanted':
    'The profile says: {nat, select, none {no NAT} server {the server is behind NAT} both {the server and this PC are behind NAT} other {nobody knows whether there is NAT}}. That needs the level {level}.',
  'code.mainModeWanted': 'Phase 1 may use: {proposals}.',
  'code.authenticationByPsk': 'This PC and the server prove themselves by a pre-shared key (PSK).',
  'code.authenticationByCertificate':
    'This PC and the server prove themselves by certificates of {authority}. {serverName, select, none {} other {The server has to be {serverName}.}}',
  'code.quickModeWanted':
    'Phase 2 may use: {proposals}; PFS: {pfs, select, None {none} SameAsMainMode {as in main mode} other {{pfs}}}.',
  'code.mainModeRuleWanted': 'These proposals and this authentication are for the server {server}.',
  'code.ruleWanted':
    'Traffic to {subnets} goes through a tunnel to {to} while this rule is in force. {from, select, Any {Paused, or with the firewall service off, it goes in clear.} other {The rule is for the address {from} of this PC only. Paused, or with the firewall service off, it goes in clear; from another address it is blocked by the rule that guards the tunnel.}}',
  'code.ruleFollowsAddress':
    'The rule so far is for the address {from} only. The address of this PC may change; the rule then no longer matches, and traffic to {subnets} leaves unprotected. From now on it is for any address of this PC.',
  'code.guardWanted':
    'The tunnel is for the address {own} of this PC only. This firewall rule keeps traffic to {subnets} from leaving unprotected when this PC has another address.',
  'code.mainModeDefaultNamed': 'The profile asks for these proposals for the whole PC.',
  'code.mainModeDefaultOnly': 'This Windows has only one list of proposals, for the whole PC.',
  'code.oldAssociations': 'Security associations with {peer} from before the change are ended.',
  'code.crlCheckWanted':
    'The profile sets how strictly revoked certificates are refused: {level, select, None {not at all} AttemptCrlCheck {when a list says that they are revoked} other {also when no list can be read}}.',
  'code.pingWanted': 'The profile lets {from} ping this PC.',
  'code.undo': 'It is given back, because the profile is undone.',
  'code.noLongerWanted': 'An earlier revision of the profile set it; this one no longer does.',

  'code.machineWide': 'This holds for the whole PC and for every VPN on it.',
  'code.weakensEveryL2tp': 'This lets every L2TP connection of this PC use weak encryption.',
  'code.addsRoot':
    'From now on this PC trusts every certificate below {subject} (SHA-256 {sha256}). Allowed names: {permitted, select, none {all} other {{permitted}}}; forbidden names: {excluded, select, none {none} other {{excluded}}}.',
  'code.guardCutsElsewhere':
    'While this PC has another address than {own}, nothing reaches {subnets}. On a network that is one of those, other devices and the router cannot be reached either.',
  'code.turnsFirewallOn':
    'This turns the Windows firewall on. Programs that wait for connections may no longer be reached.',
  'code.serverNameNotChecked':
    'Windows no longer checks that the certificate belongs to the server: any certificate of the same CA can impersonate the server.',
  'code.oneProposalOnly': 'Windows then offers this one proposal only; the server has to take it.',
  'code.dialsByItself': 'The VPN is dialled by itself when a name in {suffix} is asked for.',
  'code.nrptStaysWhenDown':
    'The rule stays while the VPN is disconnected. Windows then asks {servers} over whatever network this PC is on; a server that answers there does so unencrypted.',

  'code.undoServiceStart': 'The service gets its former start type back.',
  'code.undoServiceRunning':
    'A service that was started is stopped again when no profile needs it any more.',
  'code.undoCertificateAuthority': 'The certificate is removed when no profile needs it any more.',
  'code.undoCertificateKey': 'The certificate and its private key are deleted.',
  'code.undoRegistryValue': 'The value that stood there comes back, or its absence.',
  'code.undoConnection':
    'A new connection is removed; a changed one gets its former settings back.',
  'code.undoIpsecPolicy': 'The former IPsec policy comes back.',
  'code.undoRoute': 'The former routes come back.',
  'code.undoPhonebookKey': 'The former settings come back.',
  'code.undoTriggerDns': 'The suffix no longer dials the VPN.',
  'code.undoNrptRule': 'The rule is removed.',
  'code.undoCredentials': 'The user name and password are forgotten.',
  'code.undoWithConnection': 'It goes with the connection.',
  'code.undoFirewallSetting': 'The former setting comes back when no profile needs this one.',
  'code.undoOwnSet': 'Our set is removed, by its own name.',
  'code.undoOwnRule': 'Our rule is removed, by its own name.',
  'code.undoMainModeDefault': 'The former proposals come back, or those of Windows.',

  'code.entryNotKept': 'What stands there now is of no use to anyone, so it is not kept.',
  'code.entryRemainsGone':
    'Somebody had damaged or copied the entry since. What was left of it is gone, copies too.',
  'code.entryTwiceLeft':
    'Two different entries have this name now, and nobody can say which of them this profile made.',
  'code.entryWreckedLeft':
    'The entry was there before this profile, and somebody has damaged or copied it since.',
  'code.pskNotReadable': 'Windows never shows a PSK, so the former one cannot be put back.',
  'code.rulePskNotKept': 'The former PSK of the rule is not kept, so it cannot be put back.',
  'code.passwordNotReadable':
    'Windows never shows a password, so the former one cannot be put back.',
  'code.privateKeyGone': 'A private key that was deleted cannot be put back.',
  'code.registryTypeNotKept':
    'A value of another type stood there, and only numbers and texts can be put back.',
  'code.secretRewritten':
    'The secret was written over the one that stood there, which Windows never shows.',
  'code.byHand': 'A person has to do this.',
} as const;
