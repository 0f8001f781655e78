/** Was ein Plan über diesen PC, die Verbindung und die Zertifikate findet: `code.` sagt was und warum, `help.` was zu tun ist. */
import type { findingsPc as english } from '../en/findings-pc.ts';
import type { Translation } from '../translation.ts';

export const findingsPc: Translation<typeof english> = {
  'code.profileExpired': 'Das Profil ist am {validUntil, date, day} abgelaufen.',
  'help.profileExpired': 'Bitten Sie Ihren Helpdesk um ein neueres Profil.',
  'code.windowsBeforeVistaSp2':
    'Windows {windows} ist älter als Vista Service Pack 2. IPsec funktioniert dort für dieses VPN nicht.',
  'help.windowsBeforeVistaSp2':
    'Installieren Sie Service Pack 2, oder verwenden Sie eine neuere Windows-Version.',
  'code.serverNotResolved': 'Dieser PC findet keine Adresse für den Server {server}.',
  'help.serverNotResolved': 'Prüfen Sie die Netzwerkverbindung und den Servernamen im Profil.',
  'code.serverIsThisPc': 'Die Serveradresse {address} gehört diesem PC.',
  'help.serverIsThisPc':
    'Prüfen Sie Servername oder Adresse im Profil und die hosts-Datei dieses PCs.',
  'code.serverAddressOfNobody':
    'Der Name {server} wird zu {address} aufgelöst. Das kann nicht die Adresse eines anderen Computers sein.',
  'help.serverAddressOfNobody':
    'Prüfen Sie den Servernamen im Profil. Möglicherweise sperrt ihn ein Werbeblocker oder die hosts-Datei dieses PCs.',
  'code.serverCheckProblem':
    'Die Serverprüfung hat ein Problem gefunden. Solange es besteht, kann dieses VPN voraussichtlich keine Verbindung herstellen.',
  'help.serverCheckProblem': 'Prüfen Sie den Server erneut, nachdem das Problem behoben ist.',
  'code.serverCheckSilent':
    'Der Server hat bei der Serverprüfung nicht geantwortet. Möglicherweise kann dieses VPN keine Verbindung herstellen.',
  'help.serverCheckSilent': 'Prüfen Sie den Server erneut, auch aus einem anderen Netz.',
  'code.serverCheckNotAsked':
    'Die Serverprüfung konnte nicht alle Tests ausführen. Es ist nicht bekannt, ob dieses VPN eine Verbindung herstellen kann.',
  'help.serverCheckNotAsked': 'Prüfen Sie den Server erneut.',
  'code.serverCheckSkipped':
    'Der Server wurde nicht geprüft. Es ist nicht bekannt, ob dieses VPN eine Verbindung herstellen kann.',
  'help.serverCheckSkipped': 'Prüfen Sie zuerst den Server.',
  'code.moduleLogging':
    'Durch eine Richtlinie zeichnet Windows PowerShell-Befehle im Ereignisprotokoll auf. Geheimnisse werden verschlüsselt übergeben, aber Windows selbst protokolliert sie möglicherweise.',
  'help.moduleLogging': 'Fragen Sie Ihren Administrator, wer dieses Protokoll lesen kann.',
  'code.unreadable':
    'Windows konnte diese Einstellung nicht lesen: {why, select, accessDenied {Administratorrechte sind erforderlich} serviceStopped {Der zugehörige Dienst ist beendet} notOnThisWindows {Diese Windows-Version hat sie nicht} inUse {Ein anderes Programm hat die Datei geöffnet} reparsePoint {Die Datei oder ein übergeordneter Ordner ist eine Verknüpfung} tooLarge {Die Datei ist größer als erwartet} notUnderstood {Windows gab eine Antwort, die Roadwarrior nicht erkennt} other {Windows gab keine verwertbare Antwort}}.',
  'help.unreadable':
    '{why, select, accessDenied {Führen Sie den Vorgang erneut als Administrator aus.} serviceStopped {Starten Sie den Dienst und versuchen Sie es erneut.} inUse {Schließen Sie das andere Programm und versuchen Sie es erneut.} unknown {Führen Sie den Vorgang erneut als Administrator aus, oder prüfen Sie die Einstellung in Windows.} other {Prüfen Sie die Einstellung in Windows und versuchen Sie es erneut.}}',
  'code.secretNeeded':
    'Ein Geheimnis fehlt: {secret, select, psk {der vorinstallierte Schlüssel (PSK)} password {das Kennwort des Benutzers} other {das Kennwort der Zertifikatsdatei}}.',
  'help.secretNeeded': 'Verwenden Sie --secrets FILE, oder geben Sie es in einem Terminal ein.',
  'code.irreversible':
    'Eine Änderung kann nicht vollständig rückgängig gemacht werden: {code, select, entryNotKept {Die vorhandene Verbindung ist beschädigt und kann nicht wiederhergestellt werden} pskNotReadable {Windows zeigt den gespeicherten PSK nie an} rulePskNotKept {Der PSK der vorhandenen Regel wird nicht aufbewahrt} passwordNotReadable {Windows zeigt das gespeicherte Kennwort nie an} privateKeyGone {Ein gelöschter privater Schlüssel kann nicht wiederhergestellt werden} registryTypeNotKept {Der vorhandene Registrierungswert hat einen Typ, den Roadwarrior nicht schreibt} other {Die vorhandene Einstellung kann nicht gelesen werden}}.',
  'help.irreversible':
    'Stimmen Sie mit --accept-irreversible zu, oder verwenden Sie einen anderen Verbindungsnamen.',
  'code.conflict':
    'Eine Verbindung oder Regel mit diesem Namen ist bereits vorhanden und wurde nicht von Roadwarrior erstellt.',
  'help.conflict':
    'Wählen Sie --on-conflict rename für einen anderen Namen, oder --on-conflict adopt, um die vorhandene für dieses Profil zu verwenden.',
  'code.conflictOtherProfile':
    'Eine Verbindung oder Regel mit diesem Namen gehört zu einem anderen Profil, das Roadwarrior angewendet hat.',
  'help.conflictOtherProfile':
    'Machen Sie zuerst das andere Profil rückgängig, oder ändern Sie den Namen in diesem.',
  'code.heldByOtherProfile':
    'Ein anderes Profil auf diesem PC benötigt für eine gemeinsame Einstellung einen anderen Wert.',
  'help.heldByOtherProfile':
    'Machen Sie zuerst das andere Profil rückgängig. „roadwarrior list“ zeigt seinen Namen an.',
  'code.leftAlone':
    'Die Einstellung wurde nach der Einrichtung geändert und wird deshalb beibehalten.',
  'help.leftAlone':
    'Sie müssen nichts tun. Prüfen Sie die Einstellung, wenn Sie sie nicht selbst geändert haben.',
  'code.undoUnfinished':
    'Dieses Profil ist nicht vollständig rückgängig gemacht: Es sind nur noch die Einstellungen vorhanden, bei denen das nicht möglich war.',
  'help.undoUnfinished': 'Machen Sie das Profil erneut rückgängig, oder wenden Sie es erneut an.',
  'code.leftUnreadable':
    'Die Einstellung konnte nicht gelesen werden und wird beibehalten, bis Sie das Profil erneut rückgängig machen.',
  'help.leftUnreadable': 'Machen Sie das Profil als Administrator erneut rückgängig.',
  'code.twoStage':
    'Starten Sie zuerst Windows neu. Der Rest des Plans kann erst danach erstellt werden.',
  'help.twoStage':
    'Nachdem dieser Teil angewendet ist, starten Sie Windows neu und wenden Sie das Profil erneut an.',

  'code.serviceBlocked':
    'Der Dienst {service} kann nicht gestartet werden, weil er {needed} benötigt. Dieser Dienst ist deaktiviert oder nicht installiert.',
  'help.serviceBlocked':
    'Öffnen Sie Dienste (services.msc) und stellen Sie den Starttyp von {needed} auf „Automatisch“, oder fragen Sie Ihren Administrator. Führen Sie dann den Befehl erneut aus.',
  'code.serviceMissing': 'Der Dienst {service} ist auf diesem PC nicht installiert.',
  'help.serviceMissing':
    'Reparieren Sie Windows (zum Beispiel mit sfc /scannow), oder fragen Sie Ihren Helpdesk.',
  'code.l2tpPortHeld': '{program} verwendet den UDP-Port {port}, den Windows für L2TP benötigt.',
  'help.l2tpPortHeld':
    'Wenn keine VPN-Verbindung zustande kommt, beenden oder deinstallieren Sie dieses Programm (oft ein VPN-Server oder ein anderer VPN-Client).',
  'code.ikePortHeld': '{program} verwendet den UDP-Port {port}, den Windows für IPsec benötigt.',
  'help.ikePortHeld':
    'Beenden oder deinstallieren Sie dieses Programm (oft ein anderer VPN-Client) und versuchen Sie es erneut.',
  'code.mayCutYouOff':
    'Sie verwenden diesen PC per Remotezugriff. Diese Änderung kann Ihre Sitzung trennen{from, select, none {} other { (jetzt verbunden: {from})}}.',
  'help.mayCutYouOff':
    'Arbeiten Sie direkt am PC, oder stimmen Sie mit --accept-remote-session zu.',
  'code.userNameMissing':
    'Laut Profil soll Windows die Anmeldeinformationen speichern, aber es wurde kein Benutzername angegeben. Windows fragt beim Herstellen der Verbindung nach Benutzername und Kennwort.',
  'help.userNameMissing':
    'Fügen Sie dem Profil userName hinzu, oder verwenden Sie das Roadwarrior-Fenster, das nach dem Namen fragt.',
  'code.rasManRestartOffered':
    'Ein Neustart des Dienstes {service} reicht möglicherweise aus, bis Sie Windows neu starten.',
  'help.rasManRestartOffered': 'Um ihn neu zu starten, fügen Sie --restart-rasman hinzu.',
  'code.rasManRestartRefused':
    'Der Dienst {service} wurde nicht neu gestartet: {why, select, connection {Eine VPN- oder DFÜ-Verbindung ist aktiv} deviceTunnel {Ein Gerätetunnel ist aktiv} remoteAccess {Dieser PC ist selbst ein RAS-Server} other {Es konnte nicht gelesen werden, ob eine Verbindung aktiv ist}}.',
  'help.rasManRestartRefused': 'Trennen Sie die Verbindung, oder starten Sie Windows später neu.',
  'code.weakCryptoFound':
    'Dieser PC lässt für L2TP schwache Verschlüsselung zu, die dieses Profil nicht benötigt.',
  'help.weakCryptoFound':
    'Setzen Sie AllowL2TPWeakCrypto auf 0, sofern kein anderes VPN den Wert benötigt.',

  'code.entryTwice':
    'In {file} heißt mehr als eine Verbindung {name}. Es ist nicht bekannt, welche davon Windows verwendet.',
  'help.entryTwice':
    'Stimmen Sie mit --accept-irreversible zu, um alle zu entfernen und die Verbindung neu zu erstellen. Oder entfernen Sie in Windows alle bis auf eine.',
  'code.entryDamaged':
    'Die Verbindung {name} in {file} ist beschädigt: Ihr Server oder ihr Gerät fehlt.',
  'help.entryDamaged':
    'Stimmen Sie mit --accept-irreversible zu, um sie zu entfernen und neu zu erstellen.',
  'code.entryNotShown': 'Die Verbindung {name} steht in {file}, aber Windows führt sie nicht auf.',
  'help.entryNotShown':
    'Wenn die Verbindung nicht erstellt werden kann, entfernen Sie den Eintrag aus dieser Datei und versuchen Sie es erneut.',
  'code.entryNotInFile': 'Windows führt die Verbindung {name} auf, aber sie steht nicht in {file}.',
  'help.entryNotInFile':
    'Prüfen Sie, ob der Ordner verschoben wurde, zum Beispiel durch eine Richtlinie, und ob ein anderes Programm die Verbindung verwaltet.',
  'code.connectionInUse': 'Die Verbindung {name} ist zurzeit verbunden.',
  'help.connectionInUse': 'Trennen Sie die Verbindung, oder stimmen Sie mit --hang-up zu.',
  'code.connectionManaged':
    'Die Verbindung {name} wird von {authority} verwaltet. Änderungen würden dort zurückgesetzt.',
  'help.connectionManaged': 'Fragen Sie Ihren Administrator, oder wählen Sie --on-conflict rename.',
  'code.nameInOtherPhonebook':
    'Eine weitere Verbindung namens {name} ist für andere Benutzer vorhanden (alle Benutzer oder nur Sie). Windows zeigt beide unter demselben Namen an.',
  'help.nameInOtherPhonebook': 'Entfernen Sie die nicht benötigte Verbindung.',
  'code.nameInHiddenPhonebook':
    'Eine weitere Verbindung namens {name} befindet sich im Ordner _hiddenPbk neben dem Telefonbuch. Es ist nicht bekannt, welche der beiden Windows verwendet.',
  'help.nameInHiddenPhonebook':
    'Wenn sich die Verbindung nicht wie eingestellt verhält, entfernen Sie die Verbindung mit diesem Namen aus dem Telefonbuch in _hiddenPbk.',
  'code.phonebookOnShare':
    'Ihre VPN-Verbindungen sind auf einer Netzwerkfreigabe gespeichert. Ohne dieses Netzwerk fehlt die Verbindung möglicherweise, und andere PCs können sie ändern.',
  'help.phonebookOnShare':
    'Aktivieren Sie im Profil „alle Benutzer“ (allUsers), um die Verbindung auf diesem PC selbst zu speichern.',
  'code.fullTunnelIpv6Around': 'IPv6 ist im VPN deaktiviert. IPv6-Datenverkehr umgeht das VPN.',
  'help.fullTunnelIpv6Around':
    'Bitten Sie um ein Profil mit IPv6, oder deaktivieren Sie IPv6 auf diesem PC.',
  'code.pskDoesNotProveServer': 'Wer den PSK kennt, kann sich als der VPN-Server ausgeben.',
  'help.pskDoesNotProveServer': 'Ein Zertifikat ist sicherer. Bitten Sie Ihren Helpdesk darum.',
  'code.plainMethodsWithoutMppe':
    'Die Anmeldemethode {methods} liefert keine Schlüssel für die PPP-Verschlüsselung ({encryption}). Die Verbindung kann mit Fehler 742 fehlschlagen. IPsec verschlüsselt trotzdem den gesamten Datenverkehr.',
  'help.plainMethodsWithoutMppe':
    'Verwenden Sie MS-CHAPv2 oder EAP, oder setzen Sie die Verschlüsselung im Profil auf none.',
  'code.l2tpServerIpv6':
    'Der Server hat eine IPv6-Adresse. xl2tpd, der übliche L2TP-Server unter Linux, unterstützt nur IPv4.',
  'help.l2tpServerIpv6':
    'Wenn keine VPN-Verbindung zustande kommt, verwenden Sie die IPv4-Adresse des Servers.',
  'code.eapMayAskAgain':
    'Mit EAP fragt Windows möglicherweise trotzdem nach Benutzername und Kennwort (Fehler 703).',
  'help.eapMayAskAgain':
    'Stellen Sie die Verbindung einmal über das Netzwerksymbol in der Taskleiste her und lassen Sie Windows Ihre Anmeldeinformationen speichern.',
  'code.eapNeedsWindows8':
    'Windows {windows} hat keinen Befehl zum Einrichten von EAP. Am nächsten kommt {nearest, select, mschapv2 {MS-CHAPv2} other {{nearest}}}.',
  'help.eapNeedsWindows8':
    'Verwenden Sie eine neuere Windows-Version oder ein Profil mit MS-CHAPv2.',
  'code.ipsecPolicyNeedsWindows81':
    'Windows {windows} kann die IPsec-Vorschläge einer Verbindung nicht festlegen. Am nächsten kommt die Verschlüsselungsstufe {nearest}.',
  'help.ipsecPolicyNeedsWindows81':
    'Verwenden Sie Windows 8.1 oder höher oder ein Profil ohne eigene Vorschläge.',
  'code.routesNeedWindows81':
    'Windows {windows} kann Routen nicht mit einer Verbindung speichern. Am nächsten kommt {nearest}.',
  'help.routesNeedWindows81': 'Verwenden Sie Windows 8.1 oder höher oder ein Profil ohne Routen.',
  'code.routeOverlapsLocalNetwork':
    'Die Route {prefix} ist dasselbe Netz wie {network}, in dem sich dieser PC befindet.',
  'help.routeOverlapsLocalNetwork':
    'Solange das VPN verbunden ist, sind entweder Geräte in Ihrem eigenen Netz oder Geräte hinter dem VPN nicht erreichbar.',
  'code.routeInsideLocalNetwork':
    'Die Route {prefix} ist ein Teil von {network}, einem Netz, in dem sich dieser PC befindet.',
  'help.routeInsideLocalNetwork':
    'Solange das VPN verbunden ist, sind Geräte in Ihrem eigenen Netz mit diesen Adressen nicht erreichbar, alle anderen schon.',
  'code.routeAroundLocalNetwork':
    'Die Route {prefix} umfasst {network}, ein Netz, in dem sich dieser PC befindet.',
  'help.routeAroundLocalNetwork':
    'Ihre eigenen Geräte bleiben erreichbar. Geräte hinter dem VPN mit Adressen in {network} sind nicht erreichbar.',
  'code.otherRoutes': 'Die Verbindung hat auch Routen, die nicht im Profil stehen: {routes}.',
  'help.otherRoutes': 'Entfernen Sie sie in Windows, wenn sie nicht benötigt werden.',
  'code.classBasedRouteStays':
    'Diese Windows-Version fügt immer eine Route für die gesamte Klasse der erhaltenen Adresse hinzu.',
  'help.classBasedRouteStays':
    'Das kann in dieser Windows-Version nicht geändert werden. Eine neuere Version hat dafür eine Einstellung.',
  'code.metricNotInForce':
    'Die Schnittstellenmetrik der Verbindung {name} ist auf {metric} eingestellt, aber Windows verwendet zurzeit {inForce}.',
  'help.metricNotInForce': 'Trennen Sie die Verbindung und stellen Sie sie wieder her.',
  'code.triggerDnsNeedsWindows81':
    'Windows {windows} kann für ein DNS-Suffix nicht automatisch verbinden. Am nächsten kommt die DNS-Einstellung {nearest}.',
  'help.triggerDnsNeedsWindows81':
    'Verwenden Sie Windows 8.1 oder höher, oder stellen Sie DNS im Profil auf machine.',
  'code.triggerDnsUserEntriesOnly':
    'Nur eine Verbindung für einen einzelnen Benutzer kann für ein DNS-Suffix automatisch hergestellt werden. Am nächsten kommt die DNS-Einstellung {nearest}.',
  'help.triggerDnsUserEntriesOnly':
    'Stellen Sie DNS im Profil auf machine, oder verwenden Sie eine Verbindung für einen einzelnen Benutzer.',
  'code.triggerDnsNeedsSplitTunnel':
    'Windows verbindet für ein DNS-Suffix nur mit Split-Tunneling automatisch.',
  'help.triggerDnsNeedsSplitTunnel': 'Aktivieren Sie Split-Tunneling im Profil.',
  'code.nrptIgnoredByPolicy':
    'Eine Gruppenrichtlinie ({key}) bewirkt, dass Windows die Richtlinientabelle für die Namensauflösung dieses PCs ignoriert.',
  'help.nrptIgnoredByPolicy':
    'Bitten Sie Ihren Administrator, die Regel in die Gruppenrichtlinie aufzunehmen.',
  'code.nrptNeedsWindows8':
    'Windows {windows} kann der Richtlinientabelle für die Namensauflösung keine Regeln hinzufügen. Am nächsten kommt {nearest}.',
  'help.nrptNeedsWindows8':
    'Verwenden Sie eine neuere Windows-Version oder ein DNS-Suffix im Profil.',
  'code.nameServerOutsideVpn':
    'Namen werden bei {servers} abgefragt. Das Profil leitet diesen Datenverkehr nicht ausschließlich durch das VPN. Anfragen und Antworten werden möglicherweise unverschlüsselt übertragen.',
  'help.nameServerOutsideVpn':
    'Fragen Sie Ihren Helpdesk, ob das beabsichtigt ist. Brechen Sie ab, wenn Sie es nicht erwartet haben.',
  'code.publicSuffix':
    'Das Profil bestimmt, wohin Namen mit der Endung {suffixes} führen. Laut Profil nutzen viele Organisationen diese Endungen gemeinsam.',
  'help.publicSuffix':
    'Fragen Sie Ihren Helpdesk, ob das beabsichtigt ist. Brechen Sie ab, wenn Sie es nicht erwartet haben.',
};
