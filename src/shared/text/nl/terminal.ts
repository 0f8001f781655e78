/** De woorden van de terminal zelf. */
import type { terminal as english } from '../en/terminal.ts';
import type { Translation } from '../translation.ts';

const fileTrouble =
  '{code, select, ENOENT {het bestaat niet} EACCES {de toegang is geweigerd} EPERM {de toegang is geweigerd} EISDIR {het is een map} EBUSY {het is in gebruik} ENOSPC {de schijf is vol} EROFS {de schijf is alleen-lezen} tooBig {het is te groot} notAFile {het is geen bestand} other {{code}}}';

export const terminal: Translation<typeof english> = {
  'terminal.demo':
    'DEMO-PC (nagebootste Windows {windows}): aan deze computer wordt niets gewijzigd.',
  'terminal.demoFolder': 'De demo-pc staat in {folder}.',
  'terminal.registryFallback':
    'VBScript ontbreekt op deze pc: het register wordt in plaats daarvan met reg.exe gelezen.',
  'terminal.version': 'Roadwarrior {version}',

  'plan.heading': 'Plan voor {name} (revisie {revision, number}) op Windows {windows}',
  'plan.weaker':
    'HIERDOOR WORDT UW VERBINDING MINDER VEILIG{count, plural, one {:} other { ({count} punten):}}',
  'plan.provider': 'Van {provider}',
  'plan.nothing': 'Er hoeft niets gewijzigd te worden.',
  'plan.count': '{count, plural, one {# wijziging} other {# wijzigingen}}:',
  'plan.unchanged':
    '{count, plural, one {# onderdeel is} other {# onderdelen zijn}} al zoals gewenst.',
  'plan.action':
    '{action, select, create {nieuw} update {wijzigen} remove {verwijderen} other {geen}}',
  'plan.scope': '{scope, select, machine {hele pc} other {deze gebruiker}}',
  'plan.rewritten':
    'wordt opnieuw geschreven, omdat de waarde is opgegeven; Windows toont die nooit, vergelijken kan niet',
  'plan.unchangedValue': 'zoals het was',
  'plan.again': 'wordt opnieuw geschreven',
  'plan.undoExcept': 'Behalve wat hierboven is genoemd.',
  'plan.absent': 'niet aanwezig',
  'plan.notReadable': 'kan niet worden gelezen',
  'plan.why': 'waarom',
  'plan.risk': 'risico',
  'plan.undo': 'ongedaan maken',
  'plan.irreversible': 'niet te herstellen door ongedaan maken',
  'plan.command': 'opdracht',
  'plan.byHand': 'handmatig',
  'plan.source': '({source})',
  'plan.more': 'en nog {count, plural, one {#} other {#}}',
  'plan.restart': 'Windows moet daarna opnieuw worden opgestart:',
  'plan.digest': 'Controlegetal van het plan: machine {machine}, gebruiker {user}',

  'finding.block': 'GEBLOKKEERD',
  'finding.need': 'ONTBREEKT',
  'finding.consent': 'AKKOORD?',
  'finding.warning': 'Waarschuwing',
  'finding.note': 'Opmerking',
  'finding.todo': 'Wat te doen: {todo}',
  'problem.heading': 'Het profiel {file} is niet juist:',
  'problem.more': 'Er kan nog meer zijn; dit komt eerst.',
  'warning.heading':
    'Het profiel {file} is geaccepteerd, met {count, plural, one {een waarschuwing} other {waarschuwingen}}:',

  'ask.apply':
    '{count, plural, one {Deze wijziging} other {Deze # wijzigingen}} toepassen? (ja/nee) ',
  'ask.nobody':
    'Er is geen terminal om iets op te vragen; er is niets gewijzigd. Met --yes wordt zonder vraag toegepast.',
  'ask.weaker':
    'Uw verbinding wordt hierdoor minder veilig ({count, plural, one {één punt} other {# punten}}, boven aan het plan).',
  'ask.psk': 'Vooraf gedeelde sleutel (PSK)',
  'ask.password': 'Wachtwoord van de gebruiker',
  'ask.pkcs12Password': 'Wachtwoord van het certificaatbestand',
  'ask.wrong': 'Daarmee gaat het bestand niet open. Probeer het nog eens.',

  'progress.running': 'bezig',
  'progress.done': 'klaar',
  'progress.failed': 'mislukt',
  'progress.unknown': 'onzeker',
  'progress.seconds': '{seconds, number, tenth} s',
  'progress.rollingBack': 'Wat is gedaan, wordt teruggenomen.',
  'progress.recovering':
    '{kind, select, undo {Een afgebroken terugname wordt afgemaakt.} other {Een afgebroken uitvoering wordt eerst hersteld.}}',
  'interrupt.takesBack':
    'Er wordt gestopt: de lopende stap wordt afgemaakt, daarna wordt alles ongedaan gemaakt.',
  'interrupt.takesBackStill':
    'Alles wordt ongedaan gemaakt. Even geduld; nu stoppen zou half werk achterlaten.',
  'interrupt.finishes': 'Er wordt gestopt zodra de lopende bewerking klaar is.',
  'interrupt.finishesStill':
    'De bewerking wordt nog afgemaakt. Even geduld; nu stoppen zou half werk achterlaten.',
  'interrupt.ended':
    '{did, select, nothing {Gestopt. Er is niets gewijzigd.} repaired {Gestopt. Een eerdere, onderbroken uitvoering is hersteld; verder is er niets gewijzigd.} takenBack {Gestopt. Alle wijzigingen zijn ongedaan gemaakt.} applied {Het was te laat om te stoppen: de VPN is ingesteld. Gebruik “roadwarrior undo” om dat ongedaan te maken.} undone {Gestopt. Het lopende ongedaan maken is eerst afgemaakt.} switched {Het was te laat om te stoppen: de tunnel is omgeschakeld.} other {}}',

  'progress.afterwards':
    '{thing, select, securityAssociations {Oude beveiligingskoppelingen met de server worden beëindigd: {result}} service {De service wordt opnieuw gestart: {result}} other {Daarna {thing}: {result}}}',
  'value.running': 'actief',
  'value.stopped': 'gestopt',
  'value.trouble': '{trouble, select, damaged {beschadigd} other {meer dan eens aanwezig}}',
  'repair.repaired': 'Een afgebroken uitvoering is hersteld.',
  'repair.cutRun':
    '{ending, select, finish {De vastlegging van een uitvoering voor {name} ({id}) is afgebroken en wordt afgemaakt.} undoAgain {Het ongedaan maken van {name} ({id}) is afgebroken en wordt afgemaakt.} other {Een uitvoering voor {name} ({id}) is afgebroken. In uw eigen instellingen wordt dit teruggezet:}}',
  'repair.ask': 'Nu doen?',
  'repair.onlyWithYes': 'Zonder terminal gebeurt dit alleen met --yes.',

  'result.restartStands':
    'Windows moet nog opnieuw worden opgestart voor wat is gewijzigd. Kies Opnieuw opstarten: afsluiten en weer aanzetten is niet genoeg.',
  'result.firstStage':
    'Dat was het eerste deel. Start Windows opnieuw op en stel het daarna nog eens in: de rest kan pas na het opnieuw opstarten.',
  'result.rasManRestarted':
    'De service RasMan is opnieuw gestart{restart, select, needed {; dat helpt misschien al, maar Windows moet nog steeds opnieuw worden opgestart.} other { en heeft de gewijzigde waarden gelezen.}}',
  'result.rasManNotRestarted':
    'De service RasMan kon niet opnieuw worden gestart; daarom moet Windows opnieuw worden opgestart.',
  'result.demoRestarted': 'De demo-pc is opnieuw opgestart.',
  'result.applied': 'Toegepast.',
  'result.nothingToDo': 'Er hoefde niets gewijzigd te worden.',
  'result.verified': 'Gecontroleerd: alles wat Windows laat zien, is zoals gewenst.',
  'result.drift': 'Niet zoals gewenst:',
  'result.driftLine':
    '{thing}: {action, select, create {ontbreekt} remove {is er, maar hoort er niet te zijn} other {anders}}',
  'result.notVerified': 'Niet gecontroleerd: niet alles kon worden gelezen.',
  'result.unreadable': 'Kon niet worden gelezen: {things}.',
  'result.whyUnreadable':
    '{code, select, accessDenied {toegang geweigerd} serviceStopped {een service is gestopt} notOnThisWindows {deze Windows-versie heeft het niet} inUse {een ander programma houdt het bestand open} reparsePoint {op de plaats van het bestand of van een map erboven staat een koppeling} tooLarge {het bestand is groter dan een echt bestand ooit is} notUnderstood {Windows gaf een antwoord dat Roadwarrior niet kent} unknownRoom {een nieuwere Roadwarrior heeft het geschreven} other {Windows gaf geen bruikbaar antwoord}}',
  'result.notSeen': 'Dit laat Windows nooit zien: {things}. Daarover wordt niets beweerd.',
  'result.busy': 'Proces {pid} is hier sinds {since, date, moment} mee bezig.',
  'result.exit': 'Afsluitcode {code}: {meaning}',
  'result.ownHalfElevated':
    'Ook het deel voor u alleen liep met beheerdersrechten. Het kon alleen uw eigen instellingen wijzigen.',
  'result.undone': 'Ongedaan gemaakt. Alles is opnieuw gelezen en weer zoals het was.',
  'result.undoneBut': 'Ongedaan gemaakt, behalve dit:',
  'result.undoStays':
    'Niet alles kon ongedaan worden gemaakt. Wat hier staat, blijft genoteerd: neem de oorzaak weg en maak het dan opnieuw ongedaan.',
  'result.inUse':
    '{names}: verbonden. Er is niets ongedaan gemaakt. Verbreek eerst de verbinding, of {surface, select, terminal {voer de opdracht opnieuw uit met --hang-up} other {kies “Verbreken en ongedaan maken”}}.',
  'result.undoOf': 'Ongedaan maken van {name}:',
  'result.paused':
    'Gepauzeerd: verkeer naar de netwerken achter de VPN is nu onbeschermd. Schakel de tunnel weer in met “roadwarrior resume”.',
  'result.resumed': 'De tunnel is ingeschakeld.',
  'result.pauseRefused': 'Het schakelen is niet gelukt: {why}.',
  'result.nothingToPause':
    'Alleen een zuiver IPsec-profiel kan worden gepauzeerd; dit profiel heeft hier geen tunnelregel.',
  'result.oldAssociationsStay':
    'Geschakeld, maar oude beveiligingskoppelingen blijven tot ze vanzelf aflopen.',
  'result.interrupted': 'Een uitvoering is afgebroken. De volgende “apply” of “undo” herstelt dat.',
  'result.reportNotWritten': `{what, select, trace {De trace} other {Het rapport}} kon niet naar {file} worden geschreven: ${fileTrouble}.`,
  'result.traceKept':
    'Wat het programma deed, staat in het bestand {file}, in codes, zonder namen en geheimen. Stuur het naar uw helpdesk.',
  'result.traceNotKept':
    'Wat het programma deed, kon niet worden opgeschreven. Voer de opdracht nog eens uit met --trace BESTAND om het te bewaren.',
  'result.lintClean': 'Er is niets mis met het certificaat.',
  'result.hostUnreadable':
    'Windows zegt niets over zichzelf: {code, select, accessDenied {administratorrechten zijn nodig} serviceStopped {een service is gestopt} notOnThisWindows {deze Windows heeft niet wat nodig is} other {er kwam geen bruikbaar antwoord}}.',

  'list.none': 'Roadwarrior heeft op deze pc niets ingesteld.',
  'list.line':
    '{id}  {name}  revisie {revision, number}, {kind, select, l2tp {L2TP/IPsec} ipsec {zuiver IPsec} other {{kind}}}, sinds {appliedAt, date, moment}{paused, select, yes {, gepauzeerd} other {}}{unfinished, select, yes {, niet volledig ongedaan gemaakt} other {}}',
  'list.things':
    '{count, plural, one {# onderdeel} other {# onderdelen}} ingesteld voor {scope, select, machine {de hele pc} other {de gebruiker}}:',
  'list.claims': 'Instellingen van de hele pc die dit profiel vasthoudt, samen met andere:',
  'list.problem':
    'De vastlegging {file} is onbruikbaar: {code, select, journalDamaged {ze is beschadigd} journalBroken {schrijven is eerder mislukt} newerVersion {een nieuwere Roadwarrior heeft ze geschreven} noMigration {ze is te oud} unreadable {ze kan niet worden gelezen} schemaMismatch {de inhoud is niet zoals Roadwarrior die schrijft} foreignScope {ze noemt iets wat niet in die map thuishoort} contradictory {de delen spreken elkaar tegen} foreignName {zo’n naam geeft Roadwarrior niet} badId {het id is onjuist} lockLost {een andere uitvoering heeft ze overgenomen} lockStuck {slecht afgelopen uitvoeringen hebben ze achtergelaten} other {{code}}}.',
  'list.problemHelp':
    '{scope, select, user {Er is niets van uitgevoerd. Wie uw bestanden kan schrijven, kan ze daar hebben neergezet. Verplaats ze uit de map Roadwarrior onder %LOCALAPPDATA%; tot dan wordt voor u alleen niets gewijzigd. De instellingen van de hele pc hangen er niet van af (--scope machine).} other {Er is niets van uitgevoerd. Ze staat waar alleen beheerders mogen schrijven, in de map Roadwarrior onder %ProgramData%: laat een beheerder ernaar kijken.}}',
  'list.unsafe':
    'De map van Roadwarrior voor {scope, select, machine {de hele pc} other {deze gebruiker}}, {folder}, is niet te vertrouwen: {code, select, missing {ze is er niet en kon niet worden gemaakt} notADirectory {het is geen map} reparsePoint {het is een koppeling} notOwned {ze is van een ander account} writableByOthers {andere accounts kunnen erin schrijven} inheritsAcl {de rechten volgen de map erboven} other {de rechten kunnen niet worden gelezen}}. Daarin is niets gelezen of gewijzigd. {scope, select, machine {Een beheerder kijkt wat erin staat en verwijdert of hernoemt de map; Roadwarrior maakt haar opnieuw.} other {Kijk wat erin staat en verwijder of hernoem de map; Roadwarrior maakt haar opnieuw.}}',

  'usage.oneCommand': 'Geef precies één opdracht: {commands}.',
  'usage.undoWhat':
    'Bij undo hoort een profielbestand, de id van een geïnstalleerd profiel, of --all.',
  'usage.undoAllOrOne': 'Bij undo hoort één profiel of --all, niet allebei.',
  'usage.onlyWith': '{option} kan alleen samen met {commands}.',
  'usage.profileNotReadable': `Het bestand {file} kan niet worden gelezen: ${fileTrouble}.`,
  'usage.demoDiffers':
    'De demo-pc in {folder} is Windows {windows}. Laat --windows weg, of noem een andere map.',
  'usage.demoUnusable':
    '{folder} kan geen demo-pc zijn: {why, select, missing {het bestand {file} ontbreekt} damaged {het bestand {file} is beschadigd} other {de map is niet leeg en bevat geen demo-pc}}. Noem een andere map, of een lege.',
  'usage.badWindows': '{value} is geen Windows-versie zoals 10.0.22631.',
  'usage.badTimeout': '{value} is geen aantal seconden van 1 tot 600.',
  'usage.badUser': 'De gebruikersnaam achter --user kan niet worden gebruikt: {why}',
  'usage.userUnused':
    '--user kan niet bij dit profiel: {why, select, kind {het heeft geen aanmelding} windowsUser {het meldt aan als de gebruiker van Windows} eap {het meldt aan met EAP, en dat is aan Windows} other {het noemt zelf een gebruiker}}.',
  'usage.badId': '{id} is geen id van een profiel; “roadwarrior list” toont de id’s.',
  'usage.reportPlace':
    '{what, select, trace {De trace} other {Het rapport}} kan niet worden geschreven, vanwege {file}: {code, select, noFolder {deze map bestaat niet} badName {zo kan een bestand niet heten} reparsePoint {dat is een koppeling; geef de echte map op} hardLink {dat is een tweede naam van een ander bestand} notADirectory {dat is geen map} notAFile {dat is geen bestand} notOwned {dat is van een ander account} writableByOthers {andere accounts kunnen dat verwisselen} otherFile {daar staat iets anders in, dat verloren zou gaan} sameFile {rapport en trace kunnen niet hetzelfde bestand zijn} other {dat kan niet worden gecontroleerd}}. {code, select, noFolder {Geef een ander bestand op.} badName {Geef een ander bestand op.} hardLink {Geef een ander bestand op.} notADirectory {Geef een ander bestand op.} notAFile {Geef een ander bestand op.} otherFile {Geef een ander bestand op.} sameFile {Geef een ander bestand op.} other {Kies een map die alleen u en beheerders kunnen wijzigen.}}',
  'result.pathUnsafe':
    'Roadwarrior gebruikt {file} niet: {code, select, reparsePoint {dat is een koppeling} hardLink {dat is een tweede naam van een ander bestand} notADirectory {dat is geen map} notAFile {dat is geen bestand} notOwned {dat is van een ander account} writableByOthers {andere accounts kunnen daar schrijven} other {dat is intussen verwisseld}}. Daar wordt niets gelezen of geschreven.',
  'result.fileUnusable':
    '{file} kan niet worden gebruikt: {code, select, accessDenied {dit account mag het niet lezen of schrijven} inUse {een ander programma gebruikt het} noSpace {er is geen ruimte meer op de schijf} notFound {het is er niet} notAFile {het is geen bestand} notAFolder {het is geen map} tooBig {het is te groot} other {lezen of schrijven is mislukt}}.',
  'usage.hint': 'Zie roadwarrior --help.',

  'secrets.notFound': `Het geheimenbestand {file} kan niet worden gelezen: ${fileTrouble}.`,
  'secrets.others':
    'Anderen kunnen het geheimenbestand {file} lezen. Maak het alleen voor u leesbaar.',
  'secrets.tooBig': 'De geheimen zijn groter dan 64 KiB.',
  'secrets.unused': 'Het bestand met geheimen bevat wat deze controle niet gebruikt: {words}.',
  'secrets.noInput':
    'Er is geen standaardinvoer om de geheimen uit te lezen. Gebruik --secrets FILE.',
  'secrets.notJson': 'De geheimen zijn geen JSON.',
  'secrets.wrongShape':
    'De geheimen moeten een object zijn met psk, password of pkcs12Password, elk een tekst.',
  'secrets.refused': '{field} in de geheimen: {why}',
  'secrets.outerBlanks':
    '{word, select, psk {De vooraf gedeelde sleutel} password {Het wachtwoord van de gebruiker} other {Het wachtwoord van het certificaatbestand}} begint of eindigt met een spatie, en die telt.',
};
