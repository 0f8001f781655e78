import type { doctorNumbersIke as english } from '../en/doctor-numbers-ike.ts';
import type { Translation } from '../translation.ts';

export const doctorNumbersIke: Translation<typeof english> = {
  'number.ikeCredentials': 'Der Schlüssel oder das Zertifikat wurde abgelehnt.',
  'number.ikeAttributes': 'Die Verschlüsselungseinstellungen wurden abgelehnt.',
  'number.ikePending': 'Das ist kein Fehler: Die Aushandlung läuft noch.',
  'number.ikeGeneral': 'Die Aushandlung ist fehlgeschlagen, und Windows nennt keine Ursache.',
  'number.ikeTimedOut': 'Die Aushandlung hat zu lange gedauert.',
  'number.ikeEndedByServer':
    'Der Server hat die Aushandlung abgebrochen, bevor sie abgeschlossen war.',
  'number.ikeEndedEarly': 'Die Aushandlung wurde beendet, bevor sie abgeschlossen war.',
  'number.ikeQueued': 'Die Aushandlung hat auf diesem PC zu lange auf den Beginn gewartet.',
  'number.ikeNoResponse': 'Der Server hat nicht geantwortet.',
  'number.ikeUnknown': 'Die Aushandlung ist aus unbekanntem Grund fehlgeschlagen.',
  'number.ikeOwnRevocation': 'Windows konnte nicht prüfen, ob ein Zertifikat gesperrt wurde.',
  'number.ikeKeyUsage': 'Das Zertifikat darf hierfür nicht verwendet werden.',
  'number.ikeCertificateType': 'Das Zertifikat hat einen Typ, der hier nicht akzeptiert wird.',
  'number.ikeNoPrivateKey': 'Dieser PC hat den privaten Schlüssel seines Zertifikats nicht.',
  'number.ikeRekey': 'Der PC und der Server haben ihre Schlüssel gleichzeitig erneuert.',
  'number.ikeKeyExchange': 'Der Schlüsselaustausch (Diffie-Hellman) ist fehlgeschlagen.',
  'number.ikeMessage': 'Windows konnte eine Nachricht des Servers nicht verarbeiten.',
  'number.ikeNoRule': 'Windows hat keine IPsec-Regel für diese Verbindung.',
  'number.ikeSignature': 'Eine Signatur ist ungültig.',
  'number.ikeKerberos': 'Die Anmeldung mit Kerberos ist fehlgeschlagen.',
  'number.ikeNoPublicKey': 'Das Zertifikat des Servers enthält keinen verwendbaren Schlüssel.',
  'number.ikeHash': 'Der Beweis des Servers passt nicht zum Schlüssel dieses PCs.',
  'number.ikeUnreadable': 'Windows konnte eine Nachricht des Servers nicht entschlüsseln.',
  'number.ikeUnencrypted':
    'Die Verbindung ist auf unverschlüsselt zurückgefallen, oder das wurde beendet.',
  'number.ikeCookie': 'Der Server kannte diese Aushandlung nicht mehr.',
  'number.serverSentNoCertificate': 'Der Server hat kein Zertifikat gesendet.',
  'number.ikeServerRevocation':
    'Windows konnte nicht prüfen, ob das Zertifikat des Servers gesperrt wurde.',
  'number.ikePolicyChanged': 'Die IPsec-Einstellungen haben sich während der Aushandlung geändert.',
  'number.ikeNoMainModePolicy':
    'Windows hat keine Einstellungen für den ersten Teil der Aushandlung.',
  'number.ikeNoAssociation': 'Windows konnte die ausgehandelte Verbindung nicht einrichten.',
  'number.ikeMemory': 'Windows hatte nicht genug Arbeitsspeicher.',
  'number.ikePolicyInvalid': 'Die IPsec-Einstellungen dieses PCs sind ungültig.',
  'number.ikePolicyMatch': 'Die IPsec-Einstellungen des PCs und des Servers passen nicht zusammen.',
  'number.ikeIdentity':
    'Der Server hat sich auf eine Weise identifiziert, die Windows nicht unterstützt.',
  'number.ikeAlgorithm': 'Eine Seite verwendet einen Algorithmus, den die andere nicht akzeptiert.',
  'number.ikeLoad': 'Der IPsec-Dienst von Windows konnte seine Einstellungen nicht laden.',
  'number.ikeDeletedHere': 'Ein Programm auf diesem PC hat die Verbindung beendet.',
  'number.ikeHarmless': 'Das ist kein Fehler.',
  'number.ikeLifetime': 'Die Schlüssel des Servers gelten kürzer, als Windows akzeptiert.',
  'number.ikeVersion': 'Der Server spricht eine andere IKE-Version.',
  'number.ikeKeyTooSmall': 'Der Schlüssel eines Zertifikats ist zu kurz.',
  'number.ikeLimit': 'Es gibt zu viele Verbindungen zu diesem Server.',
  'number.ikeDisabled': 'Eine Einstellung auf diesem PC verbietet die Aushandlung.',
  'number.ikeExpired': 'Die Verbindung ist abgelaufen, oder der Server hat sie beendet.',
  'number.ikeServerGone': 'Der Server antwortet nicht mehr.',
  'number.ikeChain':
    'Das Zertifikat stammt nicht von der Zertifizierungsstelle in der IPsec-Regel.',
  'number.ikeMethods': 'Die angebotenen Authentifizierungsmethoden sind ungültig.',
  'number.ikeStopping': 'Der IPsec-Dienst von Windows wurde gerade beendet.',
  'number.ikeAddressProof': 'Eine Adresse und ihr Zertifikat gehören nicht zusammen.',
  'number.ikeMainModeUnfit': 'Der erste Teil der Aushandlung passt nicht zum zweiten.',
  'number.ikeTooManyFilters': 'Auf diesem PC gibt es zu viele IPsec-Filter.',
  'number.ikeMarker': 'Windows verwendet diese Nummer nur intern.',
  'number.ikeCoexistence':
    'Windows hat die Verbindung beendet, weil es auf anderem Weg schon eine ausgehandelt hatte.',
  'number.ikeRateLimit': 'Von einer Adresse kamen zu viele Aushandlungen.',
  'number.ikeNotAuthorized':
    'Die Verbindung ist für diesen Computer oder Benutzer nicht zugelassen.',
  'number.ipsecPacket': 'Ein verschlüsseltes Paket gehört zu keiner Verbindung, die Windows kennt.',
  'number.ipsecReplay': 'Ein verschlüsseltes Paket kam doppelt oder viel zu spät.',
  'number.ipsecIntegrity':
    'Ein verschlüsseltes Paket wurde unterwegs verändert, oder der Server schützt es anders.',
  'number.ipsecClear': 'Ein Paket, das verschlüsselt sein müsste, kam unverschlüsselt.',
  'number.ipsecThrottle': 'Windows hat Pakete verworfen, weil es zu viele waren.',
};
