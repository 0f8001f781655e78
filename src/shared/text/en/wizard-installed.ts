/** What is set up on this PC, and what can be done with it. */
export const wizardInstalled = {
  'installed.none': 'Roadwarrior hasn’t set up a VPN on this PC.',
  'installed.noneButLeft': 'Roadwarrior removed what it set up, except for what is listed below.',
  'installed.disconnectAndUndo': 'Disconnect and undo',
  'installed.since': 'Revision {revision, number}, set up on {appliedAt, date, moment}',
  'installed.paused': 'Paused: its traffic isn’t protected',
  'installed.undoUnfinished': 'Undo not finished',
  'installed.verify': 'Check now',
  'installed.pause': 'Pause',
  'installed.resume': 'Resume',
  'installed.undo': 'Remove…',
  'installed.asWanted': 'Checked: nothing has changed since setup.',
  'installed.asFarAsRead': 'Checked: nothing this window can read has changed since setup.',
  'installed.notAllRead': 'Some settings couldn’t be read',
  'installed.drift': 'Settings have changed since setup',
  'installed.notInForce': 'Set up correctly, but Windows isn’t using it',
  'installed.repairDriftText':
    'To put this right, open the profile’s file again. You see every change before it is made.',
  'installed.chooseProfile': 'Choose the profile…',
  'installed.things': '{count, plural, one {# setting} other {# settings}} of this VPN',
  'installed.scope': '{scope, select, machine {all users} other {you only}}',
  'installed.problems': 'These records can’t be used',
  'installed.interrupted': 'Roadwarrior was interrupted',
  'installed.interruptedText':
    'Repair returns {scope, select, machine {the settings for all users} user {your own settings} other {all settings}} to how they were before.',
  'installed.repair': 'Repair',
  'installed.ended': '{name, select, none {Repair} other {{name}}}: {meaning}',
  'installed.confirmTitle': 'Remove {name}?',
  'installed.confirmText':
    'Its settings are removed and earlier values restored. Anything changed since then is kept.',
  'installed.hangUp': 'Disconnect the VPN first if it’s in use',
  'installed.confirm': 'Remove',
  'installed.restart':
    'Restart Windows when it suits you; only then is this PC as it was before. Shutting down and turning it on again isn’t enough.',
} as const;
