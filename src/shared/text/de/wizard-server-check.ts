/** Die Seite der Serverprüfung, und was sie auf späteren Seiten hinterlässt. */
export const wizardServerCheck = {
  'rail.serverCheck': 'Serverprüfung',
  'needs.nextCheck': 'Server prüfen',

  'serverCheckPage.title': 'Server prüfen',
  'serverCheckPage.lead':
    'Prüft, ob {server} akzeptiert, was Windows senden wird. An diesem PC wird nichts geändert.',
  'serverCheckPage.played':
    'Für die Demo simuliert: Es wird kein Server kontaktiert, und die Antworten sind erfunden.',
  'serverCheckPage.asked': 'Tests',
  'serverCheckPage.waiting': 'wartet',
  'serverCheckPage.asking': 'Der Server wird geprüft…',
  'serverCheckPage.stopping': 'Die Prüfung wird beendet…',
  'serverCheckPage.stop': 'Prüfung abbrechen',
  'serverCheckPage.again': 'Erneut prüfen',
  'serverCheckPage.againIn':
    'Erneut prüfen in {seconds, plural, one {# Sekunde} other {# Sekunden}}',
  'serverCheckPage.pause': 'Ein Server, der zu oft geprüft wird, sperrt diesen PC vielleicht aus.',
  'serverCheckPage.goOn': 'Trotzdem fortfahren',
  'serverCheckPage.goOnWithout': 'Prüfung überspringen',
  'serverCheckPage.notMade':
    'Der Server wurde nicht geprüft. Sie können fortfahren; ein Problem würde erst beim Verbinden auffallen.',
  'serverCheckPage.planFirst': 'Sie sehen jede Änderung, bevor sie vorgenommen wird.',
  'serverCheckPage.findings': 'Ergebnisse',
  'serverCheckPage.severity':
    '{severity, select, good {OK} note {Hinweis} warning {Warnung} other {Problem}}',
  'serverCheckPage.client': 'Was Sie tun können:',
  'serverCheckPage.server': 'Für den Administrator des Servers:',
  'serverCheckPage.copy': 'Für den Administrator kopieren',
  'serverCheckPage.timeOver': 'Prüfen Sie erneut.',
  'serverCheckPage.sure': 'Wie gewiss ist das?',
  'serverCheckPage.confidence':
    '{confidence, select, proved {Bestätigt: Nur der echte Server kann so antworten.} answered {Wahrscheinlich, aber die Antwort kann auch von jemand anderem stammen.} silence {Unsicher: Eine Antwort kann verloren gegangen sein.} other {Sicher: von diesem PC gelesen.}}',
  'serverCheckPage.details': 'Technische Details',
  'serverCheckPage.moment': 'Gestartet',
  'serverCheckPage.momentText': '{at, date, moment}',
  'serverCheckPage.took': 'Dauer',
  'serverCheckPage.address': 'Adresse',
  'serverCheckPage.others': 'Alle Adressen dieses Namens',
  'serverCheckPage.chosen': 'Vom Server gewählt',
  'serverCheckPage.chosenText':
    '{encryption}, {hash}, Gruppe {group}: Nummer {place, number} des Angebots',
  'serverCheckPage.identity': 'Identität des Servers',
  'serverCheckPage.software': 'Vendor-IDs',
  'serverCheckPage.authorities': 'Vom Server verlangte CAs',
  'serverCheckPage.certificate': 'Zertifikat des Servers',
  'serverCheckPage.probe':
    '{probe, select, offer {Angebot wie von Windows, beginnend mit UDP 500} offer4500 {Angebot wie von Windows, beginnend mit UDP 4500} reach4500 {Antwortet UDP 4500?} fresh4500 {Angebot wie von Windows, erste Nachricht über UDP 4500} wide {Breiteres Angebot} otherMethod {Angebot mit der anderen Authentifizierungsmethode} aggressive {Aggressive Mode, ohne das Geheimnis} ikev2 {Akzeptiert der Server IKEv2?} tunnel {Anmeldetest} plainL2tp {Antwortet L2TP ohne IPsec?} other {{probe}}}',
  'serverCheckPage.ended':
    '{ended, select, done {beantwortet} timeout {keine rechtzeitige Antwort} refused {Port geschlossen} other {mit einem Fehler beendet}}',
  'serverCheckPage.open':
    '{count, plural, one {# Handshake ist} other {# Handshakes sind}} auf dem Server vielleicht noch offen.',
  'serverCheckPage.event':
    '{event, select, sent {gesendet} resent {erneut gesendet} received {empfangen} ignored {ignoriert} other {abgelehnt}}',
  'serverCheckPage.line':
    'nach {milliseconds, number} ms · {event} · UDP {port} · {what}, {bytes, plural, one {# Byte} other {# Bytes}}',

  'trialLogIn.open': 'Anmeldung testen…',
  'trialLogIn.title': 'Anmeldung testen?',
  'trialLogIn.text':
    'Meldet sich beim Server an, wie es eine VPN-Verbindung tut, und trennt dann die Verbindung.',
  'trialLogIn.warning':
    'Das kann eine laufende Sitzung beenden: Wenn Sie oder jemand hinter derselben Internetadresse jetzt mit diesem Server verbunden sind, kann diese Verbindung enden. Wenn die Anmeldung eine zweite Bestätigung braucht, zum Beispiel auf einem Telefon, halten Sie sie bereit: Die Prüfung wartet eine Minute darauf.',
  'trialLogIn.fields':
    'Lassen Sie ein Feld leer, um Ihre frühere Eingabe oder den Wert aus dem Profil zu verwenden.',
  'trialLogIn.confirm': 'Anmeldung testen',

  'way.measured': 'Gemessen: {words}.',
  'resultPage.checked': 'Serverprüfung: {summary}',
  'resultPage.giveUp': 'Jetzt nicht verbinden',
  'resultPage.waiting':
    'Auf dem Server sind von der Prüfung noch Handshakes offen. Windows stellt die Verbindung in {seconds, plural, one {# Sekunde} other {# Sekunden}} her.',
} as const;
