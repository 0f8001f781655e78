/** What a plan finds about this PC, the connection and the certificates: `code.` says what and why, `help.` what to do. */
export const findingsPc = {
  'code.profileExpired': 'The profile expired on {validUntil, date, day}.',
  'help.profileExpired': 'Ask your help desk for a newer profile.',
  'code.windowsBeforeVistaSp2':
    'Windows {windows} is older than Vista Service Pack 2, and its IPsec doesn’t work for this VPN.',
  'help.windowsBeforeVistaSp2': 'Install Service Pack 2, or use a newer version of Windows.',
  'code.serverNotResolved': 'This PC can’t find an address for the server {server}.',
  'help.serverNotResolved': 'Check the network connection and the server name in the profile.',
  'code.serverIsThisPc': 'The server address {address} belongs to this PC.',
  'help.serverIsThisPc':
    'Check the server name or address in the profile, and the hosts file of this PC.',
  'code.serverAddressOfNobody':
    'The name {server} resolves to {address}, which can’t be the address of another computer.',
  'help.serverAddressOfNobody':
    'Check the server name in the profile. An ad blocker or the hosts file of this PC may block it.',
  'code.serverCheckProblem':
    'The server check found a problem. This VPN isn’t expected to connect until it is fixed.',
  'help.serverCheckProblem': 'Check the server again after the problem is fixed.',
  'code.serverCheckSilent': 'The server didn’t answer the server check. This VPN may not connect.',
  'help.serverCheckSilent': 'Check the server again, also from another network.',
  'code.serverCheckNotAsked':
    'The server check couldn’t run every test, so it isn’t known whether this VPN connects.',
  'help.serverCheckNotAsked': 'Check the server again.',
  'code.serverCheckSkipped':
    'The server wasn’t checked, so it isn’t known whether this VPN connects.',
  'help.serverCheckSkipped': 'Check the server first.',
  'code.moduleLogging':
    'A policy makes Windows record PowerShell commands in the event log. Secrets are passed encrypted, but Windows itself may log them.',
  'help.moduleLogging': 'Ask your administrator who can read that log.',
  'code.unreadable':
    'Windows couldn’t read this setting: {why, select, accessDenied {administrator rights are required} serviceStopped {the service it depends on is stopped} notOnThisWindows {this version of Windows doesn’t have it} inUse {another program has the file open} reparsePoint {the file or a folder above it is a link} tooLarge {the file is larger than expected} notUnderstood {Windows gave an answer that Roadwarrior doesn’t recognize} other {Windows gave no usable answer}}.',
  'help.unreadable':
    '{why, select, accessDenied {Run again as administrator.} serviceStopped {Start the service and try again.} inUse {Close the other program and try again.} unknown {Run again as administrator, or check the setting in Windows.} other {Check the setting in Windows and try again.}}',
  'code.secretNeeded':
    'A secret is missing: {secret, select, psk {the pre-shared key (PSK)} password {the password of the user} other {the password of the certificate file}}.',
  'help.secretNeeded': 'Use --secrets FILE, or run in a terminal to be prompted.',
  'code.irreversible':
    'One change can’t be undone completely: {code, select, entryNotKept {the existing connection is damaged and can’t be restored} pskNotReadable {Windows never shows the saved PSK} rulePskNotKept {the PSK of the existing rule isn’t kept} passwordNotReadable {Windows never shows the saved password} privateKeyGone {a deleted private key can’t be restored} registryTypeNotKept {the existing registry value has a type that Roadwarrior doesn’t write} other {the existing setting can’t be read}}.',
  'help.irreversible': 'Agree with --accept-irreversible, or use another name for the connection.',
  'code.conflict':
    'A connection or rule with this name already exists and was not created by Roadwarrior.',
  'help.conflict':
    'Choose --on-conflict rename to use another name, or --on-conflict adopt to use the existing one for this profile.',
  'code.conflictOtherProfile':
    'A connection or rule with this name belongs to another profile that Roadwarrior applied.',
  'help.conflictOtherProfile': 'Undo the other profile first, or change the name in this one.',
  'code.heldByOtherProfile':
    'Another profile on this PC needs a different value for a setting that all profiles share.',
  'help.heldByOtherProfile': 'Undo the other profile first. “roadwarrior list” shows its name.',
  'code.leftAlone': 'It was changed after setup, so it is kept.',
  'help.leftAlone':
    'You don’t need to do anything. Check the setting if you didn’t change it yourself.',
  'code.undoUnfinished':
    'The undo of this profile isn’t complete: only the settings that couldn’t be undone are left.',
  'help.undoUnfinished': 'Undo the profile again, or apply it again.',
  'code.leftUnreadable': 'The setting couldn’t be read, so it is kept until you undo again.',
  'help.leftUnreadable': 'Run the undo again as administrator.',
  'code.twoStage': 'Restart Windows first; the rest of the plan can only be made after that.',
  'help.twoStage': 'After this part is applied, restart Windows and apply the profile again.',

  'code.serviceBlocked':
    'The service {service} can’t start, because it needs {needed}, which is disabled or not installed.',
  'help.serviceBlocked':
    'Open Services (services.msc) and set the startup type of {needed} to Automatic, or ask your administrator. Then run the command again.',
  'code.serviceMissing': 'The service {service} isn’t installed on this PC.',
  'help.serviceMissing': 'Repair Windows (for example with sfc /scannow), or ask your help desk.',
  'code.l2tpPortHeld': '{program} is using UDP port {port}, which Windows needs for L2TP.',
  'help.l2tpPortHeld':
    'If the VPN doesn’t connect, close or uninstall that program (often a VPN server or another VPN client).',
  'code.ikePortHeld': '{program} is using UDP port {port}, which Windows needs for IPsec.',
  'help.ikePortHeld': 'Close or uninstall that program (often another VPN client) and try again.',
  'code.mayCutYouOff':
    'You’re using this PC remotely. This change may disconnect you{from, select, none {} other { (connected now: {from})}}.',
  'help.mayCutYouOff': 'Work at the PC itself, or agree with --accept-remote-session.',
  'code.userNameMissing':
    'The profile lets Windows remember the sign-in info, but no user name was given. Windows asks for the user name and password when you connect.',
  'help.userNameMissing':
    'Add userName to the profile, or use the Roadwarrior window, which asks for the name.',
  'code.rasManRestartOffered':
    'Restarting the service {service} may be enough until you restart Windows.',
  'help.rasManRestartOffered': 'To restart it, add --restart-rasman.',
  'code.rasManRestartRefused':
    'The service {service} wasn’t restarted: {why, select, connection {a VPN or dial-up connection is active} deviceTunnel {a device tunnel is active} remoteAccess {this PC is itself a remote access server} other {it couldn’t be read whether a connection is active}}.',
  'help.rasManRestartRefused': 'Disconnect, or restart Windows later.',
  'code.weakCryptoFound':
    'This PC allows weak encryption for L2TP, and this profile doesn’t need it.',
  'help.weakCryptoFound': 'Set AllowL2TPWeakCrypto to 0 unless another VPN needs it.',

  'code.entryTwice':
    'More than one connection is named {name} in {file}, and it isn’t known which of them Windows uses.',
  'help.entryTwice':
    'Agree with --accept-irreversible to remove all of them and create the connection again. Or remove all but one of them in Windows.',
  'code.entryDamaged':
    'The connection {name} in {file} is damaged: its server or its device is missing.',
  'help.entryDamaged':
    'Agree with --accept-irreversible to remove it and create the connection again.',
  'code.entryNotShown': 'The connection {name} is in {file}, but Windows doesn’t list it.',
  'help.entryNotShown':
    'If the connection can’t be created, remove the entry from that file and try again.',
  'code.entryNotInFile': 'Windows lists the connection {name}, but it isn’t in {file}.',
  'help.entryNotInFile':
    'Check whether the folder was moved, for example by a policy, and whether another program manages the connection.',
  'code.connectionInUse': 'The connection {name} is connected.',
  'help.connectionInUse': 'Disconnect it, or agree with --hang-up.',
  'code.connectionManaged':
    'The connection {name} is managed by {authority}, which would change it back.',
  'help.connectionManaged': 'Ask your administrator, or choose --on-conflict rename.',
  'code.nameInOtherPhonebook':
    'Another connection named {name} exists for other users (all users or only you). Windows shows both with the same name.',
  'help.nameInOtherPhonebook': 'Remove the one that isn’t needed.',
  'code.nameInHiddenPhonebook':
    'Another connection named {name} is in the folder _hiddenPbk beside the phonebook. It isn’t known which of the two Windows uses.',
  'help.nameInHiddenPhonebook':
    'If the connection doesn’t follow its settings, remove the connection with that name from the phonebook in _hiddenPbk.',
  'code.phonebookOnShare':
    'Your VPN connections are saved on a network share. Without that network the connection may be missing, and other PCs may change it.',
  'help.phonebookOnShare':
    'Turn on “all users” in the profile (allUsers) to save the connection on this PC itself.',
  'code.fullTunnelIpv6Around': 'IPv6 is off in the VPN, so IPv6 traffic bypasses it.',
  'help.fullTunnelIpv6Around': 'Ask for a profile with IPv6, or turn IPv6 off on this PC.',
  'code.pskDoesNotProveServer': 'Anyone who knows the PSK can impersonate the VPN server.',
  'help.pskDoesNotProveServer': 'A certificate is safer. Ask your help desk for one.',
  'code.plainMethodsWithoutMppe':
    'The sign-in method {methods} provides no keys for PPP encryption ({encryption}), so connecting may fail with error 742. IPsec encrypts all traffic anyway.',
  'help.plainMethodsWithoutMppe': 'Use MS-CHAPv2 or EAP, or set encryption to none in the profile.',
  'code.l2tpServerIpv6':
    'The server has an IPv6 address. xl2tpd, the usual L2TP server on Linux, supports only IPv4.',
  'help.l2tpServerIpv6': 'If the VPN doesn’t connect, use the IPv4 address of the server.',
  'code.eapMayAskAgain':
    'With EAP, Windows may still ask for the user name and password (error 703).',
  'help.eapMayAskAgain':
    'Connect once from the network icon on the taskbar, and let Windows remember your sign-in info.',
  'code.eapNeedsWindows8':
    'Windows {windows} has no command to set up EAP. The closest method is {nearest, select, mschapv2 {MS-CHAPv2} other {{nearest}}}.',
  'help.eapNeedsWindows8': 'Use a newer version of Windows, or a profile with MS-CHAPv2.',
  'code.ipsecPolicyNeedsWindows81':
    'Windows {windows} can’t set the IPsec proposals of a connection. The closest setting is the encryption level {nearest}.',
  'help.ipsecPolicyNeedsWindows81':
    'Use Windows 8.1 or later, or a profile without its own proposals.',
  'code.routesNeedWindows81':
    'Windows {windows} can’t save routes with a connection. The closest setting is {nearest}.',
  'help.routesNeedWindows81': 'Use Windows 8.1 or later, or a profile without routes.',
  'code.routeOverlapsLocalNetwork':
    'The route {prefix} is the same network as {network}, which this PC is in.',
  'help.routeOverlapsLocalNetwork':
    'While the VPN is connected, devices either in your own network or behind the VPN can’t be reached.',
  'code.routeInsideLocalNetwork':
    'The route {prefix} is part of {network}, a network that this PC is in.',
  'help.routeInsideLocalNetwork':
    'While the VPN is connected, devices in your own network with these addresses can’t be reached; all others can.',
  'code.routeAroundLocalNetwork':
    'The route {prefix} includes {network}, a network that this PC is in.',
  'help.routeAroundLocalNetwork':
    'Your own devices can still be reached. Devices behind the VPN with addresses in {network} can’t.',
  'code.otherRoutes': 'The connection also has routes that aren’t in the profile: {routes}.',
  'help.otherRoutes': 'Remove them in Windows if they aren’t needed.',
  'code.classBasedRouteStays':
    'This version of Windows always adds a route for the whole address class of the address it gets.',
  'help.classBasedRouteStays':
    'This can’t be changed on this version of Windows. A newer version has a setting for it.',
  'code.metricNotInForce':
    'The interface metric of the connection {name} is set to {metric}, but Windows currently uses {inForce}.',
  'help.metricNotInForce': 'Disconnect and connect again.',
  'code.triggerDnsNeedsWindows81':
    'Windows {windows} can’t connect automatically for a DNS suffix. The closest DNS setting is {nearest}.',
  'help.triggerDnsNeedsWindows81':
    'Use Windows 8.1 or later, or set the DNS kind to machine in the profile.',
  'code.triggerDnsUserEntriesOnly':
    'Only a connection for one user can connect automatically for a DNS suffix. The closest DNS setting is {nearest}.',
  'help.triggerDnsUserEntriesOnly':
    'Set the DNS kind to machine in the profile, or use a connection for one user.',
  'code.triggerDnsNeedsSplitTunnel':
    'Windows connects automatically for a DNS suffix only with split tunneling.',
  'help.triggerDnsNeedsSplitTunnel': 'Turn on split tunneling in the profile.',
  'code.nrptIgnoredByPolicy':
    'Group Policy ({key}) makes Windows ignore the Name Resolution Policy Table of this PC.',
  'help.nrptIgnoredByPolicy': 'Ask your administrator to add the rule to Group Policy.',
  'code.nrptNeedsWindows8':
    'Windows {windows} can’t add rules to the Name Resolution Policy Table. The closest setting is {nearest}.',
  'help.nrptNeedsWindows8': 'Use a newer version of Windows, or a DNS suffix in the profile.',
  'code.nameServerOutsideVpn':
    'Names are looked up on {servers}. The profile doesn’t send that traffic only through the VPN, so queries and answers may travel unencrypted.',
  'help.nameServerOutsideVpn':
    'Ask your help desk whether this is intended. Cancel if you didn’t expect it.',
  'code.publicSuffix':
    'The profile controls where names ending in {suffixes} lead. According to the profile, many organizations share these endings.',
  'help.publicSuffix':
    'Ask your help desk whether this is intended. Cancel if you didn’t expect it.',
} as const;
