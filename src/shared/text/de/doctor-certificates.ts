/** Ursachen: das Zertifikat dieses PCs. */
import type { doctorCertificates as english } from '../en/doctor-certificates.ts';
import type { Translation } from '../translation.ts';

export const doctorCertificates: Translation<typeof english> = {
  'cause.noOwnCertificate': 'Dieser PC hat kein Zertifikat für das VPN.',
  'cause.noOwnCertificate.seen':
    'Die Verbindung verwendet ein Zertifikat, aber {others, plural, =0 {der Zertifikatspeicher dieses PCs ist leer} other {kein Zertifikat im Speicher dieses PCs ist für einen Client bestimmt}}.',
  'cause.noOwnCertificate.fix':
    'Importieren Sie Ihr Zertifikat mit dem privaten Schlüssel und der Zertifizierungsstelle in den Speicher des lokalen Computers, nicht in den Ihres Kontos. Verwendet das VPN einen vorinstallierten Schlüssel, stellen Sie die Verbindung darauf ein.',
  'cause.ownExpired': 'Das Zertifikat dieses PCs ist abgelaufen.',
  'cause.ownExpired.seen': '{subject} ist am {date, date, day} abgelaufen.',
  'cause.ownExpired.fix':
    'Besorgen Sie ein neues Zertifikat und importieren Sie es. Entfernen Sie danach das alte, denn Windows kann zwischen beiden nicht wählen.',
  'cause.ownNotYetValid': 'Das Zertifikat dieses PCs ist noch nicht gültig.',
  'cause.ownNotYetValid.seen': '{subject} ist ab dem {date, date, day} gültig.',
  'cause.ownNotYetValid.fix':
    'Prüfen Sie Datum und Uhrzeit dieses PCs. Stimmen sie, warten Sie bis zu diesem Tag, oder besorgen Sie ein anderes Zertifikat.',
  'cause.ownKeyGone': 'Der private Schlüssel zum Zertifikat dieses PCs fehlt.',
  'cause.ownKeyGone.seen':
    '{key, select, gone {Die Datei mit dem privaten Schlüssel von {subject} ist nicht mehr da} other {{subject} wurde ohne privaten Schlüssel importiert}}.',
  'cause.ownKeyGone.fix':
    'Importieren Sie das Zertifikat noch einmal, aus einer Datei, die den privaten Schlüssel enthält (.p12 oder .pfx).',
  'cause.ownAuthorityMissing': 'Die Zertifizierungsstelle des Zertifikats dieses PCs fehlt.',
  'cause.ownAuthorityMissing.seen':
    '{subject} wurde von {issuer} ausgestellt, und diese Zertifizierungsstelle ist nicht im Zertifikatspeicher dieses PCs.',
  'cause.ownAuthorityMissing.fix':
    'Importieren Sie das Zertifikat dieser Zertifizierungsstelle in die „Vertrauenswürdigen Stammzertifizierungsstellen“ des lokalen Computers.',
  'cause.ecKeyWithL2tp':
    'Das Zertifikat dieses PCs hat einen Schlüssel auf einer elliptischen Kurve, und solche verwendet Windows für L2TP nicht.',
  'cause.ecKeyWithL2tp.seen': '{subject} hat einen Schlüssel auf einer elliptischen Kurve.',
  'cause.ecKeyWithL2tp.fix': 'Besorgen Sie ein Zertifikat mit einem RSA-Schlüssel.',
  'cause.severalCandidates': 'Windows sendet möglicherweise das falsche von mehreren Zertifikaten.',
  'cause.severalCandidates.seen':
    'Auf diesem PC kommen {count, plural, other {# Zertifikate}} infrage, und Windows kann nicht für jede Verbindung einzeln wählen.',
  'cause.severalCandidates.fix':
    'Entfernen Sie die nicht benötigten Zertifikate, zum Beispiel das alte nach einer Erneuerung.',
  'cause.crlUnreachable': 'Dieser PC verlangt eine Sperrprüfung, die vielleicht nicht möglich ist.',
  'cause.crlUnreachable.seen':
    'IPsec verlangt auf diesem PC eine Zertifikatsperrliste, und die ist oft nicht erreichbar, bevor das VPN verbunden ist.',
  'cause.crlUnreachable.fix':
    'Machen Sie die Sperrliste aus dem Internet erreichbar. Ob die Prüfung weniger streng sein darf, sollte nur ein Administrator entscheiden: Ohne sie werden gesperrte Zertifikate akzeptiert.',
  'cause.clockBehind': 'Die Uhr dieses PCs geht wahrscheinlich nach.',
  'cause.clockBehind.seen':
    'Laut Uhr ist der {now, date, day}, aber die Zertifizierungsstelle des Zertifikats dieses PCs ist erst seit dem {date, date, day} gültig.',
  'cause.clockBehind.fix':
    'Stellen Sie Datum und Uhrzeit dieses PCs, und stellen Sie die Verbindung noch einmal her.',
};
