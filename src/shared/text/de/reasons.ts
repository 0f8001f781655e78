/** Warum ein Schritt da ist, was er sonst bewirkt (Risiken), wie er rückgängig gemacht wird, und wofür Windows neu starten muss. */
import type { reasons as english } from '../en/reasons.ts';
import type { Translation } from '../translation.ts';

export const reasons: Translation<typeof english> = {
  'code.serviceNeeded': 'Das VPN funktioniert nicht, solange der Dienst {service} deaktiviert ist.',
  'code.serviceMustRun': 'Für das VPN muss der Dienst {service} laufen.',
  'code.serviceNeedsRestart':
    'Windows startet den Dienst {service} nur bei einem Neustart; alles andere kommt danach.',
  'code.rootWanted': 'Die Zertifikate dieses VPNs sind unter {subject} signiert.',
  'code.intermediateWanted': 'Die Zertifikatkette braucht {subject}.',
  'code.certificateWanted':
    'Dieser PC weist sich dem Server gegenüber mit dem Zertifikat {subject} aus, gültig bis zum {notAfter, date, day}.',
  'code.keptAsRecorded':
    'Die Zertifikatsdatei ist geschützt, darum bleibt, was ein früherer Lauf eingerichtet hat, wie es aufgezeichnet ist.',
  'code.natNotChecked':
    'Niemand hat geprüft, ob der Server hinter NAT steht. Die Einstellung, die in beiden Fällen funktioniert, wird verwendet.',
  'code.natServerBehindNat':
    'Das Profil sagt, dass der Server hinter NAT steht. Windows lehnt solche Server ab, wenn dieser Wert sie nicht erlaubt.',
  'code.natServerSeenBehindNat':
    'NAT-Wert 2, weil der Server hinter NAT steht (soeben von der Serverprüfung gesehen). Windows lehnt solche Server ab, wenn dieser Wert sie nicht erlaubt.',
  'code.natPcNeverMoves':
    'Der Server steht hinter NAT, und das Profil sagt, dass dieser PC es nie tut; darum genügt der kleinere Wert.',
  'code.natRestart': 'Windows liest die NAT-Einstellung beim Start.',
  'code.ipsecMustNotBeProhibited':
    'Ein Registrierungswert schaltet den IPsec-Teil von L2TP ab. Damit funktioniert keine L2TP/IPsec-Verbindung.',
  'code.prohibitIpsecRestart': 'Windows liest den Wert ProhibitIpSec beim Start.',
  'code.weakCryptoNamed':
    'Das Profil verlangt alte, schwache Verschlüsselung, weil sein Server nichts Besseres kennt.',
  'code.weakCryptoRestart': 'Windows liest den Wert AllowL2TPWeakCrypto beim Start.',
  'code.rasManRestart':
    'Der Dienst RasMan wird neu gestartet, damit er die geänderten Werte liest; das hilft vielleicht schon vor einem Neustart von Windows.',
  'code.connectionWanted': 'Das Profil beschreibt die VPN-Verbindung {name}.',
  'code.ipsecPolicyWanted':
    'Das Profil legt die Vorschläge selbst fest: IKE {ikeEncryption}/{ikeIntegrity}/{dhGroup}, ESP {espCipher}/{espAuthentication}, PFS: {pfs, select, None {keines} SameAsMainMode {wie im Hauptmodus} other {{pfs}}}.',
  'code.ipsecPolicyOfWindows': 'Das Profil überlässt die Vorschläge Windows.',
  'code.routeWanted': 'Nur diese Netze gehen durch das VPN.',
  'code.keyServerName':
    'Legt fest, ob Windows den Namen und die Verwendung im Zertifikat des Servers prüft ({key}={value}).',
  'code.keyIpv6': 'Legt fest, ob IPv6 durch die Verbindung geht ({key}={value}).',
  'code.keyMetric': 'Legt fest, welchen Netzwerkadapter Windows bevorzugt ({key}={value}).',
  'code.keyClassBasedRoute':
    'Legt fest, ob Windows eine Route für die ganze Klasse der Adresse hinzufügt, die es bekommt ({key}={value}).',
  'code.keyVpnCredentials':
    'Legt fest, ob das VPN-Kennwort für Dateifreigaben und Ähnliches verwendet wird ({key}={value}).',
  'code.keyIpv6DefaultRoute': 'Legt fest, ob alles IPv6 durch das VPN geht ({key}={value}).',
  'code.triggerDnsWanted': 'Namen, die auf {suffix} enden, werden bei {servers} gesucht.',
  'code.nrptRuleWanted': 'Namen, die auf {suffix} enden, werden bei {servers} gesucht.',
  'code.credentialsRemembered':
    'Das Profil bittet Windows, das Kennwort von {userName} zu speichern.',
  'code.credentialsByHand':
    'Dieses Windows hat keinen Befehl, der das Kennwort von {userName} speichert: haken Sie beim ersten Verbinden „speichern“ an.',
  'code.pskTypedByHand':
    'Windows {windows} hat keinen Befehl, der einen PSK einstellt: öffnen Sie die Eigenschaften von {name}, Sicherheit, Erweitert, und tippen Sie den PSK dort ein.',
  'code.throughNatWanted':
    'Das Profil sagt: {nat, select, none {kein NAT} server {der Server steht hinter NAT} both {der Server und dieser PC stehen hinter NAT} other {niemand weiß, ob es NAT gibt}}. Dafür ist die Stufe {level} nötig.',
  'code.mainModeWanted': 'Phase 1 darf verwenden: {proposals}.',
  'code.authenticationByPsk':
    'Dieser PC und der Server weisen sich mit einem vorinstallierten Schlüssel (PSK) aus.',
  'code.authenticationByCertificate':
    'Dieser PC und der Server weisen sich mit Zertifikaten von {authority} aus. {serverName, select, none {} other {Der Server muss {serverName} sein.}}',
  'code.quickModeWanted':
    'Phase 2 darf verwenden: {proposals}; PFS: {pfs, select, None {keines} SameAsMainMode {wie im Hauptmodus} other {{pfs}}}.',
  'code.mainModeRuleWanted':
    'Diese Vorschläge und diese Authentifizierung gelten für den Server {server}.',
  'code.ruleWanted':
    'Datenverkehr zu {subnets} geht durch einen Tunnel zu {to}, solange diese Regel in Kraft ist. {from, select, Any {Ist sie angehalten oder der Firewalldienst aus, geht er im Klartext.} other {Die Regel gilt nur für die Adresse {from} dieses PCs. Ist sie angehalten oder der Firewalldienst aus, geht er im Klartext; von einer anderen Adresse blockiert ihn die Regel, die den Tunnel absichert.}}',
  'code.ruleFollowsAddress':
    'Die Regel gilt bisher nur für die Adresse {from}. Die Adresse dieses PCs kann sich ändern; dann passt die Regel nicht mehr, und Datenverkehr zu {subnets} verlässt den PC ungeschützt. Ab jetzt gilt sie für jede Adresse dieses PCs.',
  'code.guardWanted':
    'Der Tunnel gilt nur für die Adresse {own} dieses PCs. Diese Firewallregel verhindert, dass Datenverkehr zu {subnets} ungeschützt hinausgeht, wenn dieser PC eine andere Adresse hat.',
  'code.mainModeDefaultNamed': 'Das Profil verlangt diese Vorschläge für den ganzen PC.',
  'code.mainModeDefaultOnly':
    'Dieses Windows hat nur eine Liste von Vorschlägen, für den ganzen PC.',
  'code.oldAssociations':
    'Sicherheitszuordnungen mit {peer} aus der Zeit vor der Änderung werden beendet.',
  'code.crlCheckWanted':
    'Das Profil legt fest, wie streng gesperrte Zertifikate abgelehnt werden: {level, select, None {gar nicht} AttemptCrlCheck {wenn eine Liste sagt, dass sie gesperrt sind} other {auch wenn keine Liste lesbar ist}}.',
  'code.pingWanted': 'Das Profil lässt {from} diesen PC anpingen.',
  'code.undo': 'Es wird zurückgegeben, weil das Profil rückgängig gemacht wird.',
  'code.noLongerWanted':
    'Eine frühere Revision des Profils hat es eingerichtet; diese tut es nicht mehr.',

  'code.machineWide': 'Das gilt für den ganzen PC und für jedes VPN darauf.',
  'code.weakensEveryL2tp':
    'Damit kann jede L2TP-Verbindung dieses PCs schwache Verschlüsselung verwenden.',
  'code.addsRoot':
    'Von jetzt an vertraut dieser PC jedem Zertifikat unter {subject} (SHA-256 {sha256}). Erlaubte Namen: {permitted, select, none {alle} other {{permitted}}}; verbotene Namen: {excluded, select, none {keine} other {{excluded}}}.',
  'code.guardCutsElsewhere':
    'Solange dieser PC eine andere Adresse als {own} hat, ist {subnets} nicht erreichbar. Ist das Netz vor Ort eines davon, sind auch dessen Geräte und der Router nicht erreichbar.',
  'code.turnsFirewallOn':
    'Das schaltet die Windows-Firewall ein. Programme, die auf Verbindungen warten, sind dann vielleicht nicht mehr erreichbar.',
  'code.serverNameNotChecked':
    'Windows prüft nicht mehr, ob das Zertifikat zum Server gehört: jedes Zertifikat derselben Zertifizierungsstelle kann sich als der Server ausgeben.',
  'code.oneProposalOnly':
    'Windows bietet dann nur diesen einen Vorschlag an; der Server muss ihn annehmen.',
  'code.dialsByItself':
    'Das VPN wird von selbst aufgebaut, wenn ein Name in {suffix} gesucht wird.',
  'code.nrptStaysWhenDown':
    'Die Regel bleibt, solange das VPN getrennt ist. Windows fragt dann {servers} über das Netzwerk, in dem dieser PC gerade ist; ein Server, der dort antwortet, tut es unverschlüsselt.',

  'code.undoServiceStart': 'Der Dienst bekommt seinen früheren Starttyp zurück.',
  'code.undoServiceRunning':
    'Ein Dienst, der gestartet wurde, wird wieder beendet, wenn kein Profil ihn mehr braucht.',
  'code.undoCertificateAuthority':
    'Das Zertifikat wird entfernt, wenn kein Profil es mehr braucht.',
  'code.undoCertificateKey': 'Das Zertifikat und sein privater Schlüssel werden gelöscht.',
  'code.undoRegistryValue':
    'Der Wert, der dort stand, kommt zurück; stand dort keiner, verschwindet er.',
  'code.undoConnection':
    'Eine neue Verbindung wird entfernt; eine geänderte bekommt ihre früheren Einstellungen zurück.',
  'code.undoIpsecPolicy': 'Die frühere IPsec-Richtlinie kommt zurück.',
  'code.undoRoute': 'Die früheren Routen kommen zurück.',
  'code.undoPhonebookKey': 'Die früheren Einstellungen kommen zurück.',
  'code.undoTriggerDns': 'Das Suffix baut das VPN nicht mehr auf.',
  'code.undoNrptRule': 'Die Regel wird entfernt.',
  'code.undoCredentials': 'Benutzername und Kennwort werden vergessen.',
  'code.undoWithConnection': 'Es verschwindet mit der Verbindung.',
  'code.undoFirewallSetting':
    'Die frühere Einstellung kommt zurück, wenn kein Profil diese braucht.',
  'code.undoOwnSet': 'Unser Satz wird entfernt, unter seinem eigenen Namen.',
  'code.undoOwnRule': 'Unsere Regel wird entfernt, unter ihrem eigenen Namen.',
  'code.undoMainModeDefault': 'Die früheren Vorschläge kommen zurück, oder die von Windows.',

  'code.entryNotKept': 'Was jetzt da ist, nützt niemandem, darum wird es nicht aufbewahrt.',
  'code.entryRemainsGone':
    'Jemand hatte den Eintrag seither beschädigt oder kopiert. Was davon übrig war, ist entfernt, Kopien auch.',
  'code.entryTwiceLeft':
    'Zwei verschiedene Einträge haben jetzt diesen Namen, und niemand kann sagen, welchen dieses Profil angelegt hat.',
  'code.entryWreckedLeft':
    'Den Eintrag gab es schon vor diesem Profil, und jemand hat ihn seither beschädigt oder kopiert.',
  'code.pskNotReadable':
    'Windows zeigt einen PSK nie, darum lässt sich der frühere nicht zurücksetzen.',
  'code.rulePskNotKept':
    'Der frühere PSK der Regel wird nicht aufbewahrt, darum lässt er sich nicht zurücksetzen.',
  'code.passwordNotReadable':
    'Windows zeigt ein Kennwort nie, darum lässt sich das frühere nicht zurücksetzen.',
  'code.privateKeyGone': 'Ein gelöschter privater Schlüssel lässt sich nicht zurückholen.',
  'code.registryTypeNotKept':
    'Dort stand ein Wert eines anderen Typs, und nur Zahlen und Texte lassen sich zurücksetzen.',
  'code.secretRewritten':
    'Das Geheimnis wurde über das geschrieben, das dort stand; jenes zeigt Windows nie.',
  'code.byHand': 'Das muss ein Mensch selbst tun.',
};
