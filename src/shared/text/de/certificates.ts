/** Was an einem Zertifikat oder seiner Datei falsch ist: `code.` sagt was und warum, `help.` was zu tun ist. */
import type { certificates as english } from '../en/certificates.ts';
import type { Translation } from '../translation.ts';

const role =
  '{role, select, leaf {Das Computerzertifikat} intermediate {Das Zwischenzertifikat} other {Das Stammzertifikat}}';

export const certificates: Translation<typeof english> = {
  'code.certificateLocked': 'Für die Zertifikatsdatei ist ein Kennwort erforderlich.',
  'help.certificateLocked':
    'Verwenden Sie --secrets FILE (pkcs12Password), oder geben Sie es in einem Terminal ein.',
  'code.certificateNotFound': 'Auf diesem PC entspricht kein Zertifikat dem Profil.',
  'help.certificateNotFound':
    'Fordern Sie zuerst das Zertifikat an, oder korrigieren Sie Aussteller, Verwendung oder Fingerabdruck im Profil.',
  'code.certificateWithoutKey':
    'Das Zertifikat {subject} ist auf diesem PC ohne seinen privaten Schlüssel vorhanden (Fingerabdruck {thumbprint}).',
  'help.certificateWithoutKey':
    'Entfernen Sie es aus dem Zertifikatspeicher „Eigene Zertifikate“ des lokalen Computers, und führen Sie den Befehl erneut aus.',
  'code.certificateKeyGone':
    'Der private Schlüssel des Zertifikats {subject} fehlt, obwohl Windows ihn noch aufführt (Fingerabdruck {thumbprint}).',
  'help.certificateKeyGone':
    'Entfernen Sie das Zertifikat aus dem Zertifikatspeicher „Eigene Zertifikate“ des lokalen Computers, und installieren Sie es erneut zusammen mit seinem Schlüssel.',
  'code.authorityNotOnThisPc':
    'Die Zertifizierungsstelle {authority} ist auf diesem PC nicht unter „Vertrauenswürdige Stammzertifizierungsstellen“ gespeichert.',
  'help.authorityNotOnThisPc':
    'Fügen Sie dem Profil das Zertifikat der Zertifizierungsstelle hinzu (authorities).',
  'code.authorityNamesake':
    'Eine andere vertrauenswürdige Stammzertifizierungsstelle auf diesem PC hat den Namen {authority}, aber einen anderen Schlüssel (Fingerabdruck {thumbprint}). Windows-Regeln bezeichnen eine Zertifizierungsstelle nur mit ihrem Namen. Deshalb wird möglicherweise auch ein Server mit einem Zertifikat dieser Zertifizierungsstelle akzeptiert.',
  'help.authorityNamesake':
    'Prüfen Sie, ob Sie beiden vertrauen, und entfernen Sie die nicht benötigte.',
  'code.chosenAmongNamesakes':
    'Zertifikate mehrerer gleichnamiger Zertifizierungsstellen entsprechen dem Profil. {subject} (Fingerabdruck {thumbprint}) wird verwendet, weil es am längsten gültig ist.',
  'help.chosenAmongNamesakes':
    'Ist das nicht das richtige Zertifikat, fügen Sie dem Profil den Fingerabdruck des richtigen hinzu (thumbprint).',
  'code.expired': `${role} {subject} ist am {notAfter, date, day} abgelaufen.`,
  'help.expired':
    'Fordern Sie ein neues Zertifikat an. Wenn das Datum richtig aussieht, prüfen Sie die Uhr dieses PCs.',
  'code.notYetValid': `${role} {subject} ist erst ab dem {notBefore, date, day} gültig.`,
  'help.notYetValid': 'Prüfen Sie die Uhr dieses PCs, oder warten Sie.',
  'code.expiresSoon': `${role} {subject} läuft am {notAfter, date, day} ab, in {days, plural, one {# Tag} other {# Tagen}}.`,
  'help.expiresSoon': 'Fordern Sie vorher ein neues Zertifikat an.',
  'code.noLeaf': 'Die Datei enthält kein Computerzertifikat.',
  'help.noLeaf': 'Exportieren Sie das Zertifikat zusammen mit seinem privaten Schlüssel.',
  'code.noPrivateKey': 'Die Datei enthält das Zertifikat, aber nicht seinen privaten Schlüssel.',
  'help.noPrivateKey':
    'Exportieren Sie das Zertifikat erneut, zusammen mit seinem privaten Schlüssel.',
  'code.keyMismatch':
    'Der private Schlüssel in der Datei gehört zu keinem der enthaltenen Zertifikate.',
  'help.keyMismatch':
    'Exportieren Sie das Zertifikat erneut, zusammen mit seinem eigenen Schlüssel.',
  'code.severalKeys':
    'Die Datei enthält {count, plural, one {# privaten Schlüssel} other {# private Schlüssel}}; nur einer wird verwendet.',
  'help.severalKeys': 'Exportieren Sie nur ein Zertifikat mit seinem Schlüssel.',
  'code.leafIsCa':
    'Das Computerzertifikat {subject} ist das Zertifikat einer Zertifizierungsstelle.',
  'help.leafIsCa': 'Fordern Sie ein Zertifikat an, das nicht das einer Zertifizierungsstelle ist.',
  'code.ekuMissingClientAuth':
    'Das Zertifikat ist nicht für Clients vorgesehen: Seine erweiterte Schlüsselverwendung enthält weder die Clientauthentifizierung (clientAuth) noch IKE intermediate (enthalten: {ekus, select, none {nichts} other {{ekus}}}).',
  'help.ekuMissingClientAuth':
    'Fordern Sie ein Zertifikat mit der erweiterten Schlüsselverwendung clientAuth an.',
  'code.keyUsageNoDigitalSignature':
    'Das Zertifikat darf nicht für digitale Signaturen verwendet werden (Schlüsselverwendung: {usages, select, none {keine} other {{usages}}}).',
  'help.keyUsageNoDigitalSignature':
    'Fordern Sie ein Zertifikat mit der Schlüsselverwendung digitalSignature an.',
  'code.weakKey': `${role} {subject} hat einen schwachen Schlüssel ({type}, {bits, number} Bit).`,
  'help.weakKey': 'Fordern Sie ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit an.',
  'code.weakSignature': `${role} {subject} ist mit {hash} signiert. Eine solche Signatur kann gefälscht werden.`,
  'help.weakSignature': 'Fordern Sie ein Zertifikat an, das mit SHA-256 oder besser signiert ist.',
  'code.unsupportedKeyType':
    'Windows-IPsec kann mit diesem Schlüsseltyp nicht signieren ({type} {curve}).',
  'help.unsupportedKeyType':
    'Fordern Sie einen RSA-Schlüssel oder einen EC-Schlüssel auf P-256 oder P-384 an.',
  'code.ecKeyWithL2tp':
    'Es ist nicht bestätigt, dass L2TP mit einem EC-Schlüssel ({curve}) funktioniert.',
  'help.ecKeyWithL2tp': 'Fordern Sie ein Zertifikat mit einem RSA-Schlüssel an.',
  'code.missingCa': 'Die Datei enthält das Zertifikat der Zertifizierungsstelle {issuer} nicht.',
  'help.missingCa':
    'Exportieren Sie die ganze Kette, oder fügen Sie dem Profil das Zertifikat der Zertifizierungsstelle hinzu (authorities).',
  'code.chainBroken': 'Das Zertifikat {subject} wurde nicht von {issuer} signiert.',
  'help.chainBroken':
    'Die Datei enthält Zertifikate, die nicht zusammengehören. Exportieren Sie sie erneut.',
  'code.caIsNotCa':
    '{subject} signiert andere Zertifikate, darf das aber nicht: {reason, select, basicConstraints {Es ist nicht als Zertifizierungsstelle gekennzeichnet} keyUsage {Die Schlüsselverwendung lässt es nicht zu} other {Die Kette ist länger als erlaubt}}.',
  'help.caIsNotCa':
    'Fordern Sie eine Kette an, deren Zertifikate von Zertifizierungsstellen ausgestellt wurden.',
  'code.rootUnlimited':
    'Die Stammzertifizierungsstelle {subject} kann Zertifikate für jede Website ausstellen (SHA-256 {sha256}).',
  'help.rootUnlimited':
    'Bitten Sie um eine Zertifizierungsstelle mit Namenseinschränkungen, und prüfen Sie den Fingerabdruck, bevor Sie zustimmen.',
  'code.caForbidsServerName':
    'Die Zertifizierungsstelle {subject} darf keine Zertifikate für den Server {server} ausstellen.',
  'help.caForbidsServerName':
    'Prüfen Sie den Servernamen, oder bitten Sie um ein Zertifikat einer Zertifizierungsstelle, die ihn abdeckt.',
  'code.serverIsIpAddress':
    'Das Profil gibt den Server mit seiner IP-Adresse an. Deshalb prüft Windows den Namen im Zertifikat des Servers nicht.',
  'help.serverIsIpAddress': 'Verwenden Sie im Profil den DNS-Namen des Servers.',
  'code.needsRewrap':
    'Diese Windows-Version (Build {windowsBuild}) kann die moderne Verschlüsselung der Zertifikatsdatei nicht lesen (möglich ab Build {firstBuild}).',
  'help.needsRewrap': 'Sie müssen nichts tun: Die Datei wird im Arbeitsspeicher neu verpackt.',
  'code.secondCertificateOfSameCa':
    'Auf diesem PC gibt es ein weiteres Zertifikat derselben Zertifizierungsstelle: {subject} (Fingerabdruck {thumbprint}). Windows kann das Zertifikat nicht für jede Verbindung einzeln auswählen.',
  'help.secondCertificateOfSameCa': 'Entfernen Sie das nicht benötigte Zertifikat.',
  'code.certificateOfNamesakeCa':
    'Auf diesem PC gibt es ein Zertifikat einer anderen Zertifizierungsstelle mit demselben Namen: {subject} (Fingerabdruck {thumbprint}). Windows sendet es möglicherweise anstelle Ihres Zertifikats an den Server. Es ist nicht bekannt, ob Windows mehr als den Namen vergleicht.',
  'help.certificateOfNamesakeCa':
    'Entfernen Sie es nicht, wenn ein anderes VPN es verwendet. Lehnt der Server die Verbindung ab, fordern Sie ein Zertifikat einer Zertifizierungsstelle mit eigenem Namen an.',

  'pkcs12.tooBig': 'Die Zertifikatsdatei {file} ist größer als 1 MiB.',
  'pkcs12.notPkcs12': 'Die Datei ist keine PKCS#12-Zertifikatsdatei (.p12, .pfx).',
  'pkcs12.damaged': 'Die Zertifikatsdatei ist beschädigt oder unvollständig.',
  'pkcs12.wrongPassword': 'Das Kennwort der Zertifikatsdatei ist falsch.',
  'pkcs12.twoPasswords':
    'Das Kennwort öffnet nur einen Teil der Zertifikatsdatei. Sie wurde mit zwei Kennwörtern erstellt oder ist beschädigt.',
  'pkcs12.tooManyIterations':
    'Das Öffnen der Zertifikatsdatei würde zu lange dauern, weil ihr Kennwortschutz ungewöhnlich hoch eingestellt ist.',
  'pkcs12.unsupportedEncryption':
    'Die Verschlüsselung der Zertifikatsdatei wird nicht unterstützt.',
  'pkcs12.unsupportedMac': 'Der Integritätsschutz der Zertifikatsdatei wird nicht unterstützt.',
  'pkcs12.unsupportedKey':
    'Der Typ des privaten Schlüssels in der Zertifikatsdatei wird nicht unterstützt.',
  'pkcs12.unreadableCertificate': 'Ein Zertifikat in der Datei kann nicht gelesen werden.',
  'pkcs12.fileMissing': 'Die Zertifikatsdatei {file} befindet sich nicht im Ordner des Profils.',
  'pkcs12.fileUnreadable':
    'Die Zertifikatsdatei {file} befindet sich im Ordner des Profils, aber Ihr Konto darf sie nicht lesen.',
  'pkcs12.badAuthority':
    'Das Zertifikat einer Zertifizierungsstelle im Profil kann nicht gelesen werden.',
  'pkcs12Help.tooBig': 'Exportieren Sie nur ein Zertifikat mit seiner Kette.',
  'pkcs12Help.notPkcs12':
    'Exportieren Sie das Zertifikat mit seinem privaten Schlüssel als PKCS#12.',
  'pkcs12Help.damaged': 'Fordern Sie die Datei erneut an.',
  'pkcs12Help.wrongPassword': 'Prüfen Sie das Kennwort. Achten Sie auf Groß-/Kleinschreibung.',
  'pkcs12Help.twoPasswords': 'Exportieren Sie das Zertifikat erneut mit nur einem Kennwort.',
  'pkcs12Help.tooManyIterations':
    'Exportieren Sie das Zertifikat erneut mit den Standardeinstellungen.',
  'pkcs12Help.unsupportedEncryption': 'Exportieren Sie das Zertifikat erneut mit AES-256.',
  'pkcs12Help.unsupportedMac':
    'Exportieren Sie das Zertifikat erneut mit den Standardeinstellungen.',
  'pkcs12Help.unsupportedKey':
    'Fordern Sie einen RSA-Schlüssel oder einen EC-Schlüssel auf P-256 oder P-384 an.',
  'pkcs12Help.unreadableCertificate': 'Fordern Sie die Datei erneut an.',
  'pkcs12Help.fileMissing': 'Kopieren Sie sie in den Ordner des Profils.',
  'pkcs12Help.fileUnreadable':
    'Erlauben Sie Ihrem Konto, die Datei zu lesen, oder kopieren Sie sie in einen Ordner, in dem Ihr Konto sie lesen kann.',
  'pkcs12Help.badAuthority': 'Korrigieren Sie authorities im Profil (DER, base64).',
};
