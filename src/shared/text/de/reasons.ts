/** Warum ein Schritt da ist, was er sonst bewirkt (Risiken), wie er rückgängig gemacht wird, und wofür Windows neu starten muss. */
import type { reasons as english } from '../en/reasons.ts';
import type { Translation } from '../translation.ts';

export const reasons: Translation<typeof english> = {
  'code.serviceNeeded': 'Das VPN funktioniert nicht, solange der Dienst {service} deaktiviert ist.',
  'code.serviceMustRun': 'Das VPN braucht den Dienst {service}.',
  'code.serviceNeedsRestart':
    'Windows startet den Dienst {service} nur bei einem Neustart; alles andere folgt danach.',
  'code.rootWanted': 'Die Zertifikate dieses VPNs sind unter {subject} ausgestellt.',
  'code.intermediateWanted': 'Die Zertifikatkette braucht {subject}.',
  'code.certificateWanted':
    'Dieser PC authentifiziert sich mit dem Zertifikat {subject}, gültig bis {notAfter, date, day}.',
  'code.keptAsRecorded':
    'Die Zertifikatsdatei ist durch ein Kennwort gesperrt. Was früher eingerichtet wurde, bleibt deshalb unverändert.',
  'code.natNotChecked':
    'Es ist nicht bekannt, ob der Server hinter NAT steht. Deshalb wird die Einstellung verwendet, die in beiden Fällen funktioniert.',
  'code.natServerBehindNat':
    'Laut Profil steht der Server hinter NAT. Windows lehnt solche Server ab, wenn dieser Wert sie nicht zulässt.',
  'code.natServerSeenBehindNat':
    'Die Serverprüfung hat ergeben, dass der Server hinter NAT steht. Windows lehnt solche Server ab, wenn dieser Wert nicht 2 ist.',
  'code.natPcNeverMoves':
    'Der Server steht hinter NAT, dieser PC laut Profil nie. Deshalb genügt der kleinere Wert.',
  'code.natRestart': 'Windows liest die NAT-Einstellung beim Start.',
  'code.ipsecMustNotBeProhibited':
    'Ein Registrierungswert schaltet IPsec für L2TP ab. Solange er gesetzt ist, funktioniert keine L2TP/IPsec-Verbindung.',
  'code.prohibitIpsecRestart': 'Windows liest den Wert ProhibitIpSec beim Start.',
  'code.weakCryptoNamed':
    'Das Profil verwendet veraltete, schwache Verschlüsselung, weil der Server nichts Besseres unterstützt.',
  'code.weakCryptoRestart': 'Windows liest den Wert AllowL2TPWeakCrypto beim Start.',
  'code.rasManRestart':
    'Die RAS-Verbindungsverwaltung (RasMan) wird neu gestartet, damit sie die neuen Werte liest. Das reicht vielleicht, bis Sie Windows neu starten.',
  'code.connectionWanted': 'Das Profil beschreibt die VPN-Verbindung {name}.',
  'code.ipsecPolicyWanted':
    'Das Profil legt eigene Vorschläge fest: IKE {ikeEncryption}/{ikeIntegrity}/{dhGroup}, ESP {espCipher}/{espAuthentication}, PFS: {pfs, select, None {keines} SameAsMainMode {wie im Hauptmodus} other {{pfs}}}.',
  'code.ipsecPolicyOfWindows': 'Das Profil verwendet die Standardvorschläge von Windows.',
  'code.routeWanted': 'Nur Datenverkehr zu diesen Netzen geht über das VPN.',
  'code.keyServerName':
    'Legt fest, ob Windows den Namen und die Verwendung im Zertifikat des Servers prüft.',
  'code.keyIpv6': 'Legt fest, ob IPv6 über die Verbindung läuft.',
  'code.keyMetric':
    'Legt die Schnittstellenmetrik fest und damit, welchen Netzwerkadapter Windows bevorzugt.',
  'code.keyClassBasedRoute':
    'Legt fest, ob Windows eine Route für die Adressklasse der VPN-Adresse hinzufügt.',
  'code.keyVpnCredentials':
    'Legt fest, ob die VPN-Anmeldeinformationen auch für Dateifreigaben verwendet werden.',
  'code.keyIpv6DefaultRoute': 'Legt fest, ob der gesamte IPv6-Datenverkehr über das VPN geht.',
  'code.triggerDnsWanted': 'Namen, die auf {suffix} enden, werden bei {servers} abgefragt.',
  'code.nrptRuleWanted': 'Namen, die auf {suffix} enden, werden bei {servers} abgefragt.',
  'code.credentialsRemembered': 'Mit diesem Profil speichert Windows das Kennwort von {userName}.',
  'code.credentialsByHand':
    'Diese Windows-Version hat keinen Befehl zum Speichern des Kennworts von {userName}. Wählen Sie beim ersten Verbinden, dass es gespeichert wird.',
  'code.pskTypedByHand':
    'Diese Windows-Version hat keinen Befehl zum Festlegen eines PSK. Öffnen Sie die Eigenschaften von {name}, dann „Sicherheit“, „Erweitert“, und geben Sie den PSK dort ein.',
  'code.throughNatWanted':
    'Das Profil sagt: {nat, select, none {kein NAT} server {der Server steht hinter NAT} both {der Server und dieser PC stehen hinter NAT} other {es ist nicht bekannt, ob es NAT gibt}}. Dafür ist die Stufe {level} nötig.',
  'code.mainModeWanted': 'Phase 1 verwendet: {proposals}.',
  'code.authenticationByPsk':
    'Dieser PC und der Server authentifizieren sich mit einem vorinstallierten Schlüssel (PSK).',
  'code.authenticationByCertificate':
    'Dieser PC und der Server authentifizieren sich mit Zertifikaten von {authority}. {serverName, select, none {} other {Der Server muss sich als {serverName} ausweisen.}}',
  'code.quickModeWanted':
    'Phase 2 verwendet: {proposals}; PFS: {pfs, select, None {keines} SameAsMainMode {wie im Hauptmodus} other {{pfs}}}.',
  'code.mainModeRuleWanted':
    'Diese Vorschläge und diese Authentifizierungsmethode gelten für den Server {server}.',
  'code.ruleWanted':
    'Solange diese Regel aktiv ist, geht Datenverkehr zu {subnets} durch einen Tunnel zu {to}. {from, select, Any {Ist die Regel angehalten oder der Firewalldienst beendet, ist der Datenverkehr unverschlüsselt.} other {Die Regel gilt nur für die Adresse {from} dieses PCs. Ist die Regel angehalten oder der Firewalldienst beendet, ist der Datenverkehr unverschlüsselt; von einer anderen Adresse aus blockiert ihn die Regel, die die Netze des Tunnels schützt.}}',
  'code.ruleFollowsAddress':
    'Die bisherige Regel gilt nur für die Adresse {from}. Ändert sich die Adresse dieses PCs, greift die Regel nicht mehr, und Datenverkehr zu {subnets} ist ungeschützt. Die neue Regel gilt für jede Adresse dieses PCs.',
  'code.guardWanted':
    'Der Tunnel gilt nur für die Adresse {own} dieses PCs. Diese Firewallregel blockiert ungeschützten Datenverkehr zu {subnets}, wenn dieser PC eine andere Adresse hat.',
  'code.mainModeDefaultNamed':
    'Das Profil legt diese Vorschläge für jede IPsec-Verbindung auf diesem PC fest.',
  'code.mainModeDefaultOnly':
    'Diese Windows-Version hat nur eine Liste von Vorschlägen, für jede IPsec-Verbindung auf diesem PC.',
  'code.oldAssociations':
    'Sicherheitszuordnungen mit {peer} aus der Zeit vor der Änderung werden gelöscht.',
  'code.crlCheckWanted':
    'Das Profil legt fest, wie streng gesperrte Zertifikate abgelehnt werden: {level, select, None {gar nicht} AttemptCrlCheck {wenn eine Zertifikatsperrliste sie als gesperrt nennt} other {auch wenn keine Zertifikatsperrliste gelesen werden kann}}.',
  'code.pingWanted': 'Das Profil erlaubt {from}, diesen PC anzupingen.',
  'code.undo':
    'Das Profil wird rückgängig gemacht, deshalb wird die vorherige Einstellung wiederhergestellt.',
  'code.noLongerWanted': 'Eine frühere Revision des Profils hat es festgelegt; diese nicht mehr.',

  'code.machineWide': 'Gilt für alle Benutzer und jedes VPN auf diesem PC.',
  'code.weakensEveryL2tp':
    'Lässt für jede L2TP-Verbindung auf diesem PC schwache Verschlüsselung zu.',
  'code.addsRoot':
    'Dieser PC vertraut danach jedem Zertifikat, das unter {subject} (SHA-256 {sha256}) ausgestellt ist. Zulässige Namen: {permitted, select, none {alle} other {{permitted}}}; verbotene Namen: {excluded, select, none {keine} other {{excluded}}}.',
  'code.guardCutsElsewhere':
    'Solange dieser PC eine andere Adresse als {own} hat, kann er {subnets} nicht erreichen. Ist er in einem dieser Netze, erreicht er dort auch andere Geräte und den Router nicht.',
  'code.turnsFirewallOn':
    'Schaltet die Windows-Firewall ein. Programme, die auf eingehende Verbindungen warten, sind dann möglicherweise nicht mehr erreichbar.',
  'code.serverNameNotChecked':
    'Windows prüft den Namen des Servers nicht mehr: Mit jedem Zertifikat derselben Zertifizierungsstelle kann sich ein Angreifer als Server ausgeben.',
  'code.oneProposalOnly':
    'Windows bietet dann nur diesen Vorschlag an. Der Server muss ihn annehmen.',
  'code.dialsByItself':
    'Windows stellt die Verbindung automatisch her, wenn ein Name in {suffix} abgefragt wird.',
  'code.nrptStaysWhenDown':
    'Die Regel bleibt aktiv, wenn das VPN getrennt ist. Windows fragt {servers} dann über das Netzwerk, in dem dieser PC gerade ist; Antworten von dort sind unverschlüsselt.',

  'code.undoServiceStart': 'Der vorherige Starttyp wird wiederhergestellt.',
  'code.undoServiceRunning':
    'Ein Dienst, der gestartet wurde, wird wieder beendet, sobald kein Profil ihn mehr braucht.',
  'code.undoCertificateAuthority':
    'Das Zertifikat wird entfernt, sobald kein Profil es mehr braucht.',
  'code.undoCertificateKey': 'Das Zertifikat und sein privater Schlüssel werden gelöscht.',
  'code.undoRegistryValue':
    'Der vorherige Wert wird wiederhergestellt oder gelöscht, wenn es keinen gab.',
  'code.undoConnection':
    'Eine neue Verbindung wird entfernt; bei einer geänderten werden die vorherigen Einstellungen wiederhergestellt.',
  'code.undoIpsecPolicy': 'Die vorherige IPsec-Richtlinie wird wiederhergestellt.',
  'code.undoRoute': 'Die vorherigen Routen werden wiederhergestellt.',
  'code.undoPhonebookKey': 'Die vorherigen Einstellungen werden wiederhergestellt.',
  'code.undoTriggerDns': 'Das DNS-Suffix verbindet das VPN nicht mehr automatisch.',
  'code.undoNrptRule': 'Die Regel wird entfernt.',
  'code.undoCredentials': 'Der gespeicherte Benutzername und das Kennwort werden entfernt.',
  'code.undoWithConnection': 'Wird mit der Verbindung entfernt.',
  'code.undoFirewallSetting':
    'Die vorherige Einstellung wird wiederhergestellt, sobald kein Profil diese mehr braucht.',
  'code.undoOwnSet': 'Die Vorschläge oder Authentifizierungseinstellungen werden entfernt.',
  'code.undoOwnRule': 'Die Regel wird entfernt.',
  'code.undoMainModeDefault':
    'Die vorherigen Vorschläge werden wiederhergestellt oder die Standardvorschläge von Windows.',

  'code.entryNotKept':
    'Der jetzige Eintrag kann nicht verwendet werden und wird deshalb nicht aufbewahrt.',
  'code.entryRemainsGone':
    'Der Eintrag wurde nach der Einrichtung beschädigt oder kopiert. Was davon übrig war, wird entfernt, auch Kopien.',
  'code.entryTwiceLeft':
    'Zwei verschiedene Einträge haben jetzt diesen Namen, und es ist nicht bekannt, welchen davon dieses Profil angelegt hat.',
  'code.entryWreckedLeft':
    'Den Eintrag gab es schon vor diesem Profil, und er wurde nach der Einrichtung beschädigt oder kopiert.',
  'code.pskNotReadable':
    'Windows zeigt einen gespeicherten PSK nie an, deshalb kann der alte nicht wiederhergestellt werden.',
  'code.rulePskNotKept':
    'Der alte PSK der Regel wird nicht aufbewahrt, deshalb kann er nicht wiederhergestellt werden.',
  'code.passwordNotReadable':
    'Windows zeigt ein gespeichertes Kennwort nie an, deshalb kann das alte nicht wiederhergestellt werden.',
  'code.privateKeyGone': 'Ein gelöschter privater Schlüssel kann nicht wiederhergestellt werden.',
  'code.registryTypeNotKept':
    'Der vorherige Wert hatte einen anderen Typ, und nur Zahlen und Texte können wiederhergestellt werden.',
  'code.secretRewritten': 'Das neue Geheimnis hat das alte ersetzt, das Windows nie anzeigt.',
  'code.byHand': 'Das müssen Sie selbst tun.',
};
