/** Der Plan vor der Zustimmung, die Ausführung und das Ergebnis. */
import type { wizardPlan as english } from '../en/wizard-plan.ts';
import type { Translation } from '../translation.ts';

export const wizardPlan: Translation<typeof english> = {
  'planPage.nothing': 'Keine Änderungen nötig',
  'planPage.lead':
    'Noch wurde nichts geändert. Bei jeder Änderung sehen Sie den Grund und wie Sie sie rückgängig machen können.',
  'planPage.leadNothing': 'Dieser PC stimmt bereits mit dem Profil überein.',
  'planPage.changed':
    'Dieser PC hat sich geändert, nachdem Sie zugestimmt haben. Die Liste unten ist daher neu. Prüfen Sie sie noch einmal.',
  'planPage.byHand': 'Selbst erledigen',
  'planPage.byHandText': 'Diese Windows-Version kann das nicht automatisch.',
  'planPage.unchanged':
    '{count, plural, one {# Einstellung ist} other {# Einstellungen sind}} bereits richtig',
  'planPage.why': 'Grund',
  'planPage.risk': 'Risiko',
  'planPage.undo': 'Rückgängig',
  'planPage.irreversible': 'Kann nicht vollständig rückgängig gemacht werden: {why}',
  'planPage.blocked': 'Zuerst beheben',
  'planPage.consent.irreversible':
    'Den gespeicherten Schlüssel oder das gespeicherte Kennwort ersetzen. Der alte Wert kann nicht wiederhergestellt werden.',
  'planPage.consent.remoteSession':
    'Fortfahren, obwohl meine Remotedesktopsitzung getrennt werden kann.',
  'planPage.consent.hangUp': 'Die VPN-Verbindung trennen, die gerade verwendet wird.',
  'planPage.consent.restartRasMan':
    'Den Dienst „RAS-Verbindungsverwaltung“ jetzt neu starten. Dann ist vielleicht kein Neustart von Windows nötig.',
  'planPage.conflict':
    'Eine Verbindung oder Regel mit diesem Namen ist bereits vorhanden. Was möchten Sie tun?',
  'planPage.conflict.rename': 'Beide behalten',
  'planPage.conflict.adopt': 'Ersetzen: Sie wird zur Verbindung dieses Profils',
  'planPage.notReady': 'Beantworten Sie zuerst die Fragen oben.',
  'planPage.blockedButton': 'Diese Änderungen sind noch nicht möglich.',

  'progressPage.title': 'Ihr VPN wird eingerichtet',
  'progressPage.lead': 'Lassen Sie dieses Fenster geöffnet.',
  'progressPage.phase':
    '{phase, select, starting {Wird vorbereitet…} waitingForElevation {Warten auf die Zustimmung eines Administrators. Beantworten Sie die Abfrage von Windows.} recovering {Eine unterbrochene Einrichtung wird zuerst repariert…} working {Änderungen werden vorgenommen…} verifying {Das Ergebnis wird geprüft…} rollingBack {Änderungen werden rückgängig gemacht…} cancelling {Der laufende Schritt wird abgeschlossen, dann wird alles rückgängig gemacht…} other {…}}',
  'progressPage.running': 'Schritt {number, number} von {count, number}: {title}',
  'progressPage.time': 'Zeit: {time}',
  'progressPage.cancel': 'Abbrechen und alles rückgängig machen',
  'progressPage.lost':
    'Einige Meldungen sind nicht angekommen. Das Ergebnis ist trotzdem vollständig.',
  'progressPage.bar': 'Fortschritt',
  'progressPage.steps': 'Schritte',
  'progressPage.state':
    '{state, select, waiting {wartet} running {läuft} done {fertig} failed {fehlgeschlagen} other {}}',
  'progressPage.seconds': '{seconds, number, tenth} s',

  'resultPage.title':
    '{outcome, select, success {Ihr VPN ist eingerichtet} restart {Fast fertig: Windows neu starten} differs {Eingerichtet, aber nicht alles stimmt mit dem Profil überein} takenBack {Alle Änderungen wurden rückgängig gemacht} unchanged {Es wurde nichts geändert} other {Die Einrichtung wurde nicht abgeschlossen}}',
  'resultPage.next': 'Nächste Schritte',
  'resultPage.save': 'Bericht speichern…',
  'resultPage.saved': 'Der Bericht wurde als {name} gespeichert.',
  'resultPage.undone':
    '{outcome, select, success {Alle Änderungen wurden rückgängig gemacht} restart {Rückgängig gemacht: Windows neu starten} unchanged {Es wurde nichts rückgängig gemacht} other {Nicht alles wurde rückgängig gemacht}}',
  'resultPage.failure': 'Grund',
  'resultPage.settled': 'Einzelheiten',
  'resultPage.verified':
    'Geprüft: Jede Einstellung, die Windows anzeigen kann, stimmt mit dem Profil überein.',
  'resultPage.drift': 'Stimmt nicht mit dem Profil überein',
  'resultPage.findings': 'Ergebnisse der Prüfung',
  'resultPage.afterwards': 'Danach',
  'resultPage.trouble':
    '{outcome, select, takenBack {Dieser PC ist wieder wie vorher. Sie können es jederzeit erneut versuchen.} unchanged {Beheben Sie das Problem oben, und versuchen Sie es dann erneut.} other {Einige Änderungen sind möglicherweise noch vorhanden. Reparieren Sie sie unter „Ihre VPN-Verbindungen“.}}',
  'resultPage.helpDeskTrouble':
    'Brauchen Sie Hilfe? Speichern Sie den Bericht, und senden Sie ihn an {provider}.',
  'resultPage.helpDesk': 'Funktioniert es nicht? Wenden Sie sich an {provider}.',
};
