/** The result of a set-up: does it work, and what now. */
export const wizardResult = {
  'result.title.ready': '{name} is ready',
  'result.title.set': '{name} is set up',
  'result.title.restart': 'Restart Windows to finish',
  'result.title.willNot': 'Set up, but it won’t connect yet',
  'result.title.differs': 'Set up, but not everything matches the profile',
  'result.title.tunnel': '{name} is set up',
  'result.lead':
    '{count, plural, one {The change was made} other {All # changes were made}}{checked, select, yes { and checked} other {}}.',
  'result.hero.ready': 'The server accepted this PC.',
  'result.hero.set': 'It’s not known whether it connects.',
  'result.hero.restart': 'Restart Windows before you connect.',
  'result.hero.willNot': 'The server check found a problem.',
  'result.hero.differs': 'Something isn’t as the profile says.',
  'result.hero.tunnel': 'There’s nothing to turn on.',
  'result.signIn':
    '{tested, select, yes {Your user name and password were accepted too.} other {Your user name and password weren’t tested. Windows asks for them when you connect.}}',
  'result.tunnelText': 'The tunnel is built as soon as something goes to {networks}.',
  'result.restartWhy':
    'Windows reads one of the new settings only when it starts. Restart it: shutting down and switching on again isn’t enough.',
  'result.later': 'How to connect later',
  'result.afterRestart': 'After the restart',
  'result.later.icon': 'Select the network icon on the taskbar.',
  'result.later.choose': 'Select VPN, then {name}.',
  'result.later.connect': 'Select Connect and sign in.',
  'result.notNow': 'Not now?',
  'result.notNowText':
    'Restart when it suits you. Until then, Roadwarrior shows “Restart needed” next to {name}.',
  'result.trouble': 'If it doesn’t connect',
  'result.made': '{count, plural, one {1 change made} other {# changes made}}',
  'result.undo': '{count, plural, one {Undo the change…} other {Undo all # changes…}}',
  'result.home': 'Your connections',
  'result.connect': 'Connect',
  'result.connectAnyway': 'Connect anyway',
  'result.tryToConnect': 'Try to connect',
  'result.restartByHand': 'Restart from the Start menu: Power, then Restart.',
  'result.again': 'Enter the details again',
} as const;
