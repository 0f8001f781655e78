/** What to do about a finding of the server check: on this side (`checkClient.`) and at the server (`checkServer.`). */
export const serverCheckHelp = {
  'checkClient.nameNotFound': 'Check the name in the profile.',
  'checkServer.nameNotFound': 'Make sure that the name is in the public DNS.',
  'checkClient.nameRefused': 'Choose another name server, or connect to another network.',
  'checkClient.nameServerFailed': 'Try again later, or from another network.',
  'checkServer.nameServerFailed': 'Check the DNS zone of the name.',
  'checkClient.nameUnanswered': 'Check the network connection and try again.',
  'checkClient.noRoute': 'Connect to a network.',
  'checkClient.socketRefused': 'Let the firewall of this PC allow the program to send UDP.',
  'checkClient.nothingListens': 'Check the address in the profile.',
  'checkServer.nothingListens': 'Start the IPsec service.',
  'checkClient.wayProhibited': 'Try from another network.',
  'checkServer.wayProhibited': 'Let the firewall and the router pass UDP 500 and 4500.',
  'checkClient.notIke': 'Check the address in the profile.',
  'checkServer.notIke': 'Look what else uses UDP 500 there, and start the IPsec service.',
  'checkClient.serverSilent':
    'Check the address. Try from another network, for example over a mobile phone.',
  'checkServer.serverSilent':
    'Check that it runs and that its firewall lets UDP 500 and 4500 in. Look whether it locked this address out.',
  'checkClient.port500Blocked': 'Try from another network: this one seems to drop UDP 500.',
  'checkServer.port500Blocked': 'Let the firewall and the router pass UDP 500.',
  'checkClient.port500Unsteady': 'Check again, or try from another network.',
  'checkServer.port500Unsteady': 'Let the firewall and the router pass UDP 500 without a limit.',
  'checkClient.port4500Blocked': 'Try from another network: this one seems to drop UDP 4500.',
  'checkServer.port4500Blocked': 'Let the firewall and the router pass UDP 4500.',
  'checkServer.port4500Silent': 'Let the firewall and the router pass UDP 4500.',
  'checkServer.otherAddressSilent': 'Let every address of the name answer, or remove it from DNS.',
  'checkClient.otherAddressAnswers': 'Put the address that answers into the profile for a test.',
  'checkServer.otherAddressAnswers': 'Let every address of the name answer, or remove it from DNS.',
  'checkServer.plainL2tpAnswers':
    'Let its firewall accept UDP 1701 only for what came through IPsec (nftables: udp dport 1701 meta ipsec missing drop).',

  'checkServer.weakProposalTaken':
    'Allow AES256 with SHA1 and group 20 or 14, which Windows offers too.',
  'checkServer.serverWantsOther':
    '{list, select, windows {Allow one of what Windows offers, for example aes256-sha1-modp2048 or aes256-sha1-ecp384.} other {Or allow what the profile proposes.}}',
  'checkClient.serverWantsOther':
    '{fits, select, none {No profile can offer that: it has to be changed at the server.} other {{list, select, windows {The profile can offer exactly that} other {The profile is what does not fit. It can offer what the server takes}}{kind, select, l2tp { with a policy of its own (ipsecPolicy)} ipsec { in its main mode proposals} other {}}: {fits}.{weak, select, yes { But that is weak: better let the server take more.} other {}}}}',
  'checkClient.certificatesWanted': 'Ask for a profile with a certificate.',
  'checkServer.certificatesWanted': 'Load a connection with authentication by pre-shared key.',
  'checkClient.pskWanted': 'Ask for a profile with a pre-shared key.',
  'checkServer.pskWanted': 'Load a connection with authentication by certificates.',
  'checkClient.ikev2Only': 'Use the IKEv2 client of Windows for this server.',
  'checkServer.ikev2Only': 'Allow IKEv1 main mode (Libreswan 5: ikev1-policy=accept).',
  'checkServer.aggressiveOnly': 'Set aggressive=no: main mode with a pre-shared key.',
  'checkServer.proposalRefused':
    'Look whether the connection is loaded, for this address and IKEv1, with aes256-sha1-modp2048 or aes256-sha1-ecp384 among its proposals, and whether there is a key for it (Libreswan says “no preshared key found” in its log).',
  'checkServer.offerIgnored':
    'Look into its log (Libreswan: “no connection has been authorized”): a connection for any address (right=%any), main mode without XAuth, and this authentication may be missing.',
  'checkClient.exchangeStopped': 'Try from another network.',
  'checkServer.exchangeStopped': 'Look into its log for the moment of the check.',
  'checkClient.keyExchangeRefused':
    'Ask whoever runs the server to look at its keys. Nothing on this PC shows which one is missing.',
  'checkServer.keyExchangeRefused':
    '{method, select, psk {Check that there is a pre-shared key for every client (%any; in strongSwan a secret without id), or for the address that this PC comes from, and that it belongs to the identity of the connection. The log says which key was looked for.} other {Check that its own key and certificate are loaded. The log says what was missing.}}',
  'checkClient.errorsOverruled': 'Nothing has to be done, unless it happens again.',
  'checkServer.fragmentsSeen': 'Look for a device on the way that loses or changes larger packets.',

  'checkClient.natServer': 'Roadwarrior sets the NAT value where the profile leaves it open.',
  'checkClient.natBoth': 'Roadwarrior sets the NAT value where the profile leaves it open.',
  'checkServer.natNotSpoken': 'Switch NAT traversal (RFC 3947) on.',
  'checkClient.natStopsTunnel': 'Connect without NAT, or use an L2TP profile.',
  'checkClient.natMayStopTunnel': 'Connect without NAT if it does not work.',

  'checkClient.pskKnownButRefused': 'Ask whoever runs the server what it wants.',
  'checkServer.pskKnownButRefused':
    'Look into its log. Check that main mode with a pre-shared key is allowed for any client identity (rightid=%any).',
  'checkClient.pskRefused':
    'Type the pre-shared key again, with capital letters and spaces as they are. Then ask for the right one.',
  'checkServer.pskRefused': 'Compare the key for this connection; look into its log.',
  'checkServer.pskProofFailed': 'Look into its log, and update it.',
  'checkClient.pskNoAnswer':
    'Type the pre-shared key again, with capital letters and spaces as they are. Then try once more.',
  'checkServer.pskNoAnswer':
    'Compare the key for this connection; look into its log ("probable authentication failure").',
  'checkClient.pskNotTested': 'Give the pre-shared key and check again.',

  'checkClient.authorityUnknown':
    '{sent, select, no {Ask whoever runs the server first. If it is no intermediate CA, ask for a profile with the right CA certificate.} other {Ask for a profile with the right CA certificate.}}',
  'checkServer.authorityUnknown':
    '{sent, select, no {Let it send the certificate of {issuer, select, none {that CA} other {{issuer}}} with its own, if that is an intermediate CA (strongSwan: put it into x509ca; Libreswan: leftsendca=all). Otherwise use a certificate of the CA that the profile names.} other {Use a certificate of the CA that the profile names.}}',
  'checkClient.authorityNotGiven': 'Compare the name of the CA with what your help desk says.',
  'checkServer.signatureBroken': 'Install the certificate and its chain again.',
  'checkClient.serverExpired': 'If the date looks right, check the clock of this PC.',
  'checkServer.serverExpired': 'Renew the certificate.',
  'checkServer.serverExpiresSoon':
    'Renew the certificate in time: from that day on Windows refuses it.',
  'checkServer.serverKeyTooWeak': 'Get a certificate with an RSA key of 2048 bits or more.',
  'checkServer.serverKeyWeak': 'Get a certificate with an RSA key of 2048 bits or more.',
  'checkServer.serverHashBroken': 'Get a certificate that is signed with SHA-256.',
  'checkServer.serverHashWeak': 'Get a certificate that is signed with SHA-256.',
  'checkClient.serverNotYetValid': 'Check the clock of this PC.',
  'checkServer.chainUnsound':
    'Use a certificate of a CA that may sign for others (basicConstraints, keyCertSign, path length).',
  'checkServer.chainOldRoot': 'Use a certificate of a newer CA if Windows does not connect.',
  'checkServer.authorityForbidsName':
    'Use a certificate of a CA whose name constraints cover that name.',
  'checkClient.authorityForbidsName': 'Check the name of the server in the profile.',
  'checkClient.nameDiffers': 'Use a name of the certificate as the address of the server.',
  'checkServer.nameDiffers': 'Put the name into the certificate (subjectAltName).',
  'checkServer.nameLoose': 'Put the name itself into the certificate (subjectAltName).',
  'checkServer.usageMissing': 'Add serverAuth to the extended key usage of the certificate.',
  'checkServer.usageLoose': 'Allow digitalSignature and serverAuth in the certificate.',
  'checkServer.serverSentNoCertificate':
    'Let it always send its certificate (leftsendcert=always).',
  'checkServer.serverCertificateUnread':
    'Send the certificates one by one (X.509, encoding 4), if Windows does not connect.',
  'checkServer.serverSignatureWrong': 'Check that certificate and private key belong together.',
  'checkClient.certificateRefused':
    'Ask whoever runs the server what its log says. Ask for a new certificate only if ours is what it refused.',
  'checkServer.certificateRefused':
    'The log says which it was. “no RSA private key found”: its own certificate and key must be loaded and carry the identity of the connection (id, leftid). A revocation list that is missing or too old: load one, or do not demand it (crl-strict, revocation = strict). Otherwise load the CA of the clients, and check that their certificates may sign in.',
  'checkClient.certificateNoAnswer': 'Try from another network; use a smaller certificate.',
  'checkServer.certificateNoAnswer':
    'Look into its log for the moment of the check.{pieces, select, yes {} other { Switch IKE fragmentation on (fragmentation = yes), so that large packets can go in pieces.}}',
  'checkClient.authorityNotRequested': 'Ask for a certificate of that CA.',
  'checkServer.authorityNotRequested': 'Load the CA of our certificate.',
  'checkClient.certificateNotTested': 'Give the certificate and its password, and check again.',
  'checkServer.xauthAnnounced':
    'Check that the connection for Windows is one without XAuth (strongSwan: no round with auth = xauth; Libreswan: no leftxauthserver=yes).',

  'checkClient.ikev1NotBuilt': 'Use the IKEv2 client of Windows for this server.',
  'checkServer.ikev1NotBuilt':
    'Build strongSwan with IKEv1 (--enable-ikev1: from 6.1 on it is off unless told), or allow it (Libreswan 5: ikev1-policy=accept).',
  'checkClient.ikev2Too': 'Nothing has to be done. IKEv2 is another client of Windows.',
  'checkClient.exchangeSpoilt': 'Wait half a minute and check again; then from another network.',
  'checkClient.vpnIsUp': 'Disconnect, and check again.',
  'checkClient.vpnMayBeUp': 'Check again as an administrator, or pause the tunnel first.',
  'checkClient.budgetEmpty': 'Wait, and check again.',
  'checkClient.lessAsked': 'Wait, and check again, if they matter.',
  'checkClient.timeOver': 'Check again with more time (--timeout).',
} as const;
