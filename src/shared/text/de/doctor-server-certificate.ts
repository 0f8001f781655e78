/** Ursachen: das Zertifikat des Servers. */
import type { doctorServerCertificate as english } from '../en/doctor-server-certificate.ts';
import type { Translation } from '../translation.ts';

export const doctorServerCertificate: Translation<typeof english> = {
  'cause.issuerNotWanted': 'Der Server will ein Zertifikat einer anderen Zertifizierungsstelle.',
  'cause.issuerNotWanted.seen': 'Der Server verlangt ein Zertifikat von {authorities}.',
  'cause.issuerNotWanted.fix':
    'Verwenden Sie ein Zertifikat dieser Zertifizierungsstelle, oder bitten Sie den Administrator des Servers, Ihres zu akzeptieren.',
  'cause.serverUntrusted': 'Das Zertifikat des Servers ist auf diesem PC nicht vertrauenswürdig.',
  'cause.serverUntrusted.seen':
    'Der Server hat ein Zertifikat gesendet, das zu keiner vertrauenswürdigen Zertifizierungsstelle führt oder nicht seines ist.',
  'cause.serverUntrusted.fix':
    'Bitten Sie den Administrator des Servers um das richtige Zertifikat der Zertifizierungsstelle, und lassen Sie ein Zwischenzertifikat auf dem Server installieren. Vertrauen Sie keiner Zertifizierungsstelle, die Sie nicht prüfen können.',
  'cause.serverNameDiffers': 'Das Zertifikat des Servers gilt für einen anderen Namen.',
  'cause.serverNameDiffers.seen':
    'Die Verbindung geht zu {server}, aber das Zertifikat gilt für {names, select, none {keinen Namen} other {{names}}}.',
  'cause.serverNameDiffers.fix':
    'Verbinden Sie sich mit einem Namen, der im Zertifikat steht, oder bitten Sie den Administrator des Servers um ein Zertifikat mit diesem Namen als alternativem Namen (SAN).',
  'cause.serverExpired': 'Das Zertifikat des Servers ist abgelaufen.',
  'cause.serverExpired.seen':
    '{subject} in der Zertifikatkette des Servers ist am {date, date, day} abgelaufen.',
  'cause.serverExpired.fix':
    'Stimmt das Datum dieses PCs, bitten Sie den Administrator des Servers, das Zertifikat zu erneuern.',
  'cause.serverSentNone': 'Der Server sendet sein Zertifikat nicht.',
  'cause.serverSentNone.seen':
    'Der Server hat sich ausgewiesen, ohne ein Zertifikat zu senden, und das akzeptiert Windows nicht.',
  'cause.serverSentNone.fix':
    'Für den Administrator des Servers: in strongSwan send_cert = always (leftsendcert=always), in Libreswan leftsendcert=always.',
  'cause.serverUsage': 'Das Zertifikat des Servers ist nicht für einen Server bestimmt.',
  'cause.serverUsage.seen':
    'Im Zertifikat fehlt die erweiterte Schlüsselverwendung „Serverauthentifizierung“.',
  'cause.serverUsage.fix':
    'Bitten Sie den Administrator des Servers um ein Zertifikat mit dieser Verwendung (extendedKeyUsage = serverAuth).',
  'cause.clockWrong': 'Die Uhr dieses PCs geht wahrscheinlich falsch.',
  'cause.clockWrong.seen':
    'Nach der Uhr dieses PCs wird {subject} in der Zertifikatkette des Servers erst am {date, date, day} gültig.',
  'cause.clockWrong.fix':
    'Stellen Sie Datum und Uhrzeit dieses PCs. Stimmen sie, melden Sie es dem Administrator des Servers.',
  'cause.certificateTooLong':
    'Das Netzwerk lässt vielleicht die langen Nachrichten mit Zertifikaten nicht durch.',
  'cause.certificateTooLong.seen':
    'Der Server hat kurze Nachrichten beantwortet, aber nicht das Zertifikat, das in Teilen gesendet wurde.',
  'cause.certificateTooLong.fix':
    'Versuchen Sie es in einem anderen Netzwerk. Für den Administrator des Servers: Verwenden Sie kürzere Zertifikate (RSA 2048, kurze Kette), und lassen Sie IP-Fragmente durch.',
  'cause.ownUnanswered': 'Der Server reagiert nicht auf das Zertifikat dieses PCs.',
  'cause.ownUnanswered.seen':
    'Der Server hat geantwortet, bis das Zertifikat gesendet wurde, und danach nicht mehr.',
  'cause.ownUnanswered.fix':
    'Fragen Sie den Administrator des Servers, was im Protokoll des Servers zu diesem Zertifikat steht.',
  'cause.ownRefused': 'Der Server hat das Zertifikat dieses PCs abgelehnt.',
  'cause.ownRefused.seen': 'Der Server hat auf das Zertifikat mit einem Fehler geantwortet.',
  'cause.ownRefused.fix':
    'Fragen Sie den Administrator des Servers, was im Protokoll des Servers steht und ob der Server der Zertifizierungsstelle Ihres Zertifikats vertraut.',
  'cause.serverCertificateWeak':
    'Das Zertifikat des Servers verwendet Kryptografie, die Windows ablehnt.',
  'cause.serverCertificateWeak.seen':
    'Ein Schlüssel in der Zertifikatkette des Servers ist zu kurz, oder eine Signatur verwendet einen gebrochenen Hash.',
  'cause.serverCertificateWeak.fix':
    'Bitten Sie den Administrator des Servers um ein Zertifikat mit mindestens RSA 2048 und SHA-256.',
};
