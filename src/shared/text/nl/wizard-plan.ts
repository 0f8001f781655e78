/** Het plan voordat het is goedgekeurd, de uitvoering en het resultaat. */
import type { wizardPlan as english } from '../en/wizard-plan.ts';
import type { Translation } from '../translation.ts';

export const wizardPlan: Translation<typeof english> = {
  'planPage.nothing': 'Alles is zoals het hoort',
  'planPage.lead':
    'Er is nog niets gewijzigd. Bij elke wijziging staat waarom die wordt gemaakt en hoe die wordt teruggenomen.',
  'planPage.leadNothing': 'Deze pc is al ingesteld zoals het profiel het wil.',
  'planPage.changed':
    'Deze pc is veranderd sinds u akkoord ging; het plan is nu anders. Lees het opnieuw.',
  'planPage.byHand': 'Met de hand te doen',
  'planPage.byHandText': 'Deze Windows heeft er geen opdracht voor.',
  'planPage.unchanged': '{count, plural, one {# ding is} other {# dingen zijn}} al zoals gewenst',
  'planPage.why': 'Waarom',
  'planPage.risk': 'Risico',
  'planPage.undo': 'Terug',
  'planPage.irreversible': 'Ongedaan maken kan dit niet herstellen: {why}',
  'planPage.blocked': 'Wat in de weg staat',
  'planPage.consent.irreversible':
    'Ja, wijzig het, hoewel de vorige sleutel of het vorige wachtwoord niet kan terugkomen.',
  'planPage.consent.remoteSession':
    'Ja, ga verder, hoewel ik op afstand werk en de verbinding kan verliezen.',
  'planPage.consent.hangUp': 'Ja, verbreek de VPN-verbinding die nu in gebruik is.',
  'planPage.consent.restartRasMan':
    'Ja, start de service RasMan nu opnieuw; dat helpt misschien al voordat Windows opnieuw opstart.',
  'planPage.conflict': 'Er is al een verbinding of regel met deze naam. Wat moet er gebeuren?',
  'planPage.conflict.stop': 'Voorlopig niets wijzigen',
  'planPage.conflict.rename': 'Die met rust laten en de nieuwe een andere naam geven',
  'planPage.conflict.adopt': 'Die overnemen: ze wordt de verbinding van dit profiel',
  'planPage.notReady': 'Beantwoord eerst de vragen hierboven.',
  'planPage.blockedButton': 'Dit plan kan niet worden uitgevoerd.',

  'progressPage.title': 'Uw VPN wordt ingesteld',
  'progressPage.lead': 'Laat dit venster open.',
  'progressPage.phase':
    '{phase, select, starting {Voorbereiden…} waitingForElevation {Windows vraagt om een administrator. Beantwoord die vraag.} recovering {Een eerdere, afgebroken uitvoering wordt eerst hersteld…} working {Bezig…} verifying {Het resultaat wordt gecontroleerd…} rollingBack {Alles wordt teruggenomen…} cancelling {Bezig met stoppen: de lopende stap wordt afgemaakt, daarna wordt alles teruggenomen…} other {…}}',
  'progressPage.running': 'Stap {number, number} van {count, number}: {title}',
  'progressPage.time': 'Tijd: {time}',
  'progressPage.cancel': 'Annuleren en alles terugnemen',
  'progressPage.lost': 'Sommige meldingen zijn niet aangekomen. Het resultaat is wel volledig.',
  'progressPage.bar': 'Voortgang',
  'progressPage.steps': 'Stappen',
  'progressPage.state':
    '{state, select, waiting {wacht} running {bezig} done {klaar} failed {mislukt} other {}}',
  'progressPage.seconds': '{seconds, number, tenth} s',

  'resultPage.title':
    '{outcome, select, success {Uw VPN is ingesteld} restart {Bijna klaar: Windows moet opnieuw opstarten} differs {Ingesteld, maar iets is anders} takenBack {Alles is teruggenomen} unchanged {Er is niets gewijzigd} other {Er is iets misgegaan}}',
  'resultPage.next': 'Wat u nu kunt doen',
  'resultPage.dialled':
    'Windows is gevraagd te verbinden. Zijn eigen venster laat zien hoe het gaat.',
  'resultPage.save': 'Rapport opslaan…',
  'resultPage.saved': 'Het rapport is opgeslagen als {name}.',
  'resultPage.undone':
    '{outcome, select, success {Teruggenomen} restart {Teruggenomen: Windows moet opnieuw opstarten} unchanged {Er is niets teruggenomen} other {Niet alles kon worden teruggenomen}}',
  'resultPage.installed': 'Wat hier is ingesteld',
  'resultPage.failure': 'Wat mislukte',
  'resultPage.settled': 'Wat er van elk ding is geworden',
  'resultPage.verified': 'Gecontroleerd: alles wat Windows laat zien, is zoals gewenst.',
  'resultPage.drift': 'Niet zoals gewenst',
  'resultPage.findings': 'Gevonden bij de controle',
  'resultPage.afterwards': 'Daarna',
  'resultPage.trouble':
    '{outcome, select, takenBack {Deze pc is weer zoals hij was. U kunt het altijd opnieuw proberen.} unchanged {Verhelp wat hierboven staat en probeer het dan opnieuw.} other {Er kan nog iets van zijn achtergebleven. Kijk bij “Wat hier is ingesteld”: daar wordt hersteld wat is afgebroken.}}',
  'resultPage.helpDeskTrouble':
    'Komt u er niet uit, sla dan het rapport op en stuur het naar {provider}{contact, select, none {} other {: {contact}}}.',
  'resultPage.helpDesk':
    'Werkt het niet, vraag het dan aan {provider}{contact, select, none {} other {: {contact}}}.',
};
