/** Was die Hauptseite des Assistenten selbst sagt: Eigenschaften eines Profils, Abschwächungen, aufgehobener Schutz. */
import type { wizardMain as english } from '../en/wizard-main.ts';
import type { Translation } from '../translation.ts';

export const wizardMain: Translation<typeof english> = {
  'trait.fullTunnel':
    'Solange das VPN verbunden ist, geht der gesamte Datenverkehr dieses PCs über das VPN.',
  'trait.splitTunnel':
    'Nur Datenverkehr zu {count, plural, one {einem Netz} other {# Netzen}} geht über das VPN; alles andere geht direkt ins Internet.',
  'trait.splitTunnelNoRoutes':
    'Nur Datenverkehr zu dem Netz, das der Server zuweist, geht über das VPN; alles andere geht direkt ins Internet.',
  'trait.tunnelToNetworks':
    'Datenverkehr zu {networks} geht durch den Tunnel; alles andere geht direkt ins Internet.',
  'trait.remembersCredentials': 'Windows speichert Ihren Benutzernamen und Ihr Kennwort.',
  'trait.asksCredentials':
    'Windows fragt bei jeder Verbindung nach Ihrem Benutzernamen und Ihrem Kennwort.',
  'trait.windowsCredentials':
    'Sie melden sich mit Ihrem Benutzernamen und Kennwort von Windows an.',
  'trait.certificateImported':
    'Ein Zertifikat und sein privater Schlüssel werden dem Zertifikatspeicher dieses PCs hinzugefügt.',
  'trait.certificateOnThisPc':
    'Das VPN verwendet ein Zertifikat, das bereits auf diesem PC vorhanden ist.',
  'trait.authoritiesTrusted':
    'Das Profil enthält {count, plural, one {ein CA-Zertifikat} other {# CA-Zertifikate}}.',
  'trait.pskInProfile':
    'Diese Datei enthält den vorinstallierten Schlüssel. Bewahren Sie sie so sicher auf wie ein Kennwort.',
  'trait.pskReadable':
    'Administratoren dieses PCs können den vorinstallierten Schlüssel lesen. Ein Zertifikat ist sicherer.',
  'trait.serverNamesPinned': 'Der Server muss sich als {names} ausweisen.',
  'trait.namesThroughVpn':
    'Namen in {names} werden bei DNS-Servern aus diesem Profil abgefragt, auch wenn das VPN getrennt ist.',
  'trait.dialsByItself':
    'Windows stellt die Verbindung automatisch her, wenn ein Name in {names} abgefragt wird.',
  'trait.pingAllowed': 'Dieser PC kann aus {networks} angepingt werden.',
  'trait.crlCheck':
    '{level, select, 0 {IPsec auf diesem PC prüft nicht, ob Zertifikate gesperrt sind.} 1 {IPsec auf diesem PC lehnt gesperrte Zertifikate ab.} other {IPsec auf diesem PC lehnt Zertifikate ab, die gesperrt sind oder sich nicht prüfen lassen.}}',
  'trait.machineDefault':
    'Auch die Standardvorschläge dieses PCs für den Hauptmodus werden geändert.',
  'trait.idleDisconnect':
    'Die Verbindung endet nach {minutes, plural, one {einer Minute} other {# Minuten}} Leerlaufzeit.',
  'trait.noIpv6': 'IPv6 wird im VPN nicht verwendet.',

  'weakening.allowWeakCrypto':
    'Veraltete Verschlüsselung (DES, MD5) ist für jede L2TP-Verbindung dieses PCs erlaubt.',
  'weakening.skipNameCheck': 'Der Name im Zertifikat des Servers wird nicht geprüft.',
  'weakening.useTripleDes': 'Die veraltete Verschlüsselung Triple DES darf verwendet werden.',
  'weakening.useWeakGroup':
    'Die schwache Diffie-Hellman-Gruppe 2 (1024 Bit) darf verwendet werden.',
  'weakening.eapWithoutServerValidation':
    'Windows sendet Ihr Kennwort, ohne die Identität des Servers zu prüfen.',
  'weakening.plainPasswordProtocols':
    'Wer den vorinstallierten Schlüssel kennt, kann sich als der Server ausgeben und Ihr Kennwort lesen.',
  'weakening.noPppEncryption':
    'Die Verbindung im IPsec-Tunnel wird nicht ein zweites Mal verschlüsselt.',

  'weakening.crlCheckOff':
    'Windows prüft nicht, ob Zertifikate für IPsec auf diesem PC gesperrt wurden.',
  'weakening.crlCheckLowered':
    'Die Prüfung auf gesperrte Zertifikate für IPsec wird für alle Benutzer dieses PCs herabgesetzt ({from} auf {to}).',
  'override.overlapLocalNetwork':
    'Ein Netz hinter dem VPN überschneidet sich mit dem Netz, in dem dieser PC ist. Lokale Geräte sind dann vielleicht nicht mehr erreichbar.',
  'override.allTraffic':
    'Der gesamte Datenverkehr muss durch den Tunnel. Ohne Tunnel ist der PC offline.',
  'override.behindNat':
    'Der Tunnel wird eingerichtet, obwohl der PC oder der Server hinter NAT steht.',
  'override.pskCharacters':
    'Der vorinstallierte Schlüssel enthält Zeichen, die Windows und der Server vielleicht verschieden codieren.',
  'override.nameServerOutsideVpn':
    'Namen werden bei einem DNS-Server außerhalb des VPNs abgefragt. Er sieht sie und bestimmt, wohin sie führen.',
  'override.publicSuffix':
    'Das Profil bestimmt, wohin Namen führen, die sich viele Organisationen teilen, etwa alles unter .com.',

  'gain.allowWeakCrypto':
    'Wer den L2TP-Datenverkehr dieses PCs aufzeichnet oder abfängt, egal zu welchem Server, kann ihn möglicherweise lesen oder verändern.',
  'gain.skipNameCheck':
    'Wer ein Zertifikat derselben Zertifizierungsstelle hat, kann sich als der VPN-Server ausgeben.',
  'gain.useTripleDes': 'Wer viel Datenverkehr aufzeichnet, kann möglicherweise Teile davon lesen.',
  'gain.useWeakGroup':
    'Ein gut ausgestatteter Angreifer, der den Datenverkehr aufzeichnet, kann ihn möglicherweise später lesen.',
  'gain.eapWithoutServerValidation':
    'Wer sich als der VPN-Server ausgeben kann, erhält die Daten, die er zum Erraten Ihres Kennworts braucht.',
  'gain.plainPasswordProtocols':
    'Alle Benutzer dieses VPNs haben denselben vorinstallierten Schlüssel.',
  'gain.noPppEncryption':
    'Das VPN ist dann allein durch IPsec geschützt: Wer IPsec bricht oder missbraucht, kann den Datenverkehr lesen.',
  'gain.crlCheckOff':
    'Mit einem gestohlenen und gesperrten Zertifikat kann sich weiterhin jemand als der VPN-Server ausgeben.',
  'gain.crlCheckLowered':
    'Ein gestohlenes und gesperrtes Zertifikat wird möglicherweise wieder akzeptiert, bei jeder IPsec-Verbindung dieses PCs.',
  'gain.overlapLocalNetwork':
    'Datenverkehr an Geräte in Ihrer Nähe kann stattdessen beim VPN-Server ankommen.',
  'gain.allTraffic':
    'Der Betreiber des VPN-Servers kann den unverschlüsselten Datenverkehr dieses PCs sehen und verändern.',
  'gain.behindNat':
    'Kann Windows den Tunnel dort nicht aufbauen, sind die Netze dahinter nicht erreichbar.',
  'gain.pskCharacters': 'Wenn sie verschieden codieren, lehnt der VPN-Server die Verbindung ab.',
  'gain.nameServerOutsideVpn':
    'Der Betreiber dieses DNS-Servers sieht, welche Namen Sie abfragen, und kann Sie zu Adressen seiner Wahl leiten.',
  'gain.publicSuffix':
    'Der Betreiber des DNS-Servers im Profil kann Sie bei jeder Website mit einem solchen Namen zu Adressen seiner Wahl leiten.',

  'switched.off': 'Der Tunnel ist angehalten.',
  'switched.on': 'Der Tunnel ist nicht mehr angehalten.',
};
