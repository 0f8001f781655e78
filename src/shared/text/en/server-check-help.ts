/** What to do about a finding of the server check: on this side (`checkClient.`) and at the server (`checkServer.`). */
export const serverCheckHelp = {
  'checkClient.nameNotFound': 'Check the name in the profile.',
  'checkServer.nameNotFound': 'Make sure that the name is in public DNS.',
  'checkClient.nameRefused': 'Use another DNS server, or connect to another network.',
  'checkClient.nameServerFailed': 'Try again later, or from another network.',
  'checkServer.nameServerFailed': 'Check the DNS zone of the name.',
  'checkClient.nameUnanswered': 'Check the network connection and try again.',
  'checkClient.noRoute': 'Connect to a network.',
  'checkClient.socketRefused': 'Allow the program to send UDP in the firewall of this PC.',
  'checkClient.nothingListens': 'Check the address in the profile.',
  'checkServer.nothingListens': 'Start the IPsec service.',
  'checkClient.wayProhibited': 'Try from another network.',
  'checkServer.wayProhibited': 'Allow UDP 500 and 4500 in the firewall and router.',
  'checkClient.notIke': 'Check the address in the profile.',
  'checkServer.notIke': 'Check what else uses UDP 500 on the server, and start the IPsec service.',
  'checkClient.serverSilent':
    'Check the address. Try from another network, for example a mobile hotspot.',
  'checkServer.serverSilent':
    'Check that the server is running, that its firewall allows UDP 500 and 4500, and that it hasn’t blocked this address.',
  'checkClient.port500Blocked': 'Try from another network. This one seems to drop UDP 500.',
  'checkServer.port500Blocked': 'Allow UDP 500 in the firewall and router.',
  'checkClient.port500Unsteady': 'Check again, or try from another network.',
  'checkServer.port500Unsteady': 'Allow UDP 500 in the firewall and router without a rate limit.',
  'checkClient.port4500Blocked': 'Try from another network. This one seems to drop UDP 4500.',
  'checkServer.port4500Blocked': 'Allow UDP 4500 in the firewall and router.',
  'checkServer.port4500Silent': 'Allow UDP 4500 in the firewall and router.',
  'checkServer.otherAddressSilent':
    'Make the server answer on every address of the name, or remove the address from DNS.',
  'checkClient.otherAddressAnswers': 'For a test, use the address that answers in the profile.',
  'checkServer.otherAddressAnswers':
    'Make the server answer on every address of the name, or remove the address from DNS.',
  'checkServer.plainL2tpAnswers':
    'Allow UDP 1701 in the server’s firewall only for packets that came through IPsec (nftables: udp dport 1701 meta ipsec missing drop).',

  'checkServer.weakProposalTaken':
    'Allow AES-256 with SHA-1 and group 20 or 14, which Windows also offers.',
  'checkServer.serverWantsOther':
    '{list, select, windows {Allow one of the proposals of Windows, for example aes256-sha1-modp2048 or aes256-sha1-ecp384.} other {Or allow a proposal from the profile.}}',
  'checkClient.serverWantsOther':
    '{fits, select, none {No profile can offer that. Change the proposals on the server.} other {{list, select, windows {A profile can offer exactly that} other {The proposals in the profile don’t match. A profile can offer what the server accepts}}{kind, select, l2tp { with its own IPsec policy (ipsecPolicy)} ipsec { in its main mode proposals} other {}}: {fits}.{weak, select, yes { But that is weak. It’s better to allow more proposals on the server.} other {}}}}',
  'checkClient.certificatesWanted': 'Ask for a profile with a certificate.',
  'checkServer.certificatesWanted': 'Load a connection that authenticates with a pre-shared key.',
  'checkClient.pskWanted': 'Ask for a profile with a pre-shared key.',
  'checkServer.pskWanted': 'Load a connection that authenticates with certificates.',
  'checkClient.ikev2Only': 'Use the IKEv2 client built into Windows for this server.',
  'checkServer.ikev2Only': 'Allow IKEv1 main mode (Libreswan 5: ikev1-policy=accept).',
  'checkServer.aggressiveOnly': 'Set aggressive=no to use main mode with a pre-shared key.',
  'checkServer.proposalRefused':
    'Check that a connection for this address and IKEv1 is loaded, that its proposals include aes256-sha1-modp2048 or aes256-sha1-ecp384, and that there is a key for it (Libreswan logs “no preshared key found”).',
  'checkServer.offerIgnored':
    'Check the server’s log (Libreswan: “no connection has been authorized”). A connection for any address (right=%any), in main mode without XAuth and with this authentication method, may be missing.',
  'checkClient.exchangeStopped': 'Try from another network.',
  'checkServer.exchangeStopped': 'Check the server’s log at the time of the check.',
  'checkClient.keyExchangeRefused':
    'Ask the server’s administrator to check the keys. This PC can’t tell which one is missing.',
  'checkServer.keyExchangeRefused':
    '{method, select, psk {Check that there is a pre-shared key for every client (%any; in strongSwan, a secret without id) or for the address of this PC, and that it belongs to the identity of the connection. The log shows which key was looked for.} other {Check that the server’s own key and certificate are loaded. The log shows what was missing.}}',
  'checkClient.errorsOverruled': 'You don’t need to do anything unless it happens again.',
  'checkServer.fragmentsSeen':
    'Look for a device on the path that drops or changes larger packets.',

  'checkClient.natServer': 'Roadwarrior does this for you if NAT is set to auto in the profile.',
  'checkClient.natBoth': 'Roadwarrior does this for you if NAT is set to auto in the profile.',
  'checkServer.natNotSpoken': 'Turn on NAT traversal (RFC 3947).',
  'checkClient.natStopsTunnel': 'Connect without NAT, or use an L2TP profile.',
  'checkClient.natMayStopTunnel': 'If it doesn’t work, connect without NAT.',

  'checkClient.pskKnownButRefused': 'Ask the server’s administrator what it requires.',
  'checkServer.pskKnownButRefused':
    'Check the server’s log. Check that main mode with a pre-shared key is allowed for any client identity (rightid=%any).',
  'checkClient.pskRefused':
    'Enter the pre-shared key again, with the same capital letters and spaces. If that doesn’t help, ask for the correct key.',
  'checkServer.pskRefused': 'Compare the key for this connection, and check the server’s log.',
  'checkServer.pskProofFailed': 'Check the server’s log, and update its software.',
  'checkClient.pskNoAnswer':
    'Enter the pre-shared key again, with the same capital letters and spaces. Then check again.',
  'checkServer.pskNoAnswer':
    'Compare the key for this connection, and check the server’s log (“probable authentication failure”).',
  'checkClient.pskNotTested': 'Enter the pre-shared key and check again.',

  'checkClient.authorityUnknown':
    '{sent, select, no {Ask the server’s administrator first. If it isn’t an intermediate CA, ask for a profile with the right CA certificate.} other {Ask for a profile with the right CA certificate.}}',
  'checkServer.authorityUnknown':
    '{sent, select, no {If {issuer, select, none {that CA} other {{issuer}}} is an intermediate CA, send its certificate along with the server’s own (strongSwan: put it in x509ca; Libreswan: leftsendca=all). Otherwise use a certificate from the CA in the profile.} other {Use a certificate from the CA in the profile.}}',
  'checkClient.authorityNotGiven': 'Check the name of the CA with your help desk.',
  'checkServer.signatureBroken': 'Install the certificate and its chain again.',
  'checkClient.serverExpired': 'If the date looks right, check the clock of this PC.',
  'checkServer.serverExpired': 'Renew the certificate.',
  'checkServer.serverExpiresSoon':
    'Renew the certificate before that day. After it, Windows refuses the certificate.',
  'checkServer.serverKeyTooWeak': 'Get a certificate with an RSA key of 2048 bits or more.',
  'checkServer.serverKeyWeak': 'Get a certificate with an RSA key of 2048 bits or more.',
  'checkServer.serverHashBroken': 'Get a certificate signed with SHA-256.',
  'checkServer.serverHashWeak': 'Get a certificate signed with SHA-256.',
  'checkClient.serverNotYetValid': 'Check the clock of this PC.',
  'checkServer.chainUnsound':
    'Use a certificate from a CA that is allowed to issue certificates (basicConstraints, keyCertSign, path length).',
  'checkServer.chainOldRoot': 'If Windows doesn’t connect, use a certificate from a newer CA.',
  'checkServer.authorityForbidsName':
    'Use a certificate from a CA whose name constraints cover that name.',
  'checkClient.authorityForbidsName': 'Check the server name in the profile.',
  'checkClient.nameDiffers': 'Use a name from the certificate as the server name.',
  'checkServer.nameDiffers': 'Add the name to the certificate (subjectAltName).',
  'checkServer.nameLoose': 'Add the name itself to the certificate (subjectAltName).',
  'checkServer.usageMissing': 'Add serverAuth to the extended key usage of the certificate.',
  'checkServer.usageLoose': 'Use a certificate that allows digitalSignature and serverAuth.',
  'checkServer.serverSentNoCertificate':
    'Make the server always send its certificate (leftsendcert=always).',
  'checkServer.serverCertificateUnread':
    'If Windows doesn’t connect, send the certificates one by one (X.509, encoding 4).',
  'checkServer.serverSignatureWrong': 'Check that the certificate and private key belong together.',
  'checkClient.certificateRefused':
    'Ask the server’s administrator what the log says. Ask for a new certificate only if the server refused yours.',
  'checkServer.certificateRefused':
    'Check the log for the cause. “no RSA private key found”: load the server’s own certificate and key, with the identity of the connection (id, leftid). Certificate revocation list missing or too old: load one, or don’t require it (crl-strict, revocation = strict). Otherwise load the CA of the clients, and check that their certificates are allowed to sign in.',
  'checkClient.certificateNoAnswer': 'Try from another network, or use a smaller certificate.',
  'checkServer.certificateNoAnswer':
    'Check the server’s log at the time of the check.{pieces, select, yes {} other { Turn on IKE fragmentation (fragmentation = yes), so that large packets are sent in pieces.}}',
  'checkClient.authorityNotRequested': 'Ask for a certificate from that CA.',
  'checkServer.authorityNotRequested': 'Load the CA that issued the certificate of this PC.',
  'checkClient.certificateNotTested': 'Provide the certificate and its password, and check again.',
  'checkServer.xauthAnnounced':
    'Check that the connection for Windows doesn’t use XAuth (strongSwan: no round with auth = xauth; Libreswan: no leftxauthserver=yes).',

  'checkClient.ikev1NotBuilt': 'Use the IKEv2 client built into Windows for this server.',
  'checkServer.ikev1NotBuilt':
    'Build strongSwan with IKEv1 (--enable-ikev1; off by default since 6.1), or allow IKEv1 (Libreswan 5: ikev1-policy=accept).',
  'checkClient.ikev2Too': 'You don’t need to do anything. IKEv2 uses another client in Windows.',
  'checkClient.exchangeSpoilt':
    'Wait half a minute and check again. If that doesn’t help, try from another network.',
  'checkClient.vpnIsUp': 'Disconnect, and check again.',
  'checkClient.vpnMayBeUp': 'Check again as administrator, or pause the tunnel first.',
  'checkClient.budgetEmpty': 'Wait, and check again.',
  'checkClient.lessAsked': 'If you need these tests, wait and check again.',
  'checkClient.timeOver': 'Check again with more time (--timeout).',
} as const;
