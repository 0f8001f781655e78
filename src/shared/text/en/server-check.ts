/** What the server check found (`check.`), and the words around it. What to do stands in server-check-help.ts. */
const list = '{list, select, windows {what Windows offers} other {the proposals in the profile}}';

export const serverCheck = {
  'serverCheck.heading': 'Server check of {server}',
  'serverCheck.demo':
    'The server in the profile is checked over the real network, although the PC is simulated.',
  'serverCheck.problem': 'Problem',
  'serverCheck.prediction': 'Windows would stop with error {number}.',
  'serverCheck.client': 'On this PC: {todo}',
  'serverCheck.server': 'On the server: {todo}',
  'serverCheck.blocked':
    'Nothing was changed, because the VPN wouldn’t work. To continue anyway, use --check skip.',
  'serverCheck.skippedDemo':
    'The server isn’t checked for a demo PC. To check it anyway, add --check first.',
  'serverCheck.notBlocking':
    'The check couldn’t tell whether the VPN will work. The plan is made anyway.',
  'serverCheck.waiting':
    'Waiting {seconds, plural, one {# second} other {# seconds}} until the server has forgotten unfinished handshakes.',

  'checkSummary.good': 'All tests passed.',
  'checkSummary.problem': 'The VPN won’t work like this.',
  'checkSummary.problemAnswered':
    'According to the answers, the VPN won’t work like this. This isn’t confirmed: the answers may not be from the server, or another device may have caused them.',
  'checkSummary.silent':
    'An expected answer never came. The VPN probably won’t work, but this isn’t confirmed.',
  'checkSummary.notMade': 'Not every test could be run.',

  'checkHop.name': 'Name',
  'checkHop.reach': 'Path to the server',
  'checkHop.proposal': 'Encryption',
  'checkHop.nat': 'NAT',
  'checkHop.proof': 'Key or certificate',
  'checkHop.ikev2': 'IKEv2',
  'checkState.good': 'OK',
  'checkState.warning': 'warning',
  'checkState.bad': 'doesn’t work',
  'checkState.silent': 'no answer',
  'checkState.notAsked': 'not tested',
  'checkState.asking': 'being tested',
  'checkState.confirming':
    'waiting for the sign-in, up to a minute. If a phone or another device asks you to confirm it, do so there',

  'check.nameFound': '{server} resolves to {addresses}.',
  'check.addressGiven': 'The profile contains the IP address itself: {server}.',
  'check.nameNotFound': 'The name {server} has no address in DNS.',
  'check.nameRefused': 'The DNS server refused to look up {server}.',
  'check.nameServerFailed': 'The DNS server couldn’t look up {server} (SERVFAIL).',
  'check.nameUnanswered': 'No DNS server answered in time when {server} was looked up.',
  'check.noRoute': 'This PC has no route to {address}.',
  'check.socketRefused':
    'This PC doesn’t let the program send to the server ({why, select, forbidden {it is blocked} other {the socket failed}}). Nothing is known about the server.',
  'check.serverReached': 'An IKE server at {address} answered after {milliseconds, number} ms.',
  'check.nothingListens':
    'The computer at {address} answers, but reports that no IKE server is listening on UDP 500.',
  'check.wayProhibited': 'A firewall reports that UDP 500 to {address} is prohibited (ICMP).',
  'check.notIke':
    'The answer from {address} isn’t from an IKE server{how, select, echo {: it is a copy of the message sent to it} other {}}.',
  'check.serverSilent':
    'No answer came from {address}. The server is off, the address is wrong, or a firewall on the path drops UDP 500 and 4500.',
  'check.port500Blocked':
    'The server answers on UDP 4500 but not on UDP 500. Windows starts on 500, so it wouldn’t get an answer.',
  'check.port500Unsteady':
    'The key exchange was completed over UDP 4500 but not over UDP 500. Windows starts on 500, so it may not get an answer.',
  'check.port4500Blocked':
    'NAT on the path moves the connection to UDP 4500, and no answer comes back from there.',
  'check.port4500Silent':
    'No answer came from UDP 4500. It isn’t needed here, but it is where this PC is behind NAT.',
  'check.otherAddressSilent':
    'The server name has more addresses, and no answer came from {addresses}. Windows may choose one of them.',
  'check.otherAddressAnswers': 'The first address didn’t answer, but {addresses} did.',
  'check.plainL2tpAnswers':
    'The L2TP server answers on UDP 1701 without IPsec. Anyone on the internet can reach it, and such a connection isn’t encrypted.',

  'check.proposalTaken': `The server accepted {encryption}, {hash}, group {group}: number {place} of ${list}.`,
  'check.weakProposalTaken':
    'Both sides share only {encryption} with group {group}, and that is weak.',
  'check.serverWantsOther': `The server accepts none of ${list}. It accepts {encryption}, {hash}, group {group}.`,
  'check.certificatesWanted': 'The server asks for certificates and refuses a pre-shared key.',
  'check.pskWanted': 'The server asks for a pre-shared key and refuses certificates.',
  'check.ikev2Only': 'The server supports IKEv2 but not IKEv1, which this VPN type needs.',
  'check.aggressiveOnly': 'The server supports only aggressive mode. Windows uses only main mode.',
  'check.proposalRefused': `The server refused ${list} ({notify}), and more proposals as well. It may have no connection or no key for this PC.`,
  'check.offerIgnored': `The server can be reached, but didn’t answer ${list}.`,
  'check.foreignChoice': 'An answer chose a proposal that wasn’t sent. It was ignored.',
  'check.exchangeStopped':
    'The server chose a proposal, then stopped answering during the key exchange. Larger packets may get lost on the path.',
  'check.keyExchangeRefused':
    'The server chose a proposal, then refused the key exchange ({notify}). {method, select, psk {Most likely it has no pre-shared key for the address of this PC, or for its own identity. It may also require certificates} other {It may have no key for this PC, or require a pre-shared key}}.',
  'check.errorsOverruled':
    'Before the valid answer, {count, plural, one {an unauthenticated error} other {# unauthenticated errors}} came. They may be forged by another device on the path.',
  'check.strangeAnswers':
    '{count, plural, one {# packet wasn’t a valid answer} other {# packets weren’t valid answers}} and {count, plural, one {was} other {were}} ignored.',
  'check.fragmentsSeen':
    'The server sent {count, plural, one {# IKE fragment that doesn’t} other {# IKE fragments that don’t}} fit together.',

  'check.natNone': 'There is no NAT on the path.',
  'check.natClient':
    '{shown, select, no {This PC seems to be behind NAT. Its own address doesn’t show it, and a server can fake it} other {This PC is behind NAT, the server isn’t}}.',
  'check.natServer':
    'The server is behind NAT{kind, select, l2tp {. Windows must be set to allow that} ipsec {} other {}}.',
  'check.natBoth':
    '{shown, select, no {This PC and the server seem to be behind NAT. The address of this PC doesn’t show it, and a server can fake it} other {This PC and the server are behind NAT}}{kind, select, l2tp {. Windows must be set to allow that} ipsec {} other {}}.',
  'check.natNotSpoken':
    'The server doesn’t support NAT traversal. The VPN wouldn’t work behind NAT.',
  'check.natStopsTunnel':
    'This PC is behind NAT. Windows IPsec tunnels don’t work from there (Microsoft article 944335).',
  'check.natMayStopTunnel':
    'This PC is behind NAT. Windows IPsec tunnels are known not to work from there (Microsoft article 944335), but the profile allows it.',

  'check.pskProved':
    'The pre-shared key is correct: it is confirmed that the server has the same one.',
  'check.pskKnownButRefused':
    'The server has the same pre-shared key but refuses this PC ({notify}). It may require certificates, another mode or another identity{aggressive, select, yes {; it does answer in aggressive mode} other {}}.',
  'check.pskRefused':
    'The server refused when the pre-shared key was checked ({notify, select, unreadable {with a message that this key can’t decrypt} other {{notify}}}, after {milliseconds, number} ms). Most likely the key is wrong, but the server may also require certificates or another mode. This isn’t confirmed.',
  'check.pskProofFailed':
    'An answer was encrypted with this key, but its authentication is wrong. The server or a device on the path is faulty.',
  'check.pskNoAnswer':
    'The server stopped answering when the pre-shared key was checked{repeats, plural, =0 {. The answer was lost, a device on the path limits the number of packets, or the key is wrong} one {, and repeated its last message once. Most likely the key is wrong, but the answer may also have been lost} other {, and repeated its last message # times. Most likely the key is wrong, but the answer may also have been lost}}.',
  'check.pskNotTested':
    'The pre-shared key wasn’t tested{why, select, secretMissing {, because it wasn’t entered} other {}}.',

  'check.certificateProved':
    'The server’s identity is confirmed as {subject}, by a certificate from a CA in the profile. Whether that certificate was revoked wasn’t checked.',
  'check.authorityUnknown':
    'The server’s certificate was issued by {issuer, select, none {a CA} other {{issuer}}}, which isn’t a trusted CA of the profile.{sent, select, no { The certificate of that CA isn’t in the profile, and the server didn’t send it. It may be an intermediate CA whose certificate is missing on the server.} other {}}',
  'check.authorityNotGiven':
    'The server’s certificate was issued by {issuer, select, none {a CA} other {{issuer}}}. The profile contains no CA, so it wasn’t checked whether this PC trusts it or whether it was revoked.',
  'check.signatureBroken':
    'A signature in the server’s certificate chain is invalid: it wasn’t made by the CA named in the certificate.',
  'check.chainNotTold':
    'The server’s certificate chain uses an algorithm that Roadwarrior can’t check.',
  'check.serverExpired':
    '{subject} in the server’s certificate chain expired on {date, date, day}.',
  'check.serverNotYetValid':
    '{subject} in the server’s certificate chain isn’t valid until {date, date, day}.',
  'check.serverExpiresSoon':
    '{subject} in the server’s certificate chain expires on {date, date, day}, in {days, plural, one {# day} other {# days}}.',
  'check.serverKeyTooWeak':
    '{subject} in the server’s certificate chain has a key that Windows refuses ({type}, {bits, number} bits).',
  'check.serverKeyWeak':
    '{subject} in the server’s certificate chain has a weak key ({type}, {bits, number} bits).',
  'check.serverHashBroken':
    '{subject} in the server’s certificate chain is signed with {hash}, which is broken.',
  'check.serverHashWeak':
    '{subject} in the server’s certificate chain is signed with {hash}, which can be forged.',
  'check.chainUnsound':
    '{subject} in the server’s certificate chain signs certificates but isn’t allowed to: {reason, select, basicConstraints {it isn’t marked as a CA} keyUsage {its key usage doesn’t include it} other {the chain is longer than it allows}}.',
  'check.chainOldRoot':
    '{subject} in the server’s certificate chain isn’t marked as a CA, like some very old root certificates. It isn’t confirmed whether Windows accepts it.',
  'check.authorityForbidsName':
    'The CA {subject} isn’t allowed to issue certificates for the server {server}.',
  'check.nameDiffers':
    'The server’s certificate isn’t issued to {server}, but to {names, select, none {no name} other {{names}}}.',
  'check.nameLoose':
    'The server’s certificate contains {server} only {how, select, wildcard {as a wildcard} other {as the common name}}. It isn’t confirmed whether Windows accepts that.',
  'check.usageMissing': 'The server’s certificate isn’t meant for servers (extended key usage).',
  'check.usageLoose':
    '{why, select, keyUsage {The server’s certificate can’t be used for signatures} other {The server’s certificate is meant for IKE but not for servers}}. It isn’t confirmed whether Windows accepts that.',
  'check.serverSentNoCertificate':
    'A signed answer came without the certificate of its signer, so it isn’t known who answered.',
  'check.serverCertificateUnread':
    'The server sent its certificate in a format that the check can’t read (encoding {encodings}). Windows may be able to read it.',
  'check.serverSignatureWrong':
    'An answer could be decrypted, but its signature doesn’t match the server’s certificate.',
  'check.certificateRefused':
    'The server refused when the certificate of this PC was checked ({notify, select, unreadable {with a message that can’t be decrypted} other {{notify}}}). The cause may be this PC: the server may not trust the CA of the certificate, may find it expired or revoked, or may require a pre-shared key. The cause may also be the server: no private key for its own identity, a certificate without that name, or no certificate revocation list although it requires one.',
  'check.certificateNoAnswer':
    'The server stopped answering when it received the certificate of this PC. {pieces, select, yes {It didn’t answer small pieces either, so the size is unlikely to be the cause: the server may not accept the certificate} other {Large packets may get lost on the path, or the server doesn’t accept the certificate}}.',
  'check.authorityNotRequested':
    'The server asks for a certificate from {authorities}. The certificate of this PC is from another CA.',
  'check.certificateNotTested':
    'The certificate of this PC wasn’t tested: {why, select, keyInWindows {its private key is in Windows, where the check doesn’t use it} noUsableKey {the check can sign only with RSA keys} other {it wasn’t provided}}.',
  'check.xauthAnnounced':
    'The server announces XAuth, a second sign-in within IKE. If the server requires it, Windows can’t connect, because it doesn’t support XAuth.',

  'check.ikev1NotBuilt':
    'The server doesn’t support IKEv1, which this VPN type needs: it was built without it, or IKEv1 is turned off.{ikev2, select, yes { IKEv2 would be accepted.} other {}}',
  'check.ikev2Too': 'The server also supports IKEv2, which is newer and more robust.',
  'check.ikev2Not': 'The server doesn’t support IKEv2.',
  'check.exchangeSpoilt':
    'The key exchange was disturbed on the path{again, select, yes { twice} other {}}: a message couldn’t be read ({notify, select, unreadable {no reason was given} other {{notify}}}). This says nothing about the key or the certificate.',
  'check.begunAgain':
    'The key exchange was disturbed on the path ({notify, select, unreadable {no reason was given} other {{notify}}}) and was started again.',
  'check.vpnIsUp':
    'A VPN to this server is connected. Key and certificate weren’t tested, because that could disconnect it.',
  'check.vpnMayBeUp':
    'A VPN to this server may be connected: this couldn’t be read, or it couldn’t be told from another VPN. Key and certificate weren’t tested, because that could disconnect it.',
  'check.budgetEmpty':
    'The server was checked a moment ago. To avoid being locked out, wait {seconds, plural, one {# second} other {# seconds}} before the next check.',
  'check.lessAsked':
    'Some tests were skipped to avoid being locked out by the server. They can be run in {seconds, plural, one {# second} other {# seconds}}.',
  'check.timeOver': 'The time for the check ran out before all tests were finished.',
  'check.stopped': 'The check was stopped.',
} as const;
