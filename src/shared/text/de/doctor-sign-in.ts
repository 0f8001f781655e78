import type { doctorSignIn as english } from '../en/doctor-sign-in.ts';
import type { Translation } from '../translation.ts';

export const doctorSignIn: Translation<typeof english> = {
  'cause.userRefused': 'Der Server lehnt den Benutzernamen oder das Kennwort ab.',
  'cause.userRefused.seen':
    'Die Prüfung hat sich angemeldet, und der Server hat abgelehnt.{text, select, none {} other { Er meldet: {text}}}',
  'cause.userRefused.fix':
    'Geben Sie Benutzername und Kennwort neu ein; achten Sie auf Groß- und Kleinschreibung und die Tastaturbelegung. Versuchen Sie nicht erneut dasselbe Kennwort: Das Konto könnte gesperrt werden. Auf dem Server: Vergleichen Sie die Zeile in /etc/ppp/chap-secrets. Die zweite Spalte muss der Name aus der Optionsdatei oder * sein, und die letzte Spalte darf nicht leer sein.',
  'cause.domainAdded':
    'Windows sendet einen anderen Benutzernamen oder ein anderes Kennwort als geprüft.',
  'cause.domainAdded.seen':
    'Die Prüfung konnte sich mit dem eingegebenen Benutzernamen und Kennwort anmelden, Windows nicht.',
  'cause.domainAdded.fix':
    'Löschen Sie die gespeicherten Anmeldeinformationen der Verbindung, und geben Sie sie neu ein. Lassen Sie die Domäne leer; Windows hat vielleicht eine vor den Benutzernamen gesetzt. Braucht der Server eine Domäne, geben Sie sie als Teil des Benutzernamens ein.',
  'cause.wrongPassword': 'Der Benutzername oder das Kennwort ist wahrscheinlich falsch.',
  'cause.wrongPassword.seen':
    'Das einzige Anzeichen ist Fehler 691, der auch für eine hinzugefügte Domäne oder ein Anmeldeverfahren steht, das der Server nicht akzeptiert.',
  'cause.wrongPassword.fix':
    'Geben Sie Benutzername und Kennwort neu ein; achten Sie auf Groß- und Kleinschreibung und die Tastaturbelegung, und lassen Sie die Domäne leer. Versuchen Sie nicht erneut dasselbe Kennwort: Das Konto könnte gesperrt werden. Die Prüfung kann die Anmeldung testen und stellt fest, woran es liegt.',
  'cause.methodRefused':
    'Der Server verlangt ein Anmeldeverfahren, das diese Verbindung nicht verwenden kann.',
  'cause.methodRefused.seen':
    '{asked, select, none {Windows meldet, dass der Server jedes Anmeldeverfahren abgelehnt hat.} other {Der Server verlangt {asked}.}}',
  'cause.methodRefused.fix':
    'Auf dem Server: Lassen Sie MS-CHAPv2 zu (require-mschap-v2 in /etc/ppp/options.xl2tpd). Ist das Verfahren gewollt, fragen Sie nach einem Profil, das es verwendet.',
  'cause.noCommonMethod': 'Der PC und der Server haben kein gemeinsames Anmeldeverfahren.',
  'cause.noCommonMethod.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.noCommonMethod.fix':
    'Auf dem Server: Lassen Sie MS-CHAPv2 zu (require-mschap-v2 in /etc/ppp/options.xl2tpd). In der Verbindung: Lassen Sie MS-CHAPv2 zu.',
  'cause.serverForeign':
    'Der Server kennt Ihr Kennwort nicht: Es kann ein anderer Server sein, oder dort wird der falsche Eintrag verwendet.',
  'cause.serverForeign.seen':
    'Windows meldet, dass der Server nicht beweisen konnte, dass er das Kennwort hat.',
  'cause.serverForeign.fix':
    'Stellen Sie keine Verbindung her, bis Sie den Grund kennen. Auf dem Server: Vergleichen Sie das Kennwort und die zweite Spalte in /etc/ppp/chap-secrets, oder prüfen Sie den RADIUS-Server.',
  'cause.serverWithoutPassword':
    'Der Server hat die Anmeldung angenommen, ohne das Kennwort zu kennen.',
  'cause.serverWithoutPassword.seen':
    'Der Beweis des Servers für das Kennwort war falsch, als sich die Prüfung angemeldet hat.',
  'cause.serverWithoutPassword.fix':
    'Stellen Sie keine Verbindung her, bis Sie den Grund kennen. Auf dem Server: Vergleichen Sie das Kennwort mit dem eingegebenen.',
  'cause.wrongHours': 'Ihr Konto darf sich zu dieser Zeit nicht anmelden.',
  'cause.wrongHours.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.wrongHours.fix':
    'Stellen Sie die Verbindung in den erlaubten Zeiten her, oder bitten Sie den Administrator des Servers, sie zu ändern.',
  'cause.accountDisabled': 'Ihr Konto auf dem Server ist deaktiviert.',
  'cause.accountDisabled.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.accountDisabled.fix': 'Bitten Sie den Administrator des Servers, das Konto zu aktivieren.',
  'cause.passwordExpired': 'Ihr Kennwort ist abgelaufen.',
  'cause.passwordExpired.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.passwordExpired.fix':
    'Ändern Sie das Kennwort, zum Beispiel an einem PC in der Firma oder auf deren Anmeldeseite, und stellen Sie die Verbindung dann mit dem neuen her.',
  'cause.noDialInRight': 'Ihr Konto darf das VPN nicht verwenden.',
  'cause.noDialInRight.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.noDialInRight.fix':
    'Bitten Sie den Administrator des Servers, das VPN für Ihr Konto zuzulassen.',
  'cause.accountExpired': 'Ihr Konto auf dem Server ist abgelaufen.',
  'cause.accountExpired.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.accountExpired.fix': 'Bitten Sie den Administrator des Servers, das Konto zu verlängern.',
  'cause.accountRefused': 'Der Server lehnt Ihr Konto ab.',
  'cause.accountRefused.seen':
    'Die Prüfung hat sich angemeldet, und der Server hat mit Fehler {number} geantwortet.{text, select, none {} other { Er meldet: {text}}}',
  'cause.accountRefused.fix':
    'Fragen Sie den Administrator des Servers, ob das Konto deaktiviert, abgelaufen oder auf bestimmte Zeiten beschränkt ist.',
  'cause.serverPolicy': 'Eine Regel des Anmeldeservers lässt diese Verbindung nicht zu.',
  'cause.serverPolicy.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.serverPolicy.fix':
    'Fragen Sie den Administrator des Servers: Das Protokoll des RADIUS- oder Netzwerkrichtlinienservers nennt die Regel. Oft verlangt sie ein anderes Anmeldeverfahren oder eine Gruppe.',
  'cause.serverAuthFault': 'Der Anmeldedienst des Servers ist fehlgeschlagen.',
  'cause.serverAuthFault.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.serverAuthFault.fix':
    'Auf dem Server: Prüfen Sie das Protokoll von pppd und ob der RADIUS-Server antwortet.',
};
