/** De woorden van de terminal zelf. */
import type { terminal as english } from '../en/terminal.ts';
import type { Translation } from '../translation.ts';

const fileTrouble =
  '{code, select, ENOENT {het bestaat niet} EACCES {de toegang is geweigerd} EPERM {de toegang is geweigerd} EISDIR {het is een map} EBUSY {het is in gebruik} ENOSPC {de schijf is vol} EROFS {de schijf is alleen-lezen} tooBig {het is te groot} notAFile {het is geen bestand} other {{code}}}';

export const terminal: Translation<typeof english> = {
  'terminal.demo': 'Demo-pc: gesimuleerde {windows}. Aan deze computer wordt niets gewijzigd.',
  'terminal.demoFolder': 'De demo-pc staat in {folder}.',
  'terminal.registryFallback':
    'VBScript ontbreekt op deze pc. Het register wordt in plaats daarvan met reg.exe gelezen.',
  'terminal.version': 'Roadwarrior {version}',

  'plan.heading': 'Plan voor {name}, revisie {revision, number}, van {provider}',
  'plan.weaker':
    'Dit profiel maakt uw verbinding minder veilig{count, plural, one {:} other { ({count} punten):}}',
  'plan.nothing': 'Geen wijzigingen nodig. Deze pc komt overeen met het profiel.',
  'plan.unchanged':
    '{count, plural, one {# instelling is} other {# instellingen zijn}} al in orde.',
  'plan.total':
    '{action, select, create {{count} toe te voegen} update {{count} te wijzigen} other {{count} te verwijderen}}',
  'plan.group':
    '{scope, select, machine {Voor alle gebruikers van deze pc (administrator)} other {Voor u}}',
  'plan.scope': '{scope, select, machine {deze pc} other {deze gebruiker}}',
  'plan.rewritten':
    'wordt opnieuw geschreven, omdat Windows de waarde nooit toont en die niet te vergelijken is',
  'plan.unchangedValue': 'zoals het was',
  'plan.again': 'wordt opnieuw geschreven',
  'plan.final': 'niet volledig ongedaan te maken',
  'plan.undoExcept': 'Behalve wat hierboven is genoemd.',
  'plan.absent': 'niet ingesteld',
  'plan.notReadable': 'kan niet worden gelezen',
  'plan.why': 'Reden',
  'plan.risk': 'Risico',
  'plan.undo': 'Ongedaan maken',
  'plan.irreversible': 'Kan niet ongedaan worden gemaakt',
  'plan.command': 'Opdracht',
  'plan.file': 'Bestand',
  'plan.byHand': 'handmatig',
  'plan.readOn': 'Meer informatie',
  'plan.more': 'en nog {count, plural, one {#} other {#}}',
  'plan.restart': 'Opnieuw opstarten vereist:',
  'plan.digest': 'Controlegetal van het plan: deze pc {machine}, deze gebruiker {user}',
  'plan.unchangedYet': 'Er is niets gewijzigd.',
  'plan.next': 'Toepassen: {command}',
  'plan.verbose': 'Redenen, risico’s, ongedaan maken en opdrachten: --verbose.',

  'finding.block': 'Fout',
  'finding.need': 'Waarschuwing',
  'finding.consent': 'Waarschuwing',
  'finding.warning': 'Waarschuwing',
  'finding.note': 'Opmerking',
  'problem.heading': 'Het profiel {file} bevat fouten:',
  'problem.more': 'Er kunnen nog meer fouten zijn. Dit zijn de eerste.',
  'warning.heading':
    'Het profiel {file} is geaccepteerd, met {count, plural, one {een waarschuwing} other {waarschuwingen}}:',

  'ask.apply':
    '{count, plural, one {Deze wijziging} other {Deze # wijzigingen}} aanbrengen? (ja/nee) ',
  'ask.nobody':
    'Er is niets gewijzigd, omdat er geen terminal is om iets te vragen. Met --yes wordt het profiel zonder vraag toegepast.',
  'ask.weaker':
    'Uw verbinding wordt hierdoor minder veilig ({count, plural, one {één punt} other {# punten}}, zie boven in het plan).',
  'ask.psk': 'Vooraf gedeelde sleutel (PSK)',
  'ask.password': 'Uw wachtwoord',
  'ask.pkcs12Password': 'Wachtwoord van het certificaatbestand',
  'ask.wrong': 'Het wachtwoord is onjuist. Probeer het opnieuw.',

  'progress.running': 'bezig',
  'progress.done': 'klaar',
  'progress.failed': 'mislukt',
  'progress.unknown': 'onduidelijk',
  'progress.rollingBack': 'De wijzigingen worden ongedaan gemaakt.',
  'progress.recovering':
    '{kind, select, undo {Het onderbroken ongedaan maken wordt voltooid.} other {Een onderbroken installatie wordt eerst hersteld.}}',
  'interrupt.takesBack':
    'Er wordt gestopt: de huidige wijziging wordt afgemaakt, daarna worden alle wijzigingen ongedaan gemaakt.',
  'interrupt.takesBackStill':
    'Alle wijzigingen worden ongedaan gemaakt. Even geduld; als u nu stopt, blijft deze pc half gewijzigd achter.',
  'interrupt.finishes': 'Er wordt gestopt zodra de huidige wijziging klaar is.',
  'interrupt.finishesStill':
    'De wijziging wordt nog afgemaakt. Even geduld; als u nu stopt, blijft deze pc half gewijzigd achter.',
  'interrupt.ended':
    '{did, select, nothing {Geannuleerd. Er is niets gewijzigd.} repaired {Geannuleerd. Een onderbroken installatie is hersteld; verder is er niets gewijzigd.} takenBack {Geannuleerd. Alle wijzigingen zijn ongedaan gemaakt.} applied {Het was te laat om te annuleren: de VPN is ingesteld. Gebruik “roadwarrior undo” om dit ongedaan te maken.} undone {Geannuleerd. Het lopende ongedaan maken is eerst afgemaakt.} switched {Het was te laat om te annuleren: de tunnel is omgeschakeld.} other {}}',

  'progress.afterwards':
    '{thing, select, securityAssociations {Oude beveiligingskoppelingen met de server beëindigen: {result}} service {De service opnieuw starten: {result}} other {Daarna {thing}: {result}}}',
  'value.running': 'wordt uitgevoerd',
  'value.stopped': 'gestopt',
  'value.on': 'aan',
  'value.off': 'uit',
  'value.trouble': '{trouble, select, damaged {beschadigd} other {meer dan eens aanwezig}}',
  'repair.repaired': 'Een onderbroken installatie is hersteld.',
  'repair.cutRun':
    '{ending, select, finish {De installatie van {name} ({id}) is onderbroken. De gegevens ervan worden aangevuld.} undoAgain {Het ongedaan maken van {name} ({id}) is onderbroken. Dit wordt voltooid.} other {De installatie van {name} ({id}) is onderbroken. Deze instellingen van u worden teruggezet:}}',
  'repair.ask': 'Nu herstellen?',
  'repair.onlyWithYes': 'Zonder terminal wordt dit alleen met --yes hersteld.',

  'result.restartStands':
    'Start Windows opnieuw op om eerdere wijzigingen te voltooien. Afsluiten en weer aanzetten is niet genoeg.',
  'result.firstStage':
    'Dit was het eerste deel. Start Windows opnieuw op en voer de installatie daarna nog een keer uit: de rest kan pas na het opnieuw opstarten.',
  'result.rasManRestarted':
    'De service Remote Access Connection Manager is opnieuw gestart{restart, select, needed {. Misschien is dat voorlopig genoeg, maar Windows moet nog steeds opnieuw worden opgestart.} other { en heeft de nieuwe waarden gelezen.}}',
  'result.rasManNotRestarted':
    'De service Remote Access Connection Manager kon niet opnieuw worden gestart. Start daarom Windows opnieuw op.',
  'result.demoRestarted': 'De demo-pc is opnieuw opgestart.',
  'result.applied':
    '{count, plural, one {# wijziging} other {# wijzigingen}} aangebracht in {seconds, number, tenth} s.',
  'result.undoWith': 'Ongedaan maken: {command}',
  'result.nothingToDo': 'Er waren geen wijzigingen nodig.',
  'result.verified':
    'Gecontroleerd: alle instellingen die Windows kan tonen, komen overeen met het profiel.',
  'result.matches': '{name} komt overeen met het profiel.',
  'result.drift': 'Komt niet overeen met het profiel:',
  'result.driftLine':
    '{thing}: {action, select, create {ontbreekt} remove {hoort er niet te zijn} other {wijkt af}}',
  'result.expected': '{setting}: {expected} verwacht, {found} gevonden',
  'result.notVerified': 'Niet gecontroleerd: sommige instellingen konden niet worden gelezen.',
  'result.unreadable': 'Deze instellingen konden niet worden gelezen: {things}.',
  'result.whyUnreadable':
    '{code, select, accessDenied {de toegang is geweigerd} serviceStopped {een service is gestopt} notOnThisWindows {deze Windows-versie heeft dit niet} inUse {een ander programma heeft het bestand geopend} reparsePoint {het bestand of een bovenliggende map is een koppeling} tooLarge {het bestand is te groot} notUnderstood {Windows gaf een onbekend antwoord} unknownRoom {dit is door een nieuwere versie van Roadwarrior gemaakt} other {Windows gaf geen bruikbaar antwoord}}',
  'result.notSeen': 'Niet gecontroleerd, omdat Windows dit nooit toont: {things}.',
  'result.busy': 'Proces {pid} is bezig sinds {since, date, moment}.',
  'result.exit': '{ending} (afsluitcode {code})',
  'result.ownHalfElevated':
    'Ook de wijzigingen voor u alleen zijn met administratorrechten uitgevoerd, beperkt tot uw eigen instellingen.',
  'result.undone': 'Ongedaan gemaakt. Alles is opnieuw gelezen en is zoals het was.',
  'result.undoneBut': 'Ongedaan gemaakt, behalve deze instellingen:',
  'result.undoStays':
    'Sommige instellingen konden niet ongedaan worden gemaakt. Ze blijven genoteerd: los de oorzaak op en maak ze dan opnieuw ongedaan.',
  'result.inUse':
    '{names}: verbonden. Er is niets ongedaan gemaakt. Verbreek eerst de verbinding, of {surface, select, terminal {voer de opdracht opnieuw uit met --hang-up} other {kies “Verbreken en ongedaan maken”}}.',
  'result.undoOf': '{name} ongedaan maken:',
  'result.paused':
    'Gepauzeerd. Verkeer naar de netwerken achter de VPN is nu onbeschermd. Gebruik “roadwarrior resume” om de tunnel weer in te schakelen.',
  'result.resumed': 'De tunnel is ingeschakeld.',
  'result.pauseRefused': 'De tunnel kon niet worden omgeschakeld: {why}.',
  'result.nothingToPause':
    'Alleen een IPsec-tunnel kan worden gepauzeerd, en dit profiel heeft er op deze pc geen.',
  'result.oldAssociationsStay':
    'Omgeschakeld, maar oude beveiligingskoppelingen blijven bestaan tot ze verlopen.',
  'result.interrupted':
    'Een eerdere installatie is onderbroken. De volgende “apply” of “undo” herstelt dat.',
  'result.reportNotWritten': `{what, select, trace {De trace} other {Het rapport}} kon niet naar {file} worden geschreven: ${fileTrouble}.`,
  'result.traceKept':
    'In het bestand {file} staat wat het programma heeft gedaan: in codes, zonder namen en geheimen. Stuur het naar uw helpdesk.',
  'result.traceNotKept':
    'Er kon geen trace worden opgeslagen. Voer de opdracht opnieuw uit met --trace FILE.',
  'result.lintClean': 'Er zijn geen problemen in het certificaat gevonden.',
  'result.hostUnreadable':
    'Windows gaf geen informatie over deze pc: {code, select, accessDenied {administratorrechten zijn vereist} serviceStopped {een service is gestopt} notOnThisWindows {deze Windows-versie heeft niet wat nodig is} other {het antwoord was niet bruikbaar}}.',

  'list.none': 'Roadwarrior heeft op deze pc geen VPN ingesteld.',
  'list.heading': '{count, plural, one {Eén VPN} other {# VPN’s}} ingesteld met Roadwarrior:',
  'list.line':
    '{name}: revisie {revision, number}, {kind, select, l2tp {L2TP/IPsec} ipsec {IPsec-tunnel} other {{kind}}}, ingesteld op {appliedAt, date, moment}{paused, select, yes {, gepauzeerd} other {}}{unfinished, select, yes {, niet volledig ongedaan gemaakt} other {}}{expiry, select, soon {, verloopt op {validUntil, date, day}} past {, verlopen op {validUntil, date, day}} other {}}',
  'list.fix':
    'Oplossing {code} voor {name}, gemaakt op {at, date, moment}. Ongedaan maken: roadwarrior undo {id}',
  'list.claims': 'Instellingen van deze pc die ook andere profielen nodig hebben:',
  'list.problem':
    'Het bestand {file} met installatiegegevens kan niet worden gebruikt: {code, select, journalDamaged {het is beschadigd} journalBroken {schrijven is eerder mislukt} newerVersion {een nieuwere versie van Roadwarrior heeft het gemaakt} noMigration {het is te oud} unreadable {het kan niet worden gelezen} schemaMismatch {de inhoud heeft de verkeerde indeling} foreignScope {het noemt een instelling die niet in die map thuishoort} contradictory {de delen spreken elkaar tegen} foreignName {Roadwarrior gebruikt zo’n naam niet} badId {de id is onjuist} lockLost {een andere opdracht heeft het overgenomen} lockStuck {mislukte opdrachten hebben het achtergelaten} other {{code}}}.',
  'list.problemHelp':
    '{scope, select, user {Er is niets van uitgevoerd. Elk programma dat naar uw bestanden kan schrijven, kan het daar hebben neergezet. Verplaats het uit de map Roadwarrior onder %LOCALAPPDATA%; tot dan kunnen uw eigen instellingen niet worden gewijzigd. De instellingen voor alle gebruikers hangen er niet van af (--scope machine).} other {Er is niets van uitgevoerd. Het staat in een map waarin alleen administrators kunnen schrijven: Roadwarrior onder %ProgramData%. Vraag een administrator ernaar te kijken.}}',
  'list.unsafe':
    'De map van Roadwarrior voor {scope, select, machine {alle gebruikers} other {deze gebruiker}}, {folder}, is niet te vertrouwen: {code, select, missing {deze ontbreekt en kon niet worden gemaakt} notADirectory {het is geen map} reparsePoint {het is een koppeling} notOwned {deze is van een ander account} writableByOthers {andere accounts kunnen erin schrijven} inheritsAcl {de machtigingen zijn overgenomen van de bovenliggende map} other {de machtigingen kunnen niet worden gelezen}}. Er is niets in gelezen of gewijzigd. {scope, select, machine {Vraag een administrator de inhoud te bekijken en de map daarna te verwijderen of een andere naam te geven; Roadwarrior maakt de map opnieuw.} other {Bekijk de inhoud en verwijder de map daarna of geef deze een andere naam; Roadwarrior maakt de map opnieuw.}}',

  'usage.oneCommand': 'Geef precies één opdracht op: {commands}.',
  'usage.undoWhat':
    'undo heeft een profielbestand, de naam of id van een ingestelde VPN of --all nodig.',
  'usage.undoAllOrOne': 'Geef bij undo één profiel of --all op, niet allebei.',
  'usage.noSuchName':
    'Roadwarrior heeft op deze pc geen VPN met de naam {name} ingesteld. “roadwarrior list” toont de namen.',
  'usage.nameTwice': 'Meerdere VPN’s heten {name}. Gebruik de id: {ids}.',
  'usage.onlyWith': '{option} kan alleen samen met {commands} worden gebruikt.',
  'usage.profileNotReadable': `Het bestand {file} kan niet worden gelezen: ${fileTrouble}.`,
  'usage.demoDiffers':
    'De demo-pc in {folder} is Windows {windows}. Laat --windows weg of geef een andere map op.',
  'usage.demoUnusable':
    '{folder} kan niet als demo-pc worden gebruikt: {why, select, missing {het bestand {file} ontbreekt} damaged {het bestand {file} is beschadigd} other {de map is niet leeg en is geen demo-pc}}. Geef een nieuwe map of een lege map op.',
  'usage.badWindows': '{value} is geen Windows-versie zoals 10.0.22631.',
  'usage.badTimeout': '{value} is geen aantal seconden van 1 tot en met 600.',
  'usage.badUser': 'De gebruikersnaam na --user kan niet worden gebruikt: {why}',
  'usage.userUnused':
    '--user kan niet met dit profiel worden gebruikt: {why, select, kind {het heeft geen aanmelding} windowsUser {het gebruikt uw Windows-aanmeldingsgegevens} eap {het meldt zich aan met EAP, en dat doet Windows zelf} other {het noemt zelf een gebruiker}}.',
  'usage.reportPlace':
    '{what, select, trace {De trace} other {Het rapport}} kan vanwege {file} niet worden geschreven: {code, select, noFolder {deze map bestaat niet} badName {dit is geen geldige bestandsnaam} reparsePoint {dit is een koppeling; geef de echte map op} hardLink {dit is een tweede naam van een ander bestand} notADirectory {dit is geen map} notAFile {dit is geen bestand} notOwned {dit is van een ander account} writableByOthers {andere accounts kunnen dit vervangen} otherFile {het heeft een andere inhoud, die verloren zou gaan} sameFile {rapport en trace kunnen niet hetzelfde bestand zijn} other {dit kan niet worden gecontroleerd}}. {code, select, noFolder {Geef een ander bestand op.} badName {Geef een ander bestand op.} hardLink {Geef een ander bestand op.} notADirectory {Geef een ander bestand op.} notAFile {Geef een ander bestand op.} otherFile {Geef een ander bestand op.} sameFile {Geef een ander bestand op.} other {Kies een map die alleen u en administrators kunnen wijzigen.}}',
  'result.pathUnsafe':
    'Roadwarrior gebruikt {file} niet: {code, select, reparsePoint {dit is een koppeling} hardLink {dit is een tweede naam van een ander bestand} notADirectory {dit is geen map} notAFile {dit is geen bestand} notOwned {dit is van een ander account} writableByOthers {andere accounts kunnen daar schrijven} other {dit is intussen vervangen}}. Daar wordt niets gelezen of geschreven.',
  'result.fileUnusable':
    '{file} kan niet worden gebruikt: {code, select, accessDenied {dit account kan het niet lezen of schrijven} inUse {een ander programma gebruikt het} noSpace {de schijf is vol} notFound {het bestaat niet} notAFile {het is geen bestand} notAFolder {het is geen map} tooBig {het is te groot} other {lezen of schrijven is mislukt}}.',
  'usage.hint': 'Zie “roadwarrior --help”.',

  'secrets.notFound': `Het geheimenbestand {file} kan niet worden gelezen: ${fileTrouble}.`,
  'secrets.others':
    'Andere accounts kunnen het geheimenbestand {file} lezen. Maak het alleen voor u leesbaar: met chmod 600, of in Windows met “Eigenschappen > Beveiliging”.',
  'secrets.tooBig': 'De geheimen zijn groter dan 64 KiB.',
  'secrets.unused': 'Het geheimenbestand bevat waarden die deze controle niet gebruikt: {words}.',
  'secrets.noInput':
    'Er is geen standaardinvoer waaruit de geheimen kunnen worden gelezen. Gebruik --secrets FILE.',
  'secrets.notJson': 'De geheimen zijn geen geldige JSON.',
  'secrets.wrongShape':
    'De geheimen moeten een object zijn met psk, password of pkcs12Password, elk een tekst.',
  'secrets.refused': '{field} in de geheimen: {why}',
  'secrets.outerBlanks':
    '{word, select, psk {De vooraf gedeelde sleutel} password {Het wachtwoord van de gebruiker} other {Het wachtwoord van het certificaatbestand}} begint of eindigt met een spatie, die erbij hoort.',
};
