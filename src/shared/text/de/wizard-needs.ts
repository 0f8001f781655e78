/** Wonach jemand gefragt wird. */
import type { wizardNeeds as english } from '../en/wizard-needs.ts';
import type { Translation } from '../translation.ts';

export const wizardNeeds: Translation<typeof english> = {
  'needs.title': 'Was von Ihnen gebraucht wird',
  'needs.lead':
    'Sie haben diese Angaben von Ihrer IT-Abteilung. Sie bleiben auf diesem PC und stehen in keinem Protokoll und keinem Bericht.',
  'needs.psk': 'Vorinstallierter Schlüssel (PSK)',
  'needs.pskHint':
    'Groß- und Kleinschreibung zählt. Der Schlüssel ist für alle gleich, die dieses VPN benutzen.',
  'needs.show': 'Zeigen, was hier eingegeben ist: {field}',
  'needs.hide': 'Verbergen, was hier eingegeben ist: {field}',
  'needs.outerBlanks': 'Beginnt oder endet mit einem Leerzeichen, und das zählt.',
  'needs.required': 'Bitte füllen Sie dies aus.',
  'needs.person': 'Ihre Anmeldung',
  'needs.userName': 'Benutzername',
  'needs.userNameHint':
    'Genau so, wie Ihre IT-Abteilung ihn geschrieben hat, zum Beispiel mit einer Domäne.',
  'needs.password': 'Kennwort',
  'needs.passwordHint': 'Windows behält es für diese Verbindung, wie es das Profil sagt.',
  'needs.certificate': 'Ihr Zertifikat',
  'needs.certificateText':
    'Die Datei endet auf .p12 oder .pfx. Ziehen Sie sie auf dieses Fenster, oder wählen Sie sie aus.',
  'needs.chooseCertificate': 'Zertifikat auswählen…',
  'needs.chooseOther': 'Ein anderes auswählen…',
  'needs.chosen': 'Ausgewählt: {name}',
  'needs.inProfile': 'Das Zertifikat gehört zum Profil.',
  'needs.certificateMissing': 'Bitte wählen Sie die Zertifikatsdatei aus.',
  'needs.certificateNotOpened': 'Bitte öffnen Sie zuerst das Zertifikat.',
  'needs.pkcs12Password': 'Kennwort der Zertifikatsdatei',
  'needs.openCertificate': 'Zertifikat öffnen',
  'needs.certificateFits': 'Das Zertifikat wurde geöffnet.',
  'needs.certificateRefused': 'Das Zertifikat wurde nicht geöffnet',
  'needs.leaf': 'Zertifikat dieses PCs',
  'needs.noLeaf': 'In der Datei ist kein Zertifikat mit einem privaten Schlüssel.',
  'needs.authority': 'Zertifizierungsstelle (CA)',
  'needs.subject': 'Für',
  'needs.issuer': 'Ausgestellt von',
  'needs.validity': 'Gültig',
  'needs.fromTo': '{notBefore, date, day} bis {notAfter, date, day}',
  'needs.sha256': 'Fingerabdruck (SHA-256)',
  'needs.thumbprint': 'Fingerabdruck (SHA-1)',
  'needs.findings': 'Was im Zertifikat gefunden wurde',
  'needs.next': 'Plan zeigen',
  'needs.planning': 'Dieser PC wird angesehen. Das dauert ein paar Sekunden.',
};
