import type { doctorLeftOver as english } from '../en/doctor-left-over.ts';
import type { Translation } from '../translation.ts';

export const doctorLeftOver: Translation<typeof english> = {
  'cause.stillWorking': 'Windows hat die Verbindung noch hergestellt.',
  'cause.stillWorking.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.stillWorking.fix':
    'Warten Sie zwei Minuten. Stellt Windows die Verbindung dann noch her, brechen Sie ab, und beginnen Sie neu.',
  'cause.connectionFileDamaged':
    'Die Datei mit den VPN-Verbindungen (rasphone.pbk) ist beschädigt oder gesperrt.',
  'cause.connectionFileDamaged.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.connectionFileDamaged.fix':
    'Schließen Sie andere VPN-Programme, und richten Sie das VPN aus seinem Profil neu ein. Wurde die Datei bearbeitet, lassen Sie die frühere Version wiederherstellen.',
  'cause.portStuck': 'Eine frühere Verbindung belegt noch den VPN-Anschluss von Windows.',
  'cause.portStuck.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.portStuck.fix':
    'Trennen Sie alle VPNs, und stellen Sie die Verbindung erneut her. Bleibt der Fehler, starten Sie Windows neu.',
  'cause.disconnectedHere': 'Die Verbindung wurde auf diesem PC getrennt, nicht vom Server.',
  'cause.disconnectedHere.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.disconnectedHere.fix':
    'Stellen Sie die Verbindung erneut her. Trennt Windows sie beim Benutzerwechsel oder im Leerlauf, richten Sie sie für alle Benutzer ein, oder erhöhen Sie die Leerlaufzeit.',
  'cause.otherKindOfNumber': 'Die Nummer gehört zu einer anderen Art von Verbindung.',
  'cause.otherKindOfNumber.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.otherKindOfNumber.fix':
    'Prüfen Sie, ob die Nummer richtig abgeschrieben ist und zu diesem VPN gehört. Wenn ja, richten Sie das VPN aus seinem Profil neu ein.',
  'cause.noCauseNamed': 'Windows nennt keine Ursache.',
  'cause.noCauseNamed.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.noCauseNamed.fix':
    'Prüfen Sie den Server, und sehen Sie als Administrator erneut nach: Dann lässt sich auch lesen, was Windows selbst zur Aushandlung aufgezeichnet hat.',
  'cause.windowsBusy': 'Die Windows-Dienste für VPN-Verbindungen sind ausgelastet oder hängen.',
  'cause.windowsBusy.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.windowsBusy.fix':
    'Warten Sie eine Minute, und stellen Sie die Verbindung erneut her. Bleibt der Fehler, starten Sie Windows neu.',
  'cause.serviceTrouble':
    'Ein Windows-Dienst für VPN oder IPsec funktioniert nicht oder hat keine Regel für diese Verbindung.',
  'cause.serviceTrouble.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.serviceTrouble.fix':
    'Starten Sie Windows neu, und stellen Sie die Verbindung erneut her. Bleibt der Fehler, richten Sie das VPN aus seinem Profil neu ein.',
  'cause.harmlessNumber': 'Die Nummer ist kein Fehler; die Ursache liegt woanders.',
  'cause.harmlessNumber.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.harmlessNumber.fix':
    'Stellen Sie die Verbindung erneut her, und notieren Sie die Nummer, die Windows dann anzeigt.',
  'cause.keyDiffers':
    'Der Schlüssel oder das Zertifikat des PCs und des Servers passen wahrscheinlich nicht zusammen.',
  'cause.keyDiffers.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.keyDiffers.fix':
    'Geben Sie den vorinstallierten Schlüssel neu ein, ohne Leerzeichen an den Enden, und vergleichen Sie ihn mit /etc/ipsec.secrets auf dem Server. Die Prüfung des Servers zeigt, welche Seite falsch ist.',
  'cause.certificateTrouble':
    'Ein Zertifikat dieses PCs oder des Servers kann nicht verwendet werden.',
  'cause.certificateTrouble.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.certificateTrouble.fix':
    'Richten Sie das VPN aus seinem Profil mit der Zertifikatdatei neu ein. Auf dem Server: Prüfen Sie, ob das Zertifikat gültig ist, den Namen des Servers (subjectAltName) enthält und für Server vorgesehen ist (serverAuth).',
  'cause.revocationUnchecked': 'Windows kann die Zertifikatsperrliste nicht erreichen.',
  'cause.revocationUnchecked.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.revocationUnchecked.fix':
    'Bitten Sie Ihren Administrator, die Liste dort zu veröffentlichen, wo dieser PC sie ohne das VPN erreicht. Schalten Sie die Prüfung nicht aus, nur um die Verbindung herzustellen.',
  'cause.proposalsDiffer':
    'Die Verschlüsselungseinstellungen des PCs und des Servers passen nicht zusammen.',
  'cause.proposalsDiffer.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.proposalsDiffer.fix':
    'Auf dem Server (Libreswan): ike=aes256-sha1;modp2048,aes256-sha1;dh20,aes128-sha1;dh19, esp=aes256-sha1,aes128-sha1 und für L2TP pfs=no.',
  'cause.serverMessageStrange':
    'Der Server hat etwas gesendet, was Windows nicht verarbeiten kann.',
  'cause.serverMessageStrange.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.serverMessageStrange.fix':
    'Installieren Sie die neuesten Windows-Updates, und aktualisieren Sie die IPsec-Software des Servers. Auf dem Server: Prüfen Sie das Protokoll des IPsec-Dienstes.',
  'cause.kerberosTried':
    'Die IPsec-Regel meldet sich mit einer Windows-Domäne an, die ein Linux-Server nicht kennt.',
  'cause.kerberosTried.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.kerberosTried.fix':
    'Richten Sie das VPN aus seinem Profil neu ein: Seine Regel verwendet dann den Schlüssel oder das Zertifikat.',
  'cause.negotiationEnded': 'Der Server hat die Verbindung beendet oder wurde neu gestartet.',
  'cause.negotiationEnded.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.negotiationEnded.fix':
    'Stellen Sie die Verbindung erneut her. Tritt es häufig auf, prüfen Sie das Protokoll des Servers und dort uniqueids=no (Libreswan und strongSwan), falls mehrere Personen einen Schlüssel teilen.',
  'cause.linkNotSetUp': 'Windows konnte die Verbindung mit seinen Einstellungen nicht einrichten.',
  'cause.linkNotSetUp.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.linkNotSetUp.fix':
    'Richten Sie das VPN aus seinem Profil neu ein, und starten Sie Windows dann neu.',
  'cause.packetsDropped':
    'Verschlüsselte Pakete des Servers kommen nicht so an, wie Windows sie erwartet.',
  'cause.packetsDropped.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.packetsDropped.fix':
    'Stellen Sie die Verbindung erneut her. Auf dem Server: Setzen Sie bei SHA-256 in esp= sha2-truncbug=no (Libreswan), oder verwenden Sie aes256-sha1.',
  'cause.connectionGone': 'Die VPN-Verbindung wurde gelöscht oder umbenannt.',
  'cause.connectionGone.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.connectionGone.fix': 'Richten Sie das VPN aus seinem Profil neu ein.',
  'cause.noAnswerCame': 'Vom Server kam keine Antwort.',
  'cause.noAnswerCame.seen': 'Das einzige Anzeichen ist Fehler {number}.',
  'cause.noAnswerCame.fix':
    'Lassen Sie Roadwarrior den Server prüfen, oder versuchen Sie den Hotspot eines Telefons: Das unterscheidet das Netzwerk vom Server.',
};
