/** Causes in the negotiation of IPsec, and in NAT. */
export const doctorNegotiation = {
  'cause.pskRefused': 'The pre-shared key is probably wrong.',
  'cause.pskRefused.seen': 'The server refused when it compared the pre-shared key.',
  'cause.pskRefused.fix':
    'Enter the pre-shared key again: capital letters and blanks count. If that doesn’t help, ask for the key. On the server it is in /etc/ipsec.secrets (Libreswan) or swanctl.conf (strongSwan).',
  'cause.pskUnanswered': 'The pre-shared key may be wrong.',
  'cause.pskUnanswered.seen':
    'The server stopped answering when it compared the pre-shared key{repeated, select, yes { and repeated its last message} other {}}. Many servers don’t answer a wrong key.',
  'cause.pskUnanswered.fix':
    'Enter the pre-shared key again: capital letters and blanks count. On the server, search the log for “probable authentication failure” and compare the key with /etc/ipsec.secrets.',
  'cause.pskTypedAgain': 'Windows may have stored the pre-shared key incorrectly.',
  'cause.pskTypedAgain.seen':
    'The server accepted the key in the server check, but Windows still failed.',
  'cause.pskTypedAgain.fix':
    'Enter the pre-shared key of the connection again. Type it instead of pasting it, without a blank at the end and with straight quotation marks.',
  'cause.noProposal': 'The server accepts none of the encryption proposals of this PC.',
  'cause.noProposal.seen':
    'The server refused all proposals{wants, select, none {} other {. It accepts {wants}}}.',
  'cause.noProposal.fix':
    'On the server (Libreswan): ike=aes256-sha1;modp2048,aes256-sha1;dh20,aes128-sha1;dh19. strongSwan: proposals = aes256-sha1-modp2048,aes256-sha1-ecp384,aes128-sha1-ecp256.',
  'cause.ownPolicyTooNarrow': 'The connection’s own IPsec policy doesn’t match the server.',
  'cause.ownPolicyTooNarrow.seen':
    'The connection doesn’t use the proposals of Windows, and the server doesn’t accept its own.',
  'cause.ownPolicyTooNarrow.fix':
    'Set up the VPN with a profile without its own IPsec policy, or with one that the server accepts.',
  'cause.otherMethodWanted': 'The server requires another type of authentication.',
  'cause.otherMethodWanted.seen':
    'The server refused the authentication method of this connection or the identity of this PC.',
  'cause.otherMethodWanted.fix':
    'Ask your administrator which method the server requires: a pre-shared key or a certificate. On the server, allow any client identity (rightid=%any) and the method of this connection (authby=).',
  'cause.ikev1Off': 'The server doesn’t support IKEv1, which this VPN type needs.',
  'cause.ikev1Off.seen': 'The server answered only to IKEv2, or refused IKEv1.',
  'cause.ikev1Off.fix':
    'Use the IKEv2 client built into Windows for this server. Or on the server: ikev1-policy=accept (Libreswan), or strongSwan built with --enable-ikev1.',
  'cause.quickModeRefused': 'The server doesn’t accept the tunnel’s encryption.',
  'cause.quickModeRefused.seen':
    'The key exchange succeeded, but the server {how, select, silent {didn’t answer} other {refused}} the tunnel proposals.',
  'cause.quickModeRefused.fix':
    'On the server: esp=aes256-sha1,aes128-sha1 and pfs=no; for L2TP also type=transport and UDP port 1701 (leftprotoport=17/1701, rightprotoport=17/%any).',
  'cause.aggressiveWanted': 'The server only allows aggressive mode.',
  'cause.aggressiveWanted.seen':
    'The server answered in aggressive mode only. Windows always uses main mode.',
  'cause.aggressiveWanted.fix': 'On the server, set aggressive=no.',
  'cause.noKeyOnServer': 'The server has no key for this PC.',
  'cause.noKeyOnServer.seen': 'The server ended the key exchange before any key was compared.',
  'cause.noKeyOnServer.fix':
    'On the server, add a pre-shared key for every client: “%any : PSK” in /etc/ipsec.secrets, or a secret without an id in swanctl.conf. Then load the keys again.',
  'cause.offerIgnored': 'The server doesn’t answer the proposals of this PC.',
  'cause.offerIgnored.seen':
    'The server can be reached, but it didn’t answer any proposal. It may have no matching connection.',
  'cause.offerIgnored.fix':
    'On the server, search the log for “no connection has been authorized”. Load a connection for any address (right=%any), in main mode and with ikev1-policy=accept.',
  'cause.exchangeStopped': 'Larger packets to or from the server may be lost.',
  'cause.exchangeStopped.seen':
    'The server accepted a proposal, then stopped answering during the key exchange.',
  'cause.exchangeStopped.fix':
    'Try from another network, for example a phone hotspot. If it works there, the router or provider of this network drops packets.',
  'cause.proofSpoilt': 'The server’s proof of the pre-shared key is wrong.',
  'cause.proofSpoilt.seen':
    'An answer was encrypted with the right key, but its authentication is wrong.',
  'cause.proofSpoilt.fix':
    'Check the server’s log and update its software. Try from another network to rule out a device on the way.',
  'cause.natValueMissing':
    'The server is behind NAT, and Windows isn’t set to connect to such servers.',
  'cause.natValueMissing.seen':
    'The server’s answer shows NAT{both, select, yes { on both sides} other { on its side}}, and the registry value {value, select, none {isn’t set} other {is {value}}}.',
  'cause.natValueMissing.fix':
    'Set AssumeUDPEncapsulationContextOnSendRule to 2 (Microsoft article 926179), then restart Windows. Other VPNs on this PC use the value too.',
  'cause.natValueNotRestarted':
    'Windows needs a restart before it connects to a server behind NAT.',
  'cause.natValueNotRestarted.seen':
    'The registry value for servers behind NAT is set, but Windows hasn’t been restarted since.',
  'cause.natValueNotRestarted.fix': 'Restart Windows, then connect again.',
  'cause.secondClient': 'Another device in this network may already use the same VPN.',
  'cause.secondClient.seen':
    'The server and its key are fine, and this PC is behind NAT. Many servers allow only one device behind the same router.',
  'cause.secondClient.fix':
    'Disconnect the VPN on the other devices in this network, then connect again. Or try from another network, for example a phone hotspot.',
  'cause.natNotSpoken': 'The server doesn’t support connections through NAT.',
  'cause.natNotSpoken.seen':
    'This PC has the private address {address}, so there is NAT on the way. The server didn’t offer NAT traversal.',
  'cause.natNotSpoken.fix':
    'On the server, turn NAT traversal on (Libreswan: nat-ikev1-method=both) and allow UDP port 4500. Or connect from a network without NAT.',
  'cause.januaryUpdate': 'A Windows update from January 2022 breaks this VPN type.',
  'cause.januaryUpdate.seen':
    'This PC has the update {update}, and not the update that corrected it.',
  'cause.januaryUpdate.fix':
    'Install the latest Windows updates, restart Windows and connect again. Don’t remove the update: that also removes its security fixes.',
  'cause.ikeCredentials': 'One side didn’t accept the other’s key or certificate.',
  'cause.ikeCredentials.seen': 'The only sign is error {number}.',
  'cause.ikeCredentials.fix':
    'Run the server check: it tells whether the server accepts the key. With a certificate, check its dates, its issuer and the server’s name in it.',
  'cause.ikeNoPolicy': 'Windows has no IPsec settings for this connection.',
  'cause.ikeNoPolicy.seen': 'The only sign is error {number}.',
  'cause.ikeNoPolicy.fix':
    'Restart Windows and connect again. If the error comes back, set up the VPN again.',
  'cause.proofFailedRecorded': 'One side didn’t accept the other’s proof of identity.',
  'cause.proofFailedRecorded.seen':
    'Windows recorded that {point, select, me {this PC refused the server} peer {the server refused this PC} other {the proof failed}} (error {number}).',
  'cause.proofFailedRecorded.fix':
    'Enter the pre-shared key again and compare it with the server’s. With a certificate, check its dates and its issuer on both sides.',
  'cause.noMatchRecorded': 'The encryption proposals of this PC and the server don’t match.',
  'cause.noMatchRecorded.seen':
    'Windows recorded that {point, select, me {this PC refused the server’s choice} peer {the server refused the proposals} other {there was no match}} (error {number}).',
  'cause.noMatchRecorded.fix':
    'On the server (Libreswan): ike=aes256-sha1;modp2048,aes256-sha1;dh20,aes128-sha1;dh19, esp=aes256-sha1,aes128-sha1 and, for L2TP, pfs=no.',
} as const;
