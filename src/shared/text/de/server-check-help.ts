/** Was bei einem Befund der Serverprüfung zu tun ist: auf dieser Seite (`checkClient.`) und am Server (`checkServer.`). */
import type { serverCheckHelp as english } from '../en/server-check-help.ts';
import type { Translation } from '../translation.ts';

export const serverCheckHelp: Translation<typeof english> = {
  'checkClient.nameNotFound': 'Prüfen Sie den Namen im Profil.',
  'checkServer.nameNotFound':
    'Stellen Sie sicher, dass der Name im öffentlichen DNS eingetragen ist.',
  'checkClient.nameRefused':
    'Verwenden Sie einen anderen DNS-Server, oder verbinden Sie sich mit einem anderen Netzwerk.',
  'checkClient.nameServerFailed': 'Versuchen Sie es später oder aus einem anderen Netzwerk erneut.',
  'checkServer.nameServerFailed': 'Prüfen Sie die DNS-Zone des Namens.',
  'checkClient.nameUnanswered': 'Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.',
  'checkClient.noRoute': 'Verbinden Sie sich mit einem Netzwerk.',
  'checkClient.socketRefused':
    'Erlauben Sie dem Programm in der Firewall dieses PCs, UDP zu senden.',
  'checkClient.nothingListens': 'Prüfen Sie die Adresse im Profil.',
  'checkServer.nothingListens': 'Starten Sie den IPsec-Dienst.',
  'checkClient.wayProhibited': 'Versuchen Sie es aus einem anderen Netzwerk.',
  'checkServer.wayProhibited': 'Geben Sie UDP 500 und 4500 in Firewall und Router frei.',
  'checkClient.notIke': 'Prüfen Sie die Adresse im Profil.',
  'checkServer.notIke':
    'Prüfen Sie, was auf dem Server sonst UDP 500 verwendet, und starten Sie den IPsec-Dienst.',
  'checkClient.serverSilent':
    'Prüfen Sie die Adresse. Versuchen Sie es aus einem anderen Netzwerk, zum Beispiel über einen mobilen Hotspot.',
  'checkServer.serverSilent':
    'Prüfen Sie, ob der Server läuft, ob seine Firewall UDP 500 und 4500 zulässt und ob er diese Adresse gesperrt hat.',
  'checkClient.port500Blocked':
    'Versuchen Sie es aus einem anderen Netzwerk. Dieses verwirft anscheinend UDP 500.',
  'checkServer.port500Blocked': 'Geben Sie UDP 500 in Firewall und Router frei.',
  'checkClient.port500Unsteady':
    'Prüfen Sie erneut, oder versuchen Sie es aus einem anderen Netzwerk.',
  'checkServer.port500Unsteady':
    'Geben Sie UDP 500 in Firewall und Router ohne Ratenbegrenzung frei.',
  'checkClient.port4500Blocked':
    'Versuchen Sie es aus einem anderen Netzwerk. Dieses verwirft anscheinend UDP 4500.',
  'checkServer.port4500Blocked': 'Geben Sie UDP 4500 in Firewall und Router frei.',
  'checkServer.port4500Silent': 'Geben Sie UDP 4500 in Firewall und Router frei.',
  'checkServer.otherAddressSilent':
    'Sorgen Sie dafür, dass der Server unter jeder Adresse des Namens antwortet, oder entfernen Sie die Adresse aus dem DNS.',
  'checkClient.otherAddressAnswers':
    'Verwenden Sie zum Testen im Profil die Adresse, die antwortet.',
  'checkServer.otherAddressAnswers':
    'Sorgen Sie dafür, dass der Server unter jeder Adresse des Namens antwortet, oder entfernen Sie die Adresse aus dem DNS.',
  'checkServer.plainL2tpAnswers':
    'Lassen Sie UDP 1701 in der Firewall des Servers nur für Pakete zu, die durch IPsec kamen (nftables: udp dport 1701 meta ipsec missing drop).',

  'checkServer.weakProposalTaken':
    'Lassen Sie AES-256 mit SHA-1 und Gruppe 20 oder 14 zu. Windows bietet sie ebenfalls an.',
  'checkServer.serverWantsOther':
    '{list, select, windows {Lassen Sie einen der Vorschläge von Windows zu, zum Beispiel aes256-sha1-modp2048 oder aes256-sha1-ecp384.} other {Oder lassen Sie einen Vorschlag des Profils zu.}}',
  'checkClient.serverWantsOther':
    '{fits, select, none {Kein Profil kann das anbieten. Ändern Sie die Vorschläge auf dem Server.} other {{list, select, windows {Ein Profil kann genau das anbieten} other {Die Vorschläge im Profil passen nicht. Ein Profil kann anbieten, was der Server akzeptiert}}{kind, select, l2tp { mit einer eigenen IPsec-Richtlinie (ipsecPolicy)} ipsec { in seinen Vorschlägen für den Hauptmodus} other {}}: {fits}.{weak, select, yes { Das ist aber schwach. Besser ist es, auf dem Server mehr Vorschläge zuzulassen.} other {}}}}',
  'checkClient.certificatesWanted': 'Bitten Sie um ein Profil mit einem Zertifikat.',
  'checkServer.certificatesWanted':
    'Laden Sie eine Verbindung mit Authentifizierung durch einen vorinstallierten Schlüssel.',
  'checkClient.pskWanted': 'Bitten Sie um ein Profil mit einem vorinstallierten Schlüssel.',
  'checkServer.pskWanted': 'Laden Sie eine Verbindung mit Authentifizierung durch Zertifikate.',
  'checkClient.ikev2Only':
    'Verwenden Sie für diesen Server den in Windows integrierten IKEv2-Client.',
  'checkServer.ikev2Only': 'Lassen Sie den IKEv1-Hauptmodus zu (Libreswan 5: ikev1-policy=accept).',
  'checkServer.aggressiveOnly':
    'Setzen Sie aggressive=no, um den Hauptmodus mit einem vorinstallierten Schlüssel zu verwenden.',
  'checkServer.proposalRefused':
    'Prüfen Sie, ob eine Verbindung für diese Adresse und IKEv1 geladen ist, ob ihre Vorschläge aes256-sha1-modp2048 oder aes256-sha1-ecp384 enthalten und ob es einen Schlüssel dafür gibt (Libreswan protokolliert „no preshared key found“).',
  'checkServer.offerIgnored':
    'Prüfen Sie das Protokoll des Servers (Libreswan: „no connection has been authorized“). Möglicherweise fehlt eine Verbindung für jede Adresse (right=%any), im Hauptmodus ohne XAuth und mit dieser Authentifizierungsmethode.',
  'checkClient.exchangeStopped': 'Versuchen Sie es aus einem anderen Netzwerk.',
  'checkServer.exchangeStopped': 'Prüfen Sie das Protokoll des Servers zum Zeitpunkt der Prüfung.',
  'checkClient.keyExchangeRefused':
    'Bitten Sie den Administrator des Servers, die Schlüssel zu prüfen. Dieser PC kann nicht feststellen, welcher fehlt.',
  'checkServer.keyExchangeRefused':
    '{method, select, psk {Prüfen Sie, ob es einen vorinstallierten Schlüssel für alle Clients (%any; in strongSwan ein Secret ohne id) oder für die Adresse dieses PCs gibt und ob er zur Identität der Verbindung gehört. Im Protokoll steht, welcher Schlüssel gesucht wurde.} other {Prüfen Sie, ob der eigene Schlüssel und das eigene Zertifikat des Servers geladen sind. Im Protokoll steht, was fehlte.}}',
  'checkClient.errorsOverruled': 'Sie müssen nichts tun, sofern es nicht erneut auftritt.',
  'checkServer.fragmentsSeen':
    'Suchen Sie ein Gerät auf dem Weg, das größere Pakete verwirft oder verändert.',

  'checkClient.natServer': 'Roadwarrior übernimmt das, wenn NAT im Profil auf auto gestellt ist.',
  'checkClient.natBoth': 'Roadwarrior übernimmt das, wenn NAT im Profil auf auto gestellt ist.',
  'checkServer.natNotSpoken': 'Aktivieren Sie NAT-Traversal (RFC 3947).',
  'checkClient.natStopsTunnel': 'Verbinden Sie sich ohne NAT, oder verwenden Sie ein L2TP-Profil.',
  'checkClient.natMayStopTunnel': 'Wenn es nicht funktioniert, verbinden Sie sich ohne NAT.',

  'checkClient.pskKnownButRefused':
    'Fragen Sie den Administrator des Servers, was der Server verlangt.',
  'checkServer.pskKnownButRefused':
    'Prüfen Sie das Protokoll des Servers. Prüfen Sie, ob der Hauptmodus mit vorinstalliertem Schlüssel für jede Clientidentität zugelassen ist (rightid=%any).',
  'checkClient.pskRefused':
    'Geben Sie den vorinstallierten Schlüssel erneut ein, mit denselben Großbuchstaben und Leerzeichen. Wenn das nicht hilft, bitten Sie um den richtigen Schlüssel.',
  'checkServer.pskRefused':
    'Vergleichen Sie den Schlüssel dieser Verbindung und prüfen Sie das Protokoll des Servers.',
  'checkServer.pskProofFailed':
    'Prüfen Sie das Protokoll des Servers und aktualisieren Sie seine Software.',
  'checkClient.pskNoAnswer':
    'Geben Sie den vorinstallierten Schlüssel erneut ein, mit denselben Großbuchstaben und Leerzeichen. Prüfen Sie dann erneut.',
  'checkServer.pskNoAnswer':
    'Vergleichen Sie den Schlüssel dieser Verbindung und prüfen Sie das Protokoll des Servers („probable authentication failure“).',
  'checkClient.pskNotTested': 'Geben Sie den vorinstallierten Schlüssel ein und prüfen Sie erneut.',

  'checkClient.authorityUnknown':
    '{sent, select, no {Fragen Sie zuerst den Administrator des Servers. Wenn es keine Zwischenzertifizierungsstelle ist, bitten Sie um ein Profil mit dem richtigen Zertifikat der Zertifizierungsstelle.} other {Bitten Sie um ein Profil mit dem richtigen Zertifikat der Zertifizierungsstelle.}}',
  'checkServer.authorityUnknown':
    '{sent, select, no {Wenn {issuer, select, none {diese Zertifizierungsstelle} other {{issuer}}} eine Zwischenzertifizierungsstelle ist, senden Sie ihr Zertifikat zusammen mit dem des Servers (strongSwan: in x509ca ablegen; Libreswan: leftsendca=all). Verwenden Sie andernfalls ein Zertifikat der Zertifizierungsstelle im Profil.} other {Verwenden Sie ein Zertifikat der Zertifizierungsstelle im Profil.}}',
  'checkClient.authorityNotGiven':
    'Klären Sie den Namen der Zertifizierungsstelle mit Ihrem Helpdesk.',
  'checkServer.signatureBroken': 'Installieren Sie das Zertifikat und seine Kette erneut.',
  'checkClient.serverExpired': 'Wenn das Datum richtig aussieht, prüfen Sie die Uhr dieses PCs.',
  'checkServer.serverExpired': 'Erneuern Sie das Zertifikat.',
  'checkServer.serverExpiresSoon':
    'Erneuern Sie das Zertifikat vorher. Danach lehnt Windows es ab.',
  'checkServer.serverKeyTooWeak':
    'Verwenden Sie ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit.',
  'checkServer.serverKeyWeak':
    'Verwenden Sie ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit.',
  'checkServer.serverHashBroken': 'Verwenden Sie ein Zertifikat, das mit SHA-256 signiert ist.',
  'checkServer.serverHashWeak': 'Verwenden Sie ein Zertifikat, das mit SHA-256 signiert ist.',
  'checkClient.serverNotYetValid': 'Prüfen Sie die Uhr dieses PCs.',
  'checkServer.chainUnsound':
    'Verwenden Sie ein Zertifikat einer Zertifizierungsstelle, die Zertifikate ausstellen darf (basicConstraints, keyCertSign, Pfadlänge).',
  'checkServer.chainOldRoot':
    'Wenn Windows keine Verbindung herstellt, verwenden Sie ein Zertifikat einer neueren Zertifizierungsstelle.',
  'checkServer.authorityForbidsName':
    'Verwenden Sie ein Zertifikat einer Zertifizierungsstelle, deren Namenseinschränkungen diesen Namen abdecken.',
  'checkClient.authorityForbidsName': 'Prüfen Sie den Servernamen im Profil.',
  'checkClient.nameDiffers': 'Verwenden Sie einen Namen aus dem Zertifikat als Servernamen.',
  'checkServer.nameDiffers': 'Fügen Sie dem Zertifikat den Namen hinzu (subjectAltName).',
  'checkServer.nameLoose': 'Fügen Sie dem Zertifikat den Namen selbst hinzu (subjectAltName).',
  'checkServer.usageMissing':
    'Fügen Sie der erweiterten Schlüsselverwendung des Zertifikats serverAuth hinzu.',
  'checkServer.usageLoose':
    'Verwenden Sie ein Zertifikat, das digitalSignature und serverAuth zulässt.',
  'checkServer.serverSentNoCertificate':
    'Stellen Sie den Server so ein, dass er sein Zertifikat immer sendet (leftsendcert=always).',
  'checkServer.serverCertificateUnread':
    'Wenn Windows keine Verbindung herstellt, senden Sie die Zertifikate einzeln (X.509, Codierung 4).',
  'checkServer.serverSignatureWrong':
    'Prüfen Sie, ob Zertifikat und privater Schlüssel zusammengehören.',
  'checkClient.certificateRefused':
    'Fragen Sie den Administrator des Servers, was im Protokoll steht. Bitten Sie nur dann um ein neues Zertifikat, wenn der Server Ihres abgelehnt hat.',
  'checkServer.certificateRefused':
    'Die Ursache steht im Protokoll. „no RSA private key found“: Laden Sie das eigene Zertifikat und den eigenen Schlüssel des Servers mit der Identität der Verbindung (id, leftid). Zertifikatsperrliste fehlt oder ist zu alt: Laden Sie eine, oder verlangen Sie keine (crl-strict, revocation = strict). Laden Sie andernfalls die Zertifizierungsstelle der Clients und prüfen Sie, ob ihre Zertifikate zur Anmeldung zugelassen sind.',
  'checkClient.certificateNoAnswer':
    'Versuchen Sie es aus einem anderen Netzwerk, oder verwenden Sie ein kleineres Zertifikat.',
  'checkServer.certificateNoAnswer':
    'Prüfen Sie das Protokoll des Servers zum Zeitpunkt der Prüfung.{pieces, select, yes {} other { Aktivieren Sie die IKE-Fragmentierung (fragmentation = yes), damit große Pakete in Teilen gesendet werden.}}',
  'checkClient.authorityNotRequested': 'Bitten Sie um ein Zertifikat dieser Zertifizierungsstelle.',
  'checkServer.authorityNotRequested':
    'Laden Sie die Zertifizierungsstelle, die das Zertifikat dieses PCs ausgestellt hat.',
  'checkClient.certificateNotTested':
    'Geben Sie das Zertifikat und sein Kennwort an und prüfen Sie erneut.',
  'checkServer.xauthAnnounced':
    'Prüfen Sie, ob die Verbindung für Windows ohne XAuth eingerichtet ist (strongSwan: keine Runde mit auth = xauth; Libreswan: kein leftxauthserver=yes).',

  'checkClient.ikev1NotBuilt':
    'Verwenden Sie für diesen Server den in Windows integrierten IKEv2-Client.',
  'checkServer.ikev1NotBuilt':
    'Erstellen Sie strongSwan mit IKEv1 (--enable-ikev1; seit 6.1 standardmäßig aus), oder lassen Sie IKEv1 zu (Libreswan 5: ikev1-policy=accept).',
  'checkClient.ikev2Too': 'Sie müssen nichts tun. IKEv2 verwendet einen anderen Client in Windows.',
  'checkClient.exchangeSpoilt':
    'Warten Sie eine halbe Minute und prüfen Sie erneut. Wenn das nicht hilft, versuchen Sie es aus einem anderen Netzwerk.',
  'checkClient.vpnIsUp': 'Trennen Sie die Verbindung und prüfen Sie erneut.',
  'checkClient.vpnMayBeUp':
    'Prüfen Sie erneut als Administrator, oder halten Sie den Tunnel zuerst an.',
  'checkClient.budgetEmpty': 'Warten Sie und prüfen Sie erneut.',
  'checkClient.lessAsked': 'Wenn Sie diese Tests benötigen, warten Sie und prüfen Sie erneut.',
  'checkClient.timeOver': 'Prüfen Sie erneut mit mehr Zeit (--timeout).',
};
