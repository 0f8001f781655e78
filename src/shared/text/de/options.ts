/** Die Hilfeseite der Befehlszeile, und was an einer Zeile falsch ist. */
import type { options as english } from '../en/options.ts';
import type { Translation } from '../translation.ts';

export const options: Translation<typeof english> = {
  'page.usage': 'Syntax:',
  'page.placeholders': 'BEFEHL [Optionen]',
  'page.options': '[Optionen]',
  'page.description': 'Richtet das in Windows integrierte VPN nach einem Profil ein.',
  'page.setUp': 'Einrichten:',
  'page.trouble': 'Wenn keine Verbindung zustande kommt:',
  'page.look': 'Anzeigen, was eingerichtet ist:',
  'page.tunnel': 'IPsec-Tunnel:',
  'page.test': 'Prüfen, ohne etwas zu ändern:',
  'page.demo': 'Demo-PC:',
  'page.own': 'Optionen:',
  'page.common': 'Optionen für alle Befehle:',
  'page.exits': 'Exitcodes:',
  'page.examples': 'Beispiele:',
  'page.oneCommand':
    'Optionen, Exitcodes und Beispiele für einen Befehl: roadwarrior BEFEHL --help',
  'page.optionForms':
    'Jeder dieser Befehle kann auch als Option angegeben werden, zum Beispiel --apply FILE.',
  'page.document': 'Exitcodes und Bereitstellung mit Intune und SCCM: docs/silent-mode.md',

  'command.plan': 'anzeigen, was ein Profil ändern würde',
  'command.apply': 'ein Profil anwenden',
  'command.verify': 'diesen PC mit einem Profil oder mit der Einrichtung vergleichen',
  'command.undo': 'die Änderungen für ein Profil rückgängig machen',
  'command.doctor': 'herausfinden, warum eine Verbindung scheitert, und es wenn möglich beheben',
  'command.explain': 'eine Fehlernummer oder einen Code erklären, mit möglichen Ursachen',
  'command.list': 'die eingerichteten Profile auflisten',
  'command.show': 'anzeigen, was für ein Profil eingerichtet wurde',
  'command.lintCertificate': 'eine PKCS#12-Datei prüfen',
  'command.checkServer': 'den Server eines Profils vor der Einrichtung testen; ändert nichts',
  'command.pause': 'einen IPsec-Tunnel anhalten; sein Datenverkehr ist dann ungeschützt',
  'command.resume': 'einen angehaltenen IPsec-Tunnel fortsetzen',
  'command.restartDemo': 'den Demo-PC neu starten; ein echter PC wird nie neu gestartet',

  'option.choices': '(eines von: {choices})',
  'option.version': 'die Version anzeigen',
  'option.help': 'diese Hilfe anzeigen',
  'option.verbose': 'auch Gründe, Risiken, Rückgängigmachen, Befehle und IDs anzeigen',
  'option.all': 'jedes eingerichtete Profil',
  'option.json': 'ein JSON-Dokument und sonst nichts auf der Standardausgabe ausgeben',
  'option.report': 'dieses Dokument auch in einer Datei speichern',
  'option.trace':
    'in einer Datei protokollieren, was das Programm tat: nur Codes, keine Namen, keine Geheimnisse',
  'option.secrets':
    'Geheimnisse aus einer Datei lesen, die nur Sie lesen können; - liest die Standardeingabe',
  'option.onConflict':
    'was zu tun ist, wenn eine Verbindung oder Regel mit diesem Namen vorhanden ist',
  'option.scope': 'nur die Schritte für alle Benutzer oder nur die für diesen Benutzer',
  'option.check': 'den Server vor dem Plan prüfen, nur prüfen oder nicht prüfen',
  'option.full':
    'auch Schnellmodus, L2TP und Anmeldung testen, hinter NAT; kann eine laufende Sitzung beenden',
  'option.user': 'Benutzername für --full, wenn das Profil keinen enthält',
  'option.timeout': 'Zeitlimit für die Serverprüfung in Sekunden',
  'option.error': 'die Fehlernummer, die Windows gezeigt hat',
  'option.fix': 'die Änderung vornehmen, die diese Ursache behebt',
  'option.list': 'alle Ursachen auflisten, die Roadwarrior kennt',
  'option.yes': 'ohne Rückfrage anwenden',
  'option.acceptIrreversible':
    'Änderungen zustimmen, die nicht vollständig rückgängig gemacht werden können',
  'option.acceptRemoteSession': 'Änderungen zustimmen, die eine Remotesitzung trennen können',
  'option.hangUp': 'eine Verbindung trennen, die gerade verwendet wird',
  'option.restartRasman':
    'den Dienst „RAS-Verbindungsverwaltung“ (RasMan) neu starten, wo das hilft',
  'option.lang': 'Sprache der Ausgabe: {languages}',
  'option.pc': 'den Demo-PC in diesem Ordner verwenden',
  'option.windows': 'einen Demo-PC mit dieser Windows-Version erstellen, zum Beispiel 10.0.22631',

  'usage.badNumber':
    '{value} ist keine Fehlernummer. Schreiben Sie sie, wie Windows sie zeigt, zum Beispiel 809.',
  'usage.badCode': '{value} ist kein Code von Roadwarrior. Ein Code sieht aus wie RW2107.',
  'usage.unknownOption': 'Unbekannte Option: {option}.',
  'usage.meantOption': 'Unbekannte Option: {option}. Meinten Sie {nearest}?',
  'usage.valueMissing': 'Die Option {option} benötigt einen Wert.',
  'usage.givenTwice': 'Die Option {option} wurde zweimal angegeben.',
  'usage.notOneOf': 'Für die Option {option} sind diese Werte zulässig: {choices}.',
  'usage.demoOnly':
    'Dieser Befehl gilt nur für den Demo-PC. Starten Sie Windows selbst neu; Roadwarrior tut das nie.',
  'usage.ownOption':
    '{option} ist Roadwarrior selbst vorbehalten, mit genau den Argumenten, die es übergibt.',
  'usage.unexpectedWord': 'Unerwartetes Argument: {word}.',
  'usage.unknownCommand': 'Unbekannter Befehl: {word}.',
  'usage.meantCommand': 'Unbekannter Befehl: {word}. Meinten Sie {nearest}?',
  'usage.subjectMissing': 'Der Befehl {command} benötigt {wanted}.',
};
