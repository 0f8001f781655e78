/** Was ein Plan über reines IPsec, die Firewall und den Server findet: `code.` sagt was und warum, `help.` was zu tun ist. */
import type { findingsIpsec as english } from '../en/findings-ipsec.ts';
import type { Translation } from '../translation.ts';

export const findingsIpsec: Translation<typeof english> = {
  'code.ownAddressUnknown': 'Dieser PC hat keine Adresse auf der Route zum Server.',
  'help.ownAddressUnknown':
    'Verbinden Sie sich mit einem Netzwerk, oder fügen Sie dem Profil den lokalen Tunnelendpunkt hinzu.',
  'code.localEndpointNotOurs':
    'Das Profil verwendet den lokalen Tunnelendpunkt {endpoint}, den dieser PC zurzeit nicht hat.',
  'help.localEndpointNotOurs':
    'Prüfen Sie die Adresse im Profil. Solange dieser PC eine andere Adresse hat, sind die Netze hinter dem VPN nicht erreichbar.',
  'code.tunnelVersionsDiffer':
    'Die Tunnelendpunkte haben unterschiedliche IP-Versionen: {own} und {other}.',
  'help.tunnelVersionsDiffer': 'Verwenden Sie im Profil nur IPv4- oder nur IPv6-Adressen.',
  'code.tunnelBehindNat':
    'Dieser PC ({own}) erreicht den Server ({server}) über NAT. Windows unterstützt dort keinen IPsec-Tunnel (Microsoft-Artikel {article}).',
  'help.tunnelBehindNat':
    'Verwenden Sie ein L2TP-Profil, geben Sie dem PC eine öffentliche Adresse, oder fügen Sie dem Profil die Ausnahme behindNat hinzu.',
  'code.policyIgnoresLocalRules':
    'Eine Gruppenrichtlinie ({policy}) bewirkt, dass Windows die auf diesem PC erstellten Verbindungssicherheitsregeln ignoriert.',
  'help.policyIgnoresLocalRules':
    'Bitten Sie Ihren Administrator, lokale Regeln zuzulassen oder die Regel per Gruppenrichtlinie bereitzustellen.',
  'code.ruleNameTaken':
    'Eine Verbindungssicherheitsregel namens {displayName} ist bereits vorhanden und wurde nicht von Roadwarrior erstellt.',
  'help.ruleNameTaken':
    'Entfernen Sie sie, wählen Sie --on-conflict rename, oder behalten Sie beide mit --on-conflict adopt.',
  'code.foreignRuleMatches':
    'Eine andere Verbindungssicherheitsregel, {displayName}, gilt bereits für denselben Datenverkehr.',
  'help.foreignRuleMatches':
    'Entscheiden Sie, welche der beiden Regeln Sie benötigen. Windows verwendet die spezifischere.',
  'code.serverAddressMoved': 'Die Adresse des Servers hat sich von {from} in {to} geändert.',
  'help.serverAddressMoved': 'Wenden Sie das Profil erneut an, um die Regeln zu aktualisieren.',
  'code.overlapOnLink':
    'Das Remotenetzwerk {subnet} umfasst {address}, ein Netz, in dem sich dieser PC befindet.',
  'help.overlapOnLink':
    'Dieser PC wäre vom Netzwerk abgeschnitten. Verwenden Sie kleinere Remotenetzwerke, oder fügen Sie dem Profil die Ausnahme overlapLocalNetwork hinzu.',
  'code.overlapGateway':
    'Das Remotenetzwerk {subnet} umfasst {address}, das Standardgateway dieses PCs.',
  'help.overlapGateway':
    'Dieser PC wäre vom Netzwerk abgeschnitten. Verwenden Sie kleinere Remotenetzwerke, oder fügen Sie dem Profil die Ausnahme overlapLocalNetwork hinzu.',
  'code.overlapDnsServer':
    'Das Remotenetzwerk {subnet} umfasst {address}, einen DNS-Server dieses PCs.',
  'help.overlapDnsServer':
    'Dieser PC könnte keine Namen mehr auflösen. Verwenden Sie kleinere Remotenetzwerke, oder fügen Sie dem Profil die Ausnahme overlapLocalNetwork hinzu.',
  'code.overlapDhcpServer':
    'Das Remotenetzwerk {subnet} umfasst {address}, den DHCP-Server dieses PCs.',
  'help.overlapDhcpServer':
    'Dieser PC könnte seine Adresse verlieren. Verwenden Sie kleinere Remotenetzwerke, oder fügen Sie dem Profil die Ausnahme overlapLocalNetwork hinzu.',
  'code.overlapServer':
    'Das Remotenetzwerk {subnet} umfasst {address}, die Adresse des VPN-Servers selbst.',
  'help.overlapServer':
    'Der Tunnel müsste durch sich selbst führen. Verwenden Sie kleinere Remotenetzwerke, oder fügen Sie dem Profil die Ausnahme overlapLocalNetwork hinzu.',
  'code.overlapRemoteSession':
    'Das Remotenetzwerk {subnet} umfasst {address}. Von dieser Adresse aus besteht eine Verbindung mit diesem PC: {port, select, 22 {SSH, Port 22} 3389 {Remotedesktop, Port 3389} 5985 {WinRM, Port 5985} 5986 {WinRM, Port 5986} other {Port {port}}}.',
  'help.overlapRemoteSession':
    'Diese Sitzung würde getrennt. Arbeiten Sie direkt am PC und beenden Sie die Sitzung, oder fügen Sie dem Profil die Ausnahme overlapLocalNetwork hinzu.',
  'code.allTrafficInTunnel':
    'Die Remotenetzwerke umfassen alle Adressen. Der gesamte Datenverkehr müsste durch den Tunnel.',
  'help.allTrafficInTunnel':
    'Verwenden Sie kleinere Remotenetzwerke, oder fügen Sie dem Profil die Ausnahme allTraffic hinzu.',
  'code.associationsNotYetSeen':
    'Die ausgehandelte Verschlüsselung ist noch nicht bekannt, weil noch kein Datenverkehr durch den Tunnel ging.',
  'help.associationsNotYetSeen':
    'Senden Sie etwas Datenverkehr (zum Beispiel einen Ping) und prüfen Sie dann erneut.',
  'code.negotiatedOtherwise':
    '{mode, select, main {Der Hauptmodus} other {Der Schnellmodus}} wurde mit Werten ausgehandelt, die das Profil nicht zulässt: {encryption}, {integrity}.',
  'help.negotiatedOtherwise':
    'Prüfen Sie die Vorschläge auf dem Server und ob eine andere Regel zuerst gilt.',
  'code.pskInClear':
    'Windows speichert den PSK einer Regel unverschlüsselt: Administratoren dieses PCs können ihn lesen.',
  'help.pskInClear': 'Ein Zertifikat ist sicherer. Bitten Sie Ihren Helpdesk darum.',
  'code.onlyFirstNamePinned':
    'Windows prüft nur einen Servernamen: {pinned}. Nicht akzeptiert: {others}.',
  'help.onlyFirstNamePinned':
    'Setzen Sie den Namen aus dem Zertifikat des Servers im Profil an die erste Stelle.',
  'code.mainModeSetUnconfirmed':
    'Windows zeigt erst nach dem ersten Datenverkehr an, ob es diese Vorschläge verwendet.',
  'help.mainModeSetUnconfirmed': 'Senden Sie etwas Datenverkehr und prüfen Sie dann.',
  'code.rulePaused':
    'Der Tunnel ist angehalten: Datenverkehr zu den Netzen hinter dem VPN wird ungeschützt gesendet.',
  'help.rulePaused': 'Setzen Sie ihn mit „roadwarrior resume“ fort.',
  'code.goesInClearNow':
    'Datenverkehr zu {subnet} wird zurzeit ungeschützt gesendet: Die Verbindungssicherheitsregel gilt für die Adresse {from}, aber dieser PC verwendet {own}.',
  'help.goesInClearNow': 'Wenden Sie das Profil erneut an.',
  'code.guardHoldsNow':
    'Datenverkehr zu {subnet} geht zurzeit nicht durch den Tunnel: Die Verbindungssicherheitsregel gilt für die Adresse {from}, aber dieser PC verwendet {own}. Eine Firewallregel blockiert den Datenverkehr, damit er nicht ungeschützt gesendet wird.',
  'help.guardHoldsNow':
    'Geben Sie diesem PC wieder die Adresse {from}, oder verwenden Sie ein Profil ohne lokalen Tunnelendpunkt.',
  'code.matchingRuleNotSeen':
    'Es konnte nicht geprüft werden, welche Regel zurzeit für den Datenverkehr dieses PCs gilt{why, select, notOnThisWindows {: Diese Windows-Version zeigt es nicht an} other {}}.',
  'help.matchingRuleNotSeen':
    'Prüfen Sie, ob die Netze hinter dem VPN nur erreichbar sind, solange der Tunnel eingeschaltet ist.',
  'code.ruleNotInForce':
    'Die Verbindungssicherheitsregel ist vorhanden, aber Windows verwendet sie nicht: Datenverkehr zu den Netzen hinter dem VPN wird ungeschützt gesendet.',
  'help.ruleNotInForce':
    'Prüfen Sie, ob der Firewalldienst ausgeführt wird und keine Richtlinie lokale Regeln außer Kraft setzt.',
  'code.mainModeLifetimeNotSet':
    'Diese Windows-Version behält ihre eigene Lebensdauer für den Hauptmodus bei (480 Minuten); im Profil steht {minutes}.',
  'help.mainModeLifetimeNotSet': 'Sie müssen nichts tun. Das VPN funktioniert.',
  'code.keyModuleNotSet':
    'In dieser Windows-Version kann eine einzelne Regel nicht auf IKEv1 beschränkt werden.',
  'help.keyModuleNotSet':
    'Sie müssen nichts tun. Die Authentifizierungseinstellungen schließen AuthIP aus.',
  'code.serverNameCannotBePinned':
    'Diese Windows-Version kann den Servernamen nicht prüfen: Mit jedem Zertifikat derselben Zertifizierungsstelle kann sich ein anderer als der Server ausgeben.',
  'help.serverNameCannotBePinned':
    'Verwenden Sie Windows 8 oder höher, oder fügen Sie dem Profil die Ausnahme skipNameCheck mit einem Grund hinzu.',
  'code.authorityNameUnproved':
    'Der Name der Zertifizierungsstelle {authority} enthält ein Zeichen, das mit Windows nicht getestet ist.',
  'help.authorityNameUnproved': 'Testen Sie das VPN, bevor Sie das Profil verteilen.',
  'code.vistaPfsWithCertificate': 'PFS funktioniert unter Windows Vista nicht mit Zertifikaten.',
  'help.vistaPfsWithCertificate':
    'Verwenden Sie eine neuere Windows-Version oder ein Profil ohne PFS.',
  'code.crlMustBeReachable':
    'Bei der strengsten Sperrprüfung müssen die Zertifikatsperrlisten ohne das VPN erreichbar sein.',
  'help.crlMustBeReachable':
    'Prüfen Sie, ob die Adresse der Sperrliste öffentlich ist, oder verwenden Sie Stufe 1.',
  'code.crlCheckLowered':
    'Die Zertifikatsperrprüfung auf diesem PC wird von „{from, select, None {aus} AttemptCrlCheck {gesperrte Zertifikate ablehnen} other {nicht prüfbare Zertifikate ablehnen}}“ auf „{to, select, None {aus} AttemptCrlCheck {gesperrte Zertifikate ablehnen} other {nicht prüfbare Zertifikate ablehnen}}“ herabgesetzt.',
  'help.crlCheckLowered':
    'Stellen Sie sicher, dass auf diesem PC nichts anderes die strengere Prüfung benötigt.',
};
