/** Het probleemvenster: wat er gebeurde (`ipc.`), waarom (`ipcWhy.`) en wat te doen (`ipcHelp.`). */
import type { wizardProblems as english } from '../en/wizard-problems.ts';
import type { Translation } from '../translation.ts';

export const wizardProblems: Translation<typeof english> = {
  'problemPanel.why': 'Reden',
  'problemPanel.todo': 'Volgende stap',

  'ipc.badRequest': 'Uw invoer kan niet worden gebruikt.',
  'ipcWhy.badRequest': 'De invoer is te lang of hier niet geldig.',
  'ipcHelp.badRequest': 'Controleer uw invoer en probeer het opnieuw.',
  'ipc.userNameRefused': 'De gebruikersnaam kan niet worden gebruikt.',
  'ipcWhy.userNameRefused':
    'De naam is te lang, begint of eindigt met een spatie, of bevat tekens die onzichtbaar zijn of de leesrichting veranderen. Vaak komen zulke tekens mee bij het kopiëren.',
  'ipcHelp.userNameRefused': 'Typ de gebruikersnaam opnieuw in plaats van die te plakken.',
  'ipc.newNameRefused': 'De naam {name} kan niet worden gebruikt.',
  'ipcWhy.newNameRefused':
    'De naam is te lang, bevat geen letter of cijfer, begint met een punt, begint of eindigt met een spatie, of bevat een teken dat Windows niet toestaat in een verbindingsnaam.',
  'ipcHelp.newNameRefused': 'Kies een andere naam. Er is niets gewijzigd.',
  'ipc.newNameTaken': 'De naam {name} is al in gebruik.',
  'ipcWhy.newNameTaken': 'Er bestaat al een verbinding of regel met deze naam.',
  'ipcHelp.newNameTaken': 'Kies een andere naam. Er is niets gewijzigd.',
  'ipc.secretRefused':
    '{field, select, psk {De vooraf gedeelde sleutel kan niet worden gebruikt.} other {Het wachtwoord kan niet worden gebruikt.}}',
  'ipcWhy.secretRefused':
    '{code, select, textTooLong {De invoer is te lang.} overrideNeeded {De invoer bevat tekens die VPN-servers verschillend lezen. Alleen letters, cijfers en tekens van het Engelse toetsenbord zijn veilig.} other {De invoer bevat een teken dat niet in een tekst mag voorkomen, zoals een regeleinde of een tab.}}',
  'ipcHelp.secretRefused':
    'Typ de invoer opnieuw. Wordt die weer geweigerd, vraag uw IT-afdeling dan om een nieuwe waarde.',
  'ipc.badResponse': 'Roadwarrior heeft een antwoord ontvangen dat het niet kan lezen.',
  'ipcWhy.badResponse': 'Dit is een fout in Roadwarrior.',
  'ipcHelp.badResponse':
    'Sluit Roadwarrior en start het opnieuw. Vertel uw helpdesk wat u hebt gedaan.',
  'ipc.foreignSender': 'De aanvraag is geweigerd.',
  'ipcWhy.foreignSender': 'De aanvraag kwam niet uit het venster van Roadwarrior.',
  'ipcHelp.foreignSender': 'Sluit Roadwarrior en start het opnieuw.',
  'ipc.fileUnreadable': 'Het bestand kan niet worden gelezen.',
  'ipcWhy.fileUnreadable':
    'Het is verplaatst of verwijderd, het is een map, of u mag het niet lezen.',
  'ipcHelp.fileUnreadable':
    'Zoek het bestand, kopieer het naar uw bureaublad en probeer het opnieuw.',
  'ipc.fileTooBig': 'Het bestand is te groot.',
  'ipcWhy.fileTooBig': 'Profielen en certificaten zijn klein: de limiet is 4 MB.',
  'ipcHelp.fileTooBig': 'Controleer of u het juiste bestand hebt gekozen.',
  'ipc.fileUnknown': 'Het gekozen bestand is niet meer beschikbaar.',
  'ipcWhy.fileUnknown': 'Het is in een eerdere sessie van dit venster gekozen.',
  'ipcHelp.fileUnknown': 'Kies het bestand opnieuw.',
  'ipc.notOneProfile': 'Open precies één bestand.',
  'ipcWhy.notOneProfile':
    'U hebt meer bestanden gekozen, of een bestand dat geen .vpnprofile-bestand is.',
  'ipcHelp.notOneProfile': 'Kies het bestand dat uw IT-afdeling u heeft gestuurd.',
  'ipc.outOfOrder': 'Dit is nu niet mogelijk.',
  'ipcWhy.outOfOrder': 'Een eerdere stap ontbreekt, of de wijzigingen zijn al goedgekeurd.',
  'ipcHelp.outOfOrder': 'Ga naar de startpagina en open het profiel opnieuw.',
  'ipc.certificateRefused': 'Het certificaat {file} kan niet worden geopend.',
  'ipcWhy.certificateRefused': 'Het wachtwoord is onjuist, of het bestand is beschadigd.',
  'ipcHelp.certificateRefused':
    'Ga terug, open het certificaat opnieuw en controleer het wachtwoord.',
  'ipc.pcNoAnswer': 'Windows reageert niet.',
  'ipcWhy.pcNoAnswer':
    'PowerShell is niet gestart of heeft niet op tijd gereageerd, of een beleid op deze pc blokkeert scripts.',
  'ipcHelp.pcNoAnswer':
    'Wacht even en probeer het opnieuw. Blijft het probleem bestaan, neem dan contact op met uw helpdesk.',
  'ipc.recordsUnusable': 'De installatiegegevens van Roadwarrior kunnen niet worden gebruikt.',
  'ipcWhy.recordsUnusable': 'Ze zijn beschadigd of door een ander programma gewijzigd.',
  'ipcHelp.recordsUnusable':
    'Neem contact op met uw helpdesk. Tot die tijd wordt voor de zekerheid niets gewijzigd.',
  'ipc.accessDenied': 'U hebt geen toegang tot een bestand van Roadwarrior.',
  'ipcWhy.accessDenied': 'Uw account mag het niet lezen of wijzigen.',
  'ipcHelp.accessDenied':
    'Voer Roadwarrior uit als administrator, of neem contact op met uw helpdesk.',
  'ipc.busy': 'Roadwarrior brengt al wijzigingen aan op deze pc.',
  'ipcWhy.busy': 'Er kan maar één programma tegelijk deze instellingen wijzigen.',
  'ipcHelp.busy': 'Wacht tot de wijzigingen klaar zijn en probeer het opnieuw.',
  'ipc.dialling': 'Windows maakt nog verbinding.',
  'ipcWhy.dialling': 'Het verbindingsvenster van Windows is geopend of wordt zo geopend.',
  'ipcHelp.dialling': 'Rond het daar af of wacht er niet meer op. Probeer het daarna opnieuw.',
  'ipc.serverChanged': 'De server van deze verbinding is gewijzigd.',
  'ipcWhy.serverChanged': 'De server is nu {now}, niet {before}.',
  'ipcHelp.serverChanged': 'Maak geen verbinding en meld het aan uw IT-afdeling.',
  'ipc.notInstalled': 'Dit profiel is niet ingesteld op deze pc.',
  'ipcWhy.notInstalled': 'Het is al verwijderd, of het is van een andere gebruiker.',
  'ipcHelp.notInstalled': 'Controleer de lijst opnieuw.',
  'ipc.otherProfile': 'Dit bestand hoort bij een ander profiel.',
  'ipcWhy.otherProfile':
    'Voor het herstellen is het bestand nodig waarmee de verbinding is ingesteld.',
  'ipcHelp.otherProfile': 'Kies het bestand dat bij deze verbinding hoort.',
  'ipc.saveFailed': 'Het bestand is niet opgeslagen.',
  'ipcWhy.saveFailed': 'In de map kan niet worden geschreven, of de schijf is vol.',
  'ipcHelp.saveFailed': 'Kies een andere map, bijvoorbeeld Documenten.',
  'ipc.dialFailed': 'Windows heeft de verbinding niet geopend.',
  'ipcWhy.dialFailed': 'Het verbindingsvenster van Windows is niet gestart.',
  'ipcHelp.dialFailed': 'Klik op het netwerkpictogram op de taakbalk en maak daar verbinding.',
  'ipc.elevationCancelled': 'Er is niets gewijzigd.',
  'ipcWhy.elevationCancelled': 'De goedkeuring door een administrator is geweigerd.',
  'ipcHelp.elevationCancelled':
    'Probeer het opnieuw en antwoord Ja, of vraag een administrator dit te doen.',
  'ipc.elevationFailed':
    'Het administratorgedeelte van Roadwarrior is niet gestart. Er is niets gewijzigd.',
  'ipcWhy.elevationFailed': 'Windows of een beleid op deze pc heeft dit tegengehouden.',
  'ipcHelp.elevationFailed':
    'Neem contact op met uw helpdesk of met een administrator van deze pc.',
  'ipc.elevatedCopyLost': 'Het administratorgedeelte van Roadwarrior is gestopt.',
  'ipcWhy.elevatedCopyLost': 'Het heeft niet op tijd gereageerd, of het is beëindigd.',
  'ipcHelp.elevatedCopyLost':
    'Ga naar de startpagina. Zijn er onvoltooide wijzigingen, kies daar dan “Herstellen”.',
  'ipc.wrongAccount': 'Dit is het verkeerde account.',
  'ipcWhy.wrongAccount':
    'Roadwarrior wordt niet uitgevoerd als de aangemelde gebruiker; uw eigen instellingen zouden worden overgeslagen.',
  'ipcHelp.wrongAccount': 'Start Roadwarrior gewoon, niet als een andere gebruiker.',
  'ipc.cutShort': 'De vorige installatie is onderbroken.',
  'ipcWhy.cutShort':
    'De onvoltooide wijzigingen in uw eigen instellingen moeten eerst worden hersteld.',
  'ipcHelp.cutShort':
    'Ga naar de startpagina. Daar ziet u welke instellingen worden teruggezet; kies “Herstellen”.',
  'ipc.unexpected': 'Er is een onverwachte fout opgetreden.',
  'ipcWhy.unexpected': 'Roadwarrior kent deze fout niet ({name}).',
  'ipcHelp.unexpected':
    'Probeer het opnieuw. Gebeurt het weer, vertel uw helpdesk dan wat u hebt gedaan.',

  'wizardHelp.certificateLocked':
    'Ga terug en open het certificaat met het bijbehorende wachtwoord.',
  'wizardHelp.secretNeeded': 'Ga terug en voer de ontbrekende waarde in.',
  'wizardHelp.irreversible': 'Bevestig hieronder, of kies een andere naam voor de verbinding.',
  'wizardHelp.heldByOtherProfile':
    'Verwijder eerst het andere profiel, onder “Uw VPN-verbindingen”.',
  'wizardHelp.mayCutYouOff': 'Werk rechtstreeks op de pc, of bevestig hieronder.',
  'wizardHelp.rasManRestartOffered': 'Bevestig hieronder om de service nu opnieuw te starten.',
  'wizardHelp.entryTwice':
    'Bevestig hieronder: ze worden allemaal verwijderd en de verbinding wordt opnieuw gemaakt. Of behoud er maar één in de lijst met netwerken.',
  'wizardHelp.entryDamaged':
    'Bevestig hieronder: de verbinding wordt verwijderd en opnieuw gemaakt.',
  'wizardHelp.connectionInUse': 'Verbreek de verbinding, of bevestig hieronder.',
  'wizardHelp.connectionManaged':
    'Vraag het uw administrator, of kies een andere naam voor de nieuwe verbinding.',
  'wizardHelp.rulePaused': 'Hervat de tunnel onder “Uw VPN-verbindingen”.',
};
