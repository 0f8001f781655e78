/** The page of the server check, and what it leaves on later pages. What was found has its words in server-check.ts. */
export const wizardServerCheck = {
  'rail.serverCheck': 'Server check',
  'needs.nextCheck': 'Check the server',

  'serverCheckPage.title': 'Check the server',
  'serverCheckPage.lead':
    'Tests whether {server} accepts what Windows will send. Nothing on this PC changes.',
  'serverCheckPage.played':
    'Simulated for the demo: no server is contacted, and the answers are made up.',
  'serverCheckPage.asked': 'Tests',
  'serverCheckPage.waiting': 'waiting',
  'serverCheckPage.asking': 'Checking the server…',
  'serverCheckPage.stopping': 'Stopping the check…',
  'serverCheckPage.stop': 'Stop the check',
  'serverCheckPage.again': 'Check again',
  'serverCheckPage.againIn': 'Check again in {seconds, plural, one {# second} other {# seconds}}',
  'serverCheckPage.pause': 'A server may lock this PC out if it’s checked too often.',
  'serverCheckPage.goOn': 'Continue anyway',
  'serverCheckPage.goOnWithout': 'Skip the check',
  'serverCheckPage.notMade':
    'The server wasn’t checked. You can continue; a problem would then only show when you connect.',
  'serverCheckPage.planFirst': 'You see every change before it is made.',
  'serverCheckPage.findings': 'Results',
  'serverCheckPage.severity':
    '{severity, select, good {OK} note {Note} warning {Warning} other {Problem}}',
  'serverCheckPage.client': 'What you can do:',
  'serverCheckPage.server': 'For the server’s administrator:',
  'serverCheckPage.copy': 'Copy for the administrator',
  'serverCheckPage.timeOver': 'Check again.',
  'serverCheckPage.sure': 'How certain is this?',
  'serverCheckPage.confidence':
    '{confidence, select, proved {Confirmed: only the real server can answer like this.} answered {Likely, but the answer may not be from the server.} silence {Uncertain: an answer may have been lost.} other {Certain: read from this PC.}}',
  'serverCheckPage.details': 'Technical details',
  'serverCheckPage.moment': 'Started',
  'serverCheckPage.momentText': '{at, date, moment}',
  'serverCheckPage.took': 'Duration',
  'serverCheckPage.address': 'Address',
  'serverCheckPage.others': 'All addresses of this name',
  'serverCheckPage.chosen': 'Chosen by the server',
  'serverCheckPage.chosenText':
    '{encryption}, {hash}, group {group}: number {place, number} in the offer',
  'serverCheckPage.identity': 'Server identity',
  'serverCheckPage.software': 'Vendor IDs',
  'serverCheckPage.authorities': 'CAs requested by the server',
  'serverCheckPage.certificate': 'Server certificate',
  'serverCheckPage.probe':
    '{probe, select, offer {Offer as Windows makes it, starting on UDP 500} offer4500 {Offer as Windows makes it, starting on UDP 4500} reach4500 {Does UDP 4500 answer?} fresh4500 {Offer as Windows makes it, first message on UDP 4500} wide {Wider offer} otherMethod {Offer with the other authentication method} aggressive {Aggressive mode, without the secret} ikev2 {Does the server accept IKEv2?} tunnel {Sign-in test} plainL2tp {Does L2TP answer without IPsec?} other {{probe}}}',
  'serverCheckPage.ended':
    '{ended, select, done {answered} timeout {no answer in time} refused {port closed} other {ended with an error}}',
  'serverCheckPage.open':
    '{count, plural, one {# handshake} other {# handshakes}} may still be open on the server.',
  'serverCheckPage.event':
    '{event, select, sent {sent} resent {sent again} received {received} ignored {ignored} other {refused}}',
  'serverCheckPage.line':
    'after {milliseconds, number} ms · {event} · UDP {port} · {what}, {bytes, plural, one {# byte} other {# bytes}}',

  'trialLogIn.open': 'Test sign-in…',
  'trialLogIn.title': 'Test sign-in?',
  'trialLogIn.text': 'Signs in to the server the way a VPN connection would, then disconnects.',
  'trialLogIn.warning':
    'This can end an active session: if you, or someone behind the same internet address, are connected to this server now, that connection may end. If signing in needs a second confirmation, for example on a phone, have it ready: the check waits a minute for it.',
  'trialLogIn.fields': 'Leave a field empty to use your earlier entry or the value in the profile.',
  'trialLogIn.confirm': 'Test sign-in',

  'way.measured': 'Measured: {words}.',
  'resultPage.checked': 'Server check: {summary}',
  'resultPage.giveUp': 'Don’t connect now',
  'resultPage.waiting':
    'The server still holds unfinished handshakes from the check. Windows connects in {seconds, plural, one {# second} other {# seconds}}.',
} as const;
