import type { doctor as english } from '../en/doctor.ts';
import type { Translation } from '../translation.ts';

export const doctor: Translation<typeof english> = {
  'doctor.heading': '{name}',
  'doctor.dial':
    '{by, select, event {Windows hat am {at, date, moment} Fehler {number} aufgezeichnet.} ikeFailure {Windows hat am {at, date, moment} Fehler {number} der IPsec-Aushandlung aufgezeichnet.} person {Sie haben Fehler {number} genannt.} other {Windows hat in den letzten sieben Tagen keinen fehlgeschlagenen Versuch aufgezeichnet.}}',
  'doctor.dialWithoutNumber':
    'Windows hat am {at, date, moment} einen fehlgeschlagenen Versuch aufgezeichnet, ohne Nummer.',
  'doctor.stage':
    '{stage, select, before {Er scheiterte, bevor etwas an den Server gesendet wurde.} link {Er scheiterte beim Aufbau der verschlüsselten Verbindung zum Server.} signIn {Die verschlüsselte Verbindung stand; er scheiterte bei der Anmeldung.} up {Die Verbindung stand und ist dann abgebrochen.} other {}}',
  'doctor.sure': '{sure, select, proved {Bewiesen} likely {Sehr wahrscheinlich} other {Möglich}}',
  'doctor.where':
    '{where, select, here {Auf diesem PC zu beheben} server {Auf dem Server zu beheben} network {Im Netzwerk zu beheben} other {In Ihrem Konto zu beheben}}',
  'doctor.seen': 'Gesehen',
  'doctor.fix': 'Lösung',
  'doctor.fixWith': 'Für diese Änderung: {command}',
  'doctor.besides': 'Auch gefunden, aber nicht die Ursache dieses Fehlers:',
  'doctor.ruledOut': 'Ausgeschlossen:',
  'doctor.ruledOutBy': '{cause} ({facts})',
  'doctor.open': 'Konnte nicht geprüft werden:',
  'doctor.fact':
    '{fact}: {why, select, needsAdministrator {erfordert Administratorrechte} leftOut {nicht gefragt} crashed {die Prüfung von Roadwarrior selbst ist fehlgeschlagen; bitte melden Sie das} other {Windows hat keine Auskunft gegeben ({why})}}',
  'doctor.none': 'Es wurde keine Ursache gefunden. Alles, was geprüft wurde, ist in Ordnung.',
  'doctor.noneUnread':
    'In dem, was geprüft werden konnte, wurde keine Ursache gefunden. Einiges konnte nicht geprüft werden; es steht unten.',
  'doctor.fine':
    '{count, plural, one {1 Ursache geprüft und nicht gefunden.} other {# Ursachen geprüft und nicht gefunden.}}',
  'doctor.asAdministrator': 'Führen Sie den Befehl als Administrator aus, um auch dies zu prüfen.',
  'doctor.noServerCheck':
    'Der Server wurde nicht gefragt. Ohne --check skip fragt Roadwarrior auch den Server.',
  'doctor.unknownCode':
    'Keine Ursache hat den Code {code}. Eine Liste zeigt: roadwarrior doctor --list',
  'doctor.notHere':
    'Die Ursache {code} trifft auf diesem PC jetzt nicht zu; es gibt also nichts zu beheben.',
  'doctor.noFix': 'Roadwarrior kann {code} auf diesem PC nicht beheben. Was Sie tun können: {fix}',
  'doctor.undoWith': 'Um diese Änderung rückgängig zu machen: {command}',
  'doctor.remedy': 'Lösung für {code}',
  'doctor.noConnection':
    'Auf diesem PC gibt es keine Verbindung mit dem Namen {name} und kein Profil mit diesem Namen.',
  'doctor.noneAtAll': 'Auf diesem PC gibt es keine VPN-Verbindung.',
  'doctor.several':
    'Auf diesem PC gibt es mehrere Verbindungen, und keine davon ist in den letzten sieben Tagen fehlgeschlagen. Nennen Sie eine: {connections}',
  'doctor.unknownNumber':
    'Roadwarrior kennt Fehler {number} nicht; es zählt nur, was auf diesem PC und beim Server geprüft wurde.',

  'explain.number': 'Fehler {number} ({symbol})',
  'explain.causes': 'Mögliche Ursachen:',
  'explain.unknown':
    '{word} ist weder eine Fehlernummer einer VPN-Verbindung noch ein Code von Roadwarrior.',
  'explain.next': 'Welche es ist, zeigt: roadwarrior doctor --error {number}',

  'fact.dial': 'was Windows zu dem Versuch aufgezeichnet hat',
  'fact.now': 'das Datum',
  'fact.host': 'dieser PC und sein Netzwerk',
  'fact.build': 'die Windows-Version und ihre Updates',
  'fact.services': 'die Dienste',
  'fact.natValue': 'die Einstellung für Server hinter einem Router',
  'fact.prohibitIpsec': 'die Einstellung, die IPsec für L2TP abschaltet',
  'fact.restartPending': 'ob ein Neustart aussteht',
  'fact.entry': 'die Einstellungen der Verbindung',
  'fact.rule': 'die IPsec-Regel',
  'fact.firewall': 'die IPsec-Einstellungen der Firewall',
  'fact.ownCertificates': 'die Zertifikate dieses PCs',
  'fact.authorities': 'die vertrauenswürdigen Zertifizierungsstellen',
  'fact.miniports': 'die WAN-Miniport-Geräte',
  'fact.software': 'andere VPN-Programme und Firewalls',
  'fact.ras': 'andere Verbindungen, die genutzt werden',
  'fact.ikeFailures': 'die Aufzeichnung fehlgeschlagener IPsec-Aushandlungen',
  'fact.server': 'die Antworten des Servers',
  'fact.changed': 'was sich seit der Einrichtung geändert hat',
};
