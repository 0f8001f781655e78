/** Was ein Plan über diesen PC, die Verbindung und die Zertifikate findet: `code.` sagt was und warum, `help.` was zu tun ist. */
import type { findingsPc as english } from '../en/findings-pc.ts';
import type { Translation } from '../translation.ts';

export const findingsPc: Translation<typeof english> = {
  'code.profileExpired': 'Das Profil galt bis zum {validUntil, date, day}.',
  'help.profileExpired': 'Bitten Sie Ihren Helpdesk um ein neueres Profil.',
  'code.windowsBeforeVistaSp2':
    'Windows {windows} ist älter als Vista Service Pack 2, und sein IPsec taugt dafür nicht.',
  'help.windowsBeforeVistaSp2':
    'Installieren Sie Service Pack 2, oder nehmen Sie ein neueres Windows.',
  'code.serverNotResolved': 'Dieser PC findet keine Adresse für den Server {server}.',
  'help.serverNotResolved':
    'Prüfen Sie die Netzwerkverbindung und den Namen des Servers im Profil.',
  'code.serverIsThisPc': 'Die Adresse {address} des Servers ist die eigene Adresse dieses PCs.',
  'help.serverIsThisPc':
    'Prüfen Sie Namen oder Adresse des Servers im Profil und die hosts-Datei dieses PCs.',
  'code.serverAddressOfNobody':
    'Der Name {server} steht für {address}, und diese Adresse hat kein anderer Computer.',
  'help.serverAddressOfNobody':
    'Prüfen Sie den Servernamen im Profil. Vielleicht sperrt ihn ein Werbefilter oder die hosts-Datei dieses PCs.',
  'code.serverCheckProblem':
    'Die Serverprüfung hat ein Problem gefunden. Solange es besteht, wird dieses VPN voraussichtlich keine Verbindung herstellen.',
  'help.serverCheckProblem': 'Prüfen Sie den Server erneut, sobald es gelöst ist.',
  'code.serverCheckSilent':
    'Der Server hat bei der Serverprüfung nicht geantwortet. Vielleicht kann dieses VPN keine Verbindung herstellen.',
  'help.serverCheckSilent': 'Prüfen Sie den Server erneut, auch aus einem anderen Netz.',
  'code.serverCheckNotAsked':
    'Die Serverprüfung konnte nicht alles fragen; ob dieses VPN eine Verbindung herstellen kann, ist nicht bekannt.',
  'help.serverCheckNotAsked': 'Prüfen Sie den Server erneut.',
  'code.serverCheckSkipped':
    'Der Server wurde nicht geprüft; ob dieses VPN eine Verbindung herstellen kann, ist nicht bekannt.',
  'help.serverCheckSkipped': 'Prüfen Sie zuerst den Server.',
  'code.moduleLogging':
    'Eine Richtlinie lässt Windows PowerShell-Befehle in das Ereignisprotokoll schreiben. Geheimnisse werden verschlüsselt gesendet, aber Windows selbst kann sie protokollieren.',
  'help.moduleLogging':
    'Fragen Sie, wer diesen PC verwaltet, ob Administratoren das Protokoll lesen dürfen.',
  'code.unreadable':
    'Das ließ sich nicht lesen: {why, select, accessDenied {Administratorrechte sind nötig} serviceStopped {der Dienst dahinter ist beendet} notOnThisWindows {dieses Windows kennt es nicht} inUse {ein anderes Programm hält die Datei offen} reparsePoint {an der Stelle der Datei oder eines Ordners darüber steht eine Verknüpfung} tooLarge {die Datei ist größer als jede echte} notUnderstood {Windows gab eine Antwort, die Roadwarrior nicht kennt} other {Windows gab keine brauchbare Antwort}}.',
  'help.unreadable':
    '{why, select, accessDenied {Führen Sie es noch einmal als Administrator aus.} serviceStopped {Starten Sie den Dienst, und versuchen Sie es noch einmal.} inUse {Schließen Sie das andere Programm, und versuchen Sie es noch einmal.} unknown {Führen Sie es noch einmal als Administrator aus, oder sehen Sie sich an, was hier genannt ist.} other {Sehen Sie sich an, was hier genannt ist, und versuchen Sie es noch einmal.}}',
  'code.secretNeeded':
    'Ein Geheimnis fehlt: {secret, select, psk {der vorinstallierte Schlüssel (PSK)} password {das Kennwort des Benutzers} other {das Kennwort der Zertifikatsdatei}}.',
  'help.secretNeeded':
    'Geben Sie es mit --secrets FILE an, oder tippen Sie es in einem Terminal ein.',
  'code.irreversible':
    'Eine Änderung lässt sich nicht ganz rückgängig machen: {code, select, entryNotKept {was jetzt da ist, nützt niemandem} pskNotReadable {Windows zeigt den jetzigen PSK nie} rulePskNotKept {der jetzige PSK der Regel wird nicht aufbewahrt} passwordNotReadable {Windows zeigt das jetzige Kennwort nie} privateKeyGone {ein gelöschter privater Schlüssel kommt nicht zurück} registryTypeNotKept {der jetzige Registrierungswert ist von einem Typ, der nicht geschrieben wird} other {was jetzt da ist, ist nicht lesbar}}.',
  'help.irreversible':
    'Stimmen Sie mit --accept-irreversible zu, oder geben Sie der Verbindung einen anderen Namen.',
  'code.conflict':
    'Etwas dieses Namens ist schon auf diesem PC, und Roadwarrior hat es nicht angelegt.',
  'help.conflict':
    'Wählen Sie --on-conflict rename für einen anderen Namen, oder --on-conflict adopt, um es zu übernehmen.',
  'code.conflictOtherProfile':
    'Was diesen Namen hat, gehört einem anderen Profil, das Roadwarrior angewendet hat.',
  'help.conflictOtherProfile':
    'Machen Sie zuerst das andere Profil rückgängig, oder geben Sie diesem einen anderen Namen.',
  'code.heldByOtherProfile':
    'Ein anderes Profil auf diesem PC braucht einen anderen Wert derselben Einstellung des ganzen PCs.',
  'help.heldByOtherProfile':
    'Machen Sie zuerst das andere Profil rückgängig; „roadwarrior list“ nennt es.',
  'code.leftAlone': 'Jemand anderes hat es seither geändert, darum bleibt es unangetastet.',
  'help.leftAlone':
    'Sie müssen nichts tun. Sehen Sie es sich an, wenn die Änderung nicht von Ihnen war.',
  'code.undoUnfinished':
    'Das Rückgängigmachen dieses Profils ist nicht abgeschlossen: Hier ist nur noch, was davon übrig blieb.',
  'help.undoUnfinished':
    'Machen Sie es noch einmal rückgängig, oder wenden Sie das Profil noch einmal an.',
  'code.leftUnreadable': 'Es ließ sich nicht lesen, darum bleibt es für später.',
  'help.leftUnreadable': 'Machen Sie das Profil noch einmal rückgängig, als Administrator.',
  'code.twoStage':
    'Windows muss zuerst neu gestartet werden; der Rest des Plans lässt sich erst danach machen.',
  'help.twoStage':
    'Ist dieser Teil angewendet, starten Sie Windows neu, und wenden Sie das Profil dann noch einmal an.',

  'code.serviceBlocked':
    'Der Dienst {service} kann nicht starten, weil er {needed} braucht; das ist deaktiviert oder nicht auf diesem PC.',
  'help.serviceBlocked':
    'Öffnen Sie Dienste (services.msc), und stellen Sie den Starttyp von {needed} auf Automatisch, oder fragen Sie, wer diesen PC verwaltet. Versuchen Sie es dann noch einmal.',
  'code.serviceMissing': 'Der Dienst {service} ist nicht auf diesem PC.',
  'help.serviceMissing':
    'Reparieren Sie Windows (zum Beispiel mit sfc /scannow), oder fragen Sie Ihren Helpdesk.',
  'code.l2tpPortHeld':
    'Das Programm {program} belegt den UDP-Port {port}, den Windows für L2TP braucht.',
  'help.l2tpPortHeld':
    'Wenn die Verbindung nicht zustande kommt, beenden oder entfernen Sie dieses Programm (oft ein VPN-Server oder ein anderer VPN-Client).',
  'code.ikePortHeld':
    'Das Programm {program} belegt den UDP-Port {port}, den Windows für IPsec braucht.',
  'help.ikePortHeld':
    'Beenden oder entfernen Sie dieses Programm (oft ein anderer VPN-Client), und versuchen Sie es noch einmal.',
  'code.mayCutYouOff':
    'Sie arbeiten nicht am Bildschirm dieses PCs. Diese Änderung kann Ihre Sitzung trennen{from, select, none {} other { (jetzt verbunden: {from})}}.',
  'help.mayCutYouOff':
    'Arbeiten Sie am PC selbst, oder stimmen Sie mit --accept-remote-session zu.',
  'code.userNameMissing':
    'Das Profil will, dass Windows sich Benutzername und Kennwort merkt, aber niemand hat gesagt, wessen. Windows fragt beim Verbinden danach.',
  'help.userNameMissing':
    'Tragen Sie userName in das Profil ein, oder richten Sie es im Fenster ein, das nach dem Namen fragt.',
  'code.rasManRestartOffered':
    'Ein Neustart des Dienstes RasMan hilft vielleicht schon, bevor Windows neu gestartet wird.',
  'help.rasManRestartOffered': 'Fügen Sie --restart-rasman hinzu, wenn Sie das wollen.',
  'code.rasManRestartRefused':
    'Der Dienst RasMan wird nicht neu gestartet: {why, select, connection {eine VPN- oder Einwählverbindung besteht} deviceTunnel {ein Gerätetunnel besteht} remoteAccess {dieser PC bietet selbst Remotezugriff an} other {ob eine Verbindung besteht, war nicht lesbar}}.',
  'help.rasManRestartRefused': 'Trennen Sie die Verbindung, oder starten Sie Windows später neu.',
  'code.weakCryptoFound':
    'Dieser PC erlaubt schwache Verschlüsselung für L2TP, und dieses Profil braucht sie nicht.',
  'help.weakCryptoFound':
    'Setzen Sie AllowL2TPWeakCrypto auf 0, wenn kein anderes VPN sie braucht.',

  'code.entryTwice':
    'In {file} heißt mehr als eine Verbindung {name}, und niemand kann sagen, welche Windows nimmt.',
  'help.entryTwice':
    'Stimmen Sie mit --accept-irreversible zu: Alle werden entfernt, und die Verbindung wird neu angelegt. Oder lassen Sie in der Liste der Netzwerke nur eine davon übrig.',
  'code.entryDamaged':
    'Die Verbindung {name} in {file} ist beschädigt: Wohin oder womit sie verbindet, fehlt.',
  'help.entryDamaged':
    'Stimmen Sie mit --accept-irreversible zu: Sie wird entfernt und neu angelegt.',
  'code.entryNotShown':
    'Die Verbindung {name} steht in {file}, aber Windows nennt sie nicht: Die beiden widersprechen sich.',
  'help.entryNotShown':
    'Wenn sich die Verbindung nicht anlegen lässt, nehmen Sie sie aus dieser Datei heraus, und versuchen Sie es noch einmal.',
  'code.entryNotInFile':
    'Windows nennt die Verbindung {name}, aber sie steht nicht in {file}: Die beiden widersprechen sich.',
  'help.entryNotInFile':
    'Sehen Sie nach, ob der Ordner verschoben wurde, etwa durch eine Richtlinie, und ob ein anderes Programm die Verbindung verwaltet.',
  'code.connectionInUse': 'Die Verbindung {name} ist gerade verbunden.',
  'help.connectionInUse': 'Trennen Sie sie, oder stimmen Sie mit --hang-up zu.',
  'code.connectionManaged':
    'Die Verbindung {name} wird von {authority} verwaltet, das sie zurückändern würde.',
  'help.connectionManaged':
    'Fragen Sie, wer diesen PC verwaltet, oder wählen Sie --on-conflict rename.',
  'code.nameInOtherPhonebook':
    'Eine Verbindung namens {name} steht auch im anderen Telefonbuch (alle Benutzer oder dieser Benutzer). Windows zeigt beide unter demselben Namen.',
  'help.nameInOtherPhonebook': 'Entfernen Sie die Verbindung, die Sie nicht brauchen.',
  'code.nameInHiddenPhonebook':
    'Eine Verbindung namens {name} steht auch im Ordner _hiddenPbk neben dem Telefonbuch. Windows verwendet vielleicht diese: Welche von beiden gilt, ist nicht bekannt.',
  'help.nameInHiddenPhonebook':
    'Verhält sich die Verbindung nicht so, wie sie eingestellt ist, entfernen Sie die Verbindung dieses Namens aus dem Telefonbuch in _hiddenPbk.',
  'code.phonebookOnShare':
    'Ihr Telefonbuch der VPN-Verbindungen liegt auf einer Netzwerkfreigabe. Ohne dieses Netzwerk fehlt die Verbindung vielleicht, und andere PCs können sie ändern.',
  'help.phonebookOnShare':
    'Stellen Sie im Profil „alle Benutzer“ ein (allUsers): Dann liegt die Verbindung auf diesem PC selbst.',
  'code.fullTunnelIpv6Around':
    'Alles IPv4 geht durch das VPN, aber IPv6 ist darin aus: IPv6-Datenverkehr geht am VPN vorbei.',
  'help.fullTunnelIpv6Around':
    'Verlangen Sie ein Profil mit IPv6, oder schalten Sie IPv6 auf diesem PC aus.',
  'code.pskDoesNotProveServer': 'Wer den PSK kennt, kann sich als der Server ausgeben.',
  'help.pskDoesNotProveServer': 'Ein Zertifikat ist sicherer; bitten Sie Ihren Helpdesk darum.',
  'code.plainMethodsWithoutMppe':
    'Die Methode {methods} erzeugt keine Schlüssel für die PPP-Verschlüsselung ({encryption}); die Verbindung kann mit dem Fehler 742 enden. IPsec verschlüsselt weiterhin alles.',
  'help.plainMethodsWithoutMppe':
    'Nehmen Sie MS-CHAPv2 oder EAP, oder setzen Sie die Verschlüsselung im Profil auf none.',
  'code.l2tpServerIpv6':
    'Der Server hat eine IPv6-Adresse. xl2tpd, der übliche L2TP-Server unter Linux, kennt nur IPv4.',
  'help.l2tpServerIpv6':
    'Wenn die Verbindung nicht zustande kommt, nehmen Sie die IPv4-Adresse des Servers.',
  'code.eapMayAskAgain':
    'Mit EAP fragt Windows vielleicht trotzdem nach Benutzername und Kennwort (Fehler 703).',
  'help.eapMayAskAgain':
    'Verbinden Sie einmal über die Liste der Netzwerke, und lassen Sie Windows die Anmeldung dort merken.',
  'code.eapNeedsWindows8':
    'Windows {windows} hat keinen Befehl, der EAP einstellt. Die beste Alternative ist {nearest, select, mschapv2 {MS-CHAPv2} other {{nearest}}}.',
  'help.eapNeedsWindows8': 'Nehmen Sie ein neueres Windows, oder ein Profil mit MS-CHAPv2.',
  'code.ipsecPolicyNeedsWindows81':
    'Windows {windows} kann die Vorschläge einer Verbindung nicht einstellen. Die beste Alternative ist die Verschlüsselungsstufe {nearest}.',
  'help.ipsecPolicyNeedsWindows81':
    'Nehmen Sie Windows 8.1 oder neuer, oder ein Profil ohne eigene Vorschläge.',
  'code.routesNeedWindows81':
    'Windows {windows} kann bei einer Verbindung keine Routen aufbewahren. Die beste Alternative ist {nearest}.',
  'help.routesNeedWindows81': 'Nehmen Sie Windows 8.1 oder neuer, oder ein Profil ohne Routen.',
  'code.routeOverlapsLocalNetwork': 'Die Route {prefix} ist {network}, ein Netz dieses PCs selbst.',
  'help.routeOverlapsLocalNetwork':
    'Rechnen Sie damit, dass entweder die Geräte Ihres eigenen Netzes oder die hinter dem VPN nicht erreichbar sind, solange es verbunden ist.',
  'code.routeInsideLocalNetwork': 'Die Route {prefix} liegt in {network}, einem Netz dieses PCs.',
  'help.routeInsideLocalNetwork':
    'Geräte Ihres eigenen Netzes mit diesen Adressen sind nicht erreichbar, solange das VPN verbunden ist; alle anderen bleiben erreichbar.',
  'code.routeAroundLocalNetwork': 'Die Route {prefix} umfasst {network}, ein Netz dieses PCs.',
  'help.routeAroundLocalNetwork':
    'Ihre eigenen Geräte bleiben erreichbar. Was hinter dem VPN die Adressen von {network} hat, ist von hier aus nicht erreichbar.',
  'code.otherRoutes': 'Die Verbindung hat auch Routen, die nicht im Profil stehen: {routes}.',
  'help.otherRoutes': 'Entfernen Sie sie in Windows, wenn niemand sie braucht.',
  'code.classBasedRouteStays':
    'Dieses Windows fügt immer eine Route für die ganze Klasse der Adresse hinzu, die es bekommt.',
  'help.classBasedRouteStays':
    'Auf diesem Windows lässt sich das nicht ändern; ein neueres hat einen Schalter dafür.',
  'code.metricNotInForce':
    'Für die Verbindung {name} ist die Metrik {metric} eingestellt, aber Windows verwendet jetzt {inForce}.',
  'help.metricNotInForce': 'Trennen Sie die Verbindung, und stellen Sie sie wieder her.',
  'code.triggerDnsNeedsWindows81':
    'Windows {windows} kann für ein DNS-Suffix keine Verbindung aufbauen. Die beste Alternative ist die Art {nearest}.',
  'help.triggerDnsNeedsWindows81':
    'Nehmen Sie Windows 8.1 oder neuer, oder die Art machine im Profil.',
  'code.triggerDnsUserEntriesOnly':
    'Nur eine Verbindung eines einzelnen Benutzers lässt sich für ein DNS-Suffix aufbauen. Die beste Alternative ist die Art {nearest}.',
  'help.triggerDnsUserEntriesOnly':
    'Nehmen Sie die Art machine im Profil, oder eine Verbindung eines einzelnen Benutzers.',
  'code.triggerDnsNeedsSplitTunnel':
    'Windows baut für ein DNS-Suffix nur bei Split-Tunneling eine Verbindung auf.',
  'help.triggerDnsNeedsSplitTunnel': 'Schalten Sie Split-Tunneling im Profil ein.',
  'code.nrptIgnoredByPolicy':
    'Eine Gruppenrichtlinie ({key}) lässt Windows lokale Regeln zur Namensauflösung ignorieren.',
  'help.nrptIgnoredByPolicy':
    'Bitten Sie, wer diesen PC verwaltet, die Regel in die Richtlinie aufzunehmen.',
  'code.nrptNeedsWindows8':
    'Windows {windows} hat keine Regeln der Namensauflösungsrichtlinie. Die beste Alternative ist {nearest}.',
  'help.nrptNeedsWindows8': 'Nehmen Sie ein neueres Windows, oder ein DNS-Suffix im Profil.',
  'code.nameServerOutsideVpn':
    'Namen werden bei {servers} gesucht, und dorthin führt nicht nur das VPN. Fragen und Antworten gehen vielleicht unverschlüsselt durchs Netz.',
  'help.nameServerOutsideVpn':
    'Fragen Sie Ihren Helpdesk, ob das so gewollt ist. Brechen Sie ab, wenn Sie es nicht erwartet haben.',
  'code.publicSuffix':
    'Das Profil bestimmt, wohin Namen führen, die auf {suffixes} enden; es sagt selbst, dass viele Organisationen sie teilen.',
  'help.publicSuffix':
    'Fragen Sie Ihren Helpdesk, ob das so gewollt ist. Brechen Sie ab, wenn Sie es nicht erwartet haben.',
};
