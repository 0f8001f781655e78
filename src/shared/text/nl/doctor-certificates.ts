/** Oorzaken: het certificaat van deze pc. */
import type { doctorCertificates as english } from '../en/doctor-certificates.ts';
import type { Translation } from '../translation.ts';

export const doctorCertificates: Translation<typeof english> = {
  'cause.noOwnCertificate': 'Deze pc heeft geen certificaat voor de VPN.',
  'cause.noOwnCertificate.seen':
    'De verbinding gebruikt een certificaat, maar {others, plural, =0 {het certificaatarchief van deze pc is leeg} other {geen certificaat in het archief van deze pc is voor een client bedoeld}}.',
  'cause.noOwnCertificate.fix':
    'Importeer uw certificaat met de persoonlijke sleutel en de certificeringsinstantie in het archief van de lokale computer, niet in dat van uw account. Gebruikt de VPN een vooraf gedeelde sleutel, stel de verbinding dan daarop in.',
  'cause.ownExpired': 'Het certificaat van deze pc is verlopen.',
  'cause.ownExpired.seen': '{subject} is verlopen op {date, date, day}.',
  'cause.ownExpired.fix':
    'Vraag een nieuw certificaat aan en importeer het. Verwijder daarna het oude, want Windows kan er niet tussen kiezen.',
  'cause.ownNotYetValid': 'Het certificaat van deze pc is nog niet geldig.',
  'cause.ownNotYetValid.seen': '{subject} is geldig vanaf {date, date, day}.',
  'cause.ownNotYetValid.fix':
    'Controleer de datum en tijd van deze pc. Kloppen die, wacht dan tot die dag of vraag een ander certificaat aan.',
  'cause.ownKeyGone': 'De persoonlijke sleutel van het certificaat van deze pc ontbreekt.',
  'cause.ownKeyGone.seen':
    '{key, select, gone {Het bestand met de persoonlijke sleutel van {subject} is verdwenen} other {{subject} is zonder persoonlijke sleutel geïmporteerd}}.',
  'cause.ownKeyGone.fix':
    'Importeer het certificaat opnieuw, uit een bestand met de persoonlijke sleutel (.p12 of .pfx).',
  'cause.ownAuthorityMissing':
    'De certificeringsinstantie van het certificaat van deze pc ontbreekt.',
  'cause.ownAuthorityMissing.seen':
    '{subject} is uitgegeven door {issuer}, en die certificeringsinstantie staat niet in het certificaatarchief van deze pc.',
  'cause.ownAuthorityMissing.fix':
    'Importeer het certificaat van die instantie bij de Vertrouwde basiscertificeringsinstanties van de lokale computer.',
  'cause.ecKeyWithL2tp':
    'Het certificaat van deze pc heeft een sleutel op een elliptische kromme, en die gebruikt Windows niet voor L2TP.',
  'cause.ecKeyWithL2tp.seen': '{subject} heeft een sleutel op een elliptische kromme.',
  'cause.ecKeyWithL2tp.fix': 'Vraag een certificaat met een RSA-sleutel aan.',
  'cause.severalCandidates': 'Windows stuurt misschien het verkeerde van meerdere certificaten.',
  'cause.severalCandidates.seen':
    'Op deze pc komen {count, plural, other {# certificaten}} in aanmerking, en Windows kan niet per verbinding kiezen.',
  'cause.severalCandidates.fix':
    'Verwijder de certificaten die niet nodig zijn, zoals het oude na een vernieuwing.',
  'cause.crlUnreachable': 'Deze pc vereist een intrekkingscontrole die misschien niet mogelijk is.',
  'cause.crlUnreachable.seen':
    'IPsec op deze pc vereist een certificaatintrekkingslijst, en die is vaak niet bereikbaar voordat de VPN verbonden is.',
  'cause.crlUnreachable.fix':
    'Maak de intrekkingslijst bereikbaar vanaf internet. Alleen een beheerder moet beslissen of de controle minder streng mag: zonder die controle worden ingetrokken certificaten geaccepteerd.',
  'cause.clockBehind': 'De klok van deze pc loopt waarschijnlijk achter.',
  'cause.clockBehind.seen':
    'Volgens de klok is het {now, date, day}, maar de certificeringsinstantie van het certificaat van deze pc is pas geldig sinds {date, date, day}.',
  'cause.clockBehind.fix': 'Stel de datum en tijd van deze pc in en maak opnieuw verbinding.',
};
