/** Die Worte des Terminals selbst. */
import type { terminal as english } from '../en/terminal.ts';
import type { Translation } from '../translation.ts';

const fileTrouble =
  '{code, select, ENOENT {sie existiert nicht} EACCES {der Zugriff ist verweigert} EPERM {der Zugriff ist verweigert} EISDIR {es ist ein Ordner} EBUSY {sie ist in Gebrauch} ENOSPC {der Datenträger ist voll} EROFS {der Datenträger ist schreibgeschützt} tooBig {sie ist zu groß} notAFile {es ist keine Datei} other {{code}}}';

export const terminal: Translation<typeof english> = {
  'terminal.demo':
    'DEMO-PC (simuliertes Windows {windows}): an diesem Computer wird nichts geändert.',
  'terminal.demoFolder': 'Der Demo-PC liegt in {folder}.',
  'terminal.registryFallback':
    'VBScript fehlt auf diesem PC: die Registrierung wird stattdessen mit reg.exe gelesen.',
  'terminal.version': 'Roadwarrior {version}',

  'plan.heading': 'Plan für {name} (Revision {revision, number}) auf Windows {windows}',
  'plan.weaker':
    'DADURCH WIRD IHRE VERBINDUNG WENIGER SICHER{count, plural, one {:} other { ({count} Punkte):}}',
  'plan.provider': 'Von {provider}',
  'plan.nothing': 'Es muss nichts geändert werden.',
  'plan.count': '{count, plural, one {# Änderung} other {# Änderungen}}:',
  'plan.unchanged':
    '{count, plural, one {# Element ist} other {# Elemente sind}} schon wie gewünscht.',
  'plan.action': '{action, select, create {neu} update {ändern} remove {entfernen} other {keine}}',
  'plan.scope': '{scope, select, machine {ganzer PC} other {dieser Benutzer}}',
  'plan.rewritten':
    'wird noch einmal geschrieben, weil der Wert angegeben wurde; Windows zeigt ihn nie, ein Vergleich ist nicht möglich',
  'plan.unchangedValue': 'wie vorher',
  'plan.again': 'wird neu geschrieben',
  'plan.undoExcept': 'Ausgenommen ist, was oben genannt ist.',
  'plan.absent': 'nicht vorhanden',
  'plan.notReadable': 'nicht lesbar',
  'plan.why': 'warum',
  'plan.risk': 'Risiko',
  'plan.undo': 'rückgängig',
  'plan.irreversible': 'durch Rückgängigmachen nicht wiederherstellbar',
  'plan.command': 'Befehl',
  'plan.byHand': 'von Hand',
  'plan.source': '({source})',
  'plan.more': 'und {count, plural, one {# weitere} other {# weitere}}',
  'plan.restart': 'Windows muss danach neu gestartet werden:',
  'plan.digest': 'Prüfsumme des Plans: Maschine {machine}, Benutzer {user}',

  'finding.block': 'BLOCKIERT',
  'finding.need': 'FEHLT',
  'finding.consent': 'ZUSTIMMUNG?',
  'finding.warning': 'Warnung',
  'finding.note': 'Hinweis',
  'finding.todo': 'Was zu tun ist: {todo}',
  'problem.heading': 'Das Profil {file} ist falsch:',
  'problem.more': 'Es kann noch mehr geben; das hier kommt zuerst.',
  'warning.heading':
    'Das Profil {file} ist angenommen, mit {count, plural, one {einer Warnung} other {Warnungen}}:',

  'ask.apply':
    '{count, plural, one {Diese Änderung} other {Diese # Änderungen}} anwenden? (ja/nein) ',
  'ask.nobody':
    'Es gibt kein Terminal für Rückfragen; es wurde nichts geändert. Mit --yes wird ohne Rückfrage angewendet.',
  'ask.weaker':
    'Ihre Verbindung wird dadurch weniger sicher ({count, plural, one {ein Punkt} other {# Punkte}}, oben im Plan).',
  'ask.psk': 'Vorinstallierter Schlüssel (PSK)',
  'ask.password': 'Kennwort des Benutzers',
  'ask.pkcs12Password': 'Kennwort der Zertifikatsdatei',
  'ask.wrong': 'Damit lässt sich die Datei nicht öffnen. Versuchen Sie es noch einmal.',

  'progress.running': 'läuft',
  'progress.done': 'fertig',
  'progress.failed': 'fehlgeschlagen',
  'progress.unknown': 'ungewiss',
  'progress.seconds': '{seconds, number, tenth} s',
  'progress.rollingBack': 'Was getan war, wird zurückgenommen.',
  'progress.recovering':
    '{kind, select, undo {Eine abgebrochene Rücknahme wird zu Ende gebracht.} other {Ein abgebrochener Lauf wird zuerst in Ordnung gebracht.}}',
  'interrupt.takesBack':
    'Abbruch: Der laufende Schritt wird beendet, dann wird alles rückgängig gemacht.',
  'interrupt.takesBackStill':
    'Alles wird rückgängig gemacht. Bitte warten; ein Abbruch jetzt würde Halbfertiges hinterlassen.',
  'interrupt.finishes': 'Abbruch, sobald der laufende Vorgang beendet ist.',
  'interrupt.finishesStill':
    'Der Vorgang wird noch beendet. Bitte warten; ein Abbruch jetzt würde Halbfertiges hinterlassen.',
  'interrupt.ended':
    '{did, select, nothing {Abgebrochen. Es wurde nichts geändert.} repaired {Abgebrochen. Ein früherer, unterbrochener Lauf wurde bereinigt; sonst wurde nichts geändert.} takenBack {Abgebrochen. Alle Änderungen wurden rückgängig gemacht.} applied {Für einen Abbruch war es zu spät: Die VPN ist eingerichtet. Mit „roadwarrior undo“ wird sie rückgängig gemacht.} undone {Abgebrochen. Das laufende Rückgängigmachen wurde vorher beendet.} switched {Für einen Abbruch war es zu spät: Der Tunnel ist umgeschaltet.} other {}}',

  'progress.afterwards':
    '{thing, select, securityAssociations {Alte Sicherheitszuordnungen mit dem Server werden beendet: {result}} service {Der Dienst wird neu gestartet: {result}} other {Danach {thing}: {result}}}',
  'value.running': 'läuft',
  'value.stopped': 'beendet',
  'value.trouble': '{trouble, select, damaged {beschädigt} other {mehrmals vorhanden}}',
  'repair.repaired': 'Ein abgebrochener Lauf ist in Ordnung gebracht.',
  'repair.cutRun':
    '{ending, select, finish {Die Aufzeichnungen eines Laufs für {name} ({id}) wurden abgebrochen und werden vervollständigt.} undoAgain {Ein Rückgängigmachen von {name} ({id}) wurde abgebrochen und wird zu Ende geführt.} other {Ein Lauf für {name} ({id}) wurde abgebrochen. In Ihren eigenen Einstellungen wird das zurückgesetzt:}}',
  'repair.ask': 'Jetzt ausführen?',
  'repair.onlyWithYes': 'Ohne Terminal geschieht das nur mit --yes.',

  'result.restartStands':
    'Windows muss für das, was geändert wurde, noch neu gestartet werden. Wählen Sie „Neu starten“: Herunterfahren und wieder einschalten reicht nicht.',
  'result.firstStage':
    'Das war der erste Teil. Starten Sie Windows neu, und richten Sie danach noch einmal ein: der Rest geht erst nach dem Neustart.',
  'result.rasManRestarted':
    'Der Dienst RasMan wurde neu gestartet{restart, select, needed {; das hilft vielleicht schon, aber Windows muss trotzdem neu gestartet werden.} other { und hat die geänderten Werte gelesen.}}',
  'result.rasManNotRestarted':
    'Der Dienst RasMan ließ sich nicht neu starten; deshalb muss Windows neu gestartet werden.',
  'result.demoRestarted': 'Der Demo-PC wurde neu gestartet.',
  'result.applied': 'Angewendet.',
  'result.nothingToDo': 'Es musste nichts geändert werden.',
  'result.verified': 'Geprüft: alles, was Windows zeigt, ist wie gewünscht.',
  'result.drift': 'Nicht wie gewünscht:',
  'result.driftLine':
    '{thing}: {action, select, create {fehlt} remove {vorhanden, obwohl es das nicht sein soll} other {anders}}',
  'result.notVerified': 'Nicht geprüft: Nicht alles war lesbar.',
  'result.unreadable': 'Nicht lesbar: {things}.',
  'result.whyUnreadable':
    '{code, select, accessDenied {Zugriff verweigert} serviceStopped {ein Dienst ist beendet} notOnThisWindows {dieses Windows hat es nicht} inUse {ein anderes Programm hält die Datei offen} reparsePoint {an der Stelle der Datei oder eines Ordners darüber steht eine Verknüpfung} tooLarge {die Datei ist größer als jede echte} notUnderstood {Windows gab eine Antwort, die Roadwarrior nicht kennt} unknownRoom {ein neueres Roadwarrior hat es geschrieben} other {Windows gab keine brauchbare Antwort}}',
  'result.notSeen': 'Das zeigt Windows nie: {things}. Darüber wird nichts behauptet.',
  'result.busy': 'Prozess {pid} arbeitet seit {since, date, moment} daran.',
  'result.exit': 'Exitcode {code}: {meaning}',
  'result.ownHalfElevated':
    'Auch der Teil für Sie allein lief mit Administratorrechten. Er konnte nur Ihre eigenen Einstellungen ändern.',
  'result.undone': 'Rückgängig gemacht. Alles wurde nachgelesen und ist wie zuvor.',
  'result.undoneBut': 'Rückgängig gemacht, bis auf dies:',
  'result.undoStays':
    'Nicht alles ließ sich rückgängig machen. Was hier steht, bleibt vermerkt: Beseitigen Sie die Ursache und versuchen Sie es noch einmal.',
  'result.inUse':
    '{names}: verbunden. Es wurde nichts rückgängig gemacht. Trennen Sie zuerst die Verbindung, oder {surface, select, terminal {führen Sie den Befehl mit --hang-up noch einmal aus} other {wählen Sie „Trennen und rückgängig machen“}}.',
  'result.undoOf': 'Rückgängig machen von {name}:',
  'result.paused':
    'Angehalten: Datenverkehr zu den Netzen hinter dem VPN ist jetzt ungeschützt. Schalten Sie den Tunnel mit „roadwarrior resume“ wieder ein.',
  'result.resumed': 'Der Tunnel ist eingeschaltet.',
  'result.pauseRefused': 'Das Umschalten ist nicht gelungen: {why}.',
  'result.nothingToPause':
    'Nur ein reines IPsec-Profil lässt sich anhalten; dieses hat hier keine Tunnelregel.',
  'result.oldAssociationsStay':
    'Umgeschaltet, aber alte Sicherheitszuordnungen bleiben, bis sie von selbst enden.',
  'result.interrupted':
    'Ein Lauf wurde abgebrochen. Das nächste „apply“ oder „undo“ bringt ihn in Ordnung.',
  'result.reportNotWritten': `{what, select, trace {Der Trace} other {Der Bericht}} ließ sich nicht in die Datei {file} schreiben: ${fileTrouble}.`,
  'result.traceKept':
    'Was das Programm tat, steht in der Datei {file}, in Codes, ohne Namen und Geheimnisse. Schicken Sie sie Ihrem Helpdesk.',
  'result.traceNotKept':
    'Was das Programm tat, ließ sich nicht aufschreiben. Führen Sie den Befehl mit --trace DATEI noch einmal aus, um es zu behalten.',
  'result.lintClean': 'Mit dem Zertifikat ist alles in Ordnung.',
  'result.hostUnreadable':
    'Windows gibt keine Auskunft über sich: {code, select, accessDenied {Administratorrechte sind nötig} serviceStopped {ein Dienst ist beendet} notOnThisWindows {dieses Windows hat nicht, was nötig ist} other {es kam keine brauchbare Antwort}}.',

  'list.none': 'Roadwarrior hat auf diesem PC nichts eingerichtet.',
  'list.line':
    '{id}  {name}  Revision {revision, number}, {kind, select, l2tp {L2TP/IPsec} ipsec {reines IPsec} other {{kind}}}, seit {appliedAt, date, moment}{paused, select, yes {, angehalten} other {}}{unfinished, select, yes {, nicht ganz rückgängig gemacht} other {}}',
  'list.things':
    '{count, plural, one {# Element} other {# Elemente}} eingerichtet für {scope, select, machine {den ganzen PC} other {den Benutzer}}:',
  'list.claims': 'Einstellungen des ganzen PCs, die dieses Profil zusammen mit anderen hält:',
  'list.problem':
    'Die Aufzeichnung {file} ist unbrauchbar: {code, select, journalDamaged {sie ist beschädigt} journalBroken {das Schreiben ist früher fehlgeschlagen} newerVersion {ein neueres Roadwarrior hat sie geschrieben} noMigration {sie ist zu alt} unreadable {sie ist nicht lesbar} schemaMismatch {ihr Inhalt ist nicht so, wie Roadwarrior ihn schreibt} foreignScope {sie nennt etwas, das nicht in ihren Ordner gehört} contradictory {ihre Teile widersprechen sich} foreignName {einen solchen Namen vergibt Roadwarrior nicht} badId {die ID ist falsch} lockLost {ein anderer Lauf hat sie übernommen} lockStuck {schlecht beendete Läufe haben sie zurückgelassen} other {{code}}}.',
  'list.problemHelp':
    '{scope, select, user {Nichts davon wurde ausgeführt. Wer Ihre Dateien schreiben kann, kann sie dort abgelegt haben. Verschieben Sie sie aus dem Ordner Roadwarrior unter %LOCALAPPDATA%; bis dahin wird für Sie allein nichts geändert. Die Einstellungen des ganzen PCs hängen nicht davon ab (--scope machine).} other {Nichts davon wurde ausgeführt. Sie liegt, wo nur Administratoren schreiben dürfen, im Ordner Roadwarrior unter %ProgramData%: Ein Administrator sollte sie ansehen.}}',
  'list.unsafe':
    'Dem Ordner von Roadwarrior für {scope, select, machine {den ganzen PC} other {diesen Benutzer}}, {folder}, ist nicht zu trauen: {code, select, missing {er ist nicht vorhanden und ließ sich nicht anlegen} notADirectory {es ist kein Ordner} reparsePoint {es ist eine Verknüpfung} notOwned {er gehört einem anderen Konto} writableByOthers {andere Konten können hineinschreiben} inheritsAcl {seine Rechte folgen dem Ordner darüber} other {seine Rechte sind nicht lesbar}}. Darin wurde nichts gelesen und nichts geändert. {scope, select, machine {Ein Administrator sieht nach, was darin ist, und löscht ihn oder benennt ihn um; Roadwarrior legt ihn neu an.} other {Sehen Sie nach, was darin ist, und löschen Sie ihn oder benennen Sie ihn um; Roadwarrior legt ihn neu an.}}',

  'usage.oneCommand': 'Geben Sie genau einen Befehl an: {commands}.',
  'usage.undoWhat':
    'Zu undo gehört eine Profildatei, die ID eines installierten Profils oder --all.',
  'usage.undoAllOrOne': 'Zu undo gehört entweder ein Profil oder --all, nicht beides.',
  'usage.onlyWith': '{option} geht nur zusammen mit {commands}.',
  'usage.profileNotReadable': `Die Datei {file} ist nicht lesbar: ${fileTrouble}.`,
  'usage.demoDiffers':
    'Der Demo-PC in {folder} ist Windows {windows}. Lassen Sie --windows weg, oder nennen Sie einen anderen Ordner.',
  'usage.demoUnusable':
    '{folder} lässt sich nicht als Demo-PC verwenden: {why, select, missing {die Datei {file} fehlt} damaged {die Datei {file} ist beschädigt} other {der Ordner ist nicht leer und enthält keinen Demo-PC}}. Nennen Sie einen anderen Ordner oder einen leeren.',
  'usage.badWindows': '{value} ist keine Windows-Version wie 10.0.22631.',
  'usage.badTimeout': '{value} ist keine Anzahl von Sekunden von 1 bis 600.',
  'usage.badUser': 'Der Benutzername hinter --user ist nicht verwendbar: {why}',
  'usage.userUnused':
    '--user geht nicht mit diesem Profil: {why, select, kind {Es hat keine Anmeldung} windowsUser {Es meldet sich als Windows-Benutzer an} eap {Es meldet sich mit EAP an, und das bleibt Windows überlassen} other {Es nennt selbst einen Benutzer}}.',
  'usage.badId': '{id} ist keine ID eines Profils; „roadwarrior list“ zeigt die IDs.',
  'usage.reportPlace':
    '{what, select, trace {Der Trace} other {Der Bericht}} kann nicht geschrieben werden, wegen {file}: {code, select, noFolder {diesen Ordner gibt es nicht} badName {so kann keine Datei heißen} reparsePoint {das ist eine Verknüpfung; nennen Sie den wirklichen Ordner} hardLink {das ist ein zweiter Name einer anderen Datei} notADirectory {das ist kein Ordner} notAFile {das ist keine Datei} notOwned {er gehört einem anderen Konto} writableByOthers {andere Konten können ihn austauschen} otherFile {darin steht etwas anderes, das verloren ginge} sameFile {Bericht und Trace können nicht dieselbe Datei sein} other {er lässt sich nicht prüfen}}. {code, select, noFolder {Nennen Sie eine andere Datei.} badName {Nennen Sie eine andere Datei.} hardLink {Nennen Sie eine andere Datei.} notADirectory {Nennen Sie eine andere Datei.} notAFile {Nennen Sie eine andere Datei.} otherFile {Nennen Sie eine andere Datei.} sameFile {Nennen Sie eine andere Datei.} other {Wählen Sie einen Ordner, den nur Sie und Administratoren ändern können.}}',
  'result.pathUnsafe':
    'Roadwarrior verwendet {file} nicht: {code, select, reparsePoint {das ist eine Verknüpfung} hardLink {das ist ein zweiter Name einer anderen Datei} notADirectory {das ist kein Ordner} notAFile {das ist keine Datei} notOwned {es gehört einem anderen Konto} writableByOthers {andere Konten können dorthin schreiben} other {es wurde inzwischen ausgetauscht}}. Dort wird nichts gelesen und nichts geschrieben.',
  'result.fileUnusable':
    '{file} ist nicht verwendbar: {code, select, accessDenied {dieses Konto darf dort nicht lesen oder schreiben} inUse {ein anderes Programm verwendet es} noSpace {auf dem Datenträger ist kein Platz mehr} notFound {es ist nicht vorhanden} notAFile {das ist keine Datei} notAFolder {das ist kein Ordner} tooBig {es ist zu groß} other {Lesen oder Schreiben ist fehlgeschlagen}}.',
  'usage.hint': 'Siehe roadwarrior --help.',

  'secrets.notFound': `Die Datei {file} mit den Geheimnissen ist nicht lesbar: ${fileTrouble}.`,
  'secrets.others':
    'Andere können die Datei {file} mit den Geheimnissen lesen. Machen Sie sie nur für sich lesbar.',
  'secrets.tooBig': 'Die Geheimnisse sind größer als 64 KiB.',
  'secrets.unused':
    'Die Datei mit den Geheimnissen enthält, was diese Prüfung nicht verwendet: {words}.',
  'secrets.noInput':
    'Es gibt keine Standardeingabe, aus der die Geheimnisse zu lesen wären. Nehmen Sie --secrets FILE.',
  'secrets.notJson': 'Die Geheimnisse sind kein JSON.',
  'secrets.wrongShape':
    'Die Geheimnisse müssen ein Objekt mit psk, password oder pkcs12Password sein, jedes ein Text.',
  'secrets.refused': '{field} in den Geheimnissen: {why}',
  'secrets.outerBlanks':
    '{word, select, psk {Der vorinstallierte Schlüssel} password {Das Kennwort des Benutzers} other {Das Kennwort der Zertifikatsdatei}} beginnt oder endet mit einem Leerzeichen, und das zählt.',
};
