/** What the server check found (`check.`), and the words around it. What to do stands in server-check-help.ts. */
const list = "{list, select, windows {what Windows offers} other {the profile's proposals}}";

export const serverCheck = {
  'serverCheck.heading': 'Server check of {server}',
  'serverCheck.demo':
    'The server of the profile is asked over the real network, although the PC is simulated.',
  'serverCheck.problem': 'PROBLEM',
  'serverCheck.prediction': 'Windows would end with error {number}.',
  'serverCheck.client': 'On this side: {todo}',
  'serverCheck.server': 'At the server: {todo}',
  'serverCheck.blocked':
    'Nothing is changed: what was found would keep the VPN from working. Go on anyway with --check skip.',
  'serverCheck.skippedDemo':
    'The server is not asked for the demo PC. Add --check first to ask it all the same.',
  'serverCheck.notBlocking':
    'The check could not tell whether it will work. The plan is made all the same.',
  'serverCheck.waiting':
    'Waiting {seconds, plural, one {# second} other {# seconds}}, until the server has forgotten unfinished handshakes.',

  'checkSummary.good': 'Everything that was asked was answered as it should be.',
  'checkSummary.problem': 'The VPN would not work as it is.',
  'checkSummary.problemAnswered':
    'By what was answered, the VPN would not work as it is. This is not proved: somebody on the way may have given or caused these answers.',
  'checkSummary.silent':
    'No answer where one was due: it probably would not work, but this is not proved.',
  'checkSummary.notMade': 'The server was not asked everything.',

  'checkHop.name': 'Name',
  'checkHop.reach': 'Way to the server',
  'checkHop.proposal': 'Encryption',
  'checkHop.nat': 'NAT',
  'checkHop.proof': 'Secret or certificate',
  'checkHop.ikev2': 'IKEv2',
  'checkState.good': 'in order',
  'checkState.warning': 'with a warning',
  'checkState.bad': 'does not work',
  'checkState.silent': 'no answer',
  'checkState.notAsked': 'not asked',
  'checkState.asking': 'being asked',
  'checkState.confirming':
    'waiting for the sign-in, up to a minute. If a phone or another device asks, confirm it there',

  'check.nameFound': '{server} is at {addresses}.',
  'check.addressGiven': 'The profile gives the address itself: {server}.',
  'check.nameNotFound': 'The name {server} has no address.',
  'check.nameRefused': 'The name server refused to say where {server} is.',
  'check.nameServerFailed': 'The name server failed to find out where {server} is (SERVFAIL).',
  'check.nameUnanswered': 'No name server said in time where {server} is.',
  'check.noRoute': 'This PC has no way to {address}.',
  'check.socketRefused':
    'This PC does not let the program send to the server ({why, select, forbidden {it is forbidden} other {the socket failed}}). Nothing is known about the server.',
  'check.serverReached': 'An IKE server answers at {address} after {milliseconds, number} ms.',
  'check.nothingListens':
    'The host {address} is there, but says that no IKE server listens on UDP 500.',
  'check.wayProhibited': 'A firewall answers that UDP 500 to {address} is prohibited (ICMP).',
  'check.notIke':
    'Something answers at {address} that is no IKE server{how, select, echo {: it sends our own message back} other {}}.',
  'check.serverSilent':
    'Nothing came back from {address}: the server is off, the address is wrong, or a firewall on the way drops UDP 500 and 4500.',
  'check.port500Blocked':
    'UDP 4500 is answered and UDP 500 is not. Windows begins on 500, so it would get no answer.',
  'check.port500Unsteady':
    'Over UDP 4500 the key exchange was completed, over UDP 500 it was not. Windows begins on 500, so it may get no answer.',
  'check.port4500Blocked':
    'There is NAT on the way, so the rest goes through UDP 4500, and nothing comes back from there.',
  'check.port4500Silent':
    'UDP 4500 gave no answer. It is not needed here, but it will be where this PC is behind NAT.',
  'check.otherAddressSilent':
    'The name has further addresses, and nothing came back from {addresses}. Windows may choose one of them.',
  'check.otherAddressAnswers': 'The first address gave no answer, but {addresses} did.',
  'check.plainL2tpAnswers':
    'The L2TP server answers on UDP 1701 without IPsec. Anyone on the Internet can talk to it, and whoever connects like that is not encrypted.',

  'check.proposalTaken': `The server took {encryption}, {hash}, group {group}: number {place} of ${list}.`,
  'check.weakProposalTaken':
    '{encryption} with group {group} is all that both sides have in common, and it is weak.',
  'check.serverWantsOther': `The server takes nothing of ${list}. It would take {encryption}, {hash}, group {group}.`,
  'check.certificatesWanted':
    'The server wants certificates; with a pre-shared key it does not talk.',
  'check.pskWanted': 'The server wants a pre-shared key; with certificates it does not talk.',
  'check.ikev2Only': 'The server talks IKEv2 and takes no IKEv1, which this kind of VPN needs.',
  'check.aggressiveOnly':
    'The server answers aggressive mode and no main mode. Windows knows main mode only.',
  'check.proposalRefused': `The server refused ${list} ({notify}), and a wider offer as well. It may have no connection, or no key, for this PC.`,
  'check.offerIgnored': `The server is there, but did not answer ${list}.`,
  'check.foreignChoice': 'An answer chose something that was not offered. It was ignored.',
  'check.exchangeStopped':
    'The server chose a proposal and then fell silent in the key exchange. Larger packets may get lost on the way.',
  'check.keyExchangeRefused':
    'The server chose a proposal and then refused the key exchange ({notify}). {method, select, psk {Most likely it has no pre-shared key for the address of this PC, or for the identity that it gives itself; it may also want certificates} other {It may have no key for this PC, or want a pre-shared key}}.',
  'check.errorsOverruled':
    'Before the valid answer {count, plural, one {an error} other {# errors}} came that proved nothing. Somebody on the way may forge them.',
  'check.strangeAnswers':
    '{count, plural, one {# datagram} other {# datagrams}} made no sense as an answer and {count, plural, one {was} other {were}} ignored.',
  'check.fragmentsSeen':
    'The server sent {count, plural, one {# IKE fragment that does} other {# IKE fragments that do}} not fit together.',

  'check.natNone': 'No NAT on the way.',
  'check.natClient':
    '{shown, select, no {It looks as if this PC were behind NAT; its own address does not show it, and a server may pretend it} other {This PC is behind NAT, the server is not}}.',
  'check.natServer':
    'The server is behind NAT{kind, select, l2tp {: Windows needs the NAT value 2 for it} ipsec {} other {}}.',
  'check.natBoth':
    '{shown, select, no {It looks as if PC and server were behind NAT; the address of this PC does not show it, and a server may pretend it} other {PC and server are behind NAT}}{kind, select, l2tp {: Windows needs the NAT value 2 for it} ipsec {} other {}}.',
  'check.natNotSpoken': 'The server does not talk about NAT. Behind NAT the VPN would not work.',
  'check.natStopsTunnel':
    'This PC is behind NAT, and tunnel rules of Windows do not work from there (KB944335).',
  'check.natMayStopTunnel':
    'This PC is behind NAT. Tunnel rules of Windows are known not to work from there (KB944335); the profile wants it all the same.',

  'check.pskProved': 'The pre-shared key is right: the server proved that it has the same one.',
  'check.pskKnownButRefused':
    'The server has the same pre-shared key and refuses this PC nevertheless ({notify}). It may want certificates, another mode or another identity{aggressive, select, yes {; it does answer aggressive mode} other {}}.',
  'check.pskRefused':
    'The server refused at the moment when the pre-shared key counts ({notify, select, unreadable {with a message that does not open under our key} other {{notify}}}, {milliseconds, number} ms). Most likely the key is wrong; it may also want certificates or another mode. This is no proof.',
  'check.pskProofFailed':
    'An answer opened under our key, but the proof in it is wrong. The server or somebody on the way is broken.',
  'check.pskNoAnswer':
    'The server fell silent at the moment when the pre-shared key counts{repeats, plural, =0 {: the answer was lost, a device on the way limits how many packets pass, or the key is wrong} one {, and repeated its last message once. Most likely the key is wrong; a lost answer is possible} other {, and repeated its last message # times. Most likely the key is wrong; a lost answer is possible}}.',
  'check.pskNotTested':
    'The pre-shared key was not tested{why, select, secretMissing {: it was not given} other {}}.',

  'check.certificateProved':
    'The server proved to be {subject}, by a certificate of a CA of the profile. Whether that certificate was revoked was not looked up.',
  'check.authorityUnknown':
    "The server's certificate comes from {issuer, select, none {a CA} other {{issuer}}}, which the profile does not trust.{sent, select, no { The certificate of that CA is not in the profile, and the server did not send it: it may be an intermediate CA that is missing there.} other {}}",
  'check.authorityNotGiven':
    "The server's certificate comes from {issuer, select, none {a CA} other {{issuer}}}. The profile brings no CA; whether this PC trusts it was not looked at, and whether it was revoked was not looked up.",
  'check.signatureBroken':
    "A signature in the server's certificate chain is wrong: it was not made by the CA that it names.",
  'check.chainNotTold':
    "The server's certificate chain uses an algorithm that this program cannot check.",
  'check.serverExpired': '{subject} of the server expired on {date, date, day}.',
  'check.serverNotYetValid': '{subject} of the server is valid only from {date, date, day}.',
  'check.serverExpiresSoon':
    '{subject} of the server expires on {date, date, day}, in {days, plural, one {# day} other {# days}}.',
  'check.serverKeyTooWeak':
    '{subject} of the server has a key that Windows refuses ({type}, {bits, number} bits).',
  'check.serverKeyWeak': '{subject} of the server has a weak key ({type}, {bits, number} bits).',
  'check.serverHashBroken': '{subject} of the server is signed with {hash}, which is broken.',
  'check.serverHashWeak': '{subject} of the server is signed with {hash}, which can be forged.',
  'check.chainUnsound':
    "{subject} signs in the server's chain but is not allowed to: {reason, select, basicConstraints {it is not marked as a CA} keyUsage {its key usage does not include it} other {the chain is longer than it allows}}.",
  'check.chainOldRoot':
    "{subject} in the server's chain is not marked as a CA, as some very old roots are. Whether Windows takes it is not confirmed.",
  'check.authorityForbidsName': 'The CA {subject} may not sign for the server {server}.',
  'check.nameDiffers':
    "The server's certificate is not made out to {server}, but to {names, select, none {nothing} other {{names}}}.",
  'check.nameLoose':
    "{server} stands in the server's certificate only {how, select, wildcard {by a wildcard} other {as common name}}. Whether Windows takes that is not confirmed.",
  'check.usageMissing': "The server's certificate is not meant for servers (extended key usage).",
  'check.usageLoose':
    "{why, select, keyUsage {The server's certificate may not be used for signatures} other {The server's certificate is meant for IKE, but not for servers}}. Whether Windows takes that is not confirmed.",
  'check.serverSentNoCertificate':
    'An answer was signed, but the certificate that would tell by whom was not sent. So nothing is known about who answered.',
  'check.serverCertificateUnread':
    'The server sent its certificate in a form that the check does not read (encoding {encodings}). Windows may read it.',
  'check.serverSignatureWrong':
    "An answer opened, but its signature does not fit the server's certificate.",
  'check.certificateRefused':
    'The server refused at the moment when our certificate counts ({notify, select, unreadable {with a message that does not open} other {{notify}}}). The fault may be ours: it may not know the CA of our certificate, find it expired or revoked, or want a pre-shared key. It may as well be its own: no private key for the identity that it goes by, a certificate of its own that lacks that name, or no revocation list where it demands one.',
  'check.certificateNoAnswer':
    'The server fell silent when it got our certificate. {pieces, select, yes {Sent in small pieces it got no answer either, so it is hardly the size: it may not accept the certificate} other {Large packets may get lost on the way, or it does not accept the certificate}}.',
  'check.authorityNotRequested':
    'The server asks for a certificate of {authorities}. Ours comes from another CA.',
  'check.certificateNotTested':
    'Our certificate was not tested: {why, select, keyInWindows {its private key is in Windows, where the check does not use it} noUsableKey {the check signs with RSA keys only} other {it was not given}}.',
  'check.xauthAnnounced':
    'The server announces XAuth, a second sign-in inside IKE. If it demands that, Windows cannot connect: it does not know XAuth.',

  'check.ikev1NotBuilt':
    'The server has no IKEv1, which this kind of VPN needs: it was built without it, or it is switched off there.{ikev2, select, yes { IKEv2 would be accepted.} other {}}',
  'check.ikev2Too': 'The server also takes IKEv2, which is newer and more robust.',
  'check.ikev2Not': 'The server takes no IKEv2.',
  'check.exchangeSpoilt':
    'The key exchange was disturbed on the way{again, select, yes {, twice} other {}}: a message could not be read ({notify, select, unreadable {no reason came} other {{notify}}}). This says nothing about the key or the certificate.',
  'check.begunAgain':
    'The key exchange was disturbed on the way ({notify, select, unreadable {no reason came} other {{notify}}}) and was begun again.',
  'check.vpnIsUp':
    'A VPN to this server is up. Secret and certificate were not tested, because that could push it off.',
  'check.vpnMayBeUp':
    'A VPN to this server may be up: that could not be read, or not be told from another one. Secret and certificate were not tested, because that could push it off.',
  'check.budgetEmpty':
    'The server was asked just now. So that it does not lock this PC out, it can be asked again in {seconds, plural, one {# second} other {# seconds}}.',
  'check.lessAsked':
    'Some questions were left out, so that the server does not lock this PC out. They can be asked in {seconds, plural, one {# second} other {# seconds}}.',
  'check.timeOver': 'The time for the check was over before everything was asked.',
  'check.stopped': 'The check was stopped.',
} as const;
