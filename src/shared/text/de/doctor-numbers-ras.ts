import type { doctorNumbersRas as english } from '../en/doctor-numbers-ras.ts';
import type { Translation } from '../translation.ts';

export const doctorNumbersRas: Translation<typeof english> = {
  'number.invalidParameter': 'Windows hat einen Wert als ungültig abgelehnt.',
  'number.stillWorking': 'Das ist kein Fehler: Windows stellt die Verbindung noch her.',
  'number.deviceMissing': 'Das Windows-Gerät, das L2TP benötigt, fehlt.',
  'number.portDisconnected': 'Die Verbindung wurde während der Anmeldung getrennt.',
  'number.settingsUnreadable': 'Windows kann die Datei mit den VPN-Verbindungen nicht lesen.',
  'number.connectionNotFound': 'Windows findet die VPN-Verbindung nicht.',
  'number.settingsUnwritable':
    'Windows kann nicht in die Datei mit den VPN-Verbindungen schreiben.',
  'number.settingsDamaged': 'Die Datei mit den VPN-Verbindungen ist beschädigt.',
  'number.settingMissing': 'In der VPN-Verbindung fehlt eine Einstellung.',
  'number.disconnectedEarly':
    'Die Verbindung wurde getrennt, bevor die Anmeldung abgeschlossen war.',
  'number.closedByServer': 'Der Server hat die Verbindung getrennt.',
  'number.disconnectedByUser': 'Die Verbindung wurde auf diesem PC getrennt.',
  'number.portInUse': 'Der VPN-Anschluss von Windows wird verwendet oder ist nicht eingerichtet.',
  'number.unknownError': 'Windows nennt keine Ursache.',
  'number.requestTimedOut': 'Der Server hat während der Anmeldung nicht rechtzeitig geantwortet.',
  'number.signInFault': 'Ein interner Fehler hat die Anmeldung verhindert.',
  'number.wrongHours': 'Das Konto darf sich zu dieser Zeit nicht anmelden.',
  'number.accountDisabled': 'Das Konto ist deaktiviert.',
  'number.passwordExpired': 'Das Kennwort ist abgelaufen.',
  'number.noDialInRight': 'Das Konto darf das VPN nicht verwenden.',
  'number.deviceError': 'Das VPN-Gerät von Windows hat einen Fehler gemeldet.',
  'number.portNotConfigured':
    'Das VPN-Gerät von Windows ist nicht für ausgehende Verbindungen eingerichtet.',
  'number.connectionLost': 'Die Verbindung ist abgebrochen.',
  'number.serverBusy': 'Der Server ist ausgelastet.',
  'number.serverNotAnswering': 'Der Server hat nicht geantwortet.',
  'number.phoneLine':
    'Die Nummer betrifft eine Telefonleitung oder ein Modem, nicht diesen VPN-Typ.',
  'number.credentialsRefused':
    'Der Server hat den Benutzernamen, das Kennwort oder das Anmeldeverfahren abgelehnt.',
  'number.accountExpired': 'Das Konto ist abgelaufen.',
  'number.passwordNotChanged': 'Das Kennwort konnte nicht geändert werden.',
  'number.rasManNotStarted':
    'Der Windows-Dienst für VPN-Verbindungen konnte nicht gestartet werden.',
  'number.pppTimedOut': 'Der Server hat während der Anmeldung nicht mehr geantwortet.',
  'number.noControlProtocol':
    'Der PC und der Server konnten sich nicht auf ein Netzwerkprotokoll einigen.',
  'number.pppSilent':
    'Die verschlüsselte Verbindung stand, aber der Server hat die Anmeldung nicht begonnen.',
  'number.pppNotConverging':
    'Der PC und der Server konnten sich nicht auf die Einstellungen der Verbindung einigen.',
  'number.protocolRejected': 'Der Server hat ein Netzwerkprotokoll abgelehnt.',
  'number.pppEnded':
    'Die Verbindung wurde getrennt, während ihre Einstellungen ausgehandelt wurden.',
  'number.addressRejected': 'Der Server hat die IP-Adresse abgelehnt, die die Verbindung verlangt.',
  'number.networkProtocolEnded': 'Der Server hat ein Netzwerkprotokoll beendet.',
  'number.loopback': 'Der PC hat seine eigenen Nachrichten statt der des Servers empfangen.',
  'number.noAddress': 'Der Server hat diesem PC keine IP-Adresse zugewiesen.',
  'number.ownEncryption':
    'Dieser PC unterstützt die Verschlüsselung nicht, die der Server verlangt.',
  'number.serverEncryption':
    'Der Server unterstützt die Verschlüsselung nicht, die die Verbindung verlangt.',
  'number.alreadyConnecting': 'Windows stellt die Verbindung bereits her.',
  'number.smartCard':
    'Die Nummer betrifft die Anmeldung mit einer Smartcard, nicht diesen VPN-Typ.',
  'number.noCertificate': 'Windows hat ein Zertifikat gesucht und keines gefunden.',
  'number.couldNotEncrypt': 'Windows konnte die Verbindung nicht verschlüsseln.',
  'number.unreachable': 'Der Server ist von hier aus nicht erreichbar.',
  'number.temporaryFailure': 'Die Verbindung ist vorübergehend fehlgeschlagen.',
  'number.serverNotVerified': 'Der Server konnte nicht beweisen, dass er Ihr Kennwort hat.',
  'number.noOwnCertificate': 'Dieser PC hat kein gültiges Computerzertifikat.',
  'number.connectionSharing':
    'Die Nummer betrifft eine gemeinsam genutzte Internetverbindung, nicht diesen VPN-Typ.',
  'number.serverNotAuthenticated': 'Die Identität des Servers konnte nicht bestätigt werden.',
  'number.noCommonProposal':
    'Der PC und der Server haben keine gemeinsamen Verschlüsselungseinstellungen.',
  'number.processingError': 'Die erste Aushandlung mit dem Server ist fehlgeschlagen.',
  'number.serverCertificateFailed': 'Das Zertifikat des Servers fehlt oder ist ungültig.',
  'number.noPolicy': 'Windows hat keine IPsec-Einstellungen für diese Verbindung.',
  'number.negotiationTimedOut': 'Die Aushandlung mit dem Server hat zu lange gedauert.',
  'number.negotiationError': 'Die Aushandlung mit dem Server ist fehlgeschlagen.',
  'number.noEapCertificate': 'Für die Anmeldung wurde kein Zertifikat gefunden.',
  'number.automaticFailed':
    'Keiner der VPN-Typen, die Windows versucht hat, konnte die Verbindung herstellen.',
  'number.eapServerCertificate':
    'Das Zertifikat, das der Server bei der Anmeldung vorgelegt hat, wird nicht akzeptiert.',
  'number.eapSettings': 'Die EAP-Einstellungen der Verbindung sind ungültig.',
  'number.otherVpnType': 'Die Nummer gehört zu einem anderen VPN-Typ.',
  'number.interrupted': 'Die Netzwerkverbindung zum Server wurde unterbrochen.',
  'number.refused': 'Der Server hat die Verbindung abgelehnt.',
  'number.serverNotResponding': 'Der Server hat nicht reagiert.',
  'number.badCertificate': 'Die Zertifikate des PCs und des Servers passen nicht zusammen.',
  'number.badKey': 'Die vorinstallierten Schlüssel des PCs und des Servers passen nicht zusammen.',
  'number.serverPolicy': 'Eine Regel auf dem Server lehnt diese Anmeldung ab.',
  'number.broadband': 'Die Nummer betrifft eine Breitbandverbindung, nicht diesen VPN-Typ.',
  'number.eapSavedCredentials': 'Die gespeicherten Anmeldeinformationen sind nicht mehr gültig.',
  'number.ipsecServicesOff': 'Die Windows-Dienste für IPsec sind beendet.',
  'number.idle': 'Die Verbindung war zu lange im Leerlauf.',
  'number.linkFailure': 'Das Netzwerk unter der Verbindung ist ausgefallen.',
  'number.userSignedOut': 'Der Benutzer hat sich von Windows abgemeldet.',
  'number.userSwitched': 'Ein anderer Benutzer hat diesen PC übernommen.',
  'number.slept': 'Der PC ist in den Energiesparmodus gewechselt.',
  'number.rasManStopped': 'Der Windows-Dienst für VPN-Verbindungen wurde beendet.',
  'number.certificateNotOfServer': 'Das Zertifikat des Servers gehört nicht zu seinem Namen.',
  'number.eapMissing': 'Das EAP-Anmeldeverfahren ist auf diesem PC nicht installiert.',
  'number.eapUnsupported':
    'Das EAP-Anmeldeverfahren unterstützt nicht, was die Verbindung verlangt.',
  'number.eapUserCertificate': 'Der Server akzeptiert das Zertifikat des Benutzers nicht.',
  'number.eapUserCertificateExpired': 'Das Zertifikat des Benutzers ist abgelaufen.',
  'number.eapServerName':
    'Das Zertifikat, das der Server bei der Anmeldung vorgelegt hat, enthält keinen Servernamen.',
  'number.peapIdentity': 'Der äußere und der innere Benutzername der Anmeldung sind verschieden.',
  'number.nameNotResolved': 'Der Name des Servers wurde nicht gefunden.',
  'number.certificatePassword': 'Das Kennwort für das Zertifikat ist falsch.',
  'number.noCommonMethod': 'Der PC und der Server haben kein gemeinsames Anmeldeverfahren.',
  'number.serviceDisabled': 'Ein benötigter Windows-Dienst ist deaktiviert.',
  'number.serviceNotStarted': 'Ein benötigter Windows-Dienst wurde nicht gestartet.',
  'number.serviceDependency':
    'Ein Windows-Dienst konnte nicht starten, weil ein anderer nicht gestartet ist.',
  'number.windowsBusy': 'Ein Windows-Dienst ist zu ausgelastet, um zu antworten.',
  'number.serverUsage': 'Das Zertifikat des Servers ist nicht für einen VPN-Server vorgesehen.',
  'number.fileKey': 'Die Zertifikatdatei konnte mit diesem Kennwort nicht geöffnet werden.',
  'number.certificateRevoked': 'Das Zertifikat wurde gesperrt.',
  'number.revocationUnknown': 'Windows konnte nicht prüfen, ob das Zertifikat gesperrt wurde.',
  'number.certificateDates': 'Ein Zertifikat ist abgelaufen oder noch nicht gültig.',
  'number.authorityUntrusted':
    'Das Zertifikat stammt von einer Zertifizierungsstelle, der dieser PC nicht vertraut.',
};
