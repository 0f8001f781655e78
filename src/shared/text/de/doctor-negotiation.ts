/** Ursachen in der Aushandlung von IPsec und in NAT. */
import type { doctorNegotiation as english } from '../en/doctor-negotiation.ts';
import type { Translation } from '../translation.ts';

export const doctorNegotiation: Translation<typeof english> = {
  'cause.pskRefused': 'Der vorinstallierte Schlüssel ist wahrscheinlich falsch.',
  'cause.pskRefused.seen':
    'Der Server hat beim Vergleich des vorinstallierten Schlüssels abgelehnt.',
  'cause.pskRefused.fix':
    'Geben Sie den vorinstallierten Schlüssel erneut ein: Großbuchstaben und Leerzeichen zählen. Hilft das nicht, fragen Sie nach dem Schlüssel. Auf dem Server steht er in /etc/ipsec.secrets (Libreswan) oder swanctl.conf (strongSwan).',
  'cause.pskUnanswered': 'Der vorinstallierte Schlüssel ist vielleicht falsch.',
  'cause.pskUnanswered.seen':
    'Der Server hat beim Vergleich des vorinstallierten Schlüssels nicht mehr geantwortet{repeated, select, yes { und seine letzte Nachricht wiederholt} other {}}. Viele Server antworten auf einen falschen Schlüssel nicht.',
  'cause.pskUnanswered.fix':
    'Geben Sie den vorinstallierten Schlüssel erneut ein: Großbuchstaben und Leerzeichen zählen. Suchen Sie im Protokoll des Servers nach „probable authentication failure“, und vergleichen Sie den Schlüssel mit /etc/ipsec.secrets.',
  'cause.pskTypedAgain':
    'Windows hat den vorinstallierten Schlüssel vielleicht nicht richtig gespeichert.',
  'cause.pskTypedAgain.seen':
    'Bei der Serverprüfung hat der Server den Schlüssel akzeptiert, Windows ist trotzdem gescheitert.',
  'cause.pskTypedAgain.fix':
    'Geben Sie den vorinstallierten Schlüssel der Verbindung erneut ein. Tippen Sie ihn, statt ihn einzufügen, ohne Leerzeichen am Ende und mit geraden Anführungszeichen.',
  'cause.noProposal': 'Der Server akzeptiert keinen Verschlüsselungsvorschlag dieses PCs.',
  'cause.noProposal.seen':
    'Der Server hat alle Vorschläge abgelehnt{wants, select, none {} other {. Er akzeptiert {wants}}}.',
  'cause.noProposal.fix':
    'Auf dem Server (Libreswan): ike=aes256-sha1;modp2048,aes256-sha1;dh20,aes128-sha1;dh19. strongSwan: proposals = aes256-sha1-modp2048,aes256-sha1-ecp384,aes128-sha1-ecp256.',
  'cause.ownPolicyTooNarrow': 'Die eigene IPsec-Richtlinie der Verbindung passt nicht zum Server.',
  'cause.ownPolicyTooNarrow.seen':
    'Die Verbindung verwendet nicht die Vorschläge von Windows, und ihre eigenen akzeptiert der Server nicht.',
  'cause.ownPolicyTooNarrow.fix':
    'Richten Sie das VPN mit einem Profil ohne eigene IPsec-Richtlinie ein oder mit einer, die der Server akzeptiert.',
  'cause.otherMethodWanted': 'Der Server verlangt eine andere Art der Authentifizierung.',
  'cause.otherMethodWanted.seen':
    'Der Server hat die Authentifizierungsmethode dieser Verbindung oder die Identität dieses PCs abgelehnt.',
  'cause.otherMethodWanted.fix':
    'Fragen Sie Ihren Administrator, was der Server verlangt: einen vorinstallierten Schlüssel oder ein Zertifikat. Lassen Sie auf dem Server jede Clientidentität (rightid=%any) und die Methode dieser Verbindung (authby=) zu.',
  'cause.ikev1Off': 'Der Server unterstützt kein IKEv1, das dieser VPN-Typ benötigt.',
  'cause.ikev1Off.seen': 'Der Server hat nur auf IKEv2 geantwortet oder IKEv1 abgelehnt.',
  'cause.ikev1Off.fix':
    'Verwenden Sie für diesen Server den in Windows integrierten IKEv2-Client. Oder auf dem Server: ikev1-policy=accept (Libreswan) oder strongSwan mit --enable-ikev1.',
  'cause.quickModeRefused': 'Der Server akzeptiert die Verschlüsselung des Tunnels nicht.',
  'cause.quickModeRefused.seen':
    'Der Schlüsselaustausch war erfolgreich, aber der Server hat die Tunnelvorschläge {how, select, silent {nicht beantwortet} other {abgelehnt}}.',
  'cause.quickModeRefused.fix':
    'Auf dem Server: esp=aes256-sha1,aes128-sha1 und pfs=no; für L2TP auch type=transport und UDP-Port 1701 (leftprotoport=17/1701, rightprotoport=17/%any).',
  'cause.aggressiveWanted': 'Der Server lässt nur Aggressive Mode zu.',
  'cause.aggressiveWanted.seen':
    'Der Server hat nur im Aggressive Mode geantwortet. Windows verwendet immer den Hauptmodus.',
  'cause.aggressiveWanted.fix': 'Setzen Sie auf dem Server aggressive=no.',
  'cause.noKeyOnServer': 'Der Server hat keinen Schlüssel für diesen PC.',
  'cause.noKeyOnServer.seen':
    'Der Server hat den Schlüsselaustausch beendet, bevor ein Schlüssel verglichen wurde.',
  'cause.noKeyOnServer.fix':
    'Fügen Sie auf dem Server einen vorinstallierten Schlüssel für jeden Client hinzu: „%any : PSK“ in /etc/ipsec.secrets oder ein Geheimnis ohne id in swanctl.conf. Laden Sie danach die Schlüssel neu.',
  'cause.offerIgnored': 'Der Server antwortet nicht auf die Vorschläge dieses PCs.',
  'cause.offerIgnored.seen':
    'Der Server ist erreichbar, hat aber auf keinen Vorschlag geantwortet. Vielleicht hat er keine passende Verbindung.',
  'cause.offerIgnored.fix':
    'Suchen Sie im Protokoll des Servers nach „no connection has been authorized“. Laden Sie eine Verbindung für jede Adresse (right=%any), im Hauptmodus und mit ikev1-policy=accept.',
  'cause.exchangeStopped': 'Größere Pakete zum Server oder von ihm gehen vielleicht verloren.',
  'cause.exchangeStopped.seen':
    'Der Server hat einen Vorschlag akzeptiert und dann während des Schlüsselaustauschs nicht mehr geantwortet.',
  'cause.exchangeStopped.fix':
    'Versuchen Sie es aus einem anderen Netzwerk, zum Beispiel über einen Handy-Hotspot. Geht es dort, verwirft der Router oder Anbieter dieses Netzwerks Pakete.',
  'cause.proofSpoilt': 'Der Nachweis des Servers für den vorinstallierten Schlüssel ist falsch.',
  'cause.proofSpoilt.seen':
    'Eine Antwort war mit dem richtigen Schlüssel verschlüsselt, aber ihre Authentifizierung ist falsch.',
  'cause.proofSpoilt.fix':
    'Prüfen Sie das Protokoll des Servers, und aktualisieren Sie seine Software. Versuchen Sie es aus einem anderen Netzwerk, um ein Gerät auf dem Weg auszuschließen.',
  'cause.natValueMissing':
    'Der Server ist hinter NAT, und Windows ist für solche Server nicht eingestellt.',
  'cause.natValueMissing.seen':
    'Die Antwort des Servers zeigt NAT{both, select, yes { auf beiden Seiten} other { auf seiner Seite}}, und der Registrierungswert {value, select, none {ist nicht gesetzt} other {ist {value}}}.',
  'cause.natValueMissing.fix':
    'Setzen Sie AssumeUDPEncapsulationContextOnSendRule auf 2 (Microsoft-Artikel 926179), und starten Sie dann Windows neu. Auch andere VPNs auf diesem PC verwenden den Wert.',
  'cause.natValueNotRestarted':
    'Windows muss neu gestartet werden, bevor es einen Server hinter NAT erreicht.',
  'cause.natValueNotRestarted.seen':
    'Der Registrierungswert für Server hinter NAT ist gesetzt, aber Windows wurde seitdem nicht neu gestartet.',
  'cause.natValueNotRestarted.fix':
    'Starten Sie Windows neu, und stellen Sie die Verbindung erneut her.',
  'cause.secondClient': 'Ein anderes Gerät in diesem Netzwerk nutzt vielleicht dasselbe VPN.',
  'cause.secondClient.seen':
    'Der Server und sein Schlüssel sind in Ordnung, und dieser PC ist hinter NAT. Viele Server lassen hinter demselben Router nur ein Gerät zu.',
  'cause.secondClient.fix':
    'Trennen Sie das VPN auf den anderen Geräten in diesem Netzwerk, und stellen Sie die Verbindung erneut her. Oder versuchen Sie es aus einem anderen Netzwerk, zum Beispiel über einen Handy-Hotspot.',
  'cause.natNotSpoken': 'Der Server unterstützt keine Verbindungen durch NAT.',
  'cause.natNotSpoken.seen':
    'Dieser PC hat die private Adresse {address}, auf dem Weg ist also NAT. Der Server hat NAT-Traversal nicht angeboten.',
  'cause.natNotSpoken.fix':
    'Schalten Sie auf dem Server NAT-Traversal ein (Libreswan: nat-ikev1-method=both), und lassen Sie UDP-Port 4500 zu. Oder stellen Sie die Verbindung aus einem Netzwerk ohne NAT her.',
  'cause.januaryUpdate': 'Ein Windows-Update vom Januar 2022 stört diesen VPN-Typ.',
  'cause.januaryUpdate.seen':
    'Dieser PC hat das Update {update}, aber nicht das Update, das es korrigiert hat.',
  'cause.januaryUpdate.fix':
    'Installieren Sie die neuesten Windows-Updates, starten Sie Windows neu, und stellen Sie die Verbindung erneut her. Entfernen Sie das Update nicht: Das entfernt auch seine Sicherheitskorrekturen.',
  'cause.ikeCredentials':
    'Eine Seite hat den Schlüssel oder das Zertifikat der anderen nicht akzeptiert.',
  'cause.ikeCredentials.seen': 'Der einzige Hinweis ist Fehler {number}.',
  'cause.ikeCredentials.fix':
    'Führen Sie die Serverprüfung aus: Sie zeigt, ob der Server den Schlüssel akzeptiert. Prüfen Sie bei einem Zertifikat seine Gültigkeit, seinen Aussteller und den Namen des Servers darin.',
  'cause.ikeNoPolicy': 'Windows hat keine IPsec-Einstellungen für diese Verbindung.',
  'cause.ikeNoPolicy.seen': 'Der einzige Hinweis ist Fehler {number}.',
  'cause.ikeNoPolicy.fix':
    'Starten Sie Windows neu, und stellen Sie die Verbindung erneut her. Kommt der Fehler wieder, richten Sie das VPN noch einmal ein.',
  'cause.proofFailedRecorded':
    'Eine Seite hat den Identitätsnachweis der anderen nicht akzeptiert.',
  'cause.proofFailedRecorded.seen':
    'Windows hat aufgezeichnet: {point, select, me {Dieser PC hat den Server abgelehnt} peer {Der Server hat diesen PC abgelehnt} other {Der Nachweis ist gescheitert}} (Fehler {number}).',
  'cause.proofFailedRecorded.fix':
    'Geben Sie den vorinstallierten Schlüssel erneut ein, und vergleichen Sie ihn mit dem des Servers. Prüfen Sie bei einem Zertifikat auf beiden Seiten Gültigkeit und Aussteller.',
  'cause.noMatchRecorded':
    'Die Verschlüsselungsvorschläge dieses PCs und des Servers passen nicht zusammen.',
  'cause.noMatchRecorded.seen':
    'Windows hat aufgezeichnet: {point, select, me {Dieser PC hat die Wahl des Servers abgelehnt} peer {Der Server hat die Vorschläge abgelehnt} other {Es gab keine Übereinstimmung}} (Fehler {number}).',
  'cause.noMatchRecorded.fix':
    'Auf dem Server (Libreswan): ike=aes256-sha1;modp2048,aes256-sha1;dh20,aes128-sha1;dh19, esp=aes256-sha1,aes128-sha1 und für L2TP pfs=no.',
};
