/** Was jedes Feld eines Profils tut, in einem Satz oder zweien. */
import type { wizardEditorHelp as english } from '../en/wizard-editor-help.ts';
import type { Translation } from '../translation.ts';

export const wizardEditorHelp: Translation<typeof english> = {
  'help.profileVersion': 'Fest: dieses Programm schreibt Version 1.',
  'help.id':
    'Benennt dieses Profil für immer: in jeder Revision gleich, in jedem anderen Profil anders.',
  'help.revision': 'Zählt mit jeder Änderung hoch. Das Speichern tut es für Sie.',
  'help.name':
    'Wie Windows sie in der Liste der Verbindungen zeigt. Höchstens 120 Zeichen, keines von [ ] * ? " \\ / | < > und kein Doppelpunkt.',
  'help.kind':
    'L2TP über IPsec ist eine Verbindung, die man aufbaut. Ein reiner IPsec-Tunnel ist eine Regel, die von selbst wirkt.',
  'help.validUntil':
    'Danach wird das Profil nicht mehr eingerichtet. UTC, zum Beispiel 2030-12-31T23:59:59Z.',
  'help.provider': 'Wird gezeigt, bevor jemand zustimmt.',
  'help.provider.name': 'Ihre Organisation, wie man sie kennt.',
  'help.provider.helpdesk': 'Wen man fragt, wenn etwas nicht geht.',
  'help.provider.helpdesk.email': 'Zum Beispiel helpdesk@example.com.',
  'help.provider.helpdesk.phone': 'Wie man sie wählt, mit der Vorwahl des Landes.',
  'help.provider.helpdesk.url':
    'Beginnt mit https://. Sie wird als Text gezeigt und nie von selbst geöffnet.',
  'help.provider.terms': 'Werden vor dem Einrichten gezeigt, wie sie hier stehen.',
  'help.server': 'Das andere Ende des VPN.',
  'help.server.address': 'DNS-Name, IPv4- oder IPv6-Adresse, zum Beispiel vpn.example.com.',
  'help.server.certificateNames':
    'DNS-Namen, die im Zertifikat des Servers stehen müssen. Ein IPsec-Tunnel mit Zertifikat braucht mindestens einen: ohne Namen könnte jedes Zertifikat derselben CA der Server sein.',
  'help.authentication': 'Bevor sich jemand anmeldet, weisen sich PC und Server einander aus.',
  'help.authentication.method':
    'Ein Zertifikat ist besser: ein PSK ist für alle gleich, die ihn haben, und jeder von ihnen könnte den Server spielen.',
  'help.authentication.psk':
    'Druckbare ASCII-Zeichen, höchstens 256. Weggelassen wird danach gefragt, und er steht in keiner Datei.',
  'help.authentication.source': 'Zertifikat und privater Schlüssel des PCs.',
  'help.authentication.source.kind':
    'Im Profil: eine Datei zum Ausgeben. Daneben: zwei Dateien. Schon auf dem PC: nichts wird importiert.',
  'help.authentication.source.pkcs12':
    'Eine .p12- oder .pfx-Datei mit Zertifikat, privatem Schlüssel und CA-Zertifikaten. Sie wird in das Profil kopiert.',
  'help.authentication.source.password':
    'Öffnet die Zertifikatsdatei. Weggelassen wird danach gefragt, und die Datei ist ohne Kennwort wertlos.',
  'help.authentication.source.file':
    'Eine Datei im Ordner des Profils, die auf .p12 oder .pfx endet, nie ein Pfad. Wo sie fehlt, wird sie ausgewählt.',
  'help.authentication.source.issuer':
    'X.500-Name, wie Windows ihn zeigt, zum Beispiel CN=Example CA, C=NL. Er oder der Fingerabdruck ist nötig.',
  'help.authentication.source.eku':
    'Objektbezeichner, die das Zertifikat haben muss, zum Beispiel 1.3.6.1.5.5.7.3.2 (Clientauthentifizierung).',
  'help.authentication.source.thumbprint':
    'Genau dieses Zertifikat: 40 hexadezimale Ziffern in Großbuchstaben.',
  'help.authentication.authorities':
    'CA-Zertifikate (DER), die nicht in der Zertifikatsdatei sind. Sie kommen in die Speicher des PCs.',
  'help.nat':
    'Bestimmt, was Windows wissen muss, um durch NAT zu gehen. Im Zweifel lassen: dann gelten beide Enden als hinter NAT.',
  'help.pcNeverMoves':
    'Ein Tisch-PC, der selbst nie hinter NAT steht. Er bekommt dann die engere NAT-Einstellung. Nur mit einem Server hinter NAT.',
  'help.allowPingFrom':
    'Netze hinter dem VPN, zum Beispiel 198.51.100.0/24. Sie bekommen eine Firewallregel für Ping und für nichts anderes.',
  'help.crlCheck':
    'Für jede IPsec-Verbindung des PCs. Bei Stufe 2 müssen die Listen ohne das VPN erreichbar sein, sonst kommt es nie zustande.',
  'help.weakenings':
    'Was das VPN schwächer macht, wird abgewiesen, bis es hier mit seinem Grund genannt ist.',
  'help.weakenings.name': 'Nehmen Sie nur, was die Prüfung verlangt.',
  'help.weakenings.why':
    'Wird allen, die das Profil einrichten, in Rot gezeigt und steht im Bericht.',
  'help.overrides':
    'Roadwarrior bewahrt einen PC davor, abgeschnitten zu werden. Hier wird ein Schutz mit Absicht aufgehoben.',
  'help.overrides.name': 'Nehmen Sie nur, was die Prüfung verlangt.',
  'help.overrides.why':
    'Wird allen, die das Profil einrichten, in Rot gezeigt und steht im Bericht.',
  'help.l2tp': 'Eine Verbindung des VPN-Clients von Windows.',
  'help.l2tp.userName':
    'Weggelassen tippt ihn jeder selbst. Lassen Sie ihn weg in einer Datei für mehrere.',
  'help.l2tp.realmSuffix':
    'Kommt hinter einen Benutzernamen, der noch kein @ hat, zum Beispiel @example.com.',
  'help.l2tp.password':
    'Nur zusammen mit einem Benutzernamen, der behalten wird. Besser weglassen: dann wird danach gefragt.',
  'help.l2tp.methods':
    'Wie sich der Benutzer innerhalb des verschlüsselten Tunnels ausweist. EAP steht allein und braucht seine Konfiguration.',
  'help.l2tp.eapXml':
    'EapHostConfig, wie Windows es exportiert. Es wird streng gelesen und neu geschrieben; der Server muss darin geprüft werden.',
  'help.l2tp.encryption': 'Maximal verlangt AES-256 und scheitert, wo der Server das nicht kann.',
  'help.l2tp.ipsecPolicy':
    'Weggelassen bietet Windows seine eigene Liste an, und die geht mit fast jedem Server. Ab Windows 8.1.',
  'help.l2tp.ipsecPolicy.ikeEncryption': 'Verschlüsselung der Phase 1. IKEv1 hat dort kein GCM.',
  'help.l2tp.ipsecPolicy.ikeIntegrity': 'Hash der Phase 1.',
  'help.l2tp.ipsecPolicy.dhGroup': 'Schlüsselaustausch der Phase 1. MODP 1024 ist schwach.',
  'help.l2tp.ipsecPolicy.espCipher':
    'Verschlüsselung der Daten. Bei GCM muss der Hash darunter dasselbe GCM sein.',
  'help.l2tp.ipsecPolicy.espAuthentication': 'Hash der Daten.',
  'help.l2tp.ipsecPolicy.pfs':
    'Ein eigener Schlüsselaustausch für die Daten. Der Server muss dasselbe wollen.',
  'help.l2tp.verifyServerName':
    'Bei einem Zertifikat: Name und Verwendung müssen passen. Ausgeschaltet könnte jedes Zertifikat der CA der Server sein.',
  'help.l2tp.allUsers':
    'Alle, die sich bei Windows anmelden, haben die Verbindung. Dazu braucht es einen Administrator.',
  'help.l2tp.splitTunnel':
    'Aus: der ganze Datenverkehr des PCs geht durch das VPN. Ein: nur die Routen darunter.',
  'help.l2tp.routes': 'Netze, die durch das VPN erreicht werden. Nur mit geteiltem Tunnel.',
  'help.l2tp.routes.prefix': 'IPv4 oder IPv6, zum Beispiel 198.51.100.0/24, ohne Hostbits.',
  'help.l2tp.routes.metric': '1 bis 9999; die kleinere gewinnt. Weggelassen entscheidet Windows.',
  'help.l2tp.classBasedRoute':
    'Die Route, die Windows nach den alten Klassen aus der Adresse macht, die es bekommt. Nur mit geteiltem Tunnel.',
  'help.l2tp.dnsSuffix':
    'Kommt hinter kurze Namen, solange das VPN verbunden ist, zum Beispiel corp.example.com.',
  'help.l2tp.nameResolution': 'Welche Namen welche DNS-Server gefragt werden.',
  'help.l2tp.nameResolution.kind':
    'Eine Regel des PCs bleibt, wenn das VPN fort ist. Eine Regel der Verbindung baut sie auf, sobald nach so einem Namen gefragt wird.',
  'help.l2tp.nameResolution.suffix':
    '.example.com für die Domäne und alles darunter, vpn.example.com für diesen einen Namen.',
  'help.l2tp.nameResolution.servers':
    'Adressen von DNS-Servern hinter dem VPN. Andere brauchen eine Ausnahme.',
  'help.l2tp.ipv6': 'Aus: innerhalb des VPN wird keine IPv6-Adresse verlangt.',
  'help.l2tp.interfaceMetric': '1 bis 9999; die kleinere gewinnt. Weggelassen entscheidet Windows.',
  'help.l2tp.rememberCredentials': 'Dann wird beim Aufbauen nicht mehr gefragt.',
  'help.l2tp.idleDisconnectSeconds': '0 heißt nie. Höchstens 86400, ein Tag.',
  'help.l2tp.useWindowsCredentials':
    'Nur mit MS-CHAPv2 oder EAP, und nur wo das VPN dieselben Konten kennt.',
  'help.l2tp.useVpnCredentialsForNetwork':
    'Dateiserver hinter dem VPN bekommen dann Benutzername und Kennwort des VPN zu sehen. Manche Server, die nach einem Einmalcode fragen, brauchen das auch.',
  'help.ipsec': 'Eine Verbindungssicherheitsregel im Tunnelmodus.',
  'help.ipsec.remoteSubnets':
    'Datenverkehr zu diesen Netzen geht durch den Tunnel, zum Beispiel 198.51.100.0/24.',
  'help.ipsec.localEndpoint':
    'Mit „automatic“ gilt die Regel für jede Adresse dieses PCs (vor Windows 7: für die von heute). Mit einer Adresse gilt sie nur für diese: Hat der PC eine andere, sind die Netze hinter dem VPN nicht erreichbar.',
  'help.ipsec.mainMode': 'PC und Server einigen sich auf Schlüssel, um über Schlüssel zu sprechen.',
  'help.ipsec.mainMode.proposals':
    'Der beste zuerst. Alle verwenden dieselbe Diffie-Hellman-Gruppe.',
  'help.ipsec.mainMode.proposals.encryption': 'IKEv1 hat hier kein GCM. 3DES ist schwach.',
  'help.ipsec.mainMode.proposals.integrity':
    'Was der Server nimmt; SHA-1 ist hier noch in Ordnung.',
  'help.ipsec.mainMode.proposals.group': 'Schlüsselaustausch. MODP 1024 ist schwach.',
  'help.ipsec.mainMode.lifetimeMinutes': '1 bis 2879. Am besten wie auf dem Server.',
  'help.ipsec.mainMode.machineDefault':
    'Nur für Geräte, die auf die Standardvorschläge des PCs antworten. Es berührt jede IPsec-Regel des PCs.',
  'help.ipsec.quickMode': 'PC und Server einigen sich auf die Schlüssel der Daten.',
  'help.ipsec.quickMode.proposals': 'Der beste zuerst.',
  'help.ipsec.quickMode.proposals.encryption': 'Bei GCM muss der Hash GMAC derselben Größe sein.',
  'help.ipsec.quickMode.proposals.integrity': 'GMAC nur zusammen mit GCM derselben Größe.',
  'help.ipsec.quickMode.pfs':
    'Ein eigener Schlüsselaustausch für die Daten. Der Server muss dasselbe wollen.',
  'help.ipsec.quickMode.lifetimeMinutes': '5 bis 2879. Am besten wie auf dem Server.',
  'help.ipsec.quickMode.lifetimeKilobytes': 'Mindestens 20480. Danach gibt es neue Schlüssel.',
};
