/** De pagina van de servercontrole, en wat zij op latere pagina's achterlaat. */
export const wizardServerCheck = {
  'rail.serverCheck': 'Servercontrole',
  'needs.nextCheck': 'Server controleren',

  'serverCheckPage.title': 'Server controleren',
  'serverCheckPage.lead':
    'Controleert of {server} accepteert wat Windows gaat verzenden. Aan deze pc wordt niets gewijzigd.',
  'serverCheckPage.played':
    'Gesimuleerd voor de demo: er wordt geen server benaderd en de antwoorden zijn verzonnen.',
  'serverCheckPage.asked': 'Controles',
  'serverCheckPage.waiting': 'wacht',
  'serverCheckPage.asking': 'De server wordt gecontroleerd…',
  'serverCheckPage.stopping': 'De controle wordt gestopt…',
  'serverCheckPage.stop': 'Controle stoppen',
  'serverCheckPage.again': 'Opnieuw controleren',
  'serverCheckPage.againIn':
    'Opnieuw controleren over {seconds, plural, one {# seconde} other {# seconden}}',
  'serverCheckPage.pause':
    'Een server die te vaak wordt gecontroleerd, sluit deze pc misschien buiten.',
  'serverCheckPage.goOn': 'Toch doorgaan',
  'serverCheckPage.goOnWithout': 'Controle overslaan',
  'serverCheckPage.notMade':
    'De server is niet gecontroleerd. U kunt doorgaan; een probleem blijkt dan pas wanneer u verbinding maakt.',
  'serverCheckPage.planFirst': 'U ziet elke wijziging voordat die wordt aangebracht.',
  'serverCheckPage.findings': 'Resultaten',
  'serverCheckPage.severity':
    '{severity, select, good {OK} note {Opmerking} warning {Waarschuwing} other {Probleem}}',
  'serverCheckPage.client': 'Wat u kunt doen:',
  'serverCheckPage.server': 'Voor de beheerder van de server:',
  'serverCheckPage.copy': 'Kopiëren voor de beheerder',
  'serverCheckPage.timeOver': 'Controleer opnieuw.',
  'serverCheckPage.sure': 'Hoe zeker is dit?',
  'serverCheckPage.confidence':
    '{confidence, select, proved {Bevestigd: alleen de echte server kan zo antwoorden.} answered {Waarschijnlijk, maar het antwoord kan ook van iemand anders komen.} silence {Onzeker: een antwoord kan verloren zijn gegaan.} other {Zeker: gelezen van deze pc.}}',
  'serverCheckPage.details': 'Technische details',
  'serverCheckPage.moment': 'Gestart',
  'serverCheckPage.momentText': '{at, date, moment}',
  'serverCheckPage.took': 'Duur',
  'serverCheckPage.address': 'Adres',
  'serverCheckPage.others': 'Alle adressen van deze naam',
  'serverCheckPage.chosen': 'Gekozen door de server',
  'serverCheckPage.chosenText':
    '{encryption}, {hash}, groep {group}: nummer {place, number} van het aanbod',
  'serverCheckPage.identity': 'Identiteit van de server',
  'serverCheckPage.software': 'Vendor-ID’s',
  'serverCheckPage.authorities': 'CA’s waar de server om vraagt',
  'serverCheckPage.certificate': 'Certificaat van de server',
  'serverCheckPage.probe':
    '{probe, select, offer {Aanbod zoals van Windows, beginnend op UDP 500} offer4500 {Aanbod zoals van Windows, beginnend op UDP 4500} reach4500 {Antwoordt UDP 4500?} fresh4500 {Aanbod zoals van Windows, eerste bericht op UDP 4500} wide {Ruimer aanbod} otherMethod {Aanbod met de andere verificatiemethode} aggressive {Aggressive mode, zonder het geheim} ikev2 {Accepteert de server IKEv2?} tunnel {Aanmeldingstest} plainL2tp {Antwoordt L2TP zonder IPsec?} other {{probe}}}',
  'serverCheckPage.ended':
    '{ended, select, done {beantwoord} timeout {geen antwoord op tijd} refused {poort gesloten} other {geëindigd met een fout}}',
  'serverCheckPage.open':
    '{count, plural, one {# handshake staat} other {# handshakes staan}} op de server misschien nog open.',
  'serverCheckPage.event':
    '{event, select, sent {verzonden} resent {opnieuw verzonden} received {ontvangen} ignored {genegeerd} other {geweigerd}}',
  'serverCheckPage.line':
    'na {milliseconds, number} ms · {event} · UDP {port} · {what}, {bytes, plural, one {# byte} other {# bytes}}',

  'trialLogIn.open': 'Aanmelding testen…',
  'trialLogIn.title': 'Aanmelding testen?',
  'trialLogIn.text':
    'Meldt zich bij de server aan zoals een VPN-verbinding dat doet, en verbreekt daarna de verbinding.',
  'trialLogIn.warning':
    'Dit kan een actieve sessie beëindigen: als u, of iemand achter hetzelfde internetadres, nu met deze server verbonden bent, kan die verbinding wegvallen. Is voor het aanmelden een tweede bevestiging nodig, bijvoorbeeld op een telefoon, houd die dan bij de hand: de controle wacht er een minuut op.',
  'trialLogIn.fields':
    'Laat een veld leeg om uw eerdere invoer of de waarde uit het profiel te gebruiken.',
  'trialLogIn.confirm': 'Aanmelding testen',

  'way.measured': 'Gemeten: {words}.',
  'resultPage.checked': 'Servercontrole: {summary}',
  'resultPage.giveUp': 'Nu geen verbinding maken',
  'resultPage.waiting':
    'Op de server staan nog handshakes van de controle open. Windows maakt verbinding over {seconds, plural, one {# seconde} other {# seconden}}.',
} as const;
