/** Was ein Plan über reines IPsec, die Firewall und den Server findet: `code.` sagt was und warum, `help.` was zu tun ist. */
import type { findingsIpsec as english } from '../en/findings-ipsec.ts';
import type { Translation } from '../translation.ts';

export const findingsIpsec: Translation<typeof english> = {
  'code.ownAddressUnknown': 'Dieser PC hat keine Adresse auf dem Weg zum Server.',
  'help.ownAddressUnknown':
    'Verbinden Sie sich mit einem Netz, oder nennen Sie den lokalen Endpunkt im Profil.',
  'code.localEndpointNotOurs':
    'Das Profil nennt den lokalen Endpunkt {endpoint}, den dieser PC jetzt nicht hat.',
  'help.localEndpointNotOurs':
    'Prüfen Sie die Adresse im Profil. Solange dieser PC eine andere hat, sind die Netze hinter dem VPN nicht erreichbar.',
  'code.tunnelVersionsDiffer':
    'Die Endpunkte unterscheiden sich in der IP-Version: {own} und {other}.',
  'help.tunnelVersionsDiffer': 'Nehmen Sie im Profil überall IPv4 oder überall IPv6.',
  'code.tunnelBehindNat':
    'Dieser PC ({own}) erreicht den Server ({server}) durch NAT. Dort unterstützt Windows keinen reinen IPsec-Tunnel ({article}).',
  'help.tunnelBehindNat':
    'Nehmen Sie ein L2TP-Profil, geben Sie dem PC eine öffentliche Adresse, oder lassen Sie das Profil die Ausnahme behindNat nennen.',
  'code.policyIgnoresLocalRules':
    'Eine Gruppenrichtlinie ({policy}) lässt Windows Regeln ignorieren, die auf diesem PC angelegt sind.',
  'help.policyIgnoresLocalRules':
    'Bitten Sie, wer diesen PC verwaltet, lokale Regeln zu erlauben oder die Regel zu verteilen.',
  'code.ruleNameTaken':
    'Eine Regel namens {displayName} ({name}) ist schon auf diesem PC und ist nicht unsere.',
  'help.ruleNameTaken':
    'Entfernen Sie sie, wählen Sie --on-conflict rename, oder lassen Sie mit --on-conflict adopt beide stehen.',
  'code.foreignRuleMatches':
    'Eine andere Regel, {displayName} ({name}), gilt schon für denselben Datenverkehr.',
  'help.foreignRuleMatches':
    'Prüfen Sie, welche der beiden Regeln Sie wollen; Windows nimmt die genauere.',
  'code.serverAddressMoved': 'Die Adresse des Servers hat von {from} zu {to} gewechselt.',
  'help.serverAddressMoved':
    'Wenden Sie das Profil noch einmal an, damit die Regeln die neue Adresse haben.',
  'code.overlapOnLink':
    'Das entfernte Netz {subnet} enthält {address}, ein Netz, in dem dieser PC ist.',
  'help.overlapOnLink':
    'Der PC wäre abgeschnitten. Verkleinern Sie die entfernten Netze, oder lassen Sie das Profil overlapLocalNetwork nennen.',
  'code.overlapGateway':
    'Das entfernte Netz {subnet} enthält {address}, das Standardgateway dieses PCs.',
  'help.overlapGateway':
    'Der PC wäre abgeschnitten. Verkleinern Sie die entfernten Netze, oder lassen Sie das Profil overlapLocalNetwork nennen.',
  'code.overlapDnsServer':
    'Das entfernte Netz {subnet} enthält {address}, einen DNS-Server dieses PCs.',
  'help.overlapDnsServer':
    'Namen würden nicht mehr gefunden. Verkleinern Sie die entfernten Netze, oder lassen Sie das Profil overlapLocalNetwork nennen.',
  'code.overlapDhcpServer':
    'Das entfernte Netz {subnet} enthält {address}, den DHCP-Server dieses PCs.',
  'help.overlapDhcpServer':
    'Der PC könnte seine Adresse verlieren. Verkleinern Sie die entfernten Netze, oder lassen Sie das Profil overlapLocalNetwork nennen.',
  'code.overlapServer':
    'Das entfernte Netz {subnet} enthält {address}, die Adresse des VPN-Servers selbst.',
  'help.overlapServer':
    'Der Tunnel müsste durch sich selbst laufen. Verkleinern Sie die entfernten Netze, oder lassen Sie das Profil overlapLocalNetwork nennen.',
  'code.overlapRemoteSession':
    'Das entfernte Netz {subnet} enthält {address}, und diese Adresse ist mit diesem PC verbunden: {port, select, 22 {SSH, Port 22} 3389 {Remotedesktop, Port 3389} 5985 {WinRM, Port 5985} 5986 {WinRM, Port 5986} other {Port {port}}}.',
  'help.overlapRemoteSession':
    'Diese Sitzung würde getrennt. Arbeiten Sie am PC selbst und beenden Sie die Sitzung, oder lassen Sie das Profil overlapLocalNetwork nennen.',
  'code.allTrafficInTunnel':
    'Die entfernten Netze umfassen jede Adresse: der gesamte Datenverkehr müsste durch den Tunnel.',
  'help.allTrafficInTunnel':
    'Verkleinern Sie die entfernten Netze, oder lassen Sie das Profil die Ausnahme allTraffic nennen.',
  'code.associationsNotYetSeen':
    'Was wirklich ausgehandelt wurde, ist noch nicht zu sehen, weil noch kein Datenverkehr durch den Tunnel ging.',
  'help.associationsNotYetSeen':
    'Senden Sie etwas Datenverkehr (zum Beispiel einen Ping), und prüfen Sie dann noch einmal.',
  'code.negotiatedOtherwise':
    '{mode, select, main {Phase 1} other {Phase 2}} wurde mit anderen Werten ausgehandelt, als das Profil erlaubt: {encryption}, {integrity}.',
  'help.negotiatedOtherwise':
    'Prüfen Sie die Vorschläge des Servers, und ob eine andere Regel zuerst antwortet.',
  'code.pskInClear':
    'Windows bewahrt den PSK einer Regel im Klartext auf: Administratoren dieses PCs können ihn lesen.',
  'help.pskInClear': 'Ein Zertifikat ist sicherer; bitten Sie Ihren Helpdesk darum.',
  'code.onlyFirstNamePinned':
    'Windows prüft nur einen Servernamen: {pinned}. Nicht angenommen: {others}.',
  'help.onlyFirstNamePinned':
    'Setzen Sie im Profil den Namen an die erste Stelle, den der Server wirklich hat.',
  'code.mainModeSetUnconfirmed':
    'Ob Windows diese Vorschläge verwendet, weiß man erst nach dem ersten Datenverkehr.',
  'help.mainModeSetUnconfirmed': 'Senden Sie etwas Datenverkehr, und prüfen Sie dann.',
  'code.rulePaused':
    'Der Tunnel ist angehalten: Datenverkehr zu den Netzen hinter dem VPN verlässt den PC ungeschützt.',
  'help.rulePaused': 'Schalten Sie ihn mit „roadwarrior resume“ wieder ein.',
  'code.goesInClearNow':
    'Datenverkehr zu {subnet} verlässt den PC jetzt ungeschützt: Die Tunnelregel gilt für die Adresse {from}, und dieser PC sendet von {own}.',
  'help.goesInClearNow': 'Wenden Sie das Profil noch einmal an.',
  'code.guardHoldsNow':
    'Datenverkehr zu {subnet} geht jetzt nicht durch den Tunnel: Die Tunnelregel gilt für die Adresse {from}, und dieser PC sendet von {own}. Die Regel, die den Tunnel absichert, blockiert ihn.',
  'help.guardHoldsNow':
    'Geben Sie diesem PC wieder die Adresse {from}, oder verwenden Sie ein Profil, das die eigene Adresse nicht nennt.',
  'code.matchingRuleNotSeen':
    'Welche Regel heute für den Datenverkehr dieses PCs gilt, konnte nicht geprüft werden{why, select, notOnThisWindows {: Diese Windows-Version lässt sich danach nicht fragen} other {}}.',
  'help.matchingRuleNotSeen':
    'Prüfen Sie, dass die Netze hinter dem VPN nur erreichbar sind, solange der Tunnel eingeschaltet ist.',
  'code.ruleNotInForce':
    'Die Tunnelregel ist vorhanden, aber Windows verwendet sie nicht: Datenverkehr zu den Netzen hinter dem VPN verlässt den PC ungeschützt.',
  'help.ruleNotInForce':
    'Prüfen Sie, dass der Firewalldienst läuft und keine Richtlinie die lokalen Regeln verdrängt.',
  'code.mainModeLifetimeNotSet':
    'Dieses Windows behält seine eigene Lebensdauer der Phase 1 (480 Minuten); das Profil verlangt {minutes}.',
  'help.mainModeLifetimeNotSet': 'Sie müssen nichts tun; die Verbindung funktioniert.',
  'code.keyModuleNotSet':
    'Diesem Windows kann man nicht für eine einzelne Regel sagen, dass nur IKEv1 gilt.',
  'help.keyModuleNotSet': 'Sie müssen nichts tun; die Authentifizierung hält AuthIP fern.',
  'code.serverNameCannotBePinned':
    'Dieses Windows kann den Namen des Servers nicht prüfen: jedes Zertifikat derselben Zertifizierungsstelle könnte sich als der Server ausgeben.',
  'help.serverNameCannotBePinned':
    'Nehmen Sie Windows 8 oder neuer, oder lassen Sie das Profil skipNameCheck mit dem Grund nennen.',
  'code.authorityNameUnproved':
    'Der Name der Zertifizierungsstelle {authority} enthält ein Zeichen, das noch niemand mit Windows erprobt hat.',
  'help.authorityNameUnproved': 'Testen Sie die Verbindung, bevor Sie das Profil verteilen.',
  'code.vistaPfsWithCertificate':
    'PFS funktioniert auf Windows Vista nicht zusammen mit Zertifikaten.',
  'help.vistaPfsWithCertificate': 'Nehmen Sie ein neueres Windows, oder ein Profil ohne PFS.',
  'code.crlMustBeReachable':
    'Bei der strengsten CRL-Prüfung müssen die Sperrlisten ohne das VPN erreichbar sein.',
  'help.crlMustBeReachable':
    'Prüfen Sie, dass die CRL-Adresse öffentlich ist, oder nehmen Sie die Stufe 1.',
  'code.crlCheckLowered':
    'Die CRL-Prüfung dieses PCs wird von „{from, select, None {aus} AttemptCrlCheck {Gesperrtes ablehnen} other {nicht Prüfbares ablehnen}}“ auf „{to, select, None {aus} AttemptCrlCheck {Gesperrtes ablehnen} other {nicht Prüfbares ablehnen}}“ gesenkt.',
  'help.crlCheckLowered':
    'Vergewissern Sie sich, dass niemand sonst auf diesem PC die strengere Prüfung braucht.',
};
