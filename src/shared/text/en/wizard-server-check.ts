/** The page of the server check, and what it leaves on later pages. What was found has its words in server-check.ts. */
export const wizardServerCheck = {
  'rail.serverCheck': 'Server check',
  'needs.nextCheck': 'Check the server',

  'serverCheckPage.title': 'Check of the server',
  'serverCheckPage.lead':
    '{server} is asked what Windows would ask it. Nothing is changed on this PC.',
  'serverCheckPage.played': 'Played for the demo: no server is asked, and the answers are made up.',
  'serverCheckPage.asked': 'What is asked',
  'serverCheckPage.waiting': 'waits its turn',
  'serverCheckPage.asking': 'Asking the server…',
  'serverCheckPage.stopping': 'Stopping the check…',
  'serverCheckPage.stop': 'Stop the check',
  'serverCheckPage.again': 'Check again',
  'serverCheckPage.againIn': 'Check again in {seconds, plural, one {# second} other {# seconds}}',
  'serverCheckPage.pause': 'A server may lock this PC out when it is asked too often.',
  'serverCheckPage.goOn': 'Go on anyway',
  'serverCheckPage.goOnWithout': 'Go on without the check',
  'serverCheckPage.notMade':
    'The server was not asked. The plan can be made all the same; whether it works shows later.',
  'serverCheckPage.planFirst': 'Nothing is changed before you have seen the plan.',
  'serverCheckPage.findings': 'What was found',
  'serverCheckPage.severity':
    '{severity, select, good {In order} note {Note} warning {Warning} other {Problem}}',
  'serverCheckPage.client': 'What you can do:',
  'serverCheckPage.server': "What the server's administrator can do:",
  'serverCheckPage.timeOver': 'Check again.',
  'serverCheckPage.sure': 'How sure is that?',
  'serverCheckPage.confidence':
    '{confidence, select, proved {Proved: only the server itself can answer like this.} answered {An answer said so. Somebody on the way may have given or caused it.} silence {Concluded from silence. An answer may also have been lost.} other {This PC says so itself.}}',
  'serverCheckPage.details': 'What was tried, and when',
  'serverCheckPage.moment': 'Begun',
  'serverCheckPage.momentText': '{at, date, moment}',
  'serverCheckPage.took': 'Took',
  'serverCheckPage.address': 'Address',
  'serverCheckPage.others': 'All addresses of the name',
  'serverCheckPage.chosen': 'The server chose',
  'serverCheckPage.chosenText':
    '{encryption}, {hash}, group {group}: number {place, number} of the offer',
  'serverCheckPage.identity': 'It calls itself',
  'serverCheckPage.software': 'Its vendor IDs',
  'serverCheckPage.authorities': 'CAs that it asks for',
  'serverCheckPage.certificate': 'Its certificate',
  'serverCheckPage.probe':
    '{probe, select, offer {What Windows offers, from UDP 500 on} offer4500 {What Windows offers, from UDP 4500 on} reach4500 {Whether UDP 4500 answers} fresh4500 {What Windows offers, first message on UDP 4500} wide {A wider offer} otherMethod {An offer with the other kind of proof} aggressive {Aggressive mode, without the secret} ikev2 {Whether it takes IKEv2} tunnel {The log-in as a trial} plainL2tp {Whether L2TP answers without IPsec} other {{probe}}}',
  'serverCheckPage.ended':
    '{ended, select, done {answered} timeout {no answer in time} refused {nobody listens there} other {ended with an error}}',
  'serverCheckPage.open':
    '{count, plural, one {# handshake} other {# handshakes}} may still be open at the server.',
  'serverCheckPage.event':
    '{event, select, sent {sent} resent {sent again} received {received} ignored {ignored} other {refused}}',
  'serverCheckPage.line':
    'after {milliseconds, number} ms · {event} · UDP {port} · {what}, {bytes, plural, one {# byte} other {# bytes}}',

  'trialLogIn.open': 'Log in as a trial…',
  'trialLogIn.title': 'Log in as a trial?',
  'trialLogIn.text':
    'The check then goes on up to the log-in, as a VPN connection would, and takes everything down again.',
  'trialLogIn.warning':
    'It can push off a live session: if you, or somebody behind the same Internet address, are connected to this server now, that connection may end. If signing in needs a second confirmation, for example on a phone, have it at hand: the check waits a minute for it.',
  'trialLogIn.fields':
    'Leave a field empty to use what you typed before, or what stands in the profile.',
  'trialLogIn.confirm': 'Log in as a trial',

  'way.measured': 'Measured: {words}.',
  'resultPage.checked': 'The server check said: {summary}',
  'resultPage.giveUp': 'Do not connect now',
  'resultPage.waiting':
    'The server still remembers the check. Windows is asked to connect in {seconds, plural, one {# second} other {# seconds}}.',
} as const;
