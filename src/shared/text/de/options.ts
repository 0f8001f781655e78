/** Die Hilfeseite der Befehlszeile, und was an einer Zeile falsch ist. */
import type { options as english } from '../en/options.ts';
import type { Translation } from '../translation.ts';

export const options: Translation<typeof english> = {
  'page.usage': 'Aufruf:',
  'page.placeholders': 'BEFEHL [Optionen]',
  'page.options': '[Optionen]',
  'page.description':
    'Richtet den IPsec-Client von Windows nach einem Profil ein: planen, anwenden, prüfen, rückgängig machen.',
  'page.commands': 'Befehle:',
  'page.own': 'Optionen:',
  'page.common': 'Optionen jedes Befehls:',
  'page.exits': 'Exitcodes:',
  'page.examples': 'Beispiele:',
  'page.oneCommand': 'Optionen, Exitcodes und Beispiele eines Befehls: roadwarrior BEFEHL --help',
  'page.optionForms':
    'Jeder dieser Befehle lässt sich auch als Option schreiben, zum Beispiel --apply FILE.',
  'page.document': 'Exitcodes und der Einsatz mit Intune und SCCM: docs/silent-mode.md',

  'command.plan': 'anzeigen, was ein Profil ändern würde',
  'command.apply': 'ein Profil anwenden',
  'command.verify': 'den PC mit einem Profil vergleichen, oder mit dem, was eingerichtet wurde',
  'command.undo': 'zurücknehmen, was ein Profil eingerichtet hat',
  'command.list': 'die installierten Profile auflisten',
  'command.show': 'anzeigen, was ein Profil eingerichtet hat',
  'command.lintCertificate': 'eine PKCS#12-Datei ansehen',
  'command.checkServer': 'den Server eines Profils fragen, ob es funktionieren wird; ändert nichts',
  'command.pause':
    'den Tunnel eines reinen IPsec-Profils ausschalten; sein Datenverkehr ist dann ungeschützt',
  'command.resume': 'den Tunnel eines reinen IPsec-Profils wieder einschalten',
  'command.restartDemo': 'den Demo-PC neu starten; ein echter PC wird nie neu gestartet',

  'option.choices': '(eines von: {choices})',
  'option.version': 'die Version anzeigen',
  'option.help': 'diese Hilfe anzeigen',
  'option.all': 'jedes installierte Profil',
  'option.json': 'ein JSON-Dokument und sonst nichts auf die Standardausgabe schreiben',
  'option.report': 'dieses Dokument auch in eine Datei schreiben',
  'option.trace':
    'in eine Datei schreiben, was das Programm tat: nur Codes, keine Namen, keine Geheimnisse',
  'option.secrets':
    'Geheimnisse aus einer Datei lesen, die nur Sie lesen können; - liest die Standardeingabe',
  'option.onConflict': 'was geschieht, wenn es etwas mit demselben Namen schon gibt',
  'option.scope': 'nur die Schritte des ganzen PCs, oder nur die dieses Benutzers',
  'option.check': 'den Server vor dem Plan fragen, nur fragen oder nicht fragen',
  'option.full': 'auch Quick Mode, L2TP und die Anmeldung, hinter NAT; kann eine Sitzung trennen',
  'option.user': 'Benutzername für --full, wo das Profil keinen hat',
  'option.timeout': 'Sekunden, die die Serverprüfung dauern darf',
  'option.yes': 'anwenden, ohne zu fragen',
  'option.acceptIrreversible': 'Änderungen zustimmen, die sich nicht ganz rückgängig machen lassen',
  'option.acceptRemoteSession': 'Änderungen zustimmen, die eine Remotesitzung trennen können',
  'option.hangUp': 'eine Verbindung trennen, die in Gebrauch ist',
  'option.restartRasman': 'den Dienst RasMan neu starten, wo das hilft',
  'option.lang': 'Sprache der Ausgabe: {languages}',
  'option.pc': 'den Demo-PC in diesem Ordner verwenden',
  'option.windows': 'einen Demo-PC mit dieser Windows-Version anlegen, zum Beispiel 10.0.22631',

  'usage.unknownOption': 'Die Option {option} ist nicht bekannt.',
  'usage.valueMissing': 'Die Option {option} braucht einen Wert.',
  'usage.givenTwice': 'Die Option {option} ist zweimal angegeben.',
  'usage.notOneOf': 'Die Option {option} nimmt eines von: {choices}.',
  'usage.demoOnly':
    'Das ist für den Demo-PC. Starten Sie Windows selbst neu: dieses Programm tut es nie.',
  'usage.ownOption':
    '{option} ist nur für dieses Programm selbst, mit genau den Argumenten, die es mitgibt.',
  'usage.unexpectedWord': 'Ein Wort ist zu viel: {word}.',
  'usage.unknownCommand': 'Den Befehl {word} gibt es nicht.',
  'usage.meantCommand': 'Den Befehl {word} gibt es nicht. Meinten Sie {nearest}?',
  'usage.subjectMissing': 'Der Befehl {command} braucht {wanted}.',
};
