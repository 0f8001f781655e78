/** De startpagina: wat er op deze pc staat, of het verbonden is, en wat ermee kan. */
import type { wizardHome as english } from '../en/wizard-home.ts';
import type { Translation } from '../translation.ts';

export const wizardHome: Translation<typeof english> = {
  'home.title': 'Uw VPN-verbindingen',
  'home.asOf': 'Stand: {moment, date, moment}',
  'home.checkAll': 'Nu alles controleren',
  'home.more': 'Meer',
  'home.details': 'Details',
  'home.hideDetails': 'Details verbergen',
  'home.setUp': 'Ingesteld',
  'home.open': 'VPN-bestand openen',
  'home.openText': 'Van uw IT-afdeling',
  'home.do.connect': 'Verbinding maken',
  'home.do.disconnect': 'Verbinding verbreken',
  'home.do.resume': 'Hervatten',
  'home.do.seeChanges': 'Wijzigingen bekijken',
  'home.do.tryAgain': 'Opnieuw proberen',
  'home.do.restart': 'Nu opnieuw opstarten…',
  'home.do.newFile': 'Nieuw bestand kiezen…',
  'home.is.connected':
    '{unit, select, minutes {{count, plural, one {# minuut} other {# minuten}} verbonden} hours {{count, plural, one {# uur} other {# uur}} verbonden} days {{count} dagen verbonden} other {Verbonden}}',
  'home.more.connected': '{by, select, another {door iemand anders op deze pc} other {}}',
  'home.is.notConnected': 'Niet verbonden',
  'home.is.expires': '{ready, select, yes {Klaar} other {Niet verbonden}}',
  'home.more.expires':
    '{days, plural, =0 {het profiel verloopt over minder dan een dag} one {het profiel verloopt over # dag} other {het profiel verloopt over # dagen}}',
  'home.is.expired': '{ready, select, yes {Klaar} other {Niet verbonden}}',
  'home.more.expired': 'het profiel is op {moment, date, day} verlopen',
  'home.is.inForce': 'Gereed',
  'home.more.inForce': 'maakt verbinding zodra er iets naar de netwerken erachter gaat',
  'home.is.notInForce': 'Niet in gebruik',
  'home.more.notInForce': 'ingesteld, maar Windows gebruikt het niet',
  'home.is.paused': 'Onderbroken',
  'home.more.paused': 'verkeer naar de netwerken erachter is niet beveiligd',
  'home.is.lastFailed': 'Niet verbonden',
  'home.more.lastFailed':
    '{code, select, none {de laatste poging is mislukt} other {de laatste poging is mislukt met fout {code}}}',
  'home.is.changed': 'Gewijzigd sinds de installatie',
  'home.more.changed': '{count, plural, one {1 instelling} other {# instellingen}}',
  'home.is.serverChanged': 'Gewijzigd sinds de installatie',
  'home.more.serverChanged':
    '{connected, select, yes {u bent verbonden met {now}, niet met {before}. Verbreek de verbinding en meld het aan uw IT-afdeling.} other {de server is nu {now}, niet {before}. Maak geen verbinding en meld het aan uw IT-afdeling.}}',
  'home.is.addressMoved': 'Adres gewijzigd',
  'home.more.addressMoved':
    'deze pc is nu {to}. {inClear, select, yes {Verkeer naar de netwerken erachter is niet beveiligd.} other {De tunnel kan niet worden opgebouwd.}}',
  'home.is.serverMoved': 'Server verhuisd',
  'home.more.serverMoved': '{server} is nu {to}',
  'home.is.undoUnfinished': 'Verwijderen niet voltooid',
  'home.more.undoUnfinished': 'sommige instellingen konden niet ongedaan worden gemaakt',
  'home.is.restartNeeded': 'Opnieuw opstarten nodig',
  'home.more.restartNeeded': 'het werkt pas nadat Windows opnieuw is opgestart',
  'home.is.unknown': 'Niet vast te stellen',
  'home.more.unknown':
    '{why, select, missing {wat was ingesteld, is er niet meer} accessDenied {een administrator moet kijken} serviceStopped {een Windows-service is gestopt} other {Windows gaf geen bruikbaar antwoord}}',
  'home.is.looking': 'Bezig met controleren…',
  'home.dialling':
    '{at, select, open {Het verbindingsvenster van Windows is geopend. Ga daar verder.} other {Het verbindingsvenster van Windows wordt geopend…}}',
  'home.stopWaiting': 'Niet meer wachten',
  'home.dialled.connected': '{name} is verbonden.',
  'home.dialled.failed': '{name} is niet verbonden: fout {code}.',
  'home.dialled.cancelled': '{name}: er is niets geprobeerd.',
  'home.dialled.noReason': '{name} is niet verbonden. Windows gaf geen reden.',
  'home.dialled.givenUp': '{name}: er wordt niet langer gewacht.',
  'home.disconnectAndRemove': 'Verbinding verbreken en verwijderen',
  'home.removeInUse': 'De verbinding is actief en wordt eerst verbroken.',
  'restart.title': 'Windows nu opnieuw opstarten?',
  'restart.text': 'Sla eerst uw werk op. Windows sluit alle apps en start opnieuw op.',
  'restart.confirm': 'Windows opnieuw opstarten',
  'ipc.hangUpFailed': 'De verbinding kon niet worden verbroken.',
  'ipcWhy.hangUpFailed': 'Windows meldt nog steeds dat er verbinding is, of gaf geen antwoord.',
  'ipcHelp.hangUpFailed':
    'Selecteer het netwerkpictogram op de taakbalk en verbreek de verbinding daar.',
  'ipc.restartFailed': 'Windows kon hiervandaan niet opnieuw worden opgestart.',
  'ipcWhy.restartFailed': 'Windows weigerde het, of een andere app houdt het tegen.',
  'ipcHelp.restartFailed': 'Gebruik Start, Aan/uit, Opnieuw opstarten.',
  'menu.label': 'Taal, hulp en info',
  'menu.help': 'Hulp',
  'menu.more.help':
    'Uw verbindingen staan op de eerste pagina. Roadwarrior toont elke wijziging vooraf en u kunt die later ongedaan maken. Werkt een verbinding niet, vraag het dan aan uw IT-afdeling en stuur het rapport mee dat u na de installatie kunt opslaan.',
  'menu.keeps': 'Wat Roadwarrior bewaart',
  'menu.more.keeps':
    'Bewaard wordt wat op deze pc is gewijzigd, met de eerdere waarden, zodat het ongedaan kan worden gemaakt. Sleutels, wachtwoorden en certificaatbestanden gaan naar Windows en nergens anders heen. Ook onthoudt het de grootte en taal van dit venster.',
  'menu.about': 'Info',
  'menu.more.about':
    'Roadwarrior {version}. Vrije software onder de MIT-licentie. Het stelt de VPN-client van Windows in en is geen VPN-dienst.',
};
