/** Was jedes Feld eines Profils tut, in einem Satz oder zweien. */
import type { wizardEditorHelp as english } from '../en/wizard-editor-help.ts';
import type { Translation } from '../translation.ts';

export const wizardEditorHelp: Translation<typeof english> = {
  'help.profileVersion': 'Fest: Dieses Programm schreibt Version 1.',
  'help.id':
    'Kennzeichnet dieses Profil dauerhaft: in jeder Revision gleich, in jedem anderen Profil anders.',
  'help.revision': 'Steigt mit jeder Änderung. Das geschieht beim Speichern automatisch.',
  'help.name':
    'Wie Windows sie in der Liste der Verbindungen anzeigt. Höchstens 120 Zeichen, keines von [ ] * ? " \\ / | < > und kein Doppelpunkt.',
  'help.kind':
    'L2TP/IPsec ist eine VPN-Verbindung, die Benutzer herstellen. Ein IPsec-Tunnel ist eine Regel, die die Verbindung automatisch herstellt.',
  'help.validUntil':
    'Danach kann das Profil nicht mehr eingerichtet werden. UTC, zum Beispiel 2030-12-31T23:59:59Z.',
  'help.provider': 'Wird den Benutzern angezeigt, bevor sie zustimmen.',
  'help.provider.name': 'Ihre Organisation, wie die Benutzer sie kennen.',
  'help.provider.helpdesk': 'An wen sich Benutzer wenden, wenn das VPN nicht funktioniert.',
  'help.provider.helpdesk.email': 'Zum Beispiel helpdesk@example.com.',
  'help.provider.helpdesk.phone': 'Wie Benutzer sie wählen, mit Landesvorwahl.',
  'help.provider.helpdesk.url':
    'Beginnt mit https://. Wird als Text angezeigt und nie automatisch geöffnet.',
  'help.provider.terms': 'Werden vor der Einrichtung genau so angezeigt, wie sie hier stehen.',
  'help.server': 'Das andere Ende des VPNs.',
  'help.server.address': 'DNS-Name, IPv4- oder IPv6-Adresse, zum Beispiel vpn.example.com.',
  'help.server.certificateNames':
    'DNS-Namen, die im Zertifikat des Servers stehen müssen. Ein IPsec-Tunnel mit Zertifikat braucht mindestens einen; sonst könnte sich jeder mit einem Zertifikat derselben CA als der Server ausgeben.',
  'help.authentication':
    'Bevor sich ein Benutzer anmeldet, authentifizieren sich PC und Server gegenseitig.',
  'help.authentication.method':
    'Ein Zertifikat ist sicherer: Den PSK haben alle gemeinsam, und wer ihn hat, könnte sich als der Server ausgeben.',
  'help.authentication.psk':
    'Druckbare ASCII-Zeichen, höchstens 256. Ohne Angabe werden die Benutzer danach gefragt, und er steht in keiner Datei.',
  'help.authentication.source': 'Zertifikat und privater Schlüssel des PCs.',
  'help.authentication.source.kind':
    'Im Profil: eine Datei zum Weitergeben. Neben dem Profil: zwei Dateien. Bereits auf dem PC: Nichts wird importiert.',
  'help.authentication.source.pkcs12':
    'Eine .p12- oder .pfx-Datei mit dem Zertifikat, seinem privaten Schlüssel und CA-Zertifikaten. Sie wird in das Profil kopiert.',
  'help.authentication.source.password':
    'Öffnet die Zertifikatsdatei. Ohne Angabe werden die Benutzer danach gefragt, und die Datei ist ohne Kennwort wertlos.',
  'help.authentication.source.file':
    'Eine .p12- oder .pfx-Datei im Ordner des Profils, nie ein Pfad. Fehlt sie, wählen die Benutzer sie aus.',
  'help.authentication.source.issuer':
    'X.500-Name, wie Windows ihn anzeigt, zum Beispiel CN=Example CA, C=NL. Er oder der Fingerabdruck ist erforderlich.',
  'help.authentication.source.eku':
    'Objektbezeichner, die das Zertifikat haben muss, zum Beispiel 1.3.6.1.5.5.7.3.2 (Clientauthentifizierung).',
  'help.authentication.source.thumbprint':
    'Genau dieses Zertifikat: 40 hexadezimale Ziffern in Großbuchstaben.',
  'help.authentication.authorities':
    'CA-Zertifikate (DER), die nicht in der Zertifikatsdatei enthalten sind. Sie werden den Zertifikatspeichern des PCs hinzugefügt.',
  'help.nat':
    'Bestimmt, welche NAT-Einstellung Windows braucht. Ändern Sie im Zweifel nichts: Dann wird angenommen, dass beide Enden hinter NAT stehen.',
  'help.pcNeverMoves':
    'Für einen Desktop-PC, der selbst nie hinter NAT steht. Er erhält dann die engere NAT-Einstellung. Nur mit einem Server hinter NAT.',
  'help.allowPingFrom':
    'Netze hinter dem VPN, zum Beispiel 198.51.100.0/24. Sie erhalten eine Firewallregel nur für Ping.',
  'help.crlCheck':
    'Betrifft jede IPsec-Verbindung des PCs. Bei Stufe 2 müssen die Zertifikatsperrlisten ohne das VPN erreichbar sein, sonst kommt die Verbindung nie zustande.',
  'help.weakenings':
    'Einstellungen, die das VPN unsicherer machen, werden abgelehnt, bis sie hier mit einem Grund aufgeführt sind.',
  'help.weakenings.name': 'Fügen Sie nur Abschwächungen hinzu, die die Prüfung verlangt.',
  'help.weakenings.why':
    'Wird allen, die das Profil einrichten, in Rot angezeigt und steht im Bericht.',
  'help.overrides':
    'Roadwarrior schützt einen PC davor, vom Netzwerk abgeschnitten zu werden. Eine Ausnahme hebt einen solchen Schutz absichtlich auf.',
  'help.overrides.name': 'Fügen Sie nur Ausnahmen hinzu, die die Prüfung verlangt.',
  'help.overrides.why':
    'Wird allen, die das Profil einrichten, in Rot angezeigt und steht im Bericht.',
  'help.l2tp': 'Eine Verbindung des in Windows integrierten VPN-Clients.',
  'help.l2tp.userName':
    'Ohne Angabe gibt ihn jeder Benutzer selbst ein. Lassen Sie ihn in einer Datei für mehrere Benutzer weg.',
  'help.l2tp.realmSuffix':
    'Wird an einen Benutzernamen ohne @ angehängt, zum Beispiel @example.com.',
  'help.l2tp.password':
    'Nur mit einem Benutzernamen, den Windows speichert. Besser weglassen: Dann werden die Benutzer danach gefragt.',
  'help.l2tp.methods':
    'Wie sich Benutzer innerhalb des verschlüsselten Tunnels authentifizieren. EAP lässt sich nicht mit anderen Methoden kombinieren und benötigt eine Konfiguration.',
  'help.l2tp.eapXml':
    'EapHostConfig, wie von Windows exportiert. Wird streng geprüft und neu geschrieben; der Server muss darin überprüft werden.',
  'help.l2tp.encryption':
    'Maximale Stärke erfordert AES-256 und schlägt fehl, wenn der Server es nicht unterstützt.',
  'help.l2tp.ipsecPolicy':
    'Ohne Angabe bietet Windows seine eigene Liste an, die mit fast jedem Server funktioniert. Ab Windows 8.1.',
  'help.l2tp.ipsecPolicy.ikeEncryption':
    'Verschlüsselung in Phase 1. IKEv1 unterstützt dort kein GCM.',
  'help.l2tp.ipsecPolicy.ikeIntegrity': 'Integrität in Phase 1.',
  'help.l2tp.ipsecPolicy.dhGroup': 'Schlüsselaustausch in Phase 1. MODP 1024 ist schwach.',
  'help.l2tp.ipsecPolicy.espCipher':
    'Verschlüsselung der Daten. Bei GCM muss die ESP-Integrität dasselbe GCM sein.',
  'help.l2tp.ipsecPolicy.espAuthentication': 'Integrität der Daten.',
  'help.l2tp.ipsecPolicy.pfs':
    'Ein eigener Schlüsselaustausch für die Daten. Der Server muss dieselbe Einstellung verwenden.',
  'help.l2tp.verifyServerName':
    'Bei einem Zertifikat: Name und Verwendung müssen passen. Wenn ausgeschaltet, könnte sich jeder mit einem Zertifikat der CA als der Server ausgeben.',
  'help.l2tp.allUsers':
    'Alle, die sich bei Windows anmelden, können die Verbindung verwenden. Erfordert einen Administrator.',
  'help.l2tp.splitTunnel':
    'Aus: Der gesamte Datenverkehr des PCs geht über das VPN. Ein: nur die Routen unten.',
  'help.l2tp.routes': 'Netze, die über das VPN erreicht werden. Nur mit Split-Tunneling.',
  'help.l2tp.routes.prefix': 'IPv4 oder IPv6, zum Beispiel 198.51.100.0/24, ohne Hostbits.',
  'help.l2tp.routes.metric':
    '1 bis 9999; der kleinere Wert hat Vorrang. Ohne Angabe entscheidet Windows.',
  'help.l2tp.classBasedRoute':
    'Die Route, die Windows nach den alten Adressklassen aus seiner VPN-Adresse ableitet. Nur mit Split-Tunneling.',
  'help.l2tp.dnsSuffix':
    'Wird an kurze Namen angehängt, solange das VPN verbunden ist, zum Beispiel corp.example.com.',
  'help.l2tp.nameResolution': 'Welche Namen bei welchen DNS-Servern abgefragt werden.',
  'help.l2tp.nameResolution.kind':
    'Eine Regel für den PC bleibt wirksam, wenn das VPN getrennt ist. Eine Regel für die Verbindung stellt diese automatisch her, sobald ein solcher Name abgefragt wird.',
  'help.l2tp.nameResolution.suffix':
    '.example.com für die Domäne und alle Namen darunter, vpn.example.com für diesen einen Namen.',
  'help.l2tp.nameResolution.servers':
    'Adressen von DNS-Servern hinter dem VPN. Andere benötigen eine Ausnahme.',
  'help.l2tp.ipv6': 'Aus: Innerhalb des VPNs wird keine IPv6-Adresse angefordert.',
  'help.l2tp.interfaceMetric':
    '1 bis 9999; der kleinere Wert hat Vorrang. Ohne Angabe entscheidet Windows.',
  'help.l2tp.rememberCredentials': 'Windows fragt dann beim Verbinden nicht mehr danach.',
  'help.l2tp.idleDisconnectSeconds': '0 bedeutet nie. Höchstens 86400, ein Tag.',
  'help.l2tp.useWindowsCredentials':
    'Nur mit MS-CHAPv2 oder EAP, und nur, wenn das VPN dieselben Konten verwendet.',
  'help.l2tp.useVpnCredentialsForNetwork':
    'Dateiserver hinter dem VPN erhalten dann Benutzername und Kennwort des VPNs. Manche Server, die nach einem Einmalcode fragen, benötigen das ebenfalls.',
  'help.ipsec': 'Eine Verbindungssicherheitsregel im Tunnelmodus.',
  'help.ipsec.remoteSubnets':
    'Datenverkehr zu diesen Netzen geht durch den Tunnel, zum Beispiel 198.51.100.0/24.',
  'help.ipsec.localEndpoint':
    'Mit „automatic“ gilt die Regel für jede Adresse dieses PCs (vor Windows 7: für die heutige). Mit einer Adresse gilt sie nur für diese: Hat der PC eine andere, sind die Netze hinter dem VPN nicht erreichbar.',
  'help.ipsec.mainMode': 'PC und Server einigen sich auf Schlüssel, die ihre Aushandlung schützen.',
  'help.ipsec.mainMode.proposals':
    'Der beste zuerst. Alle verwenden dieselbe Diffie-Hellman-Gruppe.',
  'help.ipsec.mainMode.proposals.encryption': 'IKEv1 unterstützt hier kein GCM. 3DES ist schwach.',
  'help.ipsec.mainMode.proposals.integrity':
    'Muss vom Server unterstützt werden; SHA-1 ist hier noch sicher.',
  'help.ipsec.mainMode.proposals.group': 'Schlüsselaustausch. MODP 1024 ist schwach.',
  'help.ipsec.mainMode.lifetimeMinutes': '1 bis 2879. Am besten wie auf dem Server.',
  'help.ipsec.mainMode.machineDefault':
    'Nur für Geräte, die auf die Standardvorschläge des PCs antworten. Betrifft jede IPsec-Regel auf dem PC.',
  'help.ipsec.quickMode': 'PC und Server einigen sich auf Schlüssel, die die Daten schützen.',
  'help.ipsec.quickMode.proposals': 'Der beste zuerst.',
  'help.ipsec.quickMode.proposals.encryption':
    'Bei GCM muss die Integrität GMAC derselben Größe sein.',
  'help.ipsec.quickMode.proposals.integrity': 'GMAC nur mit GCM derselben Größe.',
  'help.ipsec.quickMode.pfs':
    'Ein eigener Schlüsselaustausch für die Daten. Der Server muss dieselbe Einstellung verwenden.',
  'help.ipsec.quickMode.lifetimeMinutes': '5 bis 2879. Am besten wie auf dem Server.',
  'help.ipsec.quickMode.lifetimeKilobytes':
    'Mindestens 20480. Nach dieser Datenmenge werden neue Schlüssel ausgehandelt.',
};
