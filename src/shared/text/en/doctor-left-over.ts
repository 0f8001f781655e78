/** Causes that nothing but the number tells. */
export const doctorLeftOver = {
  'cause.stillWorking': 'Windows was still connecting.',
  'cause.stillWorking.seen': 'The only sign is error {number}.',
  'cause.stillWorking.fix':
    'Wait two minutes. If it is still connecting then, cancel it and connect again.',
  'cause.connectionFileDamaged':
    'The file with the VPN connections (rasphone.pbk) is damaged or locked.',
  'cause.connectionFileDamaged.seen': 'The only sign is error {number}.',
  'cause.connectionFileDamaged.fix':
    'Close other VPN programs and set the VPN up again from its profile. If someone edited the file, have the earlier version restored.',
  'cause.portStuck': 'An earlier connection still occupies the VPN port of Windows.',
  'cause.portStuck.seen': 'The only sign is error {number}.',
  'cause.portStuck.fix':
    'Disconnect all VPNs and connect again. If the error stays, restart Windows.',
  'cause.disconnectedHere': 'The connection was ended on this PC, not by the server.',
  'cause.disconnectedHere.seen': 'The only sign is error {number}.',
  'cause.disconnectedHere.fix':
    'Connect again. If Windows disconnects when users switch or the connection is idle, set it up for all users, or raise its idle time.',
  'cause.otherKindOfNumber': 'The number belongs to another type of connection.',
  'cause.otherKindOfNumber.seen': 'The only sign is error {number}.',
  'cause.otherKindOfNumber.fix':
    'Check that the number was copied correctly and belongs to this VPN. If it does, set the VPN up again from its profile.',
  'cause.noCauseNamed': 'Windows names no cause.',
  'cause.noCauseNamed.seen': 'The only sign is error {number}.',
  'cause.noCauseNamed.fix':
    'Check the server, and look again as administrator: then Windows’ own record of the negotiation can be read too.',
  'cause.windowsBusy': 'The Windows services for VPN connections are busy or stuck.',
  'cause.windowsBusy.seen': 'The only sign is error {number}.',
  'cause.windowsBusy.fix': 'Wait a minute and connect again. If the error stays, restart Windows.',
  'cause.serviceTrouble':
    'A Windows service for VPN or IPsec isn’t working, or has no rule for this connection.',
  'cause.serviceTrouble.seen': 'The only sign is error {number}.',
  'cause.serviceTrouble.fix':
    'Restart Windows and connect again. If the error stays, set the VPN up again from its profile.',
  'cause.harmlessNumber': 'The number is no error; the cause lies elsewhere.',
  'cause.harmlessNumber.seen': 'The only sign is error {number}.',
  'cause.harmlessNumber.fix': 'Connect again and note the number that Windows shows then.',
  'cause.keyDiffers':
    'The key or certificate of the PC and the server probably don’t fit together.',
  'cause.keyDiffers.seen': 'The only sign is error {number}.',
  'cause.keyDiffers.fix':
    'Enter the pre-shared key again, without blanks at its ends, and compare it with /etc/ipsec.secrets on the server. The server check tells which side is wrong.',
  'cause.certificateTrouble': 'A certificate of this PC or the server can’t be used.',
  'cause.certificateTrouble.seen': 'The only sign is error {number}.',
  'cause.certificateTrouble.fix':
    'Set the VPN up again from its profile with the certificate file. On the server: check the certificate’s dates, its name (subjectAltName) and that it is meant for servers (serverAuth).',
  'cause.revocationUnchecked': 'Windows can’t reach the certificate revocation list.',
  'cause.revocationUnchecked.seen': 'The only sign is error {number}.',
  'cause.revocationUnchecked.fix':
    'Ask your administrator to publish the list where this PC can reach it without the VPN. Don’t turn the check off only to connect.',
  'cause.proposalsDiffer': 'The encryption settings of the PC and the server don’t match.',
  'cause.proposalsDiffer.seen': 'The only sign is error {number}.',
  'cause.proposalsDiffer.fix':
    'On the server (Libreswan): ike=aes256-sha1;modp2048,aes256-sha1;dh20,aes128-sha1;dh19, esp=aes256-sha1,aes128-sha1 and, for L2TP, pfs=no.',
  'cause.serverMessageStrange': 'The server sent something that Windows can’t process.',
  'cause.serverMessageStrange.seen': 'The only sign is error {number}.',
  'cause.serverMessageStrange.fix':
    'Install the latest Windows updates and update the server’s IPsec software. On the server: check the log of the IPsec service.',
  'cause.kerberosTried':
    'The IPsec rule signs in with a Windows domain, which a Linux server doesn’t know.',
  'cause.kerberosTried.seen': 'The only sign is error {number}.',
  'cause.kerberosTried.fix':
    'Set the VPN up again from its profile: its rule then uses the key or the certificate.',
  'cause.negotiationEnded': 'The server ended the link, or restarted.',
  'cause.negotiationEnded.seen': 'The only sign is error {number}.',
  'cause.negotiationEnded.fix':
    'Connect again. If it happens often, check the server’s log, and uniqueids=no there (Libreswan and strongSwan) if several people share one key.',
  'cause.linkNotSetUp': 'Windows couldn’t set up the link with the settings it has.',
  'cause.linkNotSetUp.seen': 'The only sign is error {number}.',
  'cause.linkNotSetUp.fix': 'Set the VPN up again from its profile, then restart Windows.',
  'cause.packetsDropped': 'Encrypted packets of the server don’t arrive as Windows expects them.',
  'cause.packetsDropped.seen': 'The only sign is error {number}.',
  'cause.packetsDropped.fix':
    'Connect again. On the server: with SHA-256 in esp=, set sha2-truncbug=no (Libreswan), or use aes256-sha1.',
  'cause.connectionGone': 'The VPN connection was deleted or renamed.',
  'cause.connectionGone.seen': 'The only sign is error {number}.',
  'cause.connectionGone.fix': 'Set the VPN up again from its profile.',
  'cause.noAnswerCame': 'No answer came from the server.',
  'cause.noAnswerCame.seen': 'The only sign is error {number}.',
  'cause.noAnswerCame.fix':
    'Let Roadwarrior check the server, or try a phone hotspot: that tells the network from the server.',
} as const;
