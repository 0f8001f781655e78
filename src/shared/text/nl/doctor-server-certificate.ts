/** Oorzaken: het certificaat van de server. */
import type { doctorServerCertificate as english } from '../en/doctor-server-certificate.ts';
import type { Translation } from '../translation.ts';

export const doctorServerCertificate: Translation<typeof english> = {
  'cause.issuerNotWanted': 'De server wil een certificaat van een andere certificeringsinstantie.',
  'cause.issuerNotWanted.seen': 'De server vraagt om een certificaat van {authorities}.',
  'cause.issuerNotWanted.fix':
    'Gebruik een certificaat van die instantie of vraag de beheerder van de server om het uwe te accepteren.',
  'cause.serverUntrusted': 'Het certificaat van de server wordt op deze pc niet vertrouwd.',
  'cause.serverUntrusted.seen':
    'De server stuurde een certificaat dat niet naar een vertrouwde certificeringsinstantie leidt of niet van de server zelf is.',
  'cause.serverUntrusted.fix':
    'Vraag de beheerder van de server om het juiste certificaat van de certificeringsinstantie en laat een tussenliggend certificaat op de server installeren. Vertrouw geen instantie die u niet kunt controleren.',
  'cause.serverNameDiffers': 'Het certificaat van de server is voor een andere naam.',
  'cause.serverNameDiffers.seen':
    'De verbinding is met {server}, maar het certificaat is voor {names, select, none {geen naam} other {{names}}}.',
  'cause.serverNameDiffers.fix':
    'Maak verbinding met een naam die in het certificaat staat of vraag de beheerder van de server om een certificaat met deze naam als alternatieve naam (SAN).',
  'cause.serverExpired': 'Het certificaat van de server is verlopen.',
  'cause.serverExpired.seen':
    '{subject} in de certificaatketen van de server is verlopen op {date, date, day}.',
  'cause.serverExpired.fix':
    'Klopt de datum van deze pc, vraag de beheerder van de server dan om het certificaat te vernieuwen.',
  'cause.serverSentNone': 'De server stuurt zijn certificaat niet mee.',
  'cause.serverSentNone.seen':
    'De server identificeerde zich zonder een certificaat te sturen, en dat accepteert Windows niet.',
  'cause.serverSentNone.fix':
    'Voor de beheerder van de server: in strongSwan send_cert = always (leftsendcert=always), in Libreswan leftsendcert=always.',
  'cause.serverUsage': 'Het certificaat van de server is niet voor een server bedoeld.',
  'cause.serverUsage.seen':
    'In het certificaat ontbreekt het uitgebreide sleutelgebruik “Serververificatie”.',
  'cause.serverUsage.fix':
    'Vraag de beheerder van de server om een certificaat met dat gebruik (extendedKeyUsage = serverAuth).',
  'cause.clockWrong': 'De klok van deze pc staat waarschijnlijk verkeerd.',
  'cause.clockWrong.seen':
    'Volgens de klok van deze pc wordt {subject} in de certificaatketen van de server pas geldig op {date, date, day}.',
  'cause.clockWrong.fix':
    'Stel de datum en tijd van deze pc in. Kloppen die, meld het dan aan de beheerder van de server.',
  'cause.certificateTooLong':
    'Het netwerk laat misschien de lange berichten met certificaten niet door.',
  'cause.certificateTooLong.seen':
    'De server beantwoordde korte berichten, maar niet het certificaat, dat in delen is verzonden.',
  'cause.certificateTooLong.fix':
    'Probeer een ander netwerk. Voor de beheerder van de server: gebruik kortere certificaten (RSA 2048, een korte keten) en laat IP-fragmenten door.',
  'cause.ownUnanswered': 'De server reageert niet op het certificaat van deze pc.',
  'cause.ownUnanswered.seen':
    'De server antwoordde tot het certificaat werd verzonden, en daarna niet meer.',
  'cause.ownUnanswered.fix':
    'Vraag de beheerder van de server wat het logboek van de server over dit certificaat vermeldt.',
  'cause.ownRefused': 'De server weigerde het certificaat van deze pc.',
  'cause.ownRefused.seen': 'De server antwoordde op het certificaat met een fout.',
  'cause.ownRefused.fix':
    'Vraag de beheerder van de server wat het logboek van de server vermeldt en of de server de certificeringsinstantie van uw certificaat vertrouwt.',
  'cause.serverCertificateWeak':
    'Het certificaat van de server gebruikt cryptografie die Windows afwijst.',
  'cause.serverCertificateWeak.seen':
    'Een sleutel in de certificaatketen van de server is te kort, of een handtekening gebruikt een gebroken hash.',
  'cause.serverCertificateWeak.fix':
    'Vraag de beheerder van de server om een certificaat met ten minste RSA 2048 en SHA-256.',
};
