/** What a plan finds about this PC, the connection and the certificates: `code.` says what and why, `help.` what to do. */
export const findingsPc = {
  'code.profileExpired': 'The profile was valid until {validUntil, date, day}.',
  'help.profileExpired': 'Ask your help desk for a newer profile.',
  'code.windowsBeforeVistaSp2':
    'Windows {windows} is older than Vista Service Pack 2, and its IPsec is broken for this use.',
  'help.windowsBeforeVistaSp2': 'Install Service Pack 2, or use a newer Windows.',
  'code.serverNotResolved': 'This PC does not find an address for the server {server}.',
  'help.serverNotResolved':
    'Check the network connection and the name of the server in the profile.',
  'code.serverIsThisPc': 'The server’s address {address} is this PC’s own.',
  'help.serverIsThisPc':
    'Check the name or address of the server in the profile, and what this PC’s hosts file says.',
  'code.serverAddressOfNobody':
    'The name {server} stands for {address}, and no other computer has that address.',
  'help.serverAddressOfNobody':
    'Check the server name in the profile. A filter for advertisements or the hosts file of this PC may block it.',
  'code.serverCheckProblem':
    'The server check found a problem. Until it is solved, this VPN is not expected to connect.',
  'help.serverCheckProblem': 'Check the server again once it is solved.',
  'code.serverCheckSilent': 'The server did not answer the server check. This VPN may not connect.',
  'help.serverCheckSilent': 'Check the server again, from another network too.',
  'code.serverCheckNotAsked':
    'The server check could not ask everything, so it is not known whether this VPN connects.',
  'help.serverCheckNotAsked': 'Check the server again.',
  'code.serverCheckSkipped':
    'The server was not checked, so it is not known whether this VPN connects.',
  'help.serverCheckSkipped': 'Check the server first.',
  'code.moduleLogging':
    'A policy makes Windows write PowerShell commands to the event log. Secrets are sent encrypted, but Windows itself may log them.',
  'help.moduleLogging': 'Ask whoever manages this PC whether administrators may read the log.',
  'code.unreadable':
    'It could not be read: {why, select, accessDenied {administrator rights are needed} serviceStopped {the service behind it is stopped} notOnThisWindows {this Windows does not have it} inUse {another program holds the file open} reparsePoint {a link stands in the place of the file or of a folder above it} tooLarge {the file is larger than any real one} notUnderstood {Windows gave an answer that Roadwarrior does not know} other {Windows gave no usable answer}}.',
  'help.unreadable':
    '{why, select, accessDenied {Run again as an administrator.} serviceStopped {Start the service and try again.} inUse {Close the other program and try again.} unknown {Run again as an administrator, or look at what is named here.} other {Look at what is named here, and try again.}}',
  'code.secretNeeded':
    'A secret is missing: {secret, select, psk {the pre-shared key (PSK)} password {the password of the user} other {the password of the certificate file}}.',
  'help.secretNeeded': 'Give it with --secrets FILE, or run in a terminal and type it.',
  'code.irreversible':
    'One change cannot be undone completely: {code, select, entryNotKept {what stands there now is of no use} pskNotReadable {Windows never shows the PSK that is there now} rulePskNotKept {the PSK of the rule that is there now is not kept} passwordNotReadable {Windows never shows the password that is there now} privateKeyGone {a deleted private key does not come back} registryTypeNotKept {the registry value that is there now is of a type that is not written} other {what is there now cannot be read}}.',
  'help.irreversible': 'Agree with --accept-irreversible, or rename the connection.',
  'code.conflict': 'Something of this name is on this PC already, and Roadwarrior did not make it.',
  'help.conflict':
    'Choose --on-conflict rename to use another name, or --on-conflict adopt to take it over.',
  'code.conflictOtherProfile':
    'Another profile that Roadwarrior applied owns the thing of this name.',
  'help.conflictOtherProfile': 'Undo the other profile first, or give this one another name.',
  'code.heldByOtherProfile':
    'Another profile on this PC needs a different value of the same machine-wide setting.',
  'help.heldByOtherProfile': 'Undo the other profile first; “roadwarrior list” names it.',
  'code.leftAlone': 'It was changed by somebody else since, so it is left alone.',
  'help.leftAlone': 'Nothing has to be done. Look at it if the change was not yours.',
  'code.undoUnfinished':
    'An undo of this profile is not finished: only what it left is still here.',
  'help.undoUnfinished': 'Undo it again, or apply the profile again.',
  'code.leftUnreadable': 'It could not be read, so it is left for a later undo.',
  'help.leftUnreadable': 'Run the undo again as an administrator.',
  'code.twoStage':
    'Windows has to be restarted first; the rest of the plan can only be made after that.',
  'help.twoStage': 'Once this part is applied, restart Windows and apply the profile again.',

  'code.serviceBlocked':
    'The service {service} cannot start, because it needs {needed}, which is disabled or not on this PC.',
  'help.serviceBlocked':
    'Open Services (services.msc), and set the startup type of {needed} to Automatic, or ask whoever manages this PC. Then run again.',
  'code.serviceMissing': 'The service {service} is not on this PC.',
  'help.serviceMissing': 'Repair Windows (for example with sfc /scannow), or ask your help desk.',
  'code.l2tpPortHeld': 'The program {program} holds UDP port {port}, which Windows needs for L2TP.',
  'help.l2tpPortHeld':
    'If the connection does not come up, end or remove that program (often a VPN server or another VPN client).',
  'code.ikePortHeld': 'The program {program} holds UDP port {port}, which Windows needs for IPsec.',
  'help.ikePortHeld': 'End or remove that program (often another VPN client) and try again.',
  'code.mayCutYouOff':
    'You do not work at the screen of this PC. This change may cut you off{from, select, none {} other { (connected now: {from})}}.',
  'help.mayCutYouOff': 'Work at the PC itself, or agree with --accept-remote-session.',
  'code.userNameMissing':
    'The profile wants Windows to remember the user name and the password, but nobody has said whose. Windows asks for both when it connects.',
  'help.userNameMissing':
    'Put userName into the profile, or set it up in the window, which asks for the name.',
  'code.rasManRestartOffered':
    'A restart of the service RasMan may already help before Windows is restarted.',
  'help.rasManRestartOffered': 'Add --restart-rasman if you want that.',
  'code.rasManRestartRefused':
    'The service RasMan is not restarted: {why, select, connection {a VPN or dial-up connection is up} deviceTunnel {a device tunnel is up} remoteAccess {this PC serves remote access itself} other {whether a connection is up could not be read}}.',
  'help.rasManRestartRefused': 'End the connection, or restart Windows later.',
  'code.weakCryptoFound':
    'This PC allows weak encryption for L2TP, and this profile does not need it.',
  'help.weakCryptoFound': 'Set AllowL2TPWeakCrypto to 0 unless another VPN needs it.',

  'code.entryTwice':
    'More than one entry is named {name} in {file}, and nobody can say which of them Windows takes.',
  'help.entryTwice':
    'Agree with --accept-irreversible: all of them are removed and the connection is made again. Or leave only one of them in the list of networks.',
  'code.entryDamaged':
    'The entry {name} in {file} is damaged: where it connects to, or by what, is missing.',
  'help.entryDamaged':
    'Agree with --accept-irreversible: it is removed and the connection is made again.',
  'code.entryNotShown':
    'The entry {name} stands in {file}, but Windows does not list such a connection: the two disagree.',
  'help.entryNotShown':
    'If the connection cannot be made, take the entry out of that file and try again.',
  'code.entryNotInFile':
    'Windows lists the connection {name}, but it does not stand in {file}: the two disagree.',
  'help.entryNotInFile':
    'Look whether the folder was moved, for example by a policy, and whether another program manages the connection.',
  'code.connectionInUse': 'The connection {name} is connected right now.',
  'help.connectionInUse': 'Disconnect it, or agree with --hang-up.',
  'code.connectionManaged':
    'The connection {name} is managed by {authority}, which would change it back.',
  'help.connectionManaged': 'Ask whoever manages this PC, or choose --on-conflict rename.',
  'code.nameInOtherPhonebook':
    'A connection named {name} also stands in the other phonebook (all users or this user). Windows shows both by the same name.',
  'help.nameInOtherPhonebook': 'Remove the one that you do not need.',
  'code.nameInHiddenPhonebook':
    'A connection named {name} also stands in the folder _hiddenPbk beside the phonebook. Windows may use that one: it is not known which of them wins.',
  'help.nameInHiddenPhonebook':
    'If the connection does not do what its settings say, remove the connection of that name from the phonebook in _hiddenPbk.',
  'code.phonebookOnShare':
    'Your phonebook of VPN connections lies on a network share. Without that network the connection may be missing, and other PCs may change it.',
  'help.phonebookOnShare':
    'Set “all users” in the profile (allUsers): then the connection is kept on this PC itself.',
  'code.fullTunnelIpv6Around':
    'All IPv4 goes through the VPN, but IPv6 is off in it: IPv6 traffic goes around the VPN.',
  'help.fullTunnelIpv6Around': 'Ask for a profile with IPv6, or switch IPv6 off on this PC.',
  'code.pskDoesNotProveServer': 'Anyone who knows the PSK can impersonate the server.',
  'help.pskDoesNotProveServer': 'A certificate is safer; ask your help desk for one.',
  'code.plainMethodsWithoutMppe':
    'The method {methods} makes no keys for PPP encryption ({encryption}); the connection may end in error 742. IPsec still encrypts everything.',
  'help.plainMethodsWithoutMppe':
    'Use MS-CHAPv2 or EAP, or set the encryption to none in the profile.',
  'code.l2tpServerIpv6':
    'The server has an IPv6 address. xl2tpd, the usual L2TP server on Linux, knows IPv4 only.',
  'help.l2tpServerIpv6': 'If the connection does not come up, use the IPv4 address of the server.',
  'code.eapMayAskAgain':
    'With EAP, Windows may ask for the user name and the password all the same (error 703).',
  'help.eapMayAskAgain':
    'Connect once by the list of networks, and let Windows remember the sign-in there.',
  'code.eapNeedsWindows8':
    'Windows {windows} has no command that sets EAP. The nearest is {nearest, select, mschapv2 {MS-CHAPv2} other {{nearest}}}.',
  'help.eapNeedsWindows8': 'Use a newer Windows, or a profile with MS-CHAPv2.',
  'code.ipsecPolicyNeedsWindows81':
    'Windows {windows} cannot set the proposals of a connection. The nearest is the encryption level {nearest}.',
  'help.ipsecPolicyNeedsWindows81':
    'Use Windows 8.1 or newer, or a profile without its own proposals.',
  'code.routesNeedWindows81':
    'Windows {windows} cannot keep routes with a connection. The nearest is {nearest}.',
  'help.routesNeedWindows81': 'Use Windows 8.1 or newer, or a profile without routes.',
  'code.routeOverlapsLocalNetwork': 'The route {prefix} is {network}, a network of this PC itself.',
  'help.routeOverlapsLocalNetwork':
    'Expect that either the devices of your own network or those behind the VPN cannot be reached while it is up.',
  'code.routeInsideLocalNetwork': 'The route {prefix} lies inside {network}, a network of this PC.',
  'help.routeInsideLocalNetwork':
    'Devices of your own network with these addresses cannot be reached while the VPN is up; all others can.',
  'code.routeAroundLocalNetwork': 'The route {prefix} holds {network}, a network of this PC.',
  'help.routeAroundLocalNetwork':
    'Your own devices stay reachable. What has the addresses of {network} behind the VPN cannot be reached from here.',
  'code.otherRoutes': 'The connection also has routes that are not in the profile: {routes}.',
  'help.otherRoutes': 'Remove them in Windows if nobody needs them.',
  'code.classBasedRouteStays':
    'This Windows always adds a route for the whole class of the address that it gets.',
  'help.classBasedRouteStays': 'Nothing can be done on this Windows; a newer one has a switch.',
  'code.metricNotInForce':
    'The connection {name} is set to the metric {metric}, but Windows uses {inForce} for it now.',
  'help.metricNotInForce': 'Disconnect, and connect again.',
  'code.triggerDnsNeedsWindows81':
    'Windows {windows} cannot dial by a DNS suffix. The nearest is the kind {nearest}.',
  'help.triggerDnsNeedsWindows81': 'Use Windows 8.1 or newer, or the kind machine in the profile.',
  'code.triggerDnsUserEntriesOnly':
    'Only a connection of one user can be dialled by a DNS suffix. The nearest is the kind {nearest}.',
  'help.triggerDnsUserEntriesOnly':
    'Use the kind machine in the profile, or a connection of one user.',
  'code.triggerDnsNeedsSplitTunnel': 'Windows dials by a DNS suffix only for split tunnelling.',
  'help.triggerDnsNeedsSplitTunnel': 'Switch split tunnelling on in the profile.',
  'code.nrptIgnoredByPolicy':
    'A Group Policy ({key}) makes Windows ignore local name resolution rules.',
  'help.nrptIgnoredByPolicy': 'Ask whoever manages this PC to add the rule to the policy.',
  'code.nrptNeedsWindows8':
    'Windows {windows} has no name resolution policy rules. The nearest is {nearest}.',
  'help.nrptNeedsWindows8': 'Use a newer Windows, or a DNS suffix in the profile.',
  'code.nameServerOutsideVpn':
    'Names are looked up at {servers}, and the profile does not reach that through the VPN alone. Questions and answers may travel unencrypted.',
  'help.nameServerOutsideVpn':
    'Ask your help desk whether this is meant. Cancel if you did not expect it.',
  'code.publicSuffix':
    'The profile decides where names lead that end in {suffixes}; it says that many organizations share them.',
  'help.publicSuffix': 'Ask your help desk whether this is meant. Cancel if you did not expect it.',
} as const;
