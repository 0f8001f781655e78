import type { doctorEap as english } from '../en/doctor-eap.ts';
import type { Translation } from '../translation.ts';

export const doctorEap: Translation<typeof english> = {
  'cause.peapOn26h1': 'Diese Windows-Version kann sich mit PEAP nicht an einem VPN anmelden.',
  'cause.peapOn26h1.seen':
    'Dies ist Windows Build {build}, und die Verbindung meldet sich mit PEAP an. Andere berichten, dass das trotz richtigem Kennwort fehlschlägt.',
  'cause.peapOn26h1.fix':
    'Installieren Sie die neuesten Windows-Updates. Schlägt es weiterhin fehl, fragen Sie Ihren Administrator nach EAP-TLS mit einem Zertifikat oder nach MS-CHAPv2.',
  'cause.credentialGuard':
    'Credential Guard verhindert, dass Windows Ihr Windows-Kennwort für dieses VPN verwendet.',
  'cause.credentialGuard.seen':
    'Credential Guard ist aktiviert, und die Verbindung soll Ihre Windows-Anmeldung verwenden.',
  'cause.credentialGuard.fix':
    'Schalten Sie in der Verbindung die automatische Verwendung der Windows-Anmeldeinformationen aus, und geben Sie Benutzername und Kennwort ein, oder fragen Sie nach der Anmeldung mit einem Zertifikat. Lassen Sie Credential Guard eingeschaltet: Es schützt Ihr Kennwort.',
  'cause.eapMissing':
    'Das EAP-Anmeldeverfahren der Verbindung ist auf diesem PC nicht installiert.',
  'cause.eapMissing.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.eapMissing.fix':
    'Installieren Sie das Programm, zu dem das Verfahren gehört, oder richten Sie das VPN aus seinem Profil neu ein.',
  'cause.eapServer': 'Das Zertifikat des Anmeldeservers wird nicht akzeptiert.',
  'cause.eapServer.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.eapServer.fix':
    'Fragen Sie den Administrator des Servers, ob das Zertifikat des RADIUS-Servers erneuert wurde oder abgelaufen ist. Die EAP-Einstellungen der Verbindung müssen seine Zertifizierungsstelle und seinen Servernamen nennen; Windows 11 vergleicht den Namen Buchstabe für Buchstabe.',
  'cause.eapUser': 'Für die Anmeldung wird keines Ihrer Zertifikate akzeptiert.',
  'cause.eapUser.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.eapUser.fix':
    'Importieren Sie Ihr Zertifikat mit dem privaten Schlüssel als angemeldeter Benutzer (Eigene Zertifikate), nicht für den Computer. Ist es abgelaufen oder gesperrt, fragen Sie nach einem neuen.',
  'cause.eapUnsupported':
    'Die EAP-Einstellungen der Verbindung verlangen etwas, was das Verfahren nicht kann.',
  'cause.eapUnsupported.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.eapUnsupported.fix':
    'Richten Sie das VPN aus seinem Profil neu ein. Bleibt der Fehler, bitten Sie Ihren Administrator, die EAP-Einstellungen im Profil zu prüfen.',
  'cause.peapNames': 'Die zwei Benutzernamen, die PEAP sendet, sind verschieden.',
  'cause.peapNames.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.peapNames.fix':
    'Verwenden Sie in der Verbindung und in ihren EAP-Einstellungen denselben Benutzernamen, oder aktivieren Sie dort den Identitätsschutz.',
  'cause.eapSavedCredentials': 'Die gespeicherten Anmeldeinformationen sind veraltet.',
  'cause.eapSavedCredentials.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.eapSavedCredentials.fix':
    'Löschen Sie die gespeicherten Anmeldeinformationen der Verbindung in den Windows-Einstellungen, stellen Sie dann die Verbindung her, und geben Sie sie neu ein.',
};
