/** Het probleemvenster: wat er gebeurde (`ipc.`), waarom (`ipcWhy.`) en wat te doen (`ipcHelp.`). */
import type { wizardProblems as english } from '../en/wizard-problems.ts';
import type { Translation } from '../translation.ts';

export const wizardProblems: Translation<typeof english> = {
  'problemPanel.why': 'Waarom',
  'problemPanel.todo': 'Wat te doen',

  'ipc.badRequest': 'Iets wat is getypt of gekozen, kan niet worden gebruikt.',
  'ipcWhy.badRequest': 'Het is te lang, of niet van de soort die hier nodig is.',
  'ipcHelp.badRequest': 'Controleer wat u hebt getypt en probeer het opnieuw.',
  'ipc.userNameRefused': 'De gebruikersnaam kan niet worden gebruikt.',
  'ipcWhy.userNameRefused':
    'Hij is te lang, begint of eindigt met een spatie, of er staan tekens in die u niet ziet of die de leesrichting veranderen. Vaak komen ze mee bij het kopiëren.',
  'ipcHelp.userNameRefused': 'Typ de gebruikersnaam opnieuw in plaats van hem te plakken.',
  'ipc.secretRefused':
    '{field, select, psk {De vooraf gedeelde sleutel kan niet worden gebruikt.} other {Het wachtwoord kan niet worden gebruikt.}}',
  'ipcWhy.secretRefused':
    '{code, select, textTooLong {Het is te lang.} overrideNeeded {Er staan tekens in die VPN-servers verschillend lezen: alleen letters, cijfers en tekens van het Engelse toetsenbord zijn veilig.} other {Er staat een teken in dat geen deel van een tekst is, zoals een regeleinde of een tab.}}',
  'ipcHelp.secretRefused': 'Typ het opnieuw. Blijft het zo, vraag dan uw IT-afdeling om een ander.',
  'ipc.badResponse': 'Het programma kreeg een antwoord dat het niet begrijpt.',
  'ipcWhy.badResponse': 'Dit is een fout van Roadwarrior.',
  'ipcHelp.badResponse': 'Sluit het programma en start het opnieuw. Vertel uw helpdesk wat u deed.',
  'ipc.foreignSender': 'Het verzoek is geweigerd.',
  'ipcWhy.foreignSender': 'Het kwam niet uit het venster van dit programma.',
  'ipcHelp.foreignSender': 'Sluit het programma en start het opnieuw.',
  'ipc.fileUnreadable': 'Het bestand kan niet worden gelezen.',
  'ipcWhy.fileUnreadable':
    'Het is verplaatst of verwijderd, het is een map, of u mag het niet lezen.',
  'ipcHelp.fileUnreadable':
    'Kijk waar het bestand is, kopieer het naar uw bureaublad en probeer het opnieuw.',
  'ipc.fileTooBig': 'Het bestand is te groot.',
  'ipcWhy.fileTooBig': 'Profielen en certificaten zijn klein: 4 MB is de grens.',
  'ipcHelp.fileTooBig': 'Controleer of u het juiste bestand hebt gekozen.',
  'ipc.fileUnknown': 'Het bestand is niet meer bekend.',
  'ipcWhy.fileUnknown': 'Het is in een eerdere sessie van dit venster gekozen.',
  'ipcHelp.fileUnknown': 'Kies het bestand opnieuw.',
  'ipc.notOneProfile': 'Open precies één bestand.',
  'ipcWhy.notOneProfile': 'Het waren er meer, of het is geen .vpnprofile.',
  'ipcHelp.notOneProfile': 'Neem het ene bestand dat uw IT-afdeling u heeft gestuurd.',
  'ipc.outOfOrder': 'Dat kan nu niet.',
  'ipcWhy.outOfOrder': 'Een stap ervoor ontbreekt, of het plan is al goedgekeurd.',
  'ipcHelp.outOfOrder': 'Ga terug naar het begin en open het profiel opnieuw.',
  'ipc.certificateRefused': 'Het certificaat {file} kan niet worden geopend.',
  'ipcWhy.certificateRefused': 'Het wachtwoord is onjuist, of het bestand is beschadigd.',
  'ipcHelp.certificateRefused':
    'Ga terug, open het certificaat opnieuw en controleer het wachtwoord.',
  'ipc.pcNoAnswer': 'Windows geeft geen antwoord.',
  'ipcWhy.pcNoAnswer':
    'PowerShell startte niet of antwoordde niet op tijd, of een beleid van deze pc verbiedt scripts.',
  'ipcHelp.pcNoAnswer':
    'Wacht even en probeer het opnieuw. Blijft het zo, vraag het dan aan uw helpdesk.',
  'ipc.recordsUnusable': 'De gegevens over wat is ingesteld, kunnen niet worden gebruikt.',
  'ipcWhy.recordsUnusable': 'Ze zijn beschadigd of door een ander programma gewijzigd.',
  'ipcHelp.recordsUnusable':
    'Vraag het aan uw helpdesk. Tot dan wordt er voor de zekerheid niets gewijzigd.',
  'ipc.accessDenied': 'Een bestand van Roadwarrior is niet toegankelijk voor u.',
  'ipcWhy.accessDenied': 'Uw account mag het niet lezen of schrijven.',
  'ipcHelp.accessDenied': 'Start het programma als beheerder, of vraag het uw helpdesk.',
  'ipc.busy': 'Een andere uitvoering is met deze pc bezig.',
  'ipcWhy.busy': 'Maar één programma tegelijk mag deze instellingen wijzigen.',
  'ipcHelp.busy': 'Wacht tot het klaar is en probeer het dan opnieuw.',
  'ipc.notInstalled': 'Dit profiel is op deze pc niet ingesteld.',
  'ipcWhy.notInstalled': 'Het is al verwijderd, of het is van een andere gebruiker.',
  'ipcHelp.notInstalled': 'Bekijk de lijst opnieuw.',
  'ipc.otherProfile': 'Dit bestand is van een ander profiel.',
  'ipcWhy.otherProfile': 'Voor herstel is het bestand nodig waarmee de verbinding is ingesteld.',
  'ipcHelp.otherProfile': 'Kies het bestand dat bij deze verbinding hoort.',
  'ipc.saveFailed': 'Het bestand is niet opgeslagen.',
  'ipcWhy.saveFailed': 'In de map kan niet worden geschreven, of de schijf is vol.',
  'ipcHelp.saveFailed': 'Kies een andere map, bijvoorbeeld uw documenten.',
  'ipc.dialFailed': 'Windows heeft de verbinding niet geopend.',
  'ipcWhy.dialFailed': 'Zijn eigen venster voor verbindingen is niet gestart.',
  'ipcHelp.dialFailed': 'Open de verbinding met het netwerksymbool op de taakbalk.',
  'ipc.elevationCancelled': 'Er is niets gewijzigd.',
  'ipcWhy.elevationCancelled': 'De vraag van Windows om een administrator is met nee beantwoord.',
  'ipcHelp.elevationCancelled':
    'Klik nog eens op de knop en antwoord ja, of vraag een administrator het te doen.',
  'ipc.elevationFailed': 'Het deel voor administrators is niet gestart. Er is niets gewijzigd.',
  'ipcWhy.elevationFailed': 'Windows of een beleid van deze pc hield het tegen.',
  'ipcHelp.elevationFailed': 'Vraag het aan uw helpdesk, of aan een administrator van deze pc.',
  'ipc.elevatedCopyLost': 'Het deel voor administrators is weg.',
  'ipcWhy.elevatedCopyLost': 'Het antwoordde niet op tijd, of het is beëindigd.',
  'ipcHelp.elevatedCopyLost':
    'Ga naar het begin: als iets half gedaan bleef, kunt u daar herstellen kiezen.',
  'ipc.wrongAccount': 'Dit is het verkeerde account.',
  'ipcWhy.wrongAccount':
    'Het programma draait als een andere gebruiker dan wie is aangemeld; uw eigen instellingen zouden worden overgeslagen.',
  'ipcHelp.wrongAccount': 'Start het programma gewoon, niet als een andere gebruiker.',
  'ipc.cutShort': 'Een eerdere uitvoering is afgebroken.',
  'ipcWhy.cutShort':
    'Wat die in uw eigen instellingen heeft achtergelaten, moet eerst in orde worden gebracht.',
  'ipcHelp.cutShort': 'Ga naar het begin. Daar ziet u wat wordt teruggezet; kies Repareren.',
  'ipc.unexpected': 'Er is iets onverwachts gebeurd.',
  'ipcWhy.unexpected': 'Het programma kent deze fout niet ({name}).',
  'ipcHelp.unexpected': 'Probeer het opnieuw. Gebeurt het weer, vertel uw helpdesk dan wat u deed.',

  'wizardHelp.certificateLocked': 'Ga terug en open het certificaat met het wachtwoord.',
  'wizardHelp.secretNeeded': 'Ga terug en typ het in.',
  'wizardHelp.irreversible': 'Ga hieronder akkoord, of kies een andere naam voor de verbinding.',
  'wizardHelp.heldByOtherProfile':
    'Verwijder eerst het andere profiel, onder “Wat hier is ingesteld”.',
  'wizardHelp.mayCutYouOff': 'Werk aan de pc zelf, of ga hieronder akkoord.',
  'wizardHelp.rasManRestartOffered': 'Ga hieronder akkoord als u dat wilt.',
  'wizardHelp.entryTwice':
    'Ga hieronder akkoord: ze worden allemaal verwijderd en de verbinding wordt opnieuw gemaakt. Of laat er in de lijst met netwerken maar één over.',
  'wizardHelp.entryDamaged': 'Ga hieronder akkoord: zij wordt verwijderd en opnieuw gemaakt.',
  'wizardHelp.connectionInUse': 'Verbreek de verbinding, of ga hieronder akkoord.',
  'wizardHelp.connectionManaged':
    'Vraag het aan wie deze pc beheert, of kies een andere naam voor de nieuwe verbinding.',
  'wizardHelp.rulePaused': 'Zet de tunnel weer aan onder “Wat hier is ingesteld”.',
};
