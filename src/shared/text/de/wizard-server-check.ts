/** Die Seite der Serverprüfung, und was sie auf späteren Seiten hinterlässt. */
export const wizardServerCheck = {
  'rail.serverCheck': 'Serverprüfung',
  'needs.nextCheck': 'Server prüfen',

  'serverCheckPage.title': 'Prüfung des Servers',
  'serverCheckPage.lead':
    '{server} wird gefragt, was Windows fragen würde. An diesem PC wird nichts geändert.',
  'serverCheckPage.played':
    'Für die Demo gespielt: Es wird kein Server gefragt, und die Antworten sind erfunden.',
  'serverCheckPage.asked': 'Was gefragt wird',
  'serverCheckPage.waiting': 'noch nicht an der Reihe',
  'serverCheckPage.asking': 'Der Server wird gefragt…',
  'serverCheckPage.stopping': 'Die Prüfung wird beendet…',
  'serverCheckPage.stop': 'Prüfung abbrechen',
  'serverCheckPage.again': 'Noch einmal prüfen',
  'serverCheckPage.againIn':
    'Noch einmal prüfen in {seconds, plural, one {# Sekunde} other {# Sekunden}}',
  'serverCheckPage.pause': 'Ein Server kann diesen PC aussperren, wenn er zu oft gefragt wird.',
  'serverCheckPage.goOn': 'Trotzdem weiter',
  'serverCheckPage.goOnWithout': 'Ohne Prüfung weiter',
  'serverCheckPage.notMade':
    'Der Server wurde nicht gefragt. Der Plan kann trotzdem gemacht werden; ob es funktioniert, zeigt sich später.',
  'serverCheckPage.planFirst': 'Nichts wird geändert, bevor Sie den Plan gesehen haben.',
  'serverCheckPage.findings': 'Was gefunden wurde',
  'serverCheckPage.severity':
    '{severity, select, good {In Ordnung} note {Hinweis} warning {Warnung} other {Problem}}',
  'serverCheckPage.client': 'Was Sie tun können:',
  'serverCheckPage.server': 'Was die Verwaltung des Servers tun kann:',
  'serverCheckPage.timeOver': 'Prüfen Sie noch einmal.',
  'serverCheckPage.sure': 'Wie sicher ist das?',
  'serverCheckPage.confidence':
    '{confidence, select, proved {Bewiesen: Nur der Server selbst kann so antworten.} answered {Eine Antwort sagte das. Jemand unterwegs kann sie gegeben oder verursacht haben.} silence {Aus Schweigen geschlossen. Eine Antwort kann auch verloren gegangen sein.} other {Dieser PC sagt das selbst.}}',
  'serverCheckPage.details': 'Was versucht wurde, und wann',
  'serverCheckPage.moment': 'Begonnen',
  'serverCheckPage.momentText': '{at, date, moment}',
  'serverCheckPage.took': 'Dauerte',
  'serverCheckPage.address': 'Adresse',
  'serverCheckPage.others': 'Alle Adressen des Namens',
  'serverCheckPage.chosen': 'Der Server wählte',
  'serverCheckPage.chosenText':
    '{encryption}, {hash}, Gruppe {group}: Nummer {place, number} des Angebots',
  'serverCheckPage.identity': 'Er nennt sich',
  'serverCheckPage.software': 'Seine Vendor-IDs',
  'serverCheckPage.authorities': 'CAs, nach denen er fragt',
  'serverCheckPage.certificate': 'Sein Zertifikat',
  'serverCheckPage.probe':
    '{probe, select, offer {Was Windows anbietet, ab UDP 500} offer4500 {Was Windows anbietet, ab UDP 4500} reach4500 {Ob UDP 4500 antwortet} fresh4500 {Was Windows anbietet, erste Nachricht über UDP 4500} wide {Ein weiteres Angebot} otherMethod {Ein Angebot mit der anderen Art von Nachweis} aggressive {Aggressive Mode, ohne das Geheimnis} ikev2 {Ob er IKEv2 annimmt} tunnel {Die Anmeldung zur Probe} plainL2tp {Ob L2TP ohne IPsec antwortet} other {{probe}}}',
  'serverCheckPage.ended':
    '{ended, select, done {beantwortet} timeout {keine Antwort in der Zeit} refused {dort lauscht niemand} other {mit einem Fehler beendet}}',
  'serverCheckPage.open':
    '{count, plural, one {# Handshake ist} other {# Handshakes sind}} am Server vielleicht noch offen.',
  'serverCheckPage.event':
    '{event, select, sent {gesendet} resent {noch einmal gesendet} received {empfangen} ignored {nicht beachtet} other {abgewiesen}}',
  'serverCheckPage.line':
    'nach {milliseconds, number} ms · {event} · UDP {port} · {what}, {bytes, plural, one {# Byte} other {# Bytes}}',

  'trialLogIn.open': 'Zur Probe anmelden…',
  'trialLogIn.title': 'Zur Probe anmelden?',
  'trialLogIn.text':
    'Die Prüfung geht dann bis zur Anmeldung weiter, wie es eine VPN-Verbindung täte, und baut danach alles wieder ab.',
  'trialLogIn.warning':
    'Das kann eine laufende Sitzung verdrängen: Wenn Sie oder jemand hinter derselben Internetadresse jetzt mit diesem Server verbunden sind, kann diese Verbindung enden. Wenn die Anmeldung eine zweite Bestätigung braucht, zum Beispiel auf einem Telefon, halten Sie sie bereit: Die Prüfung wartet eine Minute darauf.',
  'trialLogIn.fields':
    'Lassen Sie ein Feld leer, um zu verwenden, was Sie vorher eingegeben haben oder was im Profil steht.',
  'trialLogIn.confirm': 'Zur Probe anmelden',

  'way.measured': 'Gemessen: {words}.',
  'resultPage.checked': 'Die Serverprüfung sagte: {summary}',
  'resultPage.giveUp': 'Jetzt nicht verbinden',
  'resultPage.waiting':
    'Der Server erinnert sich noch an die Prüfung. Windows wird in {seconds, plural, one {# Sekunde} other {# Sekunden}} gebeten zu verbinden.',
} as const;
