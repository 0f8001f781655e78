/** Was die Serverprüfung gefunden hat (`check.`), und die Wörter darum herum. Was zu tun ist, steht in server-check-help.ts. */
import type { serverCheck as english } from '../en/server-check.ts';
import type { Translation } from '../translation.ts';

const list =
  '{list, select, windows {dem, was Windows anbietet} other {den Vorschlägen im Profil}}';

export const serverCheck: Translation<typeof english> = {
  'serverCheck.heading': 'Prüfung des Servers {server}',
  'serverCheck.demo':
    'Der Server im Profil wird über das echte Netzwerk geprüft, obwohl der PC simuliert ist.',
  'serverCheck.problem': 'Problem',
  'serverCheck.prediction': 'Windows würde mit Fehler {number} abbrechen.',
  'serverCheck.client': 'Auf diesem PC: {todo}',
  'serverCheck.server': 'Auf dem Server: {todo}',
  'serverCheck.blocked':
    'Es wurde nichts geändert, weil das VPN nicht funktionieren würde. Um trotzdem fortzufahren, verwenden Sie --check skip.',
  'serverCheck.skippedDemo':
    'Bei einem Demo-PC wird der Server nicht geprüft. Um ihn trotzdem zu prüfen, fügen Sie --check first hinzu.',
  'serverCheck.notBlocking':
    'Die Prüfung konnte nicht feststellen, ob das VPN funktionieren wird. Der Plan wird trotzdem erstellt.',
  'serverCheck.waiting':
    'Es wird {seconds, plural, one {# Sekunde} other {# Sekunden}} gewartet, bis der Server unvollständige Handshakes vergessen hat.',

  'checkSummary.good': 'Alle Tests wurden bestanden.',
  'checkSummary.problem': 'So funktioniert das VPN nicht.',
  'checkSummary.problemAnswered':
    'Nach den Antworten funktioniert das VPN so nicht. Bestätigt ist das nicht: Die Antworten stammen möglicherweise nicht vom Server oder wurden von einem anderen Gerät verursacht.',
  'checkSummary.silent':
    'Eine erwartete Antwort blieb aus. Das VPN funktioniert wahrscheinlich nicht, bestätigt ist das aber nicht.',
  'checkSummary.notMade': 'Nicht alle Tests konnten ausgeführt werden.',

  'checkHop.name': 'Name',
  'checkHop.reach': 'Weg zum Server',
  'checkHop.proposal': 'Verschlüsselung',
  'checkHop.nat': 'NAT',
  'checkHop.proof': 'Schlüssel oder Zertifikat',
  'checkHop.ikev2': 'IKEv2',
  'checkState.good': 'OK',
  'checkState.warning': 'Warnung',
  'checkState.bad': 'funktioniert nicht',
  'checkState.silent': 'keine Antwort',
  'checkState.notAsked': 'nicht getestet',
  'checkState.asking': 'wird getestet',
  'checkState.confirming':
    'wartet auf die Anmeldung, höchstens eine Minute. Wenn ein Telefon oder ein anderes Gerät zur Bestätigung auffordert, bestätigen Sie dort',

  'check.nameFound': '{server} wird zu {addresses} aufgelöst.',
  'check.addressGiven': 'Das Profil enthält die IP-Adresse selbst: {server}.',
  'check.nameNotFound': 'Der Name {server} hat keine Adresse im DNS.',
  'check.nameRefused': 'Der DNS-Server hat die Abfrage von {server} abgelehnt.',
  'check.nameServerFailed': 'Der DNS-Server konnte {server} nicht auflösen (SERVFAIL).',
  'check.nameUnanswered': 'Kein DNS-Server hat die Abfrage von {server} rechtzeitig beantwortet.',
  'check.noRoute': 'Dieser PC hat keine Route zu {address}.',
  'check.socketRefused':
    'Dieser PC lässt das Programm nicht an den Server senden ({why, select, forbidden {es ist blockiert} other {Fehler des Sockets}}). Über den Server ist nichts bekannt.',
  'check.serverReached':
    'Ein IKE-Server hat unter {address} nach {milliseconds, number} ms geantwortet.',
  'check.nothingListens':
    'Der Computer mit der Adresse {address} antwortet, meldet aber, dass auf UDP 500 kein IKE-Server lauscht.',
  'check.wayProhibited': 'Eine Firewall meldet, dass UDP 500 zu {address} verboten ist (ICMP).',
  'check.notIke':
    'Die Antwort von {address} stammt nicht von einem IKE-Server{how, select, echo {: Sie ist eine Kopie der gesendeten Nachricht} other {}}.',
  'check.serverSilent':
    'Von {address} kam keine Antwort. Der Server ist aus, die Adresse ist falsch, oder eine Firewall auf dem Weg verwirft UDP 500 und 4500.',
  'check.port500Blocked':
    'Der Server antwortet auf UDP 4500, aber nicht auf UDP 500. Windows beginnt mit 500 und bekäme keine Antwort.',
  'check.port500Unsteady':
    'Der Schlüsselaustausch wurde über UDP 4500 abgeschlossen, über UDP 500 aber nicht. Windows beginnt mit 500 und bekommt möglicherweise keine Antwort.',
  'check.port4500Blocked':
    'Wegen NAT auf dem Weg wechselt die Verbindung zu UDP 4500, und von dort kommt keine Antwort zurück.',
  'check.port4500Silent':
    'Von UDP 4500 kam keine Antwort. Hier wird der Port nicht benötigt, wohl aber, wenn dieser PC hinter NAT ist.',
  'check.otherAddressSilent':
    'Der Servername hat weitere Adressen, und von {addresses} kam keine Antwort. Windows wählt möglicherweise eine davon.',
  'check.otherAddressAnswers': 'Die erste Adresse hat nicht geantwortet, {addresses} aber schon.',
  'check.plainL2tpAnswers':
    'Der L2TP-Server antwortet auf UDP 1701 ohne IPsec. Er ist für alle im Internet erreichbar, und eine solche Verbindung ist nicht verschlüsselt.',

  'check.proposalTaken': `Der Server hat {encryption}, {hash}, Gruppe {group} akzeptiert: Nummer {place} von ${list}.`,
  'check.weakProposalTaken':
    'Beide Seiten haben nur {encryption} mit Gruppe {group} gemeinsam, und das ist schwach.',
  'check.serverWantsOther': `Der Server akzeptiert nichts von ${list}. Er akzeptiert {encryption}, {hash}, Gruppe {group}.`,
  'check.certificatesWanted':
    'Der Server verlangt Zertifikate und lehnt einen vorinstallierten Schlüssel ab.',
  'check.pskWanted':
    'Der Server verlangt einen vorinstallierten Schlüssel und lehnt Zertifikate ab.',
  'check.ikev2Only': 'Der Server unterstützt IKEv2, aber nicht IKEv1, das dieser VPN-Typ benötigt.',
  'check.aggressiveOnly':
    'Der Server unterstützt nur Aggressive Mode. Windows verwendet nur den Hauptmodus (Main Mode).',
  'check.proposalRefused': `Der Server hat nichts von ${list} akzeptiert ({notify}) und weitere Vorschläge ebenfalls abgelehnt. Möglicherweise hat er keine Verbindung oder keinen Schlüssel für diesen PC.`,
  'check.offerIgnored': `Der Server ist erreichbar, hat aber auf nichts von ${list} geantwortet.`,
  'check.foreignChoice':
    'Eine Antwort wählte einen Vorschlag, der nicht gesendet wurde. Sie wurde ignoriert.',
  'check.exchangeStopped':
    'Der Server hat einen Vorschlag gewählt und dann während des Schlüsselaustauschs nicht mehr geantwortet. Möglicherweise gehen größere Pakete auf dem Weg verloren.',
  'check.keyExchangeRefused':
    'Der Server hat einen Vorschlag gewählt und dann den Schlüsselaustausch abgelehnt ({notify}). {method, select, psk {Wahrscheinlich hat er keinen vorinstallierten Schlüssel für die Adresse dieses PCs oder für seine eigene Identität. Möglicherweise verlangt er auch Zertifikate} other {Möglicherweise hat er keinen Schlüssel für diesen PC oder verlangt einen vorinstallierten Schlüssel}}.',
  'check.errorsOverruled':
    'Vor der gültigen Antwort {count, plural, one {kam ein nicht authentifizierter Fehler} other {kamen # nicht authentifizierte Fehler}}. Möglicherweise sind sie von einem anderen Gerät auf dem Weg gefälscht.',
  'check.strangeAnswers':
    '{count, plural, one {# Paket war keine gültige Antwort} other {# Pakete waren keine gültigen Antworten}} und {count, plural, one {wurde} other {wurden}} ignoriert.',
  'check.fragmentsSeen':
    'Der Server hat {count, plural, one {# IKE-Fragment gesendet, das nicht passt} other {# IKE-Fragmente gesendet, die nicht zusammenpassen}}.',

  'check.natNone': 'Auf dem Pfad gibt es kein NAT.',
  'check.natClient':
    '{shown, select, no {Dieser PC ist anscheinend hinter NAT. Seine eigene Adresse zeigt es nicht, und ein Server kann es vortäuschen} other {Dieser PC ist hinter NAT, der Server nicht}}.',
  'check.natServer':
    'Der Server ist hinter NAT{kind, select, l2tp {. Windows muss so eingestellt sein, dass es das zulässt} ipsec {} other {}}.',
  'check.natBoth':
    '{shown, select, no {Dieser PC und der Server sind anscheinend hinter NAT. Die Adresse dieses PCs zeigt es nicht, und ein Server kann es vortäuschen} other {Dieser PC und der Server sind hinter NAT}}{kind, select, l2tp {. Windows muss so eingestellt sein, dass es das zulässt} ipsec {} other {}}.',
  'check.natNotSpoken':
    'Der Server unterstützt kein NAT-Traversal. Hinter NAT würde das VPN nicht funktionieren.',
  'check.natStopsTunnel':
    'Dieser PC ist hinter NAT. IPsec-Tunnel von Windows funktionieren dort nicht (Microsoft-Artikel 944335).',
  'check.natMayStopTunnel':
    'Dieser PC ist hinter NAT. IPsec-Tunnel von Windows funktionieren dort bekanntlich nicht (Microsoft-Artikel 944335), aber das Profil lässt es zu.',

  'check.pskProved':
    'Der vorinstallierte Schlüssel ist richtig: Es ist bestätigt, dass der Server denselben hat.',
  'check.pskKnownButRefused':
    'Der Server hat denselben vorinstallierten Schlüssel, lehnt diesen PC aber ab ({notify}). Möglicherweise verlangt er Zertifikate, einen anderen Modus oder eine andere Identität{aggressive, select, yes {; im Aggressive Mode antwortet er} other {}}.',
  'check.pskRefused':
    'Der Server hat bei der Prüfung des vorinstallierten Schlüssels abgelehnt ({notify, select, unreadable {mit einer Nachricht, die sich mit diesem Schlüssel nicht entschlüsseln lässt} other {{notify}}}, nach {milliseconds, number} ms). Wahrscheinlich ist der Schlüssel falsch, möglicherweise verlangt der Server aber auch Zertifikate oder einen anderen Modus. Bestätigt ist das nicht.',
  'check.pskProofFailed':
    'Eine Antwort war mit diesem Schlüssel verschlüsselt, aber ihre Authentifizierung ist falsch. Der Server oder ein Gerät auf dem Weg arbeitet fehlerhaft.',
  'check.pskNoAnswer':
    'Der Server hat bei der Prüfung des vorinstallierten Schlüssels nicht mehr geantwortet{repeats, plural, =0 {. Die Antwort ging verloren, ein Gerät auf dem Weg begrenzt die Anzahl der Pakete, oder der Schlüssel ist falsch} one {, sondern seine letzte Nachricht einmal wiederholt. Wahrscheinlich ist der Schlüssel falsch, die Antwort kann aber auch verloren gegangen sein} other {, sondern seine letzte Nachricht #-mal wiederholt. Wahrscheinlich ist der Schlüssel falsch, die Antwort kann aber auch verloren gegangen sein}}.',
  'check.pskNotTested':
    'Der vorinstallierte Schlüssel wurde nicht getestet{why, select, secretMissing {, weil er nicht eingegeben wurde} other {}}.',

  'check.certificateProved':
    'Die Identität des Servers ist durch ein Zertifikat einer Zertifizierungsstelle des Profils als {subject} bestätigt. Ob dieses Zertifikat gesperrt ist, wurde nicht geprüft.',
  'check.authorityUnknown':
    'Das Zertifikat des Servers wurde von {issuer, select, none {einer Zertifizierungsstelle} other {{issuer}}} ausgestellt. Diese gehört nicht zu den vertrauenswürdigen Zertifizierungsstellen des Profils.{sent, select, no { Ihr Zertifikat ist nicht im Profil, und der Server hat es nicht gesendet. Möglicherweise ist sie eine Zwischenzertifizierungsstelle, deren Zertifikat auf dem Server fehlt.} other {}}',
  'check.authorityNotGiven':
    'Das Zertifikat des Servers wurde von {issuer, select, none {einer Zertifizierungsstelle} other {{issuer}}} ausgestellt. Das Profil enthält keine Zertifizierungsstelle. Deshalb wurde nicht geprüft, ob dieser PC ihr vertraut oder ob das Zertifikat gesperrt ist.',
  'check.signatureBroken':
    'Eine Signatur in der Zertifikatkette des Servers ist ungültig: Sie stammt nicht von der im Zertifikat genannten Zertifizierungsstelle.',
  'check.chainNotTold':
    'Die Zertifikatkette des Servers verwendet einen Algorithmus, den Roadwarrior nicht prüfen kann.',
  'check.serverExpired':
    '{subject} in der Zertifikatkette des Servers ist am {date, date, day} abgelaufen.',
  'check.serverNotYetValid':
    '{subject} in der Zertifikatkette des Servers ist erst ab dem {date, date, day} gültig.',
  'check.serverExpiresSoon':
    '{subject} in der Zertifikatkette des Servers läuft am {date, date, day} ab, in {days, plural, one {# Tag} other {# Tagen}}.',
  'check.serverKeyTooWeak':
    '{subject} in der Zertifikatkette des Servers hat einen Schlüssel, den Windows ablehnt ({type}, {bits, number} Bit).',
  'check.serverKeyWeak':
    '{subject} in der Zertifikatkette des Servers hat einen schwachen Schlüssel ({type}, {bits, number} Bit).',
  'check.serverHashBroken':
    '{subject} in der Zertifikatkette des Servers ist mit {hash} signiert. Dieses Verfahren ist gebrochen.',
  'check.serverHashWeak':
    '{subject} in der Zertifikatkette des Servers ist mit {hash} signiert. Eine solche Signatur kann gefälscht werden.',
  'check.chainUnsound':
    '{subject} signiert Zertifikate in der Kette des Servers, darf das aber nicht: {reason, select, basicConstraints {Es ist nicht als Zertifizierungsstelle gekennzeichnet} keyUsage {Die Schlüsselverwendung lässt es nicht zu} other {Die Kette ist länger als erlaubt}}.',
  'check.chainOldRoot':
    '{subject} in der Zertifikatkette des Servers ist nicht als Zertifizierungsstelle gekennzeichnet, wie manche sehr alten Stammzertifikate. Es ist nicht bestätigt, ob Windows es akzeptiert.',
  'check.authorityForbidsName':
    'Die Zertifizierungsstelle {subject} darf keine Zertifikate für den Server {server} ausstellen.',
  'check.nameDiffers':
    'Das Zertifikat des Servers ist nicht für {server} ausgestellt, sondern für {names, select, none {keinen Namen} other {{names}}}.',
  'check.nameLoose':
    'Das Zertifikat des Servers enthält {server} nur {how, select, wildcard {als Platzhalter} other {als allgemeinen Namen (Common Name)}}. Es ist nicht bestätigt, ob Windows das akzeptiert.',
  'check.usageMissing':
    'Das Zertifikat des Servers ist nicht für Server vorgesehen (erweiterte Schlüsselverwendung).',
  'check.usageLoose':
    '{why, select, keyUsage {Das Zertifikat des Servers darf nicht für Signaturen verwendet werden} other {Das Zertifikat des Servers ist für IKE vorgesehen, aber nicht für Server}}. Es ist nicht bestätigt, ob Windows das akzeptiert.',
  'check.serverSentNoCertificate':
    'Eine signierte Antwort kam ohne das Zertifikat des Unterzeichners. Deshalb ist nicht bekannt, wer geantwortet hat.',
  'check.serverCertificateUnread':
    'Der Server hat sein Zertifikat in einem Format gesendet, das die Prüfung nicht lesen kann (Codierung {encodings}). Windows kann es möglicherweise lesen.',
  'check.serverSignatureWrong':
    'Eine Antwort ließ sich entschlüsseln, aber ihre Signatur passt nicht zum Zertifikat des Servers.',
  'check.certificateRefused':
    'Der Server hat bei der Prüfung des Zertifikats dieses PCs abgelehnt ({notify, select, unreadable {mit einer Nachricht, die sich nicht entschlüsseln lässt} other {{notify}}}). Die Ursache kann bei diesem PC liegen: Möglicherweise vertraut der Server der Zertifizierungsstelle des Zertifikats nicht, hält es für abgelaufen oder gesperrt oder verlangt einen vorinstallierten Schlüssel. Die Ursache kann auch beim Server liegen: kein privater Schlüssel für seine eigene Identität, ein Zertifikat ohne diesen Namen oder keine Zertifikatsperrliste, obwohl er eine verlangt.',
  'check.certificateNoAnswer':
    'Der Server hat nicht mehr geantwortet, nachdem er das Zertifikat dieses PCs erhalten hat. {pieces, select, yes {Auch auf kleine Teile hat er nicht geantwortet, die Größe ist also kaum die Ursache: Möglicherweise akzeptiert er das Zertifikat nicht} other {Möglicherweise gehen große Pakete auf dem Weg verloren, oder der Server akzeptiert das Zertifikat nicht}}.',
  'check.authorityNotRequested':
    'Der Server verlangt ein Zertifikat von {authorities}. Das Zertifikat dieses PCs stammt von einer anderen Zertifizierungsstelle.',
  'check.certificateNotTested':
    'Das Zertifikat dieses PCs wurde nicht getestet: {why, select, keyInWindows {Sein privater Schlüssel liegt in Windows, wo die Prüfung ihn nicht verwendet} noUsableKey {Die Prüfung kann nur mit RSA-Schlüsseln signieren} other {Es wurde nicht angegeben}}.',
  'check.xauthAnnounced':
    'Der Server kündigt XAuth an, eine zweite Anmeldung innerhalb von IKE. Wenn der Server sie verlangt, kann Windows keine Verbindung herstellen, weil es XAuth nicht unterstützt.',

  'check.ikev1NotBuilt':
    'Der Server unterstützt kein IKEv1, das dieser VPN-Typ benötigt: Er wurde ohne IKEv1 erstellt, oder es ist deaktiviert.{ikev2, select, yes { IKEv2 würde akzeptiert.} other {}}',
  'check.ikev2Too': 'Der Server unterstützt auch IKEv2, das neuer und robuster ist.',
  'check.ikev2Not': 'Der Server unterstützt kein IKEv2.',
  'check.exchangeSpoilt':
    'Der Schlüsselaustausch wurde auf dem Weg{again, select, yes { zweimal} other {}} gestört: Eine Nachricht konnte nicht gelesen werden ({notify, select, unreadable {kein Grund angegeben} other {{notify}}}). Über den Schlüssel oder das Zertifikat sagt das nichts aus.',
  'check.begunAgain':
    'Der Schlüsselaustausch wurde auf dem Weg gestört ({notify, select, unreadable {kein Grund angegeben} other {{notify}}}) und neu begonnen.',
  'check.vpnIsUp':
    'Ein VPN zu diesem Server ist verbunden. Schlüssel und Zertifikat wurden nicht getestet, weil das die Verbindung trennen könnte.',
  'check.vpnMayBeUp':
    'Ein VPN zu diesem Server ist möglicherweise verbunden: Das konnte nicht gelesen oder nicht von einem anderen VPN unterschieden werden. Schlüssel und Zertifikat wurden nicht getestet, weil das die Verbindung trennen könnte.',
  'check.budgetEmpty':
    'Der Server wurde gerade erst geprüft. Warten Sie vor der nächsten Prüfung {seconds, plural, one {# Sekunde} other {# Sekunden}}, damit der Server diesen PC nicht sperrt.',
  'check.lessAsked':
    'Einige Tests wurden ausgelassen, damit der Server diesen PC nicht sperrt. Sie können in {seconds, plural, one {# Sekunde} other {# Sekunden}} ausgeführt werden.',
  'check.timeOver': 'Die Zeit für die Prüfung ist abgelaufen, bevor alle Tests beendet waren.',
  'check.stopped': 'Die Prüfung wurde abgebrochen.',
};
