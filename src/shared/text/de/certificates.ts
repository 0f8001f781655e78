/** Was an einem Zertifikat oder seiner Datei falsch ist: `code.` sagt was und warum, `help.` was zu tun ist. */
import type { certificates as english } from '../en/certificates.ts';
import type { Translation } from '../translation.ts';

const role =
  '{role, select, leaf {Das Computerzertifikat} intermediate {Das Zwischenzertifikat} other {Das Stammzertifikat}}';

export const certificates: Translation<typeof english> = {
  'code.certificateLocked':
    'Die Zertifikatsdatei ist durch ein Kennwort geschützt, das nicht angegeben ist.',
  'help.certificateLocked':
    'Geben Sie es als pkcs12Password in --secrets FILE an, oder tippen Sie es in einem Terminal ein.',
  'code.certificateNotFound': 'Kein Zertifikat dieses PCs ist so, wie das Profil es beschreibt.',
  'help.certificateNotFound':
    'Fordern Sie zuerst das Zertifikat an, oder berichtigen Sie im Profil Aussteller, Verwendung oder Fingerabdruck.',
  'code.certificateWithoutKey':
    'Das Zertifikat {subject} ist auf diesem PC ohne seinen privaten Schlüssel vorhanden ({thumbprint}).',
  'help.certificateWithoutKey':
    'Entfernen Sie es aus dem Zertifikatspeicher „Eigene Zertifikate“ des Computers, und versuchen Sie es noch einmal.',
  'code.certificateKeyGone':
    'Der private Schlüssel des Zertifikats {subject} ist weg, obwohl Windows ihn noch nennt ({thumbprint}).',
  'help.certificateKeyGone':
    'Entfernen Sie das Zertifikat aus dem Zertifikatspeicher „Eigene Zertifikate“ des Computers, und installieren Sie es erneut mit seinem Schlüssel.',
  'code.authorityNotOnThisPc':
    'Die Zertifizierungsstelle {authority} gehört nicht zu den vertrauenswürdigen Stammzertifizierungsstellen dieses PCs.',
  'help.authorityNotOnThisPc': 'Nehmen Sie das CA-Zertifikat in das Profil auf (authorities).',
  'code.authorityNamesake':
    'Ein anderes vertrauenswürdiges Stammzertifikat auf diesem PC hat den Namen {authority} und einen anderen Schlüssel ({thumbprint}). Eine Regel von Windows nennt eine Zertifizierungsstelle nur beim Namen; darum wird vielleicht auch ein Server mit einem Zertifikat jener Stelle angenommen.',
  'help.authorityNamesake':
    'Prüfen Sie, ob Sie beiden vertrauen, und entfernen Sie das Stammzertifikat, das niemand braucht.',
  'code.chosenAmongNamesakes':
    'Zu diesem Profil passen Zertifikate mehrerer Zertifizierungsstellen mit demselben Namen. {subject} ({thumbprint}) wird verwendet, weil es am längsten gilt.',
  'help.chosenAmongNamesakes':
    'Ist das das falsche, nehmen Sie den Fingerabdruck des richtigen in das Profil auf (thumbprint).',
  'code.expired': `${role} {subject} ist am {notAfter, date, day} abgelaufen.`,
  'help.expired':
    'Fordern Sie ein neues Zertifikat an. Scheint das Datum richtig, prüfen Sie die Uhr dieses PCs.',
  'code.notYetValid': `${role} {subject} gilt erst ab dem {notBefore, date, day}.`,
  'help.notYetValid': 'Prüfen Sie die Uhr dieses PCs, oder warten Sie.',
  'code.expiresSoon': `${role} {subject} läuft am {notAfter, date, day} ab, in {days, plural, one {# Tag} other {# Tagen}}.`,
  'help.expiresSoon': 'Fordern Sie rechtzeitig ein neues Zertifikat an.',
  'code.noLeaf': 'In der Datei ist kein Computerzertifikat.',
  'help.noLeaf': 'Exportieren Sie das Zertifikat zusammen mit seinem privaten Schlüssel.',
  'code.noPrivateKey': 'Bei dem Zertifikat ist kein privater Schlüssel.',
  'help.noPrivateKey':
    'Exportieren Sie das Zertifikat noch einmal, zusammen mit seinem privaten Schlüssel.',
  'code.keyMismatch': 'Der private Schlüssel in der Datei gehört zu keinem ihrer Zertifikate.',
  'help.keyMismatch': 'Exportieren Sie das Zertifikat und seinen eigenen Schlüssel noch einmal.',
  'code.severalKeys':
    'Die Datei enthält {count, plural, one {# privaten Schlüssel} other {# private Schlüssel}}; einer wird verwendet.',
  'help.severalKeys': 'Exportieren Sie ein Zertifikat nur mit seinem eigenen Schlüssel.',
  'code.leafIsCa': 'Das Computerzertifikat {subject} ist ein CA-Zertifikat.',
  'help.leafIsCa': 'Fordern Sie ein Zertifikat an, das keines einer Zertifizierungsstelle ist.',
  'code.ekuMissingClientAuth':
    'Das Zertifikat ist nicht für Clients gedacht: es hat weder clientAuth noch IKE intermediate ({ekus, select, none {nichts} other {{ekus}}}).',
  'help.ekuMissingClientAuth': 'Fordern Sie ein Zertifikat mit der Verwendung clientAuth an.',
  'code.keyUsageNoDigitalSignature':
    'Das Zertifikat darf nicht für digitale Signaturen verwendet werden ({usages, select, none {nichts} other {{usages}}}).',
  'help.keyUsageNoDigitalSignature':
    'Fordern Sie ein Zertifikat mit der Schlüsselverwendung digitalSignature an.',
  'code.weakKey': `${role} {subject} hat einen schwachen Schlüssel ({type}, {bits, number} Bit).`,
  'help.weakKey': 'Fordern Sie ein Zertifikat mit RSA von 2048 Bit oder mehr an.',
  'code.weakSignature': `${role} {subject} ist mit {hash} signiert; eine solche Signatur lässt sich fälschen.`,
  'help.weakSignature': 'Fordern Sie ein Zertifikat an, das mit SHA-256 oder besser signiert ist.',
  'code.unsupportedKeyType':
    'IPsec von Windows kann mit dieser Art von Schlüssel nicht signieren ({type} {curve}).',
  'help.unsupportedKeyType':
    'Fordern Sie einen RSA-Schlüssel an, oder einen EC-Schlüssel auf P-256 oder P-384.',
  'code.ecKeyWithL2tp':
    'Dass L2TP mit einem EC-Schlüssel ({curve}) funktioniert, ist nicht bewiesen.',
  'help.ecKeyWithL2tp': 'Fordern Sie ein Zertifikat mit einem RSA-Schlüssel an.',
  'code.missingCa': 'Das Zertifikat der Zertifizierungsstelle {issuer} ist nicht in der Datei.',
  'help.missingCa':
    'Exportieren Sie die ganze Kette, oder nehmen Sie das CA-Zertifikat in das Profil auf (authorities).',
  'code.chainBroken': 'Die Signatur von {subject} stammt nicht von {issuer}.',
  'help.chainBroken':
    'Die Datei mischt Zertifikate, die nicht zusammengehören: exportieren Sie sie noch einmal.',
  'code.caIsNotCa':
    '{subject} signiert andere Zertifikate, darf das aber nicht: {reason, select, basicConstraints {es ist nicht als Zertifizierungsstelle gekennzeichnet} keyUsage {die Schlüsselverwendung lässt es nicht zu} other {die Kette ist länger als erlaubt}}.',
  'help.caIsNotCa': 'Verlangen Sie eine Kette von einer richtigen Zertifizierungsstelle.',
  'code.rootUnlimited':
    'Die Stammzertifizierungsstelle {subject} darf für jede Website der Welt signieren (SHA-256 {sha256}).',
  'help.rootUnlimited':
    'Verlangen Sie eine Zertifizierungsstelle mit Namenseinschränkungen; prüfen Sie den Fingerabdruck, bevor Sie zustimmen.',
  'code.caForbidsServerName':
    'Die Zertifizierungsstelle {subject} darf nicht für den Server {server} signieren.',
  'help.caForbidsServerName':
    'Prüfen Sie den Namen des Servers, oder verlangen Sie eine Zertifizierungsstelle, die ihn abdeckt.',
  'code.serverIsIpAddress':
    'Der Server ist mit seiner Adresse angegeben, darum wird der Name in seinem Zertifikat nicht geprüft.',
  'help.serverIsIpAddress': 'Nehmen Sie im Profil den DNS-Namen des Servers.',
  'code.needsRewrap':
    'Dieses Windows (Build {windowsBuild}) liest die moderne Verschlüsselung der Datei nicht (erst ab Build {firstBuild}).',
  'help.needsRewrap': 'Sie müssen nichts tun: sie wird im Arbeitsspeicher neu verpackt.',
  'code.secondCertificateOfSameCa':
    'Auf diesem PC ist noch ein Zertifikat derselben Zertifizierungsstelle: {subject} ({thumbprint}). Windows kann nicht je Verbindung wählen.',
  'help.secondCertificateOfSameCa': 'Entfernen Sie das Zertifikat, das Sie nicht brauchen.',
  'code.certificateOfNamesakeCa':
    'Auf diesem PC ist ein Zertifikat einer anderen Zertifizierungsstelle mit demselben Namen: {subject} ({thumbprint}). Windows könnte es dem Server anstelle Ihres Zertifikats schicken: Ob es auf mehr als den Namen achtet, ist nicht bekannt.',
  'help.certificateOfNamesakeCa':
    'Entfernen Sie es nicht, wenn ein anderes VPN es braucht. Lehnt der Server die Verbindung ab, muss eine der beiden Zertifizierungsstellen einen eigenen Namen bekommen.',

  'pkcs12.tooBig': 'Die Zertifikatsdatei {file} ist größer als 1 MiB.',
  'pkcs12.notPkcs12': 'Die Datei ist keine PKCS#12-Datei (.p12, .pfx).',
  'pkcs12.damaged': 'Die Zertifikatsdatei ist beschädigt oder abgeschnitten.',
  'pkcs12.wrongPassword': 'Das Kennwort öffnet die Zertifikatsdatei nicht.',
  'pkcs12.twoPasswords':
    'Das Kennwort passt zur Zertifikatsdatei, aber nicht zu allem darin: Sie ist mit zwei Kennwörtern gemacht oder beschädigt.',
  'pkcs12.tooManyIterations':
    'Die Zertifikatsdatei ist so gemacht, dass das Öffnen viel zu lange dauert.',
  'pkcs12.unsupportedEncryption':
    'Die Zertifikatsdatei ist auf eine Weise verschlüsselt, die nicht unterstützt wird.',
  'pkcs12.unsupportedMac':
    'Die Zertifikatsdatei ist auf eine Weise geschützt, die nicht unterstützt wird.',
  'pkcs12.unsupportedKey':
    'Der private Schlüssel in der Zertifikatsdatei ist von einer Art, die nicht unterstützt wird.',
  'pkcs12.unreadableCertificate': 'Ein Zertifikat in der Datei ist nicht lesbar.',
  'pkcs12.fileMissing': 'Die Zertifikatsdatei {file} liegt nicht neben dem Profil.',
  'pkcs12.fileUnreadable':
    'Die Zertifikatsdatei {file} liegt neben dem Profil und darf nicht gelesen werden.',
  'pkcs12.badAuthority': 'Ein CA-Zertifikat im Profil ist nicht lesbar.',
  'pkcs12Help.tooBig': 'Exportieren Sie ein Zertifikat nur mit seiner Kette.',
  'pkcs12Help.notPkcs12':
    'Exportieren Sie das Zertifikat mit seinem privaten Schlüssel als PKCS#12.',
  'pkcs12Help.damaged': 'Besorgen Sie sich die Datei noch einmal.',
  'pkcs12Help.wrongPassword': 'Prüfen Sie das Kennwort; Großbuchstaben zählen.',
  'pkcs12Help.twoPasswords': 'Exportieren Sie es noch einmal mit einem einzigen Kennwort.',
  'pkcs12Help.tooManyIterations': 'Exportieren Sie es noch einmal mit üblichen Einstellungen.',
  'pkcs12Help.unsupportedEncryption': 'Exportieren Sie es noch einmal mit AES-256.',
  'pkcs12Help.unsupportedMac': 'Exportieren Sie es noch einmal mit üblichen Einstellungen.',
  'pkcs12Help.unsupportedKey':
    'Fordern Sie einen RSA-Schlüssel an, oder einen EC-Schlüssel auf P-256 oder P-384.',
  'pkcs12Help.unreadableCertificate': 'Besorgen Sie sich die Datei noch einmal.',
  'pkcs12Help.fileMissing': 'Legen Sie sie in den Ordner des Profils.',
  'pkcs12Help.fileUnreadable':
    'Geben Sie diesem Konto das Recht, sie zu lesen, oder kopieren Sie sie an einen Ort, wo das geht.',
  'pkcs12Help.badAuthority': 'Berichtigen Sie authorities im Profil: DER, base64.',
};
