/** Was die Serverprüfung gefunden hat (`check.`), und die Wörter darum herum. Was zu tun ist, steht in server-check-help.ts. */
import type { serverCheck as english } from '../en/server-check.ts';
import type { Translation } from '../translation.ts';

const list =
  '{list, select, windows {dem, was Windows anbietet} other {den Vorschlägen des Profils}}';

export const serverCheck: Translation<typeof english> = {
  'serverCheck.heading': 'Prüfung des Servers {server}',
  'serverCheck.demo':
    'Der Server des Profils wird über das echte Netzwerk gefragt, obwohl der PC simuliert ist.',
  'serverCheck.problem': 'FEHLER',
  'serverCheck.prediction': 'Windows würde mit Fehler {number} enden.',
  'serverCheck.client': 'Auf dieser Seite: {todo}',
  'serverCheck.server': 'Am Server: {todo}',
  'serverCheck.blocked':
    'Es wurde nichts geändert: Mit dem, was gefunden wurde, würde das VPN nicht funktionieren. Trotzdem weiter geht es mit --check skip.',
  'serverCheck.skippedDemo':
    'Für den Demo-PC wird der Server nicht gefragt. Mit --check first geschieht es trotzdem.',
  'serverCheck.notBlocking':
    'Die Prüfung konnte nicht sagen, ob es funktionieren wird. Der Plan wird trotzdem gemacht.',
  'serverCheck.waiting':
    'Es wird {seconds, plural, one {# Sekunde} other {# Sekunden}} gewartet, bis der Server unvollendete Verhandlungen vergessen hat.',

  'checkSummary.good': 'Alles, was gefragt wurde, wurde so beantwortet, wie es sein soll.',
  'checkSummary.problem': 'So würde das VPN nicht funktionieren.',
  'checkSummary.problemAnswered':
    'Nach den Antworten würde das VPN so nicht funktionieren. Bewiesen ist das nicht: Jemand unterwegs kann diese Antworten gegeben oder verursacht haben.',
  'checkSummary.silent':
    'Keine Antwort, wo eine fällig war: Wahrscheinlich würde es nicht funktionieren, aber das ist nicht bewiesen.',
  'checkSummary.notMade': 'Der Server wurde nicht alles gefragt.',

  'checkHop.name': 'Name',
  'checkHop.reach': 'Weg zum Server',
  'checkHop.proposal': 'Verschlüsselung',
  'checkHop.nat': 'NAT',
  'checkHop.proof': 'Schlüssel oder Zertifikat',
  'checkHop.ikev2': 'IKEv2',
  'checkState.good': 'in Ordnung',
  'checkState.warning': 'mit einer Warnung',
  'checkState.bad': 'funktioniert nicht',
  'checkState.silent': 'keine Antwort',
  'checkState.notAsked': 'nicht gefragt',
  'checkState.asking': 'wird gefragt',
  'checkState.confirming':
    'wartet auf die Anmeldung, höchstens eine Minute. Wenn ein Telefon oder anderes Gerät fragt, bestätigen Sie dort',

  'check.nameFound': '{server} ist unter {addresses} zu finden.',
  'check.addressGiven': 'Das Profil nennt die Adresse selbst: {server}.',
  'check.nameNotFound': 'Der Name {server} hat keine Adresse.',
  'check.nameRefused': 'Der Namenserver verweigerte die Auskunft, wo {server} ist.',
  'check.nameServerFailed':
    'Der Namenserver konnte nicht herausfinden, wo {server} ist (SERVFAIL).',
  'check.nameUnanswered': 'Kein Namenserver hat rechtzeitig gesagt, wo {server} ist.',
  'check.noRoute': 'Dieser PC hat keinen Weg zu {address}.',
  'check.socketRefused':
    'Dieser PC lässt das Programm nichts an den Server senden ({why, select, forbidden {es ist verboten} other {der Socket versagte}}). Über den Server ist nichts bekannt.',
  'check.serverReached': 'Unter {address} antwortet ein IKE-Server nach {milliseconds, number} ms.',
  'check.nothingListens':
    'Der Rechner {address} ist da, meldet aber, dass auf UDP 500 kein IKE-Server lauscht.',
  'check.wayProhibited': 'Eine Firewall antwortet, dass UDP 500 zu {address} verboten ist (ICMP).',
  'check.notIke':
    'Unter {address} antwortet etwas, das kein IKE-Server ist{how, select, echo {: Es schickt unsere eigene Nachricht zurück} other {}}.',
  'check.serverSilent':
    'Von {address} kam nichts zurück: Der Server ist aus, die Adresse stimmt nicht, oder eine Firewall unterwegs verwirft UDP 500 und 4500.',
  'check.port500Blocked':
    'UDP 4500 wird beantwortet und UDP 500 nicht. Windows beginnt auf 500 und bekäme keine Antwort.',
  'check.port500Unsteady':
    'Über UDP 4500 kam der Schlüsselaustausch zum Ende, über UDP 500 nicht. Windows beginnt auf 500 und bekommt vielleicht keine Antwort.',
  'check.port4500Blocked':
    'Unterwegs ist NAT, also geht der Rest über UDP 4500, und von dort kommt nichts zurück.',
  'check.port4500Silent':
    'UDP 4500 gab keine Antwort. Hier wird es nicht gebraucht, wohl aber, sobald dieser PC hinter NAT ist.',
  'check.otherAddressSilent':
    'Der Name hat weitere Adressen, und von {addresses} kam nichts zurück. Windows kann eine davon wählen.',
  'check.otherAddressAnswers': 'Die erste Adresse gab keine Antwort, {addresses} aber schon.',
  'check.plainL2tpAnswers':
    'Der L2TP-Server antwortet auf UDP 1701 ohne IPsec. Jeder im Internet kann mit ihm reden, und wer sich so verbindet, ist nicht verschlüsselt.',

  'check.proposalTaken': `Der Server nahm {encryption}, {hash}, Gruppe {group}: Nummer {place} von ${list}.`,
  'check.weakProposalTaken':
    '{encryption} mit Gruppe {group} ist alles, was beide Seiten gemeinsam haben, und es ist schwach.',
  'check.serverWantsOther': `Der Server nimmt nichts von ${list}. Er würde {encryption}, {hash}, Gruppe {group} nehmen.`,
  'check.certificatesWanted':
    'Der Server will Zertifikate; mit einem vorinstallierten Schlüssel redet er nicht.',
  'check.pskWanted':
    'Der Server will einen vorinstallierten Schlüssel; mit Zertifikaten redet er nicht.',
  'check.ikev2Only':
    'Der Server spricht IKEv2 und nimmt kein IKEv1, das diese Art von VPN braucht.',
  'check.aggressiveOnly':
    'Der Server beantwortet Aggressive Mode und keinen Main Mode. Windows kennt nur Main Mode.',
  'check.proposalRefused': `Der Server lehnte ${list} ab ({notify}), und ein breiteres Angebot ebenso. Vielleicht hat er keine Verbindung oder keinen Schlüssel für diesen PC.`,
  'check.offerIgnored': `Der Server ist da, gab aber keine Antwort zu ${list}.`,
  'check.foreignChoice': 'Eine Antwort wählte etwas, das nicht angeboten war. Sie wurde ignoriert.',
  'check.exchangeStopped':
    'Der Server wählte einen Vorschlag und verstummte dann beim Schlüsselaustausch. Vielleicht gehen größere Pakete unterwegs verloren.',
  'check.keyExchangeRefused':
    'Der Server wählte einen Vorschlag und lehnte dann den Schlüsselaustausch ab ({notify}). {method, select, psk {Wahrscheinlich hat er keinen vorinstallierten Schlüssel für die Adresse dieses PCs oder für die Identität, die er sich selbst gibt; vielleicht will er auch Zertifikate} other {Vielleicht hat er keinen Schlüssel für diesen PC, oder er will einen vorinstallierten Schlüssel}}.',
  'check.errorsOverruled':
    'Vor der gültigen Antwort {count, plural, one {kam ein Fehler} other {kamen # Fehler}} ohne jeden Beweis. Vielleicht fälscht jemand unterwegs.',
  'check.strangeAnswers':
    '{count, plural, one {# Datagramm} other {# Datagramme}} ergab als Antwort keinen Sinn und {count, plural, one {wurde} other {wurden}} ignoriert.',
  'check.fragmentsSeen':
    'Der Server schickte {count, plural, one {# IKE-Fragment, das nicht passt} other {# IKE-Fragmente, die nicht zusammenpassen}}.',

  'check.natNone': 'Kein NAT unterwegs.',
  'check.natClient':
    '{shown, select, no {Es sieht aus, als wäre dieser PC hinter NAT; seine eigene Adresse zeigt es nicht, und ein Server kann es vortäuschen} other {Dieser PC ist hinter NAT, der Server nicht}}.',
  'check.natServer':
    'Der Server ist hinter NAT{kind, select, l2tp {: Windows braucht dafür den NAT-Wert 2} ipsec {} other {}}.',
  'check.natBoth':
    '{shown, select, no {Es sieht aus, als wären PC und Server hinter NAT; die Adresse dieses PCs zeigt es nicht, und ein Server kann es vortäuschen} other {PC und Server sind hinter NAT}}{kind, select, l2tp {: Windows braucht dafür den NAT-Wert 2} ipsec {} other {}}.',
  'check.natNotSpoken':
    'Der Server sagt nichts über NAT. Hinter NAT würde das VPN nicht funktionieren.',
  'check.natStopsTunnel':
    'Dieser PC ist hinter NAT, und Tunnelregeln von Windows funktionieren von dort nicht (KB944335).',
  'check.natMayStopTunnel':
    'Dieser PC ist hinter NAT. Von Tunnelregeln von Windows ist bekannt, dass sie von dort nicht funktionieren (KB944335); das Profil will es trotzdem.',

  'check.pskProved':
    'Der vorinstallierte Schlüssel stimmt: Der Server hat bewiesen, dass er denselben hat.',
  'check.pskKnownButRefused':
    'Der Server hat denselben vorinstallierten Schlüssel und lehnt diesen PC trotzdem ab ({notify}). Vielleicht will er Zertifikate, einen anderen Modus oder eine andere Identität{aggressive, select, yes {; Aggressive Mode beantwortet er} other {}}.',
  'check.pskRefused':
    'Der Server lehnte in dem Moment ab, in dem es auf den vorinstallierten Schlüssel ankommt ({notify, select, unreadable {mit einer Nachricht, die sich mit unserem Schlüssel nicht öffnen lässt} other {{notify}}}, {milliseconds, number} ms). Wahrscheinlich stimmt der Schlüssel nicht; vielleicht will er Zertifikate oder einen anderen Modus. Das ist kein Beweis.',
  'check.pskProofFailed':
    'Eine Antwort ließ sich mit unserem Schlüssel öffnen, aber der Beweis darin stimmt nicht. Der Server oder etwas unterwegs ist gestört.',
  'check.pskNoAnswer':
    'Der Server verstummte in dem Moment, in dem es auf den vorinstallierten Schlüssel ankommt{repeats, plural, =0 {: Die Antwort ging verloren, ein Gerät unterwegs begrenzt die Zahl der Pakete, oder der Schlüssel stimmt nicht} one {, und wiederholte seine letzte Nachricht einmal. Wahrscheinlich stimmt der Schlüssel nicht; eine verlorene Antwort ist möglich} other {, und wiederholte seine letzte Nachricht #-mal. Wahrscheinlich stimmt der Schlüssel nicht; eine verlorene Antwort ist möglich}}.',
  'check.pskNotTested':
    'Der vorinstallierte Schlüssel wurde nicht geprüft{why, select, secretMissing {: er wurde nicht angegeben} other {}}.',

  'check.certificateProved':
    'Der Server hat bewiesen, {subject} zu sein, mit einem Zertifikat einer CA des Profils. Ob dieses Zertifikat gesperrt wurde, wurde nicht nachgesehen.',
  'check.authorityUnknown':
    'Das Zertifikat des Servers stammt von {issuer, select, none {einer CA} other {{issuer}}}, und dieser CA vertraut das Profil nicht.{sent, select, no { Das Zertifikat dieser CA ist nicht im Profil, und der Server hat es nicht gesendet: Es kann eine Zwischen-CA sein, die dort fehlt.} other {}}',
  'check.authorityNotGiven':
    'Das Zertifikat des Servers stammt von {issuer, select, none {einer CA} other {{issuer}}}. Das Profil bringt keine CA mit; ob dieser PC ihr vertraut und ob das Zertifikat gesperrt wurde, wurde nicht nachgesehen.',
  'check.signatureBroken':
    'Eine Signatur in der Zertifikatkette des Servers stimmt nicht: Die genannte CA hat sie nicht gemacht.',
  'check.chainNotTold':
    'Die Zertifikatkette des Servers nutzt ein Verfahren, das dieses Programm nicht prüfen kann.',
  'check.serverExpired': '{subject} des Servers ist am {date, date, day} abgelaufen.',
  'check.serverNotYetValid': '{subject} des Servers gilt erst ab {date, date, day}.',
  'check.serverExpiresSoon':
    '{subject} des Servers läuft am {date, date, day} ab, in {days, plural, one {# Tag} other {# Tagen}}.',
  'check.serverKeyTooWeak':
    '{subject} des Servers hat einen Schlüssel, den Windows ablehnt ({type}, {bits, number} Bit).',
  'check.serverKeyWeak':
    '{subject} des Servers hat einen schwachen Schlüssel ({type}, {bits, number} Bit).',
  'check.serverHashBroken': '{subject} des Servers ist mit {hash} signiert, und das ist gebrochen.',
  'check.serverHashWeak':
    '{subject} des Servers ist mit {hash} signiert, und das lässt sich fälschen.',
  'check.chainUnsound':
    '{subject} signiert in der Kette des Servers, darf das aber nicht: {reason, select, basicConstraints {es ist nicht als CA gekennzeichnet} keyUsage {seine Schlüsselverwendung umfasst es nicht} other {die Kette ist länger, als es erlaubt}}.',
  'check.chainOldRoot':
    '{subject} in der Kette des Servers ist nicht als CA gekennzeichnet, wie manche sehr alte Stammzertifikate. Ob Windows es annimmt, ist nicht bestätigt.',
  'check.authorityForbidsName': 'Die CA {subject} darf nicht für den Server {server} signieren.',
  'check.nameDiffers':
    'Das Zertifikat des Servers ist nicht auf {server} ausgestellt, sondern auf {names, select, none {nichts} other {{names}}}.',
  'check.nameLoose':
    '{server} steht nur {how, select, wildcard {über einen Platzhalter} other {als Common Name}} im Zertifikat des Servers. Ob Windows das annimmt, ist nicht bestätigt.',
  'check.usageMissing':
    'Das Zertifikat des Servers ist nicht für Server bestimmt (Extended Key Usage).',
  'check.usageLoose':
    '{why, select, keyUsage {Das Zertifikat des Servers darf nicht für Signaturen verwendet werden} other {Das Zertifikat des Servers ist für IKE bestimmt, aber nicht für Server}}. Ob Windows das annimmt, ist nicht bestätigt.',
  'check.serverSentNoCertificate':
    'Eine Antwort war signiert, aber das Zertifikat, das sagen würde, von wem, wurde nicht gesendet. Wer geantwortet hat, ist also nicht bekannt.',
  'check.serverCertificateUnread':
    'Der Server schickte sein Zertifikat in einer Form, die die Prüfung nicht liest (Kodierung {encodings}). Windows liest sie vielleicht.',
  'check.serverSignatureWrong':
    'Eine Antwort ließ sich öffnen, aber ihre Signatur passt nicht zum Zertifikat des Servers.',
  'check.certificateRefused':
    'Der Server lehnte in dem Moment ab, in dem unser Zertifikat zählt ({notify, select, unreadable {mit einer Nachricht, die sich nicht öffnen lässt} other {{notify}}}). Es kann an uns liegen: Vielleicht kennt er die CA unseres Zertifikats nicht, hält es für abgelaufen oder gesperrt oder will einen vorinstallierten Schlüssel. Es kann auch an ihm selbst liegen: kein privater Schlüssel für die Identität, unter der er arbeitet, ein eigenes Zertifikat ohne diesen Namen oder keine Sperrliste, obwohl er eine verlangt.',
  'check.certificateNoAnswer':
    'Der Server verstummte, als er unser Zertifikat bekam. {pieces, select, yes {In kleinen Stücken kam auch keine Antwort, an der Größe liegt es also kaum: Vielleicht nimmt er das Zertifikat nicht an} other {Vielleicht gehen große Pakete unterwegs verloren, oder er nimmt das Zertifikat nicht an}}.',
  'check.authorityNotRequested':
    'Der Server verlangt ein Zertifikat von {authorities}. Unseres stammt von einer anderen CA.',
  'check.certificateNotTested':
    'Unser Zertifikat wurde nicht geprüft: {why, select, keyInWindows {sein privater Schlüssel liegt in Windows, wo die Prüfung ihn nicht benutzt} noUsableKey {die Prüfung signiert nur mit RSA-Schlüsseln} other {es wurde nicht angegeben}}.',
  'check.xauthAnnounced':
    'Der Server kündigt XAuth an, eine zweite Anmeldung innerhalb von IKE. Wenn er sie verlangt, kann Windows keine Verbindung herstellen: Es kennt kein XAuth.',

  'check.ikev1NotBuilt':
    'Der Server hat kein IKEv1, das diese Art VPN braucht: Er wurde ohne gebaut, oder es ist dort abgeschaltet.{ikev2, select, yes { IKEv2 würde angenommen.} other {}}',
  'check.ikev2Too': 'Der Server nimmt auch IKEv2, das neuer und robuster ist.',
  'check.ikev2Not': 'Der Server nimmt kein IKEv2.',
  'check.exchangeSpoilt':
    'Der Schlüsselaustausch wurde unterwegs{again, select, yes { zweimal} other {}} gestört: Eine Nachricht war nicht lesbar ({notify, select, unreadable {ein Grund kam nicht} other {{notify}}}). Über den Schlüssel oder das Zertifikat sagt das nichts.',
  'check.begunAgain':
    'Der Schlüsselaustausch wurde unterwegs gestört ({notify, select, unreadable {ein Grund kam nicht} other {{notify}}}) und neu begonnen.',
  'check.vpnIsUp':
    'Ein VPN zu diesem Server ist verbunden. Schlüssel und Zertifikat wurden nicht geprüft, weil das die Verbindung trennen könnte.',
  'check.vpnMayBeUp':
    'Vielleicht besteht ein VPN zu diesem Server: Das war nicht zu lesen oder nicht von einem anderen zu unterscheiden. Schlüssel und Zertifikat wurden nicht geprüft, weil das die Verbindung trennen könnte.',
  'check.budgetEmpty':
    'Der Server wurde gerade erst gefragt. Damit er diesen PC nicht aussperrt, kann er in {seconds, plural, one {# Sekunde} other {# Sekunden}} wieder gefragt werden.',
  'check.lessAsked':
    'Einige Fragen wurden weggelassen, damit der Server diesen PC nicht aussperrt. Sie können in {seconds, plural, one {# Sekunde} other {# Sekunden}} gestellt werden.',
  'check.timeOver': 'Die Zeit für die Prüfung war um, bevor alles gefragt war.',
  'check.stopped': 'Die Prüfung wurde abgebrochen.',
};
