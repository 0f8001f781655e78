/** Was bei einem Befund der Serverprüfung zu tun ist: auf dieser Seite (`checkClient.`) und am Server (`checkServer.`). */
import type { serverCheckHelp as english } from '../en/server-check-help.ts';
import type { Translation } from '../translation.ts';

export const serverCheckHelp: Translation<typeof english> = {
  'checkClient.nameNotFound': 'Prüfen Sie den Namen im Profil.',
  'checkServer.nameNotFound': 'Sorgen Sie dafür, dass der Name im öffentlichen DNS steht.',
  'checkClient.nameRefused':
    'Wählen Sie einen anderen Namenserver, oder verbinden Sie sich mit einem anderen Netzwerk.',
  'checkClient.nameServerFailed':
    'Versuchen Sie es später erneut, oder aus einem anderen Netzwerk.',
  'checkServer.nameServerFailed': 'Prüfen Sie die DNS-Zone des Namens.',
  'checkClient.nameUnanswered': 'Prüfen Sie die Netzwerkverbindung, und versuchen Sie es erneut.',
  'checkClient.noRoute': 'Verbinden Sie sich mit einem Netzwerk.',
  'checkClient.socketRefused':
    'Lassen Sie die Firewall dieses PCs dem Programm das Senden von UDP erlauben.',
  'checkClient.nothingListens': 'Prüfen Sie die Adresse im Profil.',
  'checkServer.nothingListens': 'Starten Sie den IPsec-Dienst.',
  'checkClient.wayProhibited': 'Versuchen Sie es aus einem anderen Netzwerk.',
  'checkServer.wayProhibited': 'Lassen Sie Firewall und Router UDP 500 und 4500 durchlassen.',
  'checkClient.notIke': 'Prüfen Sie die Adresse im Profil.',
  'checkServer.notIke':
    'Sehen Sie nach, was dort sonst UDP 500 benutzt, und starten Sie den IPsec-Dienst.',
  'checkClient.serverSilent':
    'Prüfen Sie die Adresse. Versuchen Sie es aus einem anderen Netzwerk, etwa über ein Mobiltelefon.',
  'checkServer.serverSilent':
    'Prüfen Sie, ob er läuft und seine Firewall UDP 500 und 4500 hereinlässt. Sehen Sie nach, ob er diese Adresse ausgesperrt hat.',
  'checkClient.port500Blocked':
    'Versuchen Sie es aus einem anderen Netzwerk: Dieses scheint UDP 500 zu verwerfen.',
  'checkServer.port500Blocked': 'Lassen Sie Firewall und Router UDP 500 durchlassen.',
  'checkClient.port500Unsteady':
    'Prüfen Sie erneut, oder versuchen Sie es aus einem anderen Netzwerk.',
  'checkServer.port500Unsteady':
    'Lassen Sie Firewall und Router UDP 500 ohne Begrenzung durchlassen.',
  'checkClient.port4500Blocked':
    'Versuchen Sie es aus einem anderen Netzwerk: Dieses scheint UDP 4500 zu verwerfen.',
  'checkServer.port4500Blocked': 'Lassen Sie Firewall und Router UDP 4500 durchlassen.',
  'checkServer.port4500Silent': 'Lassen Sie Firewall und Router UDP 4500 durchlassen.',
  'checkServer.otherAddressSilent':
    'Lassen Sie jede Adresse des Namens antworten, oder nehmen Sie sie aus dem DNS.',
  'checkClient.otherAddressAnswers':
    'Tragen Sie probeweise die Adresse, die antwortet, in das Profil ein.',
  'checkServer.otherAddressAnswers':
    'Lassen Sie jede Adresse des Namens antworten, oder nehmen Sie sie aus dem DNS.',
  'checkServer.plainL2tpAnswers':
    'Lassen Sie die Firewall UDP 1701 nur für das annehmen, was durch IPsec kam (nftables: udp dport 1701 meta ipsec missing drop).',

  'checkServer.weakProposalTaken':
    'Erlauben Sie AES256 mit SHA1 und Gruppe 20 oder 14, die Windows auch anbietet.',
  'checkServer.serverWantsOther':
    '{list, select, windows {Erlauben Sie etwas von dem, was Windows anbietet, zum Beispiel aes256-sha1-modp2048 oder aes256-sha1-ecp384.} other {Oder erlauben Sie, was das Profil vorschlägt.}}',
  'checkClient.serverWantsOther':
    '{fits, select, none {Kein Profil kann das anbieten: Es muss am Server geändert werden.} other {{list, select, windows {Das Profil kann genau das anbieten} other {Das Profil ist es, was nicht passt. Es kann anbieten, was der Server nimmt}}{kind, select, l2tp { mit einer eigenen Richtlinie (ipsecPolicy)} ipsec { in seinen Vorschlägen für den Main Mode} other {}}: {fits}.{weak, select, yes { Das ist aber schwach: Besser lässt der Server mehr zu.} other {}}}}',
  'checkClient.certificatesWanted': 'Bitten Sie um ein Profil mit einem Zertifikat.',
  'checkServer.certificatesWanted':
    'Laden Sie eine Verbindung mit einem vorinstallierten Schlüssel.',
  'checkClient.pskWanted': 'Bitten Sie um ein Profil mit einem vorinstallierten Schlüssel.',
  'checkServer.pskWanted': 'Laden Sie eine Verbindung mit Zertifikaten.',
  'checkClient.ikev2Only': 'Verwenden Sie für diesen Server den IKEv2-Client von Windows.',
  'checkServer.ikev2Only': 'Erlauben Sie IKEv1 Main Mode (Libreswan 5: ikev1-policy=accept).',
  'checkServer.aggressiveOnly':
    'Setzen Sie aggressive=no: Main Mode mit einem vorinstallierten Schlüssel.',
  'checkServer.proposalRefused':
    'Sehen Sie nach, ob die Verbindung geladen ist, für diese Adresse und IKEv1, mit aes256-sha1-modp2048 oder aes256-sha1-ecp384 unter den Vorschlägen, und ob es einen Schlüssel dafür gibt (Libreswan schreibt „no preshared key found“ ins Protokoll).',
  'checkServer.offerIgnored':
    'Sehen Sie ins Protokoll (Libreswan: „no connection has been authorized“): Vielleicht fehlt eine Verbindung für jede Adresse (right=%any), Main Mode ohne XAuth oder diese Art der Anmeldung.',
  'checkClient.exchangeStopped': 'Versuchen Sie es aus einem anderen Netzwerk.',
  'checkServer.exchangeStopped': 'Sehen Sie ins Protokoll, zum Zeitpunkt der Prüfung.',
  'checkClient.keyExchangeRefused':
    'Bitten Sie den Betreiber des Servers, nach den Schlüsseln zu sehen. Auf diesem PC ist nicht zu erkennen, welcher fehlt.',
  'checkServer.keyExchangeRefused':
    '{method, select, psk {Prüfen Sie, ob es einen vorinstallierten Schlüssel für jeden Client gibt (%any; in strongSwan ein Secret ohne id) oder für die Adresse, von der dieser PC kommt, und ob er zur Identität der Verbindung gehört. Das Protokoll sagt, welcher Schlüssel gesucht wurde.} other {Prüfen Sie, ob der eigene Schlüssel und das eigene Zertifikat geladen sind. Das Protokoll sagt, was fehlte.}}',
  'checkClient.errorsOverruled': 'Es ist nichts zu tun, außer wenn es wieder vorkommt.',
  'checkServer.fragmentsSeen':
    'Suchen Sie ein Gerät auf dem Weg, das größere Pakete verliert oder verändert.',

  'checkClient.natServer': 'Roadwarrior setzt den NAT-Wert, wo das Profil ihn offen lässt.',
  'checkClient.natBoth': 'Roadwarrior setzt den NAT-Wert, wo das Profil ihn offen lässt.',
  'checkServer.natNotSpoken': 'Schalten Sie NAT-Traversal (RFC 3947) ein.',
  'checkClient.natStopsTunnel': 'Verbinden Sie sich ohne NAT, oder verwenden Sie ein L2TP-Profil.',
  'checkClient.natMayStopTunnel': 'Verbinden Sie sich ohne NAT, wenn es nicht funktioniert.',

  'checkClient.pskKnownButRefused': 'Fragen Sie den Betreiber des Servers, was der Server will.',
  'checkServer.pskKnownButRefused':
    'Sehen Sie ins Protokoll. Prüfen Sie, ob Main Mode mit vorinstalliertem Schlüssel für jede Identität erlaubt ist (rightid=%any).',
  'checkClient.pskRefused':
    'Geben Sie den vorinstallierten Schlüssel neu ein, mit Großbuchstaben und Leerzeichen, wie sie sind. Bitten Sie dann um den richtigen.',
  'checkServer.pskRefused':
    'Vergleichen Sie den Schlüssel dieser Verbindung; sehen Sie ins Protokoll.',
  'checkServer.pskProofFailed': 'Sehen Sie ins Protokoll, und aktualisieren Sie den Server.',
  'checkClient.pskNoAnswer':
    'Geben Sie den vorinstallierten Schlüssel neu ein, mit Großbuchstaben und Leerzeichen, wie sie sind. Versuchen Sie es dann noch einmal.',
  'checkServer.pskNoAnswer':
    'Vergleichen Sie den Schlüssel dieser Verbindung; sehen Sie ins Protokoll („probable authentication failure“).',
  'checkClient.pskNotTested': 'Geben Sie den vorinstallierten Schlüssel an, und prüfen Sie erneut.',

  'checkClient.authorityUnknown':
    '{sent, select, no {Fragen Sie zuerst den Betreiber des Servers. Ist es keine Zwischen-CA, dann bitten Sie um ein Profil mit dem richtigen CA-Zertifikat.} other {Bitten Sie um ein Profil mit dem richtigen CA-Zertifikat.}}',
  'checkServer.authorityUnknown':
    '{sent, select, no {Lassen Sie ihn das Zertifikat von {issuer, select, none {dieser CA} other {{issuer}}} mit seinem eigenen senden, wenn das eine Zwischen-CA ist (strongSwan: nach x509ca legen; Libreswan: leftsendca=all). Verwenden Sie sonst ein Zertifikat der CA, die das Profil nennt.} other {Verwenden Sie ein Zertifikat der CA, die das Profil nennt.}}',
  'checkClient.authorityNotGiven':
    'Vergleichen Sie den Namen der CA mit dem, was Ihr Helpdesk sagt.',
  'checkServer.signatureBroken': 'Installieren Sie das Zertifikat und seine Kette neu.',
  'checkClient.serverExpired': 'Wenn das Datum richtig aussieht, prüfen Sie die Uhr dieses PCs.',
  'checkServer.serverExpired': 'Erneuern Sie das Zertifikat.',
  'checkServer.serverExpiresSoon':
    'Erneuern Sie das Zertifikat rechtzeitig: Von diesem Tag an lehnt Windows es ab.',
  'checkServer.serverKeyTooWeak':
    'Verwenden Sie ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit.',
  'checkServer.serverKeyWeak':
    'Verwenden Sie ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit.',
  'checkServer.serverHashBroken': 'Verwenden Sie ein Zertifikat, das mit SHA-256 signiert ist.',
  'checkServer.serverHashWeak': 'Verwenden Sie ein Zertifikat, das mit SHA-256 signiert ist.',
  'checkClient.serverNotYetValid': 'Prüfen Sie die Uhr dieses PCs.',
  'checkServer.chainUnsound':
    'Verwenden Sie ein Zertifikat einer CA, die für andere signieren darf (basicConstraints, keyCertSign, Pfadlänge).',
  'checkServer.chainOldRoot':
    'Verwenden Sie ein Zertifikat einer neueren CA, wenn Windows keine Verbindung herstellt.',
  'checkServer.authorityForbidsName':
    'Verwenden Sie ein Zertifikat einer CA, deren Namensbeschränkungen diesen Namen umfassen.',
  'checkClient.authorityForbidsName': 'Prüfen Sie den Namen des Servers im Profil.',
  'checkClient.nameDiffers':
    'Verwenden Sie einen Namen aus dem Zertifikat als Adresse des Servers.',
  'checkServer.nameDiffers': 'Nehmen Sie den Namen in das Zertifikat auf (subjectAltName).',
  'checkServer.nameLoose': 'Nehmen Sie den Namen selbst in das Zertifikat auf (subjectAltName).',
  'checkServer.usageMissing': 'Fügen Sie serverAuth zur Extended Key Usage des Zertifikats hinzu.',
  'checkServer.usageLoose': 'Erlauben Sie digitalSignature und serverAuth im Zertifikat.',
  'checkServer.serverSentNoCertificate':
    'Lassen Sie ihn sein Zertifikat immer senden (leftsendcert=always).',
  'checkServer.serverCertificateUnread':
    'Senden Sie die Zertifikate einzeln (X.509, Kodierung 4), wenn Windows sich nicht verbindet.',
  'checkServer.serverSignatureWrong':
    'Prüfen Sie, ob Zertifikat und privater Schlüssel zusammengehören.',
  'checkClient.certificateRefused':
    'Fragen Sie den Betreiber des Servers, was in seinem Protokoll steht. Bitten Sie nur dann um ein neues Zertifikat, wenn unseres abgelehnt wurde.',
  'checkServer.certificateRefused':
    'Das Protokoll sagt, was es war. „no RSA private key found“: Das eigene Zertifikat und der eigene Schlüssel müssen geladen sein und die Identität der Verbindung tragen (id, leftid). Eine Sperrliste fehlt oder ist zu alt: Laden Sie eine, oder verlangen Sie keine (crl-strict, revocation = strict). Laden Sie sonst die CA der Clients, und prüfen Sie, ob die Anmeldung mit Zertifikaten erlaubt ist.',
  'checkClient.certificateNoAnswer':
    'Versuchen Sie es aus einem anderen Netzwerk; verwenden Sie ein kleineres Zertifikat.',
  'checkServer.certificateNoAnswer':
    'Sehen Sie ins Protokoll, zum Zeitpunkt der Prüfung.{pieces, select, yes {} other { Schalten Sie IKE-Fragmentierung ein (fragmentation = yes), damit große Pakete in Stücken gehen können.}}',
  'checkClient.authorityNotRequested': 'Bitten Sie um ein Zertifikat dieser CA.',
  'checkServer.authorityNotRequested': 'Laden Sie die CA unseres Zertifikats.',
  'checkClient.certificateNotTested':
    'Geben Sie das Zertifikat und sein Kennwort an, und prüfen Sie erneut.',
  'checkServer.xauthAnnounced':
    'Prüfen Sie, ob die Verbindung für Windows eine ohne XAuth ist (strongSwan: keine Runde mit auth = xauth; Libreswan: kein leftxauthserver=yes).',

  'checkClient.ikev1NotBuilt': 'Benutzen Sie für diesen Server den IKEv2-Client von Windows.',
  'checkServer.ikev1NotBuilt':
    'Bauen Sie strongSwan mit IKEv1 (--enable-ikev1: ab 6.1 ist es standardmäßig aus), oder erlauben Sie es (Libreswan 5: ikev1-policy=accept).',
  'checkClient.ikev2Too': 'Es ist nichts zu tun. IKEv2 ist ein anderer Client von Windows.',
  'checkClient.exchangeSpoilt':
    'Warten Sie eine halbe Minute, und prüfen Sie erneut; dann aus einem anderen Netzwerk.',
  'checkClient.vpnIsUp': 'Trennen Sie die Verbindung, und prüfen Sie erneut.',
  'checkClient.vpnMayBeUp':
    'Prüfen Sie erneut als Administrator, oder pausieren Sie den Tunnel zuerst.',
  'checkClient.budgetEmpty': 'Warten Sie, und prüfen Sie erneut.',
  'checkClient.lessAsked': 'Warten Sie, und prüfen Sie erneut, wenn sie wichtig sind.',
  'checkClient.timeOver': 'Prüfen Sie erneut mit mehr Zeit (--timeout).',
};
