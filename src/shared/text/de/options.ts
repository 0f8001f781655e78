/** Die Hilfeseite der Befehlszeile, und was an einer Zeile falsch ist. */
import type { options as english } from '../en/options.ts';
import type { Translation } from '../translation.ts';

export const options: Translation<typeof english> = {
  'option.description':
    'Richtet den IPsec-Client von Windows nach einem Profil ein: planen, anwenden, prüfen, rückgängig machen.',
  'option.usage': 'Aufruf:',
  'option.options': 'Optionen:',
  'option.placeholder': '[Optionen]',
  'option.choices': '(eines von: {choices})',
  'option.after': 'Exitcodes und der Einsatz mit Intune und SCCM: docs/silent-mode.md',
  'option.version': 'die Version anzeigen',
  'option.help': 'diese Hilfe anzeigen',
  'option.plan': 'anzeigen, was ein Profil ändern würde',
  'option.apply': 'ein Profil anwenden',
  'option.verify': 'den PC mit einem Profil vergleichen, oder mit dem, was eingerichtet wurde',
  'option.undo': 'zurücknehmen, was ein Profil eingerichtet hat',
  'option.all': 'mit --undo: jedes installierte Profil',
  'option.list': 'die installierten Profile auflisten',
  'option.show': 'anzeigen, was ein Profil eingerichtet hat',
  'option.lintCertificate': 'eine PKCS#12-Datei ansehen',
  'option.checkServer': 'den Server eines Profils fragen, ob es funktionieren wird; ändert nichts',
  'option.pause':
    'den Tunnel eines reinen IPsec-Profils ausschalten; sein Datenverkehr ist dann ungeschützt',
  'option.resume': 'den Tunnel wieder einschalten',
  'option.restartDemo': 'den Demo-PC neu starten; ein echter PC wird nie neu gestartet',
  'option.json': 'ein JSON-Dokument und sonst nichts auf die Standardausgabe schreiben',
  'option.report': 'dieses Dokument auch in eine Datei schreiben',
  'option.trace':
    'in eine Datei schreiben, was das Programm tat: nur Codes, keine Namen, keine Geheimnisse',
  'option.secrets':
    'Geheimnisse aus einer Datei lesen, die nur Sie lesen können; - liest die Standardeingabe',
  'option.onConflict': 'was geschieht, wenn es etwas mit demselben Namen schon gibt',
  'option.scope': 'nur die Schritte des ganzen PCs, oder nur die dieses Benutzers',
  'option.check': 'den Server vor dem Plan fragen, nur fragen oder nicht fragen',
  'option.full':
    'mit --check-server: auch Quick Mode, L2TP und die Anmeldung, hinter NAT; kann eine Sitzung trennen',
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
  'usage.unexpectedWord': 'Ein Wort ist zu viel: jedes Wort des Befehls gehört zu einer Option.',
};
