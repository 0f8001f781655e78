/** Wonach jemand gefragt wird. */
import type { wizardNeeds as english } from '../en/wizard-needs.ts';
import type { Translation } from '../translation.ts';

export const wizardNeeds: Translation<typeof english> = {
  'needs.title': 'Ihre Angaben',
  'needs.lead':
    'Sie haben diese Angaben von Ihrer IT-Abteilung erhalten. Sie bleiben auf diesem PC und stehen in keinem Protokoll und keinem Bericht.',
  'needs.psk': 'Vorinstallierter Schlüssel (PSK)',
  'needs.pskHint':
    'Groß-/Kleinschreibung beachten. Alle Benutzer dieses VPNs haben denselben Schlüssel.',
  'needs.show': 'Anzeigen: {field}',
  'needs.hide': 'Verbergen: {field}',
  'needs.outerBlanks': 'Beginnt oder endet mit einem Leerzeichen. Es zählt mit.',
  'needs.required': 'Dieses Feld ist erforderlich.',
  'needs.person': 'Anmeldeinformationen',
  'needs.userName': 'Benutzername',
  'needs.userNameHint':
    'Genau so, wie ihn Ihre IT-Abteilung geschrieben hat, zum Beispiel mit einer Domäne.',
  'needs.password': 'Kennwort',
  'needs.passwordHint':
    'Windows speichert das Kennwort für diese Verbindung, wie im Profil festgelegt.',
  'needs.certificate': 'Ihr Zertifikat',
  'needs.certificateText':
    'Ziehen Sie Ihre .p12- oder .pfx-Datei in dieses Fenster, oder wählen Sie sie aus.',
  'needs.chooseCertificate': 'Zertifikat auswählen…',
  'needs.chooseOther': 'Anderes Zertifikat auswählen…',
  'needs.chosen': 'Ausgewählt: {name}',
  'needs.inProfile': 'Das Zertifikat ist im Profil enthalten.',
  'needs.certificateMissing': 'Wählen Sie die Zertifikatsdatei aus.',
  'needs.certificateNotOpened': 'Öffnen Sie zuerst das Zertifikat.',
  'needs.pkcs12Password': 'Kennwort der Zertifikatsdatei',
  'needs.openCertificate': 'Zertifikat öffnen',
  'needs.certificateFits': 'Das Zertifikat wurde geöffnet.',
  'needs.certificateRefused': 'Das Zertifikat wurde nicht geöffnet',
  'needs.leaf': 'Computerzertifikat',
  'needs.noLeaf': 'Die Datei enthält kein Zertifikat mit privatem Schlüssel.',
  'needs.authority': 'Zertifizierungsstelle (CA)',
  'needs.subject': 'Ausgestellt für',
  'needs.issuer': 'Ausgestellt von',
  'needs.validity': 'Gültig',
  'needs.fromTo': '{notBefore, date, day} bis {notAfter, date, day}',
  'needs.sha256': 'Fingerabdruck (SHA-256)',
  'needs.thumbprint': 'Fingerabdruck (SHA-1)',
  'needs.findings': 'Prüfung des Zertifikats',
  'needs.next': 'Änderungen anzeigen',
  'needs.planning': 'Dieser PC wird geprüft. Das dauert ein paar Sekunden.',
};
