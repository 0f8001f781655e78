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

  'checkServer.weakProposalTaken':
    'Allow AES256 with SHA1 and group 20 or 14, which Windows offers too.',
  'checkServer.serverWantsOther':
    'Allow one of what Windows offers, for example aes256-sha1-modp2048 or aes256-sha1-ecp384.',
  'checkClient.certificatesWanted': 'Ask for a profile with a certificate.',
  'checkServer.certificatesWanted': 'Load a connection with authentication by pre-shared key.',
  'checkClient.pskWanted': 'Ask for a profile with a pre-shared key.',
  'checkServer.pskWanted': 'Load a connection with authentication by certificates.',
  'checkClient.ikev2Only': 'Use the IKEv2 client of Windows for this server.',
  'checkServer.ikev2Only': 'Allow IKEv1 main mode (Libreswan 5: ikev1-policy=accept).',
  'checkServer.aggressiveOnly': 'Set aggressive=no: main mode with a pre-shared key.',
  'checkServer.proposalRefused':
    'Look whether the connection is loaded, for this address and IKEv1, with aes256-sha1-modp2048 or aes256-sha1-ecp384 among its proposals.',
  'checkServer.offerIgnored':
    'Look into its log: a connection for any address (right=%any), main mode and this authentication may be missing.',
  'checkClient.exchangeStopped': 'Try from another network.',
  'checkServer.exchangeStopped': 'Look into its log for the moment of the check.',
  'checkClient.keyExchangeRefused':
    'Ask whether the server has a pre-shared key for everybody, or wants a certificate.',
  'checkServer.keyExchangeRefused':
    'Look into its log for the moment of the check, and for a secret for %any.',
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

  'checkClient.authorityUnknown': 'Ask for a profile with the right CA certificate.',
  'checkServer.authorityUnknown': 'Use a certificate of the CA that the profile names.',
  'checkClient.authorityNotGiven': 'Compare the name of the CA with what your help desk says.',
  'checkServer.signatureBroken': 'Install the certificate and its chain again.',
  'checkClient.serverExpired': 'If the date looks right, check the clock of this PC.',
  'checkServer.serverExpired': 'Renew the certificate.',
  'checkClient.serverNotYetValid': 'Check the clock of this PC.',
  'checkServer.chainUnsound': 'Use a certificate of a proper CA.',
  'checkServer.chainWeak': 'Renew the certificate with RSA of 2048 bits or more and SHA-256.',
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
  'checkClient.certificateRefused': 'Ask for a new certificate.',
  'checkServer.certificateRefused':
    'Look into its log. Load the CA of the clients, and check that authentication by certificates is allowed.',
  'checkClient.certificateNoAnswer': 'Try from another network; use a smaller certificate.',
  'checkServer.certificateNoAnswer': 'Look into its log for the moment of the check.',
  'checkClient.authorityNotRequested': 'Ask for a certificate of that CA.',
  'checkServer.authorityNotRequested': 'Load the CA of our certificate.',
  'checkClient.certificateNotTested': 'Give the certificate and its password, and check again.',

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
