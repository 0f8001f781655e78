/** De pagina van de servercontrole, en wat zij op latere pagina's achterlaat. */
export const wizardServerCheck = {
  'rail.serverCheck': 'Servercontrole',
  'needs.nextCheck': 'Server controleren',

  'serverCheckPage.title': 'Controle van de server',
  'serverCheckPage.lead':
    'Aan {server} wordt gevraagd wat Windows zou vragen. Op deze pc wordt niets gewijzigd.',
  'serverCheckPage.played':
    'Gespeeld voor de demo: er wordt geen server gevraagd en de antwoorden zijn verzonnen.',
  'serverCheckPage.asked': 'Wat er wordt gevraagd',
  'serverCheckPage.waiting': 'wacht op zijn beurt',
  'serverCheckPage.asking': 'De server wordt gevraagd…',
  'serverCheckPage.stopping': 'De controle wordt gestopt…',
  'serverCheckPage.stop': 'Controle stoppen',
  'serverCheckPage.again': 'Opnieuw controleren',
  'serverCheckPage.againIn':
    'Opnieuw controleren over {seconds, plural, one {# seconde} other {# seconden}}',
  'serverCheckPage.pause':
    'Een server kan deze pc buitensluiten als hem te vaak iets wordt gevraagd.',
  'serverCheckPage.goOn': 'Toch doorgaan',
  'serverCheckPage.goOnWithout': 'Doorgaan zonder controle',
  'serverCheckPage.notMade':
    'De server is niet gevraagd. Het plan kan toch worden gemaakt; of het werkt, blijkt later.',
  'serverCheckPage.planFirst': 'Er wordt niets gewijzigd voordat u het plan hebt gezien.',
  'serverCheckPage.findings': 'Wat er is gevonden',
  'serverCheckPage.severity':
    '{severity, select, good {In orde} note {Opmerking} warning {Waarschuwing} other {Probleem}}',
  'serverCheckPage.client': 'Wat u kunt doen:',
  'serverCheckPage.server': 'Wat de beheerder van de server kan doen:',
  'serverCheckPage.timeOver': 'Controleer opnieuw.',
  'serverCheckPage.sure': 'Hoe zeker is dat?',
  'serverCheckPage.confidence':
    '{confidence, select, proved {Bewezen: alleen de server zelf kan zo antwoorden.} answered {Een antwoord zei dit. Iemand onderweg kan het hebben gegeven of veroorzaakt.} silence {Afgeleid uit stilte. Er kan ook een antwoord verloren zijn gegaan.} other {Deze pc zegt dit zelf.}}',
  'serverCheckPage.details': 'Wat er is geprobeerd, en wanneer',
  'serverCheckPage.moment': 'Begonnen',
  'serverCheckPage.momentText': '{at, date, moment}',
  'serverCheckPage.took': 'Duurde',
  'serverCheckPage.address': 'Adres',
  'serverCheckPage.others': 'Alle adressen van de naam',
  'serverCheckPage.chosen': 'De server koos',
  'serverCheckPage.chosenText':
    '{encryption}, {hash}, groep {group}: nummer {place, number} van het aanbod',
  'serverCheckPage.identity': 'Hij noemt zich',
  'serverCheckPage.software': 'Zijn vendor-ID’s',
  'serverCheckPage.authorities': 'CA’s waarnaar hij vraagt',
  'serverCheckPage.certificate': 'Zijn certificaat',
  'serverCheckPage.probe':
    '{probe, select, offer {Wat Windows aanbiedt, vanaf UDP 500} offer4500 {Wat Windows aanbiedt, vanaf UDP 4500} reach4500 {Of UDP 4500 antwoordt} fresh4500 {Wat Windows aanbiedt, eerste bericht op UDP 4500} wide {Een ruimer aanbod} otherMethod {Een aanbod met de andere soort bewijs} aggressive {Aggressive mode, zonder het geheim} ikev2 {Of hij IKEv2 aanneemt} tunnel {De aanmelding op proef} plainL2tp {Of L2TP zonder IPsec antwoordt} other {{probe}}}',
  'serverCheckPage.ended':
    '{ended, select, done {beantwoord} timeout {geen antwoord op tijd} refused {daar luistert niemand} other {geëindigd met een fout}}',
  'serverCheckPage.open':
    '{count, plural, one {# handshake staat} other {# handshakes staan}} op de server misschien nog open.',
  'serverCheckPage.event':
    '{event, select, sent {verzonden} resent {opnieuw verzonden} received {ontvangen} ignored {genegeerd} other {geweigerd}}',
  'serverCheckPage.line':
    'na {milliseconds, number} ms · {event} · UDP {port} · {what}, {bytes, plural, one {# byte} other {# bytes}}',

  'trialLogIn.open': 'Op proef aanmelden…',
  'trialLogIn.title': 'Op proef aanmelden?',
  'trialLogIn.text':
    'De controle gaat dan door tot en met de aanmelding, zoals een VPN-verbinding dat zou doen, en breekt daarna alles weer af.',
  'trialLogIn.warning':
    'Dit kan een lopende sessie verdringen: als u, of iemand achter hetzelfde internetadres, nu met deze server verbonden bent, kan die verbinding wegvallen. Is voor het aanmelden een tweede bevestiging nodig, bijvoorbeeld op een telefoon, houd die dan bij de hand: de controle wacht er een minuut op.',
  'trialLogIn.fields':
    'Laat een veld leeg om te gebruiken wat u eerder hebt getypt of wat in het profiel staat.',
  'trialLogIn.confirm': 'Op proef aanmelden',

  'way.measured': 'Gemeten: {words}.',
  'resultPage.checked': 'De servercontrole zei: {summary}',
  'resultPage.giveUp': 'Nu niet verbinden',
  'resultPage.waiting':
    'De server herinnert zich de controle nog. Windows krijgt de vraag om te verbinden over {seconds, plural, one {# seconde} other {# seconden}}.',
} as const;
