/** Het plan voordat het is goedgekeurd, de uitvoering en het resultaat. */
import type { wizardPlan as english } from '../en/wizard-plan.ts';
import type { Translation } from '../translation.ts';

export const wizardPlan: Translation<typeof english> = {
  'planPage.nothing': 'Geen wijzigingen nodig',
  'planPage.lead':
    'Er is nog niets gewijzigd. Bij elke wijziging staat de reden en hoe u die ongedaan maakt.',
  'planPage.leadNothing': 'Deze pc komt al overeen met het profiel.',
  'planPage.changed':
    'Deze pc is veranderd nadat u akkoord ging, dus de lijst hieronder is nieuw. Bekijk de lijst opnieuw.',
  'planPage.byHand': 'Doe dit zelf',
  'planPage.byHandText': 'Deze Windows-versie kan dit niet automatisch.',
  'planPage.unchanged':
    '{count, plural, one {# instelling is} other {# instellingen zijn}} al in orde',
  'planPage.why': 'Reden',
  'planPage.risk': 'Risico',
  'planPage.undo': 'Ongedaan maken',
  'planPage.irreversible': 'Kan niet volledig ongedaan worden gemaakt: {why}',
  'planPage.blocked': 'Los dit eerst op',
  'planPage.consent.irreversible':
    'Vervang de opgeslagen sleutel of het opgeslagen wachtwoord. De oude waarde kan niet worden teruggezet.',
  'planPage.consent.remoteSession':
    'Ga verder, hoewel mijn sessie via Extern bureaublad kan worden verbroken.',
  'planPage.consent.hangUp': 'Verbreek de VPN-verbinding die in gebruik is.',
  'planPage.consent.restartRasMan':
    'Start de service Remote Access Connection Manager nu opnieuw. Misschien hoeft Windows dan niet opnieuw op te starten.',
  'planPage.conflict': 'Er is al een verbinding of regel met deze naam. Wat wilt u doen?',
  'planPage.conflict.rename': 'Beide houden',
  'planPage.conflict.adopt': 'Vervangen: deze wordt de verbinding van dit profiel',
  'planPage.notReady': 'Beantwoord eerst de vragen hierboven.',
  'planPage.blockedButton': 'Deze wijzigingen zijn nog niet mogelijk.',

  'progressPage.title': 'Uw VPN wordt ingesteld',
  'progressPage.lead': 'Houd dit venster open.',
  'progressPage.phase':
    '{phase, select, starting {Voorbereiden…} waitingForElevation {Wachten op goedkeuring door een administrator. Beantwoord de vraag van Windows.} recovering {Een onderbroken installatie wordt eerst hersteld…} working {Wijzigingen worden aangebracht…} verifying {Het resultaat wordt gecontroleerd…} rollingBack {Wijzigingen worden ongedaan gemaakt…} cancelling {De huidige stap wordt voltooid, daarna wordt alles ongedaan gemaakt…} other {…}}',
  'progressPage.running': 'Stap {number, number} van {count, number}: {title}',
  'progressPage.time': 'Tijd: {time}',
  'progressPage.cancel': 'Annuleren en alles ongedaan maken',
  'progressPage.lost': 'Sommige meldingen zijn niet aangekomen. Het resultaat is wel volledig.',
  'progressPage.bar': 'Voortgang',
  'progressPage.steps': 'Stappen',
  'progressPage.state':
    '{state, select, waiting {wacht} running {bezig} done {klaar} failed {mislukt} other {}}',
  'progressPage.seconds': '{seconds, number, tenth} s',

  'resultPage.title':
    '{outcome, select, success {Uw VPN is ingesteld} restart {Bijna klaar: start Windows opnieuw op} differs {Ingesteld, maar niet alles komt overeen met het profiel} takenBack {Alle wijzigingen zijn ongedaan gemaakt} unchanged {Er is niets gewijzigd} other {De installatie is niet voltooid}}',
  'resultPage.next': 'Volgende stappen',
  'resultPage.save': 'Rapport opslaan…',
  'resultPage.saved': 'Het rapport is opgeslagen als {name}.',
  'resultPage.undone':
    '{outcome, select, success {Alle wijzigingen zijn ongedaan gemaakt} restart {Ongedaan gemaakt: start Windows opnieuw op} unchanged {Er is niets ongedaan gemaakt} other {Niet alles is ongedaan gemaakt}}',
  'resultPage.failure': 'Reden',
  'resultPage.settled': 'Details',
  'resultPage.verified':
    'Gecontroleerd: elke instelling die Windows kan tonen, komt overeen met het profiel.',
  'resultPage.drift': 'Komt niet overeen met het profiel',
  'resultPage.findings': 'Gevonden bij de controle',
  'resultPage.afterwards': 'Daarna',
  'resultPage.trouble':
    '{outcome, select, takenBack {Deze pc is weer zoals eerst. U kunt het altijd opnieuw proberen.} unchanged {Los het probleem hierboven op en probeer het opnieuw.} other {Sommige wijzigingen zijn mogelijk nog aanwezig. Herstel ze onder “Uw VPN-verbindingen”.}}',
  'resultPage.helpDeskTrouble': 'Hulp nodig? Sla het rapport op en stuur het naar {provider}.',
  'resultPage.helpDesk': 'Werkt het niet? Neem contact op met {provider}.',
};
