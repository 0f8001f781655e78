/** Der Rahmen des Fensters, der Anfang, das Ansehen eines Profils und das Bild des Weges. */
import type { wizardFrame as english } from '../en/wizard-frame.ts';
import type { Translation } from '../translation.ts';

export const wizardFrame: Translation<typeof english> = {
  'wizard.name': 'Roadwarrior',
  'wizard.demo': 'Demomodus: ein simuliertes {windows}. An diesem Computer wird nichts geändert.',
  'wizard.loading': 'Einen Moment…',
  'wizard.back': 'Zurück',
  'wizard.next': 'Weiter',
  'wizard.close': 'Schließen',
  'wizard.cancel': 'Abbrechen',
  'wizard.copy': 'Kopieren',
  'wizard.copied': 'Kopiert',
  'wizard.tryAgain': 'Erneut versuchen',
  'wizard.toStart': 'Startseite',
  'wizard.more': 'und {count, plural, one {# weitere} other {# weitere}}',

  'rail.label': 'Schritte der Einrichtung',
  'rail.position': 'Schritt {number, number} von {count, number}',
  'rail.review': 'Profil',
  'rail.needs': 'Ihre Angaben',
  'rail.plan': 'Änderungen',
  'rail.progress': 'Einrichten',

  'start.title': 'VPN auf diesem PC einrichten',
  'start.lead':
    'Roadwarrior richtet das in Windows integrierte VPN ein. Sie sehen jede Änderung vorher und können sie später rückgängig machen.',
  'start.open': 'Datei Ihrer IT-Abteilung öffnen',
  'start.openText': 'Ziehen Sie Ihre .vpnprofile-Datei in dieses Fenster, oder wählen Sie sie aus.',
  'start.choose': 'Datei auswählen…',
  'start.dropHere': 'Datei loslassen, um sie zu öffnen',
  'start.waiting': '{name} öffnen',
  'start.byHand': 'Manuell einrichten',
  'start.byHandText': 'Keine Datei? Sie brauchen die Serveradresse und den Schlüssel.',
  'start.editor': 'Ein Profil erstellen',
  'start.editorText': 'Für die IT: die Datei erstellen, die andere öffnen.',
  'start.restart': 'Neustart von Windows erforderlich',
  'start.restartText':
    'Die Änderungen wirken erst nach einem Neustart. Wählen Sie „Neu starten“: Herunterfahren und wieder Einschalten reicht nicht.',
  'start.interrupted':
    'Die letzte Einrichtung wurde unterbrochen. „Reparieren“ stellt den vorherigen Zustand wieder her.',
  'start.repair': 'Reparieren',
  'start.undoUnfinished': '{name}: Nicht alle Änderungen konnten rückgängig gemacht werden.',
  'start.language': 'Sprache',
  'start.others': 'Oder',

  'refused.title': 'Diese Datei kann nicht verwendet werden',
  'refused.lead':
    '{file} enthält {count, plural, one {einen Fehler} other {# Fehler}}. An diesem PC wurde nichts geändert. Senden Sie diese Seite an die Person, von der Sie die Datei haben.',
  'refused.noProfile':
    '{file} ist kein VPN-Profil oder wurde unterwegs beschädigt. Suchen Sie eine Datei, die auf .vpnprofile endet, oder bitten Sie Ihre IT-Abteilung, sie noch einmal zu senden.',
  'refused.found': 'Was in der Datei gefunden wurde',
  'refused.place': 'Stelle',

  'review.way': 'Weg zum Netzwerk',
  'review.phone': 'Telefon',
  'review.email': 'E-Mail',
  'review.web': 'Web',
  'review.terms': 'Nutzungsbedingungen',
  'review.server': 'Server',
  'review.kind': 'VPN-Typ',
  'review.kindName': '{kind, select, l2tp {L2TP/IPsec} ipsec {IPsec-Tunnel} other {{kind}}}',
  'review.method': 'Authentifizierung',
  'review.methodName':
    '{method, select, psk {Vorinstallierter Schlüssel (PSK)} other {Zertifikat}}',
  'review.revision': 'Revision',
  'review.file': 'Datei',
  'review.validUntil': 'Gültig bis',
  'review.day': '{moment, date, day}',
  'review.fingerprint': 'Dateihash (SHA-256)',
  'review.traits': 'Überblick',
  'review.warnings': 'Gut zu wissen',
  'review.weakenings': 'Dieses Profil macht Ihre Verbindung weniger sicher',
  'review.reason': 'Begründung in der Datei: {reason}',
  'review.weakerMore': 'Risiken und die Begründungen in der Datei',
  'review.installed':
    'Revision {revision, number} wurde am {appliedAt, date, day} eingerichtet. Mit „Weiter“ wird sie aktualisiert.',

  'way.label.pc': 'Dieser PC',
  'way.label.clientRouter': 'Ihr Router',
  'way.label.internet': 'Internet',
  'way.label.serverRouter': 'Server-Router',
  'way.label.server': 'VPN-Server',
  'way.label.networks': 'Netzwerk',
  'way.label.everything': 'Alles',
  'way.nat': 'mit NAT',
  'way.maybe': 'vielleicht NAT',
  'way.tunnel': 'mit IPsec verschlüsselt',
  'way.sentence':
    'Der Datenverkehr geht von diesem PC{router, select, yes {, durch Ihren Router,} maybe {, vielleicht durch einen Router mit NAT,} other {}} über das Internet{serverRouter, select, yes { und durch einen Router mit NAT vor dem Server} maybe { und vielleicht durch einen Router vor dem Server} other {}} zum VPN-Server {server}. Dahinter: {networks}. Alles zwischen diesem PC und dem Server ist mit IPsec verschlüsselt.',
  'way.allTraffic': 'gesamter Datenverkehr',
  'way.theNetwork': 'das Netzwerk des Servers',
};
