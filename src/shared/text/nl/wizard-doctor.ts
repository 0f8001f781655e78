import type { wizardDoctor as english } from '../en/wizard-doctor.ts';
import type { Translation } from '../translation.ts';

export const wizardDoctor: Translation<typeof english> = {
  'doctorPage.open': 'Er komt geen verbinding',
  'doctorPage.looking': 'De oorzaak wordt gezocht…',
  'doctorPage.lookingLead': '{name}: dit duurt hoogstens 30 seconden. Op deze pc verandert niets.',
  'doctorPage.stop': 'Stoppen',
  'doctorPage.lead': '{name} mislukte met fout {number} op {at, date, moment}: {meaning}',
  'doctorPage.leadSaid': '{name}, fout {number}: {meaning}',
  'doctorPage.noRecord':
    'Windows noteerde in de afgelopen zeven dagen geen mislukte poging van {name}.',
  'doctorPage.verdict':
    '{sure, select, proved {{cause}} likely {Zeer waarschijnlijk: {cause}} other {Mogelijk: {cause}}}',
  'doctorPage.nothing': 'Geen oorzaak gevonden',
  'doctorPage.notAllRead': 'Nog geen oorzaak gevonden',
  'doctorPage.sure':
    '{sure, select, proved {Bewezen} likely {Zeer waarschijnlijk} other {Mogelijk}}',
  'doctorPage.where':
    '{where, select, here {Op deze pc op te lossen} server {Op de server op te lossen} network {In het netwerk op te lossen} other {In uw account op te lossen}}',
  'doctorPage.causes': 'Oorzaken',
  'doctorPage.points': 'Wat daarop wijst',
  'doctorPage.whatToDo': 'Wat u kunt doen',
  'doctorPage.showFix': 'Oplossing tonen',
  'doctorPage.fixTitle':
    'De oplossing: {count, plural, one {1 wijziging} other {# wijzigingen}} op deze pc',
  'doctorPage.fixRestart': 'Start Windows daarna opnieuw op en probeer dan verbinding te maken.',
  'doctorPage.fixAdministrator': 'Hierna vraagt Windows om een beheerder.',
  'doctorPage.makeChange': 'Deze wijziging maken',
  'doctorPage.notNow': 'Nu niet',
  'doctorPage.madeNext':
    'Maak opnieuw verbinding. Moet de pc opnieuw worden opgestart, doe dat dan eerst.',
  'doctorPage.undo': 'Deze wijziging ongedaan maken',
  'doctorPage.again': 'Opnieuw zoeken',
  'doctorPage.back': 'Uw VPN-verbindingen',
  'doctorPage.forServer': 'Voor de beheerder van de server',
  'doctorPage.copy': 'Kopiëren',
  'doctorPage.copied': 'Gekopieerd',
  'doctorPage.besides': 'Ook gevonden',
  'doctorPage.unread': 'Kon niet worden gecontroleerd',
  'doctorPage.ruledOut': 'Uitgesloten: {count, plural, one {1 oorzaak} other {# oorzaken}}',
  'doctorPage.ruledOutBy': '{cause} ({facts})',
  'doctorPage.fine':
    '{count, plural, one {1 oorzaak gecontroleerd en niet gevonden.} other {# oorzaken gecontroleerd en niet gevonden.}}',
  'doctorPage.serverNotAsked': 'De server is niet gevraagd.',
};
