/** Der Plan vor der Zustimmung, der Lauf und sein Ergebnis. */
import type { wizardPlan as english } from '../en/wizard-plan.ts';
import type { Translation } from '../translation.ts';

export const wizardPlan: Translation<typeof english> = {
  'planPage.nothing': 'Alles ist, wie es sein soll',
  'planPage.lead':
    'Noch wurde nichts geändert. Bei jeder Änderung steht, warum sie gemacht und wie sie zurückgenommen wird.',
  'planPage.leadNothing': 'Dieser PC ist schon so eingerichtet, wie das Profil es will.',
  'planPage.changed':
    'Dieser PC hat sich geändert, seit Sie zugestimmt haben; der Plan ist jetzt ein anderer. Bitte lesen Sie ihn noch einmal.',
  'planPage.byHand': 'Von Hand zu tun',
  'planPage.byHandText': 'Dieses Windows hat dafür keinen Befehl.',
  'planPage.unchanged':
    '{count, plural, one {# Sache ist} other {# Sachen sind}} schon wie gewünscht',
  'planPage.why': 'Warum',
  'planPage.risk': 'Risiko',
  'planPage.undo': 'Zurück',
  'planPage.irreversible': 'Rückgängigmachen kann dies nicht wiederherstellen: {why}',
  'planPage.blocked': 'Was im Weg steht',
  'planPage.consent.irreversible':
    'Ja, ändern, obwohl der frühere Schlüssel oder das frühere Kennwort nicht zurückkommen kann.',
  'planPage.consent.remoteSession':
    'Ja, weitermachen, obwohl ich aus der Ferne arbeite und getrennt werden kann.',
  'planPage.consent.hangUp': 'Ja, die VPN-Verbindung trennen, die gerade benutzt wird.',
  'planPage.consent.restartRasMan':
    'Ja, den Dienst RasMan jetzt neu starten; das hilft vielleicht schon vor dem Neustart von Windows.',
  'planPage.conflict': 'Eine Verbindung oder Regel dieses Namens ist schon da. Was soll geschehen?',
  'planPage.conflict.stop': 'Vorerst nichts ändern',
  'planPage.conflict.rename': 'Sie in Ruhe lassen und der neuen einen anderen Namen geben',
  'planPage.conflict.adopt': 'Sie übernehmen: sie wird die Verbindung dieses Profils',
  'planPage.notReady': 'Beantworten Sie zuerst die Fragen oben.',
  'planPage.blockedButton': 'Dieser Plan lässt sich nicht ausführen.',

  'progressPage.title': 'Ihr VPN wird eingerichtet',
  'progressPage.lead': 'Bitte lassen Sie dieses Fenster offen.',
  'progressPage.phase':
    '{phase, select, starting {Wird vorbereitet…} waitingForElevation {Windows fragt nach einem Administrator. Bitte beantworten Sie die Frage.} recovering {Ein früherer, abgebrochener Lauf wird zuerst in Ordnung gebracht…} working {In Arbeit…} verifying {Das Ergebnis wird geprüft…} rollingBack {Alles wird zurückgenommen…} cancelling {Wird beendet: der laufende Schritt wird noch fertig, dann wird alles zurückgenommen…} other {…}}',
  'progressPage.running': 'Schritt {number, number} von {count, number}: {title}',
  'progressPage.time': 'Zeit: {time}',
  'progressPage.cancel': 'Abbrechen und alles zurücknehmen',
  'progressPage.lost':
    'Einige Meldungen sind nicht angekommen. Das Ergebnis ist trotzdem vollständig.',
  'progressPage.bar': 'Fortschritt',
  'progressPage.steps': 'Schritte',
  'progressPage.state':
    '{state, select, waiting {wartet} running {läuft} done {fertig} failed {fehlgeschlagen} other {}}',
  'progressPage.seconds': '{seconds, number, tenth} s',

  'resultPage.title':
    '{outcome, select, success {Ihr VPN ist eingerichtet} restart {Fast fertig: Windows muss neu starten} differs {Eingerichtet, aber etwas ist anders} takenBack {Alles wurde zurückgenommen} unchanged {Es wurde nichts geändert} other {Etwas ist schiefgegangen}}',
  'resultPage.next': 'Wie es weitergeht',
  'resultPage.dialled':
    'Windows wurde gebeten zu verbinden. Sein eigenes Fenster zeigt, wie es läuft.',
  'resultPage.save': 'Bericht speichern…',
  'resultPage.saved': 'Der Bericht wurde als {name} gespeichert.',
  'resultPage.undone':
    '{outcome, select, success {Zurückgenommen} restart {Zurückgenommen: Windows muss neu starten} unchanged {Es wurde nichts zurückgenommen} other {Nicht alles konnte zurückgenommen werden}}',
  'resultPage.installed': 'Was hier eingerichtet ist',
  'resultPage.failure': 'Was fehlgeschlagen ist',
  'resultPage.settled': 'Was aus jeder Sache geworden ist',
  'resultPage.verified': 'Geprüft: alles, was Windows zeigt, ist wie gewünscht.',
  'resultPage.drift': 'Nicht wie gewünscht',
  'resultPage.findings': 'Beim Prüfen gefunden',
  'resultPage.afterwards': 'Danach',
  'resultPage.trouble':
    '{outcome, select, takenBack {Dieser PC ist wieder wie vorher. Sie können es jederzeit noch einmal versuchen.} unchanged {Beheben Sie, was oben steht, und versuchen Sie es dann noch einmal.} other {Etwas davon kann noch da sein. Sehen Sie unter „Was hier eingerichtet ist“ nach: dort wird repariert, was abgebrochen wurde.}}',
  'resultPage.helpDeskTrouble':
    'Wenn Sie nicht weiterkommen, speichern Sie den Bericht und schicken Sie ihn an {provider}{contact, select, none {} other {: {contact}}}.',
  'resultPage.helpDesk':
    'Wenn es nicht geht, fragen Sie {provider}{contact, select, none {} other {: {contact}}}.',
};
