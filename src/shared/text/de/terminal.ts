/** Die Worte des Terminals selbst. */
import type { terminal as english } from '../en/terminal.ts';
import type { Translation } from '../translation.ts';

const fileTrouble =
  '{code, select, ENOENT {sie existiert nicht} EACCES {der Zugriff wurde verweigert} EPERM {der Zugriff wurde verweigert} EISDIR {es ist ein Ordner} EBUSY {sie wird gerade verwendet} ENOSPC {der Datenträger ist voll} EROFS {der Datenträger ist schreibgeschützt} tooBig {sie ist zu groß} notAFile {es ist keine Datei} other {{code}}}';

export const terminal: Translation<typeof english> = {
  'terminal.demo': 'Demo-PC: simuliertes {windows}. An diesem Computer wird nichts geändert.',
  'terminal.demoFolder': 'Der Demo-PC liegt in {folder}.',
  'terminal.registryFallback':
    'VBScript fehlt auf diesem PC. Die Registrierung wird stattdessen mit reg.exe gelesen.',
  'terminal.version': 'Roadwarrior {version}',

  'plan.heading': 'Plan für {name}, Revision {revision, number}, von {provider}',
  'plan.weaker':
    'Dieses Profil macht Ihre Verbindung weniger sicher{count, plural, one {:} other { ({count} Punkte):}}',
  'plan.nothing': 'Keine Änderungen nötig. Dieser PC entspricht dem Profil.',
  'plan.unchanged':
    '{count, plural, one {# Einstellung ist} other {# Einstellungen sind}} bereits richtig.',
  'plan.total':
    '{action, select, create {{count} hinzuzufügen} update {{count} zu ändern} other {{count} zu entfernen}}',
  'plan.group':
    '{scope, select, machine {Für alle Benutzer dieses PCs (Administrator)} other {Für Sie}}',
  'plan.scope': '{scope, select, machine {dieser PC} other {dieser Benutzer}}',
  'plan.rewritten':
    'wird erneut geschrieben, weil Windows den Wert nie anzeigt und er sich nicht vergleichen lässt',
  'plan.unchangedValue': 'wie vorher',
  'plan.again': 'wird erneut geschrieben',
  'plan.final': 'nicht ganz rückgängig zu machen',
  'plan.undoExcept': 'Ausgenommen ist, was oben genannt ist.',
  'plan.absent': 'nicht festgelegt',
  'plan.notReadable': 'nicht lesbar',
  'plan.why': 'Grund',
  'plan.risk': 'Risiko',
  'plan.undo': 'Rückgängig',
  'plan.irreversible': 'Kann nicht rückgängig gemacht werden',
  'plan.command': 'Befehl',
  'plan.file': 'Datei',
  'plan.byHand': 'manuell',
  'plan.readOn': 'Weitere Informationen',
  'plan.more': 'und {count, plural, one {# weitere} other {# weitere}}',
  'plan.restart': 'Neustart erforderlich:',
  'plan.digest': 'Prüfsumme des Plans: dieser PC {machine}, dieser Benutzer {user}',
  'plan.unchangedYet': 'Es wurde nichts geändert.',
  'plan.next': 'Zum Anwenden: {command}',
  'plan.verbose': 'Gründe, Risiken, Rückgängigmachen und Befehle: --verbose.',

  'finding.block': 'Fehler',
  'finding.need': 'Warnung',
  'finding.consent': 'Warnung',
  'finding.warning': 'Warnung',
  'finding.note': 'Hinweis',
  'problem.heading': 'Das Profil {file} enthält Fehler:',
  'problem.more': 'Es kann weitere Fehler geben. Dies sind die ersten.',
  'warning.heading':
    'Das Profil {file} wird akzeptiert, mit {count, plural, one {einer Warnung} other {Warnungen}}:',

  'ask.apply':
    '{count, plural, one {Diese Änderung} other {Diese # Änderungen}} vornehmen? (ja/nein) ',
  'ask.nobody':
    'Es wurde nichts geändert, weil es kein Terminal für Rückfragen gibt. Mit --yes wird das Profil ohne Rückfrage angewendet.',
  'ask.weaker':
    'Ihre Verbindung wird dadurch weniger sicher ({count, plural, one {ein Punkt} other {# Punkte}}, siehe oben im Plan).',
  'ask.psk': 'Vorinstallierter Schlüssel (PSK)',
  'ask.password': 'Ihr Kennwort',
  'ask.pkcs12Password': 'Kennwort der Zertifikatsdatei',
  'ask.wrong': 'Das Kennwort ist falsch. Versuchen Sie es noch einmal.',

  'progress.running': 'wird ausgeführt',
  'progress.done': 'fertig',
  'progress.failed': 'fehlgeschlagen',
  'progress.unknown': 'unklar',
  'progress.rollingBack': 'Die Änderungen werden rückgängig gemacht.',
  'progress.recovering':
    '{kind, select, undo {Das unterbrochene Rückgängigmachen wird abgeschlossen.} other {Zuerst wird eine unterbrochene Einrichtung repariert.}}',
  'interrupt.takesBack':
    'Abbruch: Die laufende Änderung wird abgeschlossen, dann werden alle Änderungen rückgängig gemacht.',
  'interrupt.takesBackStill':
    'Alle Änderungen werden rückgängig gemacht. Bitte warten; ein Abbruch würde diesen PC halb geändert zurücklassen.',
  'interrupt.finishes': 'Abbruch, sobald die laufende Änderung abgeschlossen ist.',
  'interrupt.finishesStill':
    'Die Änderung wird noch abgeschlossen. Bitte warten; ein Abbruch würde diesen PC halb geändert zurücklassen.',
  'interrupt.ended':
    '{did, select, nothing {Abgebrochen. Es wurde nichts geändert.} repaired {Abgebrochen. Eine unterbrochene Einrichtung wurde repariert, sonst wurde nichts geändert.} takenBack {Abgebrochen. Alle Änderungen wurden rückgängig gemacht.} applied {Für einen Abbruch war es zu spät: Das VPN ist eingerichtet. Mit „roadwarrior undo“ machen Sie es rückgängig.} undone {Abgebrochen. Das laufende Rückgängigmachen wurde vorher abgeschlossen.} switched {Für einen Abbruch war es zu spät: Der Tunnel ist umgeschaltet.} other {}}',

  'progress.afterwards':
    '{thing, select, securityAssociations {Alte Sicherheitszuordnungen mit dem Server beenden: {result}} service {Den Dienst neu starten: {result}} other {Danach {thing}: {result}}}',
  'value.running': 'wird ausgeführt',
  'value.stopped': 'beendet',
  'value.on': 'ein',
  'value.off': 'aus',
  'value.trouble': '{trouble, select, damaged {beschädigt} other {mehrmals vorhanden}}',
  'repair.repaired': 'Eine unterbrochene Einrichtung wurde repariert.',
  'repair.cutRun':
    '{ending, select, finish {Die Einrichtung von {name} ({id}) wurde unterbrochen. Ihre Aufzeichnungen werden vervollständigt.} undoAgain {Das Rückgängigmachen von {name} ({id}) wurde unterbrochen. Es wird abgeschlossen.} other {Die Einrichtung von {name} ({id}) wurde unterbrochen. Diese Ihrer Einstellungen werden wiederhergestellt:}}',
  'repair.ask': 'Jetzt reparieren?',
  'repair.onlyWithYes': 'Ohne Terminal wird nur mit --yes repariert.',

  'result.restartStands':
    'Starten Sie Windows neu, um frühere Änderungen abzuschließen. Herunterfahren und wieder einschalten reicht nicht.',
  'result.firstStage':
    'Das war der erste Teil. Starten Sie Windows neu, und führen Sie die Einrichtung dann noch einmal aus: Der Rest ist erst nach dem Neustart möglich.',
  'result.rasManRestarted':
    'Der Dienst „RAS-Verbindungsverwaltung“ wurde neu gestartet{restart, select, needed {. Das reicht vorerst vielleicht schon, aber Windows muss trotzdem neu gestartet werden.} other { und hat die neuen Werte gelesen.}}',
  'result.rasManNotRestarted':
    'Der Dienst „RAS-Verbindungsverwaltung“ konnte nicht neu gestartet werden. Starten Sie deshalb Windows neu.',
  'result.demoRestarted': 'Der Demo-PC wurde neu gestartet.',
  'result.applied':
    '{count, plural, one {# Änderung} other {# Änderungen}} in {seconds, number, tenth} s vorgenommen.',
  'result.undoWith': 'Zum Rückgängigmachen: {command}',
  'result.nothingToDo': 'Es waren keine Änderungen nötig.',
  'result.verified':
    'Geprüft: Alle Einstellungen, die Windows anzeigen kann, entsprechen dem Profil.',
  'result.matches': '{name} entspricht dem Profil.',
  'result.drift': 'Entspricht nicht dem Profil:',
  'result.driftLine':
    '{thing}: {action, select, create {fehlt} remove {sollte nicht vorhanden sein} other {weicht ab}}',
  'result.expected': '{setting}: {expected} erwartet, {found} gefunden',
  'result.notVerified': 'Nicht geprüft: Einige Einstellungen konnten nicht gelesen werden.',
  'result.unreadable': 'Diese Einstellungen konnten nicht gelesen werden: {things}.',
  'result.whyUnreadable':
    '{code, select, accessDenied {der Zugriff wurde verweigert} serviceStopped {ein Dienst ist beendet} notOnThisWindows {diese Windows-Version hat das nicht} inUse {ein anderes Programm hat die Datei geöffnet} reparsePoint {die Datei oder ein übergeordneter Ordner ist eine Verknüpfung} tooLarge {die Datei ist zu groß} notUnderstood {Windows gab eine unbekannte Antwort} unknownRoom {eine neuere Version von Roadwarrior hat es angelegt} other {Windows gab keine brauchbare Antwort}}',
  'result.notSeen': 'Nicht geprüft, weil Windows es nie anzeigt: {things}.',
  'result.busy': 'Prozess {pid} arbeitet seit {since, date, moment}.',
  'result.exit': '{ending} (Exitcode {code})',
  'result.ownHalfElevated':
    'Auch die Änderungen für Sie allein liefen mit Administratorrechten, beschränkt auf Ihre eigenen Einstellungen.',
  'result.undone': 'Rückgängig gemacht. Alles wurde erneut gelesen und ist wie zuvor.',
  'result.undoneBut': 'Rückgängig gemacht, außer diesen Einstellungen:',
  'result.undoStays':
    'Einige Einstellungen konnten nicht rückgängig gemacht werden. Sie bleiben vermerkt: Beheben Sie die Ursache, und machen Sie sie dann noch einmal rückgängig.',
  'result.inUse':
    '{names}: verbunden. Es wurde nichts rückgängig gemacht. Trennen Sie zuerst die Verbindung, oder {surface, select, terminal {führen Sie den Befehl noch einmal mit --hang-up aus} other {wählen Sie „Trennen und rückgängig machen“}}.',
  'result.undoOf': '{name} rückgängig machen:',
  'result.paused':
    'Angehalten. Datenverkehr zu den Netzen hinter dem VPN ist jetzt ungeschützt. Mit „roadwarrior resume“ schalten Sie den Tunnel wieder ein.',
  'result.resumed': 'Der Tunnel ist eingeschaltet.',
  'result.pauseRefused': 'Der Tunnel konnte nicht umgeschaltet werden: {why}.',
  'result.nothingToPause':
    'Nur ein IPsec-Tunnel kann angehalten werden, und dieses Profil hat auf diesem PC keinen.',
  'result.oldAssociationsStay':
    'Umgeschaltet, aber alte Sicherheitszuordnungen bleiben bestehen, bis sie ablaufen.',
  'result.interrupted':
    'Eine frühere Einrichtung wurde unterbrochen. Das nächste „apply“ oder „undo“ repariert sie.',
  'result.reportNotWritten': `{what, select, trace {Der Trace} other {Der Bericht}} konnte nicht in die Datei {file} geschrieben werden: ${fileTrouble}.`,
  'result.traceKept':
    'In der Datei {file} steht, was das Programm getan hat: in Codes, ohne Namen und Geheimnisse. Schicken Sie sie an Ihren Helpdesk.',
  'result.traceNotKept':
    'Es konnte kein Trace gespeichert werden. Führen Sie den Befehl noch einmal mit --trace FILE aus.',
  'result.lintClean': 'Am Zertifikat wurden keine Probleme gefunden.',
  'result.hostUnreadable':
    'Windows gibt keine Auskunft über diesen PC: {code, select, accessDenied {Administratorrechte sind erforderlich} serviceStopped {ein Dienst ist beendet} notOnThisWindows {dieser Windows-Version fehlt, was dafür nötig ist} other {die Antwort konnte nicht verwendet werden}}.',

  'list.none': 'Roadwarrior hat auf diesem PC kein VPN eingerichtet.',
  'list.heading':
    '{count, plural, one {Ein VPN wurde} other {# VPNs wurden}} mit Roadwarrior eingerichtet:',
  'list.line':
    '{name}: Revision {revision, number}, {kind, select, l2tp {L2TP/IPsec} ipsec {IPsec-Tunnel} other {{kind}}}, eingerichtet am {appliedAt, date, moment}{paused, select, yes {, angehalten} other {}}{unfinished, select, yes {, nicht ganz rückgängig gemacht} other {}}{expiry, select, soon {, läuft am {validUntil, date, day} ab} past {, abgelaufen am {validUntil, date, day}} other {}}',
  'list.fix':
    'Lösung {code} für {name}, vorgenommen am {at, date, moment}. Rückgängig machen: roadwarrior undo {id}',
  'list.claims': 'Einstellungen dieses PCs, die auch andere Profile brauchen:',
  'list.problem':
    'Die Aufzeichnung {file} kann nicht verwendet werden: {code, select, journalDamaged {sie ist beschädigt} journalBroken {das Schreiben ist zuvor fehlgeschlagen} newerVersion {eine neuere Version von Roadwarrior hat sie angelegt} noMigration {sie ist zu alt} unreadable {sie kann nicht gelesen werden} schemaMismatch {ihr Inhalt hat das falsche Format} foreignScope {sie nennt eine Einstellung, die nicht in ihren Ordner gehört} contradictory {ihre Teile widersprechen sich} foreignName {einen solchen Namen verwendet Roadwarrior nicht} badId {die ID ist falsch} lockLost {ein anderer Vorgang hat sie übernommen} lockStuck {fehlgeschlagene Vorgänge haben sie zurückgelassen} other {{code}}}.',
  'list.problemHelp':
    '{scope, select, user {Nichts davon wurde ausgeführt. Jedes Programm, das in Ihre Dateien schreiben kann, könnte sie dort abgelegt haben. Verschieben Sie sie aus dem Ordner Roadwarrior unter %LOCALAPPDATA%; bis dahin können Ihre eigenen Einstellungen nicht geändert werden. Die Einstellungen für alle Benutzer hängen nicht davon ab (--scope machine).} other {Nichts davon wurde ausgeführt. Sie liegt in einem Ordner, in den nur Administratoren schreiben können: Roadwarrior unter %ProgramData%. Bitten Sie einen Administrator, sie anzusehen.}}',
  'list.unsafe':
    'Dem Ordner von Roadwarrior für {scope, select, machine {alle Benutzer} other {diesen Benutzer}}, {folder}, ist nicht zu trauen: {code, select, missing {er fehlt und konnte nicht angelegt werden} notADirectory {es ist kein Ordner} reparsePoint {es ist eine Verknüpfung} notOwned {er gehört einem anderen Konto} writableByOthers {andere Konten können hineinschreiben} inheritsAcl {er erbt seine Berechtigungen} other {seine Berechtigungen können nicht gelesen werden}}. Darin wurde nichts gelesen oder geändert. {scope, select, machine {Bitten Sie einen Administrator, den Inhalt anzusehen und den Ordner dann zu löschen oder umzubenennen; Roadwarrior legt ihn neu an.} other {Sehen Sie sich den Inhalt an, und löschen Sie den Ordner dann, oder benennen Sie ihn um; Roadwarrior legt ihn neu an.}}',

  'usage.oneCommand': 'Geben Sie genau einen Befehl an: {commands}.',
  'usage.undoWhat':
    'undo braucht eine Profildatei, den Namen oder die ID eines eingerichteten VPNs oder --all.',
  'usage.undoAllOrOne': 'undo nimmt entweder ein Profil oder --all, nicht beides.',
  'usage.noSuchName':
    'Roadwarrior hat auf diesem PC kein VPN namens {name} eingerichtet. „roadwarrior list“ zeigt die Namen an.',
  'usage.nameTwice': 'Mehrere VPNs heißen {name}. Verwenden Sie die ID: {ids}.',
  'usage.onlyWith': '{option} kann nur zusammen mit {commands} verwendet werden.',
  'usage.profileNotReadable': `Die Datei {file} kann nicht gelesen werden: ${fileTrouble}.`,
  'usage.demoDiffers':
    'Der Demo-PC in {folder} ist Windows {windows}. Lassen Sie --windows weg, oder nennen Sie einen anderen Ordner.',
  'usage.demoUnusable':
    '{folder} kann nicht als Demo-PC verwendet werden: {why, select, missing {die Datei {file} fehlt} damaged {die Datei {file} ist beschädigt} other {der Ordner ist nicht leer und ist kein Demo-PC}}. Nennen Sie einen neuen Ordner oder einen leeren.',
  'usage.badWindows': '{value} ist keine Windows-Version wie 10.0.22631.',
  'usage.badTimeout': '{value} ist keine Anzahl von Sekunden zwischen 1 und 600.',
  'usage.badUser': 'Der Benutzername nach --user kann nicht verwendet werden: {why}',
  'usage.userUnused':
    '--user kann mit diesem Profil nicht verwendet werden: {why, select, kind {Es hat keine Anmeldung} windowsUser {Es verwendet Ihre Windows-Anmeldeinformationen} eap {Es meldet sich mit EAP an, das Windows selbst ausführt} other {Es nennt selbst einen Benutzer}}.',
  'usage.reportPlace':
    '{what, select, trace {Der Trace} other {Der Bericht}} kann wegen {file} nicht geschrieben werden: {code, select, noFolder {diesen Ordner gibt es nicht} badName {das ist kein gültiger Dateiname} reparsePoint {das ist eine Verknüpfung; nennen Sie den wirklichen Ordner} hardLink {das ist ein zweiter Name einer anderen Datei} notADirectory {das ist kein Ordner} notAFile {das ist keine Datei} notOwned {dieser Teil gehört einem anderen Konto} writableByOthers {andere Konten können diesen Teil austauschen} otherFile {die Datei hat einen anderen Inhalt, der verloren ginge} sameFile {Bericht und Trace können nicht dieselbe Datei sein} other {dieser Teil kann nicht geprüft werden}}. {code, select, noFolder {Nennen Sie eine andere Datei.} badName {Nennen Sie eine andere Datei.} hardLink {Nennen Sie eine andere Datei.} notADirectory {Nennen Sie eine andere Datei.} notAFile {Nennen Sie eine andere Datei.} otherFile {Nennen Sie eine andere Datei.} sameFile {Nennen Sie eine andere Datei.} other {Wählen Sie einen Ordner, den nur Sie und Administratoren ändern können.}}',
  'result.pathUnsafe':
    'Roadwarrior verwendet {file} nicht: {code, select, reparsePoint {das ist eine Verknüpfung} hardLink {das ist ein zweiter Name einer anderen Datei} notADirectory {das ist kein Ordner} notAFile {das ist keine Datei} notOwned {es gehört einem anderen Konto} writableByOthers {andere Konten können dorthin schreiben} other {es wurde inzwischen ausgetauscht}}. Dort wird nichts gelesen oder geschrieben.',
  'result.fileUnusable':
    '{file} kann nicht verwendet werden: {code, select, accessDenied {dieses Konto kann dort nicht lesen oder schreiben} inUse {ein anderes Programm verwendet es} noSpace {der Datenträger ist voll} notFound {es existiert nicht} notAFile {das ist keine Datei} notAFolder {das ist kein Ordner} tooBig {es ist zu groß} other {Lesen oder Schreiben ist fehlgeschlagen}}.',
  'usage.hint': 'Siehe „roadwarrior --help“.',

  'secrets.notFound': `Die Geheimnisdatei {file} kann nicht gelesen werden: ${fileTrouble}.`,
  'secrets.others':
    'Andere Konten können die Geheimnisdatei {file} lesen. Machen Sie sie nur für sich lesbar: mit chmod 600, unter Windows mit „Eigenschaften > Sicherheit“.',
  'secrets.tooBig': 'Die Geheimnisse sind größer als 64 KiB.',
  'secrets.unused': 'Die Geheimnisdatei enthält Werte, die diese Prüfung nicht verwendet: {words}.',
  'secrets.noInput':
    'Es gibt keine Standardeingabe, aus der die Geheimnisse gelesen werden können. Verwenden Sie --secrets FILE.',
  'secrets.notJson': 'Die Geheimnisse sind kein gültiges JSON.',
  'secrets.wrongShape':
    'Die Geheimnisse müssen ein Objekt mit psk, password oder pkcs12Password sein, jedes ein Text.',
  'secrets.refused': '{field} in den Geheimnissen: {why}',
  'secrets.outerBlanks':
    '{word, select, psk {Der vorinstallierte Schlüssel} password {Das Kennwort des Benutzers} other {Das Kennwort der Zertifikatsdatei}} beginnt oder endet mit einem Leerzeichen, das dazugehört.',
};
