/** Der Rahmen des Fensters, der Anfang, das Ansehen eines Profils und das Bild des Weges. */
import type { wizardFrame as english } from '../en/wizard-frame.ts';
import type { Translation } from '../translation.ts';

export const wizardFrame: Translation<typeof english> = {
  'wizard.name': 'Roadwarrior',
  'wizard.demo':
    'Demo-PC: ein simuliertes Windows {windows}. An diesem Computer wird nichts geändert.',
  'wizard.loading': 'Einen Moment…',
  'wizard.back': 'Zurück',
  'wizard.next': 'Weiter',
  'wizard.close': 'Schließen',
  'wizard.cancel': 'Abbrechen',
  'wizard.tryAgain': 'Erneut versuchen',
  'wizard.toStart': 'Zum Anfang',
  'wizard.more': 'und {count, plural, one {# weitere} other {# weitere}}',

  'rail.label': 'Schritte der Einrichtung',
  'rail.position': 'Schritt {number, number} von {count, number}',
  'rail.review': 'Profil',
  'rail.needs': 'Ihre Angaben',
  'rail.plan': 'Änderungen',
  'rail.progress': 'Einrichten',

  'start.title': 'Diesen PC mit einem VPN verbinden',
  'start.lead':
    'Roadwarrior richtet das VPN ein, das in Windows steckt. Sie sehen jede Änderung, bevor sie gemacht wird, und jede lässt sich zurücknehmen.',
  'start.open': 'Die Datei Ihrer IT-Abteilung öffnen',
  'start.openText':
    'Sie endet auf .vpnprofile. Ziehen Sie sie auf dieses Fenster, oder wählen Sie sie aus.',
  'start.choose': 'Datei auswählen…',
  'start.dropHere': 'Lassen Sie die Datei los, um sie zu öffnen',
  'start.waiting': '{name} öffnen',
  'start.byHand': 'Von Hand einrichten',
  'start.byHandText': 'Sie haben keine Datei, aber Sie kennen den Server und den Schlüssel.',
  'start.editor': 'Ein Profil erstellen',
  'start.editorText': 'Für die IT: die Datei schreiben, die andere öffnen.',
  'start.restart': 'Windows muss noch neu gestartet werden',
  'start.restartText':
    'Erst dann wirkt, was geändert wurde. Wählen Sie „Neu starten“: Herunterfahren und wieder einschalten reicht nicht.',
  'start.interrupted':
    'Ein früherer Lauf wurde abgebrochen. Reparieren stellt alles wieder so her, wie es davor war.',
  'start.repair': 'Reparieren',
  'start.undoUnfinished': '{name}: Nicht alles ließ sich rückgängig machen.',
  'start.language': 'Sprache',
  'start.others': 'Oder',

  'refused.title': 'Diese Datei ist nicht brauchbar',
  'refused.lead':
    '{file} enthält {count, plural, one {einen Fehler} other {# Fehler}}. An diesem PC wurde nichts geändert. Schicken Sie diese Seite an die Person, von der Sie die Datei haben.',
  'refused.place': 'Stelle',

  'review.way': 'Der Weg zum Netzwerk',
  'review.phone': 'Telefon',
  'review.email': 'E-Mail',
  'review.web': 'Web',
  'review.terms': 'Nutzungsbedingungen',
  'review.server': 'Server',
  'review.kind': 'Art',
  'review.kindName': '{kind, select, l2tp {L2TP über IPsec} ipsec {IPsec-Tunnel} other {{kind}}}',
  'review.method': 'Dieser PC weist sich aus durch',
  'review.methodName':
    '{method, select, psk {einen vorinstallierten Schlüssel (PSK)} other {ein Zertifikat}}',
  'review.revision': 'Revision',
  'review.file': 'Datei',
  'review.validUntil': 'Gültig bis',
  'review.day': '{moment, date, day}',
  'review.fingerprint': 'Fingerabdruck (SHA-256)',
  'review.traits': 'Was es tut',
  'review.warnings': 'Gut zu wissen',
  'review.weakenings': 'Dieses Profil macht Ihre Verbindung weniger sicher',
  'review.reason': 'Begründung in der Datei: {reason}',
  'review.weakerMore': 'Was das bedeutet, und die Begründungen in der Datei',
  'review.installed':
    'Revision {revision, number} dieses Profils wurde am {appliedAt, date, day} eingerichtet. Wenn Sie weitergehen, wird sie aktualisiert.',

  'way.label.pc': 'Dieser PC',
  'way.label.clientRouter': 'Ihr Router',
  'way.label.internet': 'Internet',
  'way.label.serverRouter': 'Server-Router',
  'way.label.server': 'VPN-Server',
  'way.label.networks': 'Netzwerk',
  'way.label.everything': 'Alles',
  'way.nat': 'mit NAT',
  'way.maybe': 'vielleicht NAT',
  'way.tunnel': 'verschlüsselt durch IPsec',
  'way.sentence':
    'Der Weg von diesem PC{router, select, yes {, durch Ihren Router,} maybe {, vielleicht durch einen Router mit NAT,} other {}} über das Internet{serverRouter, select, yes { und durch einen Router mit NAT vor dem Server} maybe { und vielleicht durch einen Router vor dem Server} other {}} zum VPN-Server {server}. Dahinter: {networks}. Alles zwischen diesem PC und dem Server ist durch IPsec verschlüsselt.',
  'way.allTraffic': 'der gesamte Verkehr dieses PCs',
  'way.theNetwork': 'das Netzwerk des Servers',
};
