/** Was die Hauptseite des Assistenten selbst sagt: Eigenschaften eines Profils, Abschwächungen, aufgehobener Schutz. */
import type { wizardMain as english } from '../en/wizard-main.ts';
import type { Translation } from '../translation.ts';

export const wizardMain: Translation<typeof english> = {
  'trait.fullTunnel':
    'Der gesamte Datenverkehr dieses PCs geht durch das VPN, solange es verbunden ist.',
  'trait.splitTunnel':
    '{count, plural, one {Nur ein Netz geht} other {Nur # Netze gehen}} durch das VPN; alles andere geht direkt ins Internet.',
  'trait.splitTunnelNoRoutes':
    'Nur das Netz, das der Server zuweist, geht durch das VPN; alles andere geht direkt ins Internet.',
  'trait.tunnelToNetworks':
    'Datenverkehr zu {networks} geht durch den Tunnel; alles andere geht direkt ins Internet.',
  'trait.remembersCredentials': 'Windows speichert den Benutzernamen und das Kennwort.',
  'trait.asksCredentials':
    'Windows fragt bei jeder Verbindung nach Benutzernamen und Kennwort; sie werden nicht aufbewahrt.',
  'trait.windowsCredentials':
    'Sie melden sich mit dem Benutzernamen und dem Kennwort von Windows an.',
  'trait.certificateImported':
    'Ein Zertifikat mit seinem privaten Schlüssel kommt in den Zertifikatspeicher dieses PCs.',
  'trait.certificateOnThisPc': 'Es wird ein Zertifikat verwendet, das schon auf diesem PC ist.',
  'trait.authoritiesTrusted':
    'Das Profil bringt {count, plural, one {ein CA-Zertifikat} other {# CA-Zertifikate}} mit.',
  'trait.pskInProfile':
    'Der vorinstallierte Schlüssel steht im Profil selbst: behandeln Sie die Datei wie ein Kennwort.',
  'trait.pskReadable':
    'Der vorinstallierte Schlüssel liegt dann so auf diesem PC, dass seine Administratoren ihn lesen können. Ein Zertifikat ist besser.',
  'trait.serverNamesPinned': 'Der Server muss beweisen, dass er {names} ist.',
  'trait.namesThroughVpn':
    'Namen in {names} werden bei DNS-Servern gesucht, die dieses Profil nennt, auch solange das VPN getrennt ist.',
  'trait.dialsByItself':
    'Windows verbindet sich von selbst, wenn ein Name in {names} gesucht wird.',
  'trait.pingAllowed': 'Dieser PC darf aus {networks} angepingt werden.',
  'trait.crlCheck':
    '{level, select, 0 {IPsec auf diesem PC prüft nicht, ob Zertifikate gesperrt sind.} 1 {IPsec auf diesem PC lehnt gesperrte Zertifikate ab.} other {IPsec auf diesem PC lehnt Zertifikate ab, wenn sich nicht feststellen lässt, ob sie gesperrt sind.}}',
  'trait.machineDefault':
    'Die Vorschläge des ganzen PCs für den Hauptmodus werden ebenfalls geändert.',
  'trait.idleDisconnect':
    'Die Verbindung endet nach {minutes, plural, one {einer Minute} other {# Minuten}} ohne Datenverkehr.',
  'trait.noIpv6': 'IPv6 wird im VPN nicht verwendet.',

  'weakening.allowWeakCrypto':
    'Alte Verschlüsselung (DES, MD5) ist für jede L2TP-Verbindung dieses PCs erlaubt.',
  'weakening.skipNameCheck': 'Der Name im Zertifikat des Servers wird nicht geprüft.',
  'weakening.useTripleDes': 'Die alte Verschlüsselung Triple DES darf verwendet werden.',
  'weakening.useWeakGroup':
    'Die schwache Diffie-Hellman-Gruppe 2 (1024 Bit) darf verwendet werden.',
  'weakening.eapWithoutServerValidation':
    'Der Server muss nicht beweisen, wer er ist, bevor ihm Ihr Kennwort gesendet wird.',
  'weakening.plainPasswordProtocols':
    'Wer den vorinstallierten Schlüssel kennt und sich als der Server ausgibt, kann Ihr Kennwort lesen.',
  'weakening.noPppEncryption':
    'Die Verbindung im IPsec-Tunnel wird nicht noch einmal verschlüsselt.',

  'weakening.crlCheckOff':
    'Windows prüft nicht, ob Zertifikate für IPsec auf diesem PC gesperrt wurden.',
  'weakening.crlCheckLowered':
    'Die Prüfung auf gesperrte Zertifikate wird für den ganzen PC herabgesetzt ({from} auf {to}).',
  'override.overlapLocalNetwork':
    'Ein Netz hinter dem VPN überschneidet sich mit dem Netz, in dem dieser PC ist; lokale Geräte sind vielleicht nicht mehr erreichbar.',
  'override.allTraffic':
    'Der gesamte Datenverkehr geht in den Tunnel, auch wenn der Tunnel nicht steht.',
  'override.behindNat':
    'Der Tunnel wird eingerichtet, obwohl der PC oder der Server hinter NAT steht.',
  'override.pskCharacters':
    'Der vorinstallierte Schlüssel enthält Zeichen, die Windows und der Server vielleicht verschieden kodieren.',
  'override.nameServerOutsideVpn':
    'Namen werden bei einem DNS-Server gesucht, der nicht hinter dem VPN steht. Er sieht sie und bestimmt, wohin sie führen.',
  'override.publicSuffix':
    'Das Profil bestimmt, wohin Namen führen, die viele Organisationen teilen, etwa alles unter .com.',

  'gain.allowWeakCrypto':
    'Wer L2TP-Datenverkehr dieses PCs aufzeichnet oder abfängt, egal zu welchem Server, kann ihn möglicherweise lesen oder verändern.',
  'gain.skipNameCheck':
    'Wer ein Zertifikat derselben Zertifizierungsstelle hat, kann sich als der VPN-Server ausgeben.',
  'gain.useTripleDes': 'Wer viel Datenverkehr aufzeichnet, kann möglicherweise Teile davon lesen.',
  'gain.useWeakGroup':
    'Ein gut ausgestatteter Angreifer, der den Datenverkehr aufzeichnet, kann ihn möglicherweise später lesen.',
  'gain.eapWithoutServerValidation':
    'Wer sich als der VPN-Server ausgeben kann, erhält, was er zum Erraten Ihres Kennworts braucht.',
  'gain.plainPasswordProtocols':
    'Der vorinstallierte Schlüssel ist für alle, die dieses VPN verwenden, derselbe.',
  'gain.noPppEncryption':
    'Das VPN ist dann allein durch IPsec geschützt: Wer IPsec bricht oder missbraucht, kann den Datenverkehr lesen.',
  'gain.crlCheckOff':
    'Mit einem gestohlenen und gesperrten Zertifikat kann sich weiterhin jemand als der VPN-Server ausgeben.',
  'gain.crlCheckLowered':
    'Ein gestohlenes und gesperrtes Zertifikat wird möglicherweise wieder angenommen, für jede IPsec-Verbindung dieses PCs.',
  'gain.overlapLocalNetwork':
    'Datenverkehr an Geräte in Ihrer Nähe kann stattdessen beim VPN-Server ankommen.',
  'gain.allTraffic':
    'Der Betreiber des VPN-Servers kann den unverschlüsselten Datenverkehr dieses PCs sehen und verändern.',
  'gain.behindNat':
    'Kann Windows den Tunnel dort nicht aufbauen, sind die Netze dahinter nicht erreichbar.',
  'gain.pskCharacters': 'Dann lehnt der VPN-Server die Verbindung ab.',
  'gain.nameServerOutsideVpn':
    'Der Betreiber dieses DNS-Servers sieht, welche Namen Sie nachschlagen, und kann Sie zu Adressen seiner Wahl leiten.',
  'gain.publicSuffix':
    'Der Betreiber des DNS-Servers im Profil kann Sie bei jeder Website mit einem solchen Namen zu Adressen seiner Wahl leiten.',

  'switched.off': 'Der Tunnel ist ausgeschaltet.',
  'switched.on': 'Der Tunnel ist wieder eingeschaltet.',
};
